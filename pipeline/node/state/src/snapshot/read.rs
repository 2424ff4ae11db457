//! Rows of a file, in order.

use std::fs::File;
use std::io::{BufReader, ErrorKind, Read as _};
use std::path::Path;

use alloy_primitives::{Address, B256, Bytes, U256, keccak256};

use super::error::SnapshotError;
use super::format::{
    ACCOUNTS, CHUNK_HEAD_BYTES, CODES, END, HEAD_BYTES, MOST_CHUNK_BYTES, SLOTS, Summary, VERSION,
    parse_head, version,
};
use super::walk::Row;
use crate::compact::{Input, Malformed};
use crate::store::Position;

/// Key of a row; the kinds of chunks ascend too.
type Key = (u8, [u8; 32], U256);

impl Summary {
    /// Reads what a snapshot's head says: the group, and the root of the state's trie.
    ///
    /// # Errors
    /// [`SnapshotError`] if the file is no snapshot or cannot be read.
    pub fn head(path: &Path) -> Result<(Position, B256), SnapshotError> {
        Rows::open(path)?.head()
    }

    /// Calls `row` with all rows of a snapshot, in the order of [`StateView::walk`].
    ///
    /// # Errors
    /// [`SnapshotError`], converted, if the file is no whole snapshot or cannot be read; rows that
    /// came before are none then. And what `row` returns.
    ///
    /// [`StateView::walk`]: crate::StateView::walk
    pub fn read<E: From<SnapshotError>>(
        path: &Path,
        mut row: impl FnMut(Row) -> Result<(), E>,
    ) -> Result<Self, E> {
        let mut rows = Rows::open(path)?;
        let (position, root) = rows.head()?;
        while rows.chunk(&mut row)? {}
        rows.end()?;
        let [accounts, slots, codes] = rows.counts;
        Ok(Self {
            position,
            root,
            accounts,
            slots,
            codes,
        })
    }
}

struct Rows<'a> {
    file: BufReader<File>,
    path: &'a Path,
    offset: u64,
    crc: u32,
    last: Option<Key>,
    /// Numbers of accounts, slots and codes.
    counts: [u64; 3],
}

impl<'a> Rows<'a> {
    fn open(path: &'a Path) -> Result<Self, SnapshotError> {
        let file = File::open(path);
        let file = file.map_err(|error| SnapshotError::file("open", path, error))?;
        Ok(Self {
            file: BufReader::with_capacity(1 << 20, file),
            path,
            offset: 0,
            crc: 0,
            last: None,
            counts: [0; 3],
        })
    }

    /// Reads the head.
    fn head(&mut self) -> Result<(Position, B256), SnapshotError> {
        let head = self.take(HEAD_BYTES - 4)?;
        let got = version(&head).map_err(|wrong| self.wrong(&wrong))?;
        if got != VERSION {
            return Err(SnapshotError::Version {
                path: self.path.to_owned(),
                expected: VERSION,
                got,
            });
        }
        self.seal()?;
        parse_head(&head).map_err(|wrong| self.wrong(&wrong))
    }

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
    fn chunk<E: From<SnapshotError>>(
        &mut self,
        each: &mut impl FnMut(Row) -> Result<(), E>,
    ) -> Result<bool, E> {
        let head = self.take(CHUNK_HEAD_BYTES)?;
        let (kind, count, bytes) = parse(&head).map_err(|wrong| self.wrong(&wrong))?;
        if bytes as usize > MOST_CHUNK_BYTES {
            return Err(self.wrong(&format!("a chunk of {bytes} bytes")).into());
        }
        let rows = self.take(bytes as usize)?;
        self.seal()?;
        let mut input = Input::new(&rows);
        if kind == END {
            for expected in self.counts {
                let got = input.array("a count").map_err(|wrong| self.wrong(&wrong))?;
                let got = u64::from_le_bytes(got);
                if got != expected {
                    return Err(self
                        .wrong(&format!("{expected} rows, expected {got}"))
                        .into());
                }
            }
            return Ok(false);
        }
        for _ in 0..count {
            each(self.row(kind, &mut input)?)?;
        }
        input.end().map_err(|wrong| self.wrong(&wrong))?;
        Ok(true)
    }

    fn row(&mut self, kind: u8, input: &mut Input<'_>) -> Result<Row, SnapshotError> {
        let row = match kind {
            ACCOUNTS => account(input),
            SLOTS => slot(input),
            CODES => code(input),
            other => return Err(self.wrong(&format!("a chunk of kind {other}"))),
        };
        let row = row.map_err(|wrong| self.wrong(&wrong))?;
        let (first, second) = match &row {
            Row::Account(address, _) => (padded(*address), U256::ZERO),
            Row::Slot(address, slot, _) => (padded(*address), *slot),
            Row::Code(hash, _) => (hash.0, U256::ZERO),
        };
        let key = (kind, first, second);
        if self.last.is_some_and(|last| last >= key) {
            return Err(self.wrong("a row that is not above the one before it"));
        }
        self.last = Some(key);
        if let Some(count) = self.counts.get_mut(usize::from(kind) - 1) {
            *count += 1;
        }
        Ok(row)
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

fn account(input: &mut Input<'_>) -> Result<Row, Malformed> {
    Ok(Row::Account(input.address()?, input.account()?))
}

fn slot(input: &mut Input<'_>) -> Result<Row, Malformed> {
    let address = input.address()?;
    let slot = input.number("a slot's number")?;
    let value = input.number("a slot's value")?;
    if value.is_zero() {
        return Err(input.wrong("a slot that is not zero", "zero"));
    }
    Ok(Row::Slot(address, slot, value))
}

fn code(input: &mut Input<'_>) -> Result<Row, Malformed> {
    let hash = input.hash()?;
    let length = input.count("a code's length")?;
    let length = usize::try_from(length).unwrap_or(usize::MAX);
    let code = Bytes::copy_from_slice(input.take(length, "a code")?);
    let got = keccak256(&code);
    if got != hash {
        return Err(input.wrong("a code of its hash", &got));
    }
    Ok(Row::Code(hash, code))
}
