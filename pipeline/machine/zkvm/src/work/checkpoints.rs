//! The parts of a proof that come from its work directory, if it has one.

use super::{CommittedShards, Fault, ShardRecord, UnusedFile, WorkDir, WorkError};
use crate::prover::Progress;
use std::path::PathBuf;

/// Work taken from a work directory.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ResumedWork {
    /// Shards that were not committed to again.
    pub commitments: usize,
    /// Shards that were not proved again.
    pub proofs: usize,
    /// Files that were present and not used.
    pub refused: Vec<UnusedFile>,
}

/// A work directory, or none: then nothing is found and nothing kept.
pub(crate) struct Checkpoints<'a> {
    work: Option<WorkDir>,
    progress: &'a dyn Progress,
    /// Work that was taken.
    pub(crate) resumed: ResumedWork,
}

impl<'a> Checkpoints<'a> {
    /// Creates the access; `progress` learns of each file that is not used.
    pub(crate) fn new(work: Option<WorkDir>, progress: &'a dyn Progress) -> Self {
        Self {
            work,
            progress,
            resumed: ResumedWork::default(),
        }
    }

    /// Returns the commitment of a shard with the counts kept with it.
    pub(crate) fn commitment(
        &mut self,
        index: u32,
    ) -> Result<Option<(ShardRecord, Vec<u8>)>, WorkError> {
        self.find(|work| work.commitment(index))
    }

    /// Reports that the commitment of a shard is not used although its file is whole.
    pub(crate) fn refuse_commitment(&mut self, index: u32, fault: Fault) {
        let path = self.work.as_ref().map(|work| work.commitment_path(index));
        self.refuse(path, fault);
    }

    /// Reports that the committed shards are not used although its file is whole.
    pub(crate) fn refuse_committed(&mut self, fault: Fault) {
        let path = self.work.as_ref().map(WorkDir::committed_path);
        self.refuse(path, fault);
    }

    /// Reports that the proof of a shard is not used although its file is whole.
    pub(crate) fn refuse_proof(&mut self, committed: [u8; 32], index: u32, fault: Fault) {
        let path = (self.work.as_ref()).map(|work| work.proof_path(committed, index));
        self.refuse(path, fault);
    }

    pub(crate) fn committed(&mut self) -> Result<Option<CommittedShards>, WorkError> {
        self.find(WorkDir::committed)
    }

    pub(crate) fn proof(
        &mut self,
        committed: [u8; 32],
        index: u32,
    ) -> Result<Option<Vec<u8>>, WorkError> {
        self.find(|work| work.proof(committed, index))
    }

    pub(crate) fn keep_commitment(
        &self,
        index: u32,
        shard: &ShardRecord,
        counts: &dyn Fn() -> Vec<u8>,
    ) -> Result<(), WorkError> {
        let keep = |work: &WorkDir| work.keep_commitment(index, shard, &counts());
        self.work.as_ref().map_or(Ok(()), keep)
    }

    pub(crate) fn keep_committed(&self, committed: &CommittedShards) -> Result<(), WorkError> {
        self.work
            .as_ref()
            .map_or(Ok(()), |work| work.keep_committed(committed))
    }

    pub(crate) fn keep_proof(
        &self,
        committed: [u8; 32],
        index: u32,
        proof: &dyn Fn() -> Vec<u8>,
    ) -> Result<(), WorkError> {
        let keep = |work: &WorkDir| work.keep_proof(committed, index, &proof());
        self.work.as_ref().map_or(Ok(()), keep)
    }

    /// Removes all files if any was used. Returns whether the proof can be made again without them.
    pub(crate) fn reject(&mut self) -> Result<bool, WorkError> {
        let used = self.resumed.commitments + self.resumed.proofs > 0;
        if let Some(work) = self.work.as_ref().filter(|_| used) {
            work.discard()?;
            let path = work.path().to_path_buf();
            (self.resumed.commitments, self.resumed.proofs) = (0, 0);
            self.refuse(Some(path), Fault::Rejected);
        }
        Ok(used)
    }

    /// Returns the directory and the work taken from it.
    pub(crate) fn into_parts(self) -> (Option<WorkDir>, ResumedWork) {
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
            let refused = UnusedFile { path, fault };
            self.progress.refused(&refused);
            self.resumed.refused.push(refused);
        }
    }
}
