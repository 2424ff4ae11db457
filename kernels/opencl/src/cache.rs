//! Files kept between runs: binaries of programs, and the fastest variant.
//!
//! An entry holds its payload after the payload's Keccak-256, in a file named by the Keccak-256 of
//! the payload's inputs. An unreadable file or one with a wrong hash counts as a missing entry; a
//! write goes to a file of another name, which is then renamed. A cache that cannot be written
//! costs time, not correctness, so this module returns no errors.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicU64, Ordering},
};

use zkfabric_kernels_cpu::{Keccak256, keccak256};

/// Makes the names of unfinished files distinct within the process.
static WRITES: AtomicU64 = AtomicU64::new(0);

const HASH: usize = 32;

/// Directory of entries.
#[derive(Debug, Clone)]
pub(crate) struct Cache {
    directory: PathBuf,
}

/// Name of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Key(String);

impl Key {
    /// Derives the key from the inputs of the payload. Each part is hashed with its length, so that
    /// parts cannot run into each other.
    pub(crate) fn new(kind: &str, parts: &[&str]) -> Self {
        let mut hash = Keccak256::new();
        for part in parts {
            hash.update(&(part.len() as u64).to_le_bytes());
            hash.update(part.as_bytes());
        }
        let hex: String = hash.finalize()[..16]
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        Self(format!("{kind}-{hex}"))
    }
}

impl Cache {
    pub(crate) fn new(directory: &Path) -> Self {
        Self {
            directory: directory.to_owned(),
        }
    }

    fn path(&self, key: &Key) -> PathBuf {
        self.directory.join(&key.0)
    }

    /// Returns the payload of an intact entry.
    pub(crate) fn get(&self, key: &Key) -> Option<Vec<u8>> {
        let bytes = fs::read(self.path(key)).ok()?;
        let (hash, payload) = bytes.split_at_checked(HASH)?;
        (keccak256(payload) == *hash).then(|| payload.to_vec())
    }

    /// Returns whether there is an entry of this name, intact or not.
    pub(crate) fn has(&self, key: &Key) -> bool {
        self.path(key).exists()
    }

    /// Writes an entry; replaces an entry of the same name.
    pub(crate) fn put(&self, key: &Key, payload: &[u8]) {
        let write = WRITES.fetch_add(1, Ordering::Relaxed);
        let part = self
            .directory
            .join(format!("{}.{}.{write}.part", key.0, std::process::id()));
        let bytes = [keccak256(payload).as_slice(), payload].concat();
        let written = fs::create_dir_all(&self.directory)
            .and_then(|()| fs::write(&part, bytes))
            .and_then(|()| fs::rename(&part, self.path(key)));
        if written.is_err() {
            // Remove the unfinished file if possible.
            let _ = fs::remove_file(&part);
        }
    }

    /// Removes an entry that is intact but useless.
    pub(crate) fn remove(&self, key: &Key) {
        let _ = fs::remove_file(self.path(key));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_come_back_and_damaged_ones_do_not() {
        let directory = tempfile::tempdir().unwrap();
        let cache = Cache::new(&directory.path().join("new"));
        let key = Key::new("program", &["a", "bc"]);
        assert_ne!(key, Key::new("program", &["ab", "c"]));
        assert_eq!(cache.get(&key), None);
        assert!(!cache.has(&key));
        cache.put(&key, b"payload");
        assert_eq!(cache.get(&key).unwrap(), b"payload");
        assert!(cache.has(&key));
        cache.put(&key, b"other");
        assert_eq!(cache.get(&key).unwrap(), b"other");
        let mut bytes = fs::read(cache.path(&key)).unwrap();
        *bytes.last_mut().unwrap() ^= 1;
        fs::write(cache.path(&key), &bytes).unwrap();
        assert_eq!(cache.get(&key), None);
        fs::write(cache.path(&key), &bytes[..7]).unwrap();
        assert_eq!(cache.get(&key), None);
        let left = fs::read_dir(directory.path().join("new")).unwrap().count();
        assert_eq!(left, 1);
    }

    #[test]
    fn a_directory_that_cannot_be_made_is_no_cache() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let cache = Cache::new(&file.path().join("below"));
        let key = Key::new("program", &[]);
        cache.put(&key, b"payload");
        assert_eq!(cache.get(&key), None);
    }
}
