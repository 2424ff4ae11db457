//! Measurements of a contender, as JSON from its process to the host.

use serde::{Deserialize, Serialize};

/// Measurements of a contender.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// The public output that the last proof binds.
    pub output: Vec<u8>,
    /// Instructions, by the machine's own count.
    pub instructions: u64,
    /// Time of the keys.
    pub set_up: Time,
    /// Time of each proof, from the input to the proof.
    pub proofs: Vec<Time>,
    /// Time of each verification of the last proof.
    pub verifications: Vec<Time>,
    /// Bytes of the last proof.
    pub proof_bytes: u64,
    /// Peak memory of the process while it proved; absent where the system doesn't say.
    pub peak_memory_bytes: Option<u64>,
}

/// Time of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Time {
    /// Seconds on the wall clock.
    pub wall_s: f64,
    /// Core-seconds of the process and of the processes that it started and waited for.
    pub cpu_s: f64,
    /// Cores that other processes kept busy during the operation; absent where the system doesn't
    /// say.
    pub others: Option<f64>,
}
