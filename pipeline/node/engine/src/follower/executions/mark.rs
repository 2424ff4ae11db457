//! A folder whose chain was found wrong: it is not served again, whoever starts the process.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use zkfabric_files::StagedFile;

use super::error::ExecutionError;
use crate::ledger::LedgerError;

/// Name of the file.
const FILE: &str = "refused";
/// Most bytes of the file that are told.
const WORDS: usize = 4 << 10;

/// Refuses a folder that has the mark.
///
/// # Errors
/// [`LedgerError::Refused`]; [`LedgerError::File`].
pub(in crate::follower) fn check(folder: &Path) -> Result<(), LedgerError> {
    let path = path(folder);
    match fs::read(&path) {
        Ok(words) => {
            let words = words.get(..WORDS.min(words.len())).unwrap_or_default();
            let reason = String::from_utf8_lossy(words).trim().to_owned();
            let folder = folder.to_owned();
            Err(LedgerError::Refused { folder, reason })
        }
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(LedgerError::file("read", &path, error)),
    }
}

/// Marks a folder. The process ends in any case, and a folder that cannot be marked is likely to
/// have other faults.
pub(super) fn set(folder: &Path, why: &ExecutionError) {
    let path = path(folder);
    let words = format!("{why}\n");
    let _ = StagedFile::create(&path).and_then(|file| file.finish(words.as_bytes()));
}

fn path(folder: &Path) -> PathBuf {
    folder.join(FILE)
}
