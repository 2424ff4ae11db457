//! The batch that is proved now.

use std::time::SystemTime;

use super::record::{Record, Span};

/// A stage of a proof, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProofStage {
    /// The first pass commits to all shards.
    Commit,
    /// The second pass proves the shards.
    Prove,
    /// The proof is verified.
    Verify,
}

/// How far a proof is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProofProgress {
    /// The stage.
    pub stage: ProofStage,
    /// Work of the stage that is done, in units of the prover.
    pub done: u64,
    /// All work of the stage, in the same units.
    pub total: u64,
    /// Shards whose part of the stage is done.
    pub shards: u64,
    /// All shards of the proof; `None` while the first pass still makes them.
    pub all_shards: Option<u64>,
}

impl ProofProgress {
    /// Returns the thousandths of the stage's work that are done, at most 1000.
    #[must_use]
    pub fn thousandths(&self) -> u64 {
        let part = u128::from(self.done.min(self.total)) * 1000;
        let part = part.checked_div(u128::from(self.total));
        part.map_or(0, |part| u64::try_from(part).unwrap_or(1000))
    }
}

/// An attempt to prove a batch that is made now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RunningAttempt {
    /// First block of the batch.
    pub first: u64,
    /// Last block of the batch.
    pub last: u64,
    /// When the attempt has begun.
    pub since: SystemTime,
    /// How far the proof is; `None` before the prover has said anything.
    pub progress: Option<ProofProgress>,
}

impl RunningAttempt {
    /// Returns an attempt that begins now.
    pub(super) fn begin(span: &Span) -> Self {
        Self {
            first: span.first,
            last: span.last,
            since: SystemTime::now(),
            progress: None,
        }
    }

    /// Returns whether this is an attempt for a batch.
    #[must_use]
    pub const fn is_of(&self, record: &Record) -> bool {
        self.first == record.span.first && self.last == record.span.last
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousandths_stay_within_the_whole() {
        let of = |done, total| {
            let progress = ProofProgress {
                stage: ProofStage::Prove,
                done,
                total,
                shards: 0,
                all_shards: None,
            };
            progress.thousandths()
        };
        assert_eq!([of(1, 3), of(3, 3), of(7, 3)], [333, 1000, 1000]);
        assert_eq!([of(0, 0), of(u64::MAX, u64::MAX)], [0, 1000]);
    }
}
