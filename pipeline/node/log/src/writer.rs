//! The writer: one thread's part of the log, without the thread.

use std::any::Any;
use std::io;
use std::sync::Arc;

use crate::epoch;
use crate::error::{Damage, Error};
use crate::file;
use crate::format::{
    FrameHeader, Hash, Kind, Name, PAGE, SegmentHeader, frame_bytes, most_payload, running,
};
use crate::options::Options;
use crate::recovery::End;
use crate::segments::{Segments, remove, remove_stale};
use crate::spares::{Spare, Spares};
use crate::storage::{Storage, StorageFile};

/// What opening a log found and did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recovered {
    /// Fencing epoch of this writer.
    pub epoch: u64,
    /// Number of the first group that the log has.
    pub first: u64,
    /// Number of the last group; `first - 1` if there is none.
    pub last: u64,
    /// Running hash up to the last group.
    pub hash: Hash,
    /// A torn tail that was cut: where it was, and what was wrong. None of its groups was
    /// acknowledged, but for the case that the crate's documentation names.
    pub cut: Option<Damage>,
}

/// A group that is on the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Durable {
    /// Number of the group.
    pub group: u64,
    /// Running hash up to this group.
    pub hash: Hash,
}

/// The segment that is written.
#[derive(Debug)]
struct Active {
    file: Box<dyn StorageFile>,
    name: String,
    salt: u64,
    /// Offset of the next frame.
    offset: u64,
}

/// State of a log that is written. After an error a writer must not be used again.
#[derive(Debug)]
pub(crate) struct Writer {
    storage: Arc<dyn Storage>,
    epoch: u64,
    segment_bytes: u64,
    active: Active,
    spares: Spares,
    /// Frames that are not written yet.
    buffer: Vec<u8>,
    /// Number of the next group.
    next: u64,
    /// Number of the last group that is durable.
    durable: u64,
    /// Running hash up to the last group.
    hash: Hash,
    /// Whether a frame or a header says that all groups are durable.
    is_sealed: bool,
    /// The lock of the folder.
    _lock: Box<dyn Any + Send>,
}

impl Writer {
    /// Opens a log for writing, under the next epoch.
    pub(crate) fn open(
        storage: Arc<dyn Storage>,
        options: &Options,
    ) -> Result<(Self, Recovered), Error> {
        options.check()?;
        let lock = storage.lock().map_err(|source| {
            let folder = storage.place().to_path_buf();
            match source.kind() {
                io::ErrorKind::WouldBlock => Error::Locked { folder },
                _ => Error::file("lock", &folder.display().to_string(), source),
            }
        })?;
        let found = Segments::list(&*storage)?;
        let epoch = epoch::claim(&*storage, found.newest())?;
        // An older writer that did not notice yet may have added a segment since.
        let found = Segments::list(&*storage)?;
        let end = match found.kept.last() {
            Some(name) => Some(End::read(&*storage, *name)?),
            None => None,
        };
        let start = options.start;
        let (next, last, hash) = match &end {
            Some(end) => (end.first, end.last(), end.hash),
            None => (start.first.get(), start.first.get() - 1, start.hash),
        };
        if last < options.at_least {
            return Err(Error::EndsEarly {
                folder: storage.place().to_path_buf(),
                expected: options.at_least,
                got: last,
            });
        }
        for name in &found.stale {
            remove_stale(&*storage, name)?;
        }
        let header = Self::header(next, epoch, hash)?;
        let mut spares = Spares::new(Arc::clone(&storage), options.segment_bytes, epoch);
        let mut writer = Self {
            active: Self::begin(spares.take()?, &header)?,
            storage,
            epoch,
            segment_bytes: options.segment_bytes,
            spares,
            buffer: Vec::new(),
            next,
            durable: next.saturating_sub(1),
            hash,
            is_sealed: true,
            _lock: lock,
        };
        let recovered = writer.take_over(end, &found)?;
        Ok((writer, recovered))
    }

    /// Writes the groups that no frame shows to be durable, gives the segment its name, and cuts
    /// the one before.
    fn take_over(&mut self, end: Option<End>, found: &Segments) -> Result<Recovered, Error> {
        let first = self.next;
        for frame in end.iter().flat_map(|end| &end.groups) {
            self.frame(&frame.payload);
        }
        if self.next > first {
            self.seal_frame();
        }
        // A segment with its name holds what it says: all of it is durable first.
        self.write()?;
        self.publish(first)?;
        self.is_sealed = true;
        let cut = end.as_ref().and_then(|end| end.cut.clone());
        if let (Some(end), Some(old)) = (end, found.kept.last()) {
            if old.first == first {
                // The new segment has all that the old one had.
                remove(&*self.storage, &old.file())?;
            } else {
                end.cut_file()?;
            }
        }
        let oldest = found.kept.first();
        Ok(Recovered {
            epoch: self.epoch,
            first: oldest.map_or(first, |name| name.first),
            last: self.durable,
            hash: self.hash,
            cut,
        })
    }

    /// Returns whether the disk says that all groups are durable.
    pub(crate) fn is_sealed(&self) -> bool {
        self.is_sealed
    }

    /// Returns the number of the last group that is durable.
    pub(crate) fn durable(&self) -> u64 {
        self.durable
    }

    /// Prepares the next segment on another thread.
    pub(crate) fn prepare(&mut self) {
        self.spares.prepare();
    }

    /// Returns the most bytes of a payload.
    pub(crate) fn most_payload(&self) -> usize {
        most_payload(self.segment_bytes)
    }

    /// Writes groups and makes them durable. Each payload has [`Writer::most_payload`] bytes at
    /// most. Returns whether another segment has begun.
    pub(crate) fn commit(
        &mut self,
        payloads: &[Vec<u8>],
        done: &mut Vec<Durable>,
    ) -> Result<bool, Error> {
        self.append(payloads, done)
            .map_err(|error| self.cause(error))
    }

    /// Says on the disk that all groups are durable, unless that is there. Returns whether another
    /// segment has begun.
    pub(crate) fn seal(&mut self) -> Result<bool, Error> {
        self.append_seal().map_err(|error| self.cause(error))
    }

    /// Returns why an operation failed: a newer writer, which removes prepared files of older ones,
    /// or else the error itself.
    fn cause(&self, error: Error) -> Error {
        match epoch::check(&*self.storage, self.epoch) {
            Err(fenced @ Error::Fenced { .. }) => fenced,
            _ => error,
        }
    }

    fn append(&mut self, payloads: &[Vec<u8>], done: &mut Vec<Durable>) -> Result<bool, Error> {
        let mut has_begun = false;
        for payload in payloads {
            let end = self.active.offset + self.buffer.len() as u64 + frame_bytes(payload.len());
            if end > self.segment_bytes {
                self.flush()?;
                self.roll()?;
                has_begun = true;
            }
            self.frame(payload);
            let (group, hash) = (self.next.saturating_sub(1), self.hash);
            done.push(Durable { group, hash });
        }
        self.flush()?;
        Ok(has_begun)
    }

    fn append_seal(&mut self) -> Result<bool, Error> {
        if self.is_sealed {
            return Ok(false);
        }
        if self.active.offset + PAGE > self.segment_bytes {
            // The header of the next segment says it.
            self.roll()?;
            return Ok(true);
        }
        self.seal_frame();
        self.flush()?;
        self.is_sealed = true;
        Ok(false)
    }

    /// Appends a group's frame to the buffer.
    fn frame(&mut self, payload: &[u8]) {
        self.hash = running(&self.hash, self.next, payload);
        self.push(Kind::Group, self.next, payload);
        self.next = self.next.saturating_add(1);
    }

    /// Appends a seal to the buffer.
    fn seal_frame(&mut self) {
        self.push(Kind::Seal, self.next.saturating_sub(1), &[]);
    }

    fn push(&mut self, kind: Kind, group: u64, payload: &[u8]) {
        let durable = match kind {
            Kind::Group => self.durable,
            Kind::Seal => group,
        };
        let header = FrameHeader {
            kind,
            // `commit` takes no longer payloads, and segments hold no longer ones.
            length: u32::try_from(payload.len()).unwrap_or(u32::MAX),
            salt: self.active.salt,
            epoch: self.epoch,
            group,
            durable,
            hash: self.hash,
            checksum: crc32c::crc32c(payload),
        };
        let begin = self.buffer.len();
        self.buffer.extend_from_slice(&header.encode());
        self.buffer.extend_from_slice(payload);
        let padded = (self.buffer.len() - begin).next_multiple_of(PAGE as usize);
        self.buffer.resize(begin + padded, 0);
    }

    /// Writes the buffer, makes it durable, and checks that no newer writer has begun.
    fn flush(&mut self) -> Result<(), Error> {
        if self.buffer.is_empty() {
            return Ok(());
        }
        self.write()?;
        // Behind the synchronisation: what a newer writer did not find is not acknowledged.
        epoch::check(&*self.storage, self.epoch)
    }

    fn write(&mut self) -> Result<(), Error> {
        let Active {
            file, name, offset, ..
        } = &mut self.active;
        if !self.buffer.is_empty() {
            file::write(&**file, name, &self.buffer, *offset)?;
        }
        file::sync(&**file, name)?;
        *offset += self.buffer.len() as u64;
        self.buffer.clear();
        self.durable = self.next.saturating_sub(1);
        self.is_sealed = false;
        Ok(())
    }

    /// Goes on in another segment, whose header says that all groups before it are durable.
    fn roll(&mut self) -> Result<(), Error> {
        let header = Self::header(self.next, self.epoch, self.hash)?;
        self.active = Self::begin(self.spares.take()?, &header)?;
        self.write()?;
        self.publish(self.next)?;
        self.is_sealed = true;
        Ok(())
    }

    fn header(first: u64, epoch: u64, hash: Hash) -> Result<SegmentHeader, Error> {
        let salt = getrandom::u64().map_err(|error| {
            Error::file(
                "take random bytes for",
                "a segment",
                io::Error::other(error),
            )
        })?;
        Ok(SegmentHeader {
            first,
            epoch,
            salt,
            hash,
        })
    }

    /// Writes a segment's header into a prepared file, which is not durable yet.
    fn begin(spare: Spare, header: &SegmentHeader) -> Result<Active, Error> {
        let Spare { file, name } = spare;
        file::write(&*file, &name, &header.encode(), 0)?;
        Ok(Active {
            file,
            name,
            salt: header.salt,
            offset: PAGE,
        })
    }

    /// Gives the active segment its name.
    fn publish(&mut self, first: u64) -> Result<(), Error> {
        let epoch = self.epoch;
        let name = Name { first, epoch }.file();
        let renamed = self.storage.rename(&self.active.name, &name);
        renamed.map_err(|source| Error::file("rename", &self.active.name, source))?;
        let synced = self.storage.sync_folder();
        synced.map_err(|source| Error::sync(&name, source))?;
        self.active.name = name;
        Ok(())
    }
}
