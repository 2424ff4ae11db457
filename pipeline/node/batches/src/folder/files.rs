//! Files of a folder that one process has.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{ErrorKind, Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};

use zkfabric_files::{StagedFile, UNFINISHED};

use super::part::{Slice, Written};
use crate::error::Error;

/// Name of the file that a process locks.
const LOCK: &str = "lock";

/// A folder that this process alone writes.
#[derive(Debug)]
pub(super) struct Files {
    folder: PathBuf,
    _lock: File,
}

impl Files {
    /// Creates the folder if there is none, and locks it.
    pub(super) fn open(folder: &Path) -> Result<Self, Error> {
        fs::create_dir_all(folder).map_err(Error::file("create", folder))?;
        // The name of the folder lasts as long as the folder above has it.
        let above = folder.join("..");
        let synced = File::open(&above).and_then(|above| above.sync_all());
        synced.map_err(Error::file("synchronise", &above))?;
        let mut options = OpenOptions::new();
        options.create(true).truncate(false).write(true);
        let path = folder.join(LOCK);
        let lock = options.open(&path).map_err(Error::file("open", &path))?;
        match zkfabric_files::lock(&lock) {
            Ok(()) => Ok(Self {
                folder: folder.to_owned(),
                _lock: lock,
            }),
            Err(TryLockError::WouldBlock) => Err(Error::Locked {
                folder: folder.to_owned(),
            }),
            Err(TryLockError::Error(source)) => Err(Error::file("lock", &path)(source)),
        }
    }

    /// Returns the folder.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Returns the path of a file.
    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Returns the names that end so, in ascending order.
    pub(super) fn names(&self, end: &str) -> Result<Vec<String>, Error> {
        let read = |error| Error::file("read", &self.folder)(error);
        let mut names = Vec::new();
        for entry in fs::read_dir(&self.folder).map_err(read)? {
            // A name that is no text is none of ours.
            let name = entry.map_err(read)?.file_name().into_string();
            names.extend(name.ok().filter(|name| name.ends_with(end)));
        }
        names.sort_unstable();
        Ok(names)
    }

    /// Reads a file of at most so many bytes; `None` if there is none.
    pub(super) fn read(&self, path: &Path, most: u64) -> Result<Option<Vec<u8>>, Error> {
        let got = match fs::metadata(path) {
            Ok(metadata) => metadata.len(),
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(Error::file("read", path)(error)),
        };
        if got > most {
            let path = path.to_owned();
            return Err(Error::TooLarge { path, most, got });
        }
        fs::read(path).map(Some).map_err(Error::file("read", path))
    }

    /// Returns when a file was written, and its size; `None` if there is none.
    pub(super) fn written(&self, path: &Path) -> Result<Option<Written>, Error> {
        let metadata = match fs::metadata(path) {
            Ok(metadata) => metadata,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(Error::file("read", path)(error)),
        };
        let at = metadata.modified().map_err(Error::file("read", path))?;
        let size = metadata.len();
        Ok(Some(Written { at, size }))
    }

    /// Reads consecutive bytes of a file; `None` if there is none.
    pub(super) fn slice(
        &self,
        path: &Path,
        offset: u64,
        most: u64,
    ) -> Result<Option<Slice>, Error> {
        let mut file = match File::open(path) {
            Ok(file) => file,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(Error::file("read", path)(error)),
        };
        let read = || {
            // Files are replaced, not written over: these bytes are of one content.
            let size = file.metadata()?.len();
            let mut bytes = Vec::new();
            // Systems refuse places that no file can have.
            if offset < size {
                file.seek(SeekFrom::Start(offset))?;
                file.take(most).read_to_end(&mut bytes)?;
            }
            Ok(Slice { size, bytes })
        };
        read().map(Some).map_err(Error::file("read", path))
    }

    /// Gives a file another name, if it is there.
    pub(super) fn rename(&self, from: &Path, to: &Path) -> Result<(), Error> {
        match fs::rename(from, to) {
            Err(error) if error.kind() != ErrorKind::NotFound => {
                Err(Error::file("rename", from)(error))
            }
            // The record that follows is written with the folder.
            _ => Ok(()),
        }
    }

    /// Writes a new file, whole or not at all. A file with the same content stays as it is.
    ///
    /// This process alone writes in the folder, so that no file comes between look and rename.
    pub(super) fn create(&self, path: &Path, bytes: &[u8]) -> Result<(), Error> {
        match self.read(path, bytes.len() as u64) {
            Ok(None) => self.replace(path, bytes),
            Ok(Some(old)) if old == bytes => Ok(()),
            Ok(Some(_)) | Err(Error::TooLarge { .. }) => Err(Error::Exists {
                path: path.to_owned(),
            }),
            Err(error) => Err(error),
        }
    }

    /// Writes a file in place of the one that is there, whole or not at all.
    pub(super) fn replace(&self, path: &Path, bytes: &[u8]) -> Result<(), Error> {
        let mut beside = path.as_os_str().to_owned();
        beside.push(format!(".{UNFINISHED}"));
        let staged = StagedFile::create_as(path, beside.into());
        let written = staged.and_then(|staged| staged.finish(bytes));
        written.map_err(Error::file("write", path))
    }
}
