//! Progress of a proof.

use zkfabric_prover::Report;

use crate::work::{KeptWork, UnusedFile};

/// A part of proving.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Phase {
    /// Pass one: each instruction counts once when its row is filled and once when its shard is
    /// committed to.
    Commit,
    /// Pass two: cells of the proved shards.
    Prove,
    /// The final check.
    Verify,
}

impl Phase {
    /// All phases in order.
    pub const ALL: [Self; 3] = [Self::Commit, Self::Prove, Self::Verify];

    /// Returns the name for reports.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Commit => "commit",
            Self::Prove => "prove",
            Self::Verify => "verify",
        }
    }
}

/// Receiver of a proof's progress.
pub trait Progress: Sync {
    /// Reports that `done` of `total` units of work of the phase are finished; each phase ends with
    /// `done == total`. `done` never decreases within a phase, and phases follow each other in
    /// order; only if a proof made from kept files is rejected, everything begins again.
    fn advance(&self, phase: Phase, done: u64, total: u64);

    /// Reports that `done` of `total` units of work of the phase are finished, roughly, while a
    /// shard is in work that [`Progress::advance`] counts when it is done.
    fn within(&self, phase: Phase, done: u64, total: u64) {
        let _ = (phase, done, total);
    }

    /// Reports the shards whose part of a phase is done: committed to, or proved; kept ones of an
    /// earlier run included. `all` are the shards of the proof, once the first pass has made them.
    /// `done` never decreases within a phase.
    fn shards(&self, phase: Phase, done: usize, all: Option<usize>) {
        let _ = (phase, done, all);
    }

    /// Reports, before the first pass, what an earlier run left in the work directory. A file may
    /// still be refused when its shard comes up.
    fn resumes(&self, kept: &KeptWork) {
        let _ = kept;
    }

    /// Reports that a file of the work directory is not used; its work is done again.
    fn refused(&self, file: &UnusedFile) {
        let _ = file;
    }
}

/// Receivers of what a pass does: of its progress, and of the stages' times.
pub(super) struct Monitor<'a> {
    pub(super) progress: &'a dyn Progress,
    pub(super) report: &'a mut Report,
}

impl Progress for () {
    fn advance(&self, _: Phase, _: u64, _: u64) {}
}
