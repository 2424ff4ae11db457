//! The proof system's verifier: transcript, proof format, checks.
//!
//! A proof states that there are instances of the key's chips, with the key's fixed columns, that
//! satisfy every constraint on every row, and whose bus messages, together with the verifier's own,
//! cancel. The machine (`zkfabric-chips`) gives the messages their meaning. `docs/protocol.md`
//! describes the protocol, its rounds and its soundness.
//!
//! | module | concept |
//! |---|---|
//! | [`key`] | the verifying key |
//! | [`Statement`] | subject of a proof |
//! | [`shape`], [`instances`], [`layout`], [`leaves`], [`shard`] | consequences of key and heights: instances, places of columns and messages |
//! | [`ShardCommitment`] | the commitments of a shard |
//! | [`proof`] | the proof and its bytes |
//! | [`transcript`], [`sponge`] | challenges from hashes |
//! | [`rounds`] | one function per round, shared with the prover |
//! | [`fractions`] | the sum of a shard's messages, by layers |
//! | [`permutation`] | permutations of Keccak, by layers |
//! | [`rows`] | constraints and messages of all rows |
//! | [`reduction`] | from values of columns to values of stacks |
//!
//! Checks, in the order in which they fail: encoding and shape; for each shard the fractions, the
//! permutations, the rows, the reduction; the balance of the buses; one pairing for the openings of
//! all shards. This crate never panics on any input: no indexing, no conversion that can fail
//! silently, no unchecked integer arithmetic, no unsafe code.
#![no_std]
#![forbid(unsafe_code)]
#![deny(
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::indexing_slicing,
    clippy::integer_division,
    clippy::string_slice
)]

extern crate alloc;

mod commitment;
mod error;
pub mod fractions;
pub mod instances;
pub mod key;
pub mod layout;
pub mod leaves;
pub mod permutation;
mod point;
mod polynomial;
pub mod proof;
mod reader;
pub mod reduction;
pub mod rounds;
pub mod rows;
pub mod shape;
pub mod shard;
pub mod sponge;
mod statement;
pub mod transcript;
mod verify;

pub use commitment::ShardCommitment;
pub use error::VerifyError;
pub use key::{FixedInstance, FixedStacks, VerifyingKey};
pub use point::ColumnPoint;
pub use proof::{Hash, Proof, ShardProof};
pub use reader::Source;
pub use shape::{Header, InstanceShape};
pub use shard::ShardShape;
pub use statement::{BoundaryMessage, Statement, sent};
pub use transcript::Transcript;
pub use verify::{
    CheckedShard, CommittedShard, Common, Options, Reduction, ShardInputs, check_shard, reduce,
    verify, verify_shard,
};
