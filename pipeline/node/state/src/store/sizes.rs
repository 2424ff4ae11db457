//! Bytes that a store takes.

use fjall::AbstractTree as _;

use super::error::StoreError;
use super::{Store, library};

/// Bytes that a store takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StoreSizes {
    /// Changes in memory; also those that tables have, while a reader may read them here.
    pub memtables: u64,
    /// Blocks of tables in memory.
    pub cache: u64,
    /// Journals on the disk.
    pub journals: u64,
    /// Tables on the disk, without those that only older readers need.
    pub tables: u64,
    /// The history's part of them.
    pub history: u64,
}

impl Store {
    /// Returns the bytes that the store takes.
    ///
    /// # Errors
    /// [`StoreError`] if the library fails.
    pub fn sizes(&self) -> Result<StoreSizes, StoreError> {
        library::call("count its bytes", || {
            let mut sizes = StoreSizes {
                cache: self.database.cache_size(),
                journals: self.database.journal_disk_space()?,
                ..StoreSizes::default()
            };
            for keyspace in self.keyspaces.all() {
                sizes.memtables += keyspace.tree.version_memtable_size_sum();
                sizes.tables += keyspace.disk_space();
            }
            let history = self.keyspaces.history.as_ref();
            sizes.history = history.map_or(0, fjall::Keyspace::disk_space);
            Ok(sizes)
        })
    }
}
