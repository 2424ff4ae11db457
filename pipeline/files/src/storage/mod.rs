//! The file operations of the engine's log and of its segments of blocks, in one trait, so that
//! tests can inject faults.

mod folder;

use std::any::Any;
use std::fmt::Debug;
use std::io;
use std::path::Path;

pub use folder::Folder;

/// A folder with files.
pub trait Storage: Debug + Send + Sync {
    /// Returns the folder's path, for messages.
    fn place(&self) -> &Path;

    /// Locks the folder against other processes until the result is dropped.
    ///
    /// # Errors
    /// [`io::ErrorKind::WouldBlock`] if another process has the lock; the system's error.
    fn lock(&self) -> io::Result<Box<dyn Any + Send>>;

    /// Returns the names of all files.
    ///
    /// # Errors
    /// The system's error.
    fn list(&self) -> io::Result<Vec<String>>;

    /// Returns whether a file exists.
    ///
    /// # Errors
    /// The system's error.
    fn exists(&self, name: &str) -> io::Result<bool>;

    /// Creates a file, for reading and writing.
    ///
    /// # Errors
    /// [`io::ErrorKind::AlreadyExists`] if the file exists: of two calls at once, one succeeds. The
    /// system's error.
    fn create(&self, name: &str) -> io::Result<Box<dyn StorageFile>>;

    /// Opens an existing file, for reading and writing.
    ///
    /// # Errors
    /// The system's error.
    fn open(&self, name: &str) -> io::Result<Box<dyn StorageFile>>;

    /// Renames a file.
    ///
    /// # Errors
    /// The system's error.
    fn rename(&self, from: &str, to: &str) -> io::Result<()>;

    /// Removes a file.
    ///
    /// # Errors
    /// The system's error.
    fn remove(&self, name: &str) -> io::Result<()>;

    /// Makes the names of all files durable.
    ///
    /// # Errors
    /// The system's error.
    fn sync_folder(&self) -> io::Result<()>;
}

/// An open file.
pub trait StorageFile: Debug + Send + Sync {
    /// Returns the length in bytes.
    ///
    /// # Errors
    /// The system's error.
    fn length(&self) -> io::Result<u64>;

    /// Reads at an offset; returns the number of bytes read, zero behind the end.
    ///
    /// # Errors
    /// The system's error.
    fn read_at(&self, bytes: &mut [u8], offset: u64) -> io::Result<usize>;

    /// Writes at an offset; returns the number of bytes written, which may be fewer than given.
    ///
    /// # Errors
    /// The system's error.
    fn write_at(&self, bytes: &[u8], offset: u64) -> io::Result<usize>;

    /// Cuts the file to a length.
    ///
    /// # Errors
    /// The system's error.
    fn cut(&self, length: u64) -> io::Result<()>;

    /// Makes content and length durable.
    ///
    /// # Errors
    /// The system's error.
    fn sync(&self) -> io::Result<()>;
}
