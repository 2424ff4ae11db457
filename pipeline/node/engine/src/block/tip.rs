//! The newest block.

use alloy_primitives::{Address, B256, Bytes};
use zkfabric_stf::header::Header;

/// Number of blocks that `BLOCKHASH` reaches back.
pub(super) const HASHES: usize = 256;

/// The newest block, on which the next one is built.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tip {
    header: Header,
    /// Hashes of the newest blocks, nearest first: the block's own, and up to 255 older ones.
    hashes: Vec<B256>,
}

/// The block before, as far as it is known.
#[derive(Clone, Copy, Debug)]
pub struct Parent<'a> {
    /// Its header; without the state root if that is still computed.
    pub header: &'a Header,
    /// Its hash, if the header is complete.
    pub hash: Option<B256>,
    /// Hashes of the blocks before it, nearest first.
    pub older: &'a [B256],
}

/// A block with its header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedBlock {
    /// The header.
    pub header: Header,
    /// The block's hash.
    pub hash: B256,
    /// Transactions as they stand in the block.
    pub transactions: Vec<Bytes>,
    /// Their senders.
    pub senders: Vec<Address>,
    /// Receipts as the receipts trie holds them.
    pub receipts: Vec<Vec<u8>>,
}

impl Tip {
    /// Starts at a block; `older` are the hashes of the blocks before it, nearest first. A header
    /// tells its parent's hash, so that of the genesis' parent is known, where it has one.
    #[must_use]
    pub fn new(header: Header, older: &[B256]) -> Self {
        let mut hashes = vec![header.hash()];
        hashes.extend(older.iter().take(HASHES - 1));
        Self { header, hashes }
    }

    /// Returns the block's header.
    #[must_use]
    pub const fn header(&self) -> &Header {
        &self.header
    }

    /// Returns the block's hash.
    #[must_use]
    pub fn hash(&self) -> B256 {
        self.hashes.first().copied().unwrap_or_default()
    }

    /// Returns the block as the next one's parent.
    #[must_use]
    pub fn parent(&self) -> Parent<'_> {
        Parent {
            header: &self.header,
            hash: Some(self.hash()),
            older: self.hashes.get(1..).unwrap_or_default(),
        }
    }

    /// Returns a block behind this one as the next one's parent, by its header without the state
    /// root, which is still computed.
    #[must_use]
    pub fn late_parent<'a>(&'a self, header: &'a Header) -> Parent<'a> {
        Parent {
            header,
            hash: None,
            older: &self.hashes,
        }
    }

    /// Goes on to the next block.
    pub fn advance(&mut self, block: &SealedBlock) {
        self.hashes.insert(0, block.hash);
        self.hashes.truncate(HASHES);
        self.header = block.header.clone();
    }
}
