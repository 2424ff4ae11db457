//! Folders of tests, in memory where the system has such a file system: the tests kill and damage,
//! but cut no power, so that nothing is gained by waiting for a disk.

use std::path::Path;

/// Creates an empty folder, which goes with its value.
pub(crate) fn folder() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    let folder = tempfile::tempdir_in(memory);
    folder.or_else(|_| tempfile::tempdir()).unwrap()
}
