//! Reasons a batch is invalid. Every fault in an input yields a value of these types; nothing
//! panics.

use alloc::string::String;

use alloy_primitives::{Address, B256, U256};
use revm::context::result::InvalidTransaction;

/// A batch that cannot be executed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StfError {
    /// The input is not an encoded batch.
    #[error("encoding: {0}")]
    Encoding(#[from] EncodingError),
    /// The parent or an older header does not decode or does not fit the chain.
    #[error("header {depth} before the batch: {error}")]
    Ancestor {
        /// Depth of the header: 0 is the parent, 1 the header before it, and so on.
        depth: usize,
        /// The header's fault.
        error: HeaderError,
    },
    /// The witness does not prove the state that execution needs.
    #[error("witness: {0}")]
    Witness(#[from] WitnessError),
    /// A block breaks a header rule.
    #[error("block {block}: {error}")]
    Block {
        /// Block number.
        block: u64,
        /// The broken rule.
        error: HeaderError,
    },
    /// A transaction is invalid at its position.
    #[error("block {block}, transaction {index}: {error}")]
    Transaction {
        /// Block number.
        block: u64,
        /// Position in the block.
        index: usize,
        /// Reason.
        error: TransactionError,
    },
    /// The EVM reported something that no input should be able to cause.
    #[error("block {block}: evm: {message}")]
    Evm {
        /// Block number.
        block: u64,
        /// Message from the EVM.
        message: String,
    },
}

/// Bytes that no encoder of this crate writes.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the messages name the fields")]
pub enum EncodingError {
    /// The input ends early.
    #[error("at byte {offset}: expected {expected} more bytes, got {got}")]
    Truncated {
        offset: usize,
        expected: usize,
        got: usize,
    },
    /// A length or count larger than the rest of the input.
    #[error("at byte {offset}: count {got} exceeds {most}")]
    Count {
        offset: usize,
        most: usize,
        got: u64,
    },
    /// Padding that is not zero.
    #[error("at byte {offset}: padding is not zero")]
    Padding { offset: usize },
    /// Bytes after the end.
    #[error("{got} bytes after the end")]
    Trailing { got: usize },
    /// Wrong format or version.
    #[error("expected magic {expected:02x?}, got {got:02x?}")]
    Magic { expected: [u8; 8], got: [u8; 8] },
    /// A batch without blocks.
    #[error("no blocks")]
    NoBlocks,
    /// Unknown rules.
    #[error("{0}")]
    Rules(#[from] RulesError),
    /// A field out of range.
    #[error("{field}: {got} is out of range")]
    Range { field: &'static str, got: u64 },
}

/// Bytes that are not canonical RLP of the expected shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RlpError {
    /// The item runs past the end of the enclosing data.
    #[error("rlp item is cut off")]
    Truncated,
    /// A length or a single byte that has a shorter form, or an integer with a leading zero.
    #[error("rlp item is not in canonical form")]
    NotCanonical,
    /// A list where a string is expected, or the other way round.
    #[error("rlp item is of the wrong kind")]
    WrongKind,
    /// A string of the wrong length, or an integer that does not fit.
    #[error("rlp string has the wrong length")]
    WrongLength,
    /// Items or bytes after the end.
    #[error("rlp data after the end")]
    Trailing,
    /// Fewer items than expected.
    #[error("rlp list is too short")]
    MissingItem,
}

/// A word that does not encode [`Rules`](crate::rules::Rules).
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("rules {got:#x}: the fork or a flag is unknown, or blocks may be no second apart")]
pub struct RulesError {
    /// The word.
    pub got: u64,
}

/// Bytes that do not encode a [`BatchOutput`](crate::BatchOutput).
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the messages name the fields")]
pub enum OutputError {
    /// Wrong length.
    #[error("the public output of a batch has {expected} bytes, got {got}")]
    Length { expected: usize, got: usize },
    /// Wrong layout version.
    #[error("public output: expected version {expected}, got {got}")]
    Version { expected: u64, got: u64 },
    /// A number above 2^64 - 1.
    #[error("public output: {field} is not below 2^64")]
    Range { field: &'static str },
    /// Unknown rules.
    #[error("public output: {0}")]
    Rules(#[from] RulesError),
}

/// A header that breaks a rule.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the messages name the fields")]
pub enum HeaderError {
    /// Not a header of 20 or 21 fields.
    #[error("header: {0}")]
    Rlp(#[from] RlpError),
    /// A proof-of-work or blob field that must be fixed on this chain.
    #[error("header field {field} must be {expected}")]
    Fixed {
        field: &'static str,
        expected: &'static str,
    },
    /// The hash differs from the one that the next header names.
    #[error("header hash: expected {expected}, got {got}")]
    Hash { expected: B256, got: B256 },
    /// The number differs from the parent's plus one.
    #[error("number: expected {expected}, got {got}")]
    Number { expected: u64, got: u64 },
    /// The timestamp is not after the parent's.
    #[error("timestamp {got} is not above the parent's {parent}")]
    Timestamp { parent: u64, got: u64 },
    /// The timestamp is further after the parent's than the rules allow.
    #[error("timestamp {got}: the rules allow {most} at most")]
    Ahead { most: u64, got: u64 },
    /// The field has its largest value, so that no block could follow.
    #[error("{field} {got} leaves no room for a next block")]
    Last { field: &'static str, got: u64 },
    /// The fork is older than the parent's.
    #[error("the header has a requests hash, which {fork} does not know")]
    Fork { fork: &'static str },
    /// The gas limit is too far from the parent's, or below 5000.
    #[error("gas limit {got} is not within 1/1024 of the parent's {parent}, or below 5000")]
    GasLimit { parent: u64, got: u64 },
    /// The base fee differs from EIP-1559's.
    #[error("base fee: expected {expected}, got {got}")]
    BaseFee { expected: u64, got: u64 },
    /// More than 32 bytes of extra data.
    #[error("extra data: at most 32 bytes, got {got}")]
    ExtraData { got: usize },
    /// The block's RLP is larger than EIP-7934 allows.
    #[error("block size: at most {most} bytes, got {got}")]
    Size { most: usize, got: usize },
    /// A number that Ethereum allows and this chain's configuration does not.
    #[error("the {field} is 2^{bits} or more, above the limit of this chain's configuration")]
    Limit { field: &'static str, bits: u32 },
}

/// A transaction that makes its batch invalid.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the messages name the fields")]
pub enum TransactionError {
    /// Not canonical RLP of a transaction.
    #[error("{0}")]
    Rlp(#[from] RlpError),
    /// The first byte is not a transaction type.
    #[error("transaction type {got:#04x} is unknown")]
    UnknownType { got: u8 },
    /// A blob transaction, which this chain does not have.
    #[error("EIP-4844 transactions are not supported")]
    Blobs,
    /// A legacy transaction without chain id on a chain whose rules forbid it.
    #[error("the transaction has no chain id (EIP-155), which the chain's rules refuse")]
    Unprotected,
    /// `v` or y parity that no signer writes.
    #[error("signature recovery value {got} is not valid")]
    RecoveryValue { got: u64 },
    /// `s` above half the group order (EIP-2).
    #[error("signature has a high s")]
    HighS,
    /// The signature recovers no address.
    #[error("signature recovers no sender")]
    Signature,
    /// The gas limit exceeds the block's remaining gas.
    #[error("gas limit {got} exceeds the {available} left in the block")]
    BlockGas { available: u64, got: u64 },
    /// A number that Ethereum allows and this chain's configuration does not.
    #[error("the {field} is 2^{bits} or more, above the limit of this chain's configuration")]
    Limit { field: &'static str, bits: u32 },
    /// Invalid against the state or the rules of the current specification.
    #[error("{0}")]
    Invalid(InvalidTransaction),
}

/// A witness that proves less than execution needs, or holds more.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the messages name the fields")]
pub enum WitnessError {
    /// The records are malformed.
    #[error("{0}")]
    Encoding(#[from] EncodingError),
    /// A node's hash differs from the one its parent names.
    #[error("node {index}: expected hash {expected}, got {got}")]
    Hash {
        index: usize,
        expected: B256,
        got: B256,
    },
    /// A node is not a canonical trie node.
    #[error("node {index}: {error}")]
    Node { index: usize, error: NodeError },
    /// A node's mask expands a reference that the node does not have.
    #[error("node {index}: mask {mask:#x} expands references that it does not have")]
    Mask { index: usize, mask: u16 },
    /// An update of a trie needs a node that the witness lacks, beside the path to the key.
    #[error("node {hash} is missing")]
    MissingNode { hash: B256 },
    /// Execution reads an account, and the witness lacks a node on the path to the account.
    #[error("account {address}: node {hash} is missing")]
    MissingAccount { address: Address, hash: B256 },
    /// Execution reads a slot, and the witness lacks a node on the path to the slot.
    #[error("account {address}, slot {slot:#x}: node {hash} is missing")]
    MissingSlot {
        address: Address,
        slot: U256,
        hash: B256,
    },
    /// Nodes that execution does not touch.
    #[error("{count} nodes are not needed")]
    SuperfluousNodes { count: usize },
    /// Records after the last trie.
    #[error("{got} bytes of node records after the last trie")]
    TrailingNodes { got: usize },
    /// Execution needs a bytecode that the witness lacks.
    #[error("bytecode {hash} is missing")]
    MissingCode {
        hash: B256,
        /// An account with this bytecode.
        #[cfg(feature = "std")]
        address: Option<Address>,
    },
    /// A bytecode that execution does not load.
    #[error("bytecode {hash} is not needed")]
    SuperfluousCode { hash: B256 },
    /// Bytecodes whose hashes are not strictly ascending.
    #[error("bytecode {index} is out of order")]
    CodeOrder { index: usize },
    /// `BLOCKHASH` reaches a header that the batch lacks.
    #[error("header of block {number} is missing")]
    MissingAncestor { number: u64 },
    /// Headers that no `BLOCKHASH` reaches.
    #[error("{count} ancestor headers are not needed")]
    SuperfluousAncestors { count: usize },
    /// An account's leaf does not hold an account.
    #[error("account leaf: {0}")]
    Account(RlpError),
    /// A storage leaf does not hold a value from 1 to 2^256 - 1.
    #[error("storage leaf: {0}")]
    Storage(RlpError),
    /// The trie has more nodes than its numbering allows.
    #[error("too many trie nodes")]
    TooManyNodes,
}

impl WitnessError {
    /// Names the account of a missing node.
    pub(crate) const fn of_account(self, address: Address) -> Self {
        match self {
            Self::MissingNode { hash } => Self::MissingAccount { address, hash },
            other => other,
        }
    }

    /// Names the slot of a missing node.
    pub(crate) const fn of_slot(self, address: Address, slot: U256) -> Self {
        match self {
            Self::MissingNode { hash } => Self::MissingSlot {
                address,
                slot,
                hash,
            },
            other => other,
        }
    }
}

impl revm::database_interface::DBErrorMarker for WitnessError {}

/// Reasons that bytes are not a node of a trie with 32-byte keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NodeError {
    /// Not canonical RLP.
    #[error("{0}")]
    Rlp(#[from] RlpError),
    /// Neither two nor seventeen items.
    #[error("not two or seventeen items")]
    Items,
    /// A hex-prefix path with a wrong flag or padding, or an empty extension.
    #[error("path is not canonical")]
    Path,
    /// A path that does not end at the key's length.
    #[error("path does not end at the length of a key")]
    Depth,
    /// A branch with a value or with fewer than two children.
    #[error("branch has a value or too few children")]
    Branch,
    /// A leaf with an empty value.
    #[error("leaf is empty")]
    Empty,
    /// A reference that is neither a hash nor a node of less than 32 bytes.
    #[error("child reference is not canonical")]
    Reference,
}
