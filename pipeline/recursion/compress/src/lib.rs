//! Proofs of verifications.
//!
//! The verifier is generic over [`zkfabric_algebra::Scalar`]. Here it runs on [`Wire`]s: each
//! operation, each permutation of the transcript and each condition is written to a [`Tape`], and
//! constants are computed at once. A tape depends on the key, the shape of a proof and the form of
//! the opening, and on nothing else in a proof: chips and heights determine the operations and
//! their order. [`Operations::run`] computes the operations for one proof and names the first
//! condition that does not hold.
//!
//! A [`Circuit`] states which values of a tape are public and which sums of points it has. A
//! [`Schedule`] turns the circuit into rows of a machine, which make up the machine's key;
//! [`CircuitProver`] proves it for given inputs. [`Circuit::of_proof`] is the circuit that verifies
//! a proof, [`Circuit::of_circuit`] the circuit that verifies a proof of a circuit. Pairings are
//! not checked in circuits: a circuit's sums are the points to pair.
//!
//! | module | holds |
//! |---|---|
//! | [`tape`] | operations, and their values for given inputs |
//! | [`wire`] | scalars and points that write operations |
//! | [`shard`] | the operations that verify a shard, and the inputs of a proof |
//! | `proof` | the circuit that verifies a whole proof, and its inputs |
//! | [`family`] | the circuit that verifies proofs for any key of a set |
//! | [`circuit`] | the statement to prove |
//! | [`schedule`] | from operations to rows |
//! | [`machine`] | the chips, and their columns |
#![forbid(unsafe_code)]

pub mod circuit;
mod error;
pub mod family;
pub mod machine;
pub mod place;
mod proof;
mod prove;
pub mod schedule;
pub mod shard;
pub mod tape;
pub mod wire;
mod witness;

#[cfg(test)]
extern crate self as zkfabric_compress;
#[cfg(test)]
#[path = "../tests/machine/circuits.rs"]
mod circuits;

pub use circuit::Circuit;
pub use error::{CompressError, Refusal};
pub use family::{Family, Path};
pub use proof::{Frame, ProofInput, Variable};
pub use prove::{CircuitKey, CircuitProof, CircuitProver, Claim, Columns};
pub use schedule::Schedule;
pub use shard::{ShardInput, ShardOperations, ShardResult};
pub use tape::{Counts, Operation, Operations, Tape};
pub use wire::{PointWire, Wire};
pub use witness::Witness;
