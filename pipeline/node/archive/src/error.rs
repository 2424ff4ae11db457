//! Why a chain is not imported.

use std::fmt;
use std::io;
use std::path::PathBuf;

use zkfabric_state::ReadError;
use zkfabric_state::trie::TrieError;

/// Why a chain is not imported.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file cannot be read.
    #[error("cannot read {}: {source}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A file is longer than is taken.
    #[error("{} is longer than {most} bytes", path.display())]
    Long {
        /// The file.
        path: PathBuf,
        /// Most bytes.
        most: u64,
    },
    /// A file that is compressed.
    #[error("{} is compressed by {by}: unpack it first ({by} -d)", path.display())]
    Compressed {
        /// The file.
        path: PathBuf,
        /// The program.
        by: &'static str,
    },
    /// The genesis is not in the form of geth's.
    #[error("the genesis is invalid: {0}")]
    Genesis(String),
    /// Forks that begin in another order than Ethereum's.
    #[error("the genesis has fork {fork} at {at}, before {earlier} at {earlier_at}")]
    ForkOrder {
        /// The later fork by Ethereum's order.
        fork: &'static str,
        /// Its block, or its time.
        at: u64,
        /// The earlier fork by Ethereum's order.
        earlier: &'static str,
        /// Its block, or its time.
        earlier_at: u64,
    },
    /// A fork without one that has to come before.
    #[error("the genesis has fork {fork}, and not {missing} before it")]
    ForkGap {
        /// The later fork by Ethereum's order.
        fork: &'static str,
        /// The fork that is missing.
        missing: &'static str,
    },
    /// Rules that this executor does not have.
    #[error("the genesis asks for {0}, which is not supported")]
    Unsupported(&'static str),
    /// Bytes that are no block.
    #[error("item {index} of the file, at byte {offset}, is no block: {reason}")]
    Encoding {
        /// Position in the file, counted in items from 0.
        index: u64,
        /// Position in the file in bytes.
        offset: usize,
        /// Why the bytes are no block.
        reason: String,
    },
    /// A block that is longer than is taken.
    #[error("item {index} of the file, at byte {offset}, has {got} bytes, expected at most {most}")]
    BlockBytes {
        /// Position in the file, counted in items from 0.
        index: u64,
        /// Position in the file in bytes.
        offset: usize,
        /// Most bytes.
        most: usize,
        /// Bytes of the item.
        got: usize,
    },
    /// A file with more blocks than are taken.
    #[error("the file has more than {most} blocks")]
    Blocks {
        /// Most blocks.
        most: u64,
    },
    /// A field of a header that does not follow from the blocks.
    #[error("block {number}: {field} is {got}, expected {expected}")]
    Header {
        /// Number that the block should have.
        number: u64,
        /// The field.
        field: Field,
        /// What follows from the blocks before, or from the block's execution.
        expected: String,
        /// What the header has.
        got: String,
    },
    /// A transaction that no such block may have.
    #[error("block {number}, transaction {index}: {reason}")]
    Transaction {
        /// Number of the block.
        number: u64,
        /// Index in the block.
        index: usize,
        /// Why not.
        reason: String,
    },
    /// An ommer that no such block may have.
    #[error("block {number}, ommer {index}: {reason}")]
    Ommer {
        /// Number of the block.
        number: u64,
        /// Index in the block.
        index: usize,
        /// Why not.
        reason: &'static str,
    },
    /// A system call, a request or another part of a block that fails.
    #[error("block {number} cannot be executed: {reason}")]
    Execution {
        /// Number of the block.
        number: u64,
        /// Why not.
        reason: String,
    },
    /// The states in memory contradict themselves: a fault of this program.
    #[error(transparent)]
    State(#[from] TrieError),
    /// As [`Error::State`].
    #[error(transparent)]
    View(#[from] ReadError),
}

impl Error {
    /// Returns whether the chain is not what it says, rather than a file that cannot be read or is
    /// of another kind.
    #[must_use]
    pub const fn is_invalid(&self) -> bool {
        !matches!(
            self,
            Self::Read { .. }
                | Self::Long { .. }
                | Self::Compressed { .. }
                | Self::Genesis(_)
                | Self::Encoding { index: 0, .. }
        )
    }
}

/// A field of a header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are those of the header")]
pub enum Field {
    Number,
    ParentHash,
    Hash,
    Timestamp,
    Difficulty,
    Nonce,
    GasLimit,
    GasUsed,
    ExtraData,
    BaseFee,
    OmmersHash,
    Ommers,
    TransactionsRoot,
    ReceiptsRoot,
    LogsBloom,
    StateRoot,
    WithdrawalsRoot,
    BlobGasUsed,
    ExcessBlobGas,
    ParentBeaconBlockRoot,
    RequestsHash,
    BlockAccessListHash,
    SlotNumber,
    Size,
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Number => "number",
            Self::ParentHash => "parent hash",
            Self::Hash => "hash",
            Self::Timestamp => "timestamp",
            Self::Difficulty => "difficulty",
            Self::Nonce => "nonce",
            Self::GasLimit => "gas limit",
            Self::GasUsed => "gas used",
            Self::ExtraData => "length of the extra data",
            Self::BaseFee => "base fee",
            Self::OmmersHash => "ommers hash",
            Self::Ommers => "number of ommers",
            Self::TransactionsRoot => "transactions root",
            Self::ReceiptsRoot => "receipts root",
            Self::LogsBloom => "logs bloom",
            Self::StateRoot => "state root",
            Self::WithdrawalsRoot => "withdrawals root",
            Self::BlobGasUsed => "blob gas used",
            Self::ExcessBlobGas => "excess blob gas",
            Self::ParentBeaconBlockRoot => "parent beacon block root",
            Self::RequestsHash => "requests hash",
            Self::BlockAccessListHash => "block access list hash",
            Self::SlotNumber => "slot number",
            Self::Size => "size in bytes",
        })
    }
}
