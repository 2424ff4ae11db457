//! Files that are written whole or not at all, comparison of files by their place, locks, and the
//! file operations of what a process writes for years ([`storage`]).

mod lock;
mod place;
#[cfg(unix)]
pub mod storage;

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

pub use lock::lock;
pub use place::Place;

/// Extension of unfinished files.
pub const UNFINISHED: &str = "unfinished";

/// An unfinished file under a temporary name beside its final one: `NAME.PROCESS.unfinished`.
///
/// Any failure before [`StagedFile::finish`] has renamed the file, such as a full disk, a kill or a
/// crash, leaves the file under the final name unchanged. Dropping an unfinished file removes it; a
/// killed process leaves it behind.
#[derive(Debug)]
pub struct StagedFile {
    path: PathBuf,
    beside: PathBuf,
    /// Open file; `None` once renamed.
    file: Option<File>,
}

impl StagedFile {
    /// Creates an empty file beside `path`, with the permissions of the existing file.
    ///
    /// # Errors
    /// The system's error.
    pub fn create(path: &Path) -> io::Result<Self> {
        let mut name = path.file_name().unwrap_or_default().to_os_string();
        // Two processes that write the same file must not mix their bytes.
        name.push(format!(".{}.{UNFINISHED}", std::process::id()));
        Self::create_as(path, path.with_file_name(name))
    }

    /// As [`StagedFile::create`], under the temporary name `beside` in the same folder, for a
    /// caller that alone writes there.
    ///
    /// # Errors
    /// The system's error.
    pub fn create_as(path: &Path, beside: PathBuf) -> io::Result<Self> {
        let file = File::create(&beside)?;
        let staged = Self {
            path: path.to_path_buf(),
            beside,
            file: Some(file),
        };
        if let (Some(file), Ok(old)) = (&staged.file, fs::metadata(path)) {
            file.set_permissions(old.permissions())?;
        }
        Ok(staged)
    }

    /// Writes the rest of the content, makes it durable and renames the file to its final name.
    ///
    /// # Errors
    /// The system's error; an existing file under the final name stays unchanged.
    pub fn finish(mut self, bytes: &[u8]) -> io::Result<()> {
        if let Some(file) = &mut self.file {
            file.write_all(bytes)?;
            file.sync_all()?;
        }
        fs::rename(&self.beside, &self.path)?;
        self.file = None;
        match self.path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => sync_directory(folder),
            _ => sync_directory(Path::new(".")),
        }
    }
}

/// Content that does not fit into memory at once is written before [`StagedFile::finish`].
impl Write for StagedFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // Open until it is renamed, with which the value ends.
        let file = self.file.as_mut();
        file.map_or(Ok(0), |file| file.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.as_mut().map_or(Ok(()), Write::flush)
    }
}

impl Drop for StagedFile {
    fn drop(&mut self) {
        if self.file.is_some() {
            // A failure here cannot be reported.
            let _ = fs::remove_file(&self.beside);
        }
    }
}

/// Makes a rename durable.
#[cfg(unix)]
fn sync_directory(path: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()
}

/// Other systems can't synchronise a folder as a file.
#[cfg(not(unix))]
fn sync_directory(_: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_when_it_is_finished_and_not_before() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("proof");
        fs::write(&path, "old").unwrap();
        let names = || fs::read_dir(folder.path()).unwrap().count();

        let staged = StagedFile::create(&path).unwrap();
        assert_eq!(names(), 2);
        assert_eq!(fs::read(&path).unwrap(), b"old");
        drop(staged);
        assert_eq!(names(), 1);

        let staged = StagedFile::create(&path).unwrap();
        staged.finish(b"new").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert_eq!(names(), 1);

        let mut staged = StagedFile::create(&path).unwrap();
        staged.write_all(b"one ").unwrap();
        staged.flush().unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        staged.finish(b"two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"one two");
        assert_eq!(names(), 1);
    }

    #[test]
    fn a_file_that_cannot_get_its_name_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("taken");
        fs::create_dir(&path).unwrap();
        let staged = StagedFile::create(&path).unwrap();
        assert!(staged.finish(b"new").is_err());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn permissions_are_kept() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("proof");
        fs::write(&path, "old").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        StagedFile::create(&path).unwrap().finish(b"new").unwrap();
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o640);
    }
}
