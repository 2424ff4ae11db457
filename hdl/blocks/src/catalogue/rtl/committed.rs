//! The emitted files as the repository holds them.
//!
//! The repository has the files of each block's first configuration, and the hashes of all other
//! files: [`HASHES`] has one line per file, sorted by path, in the format of `sha256sum`.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{fs, io};

use sha2::{Digest, Sha256};
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{Config, Kernel};

use super::{File, files};

/// File of the hashes in [`FOLDER`](super::FOLDER).
pub const HASHES: &str = "hashes.txt";

/// Emitted files, by the form in which the repository holds them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Emitted {
    /// Files that the repository has.
    pub whole: Vec<File>,
    /// Files of which the repository has only hashes.
    pub hashed: Vec<File>,
}

impl Emitted {
    /// Emits the files of all checked-in configurations.
    ///
    /// # Errors
    /// A configuration can't be built or emitted.
    pub fn all(kernels: &[&dyn Kernel]) -> Result<Self, HdlError> {
        let mut all = Self::default();
        for kernel in kernels {
            for config in kernel.configurations()? {
                let Self { whole, hashed } = Self::of(*kernel, &config)?;
                all.whole.extend(whole);
                all.hashed.extend(hashed);
            }
        }
        Ok(all)
    }

    /// Emits the files of a checked-in configuration.
    ///
    /// # Errors
    /// The configuration can't be built or emitted.
    pub fn of(kernel: &dyn Kernel, config: &Config) -> Result<Self, HdlError> {
        let files = files(kernel, config)?;
        Ok(if kernel.configurations()?.first() == Some(config) {
            Self {
                whole: files,
                hashed: Vec::new(),
            }
        } else {
            Self {
                whole: Vec::new(),
                hashed: files,
            }
        })
    }

    /// Returns all files.
    pub fn files(&self) -> impl Iterator<Item = &File> {
        self.whole.iter().chain(&self.hashed)
    }

    /// Returns the file of the hashes.
    #[must_use]
    pub fn hashes(&self) -> File {
        let mut hashed: Vec<&File> = self.hashed.iter().collect();
        hashed.sort_unstable_by_key(|file| &file.path);
        let lines = hashed.into_iter().map(|file| line(file) + "\n");
        File {
            path: HASHES.into(),
            text: lines.collect(),
        }
    }

    /// Returns the files that differ from those in `folder`, or from their hashes there.
    ///
    /// # Errors
    /// A file exists and can't be read.
    pub fn differing(&self, folder: &Path) -> Result<Vec<PathBuf>, HdlError> {
        let mut differing = Vec::new();
        for file in &self.whole {
            if !file.is_in(folder)? {
                differing.push(file.path.clone());
            }
        }
        let text = hashes(folder)?;
        let lines: BTreeSet<&str> = text.lines().collect();
        for file in &self.hashed {
            if !lines.contains(line(file).as_str()) {
                differing.push(file.path.clone());
            }
        }
        Ok(differing)
    }

    /// Returns the files below the folders of blocks that the repository should not have; `self` is
    /// of all blocks.
    ///
    /// # Errors
    /// A folder can't be read.
    pub fn strangers(&self, folder: &Path) -> Result<Vec<PathBuf>, HdlError> {
        let mut strangers = Vec::new();
        let mut folders: Vec<PathBuf> = Vec::new();
        for block in entries(folder)? {
            if folder.join(&block).is_dir() {
                folders.push(block);
            }
        }
        while let Some(inner) = folders.pop() {
            for name in entries(&folder.join(&inner))? {
                let path = inner.join(name);
                if folder.join(&path).is_dir() {
                    folders.push(path);
                } else if !self.whole.iter().any(|file| file.path == path) {
                    strangers.push(path);
                }
            }
        }
        strangers.sort_unstable();
        Ok(strangers)
    }
}

/// Returns the line of a file in [`HASHES`].
fn line(file: &File) -> String {
    let digest = digest(file.text.as_bytes());
    format!("{digest}  {}", file.path.display())
}

/// Returns the SHA-256 in hexadecimal digits.
pub(crate) fn digest(bytes: &[u8]) -> String {
    let mut digits = String::new();
    for byte in Sha256::digest(bytes) {
        // Writing to a string does not fail.
        let _ = write!(digits, "{byte:02x}");
    }
    digits
}

/// Returns the text of [`HASHES`] in `folder`, empty for a missing file.
fn hashes(folder: &Path) -> Result<String, HdlError> {
    let path = folder.join(HASHES);
    match fs::read_to_string(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(String::new()),
        text => text.map_err(HdlError::io(path)),
    }
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, HdlError> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(HdlError::io(folder))? {
        names.push(entry.map_err(HdlError::io(folder))?.file_name().into());
    }
    Ok(names)
}
