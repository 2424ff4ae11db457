//! Data loaded on a device, within a budget. The least recently used data goes first; data in use
//! stays.

use std::sync::{Mutex, MutexGuard, PoisonError, Weak};

use ark_bn254::G1Affine;

use super::bases::RuntimeBases;
use super::columns::{Source, source};
use super::name::NAME;
use crate::cpu::table;
use crate::sums::{Column, Sums as _, Table};
use crate::{Backend, Bases, DeviceColumn, Error, ErrorKind};

/// Bases, tables and columns on a device.
#[derive(Debug)]
pub(super) struct Resident {
    budget_bytes: u64,
    /// The last is the most recent.
    kept: Mutex<Vec<Entry>>,
    /// Held during a load, so that nothing is loaded twice.
    loading: Mutex<()>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Key {
    Bases(u64),
    Table(u64),
    Column(u64),
}

#[derive(Debug, Clone)]
enum Handle {
    Bases(Bases),
    Table(Table),
    Column(DeviceColumn),
}

impl Handle {
    /// Returns whether there is another handle of the same data.
    fn is_in_use(&self) -> bool {
        let handles = match self {
            Self::Bases(bases) => bases.handles(),
            Self::Table(table) => table.handles(),
            Self::Column(column) => column.handles(),
        };
        handles > 1
    }
}

#[derive(Debug)]
struct Entry {
    key: Key,
    bytes: u64,
    handle: Handle,
    /// Dies with the source, if it can die.
    alive: Option<Weak<u64>>,
}

impl Entry {
    fn is_wanted(&self) -> bool {
        self.alive
            .as_ref()
            .is_none_or(|alive| alive.strong_count() > 0)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn sum(kept: &[Entry]) -> u64 {
    kept.iter().map(|kept| kept.bytes).sum()
}

impl Resident {
    pub(super) const fn new(budget_bytes: u64) -> Self {
        Self {
            budget_bytes,
            kept: Mutex::new(Vec::new()),
            loading: Mutex::new(()),
        }
    }

    /// Returns the loaded bytes.
    pub(super) fn bytes(&self) -> u64 {
        sum(&lock(&self.kept))
    }

    /// Returns the bases on this device, loading them if needed.
    ///
    /// # Errors
    /// The budget or the device has no room for the bases.
    pub(super) fn bases(
        &self,
        bases: &RuntimeBases,
        backend: &dyn Backend,
    ) -> Result<Bases, Error> {
        let bytes = (bases.points.len() * size_of::<G1Affine>()) as u64;
        let load = || {
            let loaded = backend.load_bases(bases.points.clone())?;
            Ok(Handle::Bases(loaded))
        };
        match self.get(Key::Bases(bases.id), bytes, None, &load)? {
            Handle::Bases(bases) => Ok(bases),
            _ => Err(other()),
        }
    }

    /// Returns the tables on this device, in order, loading them if needed; all of them fit at the
    /// same time.
    ///
    /// # Errors
    /// A table belongs to a backend other than this machine's cores; the budget or the device has
    /// no room.
    pub(super) fn tables(
        &self,
        tables: &[&Table],
        backend: &dyn Backend,
    ) -> Result<Vec<Table>, Error> {
        let sources = tables.iter().map(|table| table::source(table));
        let sources: Vec<table::Source> = sources.collect::<Result<_, _>>()?;
        self.fit(sources.iter().map(|s| (s.id, bytes(&s.columns))))?;
        let table = |source: &table::Source| {
            let load = || {
                let loaded = backend.load_table(source.columns.clone())?;
                Ok(Handle::Table(loaded))
            };
            let alive = Some(source.alive.clone());
            match self.get(Key::Table(source.id), bytes(&source.columns), alive, &load)? {
                Handle::Table(table) => Ok(table),
                _ => Err(other()),
            }
        };
        sources.iter().map(table).collect()
    }

    /// Returns the columns on this device, in order, uploading them if needed; all of them fit at
    /// the same time.
    ///
    /// # Errors
    /// A column belongs to a backend other than the runtime; the budget or the device has no room.
    pub(super) fn columns(
        &self,
        columns: &[DeviceColumn],
        backend: &dyn Backend,
    ) -> Result<Vec<DeviceColumn>, Error> {
        let sources: Vec<&Source> = (columns.iter().map(source)).collect::<Result<_, _>>()?;
        self.fit(sources.iter().map(|s| (s.id(), s.bytes())))?;
        let column = |(column, source): (&DeviceColumn, &Source)| {
            let load = || Ok(Handle::Column(backend.upload(source.values())?));
            let (key, alive) = (Key::Column(source.id()), Some(source.alive()));
            match self.get(key, source.bytes(), alive, &load)? {
                Handle::Column(held) => held.slice(column.range()),
                _ => Err(other()),
            }
        };
        columns.iter().zip(sources).map(column).collect()
    }

    /// Keeps a column that this device made, if there is room.
    ///
    /// # Errors
    /// A column belongs to a backend other than the runtime.
    pub(super) fn keep(&self, column: &DeviceColumn, held: &DeviceColumn) -> Result<(), Error> {
        let source = source(column)?;
        let (key, alive) = (Key::Column(source.id()), Some(source.alive()));
        match self.get(key, source.bytes(), alive, &|| {
            Ok(Handle::Column(held.clone()))
        }) {
            // The column is uploaded when needed.
            Err(error) if error.kind() == ErrorKind::OutOfMemory => Ok(()),
            kept => kept.map(drop),
        }
    }

    /// Checks that distinct items of these sizes fit at the same time.
    fn fit(&self, things: impl Iterator<Item = (u64, u64)>) -> Result<(), Error> {
        let mut different: Vec<(u64, u64)> = things.collect();
        different.sort_unstable();
        different.dedup();
        let bytes = different.iter().map(|(_, bytes)| bytes).sum();
        if bytes > self.budget_bytes {
            return Err(Error::OutOfMemory { bytes });
        }
        Ok(())
    }

    fn find(&self, key: Key) -> Option<Handle> {
        let mut kept = lock(&self.kept);
        let place = kept.iter().position(|kept| kept.key == key)?;
        let found = kept.remove(place);
        let handle = found.handle.clone();
        kept.push(found);
        Some(handle)
    }

    /// Drops the least recently used item; returns whether there was one. Items in use stay:
    /// dropping them would free no memory.
    fn evict(&self) -> bool {
        let mut kept = lock(&self.kept);
        let Some(place) = kept.iter().position(|kept| !kept.handle.is_in_use()) else {
            return false;
        };
        let evicted = kept.remove(place);
        drop(kept);
        // Free the memory outside the lock: the device does it.
        drop(evicted);
        true
    }

    fn get(
        &self,
        key: Key,
        bytes: u64,
        alive: Option<Weak<u64>>,
        load: &dyn Fn() -> Result<Handle, Error>,
    ) -> Result<Handle, Error> {
        if let Some(handle) = self.find(key) {
            return Ok(handle);
        }
        // A device that hangs here blocks other loads, but not readers of the state.
        let loading = lock(&self.loading);
        if let Some(handle) = self.find(key) {
            return Ok(handle);
        }
        if bytes > self.budget_bytes {
            return Err(Error::OutOfMemory { bytes });
        }
        let gone: Vec<Entry> = lock(&self.kept)
            .extract_if(.., |kept| !kept.is_wanted())
            .collect();
        drop(gone);
        while self.bytes() + bytes > self.budget_bytes {
            if !self.evict() {
                return Err(Error::OutOfMemory { bytes });
            }
        }
        let handle = loop {
            match load() {
                // The device has less room than its budget says.
                Err(error) if error.kind() == ErrorKind::OutOfMemory && self.evict() => {}
                loaded => break loaded?,
            }
        };
        lock(&self.kept).push(Entry {
            key,
            bytes,
            handle: handle.clone(),
            alive,
        });
        drop(loading);
        Ok(handle)
    }

    /// Drops everything: the device was lost.
    pub(super) fn clear(&self) {
        let kept = core::mem::take(&mut *lock(&self.kept));
        drop(kept);
    }
}

fn other() -> Error {
    Error::Internal {
        backend: NAME,
        reason: "things of different kinds under one key".into(),
    }
}

/// Returns the bytes of columns.
fn bytes(columns: &[Column]) -> u64 {
    let of_column = |column: &Column| crate::scalars::bytes(&column.scalars()) as u64;
    columns.iter().map(of_column).sum()
}

#[cfg(test)]
mod tests {
    use ark_ec::AffineRepr as _;

    use super::*;

    fn ids(resident: &Resident) -> Vec<Key> {
        lock(&resident.kept).iter().map(|kept| kept.key).collect()
    }

    #[test]
    fn the_longest_unused_goes_first() {
        let cpu = crate::cpu();
        let load = |n: usize| {
            RuntimeBases::new(vec![G1Affine::generator(); n], cpu.as_ref(), true).unwrap()
        };
        let [a, b, c] = [load(4), load(4), load(4)];
        let size = size_of::<G1Affine>() as u64;
        let resident = Resident::new(8 * size);
        let get = |bases: &RuntimeBases| resident.bases(bases, cpu.as_ref()).unwrap();
        let [x, y, z] = [&a, &b, &c].map(|bases| Key::Bases(bases.id));
        get(&a);
        get(&b);
        get(&a);
        assert_eq!(ids(&resident), [y, x]);
        get(&c);
        assert_eq!(ids(&resident), [x, z]);
        // Items in use stay.
        let [used, _] = [get(&a), get(&c)];
        assert_eq!(ids(&resident), [x, z]);
        get(&b);
        assert_eq!(ids(&resident), [x, y]);
        let other = get(&b);
        let error = resident.bases(&c, cpu.as_ref()).unwrap_err();
        assert_eq!(error, Error::OutOfMemory { bytes: 4 * size });
        drop((used, other));
        get(&c);
        assert_eq!(ids(&resident), [y, z]);
        get(&a);
        get(&c);
        assert_eq!(ids(&resident), [x, z]);
        assert_eq!(resident.bytes(), 8 * size);
        let error = resident.bases(&load(9), cpu.as_ref()).unwrap_err();
        assert_eq!(error, Error::OutOfMemory { bytes: 9 * size });
        // An item that cannot fit evicts nothing.
        assert_eq!(ids(&resident), [x, z]);
        resident.clear();
        assert_eq!(resident.bytes(), 0);
    }

    #[test]
    fn tables_share_the_budget_and_go_with_their_owners() {
        let cpu = crate::cpu();
        let table = |value| cpu.load_table(vec![Column::U8(vec![value; 256])].into());
        let [a, b, c] = [1, 2, 3].map(|value| table(value).unwrap());
        let resident = Resident::new(600);
        let get = |tables: &[&Table]| resident.tables(tables, cpu.as_ref());
        let key = |table: &Table| Key::Table(table::source(table).unwrap().id);
        let loaded = get(&[&a, &b, &a]).unwrap();
        assert_eq!(ids(&resident), [key(&b), key(&a)]);
        // Loaded once.
        assert_eq!(key(&loaded[0]), key(&loaded[2]));
        assert_ne!(key(&loaded[0]), key(&a));
        assert!(get(&[&c]).is_err());
        drop(loaded);
        get(&[&c]).unwrap();
        assert_eq!(ids(&resident), [key(&a), key(&c)]);
        // All tables of a sum fit at the same time, or none is loaded.
        let error = get(&[&a, &b, &c]).unwrap_err();
        assert_eq!(error, Error::OutOfMemory { bytes: 768 });
        assert_eq!(ids(&resident), [key(&a), key(&c)]);
        let kept = key(&c);
        drop(a);
        get(&[&b]).unwrap();
        assert_eq!(ids(&resident), [kept, key(&b)]);
        let foreign = Table::new(1, 256, 7_u8);
        assert!(matches!(get(&[&foreign]), Err(Error::ForeignBases { .. })));
    }
}
