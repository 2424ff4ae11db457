//! Destinations of results: checked before the work, written whole or not at all.

use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use zkfabric_files::StagedFile;

use crate::{Error, stdout_bytes};

/// Path that stands for stdin or stdout.
pub const DASH: &str = "-";

/// Destination of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Destination {
    /// `-`: reports then go to stderr.
    Stdout,
    /// A file, written beside the target and renamed.
    File {
        /// Path given by the user.
        name: PathBuf,
        /// File to replace, after following the links of `name`.
        target: PathBuf,
    },
    /// A device or a pipe, which can't be replaced as a file can.
    Special(PathBuf),
}

impl Destination {
    /// Checks that a file can be written to the path, and changes nothing yet.
    ///
    /// # Errors
    /// The path is a folder, is not inside a folder, or can't be written to.
    pub fn new(path: &Path) -> Result<Self, Error> {
        if path == Path::new(DASH) {
            return Ok(Self::Stdout);
        }
        let refused = |expected, got: &str| {
            Err(Error::Destination {
                path: path.to_path_buf(),
                expected,
                got: got.to_owned(),
            })
        };
        let target = match fs::metadata(path) {
            Ok(meta) if meta.is_dir() => return refused("a file", "a folder"),
            Ok(meta) if !meta.is_file() => return Ok(Self::Special(path.to_path_buf())),
            Ok(meta) if meta.permissions().readonly() => {
                return refused("a file that may be written", "a read-only file");
            }
            Ok(_) => fs::canonicalize(path).map_err(write_error(path))?,
            Err(_) if fs::symlink_metadata(path).is_ok() => {
                return refused("a file or a new name", "a link to nothing");
            }
            Err(_) if path.as_os_str().as_encoded_bytes().ends_with(b"/") => {
                return refused("a file", "the name of a folder");
            }
            Err(_) => path.to_path_buf(),
        };
        let folder = folder_of(&target);
        if !folder.is_dir() {
            let got = format!("{}, which is none", folder.display());
            return refused("a name inside a folder", &got);
        }
        // Creates a file as the test of whether one can be created.
        let staged = StagedFile::create(&target).map_err(|source| Error::Folder {
            path: folder.to_path_buf(),
            source,
        })?;
        drop(staged);
        Ok(Self::File {
            name: path.to_path_buf(),
            target,
        })
    }

    /// Reads the present content, if there is a readable file.
    #[must_use]
    pub fn existing(&self) -> Option<Vec<u8>> {
        match self {
            Self::File { target, .. } => fs::read(target).ok(),
            Self::Stdout | Self::Special(_) => None,
        }
    }

    /// Writes the content. An existing file stays unchanged until the new one is complete and
    /// durable.
    ///
    /// # Errors
    /// The system's error.
    pub fn write(&self, bytes: &[u8]) -> Result<(), Error> {
        match self {
            Self::Stdout => stdout_bytes(bytes),
            Self::File { name, target } => StagedFile::create(target)
                .and_then(|staged| staged.finish(bytes))
                .map_err(write_error(name)),
            Self::Special(path) => OpenOptions::new()
                .write(true)
                .open(path)
                .and_then(|mut file| file.write_all(bytes))
                .map_err(write_error(path)),
        }
    }

    /// Returns the path given by the user.
    #[must_use]
    pub fn name(&self) -> &Path {
        match self {
            Self::Stdout => Path::new(DASH),
            Self::File { name, .. } => name,
            Self::Special(path) => path,
        }
    }
}

/// Destination of several files: a folder, created when missing.
#[derive(Clone, Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// Creates the folder and checks that files can be written into it.
    ///
    /// # Errors
    /// The path is not a folder, or can't be written to.
    pub fn new(path: &Path) -> Result<Self, Error> {
        if path == Path::new(DASH) {
            return Err(Error::SeveralToStdout);
        }
        make(path)?;
        let probe = path.join("zkfabric");
        let staged = StagedFile::create(&probe).map_err(|source| Error::Folder {
            path: path.to_path_buf(),
            source,
        })?;
        drop(staged);
        Ok(Self(path.to_path_buf()))
    }

    /// Returns the destination of this name, and creates its folder when missing.
    ///
    /// # Errors
    /// As [`Destination::new`].
    pub fn file(&self, name: &Path) -> Result<Destination, Error> {
        let path = self.0.join(name);
        make(folder_of(&path))?;
        Destination::new(&path)
    }
}

fn make(folder: &Path) -> Result<(), Error> {
    fs::create_dir_all(folder).map_err(|source| {
        if source.kind() == ErrorKind::AlreadyExists {
            Error::Destination {
                path: folder.to_path_buf(),
                expected: "a folder",
                got: "a file".to_owned(),
            }
        } else {
            write_error(folder)(source)
        }
    })
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

fn write_error(path: &Path) -> impl FnOnce(io::Error) -> Error {
    move |source| Error::Write {
        path: path.to_path_buf(),
        source,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(path: &Path) -> String {
        Destination::new(path).unwrap_err().to_string()
    }

    #[test]
    fn what_cannot_be_written_is_refused_before_the_work() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        assert!(refusal(folder.path()).ends_with("expected a file, got a folder"));
        assert!(refusal(&path("new/")).ends_with("expected a file, got the name of a folder"));
        assert!(refusal(&path("no/proof")).contains("expected a name inside a folder, got "));
        fs::write(path("file"), "").unwrap();
        assert!(refusal(&path("file/proof")).contains("expected a name inside a folder"));
        let text = Folder::new(&path("file")).unwrap_err().to_string();
        assert!(text.ends_with("expected a folder, got a file"), "{text}");
        if cfg!(target_os = "linux") {
            assert!(refusal(Path::new("/proc/proof")).starts_with("can't make files in /proc: "));
        }
        let mut permissions = fs::metadata(path("file")).unwrap().permissions();
        permissions.set_readonly(true);
        fs::set_permissions(path("file"), permissions).unwrap();
        assert!(refusal(&path("file")).ends_with("got a read-only file"));
    }

    #[test]
    fn looking_leaves_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        Destination::new(&folder.path().join("proof")).unwrap();
        Folder::new(folder.path()).unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[cfg(unix)]
    #[test]
    fn links_are_followed_and_devices_are_not_replaced() {
        use std::os::unix::fs::{FileTypeExt, symlink};
        let folder = tempfile::tempdir().unwrap();
        let [file, link, lost] = ["file", "link", "lost"].map(|name| folder.path().join(name));
        fs::write(&file, "old").unwrap();
        symlink(&file, &link).unwrap();
        let destination = Destination::new(&link).unwrap();
        assert_eq!(destination.name(), link);
        destination.write(b"new").unwrap();
        assert_eq!(fs::read(&file).unwrap(), b"new");
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());

        symlink(folder.path().join("nowhere"), &lost).unwrap();
        assert!(refusal(&lost).ends_with("got a link to nothing"));

        let null = Path::new("/dev/null");
        Destination::new(null).unwrap().write(b"gone").unwrap();
        assert!(fs::metadata(null).unwrap().file_type().is_char_device());
    }
}
