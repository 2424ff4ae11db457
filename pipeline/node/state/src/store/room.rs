//! Waits for the library's threads, before a commit adds to their work.
//!
//! The library merges tables by steps, and each table that it writes asks for two: merges of deeper
//! levels use them up as well. So tables may remain that nobody merges until the next one is
//! written, and a commit that waits for them would wait for ever. An ingestion without rows asks
//! for another step; it leaves an empty file, which the library removes when it opens the folder.

use std::time::Duration;

use fjall::{AbstractTree as _, Keyspace};

use super::error::StoreError;
use super::library;

/// Memtables of a keyspace that wait to be written before a commit waits: two below the library's
/// bound, since a commit adds one.
const SEALED: usize = 2;
/// Runs of tables of a keyspace that wait to be merged before a commit waits: the library's bound.
const RUNS: usize = 20;
/// Time between two looks at what waits.
const PAUSE: Duration = Duration::from_millis(2);
/// Looks in which nothing changes before a merge is asked for.
const IDLE: u32 = 500;

/// What waits for the library's threads.
pub(super) trait Work {
    /// Returns whether a commit is to wait.
    fn is_behind(&self) -> Result<bool, StoreError>;

    /// Returns a number that changes when the threads have done something.
    fn progress(&self) -> Result<usize, StoreError>;

    /// Fails if a thread has ended.
    fn check(&self) -> Result<(), StoreError>;

    /// Asks for a step of merging.
    fn ask(&self) -> Result<(), StoreError>;
}

/// Waits until there is room, or until the library's threads have ended.
///
/// A commit would wait for them, too, but for ever if they have ended, as on a full disk.
pub(super) fn wait(work: &impl Work, pause: impl Fn(Duration)) -> Result<(), StoreError> {
    let (mut before, mut idle) = (None, 0);
    while work.is_behind()? {
        work.check()?;
        let now = Some(work.progress()?);
        idle = if now == before { idle + 1 } else { 0 };
        before = now;
        if idle >= IDLE {
            work.ask()?;
            idle = 0;
        }
        pause(PAUSE);
    }
    Ok(())
}

/// The library's work.
pub(super) struct OfLibrary<'a> {
    pub(super) database: &'a fjall::Database,
    pub(super) keyspaces: Vec<&'a Keyspace>,
}

fn has_many_runs(keyspace: &Keyspace) -> bool {
    keyspace.tree.l0_run_count() >= RUNS
}

impl Work for OfLibrary<'_> {
    fn is_behind(&self) -> Result<bool, StoreError> {
        let is_behind = |keyspace: &Keyspace| {
            keyspace.sealed_memtable_count() >= SEALED || has_many_runs(keyspace)
        };
        library::call("count its tables", || {
            Ok(self.keyspaces.iter().copied().any(is_behind))
        })
    }

    fn progress(&self) -> Result<usize, StoreError> {
        let count = |keyspace: &Keyspace| {
            keyspace.sealed_memtable_count() + keyspace.table_count() + keyspace.l0_table_count()
        };
        library::call("count its tables", || {
            Ok(self.keyspaces.iter().copied().map(count).sum())
        })
    }

    fn check(&self) -> Result<(), StoreError> {
        // An error if a thread has ended.
        library::call("commit", || {
            self.database.persist(fjall::PersistMode::Buffer)
        })
    }

    fn ask(&self) -> Result<(), StoreError> {
        library::call("merge its tables", || {
            let mut behind = self.keyspaces.iter().filter(|one| has_many_runs(one));
            behind.try_for_each(|keyspace| keyspace.start_ingestion()?.finish())
        })
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    /// Tables that are merged when it is asked for, and by themselves until then.
    struct Tables {
        left: Cell<usize>,
        alone: Cell<usize>,
        asked: Cell<usize>,
    }

    impl Work for Tables {
        fn is_behind(&self) -> Result<bool, StoreError> {
            Ok(self.left.get() > 0)
        }

        fn progress(&self) -> Result<usize, StoreError> {
            Ok(self.left.get())
        }

        fn check(&self) -> Result<(), StoreError> {
            Ok(())
        }

        fn ask(&self) -> Result<(), StoreError> {
            self.asked.set(self.asked.get() + 1);
            self.left.set(self.left.get() - 1);
            Ok(())
        }
    }

    #[test]
    fn a_merge_that_nobody_does_is_asked_for() {
        let tables = Tables {
            left: Cell::new(9),
            alone: Cell::new(4),
            asked: Cell::new(0),
        };
        let pauses = Cell::new(0);
        let pause = |_| {
            pauses.set(pauses.get() + 1);
            assert!(pauses.get() < 10 * IDLE, "nobody merges");
            if tables.alone.get() > 0 {
                tables.alone.set(tables.alone.get() - 1);
                tables.left.set(tables.left.get() - 1);
            }
        };
        wait(&tables, pause).unwrap();
        // As long as the threads go on, nothing is asked for.
        assert_eq!(tables.asked.get(), 5);
        assert!(pauses.get() >= 4 + 5 * IDLE);
    }

    /// The library does what it is asked for, and opens the folder again.
    #[test]
    fn the_library_takes_an_ingestion_without_rows() {
        let folder = crate::scratch::folder();
        let open = || {
            let database = fjall::Database::builder(folder.path()).open().unwrap();
            let options = fjall::KeyspaceCreateOptions::default;
            let keyspace = database.keyspace("rows", options).unwrap();
            (database, keyspace)
        };
        let (database, keyspace) = open();
        keyspace.insert("a", "b").unwrap();
        for _ in 0..3 {
            keyspace.start_ingestion().unwrap().finish().unwrap();
        }
        assert_eq!(keyspace.table_count(), 0);
        drop((database, keyspace));
        let (_database, keyspace) = open();
        assert_eq!(keyspace.get("a").unwrap().unwrap(), "b");
    }
}
