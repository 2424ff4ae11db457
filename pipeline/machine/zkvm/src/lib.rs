//! Proofs of executions: a program's key, prove, verify.
//!
//! The statement of a proof: the program of the key, started at its entry with the key's image in
//! memory and all else zero, for some input and hints, halts with exit code 0 and the Keccak-256 of
//! `output` in `x11 ..= x14`. The registers hold four little-endian words of the digest.
//!
//! | module | concept |
//! |---|---|
//! | [`key`] | a program's verifying key, and its bytes |
//! | [`checksum`] | the end of files |
//! | [`claim`] | public values and their bytes |
//! | [`profiles`] | heights that shards are filled up to |
//! | [`mod@verify`] | from proof bytes to an output |
//! | `prover` | from a program and its input to proof bytes (feature `prover`) |
//! | `work` | files from which a killed prover resumes (feature `prover`) |
//!
//! The names of other crates that a program's prover and verifier need are here too:
//! `examples/program.rs` uses no other crate.
#![cfg_attr(not(feature = "std"), no_std)]
#![forbid(unsafe_code)]

extern crate alloc;

pub mod checksum;
pub mod claim;
mod error;
pub mod key;
pub mod profiles;
#[cfg(feature = "prover")]
pub mod prover;
pub mod verify;
#[cfg(feature = "prover")]
pub mod work;

pub use claim::Claim;
pub use error::ZkvmError;
pub use key::ProgramKey;
#[cfg(feature = "prover")]
pub use prover::{
    ChipRows, Executed, ExecutionProof, Jobs, Options, Phase, Plan, Progress, Prover, Sizing,
};
pub use verify::verify;
#[cfg(feature = "prover")]
pub use work::{CommittedShards, ResumedWork, ShardJob};
#[cfg(feature = "prover")]
pub use zkfabric_host::cpu as backend;
#[cfg(feature = "prover")]
pub use zkfabric_kzg::Srs;
pub use zkfabric_verifier::Options as VerifyOptions;
pub use zkfabric_vm::Program;
#[cfg(feature = "prover")]
pub use zkfabric_vm::{Executor, Limits};

/// Returns the words of a program's input stream for these bytes.
#[must_use]
pub fn input_words(input: &[u8]) -> alloc::vec::Vec<u64> {
    zkfabric_abi::input::words(input).collect()
}
