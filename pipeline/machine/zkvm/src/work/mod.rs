//! The work directory: files from which a killed `prove` resumes.
//!
//! Pass one leaves the commitment of each shard, with the counts of lookups up to there, and, at
//! its end, the committed shards: the claim and all commitments. Pass two leaves the proof of each
//! shard. A file is complete or absent: it is written under another name, made durable and then
//! renamed. The header names the key, input, cut, shard and committed shards that the file belongs
//! to, and a checksum follows the content. A file that is damaged or belongs to another proof is
//! reported with its [`Fault`] and not used; the work is done again.
//!
//! A folder belongs to this program if its manifest says so: files that the manifest does not name
//! are neither read nor changed nor removed, and a folder that has some is refused. So is a folder
//! with the files of another program or input.
//!
//! The checksum detects accidents, not forgeries: anyone who can write to the directory can spoil
//! the proof, which the final verification detects.
//!
//! | module | concept |
//! |---|---|
//! | `identity` | the proof that a file belongs to, and the division of its execution |
//! | `subject` | kinds and subjects of files |
//! | `file` | the bytes of a file |
//! | `record` | contents of the files; the job of a shard for a remote worker |
//! | `checkpoints` | the parts of a proof that come from its directory, if it has one |
//! | `kept` | work that an earlier run left |
//! | `folder` | a folder, locked for one process |
//! | `manifest` | the files that this program made in a folder |
//! | `fault` | reasons not to use a file or a folder |

mod checkpoints;
mod fault;
mod file;
mod folder;
mod identity;
mod kept;
mod manifest;
mod record;
mod subject;
#[cfg(test)]
mod tests;

pub(crate) use checkpoints::Checkpoints;
pub use checkpoints::ResumedWork;
pub use fault::{Fault, UnusedFile, WorkError};
pub use folder::WorkFolder;
pub use identity::{Cut, Identity, input_digest};
pub use kept::KeptWork;
pub use record::{CommittedShards, ShardJob, ShardRecord};
pub use subject::Kind;

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use file::{decode, encode};
use folder::io_error;
use subject::Subject;

/// Largest size of a file: the largest number of committed shards has 20 MiB.
const MAX_BYTES: u64 = 64 << 20;

/// The files of one proof in a work folder.
#[derive(Debug)]
pub struct WorkDir {
    folder: WorkFolder,
    identity: Identity,
}

impl WorkDir {
    /// Returns the files of the proof of `identity` in a folder.
    ///
    /// # Errors
    /// [`WorkError::OtherProof`] for a folder with files of another key or input;
    /// [`WorkError::Io`].
    pub fn new(folder: &WorkFolder, identity: Identity) -> Result<Self, WorkError> {
        folder.bind((&identity).into())?;
        let folder = folder.clone();
        Ok(Self { folder, identity })
    }

    /// Returns the identity of the proof that the files belong to.
    #[must_use]
    pub const fn identity(&self) -> &Identity {
        &self.identity
    }

    /// Returns the commitment of a shard, if there is one, with the counts kept with it.
    ///
    /// # Errors
    /// [`WorkError::Fault`]: the shard must be committed to again. [`WorkError::Io`].
    pub fn commitment(&self, index: u32) -> Result<Option<(ShardRecord, Vec<u8>)>, WorkError> {
        self.read(&commitment(index), ShardRecord::and_counts)
    }

    /// Keeps the commitment of a shard with the counts of lookups up to there, from which pass one
    /// resumes ([`Lookups::to_bytes`](zkfabric_chips::lookups::Lookups::to_bytes)).
    ///
    /// # Errors
    /// [`WorkError::Io`].
    pub fn keep_commitment(
        &self,
        index: u32,
        shard: &ShardRecord,
        counts: &[u8],
    ) -> Result<(), WorkError> {
        self.write(&commitment(index), &shard.with_counts(counts))
    }

    /// Returns the committed shards, if pass one was finished.
    ///
    /// # Errors
    /// [`WorkError::Fault`]: pass one must be done again. [`WorkError::Io`].
    pub fn committed(&self) -> Result<Option<CommittedShards>, WorkError> {
        self.read(&COMMITTED, CommittedShards::from_bytes)
    }

    /// Keeps the committed shards.
    ///
    /// # Errors
    /// [`WorkError::Io`].
    pub fn keep_committed(&self, committed: &CommittedShards) -> Result<(), WorkError> {
        self.write(&COMMITTED, &committed.to_bytes())
    }

    /// Returns the proof of a shard for the committed shards of this digest, if there is one: the
    /// bytes of a [`ShardProof`](zkfabric_verifier::ShardProof).
    ///
    /// # Errors
    /// [`WorkError::Fault`]: the shard must be proved again. [`WorkError::Io`].
    pub fn proof(&self, committed: [u8; 32], index: u32) -> Result<Option<Vec<u8>>, WorkError> {
        self.read(&proof(committed, index), |bytes| Ok(bytes.to_vec()))
    }

    /// Keeps the proof of a shard.
    ///
    /// # Errors
    /// [`WorkError::Io`].
    pub fn keep_proof(
        &self,
        committed: [u8; 32],
        index: u32,
        bytes: &[u8],
    ) -> Result<(), WorkError> {
        self.write(&proof(committed, index), bytes)
    }

    /// Returns how much an earlier run left; `None` for nothing.
    #[must_use]
    pub fn kept(&self) -> Option<KeptWork> {
        let count = |kind| self.folder.count(kind);
        let (commitments, proofs) = (count(Kind::Commitment), count(Kind::Proof));
        (commitments + proofs > 0).then(|| KeptWork {
            path: self.path().to_path_buf(),
            commitments,
            proofs,
        })
    }

    /// Returns the path of the directory.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn commitment_path(&self, index: u32) -> PathBuf {
        self.path().join(commitment(index).file_name())
    }

    pub(crate) fn committed_path(&self) -> PathBuf {
        self.path().join(COMMITTED.file_name())
    }

    pub(crate) fn proof_path(&self, committed: [u8; 32], index: u32) -> PathBuf {
        self.path().join(proof(committed, index).file_name())
    }

    /// Removes the files of the folder's manifest and nothing else, so that the folder can hold
    /// another proof's files; the folder stays.
    ///
    /// # Errors
    /// [`WorkError::Io`].
    pub fn clear(&self) -> Result<(), WorkError> {
        self.folder.clear()
    }

    /// Removes the files as [`WorkDir::clear`] does, for a proof that is made again.
    pub(crate) fn discard(&self) -> Result<(), WorkError> {
        self.folder.clear()?;
        self.folder.bind((&self.identity).into())
    }

    fn read<T>(
        &self,
        subject: &Subject,
        parse: impl FnOnce(&[u8]) -> Result<T, Fault>,
    ) -> Result<Option<T>, WorkError> {
        let Some(path) = self.folder.known(&subject.file_name()) else {
            return Ok(None);
        };
        let file = match File::open(&path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(io_error("open", &path)(error)),
        };
        let mut bytes = Vec::new();
        let read = file.take(MAX_BYTES + 1).read_to_end(&mut bytes);
        read.map_err(io_error("read", &path))?;
        let whole = if bytes.len() as u64 > MAX_BYTES {
            Err(Fault::TooLarge {
                expected: MAX_BYTES,
            })
        } else {
            decode(&self.identity, subject, &bytes)
        };
        let value = whole.and_then(parse);
        value
            .map(Some)
            .map_err(|fault| WorkError::Fault { path, fault })
    }

    fn write(&self, subject: &Subject, content: &[u8]) -> Result<(), WorkError> {
        let bytes = encode(&self.identity, subject, content);
        self.folder.write(&subject.file_name(), &bytes)
    }
}

const COMMITTED: Subject = Subject {
    kind: Kind::Shards,
    index: 0,
    committed: [0; 32],
};

const fn commitment(index: u32) -> Subject {
    Subject {
        kind: Kind::Commitment,
        index,
        committed: [0; 32],
    }
}

const fn proof(committed: [u8; 32], index: u32) -> Subject {
    Subject {
        kind: Kind::Proof,
        index,
        committed,
    }
}
