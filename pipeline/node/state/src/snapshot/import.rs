//! From a file into an empty store.
//!
//! Rows come in ascending order, so that they go straight into tables. The same rows, hashed on
//! another thread, are sorted for the tries, whose nodes are made on one thread and written on
//! another.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread;

use alloy_primitives::{Address, U256};

use super::error::SnapshotError;
use super::format::Summary;
use super::nodes::NodeWriter;
use super::walk::Row;
use crate::account::Account;
use crate::store::{Ingest, Rows as Kind, Store, StoreError};
use crate::trie::{Bounds, BuildError, Built, Nodes, Rows};

/// Rows that are hashed at once.
const ROWS: usize = 4096;
/// Rows, or nodes, of so many hashings wait for a thread.
const QUEUE: usize = 8;

impl Store {
    /// Reads a snapshot of a block into the store, which must be empty, and builds its tries. The
    /// root of what was read has to be the snapshot's. The last commit gives the store the
    /// snapshot's position; a store whose import did not end has to be made again.
    ///
    /// # Errors
    /// [`SnapshotError::Store`] if the store has content or fails; [`SnapshotError::OtherState`]
    /// if the rows have another root; another [`SnapshotError`] if the file is no whole snapshot
    /// or cannot be read.
    pub fn import(&self, path: &Path, block: u64) -> Result<Summary, SnapshotError> {
        self.import_within(path, block, Bounds::default())
    }

    pub(super) fn import_within(
        &self,
        path: &Path,
        block: u64,
        bounds: Bounds,
    ) -> Result<Summary, SnapshotError> {
        // Before anything else, so that a store with content is refused whatever the file is; and
        // on the disk before tables are.
        self.batch().commit_import()?;
        self.sync()?;
        let folder = Folder::create(self.import_folder())?;
        let (summary, rows) = self.rows(path, Rows::new(&folder.0, bounds))?;
        let other = |reason: String| SnapshotError::OtherState {
            path: path.to_owned(),
            root: summary.root,
            reason,
        };
        let built = self.nodes(rows, block, &folder.0).map_err(|error| {
            let reason = error.to_string();
            match error {
                BuildError::NoAccount { .. } => other(reason),
                BuildError::Store(error) => error.into(),
                BuildError::Trie(error) => error.into(),
                BuildError::Closed => SnapshotError::Panicked,
            }
        })?;
        if built.root != summary.root {
            return Err(other(format!("the root of its rows is {}", built.root)));
        }
        folder.remove()?;
        let mut last = self.batch();
        for (key, record) in &built.records {
            last.put_node(key.as_ref(), record.to_vec())?;
        }
        last.commit(summary.position)?;
        self.sync()?;
        Ok(summary)
    }

    /// Reads the file into tables and, by their hashes, into `rows`.
    fn rows(&self, path: &Path, mut rows: Rows) -> Result<(Summary, Rows), SnapshotError> {
        thread::scope(|scope| {
            let (sender, receiver) = sync_channel(QUEUE);
            let sorting = scope.spawn(move || {
                for part in receiver {
                    match part {
                        Part::Accounts(accounts) => rows.accounts(&accounts)?,
                        Part::Slots(slots) => rows.slots(&slots)?,
                    }
                }
                Ok::<_, BuildError>(rows)
            });
            let read = self.read(path, sender);
            let sorted = sorting.join().map_err(|_| SnapshotError::Panicked)?;
            let sorted = sorted.map_err(|error| match error {
                BuildError::Store(error) => error.into(),
                BuildError::Trie(error) => error.into(),
                BuildError::NoAccount { .. } | BuildError::Closed => SnapshotError::Panicked,
            });
            // Its end is why the reader has none to give to.
            let sorted = sorted?;
            Ok((read?, sorted))
        })
    }

    fn read(&self, path: &Path, sender: SyncSender<Part>) -> Result<Summary, SnapshotError> {
        let mut tables = Tables {
            store: self,
            open: None,
        };
        let (mut accounts, mut slots) = (Vec::new(), Vec::new());
        let send = |part| sender.send(part).map_err(|_| SnapshotError::Panicked);
        let summary = Summary::read(path, |row| {
            match row {
                Row::Account(address, account) => {
                    tables.of(Kind::Accounts)?.account(address, &account)?;
                    accounts.push((address, account));
                    if accounts.len() >= ROWS {
                        send(Part::Accounts(std::mem::take(&mut accounts)))?;
                    }
                }
                Row::Slot(address, slot, value) => {
                    tables.of(Kind::Slots)?.slot(address, slot, value)?;
                    if !accounts.is_empty() {
                        send(Part::Accounts(std::mem::take(&mut accounts)))?;
                    }
                    slots.push((address, slot, value));
                    if slots.len() >= ROWS {
                        send(Part::Slots(std::mem::take(&mut slots)))?;
                    }
                }
                Row::Code(hash, code) => tables.of(Kind::Codes)?.code(hash, &code)?,
            }
            Ok::<_, SnapshotError>(())
        })?;
        if !accounts.is_empty() {
            send(Part::Accounts(accounts))?;
        }
        send(Part::Slots(slots))?;
        drop(sender);
        tables.finish()?;
        Ok(summary)
    }

    /// Builds the tries, and writes their nodes on another thread.
    fn nodes(&self, rows: Rows, block: u64, folder: &Path) -> Result<Built, BuildError> {
        thread::scope(|scope| {
            let (sender, receiver) = sync_channel(QUEUE);
            let writing = scope.spawn(move || {
                let mut writer = NodeWriter::new(self, folder);
                for nodes in receiver {
                    match nodes {
                        Some(nodes) => writer.write(nodes)?,
                        None => return writer.finish(),
                    }
                }
                Ok::<_, StoreError>(())
            });
            let put = |nodes| sender.send(nodes).map_err(|_| BuildError::Closed);
            let built = rows.build(block, &|nodes: Nodes| put(Some(nodes)));
            let built = built.and_then(|built| put(None).map(|()| built));
            drop(sender);
            // Its end is why the builder has none to give to.
            writing.join().map_err(|_| BuildError::Closed)??;
            built
        })
    }
}

/// Rows for the tries.
enum Part {
    Accounts(Vec<(Address, Account)>),
    Slots(Vec<(Address, U256, U256)>),
}

/// Tables of rows whose kinds follow each other.
struct Tables<'a> {
    store: &'a Store,
    open: Option<(Kind, Ingest<'a>)>,
}

impl<'a> Tables<'a> {
    fn of(&mut self, kind: Kind) -> Result<&mut Ingest<'a>, StoreError> {
        if self.open.as_ref().is_none_or(|(open, _)| *open != kind) {
            let next = self.store.ingest(kind)?;
            if let Some((_, before)) = self.open.take() {
                before.finish()?;
            }
            self.open = Some((kind, next));
        }
        let open = self.open.as_mut().map(|(_, tables)| tables);
        open.ok_or(StoreError::NotEmpty)
    }

    fn finish(self) -> Result<(), StoreError> {
        self.open.map_or(Ok(()), |(_, tables)| tables.finish())
    }
}

/// A folder that goes with its files.
struct Folder(PathBuf);

impl Folder {
    fn create(path: PathBuf) -> Result<Self, StoreError> {
        // What an ended process has left.
        remove(&path)?;
        fs::create_dir(&path).map_err(|error| StoreError::file("create", &path, error))?;
        Ok(Self(path))
    }

    fn remove(self) -> Result<(), StoreError> {
        remove(&self.0)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // The next import removes it otherwise, and so does whoever removes the store.
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn remove(path: &Path) -> Result<(), StoreError> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            Err(StoreError::file("remove", path, error))
        }
        _ => Ok(()),
    }
}
