//! Writes that leave the disk to others.
//!
//! A full block has tens of megabytes. If the disk got them at once, by a synchronisation or when
//! the system thinks fit, the log's next groups would wait behind them, and all answers with them.

use std::io;
use std::thread::sleep;
use std::time::Duration;

use zkfabric_files::storage::StorageFile;

use super::segment;

/// Bytes that the disk gets at once.
const SLICE: usize = 1 << 20;
/// Time that it has for others after each slice.
const PAUSE: Duration = Duration::from_millis(4);

/// What has failed, and how.
pub(super) type Failed = (&'static str, io::Error);

/// Name of a synchronisation among failures.
pub(super) const SYNCHRONISE: &str = "synchronise";

/// Writes to a file that is synchronised in slices, with pauses.
pub(super) struct Paced<'a> {
    pub(super) file: &'a dyn StorageFile,
    /// Bytes since the last slice.
    pub(super) written: &'a mut usize,
    /// Whether somebody waits for the end: then the system has the bytes, and there is no pause.
    pub(super) is_awaited: &'a dyn Fn() -> bool,
}

impl Paced<'_> {
    /// Writes all bytes at an offset.
    pub(super) fn write(&mut self, mut bytes: &[u8], mut offset: u64) -> Result<(), Failed> {
        while !bytes.is_empty() {
            let room = SLICE.saturating_sub(*self.written).max(1);
            let (slice, rest) = bytes.split_at(bytes.len().min(room));
            segment::write(self.file, slice, offset).map_err(|error| ("write", error))?;
            *self.written += slice.len();
            offset += slice.len() as u64;
            bytes = rest;
            if *self.written >= SLICE {
                self.end_slice()?;
            }
        }
        Ok(())
    }

    fn end_slice(&mut self) -> Result<(), Failed> {
        *self.written = 0;
        if (self.is_awaited)() {
            return Ok(());
        }
        self.file.sync().map_err(|error| (SYNCHRONISE, error))?;
        sleep(PAUSE);
        Ok(())
    }
}
