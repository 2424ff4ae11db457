//! The files of a batch, for readers.

use std::time::SystemTime;

/// A file of a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The batch file: blocks with their transactions.
    Batch,
    /// The parent file: the block before the first, and the part of the state that is read.
    Parent,
    /// The proof.
    Proof,
}

impl Part {
    /// Returns what follows the batch's name in the file's name.
    pub(super) const fn end(self) -> &'static str {
        match self {
            Self::Batch => ".json",
            Self::Parent => ".start.json",
            Self::Proof => ".proof",
        }
    }
}

/// Consecutive bytes of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slice {
    /// Bytes of the whole file.
    pub size: u64,
    /// The bytes; fewer than were asked for at the end of the file.
    pub bytes: Vec<u8>,
}

/// When a file of a batch was written, and its size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written {
    /// By the system's clock; a copy of the folder keeps it if it keeps the times of files.
    pub at: SystemTime,
    /// Bytes.
    pub size: u64,
}
