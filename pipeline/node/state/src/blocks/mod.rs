//! Blocks, their transactions and their receipts, in append-only segments.
//!
//! | module | concept |
//! |---|---|
//! | `format` | bytes of a segment |
//! | `segment` | one segment: its records by their offsets |
//! | `error` | errors |
//!
//! A record has the three parts of one block, opaque bytes with a checksum each. A full segment
//! gets a file with the offsets of its records; it is made again when it is missing or wrong. In
//! memory are the offsets of the last segment, and the first block of each.
//!
//! The store has the blocks' numbers by hash, and the transactions' places
//! ([`crate::Batch::block`]).

mod error;
mod format;
mod segment;

#[cfg(test)]
mod tests;

use std::fs::{File, OpenOptions, TryLockError};
use std::hash::{BuildHasher as _, RandomState};
use std::os::unix::fs::FileExt as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

pub use error::BlocksError;
use format::{Head, PART_BYTES};
use segment::{Scan, Unread};
use zkfabric_files::StagedFile;

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

/// Blocks in append-only segments.
#[derive(Debug)]
pub struct Blocks {
    folder: PathBuf,
    segment_bytes: u64,
    segments: Mutex<Segments>,
    _lock: File,
}

#[derive(Debug)]
struct Segments {
    /// First blocks of the full segments, in ascending order.
    full: Vec<u64>,
    last: Option<Last>,
}

/// The segment that grows.
#[derive(Debug)]
struct Last {
    first: u64,
    salt: u64,
    file: Arc<File>,
    offsets: Vec<u64>,
    end: u64,
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
        let told = |operation| move |error| BlocksError::file(operation, folder, error);
        std::fs::create_dir_all(folder).map_err(told("create"))?;
        let lock = lock(folder)?;
        let mut full = segment::list(folder).map_err(told("read"))?;
        let mut cut = None;
        let last = match full.pop() {
            Some(first) => {
                let (last, torn) = open_last(folder, first)?;
                cut = torn;
                Some(last)
            }
            None => None,
        };
        let blocks = Self {
            folder: folder.to_owned(),
            segment_bytes,
            segments: Mutex::new(Segments { full, last }),
            _lock: lock,
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
    /// same one then.
    pub fn append(&self, number: u64, record: &Record<'_>) -> Result<(), BlocksError> {
        let mut segments = self.segments();
        let parts = [record.block, record.transactions, record.receipts];
        let Some(head) = Head::new(number, parts) else {
            let got = parts.map(<[u8]>::len).into_iter().max().unwrap_or_default();
            let most = PART_BYTES;
            return Err(BlocksError::TooLarge { got, most });
        };
        if let Some(last) = &segments.last {
            let expected = last.next();
            if expected != number {
                let got = number;
                return Err(BlocksError::Order { expected, got });
            }
            if last.end >= self.segment_bytes {
                self.seal(last)?;
                let first = last.first;
                segments.full.push(first);
                segments.last = None;
            }
        }
        let last = match &mut segments.last {
            Some(last) => last,
            none => none.insert(self.create(number)?),
        };
        let record = [&head.encode(last.salt), parts[0], parts[1], parts[2]].concat();
        last.file
            .write_all_at(&record, last.end)
            .map_err(|error| self.told("write", last.first, error))?;
        last.offsets.push(last.end);
        last.end += record.len() as u64;
        Ok(())
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
        let wrong = match segment::part(&file, first, offset, number, part) {
            Ok(content) => return Ok(Some(content)),
            Err(Unread::File(error)) => return Err(self.told("read", first, error)),
            Err(Unread::Wrong(wrong)) => wrong,
        };
        // The offset may be wrong, not the record.
        let scan = segment::scan(&file, first).map_err(|error| self.told("read", first, error))?;
        let place = (number - first) as usize;
        if let Some(right) = scan.offsets.get(place).copied().filter(|at| *at != offset) {
            self.write_offsets(first, &scan.offsets)?;
            if let Ok(content) = segment::part(&file, first, right, number, part) {
                return Ok(Some(content));
            }
        }
        Err(self.damaged(first, offset, number, wrong))
    }

    /// Waits until all blocks are on the disk.
    ///
    /// # Errors
    /// [`BlocksError::File`] if the system refuses.
    pub fn sync(&self) -> Result<(), BlocksError> {
        let file = {
            let segments = self.segments();
            let last = segments.last.as_ref();
            last.map(|last| (last.first, Arc::clone(&last.file)))
        };
        let Some((first, file)) = file else {
            return Ok(());
        };
        file.sync_data()
            .map_err(|error| self.told("synchronise", first, error))
    }

    /// Returns segment, file and offset of a block.
    fn place(&self, number: u64) -> Result<Option<(u64, Arc<File>, u64)>, BlocksError> {
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
        let path = segment::path(&self.folder, first);
        let file = File::open(&path).map_err(|error| self.told("open", first, error))?;
        let offset = match self.offset(first, number)? {
            Some(offset) => offset,
            None => {
                let scan =
                    segment::scan(&file, first).map_err(|error| self.told("read", first, error))?;
                if scan.offsets.len() as u64 == until - first {
                    self.write_offsets(first, &scan.offsets)?;
                }
                let place = (number - first) as usize;
                let found = scan.offsets.get(place).copied();
                let wrong = scan.wrong.unwrap_or("the segment ends before the block");
                found.ok_or_else(|| self.damaged(first, scan.end, number, wrong))?
            }
        };
        Ok(Some((first, Arc::new(file), offset)))
    }

    /// Returns a block's offset from the file of a full segment.
    fn offset(&self, first: u64, number: u64) -> Result<Option<u64>, BlocksError> {
        let path = segment::offsets_path(&self.folder, first);
        let Ok(file) = File::open(&path) else {
            return Ok(None);
        };
        let mut offset = [0; 8];
        let read = file.read_exact_at(&mut offset, (number - first) * 8);
        Ok(read.ok().map(|()| u64::from_le_bytes(offset)))
    }

    /// Makes a full segment durable, and writes its offsets.
    fn seal(&self, last: &Last) -> Result<(), BlocksError> {
        last.file
            .sync_data()
            .map_err(|error| self.told("synchronise", last.first, error))?;
        self.write_offsets(last.first, &last.offsets)
    }

    fn write_offsets(&self, first: u64, offsets: &[u64]) -> Result<(), BlocksError> {
        let path = segment::offsets_path(&self.folder, first);
        let bytes: Vec<u8> = offsets.iter().flat_map(|at| at.to_le_bytes()).collect();
        StagedFile::create(&path)
            .and_then(|file| file.finish(&bytes))
            .map_err(|error| BlocksError::file("write", &path, error))
    }

    /// Creates a segment.
    fn create(&self, first: u64) -> Result<Last, BlocksError> {
        let path = segment::path(&self.folder, first);
        let told = |error| BlocksError::file("create", &path, error);
        let mut options = OpenOptions::new();
        let options = options.read(true).write(true).create(true).truncate(true);
        let file = options.open(&path).map_err(told)?;
        let salt = begin(&file, first).map_err(told)?;
        // Else a segment could be on the disk without its name.
        let folder = File::open(&self.folder).and_then(|folder| folder.sync_all());
        folder.map_err(told)?;
        Ok(Last {
            first,
            salt,
            file: Arc::new(file),
            offsets: Vec::new(),
            end: format::SEGMENT_BYTES as u64,
        })
    }

    fn segments(&self) -> MutexGuard<'_, Segments> {
        // A block is added after all its bytes are written.
        self.segments.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn told(&self, operation: &'static str, first: u64, error: std::io::Error) -> BlocksError {
        BlocksError::file(operation, &segment::path(&self.folder, first), error)
    }

    fn damaged(&self, first: u64, offset: u64, number: u64, reason: &str) -> BlocksError {
        BlocksError::Damaged {
            file: segment::path(&self.folder, first),
            offset,
            number,
            reason: reason.to_owned(),
        }
    }
}

/// Writes the beginning of a segment; returns its salt.
fn begin(file: &File, first: u64) -> std::io::Result<u64> {
    let salt = RandomState::new().hash_one(first);
    file.write_all_at(&format::segment(first, salt), 0)?;
    Ok(salt)
}

fn lock(folder: &Path) -> Result<File, BlocksError> {
    let path = folder.join("lock");
    let mut options = OpenOptions::new();
    let options = options.write(true).create(true).truncate(false);
    let file = options.open(&path);
    let file = file.map_err(|error| BlocksError::file("open", &path, error))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => {
            let folder = folder.to_owned();
            Err(BlocksError::Locked { folder })
        }
        Err(TryLockError::Error(error)) => Err(BlocksError::file("lock", &path, error)),
    }
}

/// Opens the last segment; cuts a torn record.
fn open_last(folder: &Path, first: u64) -> Result<(Last, Option<Cut>), BlocksError> {
    let path = segment::path(folder, first);
    let told = |operation| {
        let path = &path;
        move |error| BlocksError::file(operation, path, error)
    };
    let mut options = OpenOptions::new();
    let file = options.read(true).write(true).open(&path);
    let file = file.map_err(told("open"))?;
    let scan = segment::scan(&file, first).map_err(told("read"))?;
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
        file.set_len(end).map_err(told("cut"))?;
        if end == 0 {
            salt = begin(&file, first).map_err(told("write"))?;
            end = format::SEGMENT_BYTES as u64;
        }
        cut = Some(Cut {
            file: path.clone(),
            offset: scan.end,
            bytes: scan.length - scan.end,
        });
    }
    let last = Last {
        first,
        salt,
        file: Arc::new(file),
        offsets,
        end,
    };
    Ok((last, cut))
}
