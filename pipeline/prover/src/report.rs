//! Where the time went.

use std::time::{Duration, Instant};

/// A stage of proving.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stage {
    /// Commitments to main columns.
    Commit,
    /// Helper columns and their commitments.
    Helper,
    /// Constraints on two cosets and commitments to the quotient.
    Quotient,
    /// Evaluations and the batched opening.
    Open,
}

impl Stage {
    /// All stages in order.
    pub const ALL: [Self; 4] = [Self::Commit, Self::Helper, Self::Quotient, Self::Open];

    /// Name for reports.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Commit => "commit",
            Self::Helper => "helper",
            Self::Quotient => "quotient",
            Self::Open => "open",
        }
    }
}

/// What a kernel or loop of the prover computes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kernel {
    /// Multi-scalar multiplication.
    Msm,
    /// Number-theoretic transform.
    Ntt,
    /// Evaluating constraints and fingerprints.
    Constraints,
    /// Evaluations and linear combinations of columns.
    Combination,
}

impl Kernel {
    /// All kernels.
    pub const ALL: [Self; 4] = [Self::Msm, Self::Ntt, Self::Constraints, Self::Combination];

    /// Name for reports.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Msm => "msm",
            Self::Ntt => "ntt",
            Self::Constraints => "constraints",
            Self::Combination => "combination",
        }
    }
}

/// Told how far a stage is, in rows.
pub trait Progress: Sync {
    /// `done` of `total` rows of `stage` are finished.
    fn advance(&self, stage: Stage, done: u64, total: u64);
}

impl Progress for () {
    fn advance(&self, _: Stage, _: u64, _: u64) {}
}

/// Wall time by stage and by kernel.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    stages: [Duration; 4],
    kernels: [Duration; 4],
}

impl Report {
    /// Time of a stage.
    #[must_use]
    pub fn stage(&self, stage: Stage) -> Duration {
        Stage::ALL
            .iter()
            .zip(self.stages)
            .find(|(s, _)| **s == stage)
            .map_or(Duration::ZERO, |s| s.1)
    }

    /// Time of a kernel over all stages.
    #[must_use]
    pub fn kernel(&self, kernel: Kernel) -> Duration {
        let mut all = Kernel::ALL.iter().zip(self.kernels);
        all.find(|(k, _)| **k == kernel)
            .map_or(Duration::ZERO, |k| k.1)
    }

    /// Runs `work` and adds its time to a kernel.
    pub(crate) fn kernel_time<T>(&mut self, kernel: Kernel, work: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let result = work();
        self.add_kernel(kernel, start.elapsed());
        result
    }

    /// Adds time to a kernel.
    pub(crate) fn add_kernel(&mut self, kernel: Kernel, elapsed: Duration) {
        for (k, time) in Kernel::ALL.iter().zip(&mut self.kernels) {
            if *k == kernel {
                *time += elapsed;
            }
        }
    }

    /// Adds time to a stage.
    pub(crate) fn add_stage(&mut self, stage: Stage, elapsed: Duration) {
        for (s, time) in Stage::ALL.iter().zip(&mut self.stages) {
            if *s == stage {
                *time += elapsed;
            }
        }
    }
}
