//! Nodes of an import, on their way into tables.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fs::{self, File};
use std::io::{BufReader, BufWriter, IntoInnerError, Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};

use crate::store::{Ingest, Rows, Store, StoreError};
use crate::trie::{Key, Nodes};

/// Writes nodes into tables. Keys ascend with the lengths of their paths first, and nodes come
/// subtrie by subtrie: so each length has tables of its own. Those of a large storage trie wait in
/// files, since the tables of all storage tries have one order.
pub(super) struct NodeWriter<'a> {
    store: &'a Store,
    folder: &'a Path,
    state: BTreeMap<usize, Ingest<'a>>,
    storage: Option<Ingest<'a>>,
    large: BTreeMap<usize, Spool>,
}

impl<'a> NodeWriter<'a> {
    pub(super) const fn new(store: &'a Store, folder: &'a Path) -> Self {
        Self {
            store,
            folder,
            state: BTreeMap::new(),
            storage: None,
            large: BTreeMap::new(),
        }
    }

    pub(super) fn write(&mut self, nodes: Nodes) -> Result<(), StoreError> {
        match nodes {
            Nodes::State(made) => made.iter().try_for_each(|(key, record)| {
                let tables = match self.state.entry(key.nibbles()) {
                    Entry::Occupied(tables) => tables.into_mut(),
                    Entry::Vacant(place) => place.insert(self.store.ingest(Rows::Nodes)?),
                };
                tables.node(key.as_ref(), record)
            }),
            Nodes::Storage(made) => made
                .iter()
                .try_for_each(|(key, record)| self.storage(key.as_ref(), record)),
            Nodes::Large(made) => made
                .iter()
                .try_for_each(|(key, record)| self.spool(key, record)),
            Nodes::LargeEnd => self.end_large(),
        }
    }

    fn storage(&mut self, key: &[u8], record: &[u8]) -> Result<(), StoreError> {
        let tables = match &mut self.storage {
            Some(tables) => tables,
            tables => tables.insert(self.store.ingest(Rows::Nodes)?),
        };
        tables.node(key, record)
    }

    fn spool(&mut self, key: &Key, record: &[u8]) -> Result<(), StoreError> {
        let nibbles = key.nibbles();
        let spool = match self.large.entry(nibbles) {
            Entry::Occupied(spool) => spool.into_mut(),
            Entry::Vacant(place) => {
                place.insert(Spool::create(self.folder.join(format!("large-{nibbles}")))?)
            }
        };
        spool.put(key.as_ref(), record)
    }

    /// Writes what waits in files.
    fn end_large(&mut self) -> Result<(), StoreError> {
        for (_, spool) in std::mem::take(&mut self.large) {
            spool.drain(|key, record| self.storage(key, record))?;
        }
        Ok(())
    }

    /// Ends all tables, in the order of their keys: then the library has nothing to merge.
    pub(super) fn finish(self) -> Result<(), StoreError> {
        let all = self.state.into_values().chain(self.storage);
        all.into_iter().try_for_each(Ingest::finish)
    }
}

/// Nodes that wait in a file.
struct Spool {
    path: PathBuf,
    file: BufWriter<File>,
    count: u64,
}

impl Spool {
    fn create(path: PathBuf) -> Result<Self, StoreError> {
        let file = File::options()
            .read(true)
            .write(true)
            .create(true)
            .truncate(true)
            .open(&path);
        let file = file.map_err(|error| StoreError::file("create", &path, error))?;
        Ok(Self {
            path,
            file: BufWriter::with_capacity(256 << 10, file),
            count: 0,
        })
    }

    fn put(&mut self, key: &[u8], record: &[u8]) -> Result<(), StoreError> {
        let lengths = [key.len() as u32, record.len() as u32].map(u32::to_le_bytes);
        let file = &mut self.file;
        let written = [lengths.as_flattened(), key, record]
            .into_iter()
            .try_for_each(|bytes| file.write_all(bytes));
        self.count += 1;
        written.map_err(|error| StoreError::file("write", &self.path, error))
    }

    /// Gives the nodes to `put`, and removes the file.
    fn drain(
        self,
        mut put: impl FnMut(&[u8], &[u8]) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let Self { path, file, count } = self;
        let told = |error| StoreError::file("read", &path, error);
        let mut file = file
            .into_inner()
            .map_err(IntoInnerError::into_error)
            .map_err(told)?;
        file.rewind().map_err(told)?;
        let mut file = BufReader::with_capacity(256 << 10, file);
        let mut bytes = Vec::new();
        for _ in 0..count {
            let mut lengths = [0; 8];
            file.read_exact(&mut lengths).map_err(told)?;
            let (lengths, _) = lengths.as_chunks::<4>();
            let mut lengths = lengths.iter().map(|length| u32::from_le_bytes(*length));
            let key = lengths.next().unwrap_or_default() as usize;
            bytes.clear();
            bytes.resize(key + lengths.next().unwrap_or_default() as usize, 0);
            file.read_exact(&mut bytes).map_err(told)?;
            let (key, record) = bytes.split_at_checked(key).unwrap_or_default();
            put(key, record)?;
        }
        drop(file);
        fs::remove_file(&path).map_err(|error| StoreError::file("remove", &path, error))
    }
}
