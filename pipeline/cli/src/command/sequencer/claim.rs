//! The claim of a process to a folder, and the request of another one to take it over.
//!
//! A process has a lock of the folder until it ends: its threads, proofs and files end with it, so
//! that the next one finds nothing that is half done. One that wants the folder writes a file and
//! has a lock of that file while it waits: a file without a lock is of a process that is gone. The
//! log's fencing epoch holds where locks do not.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use zkfabric_engine::{Failure, reverted};

use crate::Error;

/// Names of the locked files.
const LOCK: &str = "lock";
const REQUEST: &str = "take-over";
/// How often a process that waits looks.
const LOOK: Duration = Duration::from_millis(10);
/// Time between two lines about it.
const PROGRESS: Duration = Duration::from_secs(5);

/// The claim of this process to a folder.
#[derive(Debug)]
pub(in crate::command) struct Claim {
    request: PathBuf,
    _lock: File,
}

impl Claim {
    /// Claims a folder, which is made if it is not there. Asks another process that has it to end,
    /// and waits for that, if it is to. A chain that went back is where it began then.
    ///
    /// # Errors
    /// [`Error::FolderTaken`] if another process has the folder, and is not to be asked; the system
    /// refuses.
    pub(in crate::command) fn new(folder: &Path, take_over: bool) -> Result<Self, Error> {
        if let Some(file) = foreign(folder)? {
            let folder = folder.to_owned();
            return Err(Error::ForeignFiles { folder, file });
        }
        fs::create_dir_all(folder).map_err(about("create", folder))?;
        let (path, request) = (folder.join(LOCK), folder.join(REQUEST));
        let lock = open(&path)?;
        let mut asked: Option<File> = None;
        let mut told: Option<Instant> = None;
        while !try_lock(&lock, &path)? {
            if !take_over {
                let folder = folder.to_owned();
                return Err(Error::FolderTaken { folder });
            }
            if told.is_none_or(|told| told.elapsed() > PROGRESS) {
                let again = if told.is_some() { " still" } else { "" };
                told = Some(Instant::now());
                tracing::info!(
                    "another process{again} has {}, and was asked to end",
                    folder.display()
                );
            }
            // The other one removes what it takes for a file of nobody.
            if asked.is_none() || !request.exists() {
                let file = open(&request)?;
                // Another one that waits has it, and comes first.
                asked = try_lock(&file, &request)?.then_some(file);
            }
            thread::sleep(LOOK);
        }
        // The request is met, or of a process that is gone.
        if asked.is_some() || !is_locked(&request) {
            remove(&request)?;
        }
        let settled = reverted::settle(folder);
        settled.map_err(Failure::from).map_err(Arc::new)?;
        Ok(Self {
            request,
            _lock: lock,
        })
    }

    /// Returns whether another process waits for the folder.
    pub(in crate::command) fn is_wanted(&self) -> bool {
        if !self.request.exists() {
            return false;
        }
        let is_wanted = is_locked(&self.request);
        if !is_wanted {
            // What cannot be removed is looked at again.
            let _ = remove(&self.request);
        }
        is_wanted
    }
}

/// Returns the name of a file that no chain has, in a folder without a chain; `None` if the folder
/// is empty, is not there, or has a chain, beside which an operator may keep what he likes.
fn foreign(folder: &Path) -> Result<Option<String>, Error> {
    /// Where a chain's groups are.
    const LOG: &str = "log";
    /// What a start that failed, a backup, or the system leaves.
    const OWN: [&str; 13] = [
        LOCK,
        REQUEST,
        "address_index",
        "blocks",
        "dev.json",
        "edited",
        "genesis",
        "log_index",
        "lost+found",
        "pool",
        "reverted",
        "snapshots",
        "state",
    ];
    if folder.join(LOG).is_dir() {
        return Ok(None);
    }
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        entries => entries.map_err(about("read", folder))?,
    };
    let mut first: Option<String> = None;
    for entry in entries {
        let name = entry.map_err(about("read", folder))?.file_name();
        let name = name.to_string_lossy().into_owned();
        // The same one at each start, whatever the order of the folder.
        if !OWN.contains(&name.as_str()) && first.as_ref().is_none_or(|first| name < *first) {
            first = Some(name);
        }
    }
    Ok(first)
}

fn about(operation: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Error {
    let path = path.to_owned();
    move |source| Error::Folder {
        operation,
        path,
        source,
    }
}

/// Opens a file for its lock.
fn open(path: &Path) -> Result<File, Error> {
    let mut options = OpenOptions::new();
    options.create(true).truncate(false).write(true);
    options.open(path).map_err(about("open", path))
}

/// Locks a file; `false` if another process has.
fn try_lock(file: &File, path: &Path) -> Result<bool, Error> {
    match zkfabric_files::lock(file) {
        Ok(()) => Ok(true),
        Err(TryLockError::WouldBlock) => Ok(false),
        Err(TryLockError::Error(source)) => Err(about("lock", path)(source)),
    }
}

/// Returns whether a process has a file locked; `false` where there is no such file.
fn is_locked(path: &Path) -> bool {
    let file = OpenOptions::new().write(true).open(path);
    file.is_ok_and(|file| matches!(file.try_lock(), Err(TryLockError::WouldBlock)))
}

fn remove(path: &Path) -> Result<(), Error> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(about("remove", path)(error)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A lock is of an opened file, so that two of one process exclude each other as well.
    #[test]
    fn a_folder_has_one_process_and_the_next_one_waits() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("chain");
        let first = Claim::new(&path, false).unwrap();
        assert!(!first.is_wanted());
        let error = Claim::new(&path, false).unwrap_err();
        assert!(matches!(error, Error::FolderTaken { .. }), "{error}");
        assert!(!first.is_wanted());
        thread::scope(|scope| {
            let second = scope.spawn(|| Claim::new(&path, true).unwrap());
            while !first.is_wanted() {
                thread::sleep(LOOK);
            }
            assert!(!second.is_finished());
            // One more waits, and gets the folder behind one of them or the other.
            let third = scope.spawn(|| drop(Claim::new(&path, true).unwrap()));
            drop(first);
            let second = second.join().unwrap();
            drop(second);
            third.join().unwrap();
        });
        let next = Claim::new(&path, true).unwrap();
        assert!(!next.is_wanted());
        assert!(!path.join(REQUEST).exists());
    }

    /// A chain is not begun among the files of somebody else, and nothing is written there.
    #[test]
    fn a_chain_begins_in_a_folder_of_its_own() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("home");
        fs::create_dir(&path).unwrap();
        for name in ["letters.txt", ".profile"] {
            fs::write(path.join(name), "").unwrap();
        }
        let error = Claim::new(&path, false).unwrap_err();
        assert!(
            matches!(&error, Error::ForeignFiles { file, .. } if file == ".profile"),
            "{error}"
        );
        assert_eq!(fs::read_dir(&path).unwrap().count(), 2);
        // One that is there continues.
        fs::create_dir(path.join("log")).unwrap();
        drop(Claim::new(&path, false).unwrap());
        // What a start that failed has left, and what a file system has.
        let path = folder.path().join("own");
        fs::create_dir_all(path.join("lost+found")).unwrap();
        drop(Claim::new(&path, false).unwrap());
        fs::write(path.join("dev.json"), "").unwrap();
        drop(Claim::new(&path, false).unwrap());
    }

    #[test]
    fn a_request_of_a_process_that_is_gone_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let request = folder.path().join(REQUEST);
        fs::write(&request, "").unwrap();
        let first = Claim::new(folder.path(), false).unwrap();
        assert!(!request.exists());
        fs::write(&request, "").unwrap();
        assert!(!first.is_wanted());
        assert!(!request.exists());
        let file = File::create(&request).unwrap();
        file.try_lock().unwrap();
        assert!(first.is_wanted());
        assert!(request.exists());
        drop(file);
        assert!(!first.is_wanted());
    }
}
