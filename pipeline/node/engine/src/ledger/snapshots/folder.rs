//! The snapshots of a folder.

use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use crate::ledger::error::LedgerError;

/// Ending of a snapshot's name, behind its block.
const ENDING: &str = ".snapshot";
/// Ending of a file that is not compared yet.
const UNVERIFIED: &str = ".unverified";

/// The snapshots of a folder.
#[derive(Clone, Debug)]
pub(in crate::ledger) struct Folder {
    path: PathBuf,
}

impl Folder {
    /// Opens the folder, or creates it, and removes what an ended process has left unfinished.
    pub(in crate::ledger) fn open(path: &Path) -> Result<Self, LedgerError> {
        let folder = Self {
            path: path.to_owned(),
        };
        let told = |operation| move |error| LedgerError::file(operation, path, error);
        fs::create_dir_all(path).map_err(told("create"))?;
        for entry in fs::read_dir(path).map_err(told("read"))? {
            let name = entry.map_err(told("read"))?.file_name();
            let is_unfinished = name.to_str().is_some_and(|name| {
                name.contains(UNVERIFIED) || name.ends_with(zkfabric_files::UNFINISHED)
            });
            if is_unfinished {
                let file = path.join(name);
                fs::remove_file(&file)
                    .map_err(|error| LedgerError::file("remove", &file, error))?;
            }
        }
        Ok(folder)
    }

    /// Returns the blocks of all snapshots, in ascending order.
    pub(in crate::ledger) fn blocks(&self) -> Result<Vec<u64>, LedgerError> {
        let told = |error| LedgerError::file("read", &self.path, error);
        let mut blocks = Vec::new();
        for entry in fs::read_dir(&self.path).map_err(told)? {
            let name = entry.map_err(told)?.file_name();
            let number = name.to_str().and_then(|name| name.strip_suffix(ENDING));
            blocks.extend(number.and_then(|number| number.parse::<u64>().ok()));
        }
        blocks.sort_unstable();
        Ok(blocks)
    }

    /// Returns the file of a block's snapshot.
    pub(in crate::ledger) fn file(&self, block: u64) -> PathBuf {
        self.path.join(format!("{block:020}{ENDING}"))
    }

    /// Returns the file of a block's snapshot before it is compared.
    pub(super) fn unverified(&self, block: u64) -> PathBuf {
        self.path.join(format!("{block:020}{UNVERIFIED}"))
    }

    /// Gives a compared file its name.
    pub(super) fn publish(&self, block: u64) -> Result<(), LedgerError> {
        let file = self.file(block);
        let renamed = fs::rename(self.unverified(block), &file);
        let synced = renamed.and_then(|()| self.sync());
        synced.map_err(|error| LedgerError::file("rename", &file, error))
    }

    /// Removes a block's snapshot.
    pub(super) fn remove(&self, block: u64) -> Result<(), LedgerError> {
        let file = self.file(block);
        let removed = remove(&file).and_then(|()| self.sync());
        removed.map_err(|error| LedgerError::file("remove", &file, error))
    }

    /// Removes a file that was not compared, or was found to be wrong.
    pub(super) fn abandon(&self, block: u64) {
        // The next opening removes it otherwise.
        let _ = remove(&self.unverified(block));
    }

    fn sync(&self) -> io::Result<()> {
        File::open(&self.path)?.sync_all()
    }
}

fn remove(file: &Path) -> io::Result<()> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
