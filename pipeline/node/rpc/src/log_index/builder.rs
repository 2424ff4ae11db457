//! The index of a folder, as it grows.
//!
//! One thread changes it, step by step; searches read it meanwhile. An end at any step leaves whole
//! sections, and the tail is read from the blocks again.

use std::any::Any;
use std::collections::BTreeSet;
use std::fmt::Debug;
use std::sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use alloy_primitives::B256;
use zkfabric_engine::Chain;
use zkfabric_files::UNFINISHED;
use zkfabric_files::storage::Storage;

use super::entry::Entry;
use super::error::IndexError;
use super::merge;
use super::options::LogIndexOptions;
use super::posting::Key;
use super::section::{Section, blocks_of};
use super::tail::Tail;
use super::write::write_tail;

/// Where blocks come from.
pub(crate) trait Source: Debug + Send {
    /// Returns the number of the chain's first block.
    fn first(&self) -> u64;

    /// Returns the hash of a block; `None` if there is none.
    fn hash(&self, number: u64) -> Result<Option<B256>, IndexError>;

    /// Returns what is added of a block; `None` if there is none.
    fn entry(&self, number: u64, key: &Key) -> Result<Option<Entry>, IndexError>;
}

impl Source for Chain {
    fn first(&self) -> u64 {
        self.range().0
    }

    fn hash(&self, number: u64) -> Result<Option<B256>, IndexError> {
        Ok(self.header(number)?.map(|header| header.hash()))
    }

    fn entry(&self, number: u64, key: &Key) -> Result<Option<Entry>, IndexError> {
        let recorded = self.recorded(number)?;
        recorded.map(|block| Entry::of(&block, key)).transpose()
    }
}

/// What searches read.
#[derive(Debug)]
pub(super) struct Content {
    pub(super) key: Key,
    /// Consecutive from the chain's first block on.
    pub(super) sections: Vec<Arc<Section>>,
    /// The blocks behind them.
    pub(super) tail: Tail,
}

/// What searches read, once the folder is open.
#[derive(Clone, Debug, Default)]
pub(super) struct Shared(Arc<RwLock<Option<Content>>>);

impl Shared {
    pub(super) fn read(&self) -> RwLockReadGuard<'_, Option<Content>> {
        // Sections and tail are changed after all that can fail.
        self.0.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Option<Content>> {
        self.0.write().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Makes the index.
#[derive(Debug)]
pub(super) struct Builder<S> {
    source: S,
    storage: Arc<dyn Storage>,
    shared: Shared,
    options: LogIndexOptions,
    /// Sections whose files go once nobody reads them.
    retired: Vec<Arc<Section>>,
    /// The lock of the folder; the mutex makes it one that threads share.
    _lock: Mutex<Box<dyn Any + Send>>,
}

impl<S: Source> Builder<S> {
    /// Opens the index, as far as it is whole and of this chain.
    pub(super) fn open(
        source: S,
        storage: Arc<dyn Storage>,
        shared: Shared,
        options: LogIndexOptions,
    ) -> Result<Self, IndexError> {
        let told = |operation| {
            let place = storage.place();
            move |error| IndexError::file(operation, place, error)
        };
        let lock = storage.lock().map_err(told("lock"))?;
        let names = storage.list().map_err(told("list"))?;
        let remove = |name: &str| storage.remove(name).map_err(told("remove a file in"));
        let unfinished = |name: &&String| name.ends_with(UNFINISHED);
        for name in names.iter().filter(unfinished) {
            remove(name)?;
        }
        // Of two sections that begin with one block, the longer one was made of the shorter ones.
        let blocks = names.iter().filter_map(|name| blocks_of(name));
        let blocks: BTreeSet<_> = blocks
            .map(|(first, last)| (first, std::cmp::Reverse(last)))
            .collect();
        let mut sections: Vec<Arc<Section>> = Vec::new();
        let mut next = source.first();
        for (first, std::cmp::Reverse(last)) in blocks {
            let section = match Section::open(&storage, first, last) {
                Ok(section) => Some(section),
                Err(IndexError::Damaged { .. }) => None,
                Err(error) => return Err(error),
            };
            let key = sections.first().map(|section| section.head.key);
            let section = match section {
                Some(section)
                    if first == next
                        && key.is_none_or(|key| key == section.head.key)
                        && source.hash(last)? == Some(section.head.hash) =>
                {
                    section
                }
                _ => {
                    remove(&super::section::name(first, last))?;
                    continue;
                }
            };
            next = last.saturating_add(1);
            sections.push(Arc::new(section));
        }
        let key = match sections.first() {
            Some(section) => section.head.key,
            None => Key::random().map_err(told("make a key for"))?,
        };
        *shared.write() = Some(Content {
            key,
            sections,
            tail: Tail::new(next),
        });
        Ok(Self {
            source,
            storage,
            shared,
            options,
            retired: Vec::new(),
            _lock: Mutex::new(lock),
        })
    }

    /// Does what is to be done next; returns `false` if that is nothing. Blocks up to `sealed` are
    /// added.
    pub(super) fn step(&mut self, sealed: u64) -> Result<bool, IndexError> {
        self.sweep()?;
        if self.cut() || self.join()? {
            return Ok(true);
        }
        let (key, next, is_full) = {
            let shared = self.shared.read();
            let Some(Content { key, tail, .. }) = &*shared else {
                return Ok(false);
            };
            (*key, tail.next(), tail.is_full(&self.options))
        };
        if is_full {
            self.close()?;
            return Ok(true);
        }
        if next > sealed {
            return Ok(false);
        }
        let Some(entry) = self.source.entry(next, &key)? else {
            return Ok(false);
        };
        let has_room = |content: &Content| content.tail.has_room(&entry);
        if !self.shared.read().as_ref().is_some_and(has_room) {
            self.close()?;
        }
        if let Some(content) = &mut *self.shared.write() {
            content.tail.add(&entry);
        }
        Ok(true)
    }

    /// Makes a section of the tail.
    fn close(&self) -> Result<(), IndexError> {
        // Nobody else changes the tail, and searches go on.
        let section = match &*self.shared.read() {
            Some(Content { key, tail, .. }) => write_tail(&self.storage, *key, tail)?,
            None => return Ok(()),
        };
        if let Some(content) = &mut *self.shared.write() {
            content.tail = Tail::new(section.head.last().saturating_add(1));
            content.sections.push(Arc::new(section));
        }
        Ok(())
    }

    /// Makes one section of several, if there are enough.
    fn join(&mut self) -> Result<bool, IndexError> {
        let due: Vec<Arc<Section>> = match &*self.shared.read() {
            Some(content) => merge::due(&content.sections).unwrap_or_default().to_vec(),
            None => Vec::new(),
        };
        let Some(joined) = merge::merge(&self.storage, &due)? else {
            return Ok(false);
        };
        let joined = Arc::new(joined);
        if let Some(content) = &mut *self.shared.write() {
            let is_due = |section: &Arc<Section>| joined.has(section.head.first);
            let from = content.sections.iter().position(is_due);
            let from = from.unwrap_or(content.sections.len());
            let to = (from + due.len()).min(content.sections.len());
            content.sections.splice(from..to, [Arc::clone(&joined)]);
        }
        let name = joined.name();
        let replaced = due.into_iter().filter(|section| section.name() != name);
        self.retired.extend(replaced);
        Ok(true)
    }

    /// Takes away the first section that was found damaged, and all behind it.
    fn cut(&mut self) -> bool {
        let mut shared = self.shared.write();
        let Some(content) = &mut *shared else {
            return false;
        };
        let damaged = content.sections.iter().position(|one| one.is_damaged());
        let Some(damaged) = damaged else {
            return false;
        };
        let gone = content.sections.split_off(damaged);
        let first = gone.first().map(|section| section.head.first);
        content.tail = Tail::new(first.unwrap_or(content.tail.first));
        self.retired.extend(gone);
        true
    }

    /// Removes the files of sections that nobody reads any more.
    fn sweep(&mut self) -> Result<(), IndexError> {
        while let Some(at) = self
            .retired
            .iter()
            .position(|section| Arc::strong_count(section) == 1)
        {
            let section = self.retired.swap_remove(at);
            let removed = self.storage.remove(&section.name());
            removed.map_err(|error| IndexError::file("remove", &section.path(), error))?;
        }
        Ok(())
    }
}
