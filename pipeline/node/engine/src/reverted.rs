//! Folders of a chain for development that went back to an earlier block.
//!
//! ```text
//! FOLDER/log, blocks, state, ...      the chain as it began
//! FOLDER/reverted/N/log, blocks, ...  the chain behind its N-th way back
//! FOLDER/reverted/current             N: the chain goes on there
//! ```
//!
//! A chain goes back in three steps: its log up to the block is written into the next folder
//! ([`Chain::copy_log`](crate::Chain::copy_log)), a sequencer starts there as after any end, and
//! [`choose`] makes that the chain. A process that ends before has changed nothing. The next one
//! moves the log to where it began ([`settle`]); state and blocks are made again of it.

use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use zkfabric_files::StagedFile;

use crate::ledger::LedgerError;

/// Folder of the log, in that of a ledger.
pub(crate) const LOG: &str = "log";
/// What a chain's folder has that can be made again of its log.
const MADE: [&str; 6] = [
    "address_index",
    "blocks",
    "edited",
    "log_index",
    "snapshots",
    "state",
];
/// Folder of the chains that went back.
const REVERTED: &str = "reverted";
/// File that names the one that goes on.
const CURRENT: &str = "current";

/// Returns the folder of a chain behind its way back with this number, from 1 on, emptied.
///
/// # Errors
/// [`LedgerError::File`] if the system refuses.
pub fn prepare(folder: &Path, number: u64) -> Result<PathBuf, LedgerError> {
    let path = folder.join(REVERTED).join(number.to_string());
    remove(&path)?;
    fs::create_dir_all(&path).map_err(|error| LedgerError::file("create", &path, error))?;
    Ok(path)
}

/// Lets the chain go on in the folder with this number, also in later processes.
///
/// # Errors
/// [`LedgerError::File`] if the system refuses: the chain goes on where it was.
pub fn choose(folder: &Path, number: u64) -> Result<(), LedgerError> {
    let path = folder.join(REVERTED).join(CURRENT);
    let synced = sync(folder).and_then(|()| {
        let staged = StagedFile::create(&path)?;
        staged.finish(number.to_string().as_bytes())
    });
    synced.map_err(|error| LedgerError::file("write", &path, error))
}

/// Removes the files of a chain that has gone on elsewhere: that of a way back, or the one that
/// began with 0. What cannot be removed is removed by [`settle`].
pub fn discard(folder: &Path, number: u64) {
    let _ = match number {
        0 => MADE.into_iter().chain([LOG]).try_for_each(|name| {
            // The genesis stays: it is the same.
            remove(&folder.join(name))
        }),
        _ => remove(&folder.join(REVERTED).join(number.to_string())),
    };
}

/// Moves the log of a chain that went back to where the chain began. To be called before a ledger
/// is opened there, by the one process that has the folder. Repeated after an end at any point, it
/// does the rest.
///
/// # Errors
/// [`LedgerError::File`] if the system refuses, or if the name of the current folder is no number.
pub fn settle(folder: &Path) -> Result<(), LedgerError> {
    let reverted = folder.join(REVERTED);
    let path = reverted.join(CURRENT);
    let number = match fs::read_to_string(&path) {
        Ok(text) => {
            let number = text.parse::<u64>().map_err(io::Error::other);
            number.map_err(|error| LedgerError::file("read", &path, error))?
        }
        // No way back was finished.
        Err(error) if error.kind() == ErrorKind::NotFound => return remove(&reverted),
        Err(error) => return Err(LedgerError::file("read", &path, error)),
    };
    let (from, to) = (
        reverted.join(number.to_string()).join(LOG),
        folder.join(LOG),
    );
    if from.exists() {
        for name in MADE.into_iter().chain([LOG]) {
            remove(&folder.join(name))?;
        }
        let moved = fs::rename(&from, &to).and_then(|()| sync(folder));
        moved.map_err(|error| LedgerError::file("move", &from, error))?;
    }
    remove(&reverted)
}

/// Removes a folder or a file, if it is there.
fn remove(path: &Path) -> Result<(), LedgerError> {
    let removed = match fs::remove_dir_all(path) {
        Err(error) if error.kind() == ErrorKind::NotADirectory => fs::remove_file(path),
        removed => removed,
    };
    match removed {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            Err(LedgerError::file("remove", path, error))
        }
        _ => Ok(()),
    }
}

fn sync(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<_> = names.collect();
        names.sort();
        names
    }

    fn chain(folder: &Path, log: &str) {
        for name in MADE.into_iter().chain([LOG]) {
            if name == "edited" {
                fs::write(folder.join(name), "7").unwrap();
                continue;
            }
            fs::create_dir_all(folder.join(name)).unwrap();
            fs::write(folder.join(name).join("file"), log).unwrap();
        }
    }

    /// A process may end anywhere: the chain is the one before or the one behind, and whole.
    #[test]
    fn a_way_back_is_there_once_it_was_chosen() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        let log = || fs::read_to_string(folder.join(LOG).join("file")).unwrap();
        chain(folder, "first");
        fs::write(folder.join("genesis"), "").unwrap();
        settle(folder).unwrap();
        let first = prepare(folder, 1).unwrap();
        chain(&first, "second");
        // Not chosen.
        settle(folder).unwrap();
        assert_eq!(log(), "first");
        assert!(!folder.join(REVERTED).exists());
        for number in 1..=2 {
            let next = prepare(folder, number).unwrap();
            chain(&next, &format!("behind {number}"));
            choose(folder, number).unwrap();
        }
        // Moved by a process that has ended before it has removed the rest.
        let moved = folder.join(REVERTED).join("2").join(LOG);
        for name in MADE.into_iter().chain([LOG]) {
            remove(&folder.join(name)).unwrap();
        }
        settle(folder).unwrap();
        assert_eq!(log(), "behind 2");
        assert!(!moved.exists());
        assert_eq!(names(folder), ["genesis", LOG]);
        settle(folder).unwrap();
        assert_eq!(log(), "behind 2");
    }

    #[test]
    fn a_chain_that_has_gone_on_elsewhere_leaves_its_genesis() {
        let folder = tempfile::tempdir().unwrap();
        chain(folder.path(), "first");
        fs::write(folder.path().join("genesis"), "").unwrap();
        let next = prepare(folder.path(), 1).unwrap();
        discard(folder.path(), 0);
        assert_eq!(names(folder.path()), ["genesis", REVERTED]);
        discard(folder.path(), 1);
        assert!(!next.exists());
        // Nothing is there any more.
        discard(folder.path(), 1);
        fs::write(folder.path().join(REVERTED).join(CURRENT), "x").unwrap();
        settle(folder.path()).unwrap_err();
    }
}
