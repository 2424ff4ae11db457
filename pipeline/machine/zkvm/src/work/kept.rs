//! The parts of a proof that come from its work directory, if it has one.

use super::{Batch, Committed, Fault, WorkDir, WorkError};
use crate::prover::Progress;
use core::fmt;
use std::path::PathBuf;

/// A file that is not used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The file, or the directory if it is not known which of its files is wrong.
    pub path: PathBuf,
    /// The file's fault.
    pub fault: Fault,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is not used: {}", self.path.display(), self.fault)
    }
}

/// Work taken from a work directory.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Resumed {
    /// Shards that were not committed to again.
    pub commitments: usize,
    /// Shards that were not proved again.
    pub proofs: usize,
    /// Files that were present and not used.
    pub refused: Vec<Refused>,
}

/// A work directory, or none: then nothing is found and nothing kept.
pub(crate) struct Kept<'a> {
    work: Option<WorkDir>,
    progress: &'a dyn Progress,
    /// Work that was taken.
    pub(crate) resumed: Resumed,
}

impl<'a> Kept<'a> {
    /// Creates the access; `progress` learns of each file that is not used.
    pub(crate) fn new(work: Option<WorkDir>, progress: &'a dyn Progress) -> Self {
        Self {
            work,
            progress,
            resumed: Resumed::default(),
        }
    }

    /// Returns the commitment of a shard with the counts kept with it.
    pub(crate) fn commitment(
        &mut self,
        index: u32,
    ) -> Result<Option<(Committed, Vec<u8>)>, WorkError> {
        self.find(|work| work.commitment(index))
    }

    /// Reports that the commitment of a shard is not used although its file is whole.
    pub(crate) fn refuse_commitment(&mut self, index: u32, fault: Fault) {
        let path = self.work.as_ref().map(|work| work.commitment_path(index));
        self.refuse(path, fault);
    }

    /// Reports that the batch is not used although its file is whole.
    pub(crate) fn refuse_batch(&mut self, fault: Fault) {
        let path = self.work.as_ref().map(WorkDir::batch_path);
        self.refuse(path, fault);
    }

    /// Reports that the proof of a shard is not used although its file is whole.
    pub(crate) fn refuse_proof(&mut self, batch: [u8; 32], index: u32, fault: Fault) {
        let path = (self.work.as_ref()).map(|work| work.proof_path(batch, index));
        self.refuse(path, fault);
    }

    pub(crate) fn batch(&mut self) -> Result<Option<Batch>, WorkError> {
        self.find(WorkDir::batch)
    }

    pub(crate) fn proof(
        &mut self,
        batch: [u8; 32],
        index: u32,
    ) -> Result<Option<Vec<u8>>, WorkError> {
        self.find(|work| work.proof(batch, index))
    }

    pub(crate) fn keep_commitment(
        &self,
        index: u32,
        shard: &Committed,
        counts: &dyn Fn() -> Vec<u8>,
    ) -> Result<(), WorkError> {
        let keep = |work: &WorkDir| work.keep_commitment(index, shard, &counts());
        self.work.as_ref().map_or(Ok(()), keep)
    }

    pub(crate) fn keep_batch(&self, batch: &Batch) -> Result<(), WorkError> {
        self.work
            .as_ref()
            .map_or(Ok(()), |work| work.keep_batch(batch))
    }

    pub(crate) fn keep_proof(
        &self,
        batch: [u8; 32],
        index: u32,
        proof: &dyn Fn() -> Vec<u8>,
    ) -> Result<(), WorkError> {
        let keep = |work: &WorkDir| work.keep_proof(batch, index, &proof());
        self.work.as_ref().map_or(Ok(()), keep)
    }

    /// Removes all files if any was used. Returns whether the proof can be made again without them.
    pub(crate) fn reject(&mut self) -> Result<bool, WorkError> {
        let used = self.resumed.commitments + self.resumed.proofs > 0;
        if let Some(work) = self.work.as_ref().filter(|_| used) {
            work.clear()?;
            let path = work.path().to_path_buf();
            (self.resumed.commitments, self.resumed.proofs) = (0, 0);
            self.refuse(Some(path), Fault::Rejected);
        }
        Ok(used)
    }

    /// Returns the directory and the work taken from it.
    pub(crate) fn into_parts(self) -> (Option<WorkDir>, Resumed) {
        (self.work, self.resumed)
    }

    fn find<T>(
        &mut self,
        read: impl FnOnce(&WorkDir) -> Result<Option<T>, WorkError>,
    ) -> Result<Option<T>, WorkError> {
        match self.work.as_ref().map_or(Ok(None), read) {
            Err(WorkError::Fault { path, fault }) => {
                self.refuse(Some(path), fault);
                Ok(None)
            }
            other => other,
        }
    }

    fn refuse(&mut self, path: Option<PathBuf>, fault: Fault) {
        if let Some(path) = path {
            let refused = Refused { path, fault };
            self.progress.refused(&refused);
            self.resumed.refused.push(refused);
        }
    }
}
