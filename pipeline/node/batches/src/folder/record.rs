//! Record of a batch: what it holds, how it stands.

use std::path::Path;

use alloy_primitives::B256;
use serde::{Deserialize, Serialize};

use crate::error::Error;
use crate::limits::{Limit, Oversized};

/// Value of the field `format` of a record.
const FORMAT: &str = "zkfabric-batch-record-1";

/// The blocks of a batch, what they build on, and what they add up to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Span {
    /// Number of the first block.
    pub first: u64,
    /// Number of the last block.
    pub last: u64,
    /// Hash of the block before the first.
    pub parent_hash: B256,
    /// State root behind that block.
    pub parent_state_root: B256,
    /// Hash of the last block.
    pub last_hash: B256,
    /// State root behind the last block.
    pub state_root: B256,
    /// Transactions.
    pub transactions: u64,
    /// Gas used.
    pub gas: u64,
    /// Bytes of the transactions in the blocks' lists.
    pub bytes: u64,
    /// Prover gas, at most.
    pub cost: u64,
}

impl Span {
    /// Returns the number of blocks, less one.
    pub(super) const fn further_blocks(&self) -> u64 {
        self.last.saturating_sub(self.first)
    }

    /// Returns the last block of the first half; `None` for a single block.
    pub(super) const fn middle(&self) -> Option<u64> {
        match self.further_blocks() {
            0 => None,
            // One to the half: the first half has as many blocks as the second, or one more.
            further => Some(self.first + further / 2),
        }
    }
}

/// Why a batch has no further block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Closing {
    /// The next block would exceed this limit.
    Limit(Limit),
    /// The engine was to end.
    Finished,
    /// The batch is the half of another one, which could not be proved.
    Split,
}

/// How a batch stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", deny_unknown_fields)]
pub enum Status {
    /// The batch has no proof yet.
    Waiting {
        /// Attempts that began.
        attempts: u32,
    },
    /// The folder has a proof, which was verified.
    Proved {
        /// Digest of the output that the proof claims.
        digest: B256,
        /// Digest of the key of the program that was proved; records of versions before 0.3 do not
        /// have it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        program: Option<B256>,
    },
    /// The batch could not be proved, and its halves are batches.
    Split,
    /// The block could not be proved.
    Failed {
        /// Attempts that failed.
        attempts: u32,
        /// What the last one said.
        reason: String,
    },
}

/// Record of a batch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// Name and version of the format.
    format: String,
    /// Chain id (EIP-155).
    pub chain_id: u64,
    /// Number of the batch, from 0; halves have the number of the whole.
    pub number: u64,
    /// The blocks.
    pub span: Span,
    /// Why the batch has no further block.
    pub closed_by: Closing,
    /// Set for a single block that is above a limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oversized: Option<Oversized>,
    /// How the batch stands.
    pub status: Status,
}

impl Record {
    pub(crate) fn new(
        chain_id: u64,
        number: u64,
        span: Span,
        closed_by: Closing,
        oversized: Option<Oversized>,
    ) -> Self {
        Self {
            format: FORMAT.to_owned(),
            chain_id,
            number,
            span,
            closed_by,
            oversized,
            status: Status::Waiting { attempts: 0 },
        }
    }

    /// Returns the record of the batch as it stands now.
    pub(crate) fn with(&self, status: Status) -> Self {
        Self {
            status,
            ..self.clone()
        }
    }

    /// Returns the name of the batch's files without extension: its first and last block.
    pub(crate) fn name(&self) -> String {
        name(self.span.first, self.span.last)
    }

    /// Reads a record.
    pub(super) fn from_json(path: &Path, bytes: &[u8]) -> Result<Self, Error> {
        let wrong = |reason: String| Error::Record {
            path: path.to_owned(),
            reason,
        };
        let record: Self = serde_json::from_slice(bytes).map_err(|e| wrong(e.to_string()))?;
        let Span { first, last, .. } = record.span;
        let named = path.file_name().and_then(|name| name.to_str());
        if record.format != FORMAT {
            return Err(wrong(format!(
                "the format is {:?}, expected {FORMAT:?}",
                record.format
            )));
        }
        if first > last || named != Some(&format!("{}{RECORD}", record.name())) {
            return Err(wrong(format!(
                "it is of blocks {first} to {last}, other than its name says"
            )));
        }
        Ok(record)
    }

    /// Returns the record's text.
    pub(super) fn to_json(&self, path: &Path) -> Result<Vec<u8>, Error> {
        let mut text = serde_json::to_vec_pretty(self).map_err(|error| Error::Record {
            path: path.to_owned(),
            reason: error.to_string(),
        })?;
        text.push(b'\n');
        Ok(text)
    }
}

/// What follows a batch's name in the name of its record.
pub(super) const RECORD: &str = ".record.json";

/// Returns the name of a batch's files without extension.
pub(super) fn name(first: u64, last: u64) -> String {
    format!("{first:010}-{last:010}")
}
