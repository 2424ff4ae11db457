//! Errors.

use std::path::PathBuf;

/// Why a record cannot be read or a page cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file cannot be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// Which one.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A file is no record.
    #[error("{name}: {source}")]
    Json {
        /// Which one.
        name: String,
        /// Why.
        source: serde_json::Error,
    },
    /// A record of a version that this program does not know.
    #[error("{name}: expected schema {expected}, got {got}")]
    Schema {
        /// Which file.
        name: String,
        /// The version that this program reads.
        expected: u32,
        /// The version of the file.
        got: u64,
    },
    /// A number that JSON cannot have, or that no measurement gives.
    #[error("{name}: {what} is {got}, expected a finite number from 0 on")]
    Number {
        /// Which file.
        name: String,
        /// Which number.
        what: String,
        /// What it is.
        got: f64,
    },
    /// A block of figures that cannot be filled.
    #[error("{document}:{line}: {reason}")]
    Block {
        /// Which document.
        document: String,
        /// The block's line.
        line: usize,
        /// Why.
        reason: String,
    },
    /// Two published figures have one id.
    #[error("{name}: the id {id} occurs twice")]
    Repeated {
        /// Which file.
        name: String,
        /// The id.
        id: String,
    },
    /// The drawing library refuses a figure.
    #[error("the figure {figure:?}: {reason}")]
    Drawing {
        /// Its title.
        figure: String,
        /// What the library says.
        reason: String,
    },
}
