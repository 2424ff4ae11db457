//! Storage of compiled simulations.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use tiny_keccak::{Hasher, Keccak};

use crate::HdlError;

/// A folder of results, keyed by their inputs. Any number of processes may use the folder at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkFolder {
    root: PathBuf,
}

impl Default for WorkFolder {
    /// Returns `hdl` in cargo's target folder if this program lies in one, else in the system's
    /// temporary folder.
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
    /// Uses a folder of the caller's, created on demand.
    #[must_use]
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// Creates an empty folder that is removed with the value.
    ///
    /// # Errors
    /// The folder can't be created.
    pub fn scratch(&self) -> Result<Scratch, HdlError> {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let next = NEXT.fetch_add(1, Ordering::Relaxed);
        let path = self
            .root
            .join(format!("scratch-{}-{next}", std::process::id()));
        // A previous process with the same number may have left this folder.
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).map_err(HdlError::io(&path))?;
        Ok(Scratch { path })
    }

    /// Returns the folder `name-HASH` for `key`; `make` fills the folder if it is missing. The
    /// folder appears atomically.
    ///
    /// # Errors
    /// The folder can't be made.
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
        // The second process waits and then finds the folder.
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

/// A folder that is removed on drop.
#[derive(Debug)]
pub struct Scratch {
    path: PathBuf,
}

impl Scratch {
    /// Returns the folder's path.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Writes a file into the folder.
    ///
    /// # Errors
    /// The file can't be written.
    pub fn write(&self, name: &str, text: &str) -> Result<PathBuf, HdlError> {
        write(&self.path, name, text)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // Gone already if renamed.
        let _ = fs::remove_dir_all(&self.path);
    }
}

/// Writes a file into `folder`.
///
/// # Errors
/// The file can't be written.
pub(super) fn write(folder: &Path, name: &str, text: &str) -> Result<PathBuf, HdlError> {
    let path = folder.join(name);
    fs::write(&path, text).map_err(HdlError::io(&path))?;
    Ok(path)
}

/// Returns 64 bits of a hash over the parts and their lengths.
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
