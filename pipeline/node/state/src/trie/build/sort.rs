//! Sorts more records than memory takes: sorted runs in a file, which are merged.
//!
//! A record is its key, the number of the value's bytes, and the value. A run is what memory took.

use core::cmp::Reverse;
use std::collections::BinaryHeap;
use std::collections::binary_heap::PeekMut;
use std::fs::{File, OpenOptions};
use std::io::{BufWriter, ErrorKind, Read as _, Seek as _, SeekFrom, Write as _};
use std::ops::Range;
use std::path::{Path, PathBuf};

use crate::store::StoreError;

/// Bytes of all runs together that a merge has in memory, and the most and fewest of one.
const MERGE_BYTES: usize = 32 << 20;
const MOST_BYTES: usize = 256 << 10;
const FEWEST_BYTES: usize = 4 << 10;
/// Bytes of a file that are written at once.
const WRITE_BYTES: usize = 1 << 20;

/// Records that come in any order, with keys of `K` bytes.
pub(super) struct Sorter<const K: usize> {
    path: PathBuf,
    /// Bytes of a run in memory, with the order of its records.
    bound: usize,
    records: Vec<u8>,
    /// First bytes of each record's key, and where it begins.
    order: Vec<(u64, u32)>,
    file: Option<BufWriter<File>>,
    written: u64,
    runs: Vec<Range<u64>>,
}

impl<const K: usize> Sorter<K> {
    /// Begins with a file that is created when memory is full.
    pub(super) const fn new(path: PathBuf, bound: usize) -> Self {
        Self {
            path,
            bound,
            records: Vec::new(),
            order: Vec::new(),
            file: None,
            written: 0,
            runs: Vec::new(),
        }
    }

    /// Adds a record, whose value `put` appends: 255 bytes at most.
    pub(super) fn add(
        &mut self,
        key: &[u8; K],
        put: impl FnOnce(&mut Vec<u8>),
    ) -> Result<(), StoreError> {
        if self.records.len() + size_of::<(u64, u32)>() * self.order.len() >= self.bound {
            self.spill()?;
        }
        let begin = self.records.len();
        self.order.push((first(key), begin as u32));
        self.records.extend_from_slice(key);
        self.records.push(0);
        let value = self.records.len();
        put(&mut self.records);
        let bytes = self.records.len() - value;
        debug_assert!(bytes <= 255);
        if let Some(length) = self.records.get_mut(value - 1) {
            *length = bytes as u8;
        }
        Ok(())
    }

    /// Ends; returns the records in ascending order of their keys.
    pub(super) fn finish(mut self) -> Result<Sorted<K>, StoreError> {
        let mut sources = Vec::new();
        if self.runs.is_empty() {
            self.sort();
            let mut bytes = Vec::with_capacity(self.records.len());
            for (_, begin) in &self.order {
                bytes.extend_from_slice(record::<K>(&self.records, *begin as usize));
            }
            sources.push(Source {
                bytes,
                ..Source::default()
            });
        } else {
            self.spill()?;
            sources.extend(self.runs.into_iter().map(|rest| Source {
                rest,
                ..Source::default()
            }));
        }
        let told = |error| StoreError::file("write", &self.path, error);
        let file = self.file.map(BufWriter::into_inner).transpose();
        let file = file.map_err(|error| told(error.into_error()))?;
        Sorted::new(self.path, file, sources)
    }

    fn sort(&mut self) {
        let Self { records, order, .. } = self;
        let key = |begin: u32| records.get(begin as usize..begin as usize + K);
        order.sort_unstable_by(|(a, at), (b, other)| {
            a.cmp(b).then_with(|| key(*at).cmp(&key(*other)))
        });
    }

    /// Writes what memory has as a run.
    fn spill(&mut self) -> Result<(), StoreError> {
        self.sort();
        let path = &self.path;
        let told = |error| StoreError::file("write", path, error);
        let file = match &mut self.file {
            Some(file) => file,
            file => {
                let options = OpenOptions::new()
                    .read(true)
                    .write(true)
                    .create(true)
                    .truncate(true)
                    .open(path);
                file.insert(BufWriter::with_capacity(
                    WRITE_BYTES,
                    options.map_err(|error| StoreError::file("create", path, error))?,
                ))
            }
        };
        for (_, begin) in &self.order {
            file.write_all(record::<K>(&self.records, *begin as usize))
                .map_err(told)?;
        }
        let begin = self.written;
        self.written += self.records.len() as u64;
        self.runs.push(begin..self.written);
        self.records.clear();
        self.order.clear();
        Ok(())
    }
}

/// Returns the first bytes of a key as a number.
fn first(key: &[u8]) -> u64 {
    let bytes = key.first_chunk().copied().unwrap_or_default();
    u64::from_be_bytes(bytes)
}

/// Returns the record that begins at a place; none if its end is missing.
fn record<const K: usize>(records: &[u8], begin: usize) -> &[u8] {
    let length = records.get(begin + K).copied().unwrap_or_default();
    let end = begin + K + 1 + usize::from(length);
    records.get(begin..end).unwrap_or_default()
}

/// Records in ascending order of their keys.
pub(super) struct Sorted<const K: usize> {
    path: PathBuf,
    file: Option<File>,
    sources: Vec<Source>,
    /// The next key of each source that has one.
    next: BinaryHeap<Reverse<([u8; K], usize)>>,
}

/// A run that is read.
#[derive(Default)]
struct Source {
    bytes: Vec<u8>,
    /// Where the next record begins.
    at: usize,
    /// What is still in the file.
    rest: Range<u64>,
}

impl<const K: usize> Sorted<K> {
    fn new(path: PathBuf, file: Option<File>, sources: Vec<Source>) -> Result<Self, StoreError> {
        let mut sorted = Self {
            path,
            file,
            sources,
            next: BinaryHeap::new(),
        };
        let step = (MERGE_BYTES / sorted.sources.len().max(1)).clamp(FEWEST_BYTES, MOST_BYTES);
        for (number, source) in sorted.sources.iter_mut().enumerate() {
            if !source.rest.is_empty() {
                source.bytes.reserve_exact(step);
            }
            source.fill::<K>(&mut sorted.file, &sorted.path)?;
            if let Some(key) = source.key() {
                sorted.next.push(Reverse((key, number)));
            }
        }
        Ok(sorted)
    }

    /// Returns the next record's key.
    pub(super) fn key(&self) -> Option<&[u8; K]> {
        self.next.peek().map(|Reverse((key, _))| key)
    }

    /// Returns the next record as `read` has it.
    pub(super) fn next<T>(
        &mut self,
        read: impl FnOnce(&[u8; K], &[u8]) -> T,
    ) -> Result<Option<T>, StoreError> {
        let Some(mut top) = self.next.peek_mut() else {
            return Ok(None);
        };
        let Reverse((key, number)) = &mut *top;
        let Some(source) = self.sources.get_mut(*number) else {
            return Ok(None);
        };
        let record = record::<K>(&source.bytes, source.at);
        let value = record.get(K + 1..).unwrap_or_default();
        let result = read(key, value);
        source.at += record.len();
        source.fill::<K>(&mut self.file, &self.path)?;
        match source.key() {
            Some(after) => *key = after,
            None => drop(PeekMut::pop(top)),
        }
        Ok(Some(result))
    }
}

impl Source {
    fn key<const K: usize>(&self) -> Option<[u8; K]> {
        self.bytes.get(self.at..)?.first_chunk().copied()
    }

    /// Reads on if the next record is not whole.
    fn fill<const K: usize>(
        &mut self,
        file: &mut Option<File>,
        path: &Path,
    ) -> Result<(), StoreError> {
        let is_whole = !record::<K>(&self.bytes, self.at).is_empty();
        if is_whole || (self.at == self.bytes.len() && self.rest.is_empty()) {
            return Ok(());
        }
        let told = |error| StoreError::file("read", path, error);
        let Some(file) = file.as_mut().filter(|_| !self.rest.is_empty()) else {
            return Err(told(ErrorKind::UnexpectedEof.into()));
        };
        self.bytes.drain(..self.at);
        self.at = 0;
        let free = (self.bytes.capacity() - self.bytes.len()) as u64;
        let until = self.rest.end.min(self.rest.start + free);
        let kept = self.bytes.len();
        self.bytes
            .resize(kept + (until - self.rest.start) as usize, 0);
        file.seek(SeekFrom::Start(self.rest.start)).map_err(told)?;
        let into = self.bytes.get_mut(kept..).unwrap_or_default();
        file.read_exact(into).map_err(told)?;
        self.rest.start = until;
        self.fill::<K>(&mut None, path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether one run or many, records come back in order, and each once.
    #[test]
    fn records_are_sorted_in_one_run_or_many() {
        let folder = crate::scratch::folder();
        let path = folder.path().join("records");
        let mut random = fastrand::Rng::with_seed(4);
        for (count, bound) in [
            (0, 1000),
            (1, 1000),
            (100, 1 << 20),
            (100, 300),
            (5000, 9000),
        ] {
            let mut sorter = Sorter::<32>::new(path.clone(), bound);
            let mut expected = Vec::new();
            for number in 0..count {
                let mut key = [7; 32];
                // Some keys differ behind the first bytes only.
                let place = if number % 2 == 0 { 0 } else { 20 };
                key[place..place + 8].copy_from_slice(&random.u64(..).to_be_bytes());
                let value = vec![number as u8; random.usize(..255)];
                sorter.add(&key, |bytes| bytes.extend(&value)).unwrap();
                expected.push((key, value));
            }
            expected.sort();
            let runs = sorter.runs.len();
            assert_eq!(runs > 3, bound < count * 20, "{runs} runs");
            let mut sorted = sorter.finish().unwrap();
            let mut got = Vec::new();
            while let Some(key) = sorted.key().copied() {
                let next = sorted.next(|key, value| (*key, value.to_vec()));
                got.extend(next.unwrap());
                assert_eq!(got.last().unwrap().0, key);
            }
            assert_eq!(got, expected);
            assert!(sorted.next(|_, _| ()).unwrap().is_none());
        }
    }

    #[test]
    fn a_run_that_is_cut_is_an_error() {
        let folder = crate::scratch::folder();
        let path = folder.path().join("records");
        let mut sorter = Sorter::<32>::new(path.clone(), 3000);
        for number in 0..100_u8 {
            let key = [number; 32];
            sorter.add(&key, |bytes| bytes.extend([1; 200])).unwrap();
        }
        sorter.spill().unwrap();
        sorter.file.as_mut().unwrap().flush().unwrap();
        let file = OpenOptions::new().write(true).open(&path).unwrap();
        file.set_len(sorter.written - 9).unwrap();
        let read = sorter.finish().and_then(|mut sorted| {
            while sorted.next(|_, _| ())?.is_some() {}
            Ok(())
        });
        let error = read.unwrap_err();
        assert!(
            matches!(
                error,
                StoreError::File {
                    operation: "read",
                    ..
                }
            ),
            "{error}"
        );
    }
}
