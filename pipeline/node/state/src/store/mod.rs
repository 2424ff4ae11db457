//! The store: flat accounts, slots and codes, the trie's nodes, and hashes of blocks, on the disk.
//!
//! | module | concept |
//! |---|---|
//! | `opening` | what a folder turns out to be when it is opened |
//! | `check` | the library's files, before the library sees them |
//! | `batch` | changes that are committed together |
//! | `ingest` | rows in order, straight into tables of an empty store |
//! | `room` | waits for the library's threads |
//! | `reader` | reads of one moment, over all keyspaces |
//! | `rows` | keys and values |
//! | `history` | what blocks have changed, as it was before |
//! | `sizes` | bytes that the store takes |
//! | `mark` | marks of a store in which damage was met |
//! | `library` | calls of the library, whose panics become errors |
//!
//! The store is a checkpoint of what the log says, and can be made again: a commit reaches the
//! kernel, not the disk, and damage is an expected state ([`Opening::Rebuild`]).
//!
//! # Invariants
//!
//! - A commit carries its group and the log's running hash, in each keyspace: the content is the
//!   state after this group and no other, or the store is not opened.
//! - [`Store::batch`] is the one place where batches of the library begin. Commits of
//!   `OwnedWriteBatch::with_capacity` would stay in the process, so clippy forbids it.
//! - The number of a commit is one more than the number of the commit before it.

mod batch;
mod check;
mod error;
mod history;
mod ingest;
mod library;
mod mark;
mod opening;
mod reader;
mod room;
mod rows;
mod sizes;

#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use fjall::{Database, Keyspace};

pub use batch::Batch;
pub use check::Check;
pub use error::StoreError;
pub use history::Kept;
pub(crate) use history::{
    ChangedKeys, Head as HistoryHead, Key as HistoryKey, Span, account_before, slot_before,
};
pub(crate) use ingest::{Ingest, Rows};
pub use opening::{Opening, Rebuild, StoreOptions};
pub use reader::Reader;
pub use rows::Position;
pub use sizes::StoreSizes;

use mark::Marks;
use room::OfLibrary;
use rows::{Content, Marker};

/// The keyspaces; each has its table of rows in `rows`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Accounts,
    Slots,
    Codes,
    Nodes,
    Blocks,
    Meta,
    History,
}

impl Kind {
    /// All keyspaces, in the order of their discriminants.
    const ALL: [Self; 7] = [
        Self::Accounts,
        Self::Slots,
        Self::Codes,
        Self::Nodes,
        Self::Blocks,
        Self::Meta,
        Self::History,
    ];

    const fn name(self) -> &'static str {
        match self {
            Self::Accounts => "accounts",
            Self::Slots => "slots",
            Self::Codes => "codes",
            Self::Nodes => "nodes",
            Self::Blocks => "blocks",
            Self::Meta => "meta",
            Self::History => "history",
        }
    }
}

/// Handles of the keyspaces.
#[derive(Clone)]
struct Keyspaces {
    accounts: Keyspace,
    slots: Keyspace,
    codes: Keyspace,
    nodes: Keyspace,
    blocks: Keyspace,
    meta: Keyspace,
    /// `None` where no history is kept.
    history: Option<Keyspace>,
}

impl Keyspaces {
    /// Returns a keyspace; `None` for a history that is not kept.
    const fn get(&self, kind: Kind) -> Option<&Keyspace> {
        match kind {
            Kind::Accounts => Some(&self.accounts),
            Kind::Slots => Some(&self.slots),
            Kind::Codes => Some(&self.codes),
            Kind::Nodes => Some(&self.nodes),
            Kind::Blocks => Some(&self.blocks),
            Kind::Meta => Some(&self.meta),
            Kind::History => self.history.as_ref(),
        }
    }

    /// Returns all keyspaces that there are.
    fn all(&self) -> impl Iterator<Item = &Keyspace> {
        Kind::ALL.into_iter().filter_map(|kind| self.get(kind))
    }
}

/// Flat state, the trie's nodes, and hashes of blocks, on the disk.
pub struct Store {
    /// What the next commit goes on from.
    marker: Mutex<Marker>,
    marks: Arc<Marks>,
    /// What was there of the history when the store was opened; `None` if none is kept.
    history: Option<HistoryHead>,
    keyspaces: Keyspaces,
    /// Behind the keyspaces, so that it is dropped last.
    database: Database,
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Store");
        debug.field("position", &self.position());
        debug.finish_non_exhaustive()
    }
}

impl Store {
    /// Returns the group after which the content is the state; `None` in an empty store.
    #[must_use]
    pub fn position(&self) -> Option<Position> {
        match self.marker().content {
            Content::At(at) | Content::Between(at, _) => Some(at),
            Content::Empty | Content::Importing => None,
        }
    }

    /// Returns the first group whose state is whole again after a commit was interrupted that
    /// clears many slots; groups up to it stand in the log, and no earlier state can be read.
    #[must_use]
    pub fn whole_from(&self) -> Option<u64> {
        match self.marker().content {
            Content::Between(_, until) => Some(until.group),
            _ => None,
        }
    }

    /// Returns what was there of the history when the store was opened; `None` if none is kept.
    pub(crate) const fn history(&self) -> Option<HistoryHead> {
        self.history
    }

    /// Returns reads of this moment.
    #[must_use]
    pub fn reader(&self) -> Reader {
        let marks = Arc::clone(&self.marks);
        Reader::new(self.keyspaces.clone(), self.database.snapshot(), marks)
    }

    /// Begins changes.
    #[must_use]
    pub fn batch(&self) -> Batch<'_> {
        Batch::new(self)
    }

    /// Marks the store as one that its next opening finds unusable: what was read is not what was
    /// written. Reads of the store do so themselves where the library finds it.
    pub fn condemn(&self, reason: &str) {
        self.marks.damaged(reason);
    }

    /// Returns whether the store was marked since it was opened, by [`Store::condemn`] or by a
    /// read.
    #[must_use]
    pub fn is_condemned(&self) -> bool {
        self.marks.is_damaged()
    }

    /// Returns the bytes on the disk.
    ///
    /// # Errors
    /// [`StoreError`] if the files cannot be read.
    pub fn disk_bytes(&self) -> Result<u64, StoreError> {
        library::call("count its bytes", || self.database.disk_space())
    }

    /// Waits until what is committed is on the disk, so that less is left to do at the next start.
    ///
    /// # Errors
    /// [`StoreError`] if the disk refuses.
    pub fn sync(&self) -> Result<(), StoreError> {
        library::call("synchronise", || {
            self.database.persist(fjall::PersistMode::SyncData)
        })
    }

    /// Waits until the library's threads have written what waits for them, or have ended.
    fn room(&self) -> Result<(), StoreError> {
        let work = OfLibrary {
            database: &self.database,
            keyspaces: self.keyspaces.all().collect(),
        };
        room::wait(&work, std::thread::sleep)
    }

    fn marker(&self) -> MutexGuard<'_, Marker> {
        // A marker is replaced as a whole.
        self.marker.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
