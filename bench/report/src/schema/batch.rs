//! A batch on its way from transactions to a proof that a contract verifies.

use serde::{Deserialize, Serialize};

use super::Noise;
use crate::statistics::Statistics;

/// A batch, and the cost of each repetition from start to end.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Batch {
    /// Workload, number of transactions, and other distinguishing parts: `transfers/100`.
    pub name: String,
    /// Contents of the transactions.
    pub workload: String,
    /// Number of transactions.
    pub transactions: usize,
    /// Bytes of all transactions in their network encoding.
    pub transaction_bytes: u64,
    /// Bytes of all call data.
    pub calldata_bytes: u64,
    /// Gas used by the transactions.
    pub gas: u64,
    /// Instructions of the guest.
    pub instructions: u64,
    /// Shards of the proof.
    pub shards: usize,
    /// Devices of the computation, as `--device` names them.
    pub device: String,
    /// Threads of the prover.
    pub threads: usize,
    /// The repetitions, in order.
    pub runs: Vec<Run>,
    /// Bytes of the batch's proof.
    pub proof_bytes: u64,
    /// Bytes of the proof that a contract verifies; absent if the batch was not wrapped.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub final_bytes: Option<u64>,
    /// Gas of a transaction that calls the contract's `verify`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verification_gas: Option<u64>,
    /// Peak memory of the process during the repetitions; absent where the system does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub peak_memory_bytes: Option<u64>,
}

/// One repetition.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Run {
    /// The stages in order. The stages of shards are added up, so a stage begins at the end of the
    /// previous one.
    pub stages: Vec<Stage>,
    /// Cores that other work kept busy during the repetition, on average; absent where the system
    /// does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub others: Option<f64>,
    /// Classification of `others`.
    pub noise: Noise,
    /// Joules of the processors during the repetition; absent where the machine does not count
    /// them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub joules: Option<f64>,
}

/// A stage of a repetition.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// The stage's name.
    pub name: String,
    /// Seconds from the beginning of the repetition to the beginning of the stage.
    pub start_s: f64,
    /// Seconds on the wall clock.
    pub wall_s: f64,
    /// Seconds of all processors; absent if not counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cpu_s: Option<f64>,
}

impl Run {
    /// Returns the wall-clock seconds of all stages.
    #[must_use]
    pub fn wall_s(&self) -> f64 {
        self.stages.iter().map(|stage| stage.wall_s).sum()
    }

    /// Returns the seconds of all processors; `None` if a stage has none.
    #[must_use]
    pub fn cpu_s(&self) -> Option<f64> {
        self.stages.iter().map(|stage| stage.cpu_s).sum()
    }
}

impl Batch {
    /// Returns the names of the stages, in order.
    #[must_use]
    pub fn stages(&self) -> Vec<&str> {
        let first = self.runs.first();
        first.map_or_else(Vec::new, |run| {
            run.stages.iter().map(|stage| stage.name.as_str()).collect()
        })
    }

    /// Returns the wall-clock seconds of a stage, over the repetitions.
    #[must_use]
    pub fn stage(&self, name: &str) -> Statistics {
        let stages = self.runs.iter().flat_map(|run| &run.stages);
        Statistics::of(
            stages
                .filter(|stage| stage.name == name)
                .map(|stage| stage.wall_s),
        )
    }

    /// Returns the wall-clock seconds of all stages together, over the repetitions.
    #[must_use]
    pub fn latency(&self) -> Statistics {
        Statistics::of(self.runs.iter().map(Run::wall_s))
    }

    /// Returns the seconds of all processors, over the repetitions; `None` if a stage has none.
    #[must_use]
    pub fn core_seconds(&self) -> Option<Statistics> {
        let runs: Option<Vec<f64>> = self.runs.iter().map(Run::cpu_s).collect();
        runs.map(Statistics::of)
    }

    /// Returns the stage with the greatest median, and its share of all medians; `None` if there
    /// are no runs.
    #[must_use]
    pub fn bottleneck(&self) -> Option<(&str, f64)> {
        let stages = self.stages();
        let medians: Vec<f64> = stages.iter().map(|name| self.stage(name).median).collect();
        let whole: f64 = medians.iter().sum();
        let greatest = stages.into_iter().zip(medians);
        let (name, median) = greatest.max_by(|a, b| a.1.total_cmp(&b.1))?;
        (whole > 0.0).then(|| (name, median / whole))
    }
}
