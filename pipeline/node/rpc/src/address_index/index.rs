//! What searches see.

use std::ops::RangeInclusive;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use alloy_primitives::Address;
use zkfabric_files::storage::Storage;

use super::options::AddressIndexOptions;
use crate::log_index::{Bell, IndexError, Listed, LogIndex, Order, Source};

/// The index of a folder. Its end waits for its thread.
#[derive(Debug)]
pub(crate) struct AddressIndex {
    index: LogIndex,
    is_stopping: Arc<AtomicBool>,
}

impl AddressIndex {
    pub(super) fn new(storage: Arc<dyn Storage>, options: AddressIndexOptions) -> Self {
        Self {
            index: LogIndex::new(storage, options.of_files()),
            is_stopping: Arc::default(),
        }
    }

    /// Returns what says that the thread is to end, also within a block.
    pub(super) fn is_stopping(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.is_stopping)
    }

    /// Starts the thread; blocks up to `sealed` have their ends.
    pub(super) fn start(&self, source: impl Source + Clone + 'static, sealed: u64) {
        self.index.sealed(sealed);
        self.index.start("addresses", source);
    }

    /// Returns what tells the index of sealed blocks.
    pub(super) fn bell(&self) -> Bell {
        self.index.bell()
    }

    /// Returns the number of the newest block that was run.
    pub(crate) fn indexed(&self) -> Option<u64> {
        self.index.indexed()
    }

    /// Returns by how many blocks the index is behind a block.
    pub(crate) fn behind(&self, sealed: u64) -> u64 {
        match self.indexed() {
            Some(indexed) => sealed.saturating_sub(indexed),
            None => sealed.saturating_add(1),
        }
    }

    /// Returns why the index does not go on.
    pub(crate) fn failure(&self) -> Option<Arc<IndexError>> {
        self.index.failure()
    }

    /// Lists the transactions of a range of blocks that touch an address, until there are enough,
    /// and all of each block. `None` if the index does not have all of these blocks.
    ///
    /// # Errors
    /// A file cannot be read: if it is [`IndexError::Damaged`], it is made again.
    pub(crate) fn search(
        &self,
        address: Address,
        range: RangeInclusive<u64>,
        order: Order,
        enough: usize,
    ) -> Result<Option<Listed>, IndexError> {
        self.index.listed(address.as_slice(), range, order, enough)
    }
}

impl Drop for AddressIndex {
    fn drop(&mut self) {
        self.is_stopping.store(true, Ordering::Release);
    }
}
