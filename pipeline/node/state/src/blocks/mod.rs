//! Blocks, their transactions and their receipts, in append-only segments.
//!
//! | module | concept |
//! |---|---|
//! | `format` | bytes of a segment |
//! | `segment` | one segment: its records by their offsets |
//! | `pace` | writes that leave the disk to others |
//! | `error` | errors |
//!
//! A record has the three parts of one block, opaque bytes with a checksum each. A segment that is
//! full, or ended before, gets a file with the offsets of its records; a full one's is made again
//! when it is missing or wrong. In memory are the offsets of the last segment, and the first block
//! of each.
//!
//! The store has the blocks' numbers by hash, and the transactions' places
//! ([`crate::Batch::block`]).

mod error;
mod format;
mod pace;
mod segment;

#[cfg(test)]
mod tests;

use std::any::Any;
use std::hash::{BuildHasher as _, RandomState};
use std::io::{self, ErrorKind};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

pub use error::BlocksError;
use format::{Head, PART_BYTES};
use pace::{Paced, SYNCHRONISE};
use segment::{Scan, Unread};
use zkfabric_files::UNFINISHED;
use zkfabric_files::storage::{Folder, Storage, StorageFile};

/// A part of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The block without its transactions.
    Block,
    /// Its transactions.
    Transactions,
    /// Their receipts.
    Receipts,
}

/// The parts of a block, opaque bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Record<'a> {
    /// The block without its transactions.
    pub block: &'a [u8],
    /// Its transactions.
    pub transactions: &'a [u8],
    /// Their receipts.
    pub receipts: &'a [u8],
}

/// A torn tail that was cut when the blocks were opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cut {
    /// The segment.
    pub file: PathBuf,
    /// Offset of the first byte that was cut.
    pub offset: u64,
    /// Bytes that were cut.
    pub bytes: u64,
}

/// First block of a segment, its file, and the offset of a record.
type Place = (u64, Arc<dyn StorageFile>, u64);

/// First block, salt and file of a segment, and the offset of its next record.
type NextPlace = (u64, u64, Arc<dyn StorageFile>, u64);

/// Blocks in append-only segments.
#[derive(Debug)]
pub struct Blocks {
    storage: Arc<dyn Storage>,
    segment_bytes: u64,
    segments: Mutex<Segments>,
    /// Bytes of the last segment since its last slice. Whoever changes that segment has the lock,
    /// and takes it first; readers do not wait for the disk.
    written: Mutex<usize>,
    /// The lock of the folder; the mutex makes it one that threads share.
    _lock: Mutex<Box<dyn Any + Send>>,
}

#[derive(Debug)]
struct Segments {
    /// First blocks of the full segments, in ascending order.
    full: Vec<u64>,
    last: Option<Last>,
    /// Whether a synchronisation has failed: the system may have dropped what was written, and
    /// would say nothing of it when it is asked again.
    has_failed: bool,
}

/// The segment that grows.
#[derive(Debug)]
struct Last {
    first: u64,
    salt: u64,
    file: Arc<dyn StorageFile>,
    offsets: Vec<u64>,
    end: u64,
    /// Whether the next block begins another segment.
    is_ended: bool,
}

impl Last {
    /// Returns the number of the next block.
    fn next(&self) -> u64 {
        self.first + self.offsets.len() as u64
    }
}

impl Blocks {
    /// Opens the blocks of a folder, or creates it. A segment takes no block after it has reached
    /// `segment_bytes`. A torn last record is cut.
    ///
    /// # Errors
    /// [`BlocksError::Locked`] if another process has the folder; [`BlocksError::Damaged`] if the
    /// last segment has whole records behind a wrong one; [`BlocksError::File`] if the system
    /// refuses.
    pub fn open(folder: &Path, segment_bytes: u64) -> Result<(Self, Option<Cut>), BlocksError> {
        let opened = Folder::new(folder);
        let opened = opened.map_err(|error| BlocksError::file("create", folder, error))?;
        Self::open_on(Arc::new(opened), segment_bytes)
    }

    /// Opens the blocks of any storage.
    ///
    /// # Errors
    /// As [`Blocks::open`].
    pub fn open_on(
        storage: Arc<dyn Storage>,
        segment_bytes: u64,
    ) -> Result<(Self, Option<Cut>), BlocksError> {
        let lock = lock(&*storage)?;
        let mut full = segment::list(&*storage)
            .map_err(|error| BlocksError::file("read", storage.place(), error))?;
        let mut cut = None;
        let last = match full.pop() {
            Some(first) => {
                let (last, torn) = open_last(&*storage, first)?;
                cut = torn;
                Some(last)
            }
            None => None,
        };
        let blocks = Self {
            storage,
            segment_bytes,
            segments: Mutex::new(Segments {
                full,
                last,
                has_failed: false,
            }),
            written: Mutex::default(),
            _lock: Mutex::new(lock),
        };
        Ok((blocks, cut))
    }

    /// Returns the numbers of the first and the last block.
    #[must_use]
    pub fn range(&self) -> Option<(u64, u64)> {
        let segments = self.segments();
        let last = segments.last.as_ref()?;
        let first = segments.full.first().copied().unwrap_or(last.first);
        Some((first, last.next().checked_sub(1).filter(|n| *n >= first)?))
    }

    /// Adds the next block; the first one may have any number. It reaches the kernel, so the log
    /// keeps its groups until [`Blocks::sync`] has returned.
    ///
    /// # Errors
    /// [`BlocksError::Order`] for a block that does not follow, [`BlocksError::TooLarge`] for a
    /// part of more than 1 GiB, [`BlocksError::File`] if the system refuses: the next block is the
    /// same one then. [`BlocksError::Stopped`] after a failed synchronisation.
    pub fn append(&self, number: u64, record: &Record<'_>) -> Result<(), BlocksError> {
        self.append_beside(number, record, || true)
    }

    /// Adds the next block as [`Blocks::append`] does. Until somebody waits for it, the disk gets
    /// its bytes a mebibyte at a time, with pauses for others.
    ///
    /// # Errors
    /// As [`Blocks::append`].
    pub fn append_beside(
        &self,
        number: u64,
        record: &Record<'_>,
        is_awaited: impl Fn() -> bool,
    ) -> Result<(), BlocksError> {
        let mut written = self.written();
        let head = encode(number, record)?;
        let (first, salt, file, offset) = self.next_place(number)?;
        let mut paced = Paced {
            file: &*file,
            written: &mut written,
            is_awaited: &is_awaited,
        };
        let wrote = write(&head, salt, record, offset, |part, offset| {
            paced.write(part, offset)
        });
        let mut segments = self.segments();
        wrote.map_err(|(operation, error)| {
            segments.has_failed |= operation == SYNCHRONISE;
            self.told(operation, first, error)
        })?;
        if let Some(last) = &mut segments.last {
            last.offsets.push(offset);
            last.end = offset + head.record_bytes();
        }
        Ok(())
    }

    /// Returns where the next block goes: first block, salt and file of the segment, and the offset
    /// there. Begins a segment if the last one is full.
    fn next_place(&self, number: u64) -> Result<NextPlace, BlocksError> {
        let mut segments = self.segments();
        segments.check()?;
        if let Some(last) = &segments.last {
            let expected = last.next();
            if expected != number {
                let got = number;
                return Err(BlocksError::Order { expected, got });
            }
            if last.is_ended || last.end >= self.segment_bytes {
                let sealed = self.seal(last);
                let first = last.first;
                segments.has_failed |= sealed.is_err();
                sealed?;
                segments.full.push(first);
                segments.last = None;
            }
        }
        let last = match &mut segments.last {
            Some(last) => last,
            none => none.insert(self.create(number)?),
        };
        Ok((last.first, last.salt, Arc::clone(&last.file), last.end))
    }

    /// Writes a block once more that the last segment has, as a restart does: after a failed
    /// synchronisation the system may return what the disk does not have. Blocks of ended segments
    /// were synchronised.
    ///
    /// # Errors
    /// [`BlocksError::Damaged`] for other parts than those that are there; and as
    /// [`Blocks::append`].
    pub fn repeat(&self, number: u64, record: &Record<'_>) -> Result<(), BlocksError> {
        for (part, expected) in [Part::Block, Part::Transactions, Part::Receipts]
            .into_iter()
            .zip([record.block, record.transactions, record.receipts])
        {
            if self.read(number, part)?.as_deref() != Some(expected) {
                return Err(BlocksError::Other { number });
            }
        }
        let _written = self.written();
        let segments = self.segments();
        segments.check()?;
        let is_open = |last: &&Last| last.first <= number && !last.is_ended;
        let Some(last) = segments.last.as_ref().filter(is_open) else {
            return Ok(());
        };
        let Some(offset) = last.offsets.get((number - last.first) as usize) else {
            return Ok(());
        };
        let head = encode(number, record)?;
        write(&head, last.salt, record, *offset, |part, offset| {
            segment::write(&*last.file, part, offset)
        })
        .map_err(|error| self.told("write", last.first, error))
    }

    /// Removes the blocks behind a number, durably; returns how many.
    ///
    /// # Errors
    /// [`BlocksError::File`] if the system refuses; as [`Blocks::open`] for a segment that becomes
    /// the last one.
    pub fn cut(&self, newest: u64) -> Result<u64, BlocksError> {
        let _written = self.written();
        let mut segments = self.segments();
        segments.check()?;
        let mut removed = 0;
        while let Some(last) = &mut segments.last {
            let first = last.first;
            let kept = newest.checked_sub(first).map(|before| before as usize + 1);
            let Some(kept) = kept else {
                removed += last.offsets.len() as u64;
                let gone = self.storage.remove(&segment::name(first));
                gone.and_then(|()| self.storage.sync_folder())
                    .map_err(|error| self.told("remove", first, error))?;
                let before = segments.full.pop();
                let before = before.map(|first| open_last(&*self.storage, first));
                segments.last = before.transpose()?.map(|(last, _)| last);
                continue;
            };
            if let Some(end) = last.offsets.get(kept).copied() {
                if last.is_ended {
                    remove_offsets(&*self.storage, first)
                        .map_err(|error| self.told("remove the offsets of", first, error))?;
                    last.is_ended = false;
                }
                removed += (last.offsets.len() - kept) as u64;
                last.offsets.truncate(kept);
                last.end = end;
                let cut = last.file.cut(end).and_then(|()| last.file.sync());
                segments.has_failed |= cut.is_err();
                cut.map_err(|error| self.told("cut", first, error))?;
            }
            break;
        }
        Ok(removed)
    }

    /// Returns a part of a block; `None` for a block that is not there.
    ///
    /// # Errors
    /// [`BlocksError::Damaged`] if the bytes are not what was written, [`BlocksError::File`] if the
    /// system refuses.
    pub fn read(&self, number: u64, part: Part) -> Result<Option<Vec<u8>>, BlocksError> {
        let Some((first, file, offset)) = self.place(number)? else {
            return Ok(None);
        };
        let part = part as usize;
        let wrong = match segment::part(&*file, first, offset, number, part) {
            Ok(content) => return Ok(Some(content)),
            Err(Unread::File(error)) => return Err(self.told("read", first, error)),
            Err(Unread::Wrong(wrong)) => wrong,
        };
        // The offset may be wrong, not the record.
        let scan = segment::scan(&*file, first).map_err(|error| self.told("read", first, error))?;
        let place = (number - first) as usize;
        if let Some(right) = scan.offsets.get(place).copied().filter(|at| *at != offset) {
            self.write_offsets(first, &scan.offsets)?;
            if let Ok(content) = segment::part(&*file, first, right, number, part) {
                return Ok(Some(content));
            }
        }
        Err(self.damaged(first, offset, number, wrong))
    }

    /// Returns how many bytes the record of a block has; `None` for a block that is not there. Less
    /// than a page is read.
    ///
    /// # Errors
    /// As [`Blocks::read`].
    pub fn record_bytes(&self, number: u64) -> Result<Option<u64>, BlocksError> {
        let Some((first, file, offset)) = self.place(number)? else {
            return Ok(None);
        };
        match segment::record_bytes(&*file, first, offset, number) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(Unread::File(error)) => Err(self.told("read", first, error)),
            // Which a whole read may mend.
            Err(Unread::Wrong(_)) => {
                let mut bytes = 0_u64;
                for part in [Part::Block, Part::Transactions, Part::Receipts] {
                    let read = self.read(number, part)?;
                    bytes = bytes.saturating_add(read.map_or(0, |part| part.len() as u64));
                }
                Ok(Some(bytes))
            }
        }
    }

    /// Returns some bytes of a part of a block; `None` for a block that is not there. The checksum
    /// of the part covers them with all others, so that the caller has to know them by another one.
    ///
    /// # Errors
    /// [`BlocksError::Damaged`] if the part has no such bytes, or is not found, which
    /// [`Blocks::read`] may mend; [`BlocksError::File`] if the system refuses.
    pub fn read_span(
        &self,
        number: u64,
        part: Part,
        span: &Range<u32>,
    ) -> Result<Option<Vec<u8>>, BlocksError> {
        let Some((first, file, offset)) = self.place(number)? else {
            return Ok(None);
        };
        match segment::span(&*file, (first, offset), number, part as usize, span) {
            Ok(content) => Ok(Some(content)),
            Err(Unread::File(error)) => Err(self.told("read", first, error)),
            Err(Unread::Wrong(wrong)) => Err(self.damaged(first, offset, number, wrong)),
        }
    }

    /// Waits until all blocks are on the disk, and begins a segment with the next one. No write
    /// comes near these blocks any more: a disk that loses its power in the middle of a write may
    /// lose the rest of the page as well, which no log could replace behind a trim.
    ///
    /// # Errors
    /// As [`Blocks::sync`]; the segment goes on if only its end cannot be written.
    pub fn end_segment(&self) -> Result<(), BlocksError> {
        let _written = self.written();
        let mut segments = self.segments();
        segments.check()?;
        let Some(last) = segments.last.as_mut().filter(|last| !last.is_ended) else {
            return Ok(());
        };
        if last.offsets.is_empty() {
            return Ok(());
        }
        if let Err(error) = last.file.sync() {
            let first = last.first;
            segments.has_failed = true;
            return Err(self.told("synchronise", first, error));
        }
        self.write_offsets(last.first, &last.offsets)?;
        last.is_ended = true;
        Ok(())
    }

    /// Waits until all blocks are on the disk.
    ///
    /// # Errors
    /// [`BlocksError::File`] if the system refuses, and [`BlocksError::Stopped`] from then on: the
    /// blocks are to be opened again.
    pub fn sync(&self) -> Result<(), BlocksError> {
        let file = {
            let segments = self.segments();
            segments.check()?;
            let last = segments.last.as_ref();
            last.map(|last| (last.first, Arc::clone(&last.file)))
        };
        let Some((first, file)) = file else {
            return Ok(());
        };
        file.sync().map_err(|error| {
            self.segments().has_failed = true;
            self.told("synchronise", first, error)
        })
    }

    /// Returns segment, file and offset of a block.
    fn place(&self, number: u64) -> Result<Option<Place>, BlocksError> {
        let (first, until) = {
            let segments = self.segments();
            let Some(last) = &segments.last else {
                return Ok(None);
            };
            if number >= last.first {
                let offset = last.offsets.get((number - last.first) as usize);
                return Ok(offset.map(|offset| (last.first, Arc::clone(&last.file), *offset)));
            }
            let count = segments.full.partition_point(|first| *first <= number);
            let first = count.checked_sub(1).and_then(|at| segments.full.get(at));
            let Some(first) = first else {
                return Ok(None);
            };
            let until = segments.full.get(count).copied();
            (*first, until.unwrap_or(last.first))
        };
        let file: Arc<dyn StorageFile> = self.open_file(first, &segment::name(first))?.into();
        let offset = match self.offset(first, number)? {
            Some(offset) => offset,
            None => {
                let scan = segment::scan(&*file, first)
                    .map_err(|error| self.told("read", first, error))?;
                if scan.offsets.len() as u64 == until - first {
                    self.write_offsets(first, &scan.offsets)?;
                }
                let place = (number - first) as usize;
                let found = scan.offsets.get(place).copied();
                let wrong = scan.wrong.unwrap_or("the segment ends before the block");
                found.ok_or_else(|| self.damaged(first, scan.end, number, wrong))?
            }
        };
        Ok(Some((first, file, offset)))
    }

    /// Returns a block's offset from the file of a full segment.
    fn offset(&self, first: u64, number: u64) -> Result<Option<u64>, BlocksError> {
        let Ok(file) = self.storage.open(&segment::offsets_name(first)) else {
            return Ok(None);
        };
        let mut offset = [0; 8];
        let read = segment::fill(&*file, &mut offset, (number - first) * 8);
        Ok(read.ok().map(|()| u64::from_le_bytes(offset)))
    }

    fn open_file(&self, first: u64, name: &str) -> Result<Box<dyn StorageFile>, BlocksError> {
        let opened = self.storage.open(name);
        opened.map_err(|error| self.told("open", first, error))
    }

    /// Makes a full segment durable, and writes its offsets.
    fn seal(&self, last: &Last) -> Result<(), BlocksError> {
        let synced = last.file.sync();
        synced.map_err(|error| self.told("synchronise", last.first, error))?;
        self.write_offsets(last.first, &last.offsets)
    }

    fn write_offsets(&self, first: u64, offsets: &[u64]) -> Result<(), BlocksError> {
        let name = segment::offsets_name(first);
        let bytes: Vec<u8> = offsets.iter().flat_map(|at| at.to_le_bytes()).collect();
        let beside = format!("{name}.{UNFINISHED}");
        let file = create(&*self.storage, &beside).and_then(|file| {
            segment::write(&*file, &bytes, 0)?;
            file.sync()
        });
        file.and_then(|()| self.storage.rename(&beside, &name))
            .and_then(|()| self.storage.sync_folder())
            .map_err(|error| BlocksError::file("write", &self.storage.place().join(name), error))
    }

    /// Creates a segment.
    fn create(&self, first: u64) -> Result<Last, BlocksError> {
        let created = create(&*self.storage, &segment::name(first)).and_then(|file| {
            let salt = begin(&*file, first)?;
            // Else a segment could be on the disk without its name.
            self.storage.sync_folder()?;
            Ok((file, salt))
        });
        let (file, salt) = created.map_err(|error| self.told("create", first, error))?;
        Ok(Last {
            first,
            salt,
            file: file.into(),
            offsets: Vec::new(),
            end: format::SEGMENT_BYTES as u64,
            is_ended: false,
        })
    }

    fn written(&self) -> MutexGuard<'_, usize> {
        self.written.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn segments(&self) -> MutexGuard<'_, Segments> {
        // A block is added after all its bytes are written.
        self.segments.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn path(&self, first: u64) -> PathBuf {
        self.storage.place().join(segment::name(first))
    }

    fn told(&self, operation: &'static str, first: u64, error: std::io::Error) -> BlocksError {
        BlocksError::file(operation, &self.path(first), error)
    }

    fn damaged(&self, first: u64, offset: u64, number: u64, reason: &str) -> BlocksError {
        BlocksError::Damaged {
            file: self.path(first),
            offset,
            number,
            reason: reason.to_owned(),
        }
    }
}

impl Segments {
    fn check(&self) -> Result<(), BlocksError> {
        if self.has_failed {
            return Err(BlocksError::Stopped);
        }
        Ok(())
    }
}

/// Writes a record at an offset, by a function that writes bytes at one.
fn write<E>(
    head: &Head,
    salt: u64,
    record: &Record<'_>,
    mut offset: u64,
    mut write: impl FnMut(&[u8], u64) -> Result<(), E>,
) -> Result<(), E> {
    let Record {
        block,
        transactions,
        receipts,
    } = *record;
    let head = [&head.encode(salt), block].concat();
    for part in [&head, transactions, receipts] {
        write(part, offset)?;
        offset += part.len() as u64;
    }
    Ok(())
}

/// Returns the head of a record.
fn encode(number: u64, record: &Record<'_>) -> Result<Head, BlocksError> {
    let parts = [record.block, record.transactions, record.receipts];
    Head::new(number, parts).ok_or_else(|| BlocksError::TooLarge {
        got: parts.map(<[u8]>::len).into_iter().max().unwrap_or_default(),
        most: PART_BYTES,
    })
}

/// Creates a file, or empties the one that a failed attempt has left.
fn create(storage: &dyn Storage, name: &str) -> io::Result<Box<dyn StorageFile>> {
    match storage.create(name) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            let file = storage.open(name)?;
            file.cut(0)?;
            Ok(file)
        }
        created => created,
    }
}

/// Writes the beginning of a segment; returns its salt.
fn begin(file: &dyn StorageFile, first: u64) -> io::Result<u64> {
    let salt = RandomState::new().hash_one(first);
    segment::write(file, &format::segment(first, salt), 0)?;
    Ok(salt)
}

fn lock(storage: &dyn Storage) -> Result<Box<dyn Any + Send>, BlocksError> {
    storage.lock().map_err(|error| match error.kind() {
        ErrorKind::WouldBlock => {
            let folder = storage.place().to_owned();
            BlocksError::Locked { folder }
        }
        _ => BlocksError::file("lock", storage.place(), error),
    })
}

/// Opens the last segment; cuts a torn record.
fn open_last(storage: &dyn Storage, first: u64) -> Result<(Last, Option<Cut>), BlocksError> {
    let path = storage.place().join(segment::name(first));
    let told = |operation| {
        let path = &path;
        move |error| BlocksError::file(operation, path, error)
    };
    let file = storage.open(&segment::name(first)).map_err(told("open"))?;
    let scan = segment::scan(&*file, first).map_err(told("read"))?;
    let Scan {
        mut salt,
        mut end,
        offsets,
        ..
    } = scan;
    let mut cut = None;
    if let Some(wrong) = scan.wrong {
        if let Some(later) = scan.later {
            return Err(BlocksError::Damaged {
                file: path,
                offset: end,
                number: first + offsets.len() as u64,
                reason: format!("{wrong}, and a record stands behind it at byte {later}"),
            });
        }
        remove_offsets(storage, first).map_err(told("remove the offsets of"))?;
        file.cut(end).map_err(told("cut"))?;
        if end == 0 {
            salt = begin(&*file, first).map_err(told("write"))?;
            end = format::SEGMENT_BYTES as u64;
        }
        cut = Some(Cut {
            file: path.clone(),
            offset: scan.end,
            bytes: scan.length - scan.end,
        });
    }
    let sealed = storage.open(&segment::offsets_name(first));
    let is_ended = !offsets.is_empty() && sealed.is_ok();
    let last = Last {
        first,
        salt,
        file: file.into(),
        offsets,
        end,
        is_ended,
    };
    Ok((last, cut))
}

/// Removes the offsets of a segment that goes on, durably, if there are any.
fn remove_offsets(storage: &dyn Storage, first: u64) -> io::Result<()> {
    match storage.remove(&segment::offsets_name(first)) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        removed => removed.and_then(|()| storage.sync_folder()),
    }
}
