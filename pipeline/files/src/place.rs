//! Comparison of files by their place instead of by their name.

use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};

/// Place of a file: its canonical path and, for an existing file, its identity on the disk.
///
/// Two names with one place are one file: by way of `.` and `..`, of a symbolic link, or of a hard
/// link.
#[derive(Clone, Debug)]
pub struct Place {
    path: PathBuf,
    id: Option<(u64, u64)>,
}

impl Place {
    /// Returns the place of a file, or the place that a new file will have; `None` for folders,
    /// devices and pipes, which no file replaces.
    #[must_use]
    pub fn of(path: &Path) -> Option<Self> {
        match fs::metadata(path) {
            Ok(meta) if !meta.is_file() => None,
            Ok(meta) => Some(Self {
                path: fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf()),
                id: id(&meta),
            }),
            Err(_) => Some(Self {
                path: path_of_new(path),
                id: None,
            }),
        }
    }

    /// Returns whether both are one file.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        self.path == other.path || self.id.is_some() && self.id == other.id
    }

    /// Returns the canonical path.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// Returns the canonical path of a file that does not exist: its folder's, and its name.
fn path_of_new(path: &Path) -> PathBuf {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    match (fs::canonicalize(folder), path.file_name()) {
        (Ok(folder), Some(name)) => folder.join(name),
        _ => path.to_path_buf(),
    }
}

/// Returns device and number of an existing file.
#[cfg(unix)]
fn id(meta: &Metadata) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt as _;
    Some((meta.dev(), meta.ino()))
}

/// Other systems compare canonical paths alone.
#[cfg(not(unix))]
fn id(_: &Metadata) -> Option<(u64, u64)> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_one_file_have_one_place() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        fs::create_dir(path("inside")).unwrap();
        fs::write(path("file"), "").unwrap();
        fs::write(path("other"), "").unwrap();
        let place = |name: &str| Place::of(&path(name)).unwrap();
        let file = place("file");
        assert!(file.is(&place("inside/../file")));
        assert!(!file.is(&place("other")));
        // A file that does not exist yet.
        assert!(place("new").is(&place("inside/../new")));
        assert!(!place("new").is(&place("newer")));
        assert!(!place("new").is(&place("inside/new")));
        assert!(Place::of(folder.path()).is_none());
    }

    #[cfg(unix)]
    #[test]
    fn links_are_followed_and_devices_have_no_place() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        fs::write(path("file"), "").unwrap();
        std::os::unix::fs::symlink(path("file"), path("link")).unwrap();
        fs::hard_link(path("file"), path("hard")).unwrap();
        std::os::unix::fs::symlink(folder.path(), path("folder")).unwrap();
        let file = Place::of(&path("file")).unwrap();
        for name in ["link", "hard", "folder/file", "folder/link"] {
            assert!(file.is(&Place::of(&path(name)).unwrap()), "{name}");
        }
        let new = Place::of(&path("new")).unwrap();
        assert!(new.is(&Place::of(&path("folder/new")).unwrap()));
        assert!(Place::of(Path::new("/dev/null")).is_none());
    }
}
