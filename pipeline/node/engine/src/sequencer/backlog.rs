//! Stages that can be behind.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// A stage that a transaction passes, or that has to keep up with transactions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The recovery of senders, which counts transactions.
    Recovery,
    /// Admission and execution, which count transactions.
    Sequencer,
    /// The pool, which counts executable transactions. A transaction that pays more than the
    /// cheapest of them does not wait for it.
    Pool,
    /// The log, which counts groups.
    Log,
    /// The signatures of receipts, which count groups.
    Signatures,
    /// The state root, which counts blocks.
    Root,
    /// The store, which counts blocks that no checkpoint has.
    Store,
    /// The second execution of blocks, which counts blocks.
    Shadow,
    /// Proofs, which count batches.
    Proofs,
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Recovery => "the recovery of senders",
            Self::Sequencer => "the sequencer",
            Self::Pool => "the pool",
            Self::Log => "the log",
            Self::Signatures => "the signer of receipts",
            Self::Root => "the state root",
            Self::Store => "the store",
            Self::Shadow => "the second execution of blocks",
            Self::Proofs => "the proofs",
        })
    }
}

impl Stage {
    /// All stages, in the order of a transaction's way.
    pub const ALL: [Self; 9] = [
        Self::Recovery,
        Self::Sequencer,
        Self::Pool,
        Self::Log,
        Self::Signatures,
        Self::Root,
        Self::Store,
        Self::Shadow,
        Self::Proofs,
    ];

    /// Returns the name that figures have.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Recovery => "recovery",
            Self::Sequencer => "sequencer",
            Self::Pool => "pool",
            Self::Log => "log",
            Self::Signatures => "signatures",
            Self::Root => "root",
            Self::Store => "store",
            Self::Shadow => "shadow",
            Self::Proofs => "proofs",
        }
    }

    /// Returns the verb of the stage's name.
    pub(super) const fn verb(self) -> &'static str {
        match self {
            Self::Proofs => "are",
            _ => "is",
        }
    }

    /// Returns what the stage counts.
    #[must_use]
    pub const fn unit(self) -> &'static str {
        match self {
            Self::Recovery | Self::Sequencer | Self::Pool => "transactions",
            Self::Log | Self::Signatures => "groups",
            Self::Root | Self::Store | Self::Shadow => "blocks",
            Self::Proofs => "batches",
        }
    }
}

/// What waits in a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StageFigures {
    /// The stage.
    pub stage: Stage,
    /// What waits in it, in the stage's unit.
    pub waiting: u64,
    /// How many are too many: no transaction is taken then, or none below a price.
    pub most: u64,
}

/// What waits in a stage beside the sequencer: the stage sets it, and the sequencer takes no
/// transactions while it is at its bound.
#[derive(Clone, Debug)]
pub struct Backlog {
    waiting: Arc<AtomicU64>,
    most: u64,
}

impl Backlog {
    /// Returns an empty backlog, of which this many is too many.
    #[must_use]
    pub fn new(most: u64) -> Self {
        let waiting = Arc::default();
        Self { waiting, most }
    }

    /// Sets what waits.
    pub fn set(&self, waiting: u64) {
        self.waiting.store(waiting, Ordering::Release);
    }

    /// Returns what waits.
    #[must_use]
    pub fn waiting(&self) -> u64 {
        self.waiting.load(Ordering::Acquire)
    }

    /// Returns how many are too many.
    #[must_use]
    pub const fn most(&self) -> u64 {
        self.most
    }
}
