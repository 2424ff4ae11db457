//! Report of a program's folder.

use std::fmt;
use std::path::PathBuf;

use serde::Serialize;

/// A folder with a new program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NewReport {
    /// The folder.
    pub folder: PathBuf,
    /// Number of files in it.
    pub files: usize,
}

impl fmt::Display for NewReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (folder, files) = (self.folder.display(), self.files);
        write!(
            f,
            "{folder}: {files} files, written\n\nnext: cd {folder}, then as its README.md says"
        )
    }
}
