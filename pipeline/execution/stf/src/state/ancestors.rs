//! Block hashes for `BLOCKHASH`.

use alloc::vec::Vec;

use alloy_primitives::B256;

use super::database::BlockHashes;
use crate::error::WitnessError;

/// Hashes of the blocks before and in a batch.
#[derive(Clone, Debug)]
pub struct Ancestors {
    parent_number: u64,
    /// Hashes of the parent and of its parent (both known from the parent header alone), then one
    /// per older header.
    older: Vec<B256>,
    /// Hashes of the batch's blocks.
    newer: Vec<B256>,
    /// Number of requested entries of `older`, counted from the parent.
    reached: usize,
}

impl Ancestors {
    pub(crate) fn new(parent_number: u64, parent_hash: B256, grandparent_hash: B256) -> Self {
        let older = Vec::from([parent_hash, grandparent_hash]);
        Self {
            parent_number,
            older,
            newer: Vec::new(),
            reached: 0,
        }
    }

    pub(crate) fn push_older(&mut self, hash: B256) {
        self.older.push(hash);
    }

    pub(crate) fn push_newer(&mut self, hash: B256) {
        self.newer.push(hash);
    }

    /// Returns the number of headers before the parent that were needed.
    pub fn headers_needed(&self) -> usize {
        self.reached.saturating_sub(2)
    }

    /// Checks that every older header was needed.
    ///
    /// # Errors
    /// [`WitnessError::SuperfluousAncestors`] otherwise.
    pub fn check_all_used(&self) -> Result<(), WitnessError> {
        match self.older.len() - 2 - self.headers_needed() {
            0 => Ok(()),
            count => Err(WitnessError::SuperfluousAncestors { count }),
        }
    }
}

impl BlockHashes for Ancestors {
    fn block_hash(&mut self, number: u64) -> Result<B256, WitnessError> {
        let missing = WitnessError::MissingAncestor { number };
        if let Some(above) = number.checked_sub(self.parent_number)
            && above > 0
        {
            return self.newer.get(above as usize - 1).copied().ok_or(missing);
        }
        let depth = usize::try_from(self.parent_number - number).unwrap_or(usize::MAX);
        let hash = self.older.get(depth).copied().ok_or(missing)?;
        self.reached = self.reached.max(depth + 1);
        Ok(hash)
    }
}
