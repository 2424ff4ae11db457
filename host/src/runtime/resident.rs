//! What a device has loaded, within a budget. What is not used goes first, the longest unused before others.

use std::sync::{Mutex, MutexGuard, PoisonError, Weak};

use ark_bn254::G1Affine;

use super::bases::Loaded;
use crate::cpu::table::{Source, source};
use crate::sums::{Column, Table};
use crate::{Backend, Bases, Error};

/// Bases and tables on a device.
#[derive(Debug)]
pub(super) struct Resident {
    budget_bytes: u64,
    /// The last is the most recent.
    kept: Mutex<Vec<Kept>>,
    /// Held while something is loaded, so that nothing is loaded twice.
    loading: Mutex<()>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Key {
    Bases(u64),
    Table(u64),
}

#[derive(Debug, Clone)]
enum Handle {
    Bases(Bases),
    Table(Table),
}

#[derive(Debug)]
struct Kept {
    key: Key,
    bytes: u64,
    handle: Handle,
    /// Gone with what was loaded, where it can go.
    alive: Option<Weak<u64>>,
}

impl Kept {
    fn is_wanted(&self) -> bool {
        self.alive
            .as_ref()
            .is_none_or(|alive| alive.strong_count() > 0)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn sum(kept: &[Kept]) -> u64 {
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

    /// Bytes that are loaded.
    pub(super) fn bytes(&self) -> u64 {
        sum(&lock(&self.kept))
    }

    /// The bases on this device, loaded if they are not.
    ///
    /// # Errors
    /// The budget or the device has no room for them.
    pub(super) fn bases(&self, bases: &Loaded, backend: &dyn Backend) -> Result<Bases, Error> {
        let bytes = (bases.points.len() * size_of::<G1Affine>()) as u64;
        let load = || {
            let loaded = backend.load_bases(bases.points.clone())?;
            Ok(Handle::Bases(loaded))
        };
        match self.get(Key::Bases(bases.id), bytes, None, &load)? {
            Handle::Bases(bases) => Ok(bases),
            Handle::Table(_) => Err(other()),
        }
    }

    /// The tables on this device, in order, loaded if they are not: all of them at a time.
    ///
    /// # Errors
    /// A table of another backend than this machine's cores; the budget or the device has no room.
    pub(super) fn tables(
        &self,
        tables: &[&Table],
        backend: &dyn Backend,
    ) -> Result<Vec<Table>, Error> {
        let sources = tables.iter().map(|table| source(table));
        let sources: Vec<Source> = sources.collect::<Result<_, _>>()?;
        let mut different: Vec<(u64, u64)> = (sources.iter())
            .map(|source| (source.id, bytes(&source.columns)))
            .collect();
        different.sort_unstable();
        different.dedup();
        let together = different.iter().map(|(_, bytes)| bytes).sum();
        if together > self.budget_bytes {
            return Err(Error::OutOfMemory { bytes: together });
        }
        let table = |source: &Source| {
            let load = || {
                let loaded = backend.load_table(source.columns.clone())?;
                Ok(Handle::Table(loaded))
            };
            let alive = Some(source.alive.clone());
            match self.get(Key::Table(source.id), bytes(&source.columns), alive, &load)? {
                Handle::Table(table) => Ok(table),
                Handle::Bases(_) => Err(other()),
            }
        };
        sources.iter().map(table).collect()
    }

    fn find(&self, key: Key) -> Option<Handle> {
        let mut kept = lock(&self.kept);
        let place = kept.iter().position(|kept| kept.key == key)?;
        let found = kept.remove(place);
        let handle = found.handle.clone();
        kept.push(found);
        Some(handle)
    }

    /// Forgets the longest unused; whether there was something.
    fn evict(&self) -> bool {
        let mut kept = lock(&self.kept);
        if kept.is_empty() {
            return false;
        }
        let evicted = kept.remove(0);
        drop(kept);
        // Freeing it is the device's work.
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
        // A device that hangs here keeps those waiting who would load, and nobody who looks.
        let loading = lock(&self.loading);
        if let Some(handle) = self.find(key) {
            return Ok(handle);
        }
        if bytes > self.budget_bytes {
            return Err(Error::OutOfMemory { bytes });
        }
        let gone: Vec<Kept> = lock(&self.kept)
            .extract_if(.., |kept| !kept.is_wanted())
            .collect();
        drop(gone);
        while self.bytes() + bytes > self.budget_bytes && self.evict() {}
        let handle = loop {
            match load() {
                // The device has less room than its budget says.
                Err(Error::OutOfMemory { .. }) if self.evict() => {}
                loaded => break loaded?,
            }
        };
        lock(&self.kept).push(Kept {
            key,
            bytes,
            handle: handle.clone(),
            alive,
        });
        drop(loading);
        Ok(handle)
    }

    /// Forgets everything: the device was lost.
    pub(super) fn clear(&self) {
        let kept = core::mem::take(&mut *lock(&self.kept));
        drop(kept);
    }
}

fn other() -> Error {
    Error::Internal {
        backend: super::NAME,
        reason: "bases and a table of one key".into(),
    }
}

/// Bytes of columns.
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
        let load =
            |n: usize| Loaded::new(vec![G1Affine::generator(); n], cpu.as_ref(), true).unwrap();
        let [a, b, c] = [load(4), load(4), load(4)];
        let size = size_of::<G1Affine>() as u64;
        let resident = Resident::new(8 * size);
        let get = |bases: &Loaded| resident.bases(bases, cpu.as_ref()).unwrap();
        let [x, y, z] = [&a, &b, &c].map(|bases| Key::Bases(bases.id));
        get(&a);
        get(&b);
        get(&a);
        assert_eq!(ids(&resident), [y, x]);
        get(&c);
        assert_eq!(ids(&resident), [x, z]);
        assert_eq!(resident.bytes(), 8 * size);
        let error = resident.bases(&load(9), cpu.as_ref()).unwrap_err();
        assert_eq!(error, Error::OutOfMemory { bytes: 9 * size });
        // What does not fit at all drives nothing out.
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
        let key = |table: &Table| Key::Table(source(table).unwrap().id);
        let loaded = get(&[&a, &b, &a]).unwrap();
        assert_eq!(ids(&resident), [key(&b), key(&a)]);
        // Loaded once.
        assert_eq!(key(&loaded[0]), key(&loaded[2]));
        assert_ne!(key(&loaded[0]), key(&a));
        get(&[&c]).unwrap();
        assert_eq!(ids(&resident), [key(&a), key(&c)]);
        // All tables of a sum are there at a time, or none.
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
