//! Benchmarks: this project's kernels against peers, in one process; and its prover.
//!
//! | module | content |
//! |---|---|
//! | [`report`] | records (`zkfabric-report`) as tables |
//! | [`machine`] | description of the machine under measurement |
//! | [`clock`] | processor time and pinning |
//! | [`compare`] | two records, row by row |
//! | [`keep`] | JSON, CSV and baselines of a run, also of one that Ctrl-C ends |
//! | [`merge`] | several runs of one command as one record |
//! | [`measure`] | contestants in turns, minimum and median |
//! | [`limit`] | the model of the machine's instruction limit |
//! | [`inputs`] | the same inputs for all contestants |
//! | [`kernels`] | field, transform, multi-scalar multiplication, Keccak-256 |
//! | [`prover`] | whole proofs, the prover's kernels alone, threads, targets |
//! | [`cost`] | instructions of the VM for opcodes, precompiles and state |
//! | [`profile`] | instructions of the guest by function |
//! | [`latency`] | batches from their transactions to the last proof, and the machines needed for a rate |
//! | [`wrap`] | wrapping of batches, stage by stage |
//! | [`engine`] | the L2's engine: streams of transactions, answers, execution, state, restarts |
//! | [`node`] | the JSON-RPC node as its users meet it: transports, answers, anvil |
//! | [`noise`] | other load of the machine during a measurement; memory |
//! | `signer` | keys of accounts whose transactions are measured |
//! | [`hdl`] | clocks per second of simulated circuits |
//!
//! Contestants get the same inputs, and their results are compared before anything is timed: a
//! benchmark whose contestants disagree is an error. A missed bound is not an error but a row.

pub mod args;
pub mod clock;
pub mod compare;
pub mod cost;
pub mod devices;
pub mod engine;
mod error;
mod estimates;
pub mod hdl;
pub mod inputs;
pub mod keep;
pub mod kernels;
pub mod latency;
pub mod limit;
pub mod machine;
pub mod measure;
pub mod merge;
pub mod node;
pub mod noise;
pub mod profile;
pub mod prover;
pub mod report;
mod signer;
pub mod wrap;

pub use error::Error;
