//! Journals: batches in the order of their commits.
//!
//! ```text
//! batch:  1, count of items (4), sequence number (8), items, 3, XXH3 of the items (8), "FJL\x03"
//! item:   2, kind, compression, keyspace (8), bytes of key (2), of value (4), as stored (4), both
//! ```
//!
//! Numbers are little-endian. Behind the batches stand zeros, or the start of a batch whose writing
//! was interrupted. Each batch holds the marker of its commit, whose number is one more than the
//! number of the commit before it: in the whole row of journals no batch is missing, and none is
//! out of order.

use std::fs::{File, OpenOptions};
use std::io::{self, BufRead as _, BufReader, ErrorKind, Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};

use xxhash_rust::xxh3::Xxh3Default;

use super::super::rows::{MARKER, Marker, commit_of};
use super::Wrong;
use crate::compact::Input;

/// End of a batch.
const MAGIC: [u8; 4] = *b"FJL\x03";
/// Most bytes of a buffer for a value, which a damaged length must not decide.
const CHUNK: usize = 1 << 20;

/// Where the row of batches stands.
#[derive(Default)]
struct Row {
    commit: Option<u64>,
    sequence: Option<u64>,
}

/// What stands at a place of a journal.
enum Step {
    Batch,
    /// No batch: the end, or damage.
    End,
}

/// Checks all journals.
pub(super) fn check(folder: &Path) -> io::Result<Result<(), Wrong>> {
    let mut journals = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        let Some(name) = name.to_str() else { continue };
        if let Some(number) = name.strip_suffix(".jnl") {
            match number.parse::<u64>() {
                Ok(number) if entry.file_type()?.is_file() => journals.push((number, entry.path())),
                _ => return Ok(Err(format!("{name} is no journal"))),
            }
        }
    }
    journals.sort();
    if journals.is_empty() {
        return Ok(Err("there is no journal".to_owned()));
    }
    let last = journals.len() - 1;
    let mut row = Row::default();
    for (place, (number, path)) in journals.into_iter().enumerate() {
        let mut journal = Journal::open(path)?;
        let checked = journal.check(&mut row, place == last)?;
        if let Err(wrong) = checked {
            let offset = journal.offset;
            return Ok(Err(format!(
                "{number}.jnl, batch at byte {offset}: {wrong}"
            )));
        }
    }
    Ok(Ok(()))
}

struct Journal {
    path: PathBuf,
    file: BufReader<File>,
    /// Where the next batch begins.
    offset: u64,
    /// Bytes read since.
    read: u64,
}

impl Journal {
    fn open(path: PathBuf) -> io::Result<Self> {
        Ok(Self {
            file: BufReader::with_capacity(CHUNK, File::open(&path)?),
            path,
            offset: 0,
            read: 0,
        })
    }

    fn check(&mut self, row: &mut Row, is_last: bool) -> io::Result<Result<(), Wrong>> {
        loop {
            let step = match self.batch(row) {
                Ok(step) => step,
                // A batch that the file cuts off.
                Err(error) if error.kind() == ErrorKind::UnexpectedEof => Ok(Step::End),
                Err(error) => return Err(error),
            };
            match step {
                Ok(Step::Batch) => {
                    self.offset += self.read;
                    self.read = 0;
                }
                Ok(Step::End) => return self.rest(is_last),
                Err(wrong) => return Ok(Err(wrong)),
            }
        }
    }

    /// Checks what stands behind the last batch: zeros. In the last journal anything else is cut,
    /// as the library would do, which allocates by lengths that it finds there.
    ///
    /// Whatever is cut, commits or a torn batch, the markers of all keyspaces are those of the
    /// batch before it, or the store is not opened.
    fn rest(&mut self, is_last: bool) -> io::Result<Result<(), Wrong>> {
        self.file.seek(SeekFrom::Start(self.offset))?;
        loop {
            let chunk = self.file.fill_buf()?;
            if chunk.is_empty() {
                return Ok(Ok(()));
            }
            if chunk.iter().any(|byte| *byte != 0) {
                if is_last {
                    let file = OpenOptions::new().write(true).open(&self.path)?;
                    file.set_len(self.offset)?;
                    file.sync_all()?;
                    return Ok(Ok(()));
                }
                let wrong = "no batch, in a journal with a successor";
                return Ok(Err(wrong.to_owned()));
            }
            let length = chunk.len();
            self.file.consume(length);
        }
    }

    fn batch(&mut self, row: &mut Row) -> io::Result<Result<Step, Wrong>> {
        if self.tag()? != 1 {
            return Ok(Ok(Step::End));
        }
        let items = u32::from_le_bytes(self.array()?);
        let sequence = u64::from_le_bytes(self.array()?);
        let mut hasher = Xxh3Default::new();
        let mut commit = None;
        for _ in 0..items {
            if self.tag()? != 2 {
                return Ok(Ok(Step::End));
            }
            hasher.update(&[2]);
            if let Some(found) = self.item(&mut hasher)? {
                commit = Some(found);
            }
        }
        if self.tag()? != 3 {
            return Ok(Ok(Step::End));
        }
        let checksum = u64::from_le_bytes(self.array()?);
        if self.array()? != MAGIC {
            return Ok(Ok(Step::End));
        }
        if hasher.digest() != checksum {
            return Ok(Err("it has another checksum".to_owned()));
        }
        Ok(row.follow(commit, sequence).map(|()| Step::Batch))
    }

    /// Reads an item behind its tag; returns the number of the commit if it is a marker.
    fn item(&mut self, hasher: &mut Xxh3Default) -> io::Result<Option<u64>> {
        let head: [u8; 1 + 1 + 8 + 2 + 4 + 4] = self.array()?;
        hasher.update(&head);
        let mut sizes = Input::new(&head);
        let (key, value) = (|| {
            sizes.take(10, "a keyspace")?;
            let key = u16::from_le_bytes(sizes.array("bytes of the key")?);
            sizes.take(4, "bytes of the value")?;
            let value = u32::from_le_bytes(sizes.array("bytes of the stored value")?);
            Ok::<_, crate::compact::Malformed>((u64::from(key), u64::from(value)))
        })()
        .map_err(|wrong| io::Error::new(ErrorKind::InvalidData, wrong))?;
        let is_short = key == MARKER.len() as u64 && value == Marker::BYTES as u64;
        if !is_short {
            self.skip(key + value, hasher)?;
            return Ok(None);
        }
        let key: [u8; MARKER.len()] = self.array()?;
        let value: [u8; Marker::BYTES] = self.array()?;
        hasher.update(&key);
        hasher.update(&value);
        let commit = commit_of(&mut Input::new(&value));
        Ok(commit.ok().filter(|_| key == MARKER))
    }

    fn skip(&mut self, mut bytes: u64, hasher: &mut Xxh3Default) -> io::Result<()> {
        while bytes > 0 {
            let chunk = self.file.fill_buf()?;
            let most = usize::try_from(bytes).unwrap_or(usize::MAX);
            let Some(chunk) = chunk.get(..most.min(chunk.len())).filter(|c| !c.is_empty()) else {
                return Err(ErrorKind::UnexpectedEof.into());
            };
            hasher.update(chunk);
            let length = chunk.len();
            self.file.consume(length);
            self.read += length as u64;
            bytes -= length as u64;
        }
        Ok(())
    }

    fn tag(&mut self) -> io::Result<u8> {
        let [tag] = self.array()?;
        Ok(tag)
    }

    fn array<const N: usize>(&mut self) -> io::Result<[u8; N]> {
        let mut array = [0; N];
        self.file.read_exact(&mut array)?;
        self.read += N as u64;
        Ok(array)
    }
}

impl Row {
    /// Goes on to the next batch.
    fn follow(&mut self, commit: Option<u64>, sequence: u64) -> Result<(), Wrong> {
        let Some(commit) = commit else {
            return Err("it has no marker".to_owned());
        };
        if let Some(before) = self.commit
            && before.checked_add(1) != Some(commit)
        {
            return Err(format!("it is commit {commit} behind commit {before}"));
        }
        if let Some(before) = self.sequence
            && before >= sequence
        {
            return Err(format!("sequence number {sequence} behind {before}"));
        }
        self.commit = Some(commit);
        self.sequence = Some(sequence);
        Ok(())
    }
}
