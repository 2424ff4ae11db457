//! Pages of a file, with checksums: what is read is what was written at this place.

use std::io::{self, ErrorKind};

use zkfabric_files::storage::StorageFile;

/// Bytes of a page.
pub(super) const PAGE: usize = 4096;
/// Bytes of a page before its checksum.
pub(super) const CONTENT: usize = PAGE - 4;
/// Pages that are written at once.
const TOGETHER: usize = 64;

/// Why a page cannot be read.
#[derive(Debug)]
pub(super) enum Unread {
    /// The system's error.
    File(io::Error),
    /// It is not what was written.
    Wrong,
}

/// The content of a page.
pub(super) type Content = Box<[u8; CONTENT]>;

/// Returns the checksum of a page's content, which is another one at another place.
fn checksum(number: u32, content: &[u8]) -> u32 {
    crc32c::crc32c_append(crc32c::crc32c(&number.to_le_bytes()), content)
}

/// Reads a page.
pub(super) fn read(file: &dyn StorageFile, number: u32) -> Result<Content, Unread> {
    let mut page = [0; PAGE];
    let mut filled = 0;
    let offset = u64::from(number) * PAGE as u64;
    while let Some(rest) = page.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        match file.read_at(rest, offset + filled as u64) {
            Ok(0) => return Err(Unread::Wrong),
            Ok(read) => filled += read,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(Unread::File(error)),
        }
    }
    let (content, sum) = page.split_at(CONTENT);
    let is_right = checksum(number, content).to_le_bytes() == sum;
    let content = Box::<[u8]>::from(content).try_into();
    content.ok().filter(|_| is_right).ok_or(Unread::Wrong)
}

/// Writes a file page by page.
#[derive(Debug)]
pub(super) struct Pages<'a> {
    file: &'a dyn StorageFile,
    /// Number of the next page.
    next: u32,
    /// Pages that are not written, the last one before `next`.
    waiting: Vec<u8>,
}

impl<'a> Pages<'a> {
    /// Begins with the page of this number.
    pub(super) const fn from(file: &'a dyn StorageFile, next: u32) -> Self {
        Self {
            file,
            next,
            waiting: Vec::new(),
        }
    }

    /// Adds a page with this content, and zeros behind it.
    pub(super) fn push(&mut self, content: &[u8]) -> io::Result<()> {
        let start = self.waiting.len();
        let content = content.get(..CONTENT).unwrap_or(content);
        self.waiting.extend_from_slice(content);
        self.waiting.resize(start + CONTENT, 0);
        let whole = self.waiting.get(start..).unwrap_or_default();
        let sum = checksum(self.next, whole);
        self.waiting.extend(sum.to_le_bytes());
        let too_long = || io::Error::from(ErrorKind::FileTooLarge);
        self.next = self.next.checked_add(1).ok_or_else(too_long)?;
        if self.waiting.len() >= TOGETHER * PAGE {
            self.flush()?;
        }
        Ok(())
    }

    /// Writes what waits.
    pub(super) fn flush(&mut self) -> io::Result<()> {
        let end = u64::from(self.next) * PAGE as u64;
        let mut offset = end.saturating_sub(self.waiting.len() as u64);
        let mut rest = &self.waiting[..];
        while !rest.is_empty() {
            let written = self.file.write_at(rest, offset)?;
            let left = rest.get(written..).filter(|_| written > 0);
            rest = left.ok_or_else(|| io::Error::from(ErrorKind::WriteZero))?;
            offset += written as u64;
        }
        self.waiting.clear();
        Ok(())
    }
}
