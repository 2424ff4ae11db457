//! Proofs of verifications.
//!
//! The verifier is written over [`zkfabric_algebra::Scalar`]. Here it runs on [`Wire`]s: each operation, each permutation of the transcript
//! and each condition is written to a [`Tape`], and what is constant is computed at once. A tape depends on the key, the shape of a proof
//! and the form of the opening, and on nothing else in a proof: chips and heights decide which operations there are, in which order.
//! [`Operations::run`] computes them for one proof and names the first condition that does not hold.
//!
//! A [`Circuit`] says which values of a tape are public and which sums of points it has. A [`Schedule`] turns it into rows of a machine,
//! whose key they are; [`CircuitProver`] proves it for given inputs. [`Circuit::of_proof`] is the circuit that verifies a proof,
//! [`Circuit::of_circuit`] the one that verifies a proof of a circuit. Pairings stay to be checked: a circuit's sums are what is paired.
//!
//! | module | holds |
//! |---|---|
//! | [`tape`] | operations, and what they come to for given inputs |
//! | [`wire`] | the scalars and points that write them |
//! | [`shard`] | the operations that verify a shard, and the inputs of a proof |
//! | [`proof`] | the circuit that verifies a whole proof, and its inputs |
//! | [`family`] | the circuit that verifies proofs for any key of a set |
//! | [`circuit`] | what is proved |
//! | [`schedule`] | from operations to rows |
//! | [`machine`] | the chips, and their columns |
#![forbid(unsafe_code)]

pub mod circuit;
mod error;
pub mod family;
pub mod machine;
pub mod proof;
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
pub use prove::{CircuitKey, CircuitProver, Claim, Columns};
pub use schedule::Schedule;
pub use shard::{Checked, Recorded, ShardInput};
pub use tape::{Counts, Operation, Operations, Tape};
pub use wire::{PointWire, Wire};
pub use witness::Witness;
