//! The folder of the files, and what the system keeps of it in memory.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::Error;

/// A folder that goes with its content.
#[derive(Debug)]
pub(crate) struct Folder(TempDir);

impl Folder {
    /// Creates a folder in another one, or where the system has temporary files.
    ///
    /// # Errors
    /// [`Error::Write`].
    pub(crate) fn new(within: Option<&Path>) -> Result<Self, Error> {
        let within = within.map_or_else(std::env::temp_dir, Path::to_path_buf);
        let created = tempfile::tempdir_in(&within).map(Self);
        created.map_err(|source| Error::Write {
            path: within,
            source,
        })
    }

    /// Returns its path.
    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// Returns the file system and its device; `unknown` where the system does not say.
    pub(crate) fn file_system(&self) -> String {
        let mounts = fs::read_to_string("/proc/self/mounts").unwrap_or_default();
        let path = fs::canonicalize(self.path()).unwrap_or_else(|_| self.path().to_owned());
        mount(&mounts, &path).unwrap_or_else(|| "unknown".to_owned())
    }
}

/// Returns type and device of the mount with the longest path that has this path.
fn mount(mounts: &str, path: &Path) -> Option<String> {
    let mounts = mounts.lines().filter_map(|line| {
        let mut words = line.split(' ');
        let (device, at, kind) = (words.next()?, words.next()?, words.next()?);
        path.starts_with(at)
            .then(|| (at.len(), format!("{kind} on {device}")))
    });
    // Of two mounts at one place, the later one hides the other.
    mounts.max_by_key(|(length, _)| *length).map(|(_, of)| of)
}

/// Lets the system forget what it keeps of a folder's files in memory; returns whether it agreed.
/// Nothing may have them open for writing.
///
/// # Errors
/// [`Error::Read`].
pub(super) fn forget(folder: &Path) -> Result<bool, Error> {
    let read = |path: &Path| {
        let path = path.to_owned();
        move |source| Error::Read { path, source }
    };
    let mut agreed = true;
    let mut folders: Vec<PathBuf> = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).map_err(read(&folder))? {
            let path = entry.map_err(read(&folder))?.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let file = File::open(&path).map_err(read(&path))?;
            // Only what is on the disk can be forgotten.
            file.sync_all().map_err(read(&path))?;
            agreed &= system::forget(&file);
        }
    }
    Ok(agreed)
}

/// Says where files are that were to be forgotten.
pub(super) fn state(is_forgotten: bool) -> String {
    let state = if is_forgotten {
        "on the disk alone"
    } else {
        "in the system's memory"
    };
    state.to_owned()
}

#[cfg(target_os = "linux")]
mod system {
    use std::fs::File;

    use rustix::fs::{Advice, fadvise};

    pub(super) fn forget(file: &File) -> bool {
        fadvise(file, 0, None, Advice::DontNeed).is_ok()
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    use std::fs::File;

    pub(super) fn forget(_: &File) -> bool {
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_system_is_that_of_the_longest_path() {
        let mounts = "/dev/a / ext4 rw 0 0\ntmpfs /tmp tmpfs rw 0 0\n/dev/b /tmp/x xfs rw 0 0\n";
        let of = |path: &str| mount(mounts, Path::new(path));
        assert_eq!(of("/tmp/x/y").as_deref(), Some("xfs on /dev/b"));
        assert_eq!(of("/tmp/xy").as_deref(), Some("tmpfs on tmpfs"));
        assert_eq!(of("/home").as_deref(), Some("ext4 on /dev/a"));
        assert_eq!(mount("", Path::new("/")), None);
    }

    #[test]
    fn a_folder_is_forgotten_with_its_files() {
        let folder = Folder::new(None).unwrap();
        let below = folder.path().join("below");
        fs::create_dir(&below).unwrap();
        fs::write(below.join("file"), vec![7; 1 << 16]).unwrap();
        assert_eq!(forget(folder.path()).unwrap(), cfg!(target_os = "linux"));
        assert_eq!(fs::read(below.join("file")).unwrap(), vec![7; 1 << 16]);
        assert!(forget(&below.join("none")).is_err());
        assert!(Folder::new(Some(&below.join("none"))).is_err());
        assert!(!folder.file_system().is_empty());
    }
}
