//! A block's RLP, and what of Ethereum's blocks this chain has.

use alloy_primitives::{B256, keccak256};
use zkfabric_stf::error::{HeaderError, RlpError};
use zkfabric_stf::header::Header;
use zkfabric_stf::rlp::Rlp;

/// Fields of a header: since Cancun and since Prague.
const FIELDS: [usize; 2] = [20, 21];

/// Why bytes are no block, or none that this chain has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BlockError {
    /// Not the RLP of a block.
    #[error("{0}")]
    Rlp(#[from] RlpError),
    /// A header of an older fork, or of one that is not known yet.
    #[error("expected the header of Cancun with 20 fields, or of Prague with 21, got {got} fields")]
    Fields {
        /// Their number.
        got: usize,
    },
    /// A header that this chain does not have: with ommers, withdrawals, blobs or requests.
    #[error("not supported: {0}")]
    Header(#[from] HeaderError),
    /// The body has what the header denies.
    #[error("the body has {0}, the header has none")]
    Body(&'static str),
    /// Another block than the one that was asked for.
    #[error("the node's answer is a block with number {got}")]
    Number {
        /// Its number.
        got: u64,
    },
    /// Not the block that the one above names: the chain has changed between two answers, or never was one.
    #[error("its hash is {got}, the block after it says {expected}")]
    Hash {
        /// The parent hash of the block after it.
        expected: B256,
        /// Its hash.
        got: B256,
    },
}

/// A block of this chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Its header.
    pub header: Header,
    /// Its hash.
    pub hash: B256,
    /// Its signed transactions in the form they travel in (EIP-2718).
    pub transactions: Vec<Vec<u8>>,
}

impl Block {
    /// Reads the RLP of a block: header, transactions, ommers, withdrawals.
    ///
    /// # Errors
    /// The bytes are no block, or none of this chain.
    pub fn decode(bytes: &[u8]) -> Result<Self, BlockError> {
        let mut parts = Rlp::list_of(bytes)?;
        let rlp = parts.item()?.encoded;
        let header = header(rlp)?;
        let mut list = parts.list()?;
        let mut transactions = Vec::new();
        while !list.is_empty() {
            let item = list.item()?;
            // A legacy transaction is a list, a typed one a string.
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

/// Reads the RLP of a header.
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
