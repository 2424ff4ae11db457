//! The file of a folder that says that its log has groups of a chain for development.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use zkfabric_files::StagedFile;

use super::error::LedgerError;

/// The file, with the number of a group.
const FILE: &str = "edited";

/// Whether the log of a folder has groups that only a chain for development has.
#[derive(Debug)]
pub(super) struct Edited {
    path: PathBuf,
    is_allowed: bool,
    is_told: bool,
}

impl Edited {
    /// Looks at a folder.
    ///
    /// # Errors
    /// [`LedgerError::Edited`] if it has such groups and may not; the system refuses.
    pub(super) fn of(folder: &Path, is_allowed: bool) -> Result<Self, LedgerError> {
        let path = folder.join(FILE);
        let is_told = match fs::read_to_string(&path) {
            Ok(_) if is_allowed => true,
            Ok(text) => {
                let group = text.parse().unwrap_or_default();
                return Err(LedgerError::Edited { group });
            }
            Err(error) if error.kind() == ErrorKind::NotFound => false,
            Err(error) => return Err(LedgerError::file("read", &path, error)),
        };
        Ok(Self {
            path,
            is_allowed,
            is_told,
        })
    }

    /// Tells of a group, before it counts.
    ///
    /// # Errors
    /// [`LedgerError::Edited`] if the ledger may not have it; the system refuses.
    pub(super) fn tell(&mut self, group: u64) -> Result<(), LedgerError> {
        if !self.is_allowed {
            return Err(LedgerError::Edited { group });
        }
        if self.is_told {
            return Ok(());
        }
        let staged = StagedFile::create(&self.path);
        let written = staged.and_then(|staged| staged.finish(group.to_string().as_bytes()));
        written.map_err(|error| LedgerError::file("write", &self.path, error))?;
        self.is_told = true;
        Ok(())
    }

    pub(super) const fn is_allowed(&self) -> bool {
        self.is_allowed
    }
}
