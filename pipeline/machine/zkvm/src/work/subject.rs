//! Kinds and subjects of files.

use core::fmt;

/// Kinds of files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The commitment to a shard.
    Commitment,
    /// The claim and the commitments of all shards.
    Shards,
    /// The proof of a shard.
    Proof,
    /// The work of a worker.
    Job,
}

impl Kind {
    /// All kinds.
    pub(super) const ALL: [Self; 4] = [Self::Commitment, Self::Shards, Self::Proof, Self::Job];

    pub(super) fn of_code(code: u32) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    pub(super) const fn code(self) -> u32 {
        match self {
            Self::Commitment => 1,
            Self::Shards => 2,
            Self::Proof => 3,
            Self::Job => 4,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Commitment => "commitment",
            // Files and messages keep this name.
            Self::Shards => "batch",
            Self::Proof => "proof",
            Self::Job => "job",
        })
    }
}

/// The subject of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Subject {
    /// Kind of the file.
    pub(super) kind: Kind,
    /// The shard; 0 for all shards together.
    pub(super) index: u32,
    /// Digest of the committed shards; zero for files made before it is known.
    pub(super) committed: [u8; 32],
}

impl Subject {
    /// Returns the name of the file in a work directory: `proof-00007`.
    pub(super) fn file_name(&self) -> String {
        format!("{}-{:05}", self.kind, self.index)
    }

    /// Returns whether a name is that of a file in a work directory.
    pub(super) fn is_file_name(name: &str) -> bool {
        Self::kind_of(name).is_some()
    }

    /// Returns the kind of a file by its name; `None` for a name that no file has.
    pub(super) fn kind_of(name: &str) -> Option<Kind> {
        let (kind, index) = name.split_once('-')?;
        let kind = Kind::ALL
            .into_iter()
            .find(|known| known.to_string() == kind)?;
        let subject = Self {
            kind,
            index: index.parse().ok()?,
            committed: [0; 32],
        };
        (subject.file_name() == name).then_some(kind)
    }
}
