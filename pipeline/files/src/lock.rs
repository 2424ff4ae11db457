//! Locks of files.

use std::fs::{File, TryLockError};
use std::thread;
use std::time::Duration;

/// How often a lock is tried.
const TRIES: u32 = 5;
/// Time between two tries.
const PAUSE: Duration = Duration::from_millis(50);

/// Takes the exclusive lock of a file, which lasts until the file and its duplicates are closed.
///
/// A lock whose owner has just closed it or was killed is waited for, at most 0.2 seconds: a child
/// process of the owner has the file from its fork until it executes its program, and the system
/// closes the files of a killed process some time after the signal.
///
/// # Errors
/// [`TryLockError::WouldBlock`] if another process, or another part of this one, keeps the lock;
/// the system's error.
pub fn lock(file: &File) -> Result<(), TryLockError> {
    for _ in 1..TRIES {
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => thread::sleep(PAUSE),
            done => return done,
        }
    }
    file.try_lock()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_that_ends_soon_is_waited_for_and_another_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lock");
        let (owner, other) = (File::create(&path).unwrap(), File::open(&path).unwrap());
        lock(&owner).unwrap();
        assert!(matches!(lock(&other), Err(TryLockError::WouldBlock)));
        let end = thread::spawn(move || {
            thread::sleep(PAUSE / 2);
            drop(owner);
        });
        lock(&other).unwrap();
        end.join().unwrap();
    }
}
