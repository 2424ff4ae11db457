//! Benchmarks: this project's kernels side by side with peers, in one process; and its prover.
//!
//! | module | holds |
//! |---|---|
//! | [`report`] | records (`zkfabric-report`) as tables |
//! | [`machine`] | what the figures were measured on |
//! | [`clock`] | processor time and pinning |
//! | [`measure`] | contestants in turns, minimum and median |
//! | [`limit`] | the model of the machine's instruction limit |
//! | [`inputs`] | the same inputs for all contestants |
//! | [`kernels`] | field, transform, multi-scalar multiplication, Keccak-256 |
//! | [`prover`] | whole proofs, the prover's kernels alone, threads, targets |
//! | [`cost`] | instructions of the VM for opcodes, precompiles and state |
//! | [`profile`] | instructions of the guest by function |
//! | [`latency`] | batches from their transactions to the last proof, and the machines that a rate takes |
//! | [`wrap`] | batches wrapped, stage by stage |
//! | [`noise`] | what else the machine does meanwhile; memory |
//! | [`hdl`] | clocks a second of simulated circuits |
//!
//! Contestants get the same inputs, and their results are compared before anything is timed: a benchmark whose contestants
//! disagree is an error. A bound that isn't met is no error, it is a row.

pub mod args;
pub mod clock;
pub mod cost;
pub mod devices;
mod error;
mod estimates;
pub mod hdl;
pub mod inputs;
pub mod kernels;
pub mod latency;
pub mod limit;
pub mod machine;
pub mod measure;
pub mod noise;
pub mod profile;
pub mod prover;
pub mod report;
pub mod wrap;

pub use error::Error;
