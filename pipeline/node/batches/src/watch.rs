//! What operators see of batches and their proofs, while they go on.

use std::sync::Arc;
use std::time::Duration;

use crate::demand::Demand;
use crate::folder::{Added, Backlog, Batches};
use crate::proving::{ProofFigures, ProofWatch};

/// Reads figures of batches and of their proofs.
#[derive(Clone, Debug)]
pub struct BatchWatch {
    batches: Arc<Batches>,
    proofs: Option<ProofWatch>,
}

/// Figures of batches and of their proofs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figures {
    /// Batches that this process has added.
    pub added: Added,
    /// Batches without a proof.
    pub backlog: Backlog,
    /// Time since the first batch that waits was written; `None` if none waits.
    pub oldest: Option<Duration>,
    /// Last block up to which every block is in a proved batch.
    pub proved_block: u64,
    /// Proofs, if this process proves.
    pub proofs: Option<ProofFigures>,
    /// Provers that the queue needs; `None` before a proof was measured.
    pub provers: Option<u64>,
}

impl BatchWatch {
    /// Watches batches, and the thread that proves them, if there is one.
    #[must_use]
    pub const fn new(batches: Arc<Batches>, proofs: Option<ProofWatch>) -> Self {
        Self { batches, proofs }
    }

    /// Returns the figures.
    #[must_use]
    pub fn figures(&self) -> Figures {
        let backlog = self.batches.backlog();
        let proofs = self.proofs.as_ref().map(ProofWatch::figures);
        let measured = proofs.and_then(|proofs| proofs.seconds_per_cost());
        let provers = measured.map(|seconds_per_cost| {
            let demand = Demand {
                seconds_per_cost,
                cost_per_second: self.batches.cost_per_second(),
                waiting: self.batches.waiting_cost(),
            };
            demand.provers()
        });
        Figures {
            added: self.batches.added(),
            backlog,
            oldest: self.batches.oldest(),
            proved_block: self.batches.proved(),
            proofs,
            provers,
        }
    }
}
