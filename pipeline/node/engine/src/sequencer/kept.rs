//! Transactions that wait when a sequencer closes, for the next one in its folder.
//!
//! Whoever has sent one was answered with its hash, and hears nothing more. The file has them in
//! the order of each sender's nonces; the next start takes them as new ones. A process that is
//! killed writes none.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use alloy_primitives::Bytes;
use zkfabric_files::StagedFile;

/// Name of the file, in the folder of the ledger.
const NAME: &str = "pool";
/// What the file begins with.
const MAGIC: [u8; 8] = *b"zkfpool1";

/// Writes transactions, for which there is no file yet; no file without any.
///
/// # Errors
/// The system's error.
pub(super) fn write(folder: &Path, transactions: &[Bytes]) -> io::Result<()> {
    if transactions.is_empty() {
        return Ok(());
    }
    let mut bytes = MAGIC.to_vec();
    for raw in transactions {
        let length = u32::try_from(raw.len()).map_err(io::Error::other)?;
        bytes.extend_from_slice(&length.to_le_bytes());
        bytes.extend_from_slice(raw);
    }
    let sum = crc32c::crc32c(&bytes);
    bytes.extend_from_slice(&sum.to_le_bytes());
    StagedFile::create(&path(folder))?.finish(&bytes)
}

/// Reads the transactions of a file of at most so many bytes; none without a file.
///
/// # Errors
/// The system's error; [`ErrorKind::InvalidData`] for a file of another kind or length, or a
/// damaged one.
pub(super) fn read(folder: &Path, most: u64) -> io::Result<Vec<Bytes>> {
    let path = path(folder);
    let length = match fs::metadata(&path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        found => found?.len(),
    };
    if length > most {
        let words = format!("{length} bytes, expected at most {most}");
        return Err(io::Error::new(ErrorKind::InvalidData, words));
    }
    let damaged = || io::Error::new(ErrorKind::InvalidData, "it is damaged, or of another kind");
    parse(&fs::read(&path)?).ok_or_else(damaged)
}

fn parse(bytes: &[u8]) -> Option<Vec<Bytes>> {
    let (content, sum) = bytes.split_last_chunk::<4>()?;
    let mut left = content.strip_prefix(&MAGIC)?;
    if crc32c::crc32c(content) != u32::from_le_bytes(*sum) {
        return None;
    }
    let mut transactions = Vec::new();
    while !left.is_empty() {
        let (length, rest) = left.split_first_chunk::<4>()?;
        let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
        let (raw, rest) = rest.split_at_checked(length)?;
        transactions.push(Bytes::copy_from_slice(raw));
        left = rest;
    }
    Some(transactions)
}

/// Removes the file.
///
/// # Errors
/// The system's error.
pub(super) fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_file(path(folder)) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn path(folder: &Path) -> PathBuf {
    folder.join(NAME)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_whole_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        assert!(read(folder, 0).unwrap().is_empty());
        write(folder, &[]).unwrap();
        assert!(!path(folder).exists());
        let all = [vec![1; 3], vec![], vec![2; 300]].map(Bytes::from);
        write(folder, &all).unwrap();
        assert_eq!(read(folder, 1 << 10).unwrap(), all);
        let length = fs::metadata(path(folder)).unwrap().len();
        read(folder, length - 1).unwrap_err();
        let bytes = fs::read(path(folder)).unwrap();
        for at in 0..bytes.len() {
            let mut damaged = bytes.clone();
            damaged[at] ^= 1;
            assert_eq!(parse(&damaged), None, "byte {at}");
            assert_eq!(parse(&bytes[..at]), None, "cut at {at}");
        }
        remove(folder).unwrap();
        remove(folder).unwrap();
        assert!(read(folder, 0).unwrap().is_empty());
    }
}
