//! The commitments of a batch's proof, and their time on a core.

use serde::Serialize;

use super::{Estimate, Job, Values};

/// Stacks of one width that a proof commits to.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Stacks {
    /// Bits per value; [`FIELD_BITS`] for field elements.
    pub bits: u32,
    /// Number of stacks.
    pub count: u32,
    /// log2 of the values per stack.
    pub log_size: u32,
    /// Seconds of one core for all stacks, by the native kernels.
    pub core_seconds: f64,
}

/// Bits of a field element.
pub const FIELD_BITS: u32 = 254;

impl Stacks {
    /// Returns the job of a card: all stacks of narrow values at once, for any values, or one stack
    /// of field elements.
    #[must_use]
    pub const fn job(&self) -> Job {
        if self.bits == FIELD_BITS {
            return Job::Msm {
                log_size: self.log_size,
            };
        }
        Job::Columns {
            log_size: self.log_size,
            columns: self.count,
            bits: self.bits,
            values: Values::Any,
        }
    }

    /// Returns the number of these jobs.
    #[must_use]
    pub const fn jobs(&self) -> u32 {
        if self.bits == FIELD_BITS {
            self.count
        } else {
            1
        }
    }
}

/// Stacks on a card, compared with the core.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BesideCore {
    /// The stacks, with the core's seconds.
    pub stacks: Stacks,
    /// One job on the card.
    pub estimate: Estimate,
}

impl BesideCore {
    /// Returns the seconds of the card's kernels for all jobs.
    #[must_use]
    pub fn kernel_seconds(&self) -> f64 {
        f64::from(self.stacks.jobs()) * self.estimate.kernel_seconds
    }

    /// Returns the seconds of kernels, transfers and the host's part, in sequence.
    #[must_use]
    pub fn seconds_in_all(&self) -> f64 {
        f64::from(self.stacks.jobs()) * self.estimate.seconds_in_all()
    }
}

/// Source of the core's seconds.
pub const BATCH_SOURCE: &str =
    "native kernels (IFMA) on one core of an AMD EPYC at 3.7 GHz, processor time beside other work";

/// The main columns of the proof of `examples/hundred.json`, one shard: nanoseconds per cell, times
/// the cells of these stacks. Measured by `zkfabric-bench prover --filter kernel/commit`, built to
/// take this batch: as it stands, the command takes the embedded one.
/// `zkfabric-bench prover --filter kernel/commit`, built to take this batch: as it stands, the
/// command takes the embedded one.
pub const BATCH: &[Stacks] = &[
    Stacks {
        bits: 1,
        count: 105,
        log_size: 18,
        core_seconds: 0.461,
    },
    Stacks {
        bits: 8,
        count: 76,
        log_size: 18,
        core_seconds: 0.618,
    },
    Stacks {
        bits: 16,
        count: 108,
        log_size: 18,
        core_seconds: 1.532,
    },
    Stacks {
        bits: 32,
        count: 19,
        log_size: 18,
        core_seconds: 0.393,
    },
    Stacks {
        bits: 64,
        count: 65,
        log_size: 18,
        core_seconds: 1.744,
    },
    Stacks {
        bits: FIELD_BITS,
        count: 2,
        log_size: 18,
        core_seconds: 0.223,
    },
];
