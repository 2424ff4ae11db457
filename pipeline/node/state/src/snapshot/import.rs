//! From a file into an empty store.

use std::fs::File;
use std::io::{BufReader, ErrorKind, Read as _};
use std::path::Path;

use alloy_primitives::{Address, B256, Bytes, U256, keccak256};

use super::error::SnapshotError;
use super::format::{
    ACCOUNTS, CHUNK_HEAD_BYTES, CODES, END, HEAD_BYTES, MOST_CHUNK_BYTES, SLOTS, Summary, VERSION,
    parse_head, version,
};
use crate::compact::{Input, Malformed};
use crate::store::{Batch, Store};

/// Rows that one commit takes.
const ROWS: usize = 50_000;

/// Key of a row; the kinds of chunks ascend too.
type Key = (u8, [u8; 32], U256);

impl Store {
    /// Reads a snapshot into the store, which must be empty. The last commit gives the store the
    /// snapshot's position; a store whose import did not end has to be made again.
    ///
    /// The caller computes the root of what was read, and compares it with that of the summary.
    ///
    /// # Errors
    /// [`SnapshotError::Store`] if the store has content or fails, and another [`SnapshotError`] if
    /// the file is no whole snapshot or cannot be read.
    pub fn import(&self, path: &Path) -> Result<Summary, SnapshotError> {
        // Before anything else, so that a store with content is refused whatever the file is.
        self.batch().commit_import()?;
        let file = File::open(path);
        let file = file.map_err(|error| SnapshotError::file("open", path, error))?;
        let mut import = Import {
            file: BufReader::with_capacity(1 << 20, file),
            path,
            offset: 0,
            crc: 0,
            last: None,
            counts: [0; 3],
        };
        let head = import.take(HEAD_BYTES - 4)?;
        let got = version(&head).map_err(|wrong| import.wrong(&wrong))?;
        if got != VERSION {
            return Err(SnapshotError::Version {
                path: path.to_owned(),
                expected: VERSION,
                got,
            });
        }
        import.seal()?;
        let (position, root) = parse_head(&head).map_err(|wrong| import.wrong(&wrong))?;
        let mut batch = self.batch();
        while import.chunk(&mut batch)? {
            if batch.len() >= ROWS {
                std::mem::replace(&mut batch, self.batch()).commit_in_place()?;
            }
        }
        import.end()?;
        batch.commit(position)?;
        self.sync()?;
        let [accounts, slots, codes] = import.counts;
        Ok(Summary {
            position,
            root,
            accounts,
            slots,
            codes,
        })
    }
}

struct Import<'a> {
    file: BufReader<File>,
    path: &'a Path,
    offset: u64,
    crc: u32,
    last: Option<Key>,
    /// Numbers of accounts, slots and codes.
    counts: [u64; 3],
}

impl Import<'_> {
    fn wrong(&self, reason: &(impl ToString + ?Sized)) -> SnapshotError {
        SnapshotError::damaged(self.path, self.offset, reason)
    }

    fn take(&mut self, bytes: usize) -> Result<Vec<u8>, SnapshotError> {
        // Grows with what the file has, whatever length it claims.
        let mut content = Vec::new();
        let mut limited = self.file.by_ref().take(bytes as u64);
        let read = limited.read_to_end(&mut content);
        let read = read.map_err(|error| SnapshotError::file("read", self.path, error))?;
        if read < bytes {
            return Err(self.wrong(&format!("it ends {} bytes early", bytes - read)));
        }
        self.offset += bytes as u64;
        self.crc = crc32c::crc32c_append(self.crc, &content);
        Ok(content)
    }

    /// Compares the CRC of all bytes so far.
    fn seal(&mut self) -> Result<(), SnapshotError> {
        let expected = self.crc.to_le_bytes();
        if self.take(4)? != expected {
            return Err(self.wrong("another checksum"));
        }
        Ok(())
    }

    /// Reads a chunk; returns whether another one follows.
    fn chunk(&mut self, batch: &mut Batch<'_>) -> Result<bool, SnapshotError> {
        let head = self.take(CHUNK_HEAD_BYTES)?;
        let (kind, count, bytes) = parse(&head).map_err(|wrong| self.wrong(&wrong))?;
        if bytes as usize > MOST_CHUNK_BYTES {
            return Err(self.wrong(&format!("a chunk of {bytes} bytes")));
        }
        let rows = self.take(bytes as usize)?;
        self.seal()?;
        let mut input = Input::new(&rows);
        if kind == END {
            for expected in self.counts {
                let got = input.array("a count").map_err(|wrong| self.wrong(&wrong))?;
                let got = u64::from_le_bytes(got);
                if got != expected {
                    return Err(self.wrong(&format!("{expected} rows, expected {got}")));
                }
            }
            return Ok(false);
        }
        for _ in 0..count {
            self.row(kind, &mut input, batch)?;
        }
        input.end().map_err(|wrong| self.wrong(&wrong))?;
        Ok(true)
    }

    fn row(
        &mut self,
        kind: u8,
        input: &mut Input<'_>,
        batch: &mut Batch<'_>,
    ) -> Result<(), SnapshotError> {
        let key = match kind {
            ACCOUNTS => account(input, batch),
            SLOTS => slot(input, batch),
            CODES => code(input).and_then(|(expected, code)| {
                batch.code(expected, &code);
                let got = keccak256(&code);
                if got == expected {
                    Ok((expected.0, U256::ZERO))
                } else {
                    Err(input.wrong("a code of its hash", &got))
                }
            }),
            other => return Err(self.wrong(&format!("a chunk of kind {other}"))),
        };
        let (first, second) = key.map_err(|wrong| self.wrong(&wrong))?;
        let key = (kind, first, second);
        if self.last.is_some_and(|last| last >= key) {
            return Err(self.wrong("a row that is not above the one before it"));
        }
        self.last = Some(key);
        if let Some(count) = self.counts.get_mut(usize::from(kind) - 1) {
            *count += 1;
        }
        Ok(())
    }

    /// Expects the file's end.
    fn end(&mut self) -> Result<(), SnapshotError> {
        let mut byte = [0];
        match self.file.read_exact(&mut byte) {
            Err(error) if error.kind() == ErrorKind::UnexpectedEof => Ok(()),
            Err(error) => Err(SnapshotError::file("read", self.path, error)),
            Ok(()) => Err(self.wrong("bytes behind the end")),
        }
    }
}

fn parse(head: &[u8]) -> Result<(u8, u32, u32), Malformed> {
    let mut input = Input::new(head);
    let kind = input.byte("a kind of chunk")?;
    let count = u32::from_le_bytes(input.array("a count of rows")?);
    let bytes = u32::from_le_bytes(input.array("bytes of rows")?);
    Ok((kind, count, bytes))
}

/// Returns an address as the first part of a key.
fn padded(address: Address) -> [u8; 32] {
    address.into_word().0
}

fn account(input: &mut Input<'_>, batch: &mut Batch<'_>) -> Result<([u8; 32], U256), Malformed> {
    let address = input.address()?;
    let account = input.account()?;
    batch.account(address, Some(&account));
    Ok((padded(address), U256::ZERO))
}

fn slot(input: &mut Input<'_>, batch: &mut Batch<'_>) -> Result<([u8; 32], U256), Malformed> {
    let address = input.address()?;
    let slot = input.number("a slot's number")?;
    let value = input.number("a slot's value")?;
    if value.is_zero() {
        return Err(input.wrong("a slot that is not zero", "zero"));
    }
    batch.slot(address, slot, value);
    Ok((padded(address), slot))
}

fn code(input: &mut Input<'_>) -> Result<(B256, Bytes), Malformed> {
    let hash = input.hash()?;
    let length = input.count("a code's length")?;
    let length = usize::try_from(length).unwrap_or(usize::MAX);
    let code = Bytes::copy_from_slice(input.take(length, "a code")?);
    Ok((hash, code))
}
