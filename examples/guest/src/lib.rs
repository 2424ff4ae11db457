//! Input and output of the program, for the program and for the host that runs it.
#![no_std]

use serde::{Deserialize, Serialize};

/// The input: the bytes of `--input` are this value in postcard's encoding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Input {
    /// Sequences that begin below this number are examined.
    pub limit: u64,
}

/// The output: the proof claims the Keccak-256 of this value in postcard's encoding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Output {
    /// The first number of the longest sequence.
    pub start: u64,
    /// The sequence's number of steps to 1.
    pub steps: u64,
}
