//! Where compiled simulations are kept.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use tiny_keccak::{Hasher, Keccak};

use crate::HdlError;

/// A folder of results that are found again by what they were made from. Any number of processes may use it at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkFolder {
    root: PathBuf,
}

impl Default for WorkFolder {
    /// `hdl` in cargo's target folder if this program lies in one, else in the system's folder for temporary files.
    fn default() -> Self {
        let program = std::env::current_exe().unwrap_or_default();
        let target = program
            .ancestors()
            .find(|folder| folder.join("CACHEDIR.TAG").is_file());
        Self::new(match target {
            Some(target) => target.join("hdl"),
            None => std::env::temp_dir().join("zkfabric-hdl"),
        })
    }
}

impl WorkFolder {
    /// A folder of the caller's; it is made when it is needed.
    #[must_use]
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// A new empty folder, which is removed with the value.
    ///
    /// # Errors
    /// It can't be made.
    pub fn scratch(&self) -> Result<Scratch, HdlError> {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let next = NEXT.fetch_add(1, Ordering::Relaxed);
        let path = self
            .root
            .join(format!("scratch-{}-{next}", std::process::id()));
        // Left by an earlier process of the same number, if it is there.
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).map_err(HdlError::io(&path))?;
        Ok(Scratch { path })
    }

    /// The folder `name-HASH` of what `key` makes; `make` fills it if it is not there. It appears whole or not at all.
    ///
    /// # Errors
    /// It can't be made.
    pub fn cached(
        &self,
        name: &str,
        key: &[&[u8]],
        make: impl FnOnce(&Path) -> Result<(), HdlError>,
    ) -> Result<PathBuf, HdlError> {
        let folder = self.root.join(format!("{name}-{}", hash(key)));
        if folder.is_dir() {
            return Ok(folder);
        }
        fs::create_dir_all(&self.root).map_err(HdlError::io(&self.root))?;
        // Whoever comes second waits and finds it made.
        let lock = folder.with_extension("lock");
        let file = File::create(&lock).map_err(HdlError::io(&lock))?;
        file.lock().map_err(HdlError::io(&lock))?;
        if !folder.is_dir() {
            let scratch = self.scratch()?;
            make(scratch.path())?;
            fs::rename(scratch.path(), &folder).map_err(HdlError::io(&folder))?;
        }
        Ok(folder)
    }
}

/// A folder that is removed when this is dropped.
#[derive(Debug)]
pub struct Scratch {
    path: PathBuf,
}

impl Scratch {
    /// The folder.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Writes a file into it.
    ///
    /// # Errors
    /// It can't be written.
    pub fn write(&self, name: &str, text: &str) -> Result<PathBuf, HdlError> {
        write(&self.path, name, text)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // Gone already if it was renamed.
        let _ = fs::remove_dir_all(&self.path);
    }
}

/// Writes a file into `folder`.
///
/// # Errors
/// It can't be written.
pub(super) fn write(folder: &Path, name: &str, text: &str) -> Result<PathBuf, HdlError> {
    let path = folder.join(name);
    fs::write(&path, text).map_err(HdlError::io(&path))?;
    Ok(path)
}

/// 64 bits of a hash over parts and their lengths.
fn hash(parts: &[&[u8]]) -> String {
    let mut keccak = Keccak::v256();
    for part in parts {
        keccak.update(&(part.len() as u64).to_le_bytes());
        keccak.update(part);
    }
    let mut digest = [0; 32];
    keccak.finalize(&mut digest);
    digest
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
