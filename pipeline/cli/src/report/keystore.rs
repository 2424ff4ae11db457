//! Report on a keystore.

use std::fmt;
use std::path::PathBuf;

use serde::Serialize;

/// A keystore.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KeystoreReport {
    /// The file.
    pub file: PathBuf,
    /// Address of its key.
    pub address: String,
    /// Whether the file is new.
    pub written: bool,
}

impl fmt::Display for KeystoreReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let written = if self.written { ", written" } else { "" };
        write!(
            f,
            "{}: key of {}{written}",
            self.file.display(),
            self.address
        )
    }
}
