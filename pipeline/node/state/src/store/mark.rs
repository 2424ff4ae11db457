//! Marks of a store in which damage was met, for the next opening.
//!
//! Damage in a table's blocks is found when they are read, which may be long after the store was
//! opened: opening it once more would not find it. So whoever meets damage leaves a file beside
//! the library's folder. A mark that is lost with the system costs a second meeting.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::Once;

use super::error::StoreError;

/// File of a store that has to be made again, with the reason.
const DAMAGED: &str = "damaged";
/// File of a store whose tables have to be checked as a whole: a thread of the library has ended,
/// on a full disk or on a damaged table.
const SUSPECT: &str = "suspect";
/// Most bytes of a reason that are read.
const REASON: usize = 1000;

/// Where the marks of an open store go.
#[derive(Debug)]
pub(super) struct Marks {
    folder: PathBuf,
    damaged: Once,
    suspect: Once,
}

impl Marks {
    pub(super) fn new(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
            damaged: Once::new(),
            suspect: Once::new(),
        }
    }

    /// Returns the store's folder.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Leaves a mark if an error says that the content is not what was written, or may not be.
    pub(super) fn note(&self, error: StoreError) -> StoreError {
        match &error {
            StoreError::Damaged { .. } => self.damaged(&error.to_string()),
            StoreError::Stopped => self.suspect.call_once(|| {
                // Without the mark, the next opening checks what its options say.
                let _ = fs::write(self.folder.join(SUSPECT), error.to_string());
            }),
            _ => {}
        }
        error
    }

    /// Marks the store as one to be made again.
    pub(super) fn damaged(&self, reason: &str) {
        self.damaged.call_once(|| {
            // Whoever meets the damage hears of it, too.
            let _ = fs::write(self.folder.join(DAMAGED), reason);
        });
    }

    /// Returns whether this process has marked the store as one to be made again.
    pub(super) fn is_damaged(&self) -> bool {
        self.damaged.is_completed()
    }
}

/// Returns why a store has to be made again, if an earlier process has met damage.
pub(super) fn damage(folder: &Path) -> io::Result<Option<String>> {
    match fs::read(folder.join(DAMAGED)) {
        Ok(reason) => {
            let reason = reason.get(..REASON.min(reason.len())).unwrap_or_default();
            Ok(Some(String::from_utf8_lossy(reason).into_owned()))
        }
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Returns whether all tables have to be checked.
pub(super) fn is_suspect(folder: &Path) -> io::Result<bool> {
    folder.join(SUSPECT).try_exists()
}

/// Forgets that all tables have to be checked.
pub(super) fn acquit(folder: &Path) -> io::Result<()> {
    remove(&folder.join(SUSPECT))
}

/// Removes all marks.
pub(super) fn clear(folder: &Path) -> io::Result<()> {
    acquit(folder)?;
    remove(&folder.join(DAMAGED))
}

fn remove(file: &Path) -> io::Result<()> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
