//! What a contender measured, as JSON from its process to the host.

use serde::{Deserialize, Serialize};

/// What a contender measured.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// The public output that the last proof binds.
    pub output: Vec<u8>,
    /// Instructions, by the machine's own count.
    pub instructions: u64,
    /// Keys.
    pub set_up: Time,
    /// Each proof, from the input to the proof.
    pub proofs: Vec<Time>,
    /// Each verification of the last proof.
    pub verifications: Vec<Time>,
    /// Bytes of the last proof.
    pub proof_bytes: u64,
    /// The most memory that the process held while it proved; absent where the system doesn't say.
    pub peak_memory_bytes: Option<u64>,
}

/// What something took.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Time {
    /// Seconds on the wall.
    pub wall_s: f64,
    /// Core-seconds of the process and of those that it started and waited for.
    pub cpu_s: f64,
    /// Cores that other processes kept busy meanwhile; absent where the system doesn't say.
    pub others: Option<f64>,
}
