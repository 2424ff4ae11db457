//! The state's store: as it is, or made again.
//!
//! A store that cannot be used is made again from the newest snapshot that can be, or from the
//! genesis; the log's groups behind it follow. Each snapshot is tried once, and a store that was
//! just made is not made again.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{io, thread};

use rayon::ThreadPoolBuilder;
use zkfabric_log::{Hash, Log};
use zkfabric_state::trie::Trie;
use zkfabric_state::{Blocks, Opening, Part, Rebuild, SnapshotError, Store, Summary};

use super::error::LedgerError;
use super::nodes::Nodes;
use super::options::LedgerOptions;
use super::record;
use super::snapshots::Folder;
use crate::priority::lower_priority;

/// A store that can be used, and how it came about.
#[derive(Debug)]
pub(super) struct Opened {
    pub(super) store: Arc<Store>,
    pub(super) trie: Trie,
    /// Why the store was made again.
    pub(super) rebuild: Option<Rebuild>,
    /// Block of the snapshot from which it was made.
    pub(super) restored: Option<u64>,
    /// Why newer snapshots were not used.
    pub(super) skipped: Vec<String>,
}

/// What a store is made of.
#[derive(Debug)]
pub(super) struct Sources<'a> {
    pub(super) log: &'a Log,
    /// The log's first and last group.
    pub(super) groups: (u64, u64),
    pub(super) blocks: &'a Blocks,
    pub(super) snapshots: &'a Folder,
    pub(super) options: &'a LedgerOptions,
}

/// A store as it is.
enum Found {
    Usable(Arc<Store>, Trie),
    Empty(Store),
    Unusable(Rebuild),
}

impl Sources<'_> {
    /// Opens the store in a folder, and makes it again where it cannot be used.
    pub(super) fn open(&self, folder: &Path) -> Result<Opened, LedgerError> {
        let (mut empty, mut rebuild) = (None, None);
        match self.find(folder)? {
            Found::Usable(store, trie) => {
                return Ok(Opened {
                    store,
                    trie,
                    rebuild: None,
                    restored: None,
                    skipped: Vec::new(),
                });
            }
            Found::Empty(store) => empty = Some(store),
            Found::Unusable(reason) => rebuild = Some(reason),
        }
        let mut skipped = Vec::new();
        for block in self.snapshots.blocks()?.into_iter().rev() {
            let mut skip =
                |reason: String| skipped.push(format!("snapshot of block {block}: {reason}"));
            let path = match self.check(block)? {
                Ok(path) => path,
                Err(reason) => {
                    skip(reason);
                    continue;
                }
            };
            let store = Arc::new(make(folder, empty.take(), &|| self.find(folder))?);
            match store.import(&path, block) {
                Ok(_) => {
                    let trie = self.trie(&store)?;
                    return Ok(Opened {
                        store,
                        trie,
                        rebuild,
                        restored: Some(block),
                        skipped,
                    });
                }
                // The store fails, not the snapshot.
                Err(
                    error @ (SnapshotError::Store(_)
                    | SnapshotError::Trie(_)
                    | SnapshotError::Panicked),
                ) => return Err(error.into()),
                Err(error) => skip(error.to_string()),
            }
        }
        let (first, last) = self.groups;
        if first > 1 {
            let store = rebuild.map_or_else(
                || "there is no store".to_owned(),
                |reason| reason.to_string(),
            );
            let tried = [store].into_iter().chain(skipped).collect();
            return Err(LedgerError::NoState { first, last, tried });
        }
        let store = Arc::new(make(folder, empty, &|| self.find(folder))?);
        let trie = self.trie(&store)?;
        Ok(Opened {
            store,
            trie,
            rebuild,
            restored: None,
            skipped,
        })
    }

    fn find(&self, folder: &Path) -> Result<Found, LedgerError> {
        let hash = |group| self.log.hash(group).ok().flatten();
        let store = match self.open_store(folder, &hash)? {
            Opening::Opened { store, .. } => Arc::new(store),
            Opening::Empty { store } => return Ok(Found::Empty(store)),
            Opening::Rebuild { reason } => return Ok(Found::Unusable(reason)),
        };
        let trie = match self.trie(&store) {
            Err(LedgerError::Trie(error)) => {
                return Ok(Found::Unusable(Rebuild::Trie(error.to_string())));
            }
            trie => trie?,
        };
        let Some(newest) = trie.window().map(|window| *window.end()) else {
            let reason = "the store has no trie".to_owned();
            return Ok(Found::Unusable(Rebuild::Trie(reason)));
        };
        // A block whose page was written once more, with the next one, and torn: snapshot and log
        // give it again.
        if self.blocks.range().is_none_or(|(_, last)| last < newest) {
            let reason = format!("the segments of blocks end before the trie's block {newest}");
            return Ok(Found::Unusable(Rebuild::Trie(reason)));
        }
        // A block that cannot be read is told later.
        if let Ok(Some(block)) = self.blocks.read(newest, Part::Block)
            && let Ok((_, end)) = record::header(&block)
            && end.group.saturating_add(1) < self.groups.0
        {
            let group = end.group;
            return Ok(Found::Unusable(Rebuild::NotInLog { group }));
        }
        Ok(Found::Usable(store, trie))
    }

    /// Opens the store on a thread of a lower priority, which the library's threads inherit: they
    /// write tables beside the execution.
    fn open_store(
        &self,
        folder: &Path,
        hash: &(dyn Fn(u64) -> Option<Hash> + Sync),
    ) -> Result<Opening, LedgerError> {
        let opened = thread::scope(|scope| {
            let opened = scope.spawn(|| {
                lower_priority();
                Store::open(folder, &self.options.store, hash)
            });
            opened.join()
        });
        Ok(opened.map_err(|_| LedgerError::Panicked { thread: "store" })??)
    }

    /// Opens the trie of a store.
    fn trie(&self, store: &Arc<Store>) -> Result<Trie, LedgerError> {
        let nodes = Arc::new(Nodes(Arc::clone(store)));
        let threads = self.options.root_threads;
        let pool = (threads > 1).then(|| {
            let pool = ThreadPoolBuilder::new().num_threads(threads);
            let pool = pool.start_handler(|_| lower_priority());
            pool.thread_name(|number| format!("root-{number}")).build()
        });
        let pool = pool.transpose().map_err(|error| LedgerError::Thread {
            thread: "root",
            source: io::Error::other(error),
        })?;
        Ok(Trie::open(nodes, self.options.trie, pool.map(Arc::new))?)
    }

    /// Returns the file of a block's snapshot, or why a restart cannot go on from it. The whole
    /// file is read, since the store goes before it is used.
    fn check(&self, block: u64) -> Result<Result<PathBuf, String>, LedgerError> {
        let path = self.snapshots.file(block);
        let summary = match Summary::read(&path, |_| Ok::<_, SnapshotError>(())) {
            Ok(summary) => summary,
            Err(error) => return Ok(Err(error.to_string())),
        };
        let group = summary.position.group;
        let (first, last) = self.groups;
        let known = self.log.hash(group)?.filter(|_| group <= last);
        let Some(known) = known else {
            return Ok(Err(format!(
                "it is of group {group}, and the log has groups {first} to {last}"
            )));
        };
        if known != summary.position.hash {
            return Ok(Err(format!("the log has another group {group}")));
        }
        let found = self.blocks.read(block, Part::Block)?;
        let header = found.and_then(|block| record::header(&block).ok());
        let fits = header
            .is_some_and(|(header, end)| header.state_root == summary.root && end.group == group);
        if !fits {
            return Ok(Err(
                "the segments of blocks do not have its block".to_owned()
            ));
        }
        Ok(Ok(path))
    }
}

/// Returns an empty store: one that is there, or one in place of what is there.
fn make(
    folder: &Path,
    empty: Option<Store>,
    find: &dyn Fn() -> Result<Found, LedgerError>,
) -> Result<Store, LedgerError> {
    if let Some(store) = empty {
        return Ok(store);
    }
    Store::remove(folder)?;
    let reason = match find()? {
        Found::Empty(store) => return Ok(store),
        Found::Unusable(reason) => reason,
        Found::Usable(..) => Rebuild::Refused("it was not removed".to_owned()),
    };
    let folder = folder.to_owned();
    Err(LedgerError::StoreRefused { folder, reason })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A store that is refused again after it was removed is an error, not a loop.
    #[test]
    fn a_store_is_made_again_once() {
        let folder = tempfile::tempdir().unwrap();
        let refused = || Ok(Found::Unusable(Rebuild::Attempts(5)));
        let error = make(folder.path(), None, &refused).unwrap_err();
        assert!(matches!(error, LedgerError::StoreRefused { .. }), "{error}");
        assert!(error.to_string().contains("5 earlier openings"), "{error}");
    }
}
