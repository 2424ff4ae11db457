//! A folder of the file system.

use std::any::Any;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

use super::{Storage, StorageFile};

/// Name of the file that a process locks.
const LOCK: &str = "lock";

/// A folder of the file system.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
}

impl Folder {
    /// Creates the folder if there is none.
    ///
    /// # Errors
    /// The system's error.
    pub fn new(path: &Path) -> io::Result<Self> {
        let above = folders_with_new_names(path);
        fs::create_dir_all(path)?;
        for folder in above {
            File::open(folder)?.sync_all()?;
        }
        let path = path.to_path_buf();
        Ok(Self { path })
    }

    fn file(&self, name: &str, options: &OpenOptions) -> io::Result<Box<dyn StorageFile>> {
        Ok(Box::new(options.open(self.path.join(name))?))
    }
}

/// Returns the folders that get a name when a folder is created: those above it, up to the first
/// one that exists. A name lasts as long as the folder that has it.
///
/// The folder directly above is among them in any case: the name may be new, too, where an earlier
/// process created the folder and ended.
fn folders_with_new_names(path: &Path) -> Vec<PathBuf> {
    let mut folders = Vec::new();
    for folder in path.ancestors() {
        let Some(above) = folder.parent() else { break };
        let is_here = above.as_os_str().is_empty();
        let above = if is_here { Path::new(".") } else { above };
        folders.push(above.to_path_buf());
        if is_here || above.exists() {
            break;
        }
    }
    folders
}

impl Storage for Folder {
    fn place(&self) -> &Path {
        &self.path
    }

    fn lock(&self) -> io::Result<Box<dyn Any + Send>> {
        let mut options = OpenOptions::new();
        options.create(true).truncate(false).write(true);
        let file = options.open(self.path.join(LOCK))?;
        match crate::lock(&file) {
            Ok(()) => Ok(Box::new(file)),
            Err(TryLockError::WouldBlock) => Err(io::ErrorKind::WouldBlock.into()),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }

    fn list(&self) -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(&self.path)? {
            // Nobody here gives a name that is no text.
            names.extend(entry?.file_name().into_string());
        }
        Ok(names)
    }

    fn exists(&self, name: &str) -> io::Result<bool> {
        self.path.join(name).try_exists()
    }

    fn create(&self, name: &str) -> io::Result<Box<dyn StorageFile>> {
        let mut options = OpenOptions::new();
        self.file(name, options.read(true).write(true).create_new(true))
    }

    fn open(&self, name: &str) -> io::Result<Box<dyn StorageFile>> {
        let mut options = OpenOptions::new();
        self.file(name, options.read(true).write(true))
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        fs::rename(self.path.join(from), self.path.join(to))
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        fs::remove_file(self.path.join(name))
    }

    fn sync_folder(&self) -> io::Result<()> {
        File::open(&self.path)?.sync_all()
    }
}

impl StorageFile for File {
    fn length(&self) -> io::Result<u64> {
        Ok(self.metadata()?.len())
    }

    fn read_at(&self, bytes: &mut [u8], offset: u64) -> io::Result<usize> {
        loop {
            match FileExt::read_at(self, bytes, offset) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                other => return other,
            }
        }
    }

    fn write_at(&self, bytes: &[u8], offset: u64) -> io::Result<usize> {
        loop {
            match FileExt::write_at(self, bytes, offset) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                other => return other,
            }
        }
    }

    fn cut(&self, length: u64) -> io::Result<()> {
        self.set_len(length)
    }

    fn sync(&self) -> io::Result<()> {
        self.sync_data()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is synchronised when a log is created. That a power loss takes the other names is the
    /// file system's matter, which no test here can show.
    #[test]
    fn every_new_name_is_made_durable() {
        let place = tempfile::tempdir().unwrap();
        let place = place.path();
        let new = place.join("a/b/log");
        let expected = [place.join("a/b"), place.join("a"), place.to_path_buf()];
        assert_eq!(folders_with_new_names(&new), expected);
        drop(Folder::new(&new).unwrap());
        assert_eq!(folders_with_new_names(&new), [place.join("a/b")]);
        // A name of one part is new in the folder of the process.
        let here = Path::new("a log that is not there");
        assert_eq!(folders_with_new_names(here), [Path::new(".")]);
        let below = here.join("log");
        assert_eq!(folders_with_new_names(&below), [here, Path::new(".")]);
        assert!(folders_with_new_names(Path::new("/")).is_empty());
    }
}
