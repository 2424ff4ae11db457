//! Work that an earlier run left.

use core::fmt;
use std::path::PathBuf;

/// Work that an earlier run left in a work directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptWork {
    /// The directory.
    pub path: PathBuf,
    /// Shards with a commitment.
    pub commitments: usize,
    /// Shards with a proof.
    pub proofs: usize,
}

impl fmt::Display for KeptWork {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            path,
            commitments,
            proofs,
        } = self;
        let path = path.display();
        write!(
            f,
            "{path}: resumes from {commitments} commitments and {proofs} proofs of shards"
        )
    }
}
