//! Errors.

use std::path::PathBuf;

/// Errors of reading a record or making a page.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file cannot be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// The cause.
        source: std::io::Error,
    },
    /// A file is larger than any record.
    #[error("{}: expected at most {most_bytes} bytes, got more", path.display())]
    Large {
        /// The file.
        path: PathBuf,
        /// Largest file that is read.
        most_bytes: u64,
    },
    /// A file is not a record.
    #[error("{name}: {source}")]
    Json {
        /// The file.
        name: String,
        /// The cause.
        source: serde_json::Error,
    },
    /// A record has a version that this program does not support.
    #[error("{name}: expected schema {expected}, got {got}")]
    Schema {
        /// The file.
        name: String,
        /// The version that this program reads.
        expected: u32,
        /// The version of the file.
        got: u64,
    },
    /// A number cannot occur in JSON, or in a measurement.
    #[error("{name}: {what} is {got}, expected a finite number from 0 on")]
    Number {
        /// The file.
        name: String,
        /// The number's name.
        what: String,
        /// The number.
        got: f64,
    },
    /// A block of figures cannot be filled.
    #[error("{document}:{line}: {reason}")]
    Block {
        /// The document.
        document: String,
        /// The block's line.
        line: usize,
        /// The cause.
        reason: String,
    },
    /// Two published figures have one id.
    #[error("{name}: the id {id} occurs twice")]
    Repeated {
        /// The file.
        name: String,
        /// The id.
        id: String,
    },
    /// The drawing library rejects a figure.
    #[error("the figure {figure:?}: {reason}")]
    Drawing {
        /// The figure's title.
        figure: String,
        /// The library's message.
        reason: String,
    },
}
