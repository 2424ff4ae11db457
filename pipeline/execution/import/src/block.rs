//! RLP of a block, and the subset of Ethereum's blocks that this chain has.

use alloy_primitives::{B256, keccak256};
use zkfabric_stf::error::{HeaderError, RlpError};
use zkfabric_stf::header::Header;
use zkfabric_stf::rlp::Rlp;

/// Number of header fields: since Cancun and since Prague.
const FIELDS: [usize; 2] = [20, 21];

/// Reasons that bytes are not a block of this chain.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BlockError {
    /// The bytes are not the RLP of a block.
    #[error("{0}")]
    Rlp(#[from] RlpError),
    /// A header of an older fork, or of a fork that is not known yet.
    #[error(
        "expected the header of Cancun with 20 fields, or of Prague with 21, got {got} fields{}",
        older(*got)
    )]
    Fields {
        /// Number of fields.
        got: usize,
    },
    /// A header that this chain does not have: with ommers, withdrawals, blobs or requests.
    #[error("not supported: {0}")]
    Header(#[from] HeaderError),
    /// The body contradicts the header.
    #[error("the body has {0}, the header has none")]
    Body(&'static str),
    /// The fields of a node's object do not have the hash that the object states: there are fields
    /// that are unknown here, or the node lies.
    #[error("its {what}'s fields have the hash {got}, the node states {expected}")]
    Encoding {
        /// The encoded object.
        what: &'static str,
        /// Hash in the object.
        expected: B256,
        /// Hash of the encoding.
        got: B256,
    },
    /// A transaction whose encoding the node refuses.
    #[error(
        "transaction {hash} is of an unknown kind, and the node has no eth_getRawTransactionByHash"
    )]
    Kind {
        /// The transaction's hash.
        hash: B256,
    },
    /// Another block than the requested one.
    #[error("the node's answer is a block with number {got}")]
    Number {
        /// The block's number.
        got: u64,
    },
    /// Not the block that its successor names: the chain changed between two answers, or never was
    /// one.
    #[error("its hash is {got}, the block after it says {expected}")]
    Hash {
        /// Parent hash in the next block.
        expected: B256,
        /// The block's hash.
        got: B256,
    },
}

/// Names the fork of a header from before Cancun, which this chain does not have.
const fn older(fields: usize) -> &'static str {
    match fields {
        15 => ", a pre-Cancun header, from before London: the parent of a batch is of Cancun, too",
        16 => ", a pre-Cancun header, of London or Paris: the parent of a batch is of Cancun, too",
        17 => ", a pre-Cancun header, of Shanghai: the parent of a batch is of Cancun, too",
        _ => "",
    }
}

/// A block of this chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// The block's header.
    pub header: Header,
    /// The block's hash.
    pub hash: B256,
    /// Signed transactions in their network encoding (EIP-2718).
    pub transactions: Vec<Vec<u8>>,
}

impl Block {
    /// Decodes the RLP of a block: header, transactions, ommers, withdrawals.
    ///
    /// # Errors
    /// The bytes are not a block, or not a block of this chain.
    pub fn decode(bytes: &[u8]) -> Result<Self, BlockError> {
        let mut parts = Rlp::list_of(bytes)?;
        let rlp = parts.item()?.encoded;
        let header = header(rlp)?;
        let mut list = parts.list()?;
        let mut transactions = Vec::new();
        while !list.is_empty() {
            let item = list.item()?;
            // A legacy transaction is a list, a typed transaction a string.
            let raw = if item.is_list {
                item.encoded
            } else {
                item.payload
            };
            transactions.push(raw.to_vec());
        }
        for name in ["ommers", "withdrawals"] {
            if !parts.list()?.is_empty() {
                return Err(BlockError::Body(name));
            }
        }
        parts.finish()?;
        Ok(Self {
            header,
            hash: keccak256(rlp),
            transactions,
        })
    }
}

/// Decodes the RLP of a header.
pub(crate) fn header(rlp: &[u8]) -> Result<Header, BlockError> {
    let mut fields = Rlp::list_of(rlp)?;
    let mut got = 0;
    while !fields.is_empty() {
        fields.item()?;
        got += 1;
    }
    if !FIELDS.contains(&got) {
        return Err(BlockError::Fields { got });
    }
    Ok(Header::decode(rlp)?)
}
