//! Batches with a proof that was verified, and their files.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use alloy_primitives::B256;
use serde::{Deserialize, Serialize};
use zkfabric_files::StagedFile;

use super::error::ProofError;

/// End of a file's name.
const FILE: &str = ".verified.json";
/// Most bytes of a file that is read.
const BYTES: u64 = 16 << 10;

/// A batch with a proof that was verified here.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct VerifiedBatch {
    /// Number of the first block.
    pub(crate) first: u64,
    /// Number of the last block.
    pub(crate) last: u64,
    pub(crate) parent_hash: B256,
    pub(crate) parent_state_root: B256,
    pub(crate) last_hash: B256,
    pub(crate) state_root: B256,
    /// Transactions of the blocks.
    pub(crate) transactions: u64,
    /// Gas of the blocks.
    pub(crate) gas: u64,
    /// Digest of the key.
    pub(crate) program: B256,
    /// Digest of the output.
    pub(crate) digest: B256,
    pub(crate) proof_bytes: u64,
    /// When the proof was verified, in microseconds since 1970.
    pub(crate) verified_at: u64,
    /// What the source says of the batch.
    pub(crate) said: Said,
}

/// What the source says of a batch, which no proof covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Said {
    pub(crate) number: u64,
    pub(crate) bytes: u64,
    pub(crate) cost: u64,
    pub(crate) closed_by: ClosedBy,
}

/// Why a batch has no further block, by its name in answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum ClosedBy {
    Gas,
    Bytes,
    ProverGas,
    Seconds,
    Stop,
    Split,
}

impl ClosedBy {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Gas => "gas",
            Self::Bytes => "bytes",
            Self::ProverGas => "proverGas",
            Self::Seconds => "seconds",
            Self::Stop => "stop",
            Self::Split => "split",
        }
    }
}

impl VerifiedBatch {
    /// Writes the batch's file.
    pub(super) fn write(&self, folder: &Path) -> Result<(), ProofError> {
        let name = format!("{:010}-{:010}{FILE}", self.first, self.last);
        let path = folder.join(name);
        let text = serde_json::to_vec_pretty(self);
        let text = text.map_err(|error| ProofError::Folder(error.to_string()))?;
        let staged = StagedFile::create(&path);
        let written = staged.and_then(|file| file.finish(&text));
        written.map_err(about("write", &path))
    }

    /// Reads all batches of a folder, which is made if it is not there.
    pub(super) fn read_all(folder: &Path) -> Result<Vec<Self>, ProofError> {
        fs::create_dir_all(folder).map_err(about("create", folder))?;
        let entries = fs::read_dir(folder).map_err(about("read", folder))?;
        let mut batches = Vec::new();
        for entry in entries {
            let path = entry.map_err(about("read", folder))?.path();
            let name = path.file_name().and_then(|name| name.to_str());
            if name.is_some_and(|name| name.ends_with(FILE)) {
                // A file that is damaged is made again.
                batches.extend(read(&path)?);
            }
        }
        Ok(batches)
    }
}

fn read(path: &PathBuf) -> Result<Option<VerifiedBatch>, ProofError> {
    match fs::metadata(path) {
        Ok(found) if found.len() > BYTES => return Ok(None),
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        _ => {}
    }
    let bytes = fs::read(path).map_err(about("read", path))?;
    Ok(serde_json::from_slice(&bytes).ok())
}

fn about(operation: &str, path: &Path) -> impl FnOnce(std::io::Error) -> ProofError {
    move |error| ProofError::Folder(format!("cannot {operation} {}: {error}", path.display()))
}
