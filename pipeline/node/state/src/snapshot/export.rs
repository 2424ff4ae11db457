//! From a view into a file.

use std::io::{BufWriter, IntoInnerError, Write as _};
use std::path::Path;
use std::sync::atomic::AtomicBool;

use alloy_primitives::B256;
use zkfabric_files::StagedFile;

use super::error::SnapshotError;
use super::format::{ACCOUNTS, CHUNK_BYTES, CODES, END, MOST_CHUNK_BYTES, SLOTS, Summary, head};
use super::walk::Row;
use crate::compact::{put_account, put_count, put_number};
use crate::overlay::StateView;

impl StateView {
    /// Writes the state into a file, which gets its name when it is whole and on the disk. `root`
    /// is the root of the state's trie. Another thread ends it by `stop`.
    ///
    /// # Errors
    /// [`SnapshotError`] if the view is of no group, if the state cannot be read, if the system
    /// refuses, or if it was stopped.
    pub fn export(
        &self,
        path: &Path,
        root: B256,
        stop: &AtomicBool,
    ) -> Result<Summary, SnapshotError> {
        let position = self.position().ok_or(SnapshotError::Empty)?;
        let mut writer = Writer::create(path)?;
        writer.put(&head(position, root))?;
        writer.seal()?;
        let mut counts = [0_u64; 4];
        self.walk(|row| {
            SnapshotError::unless(stop)?;
            let kind = writer.row(&row)?;
            if let Some(count) = counts.get_mut(usize::from(kind)) {
                *count += 1;
            }
            Ok::<_, SnapshotError>(())
        })?;
        writer.chunk()?;
        let [_, accounts, slots, codes] = counts;
        writer.kind = END;
        writer.rows = [accounts, slots, codes]
            .iter()
            .flat_map(|count| count.to_le_bytes())
            .collect();
        writer.count = 3;
        writer.chunk()?;
        writer.finish()?;
        Ok(Summary {
            position,
            root,
            accounts,
            slots,
            codes,
        })
    }
}

/// A file that gets its name when it is whole.
struct Writer<'a> {
    file: BufWriter<StagedFile>,
    crc: u32,
    path: &'a Path,
    /// The chunk that grows.
    kind: u8,
    count: u32,
    rows: Vec<u8>,
}

impl<'a> Writer<'a> {
    fn create(path: &'a Path) -> Result<Self, SnapshotError> {
        let file = StagedFile::create(path);
        let file = file.map_err(|error| SnapshotError::file("create", path, error))?;
        Ok(Self {
            file: BufWriter::with_capacity(1 << 20, file),
            crc: 0,
            path,
            kind: ACCOUNTS,
            count: 0,
            rows: Vec::new(),
        })
    }

    fn told(&self, error: std::io::Error) -> SnapshotError {
        SnapshotError::file("write", self.path, error)
    }

    fn put(&mut self, bytes: &[u8]) -> Result<(), SnapshotError> {
        self.crc = crc32c::crc32c_append(self.crc, bytes);
        self.file.write_all(bytes).map_err(|error| self.told(error))
    }

    /// Writes the CRC of all bytes so far.
    fn seal(&mut self) -> Result<(), SnapshotError> {
        self.put(&self.crc.to_le_bytes())
    }

    /// Adds a row; returns its kind.
    fn row(&mut self, row: &Row) -> Result<u8, SnapshotError> {
        let kind = match row {
            Row::Account(..) => ACCOUNTS,
            Row::Slot(..) => SLOTS,
            Row::Code(..) => CODES,
        };
        let is_full = match row {
            Row::Code(_, code) => self.rows.len() + code.len() + 64 > MOST_CHUNK_BYTES,
            _ => self.rows.len() >= CHUNK_BYTES,
        };
        if is_full || kind != self.kind {
            self.chunk()?;
            self.kind = kind;
        }
        match row {
            Row::Account(address, account) => {
                self.rows.extend(address);
                put_account(&mut self.rows, account);
            }
            Row::Slot(address, slot, value) => {
                self.rows.extend(address);
                put_number(&mut self.rows, *slot);
                put_number(&mut self.rows, *value);
            }
            Row::Code(hash, code) => {
                self.rows.extend(hash);
                put_count(&mut self.rows, code.len() as u64);
                self.rows.extend(code.iter());
            }
        }
        self.count += 1;
        Ok(kind)
    }

    /// Writes the chunk, unless it is empty.
    fn chunk(&mut self) -> Result<(), SnapshotError> {
        if self.count == 0 {
            return Ok(());
        }
        let rows = std::mem::take(&mut self.rows);
        let count = std::mem::take(&mut self.count);
        self.put(&[self.kind])?;
        self.put(&count.to_le_bytes())?;
        self.put(&(rows.len() as u32).to_le_bytes())?;
        self.put(&rows)?;
        self.seal()
    }

    fn finish(self) -> Result<(), SnapshotError> {
        let Self { file, path, .. } = self;
        let file = file.into_inner().map_err(IntoInnerError::into_error);
        file.and_then(|file| file.finish(&[]))
            .map_err(|error| SnapshotError::file("write", path, error))
    }
}
