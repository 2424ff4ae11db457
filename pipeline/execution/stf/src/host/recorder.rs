//! Record of what an execution reads.

use std::collections::{HashMap, HashSet};

use alloy_primitives::B256;

use super::supplier::Supplier;
use crate::cost::Tally;
use crate::mpt::{Source, Work};

/// Source over a supplier (or none) that records reads and keeps new nodes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Recorder<'w> {
    supplier: Option<&'w dyn Supplier>,
    tally: Option<&'w Tally>,
    /// Nodes that were read, each with the number of its trie.
    pub(super) read: HashSet<(u32, B256)>,
    pub(super) read_codes: HashSet<B256>,
    new: HashMap<B256, Vec<u8>>,
}

impl<'w> Recorder<'w> {
    /// Creates a source over `supplier`, which counts its work in `tally`.
    pub(crate) fn new(supplier: &'w dyn Supplier, tally: Option<&'w Tally>) -> Self {
        Self {
            supplier: Some(supplier),
            tally,
            ..Self::default()
        }
    }

    /// Returns the nodes that were made.
    pub(super) fn into_new(self) -> HashMap<B256, Vec<u8>> {
        self.new
    }

    /// Takes the nodes that were made.
    pub(super) fn take_new(&mut self) -> HashMap<B256, Vec<u8>> {
        core::mem::take(&mut self.new)
    }
}

impl<'w> Source<'w> for Recorder<'w> {
    fn node(&mut self, owner: u32, hash: &B256) -> Option<&'w [u8]> {
        let node = self.supplier?.node(hash)?;
        if self.read.insert((owner, *hash))
            && let Some(tally) = self.tally
        {
            tally.read_node(node.len());
        }
        Some(node)
    }

    fn code(&mut self, hash: &B256) -> Option<&'w [u8]> {
        let code = self.supplier?.code(hash)?;
        if self.read_codes.insert(*hash)
            && let Some(tally) = self.tally
        {
            tally.read_code(code.len());
        }
        Some(code)
    }

    fn store(&mut self, hash: B256, rlp: &[u8]) {
        self.new.insert(hash, rlp.to_vec());
        if let Some(tally) = self.tally {
            tally.stored_node(rlp.len());
        }
    }

    fn done(&mut self, work: Work) {
        if let Some(tally) = self.tally {
            tally.done(work);
        }
    }
}
