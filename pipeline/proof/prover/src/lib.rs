//! The proof system's prover: the protocol of `docs/protocol.md` on the operations of a backend.
//!
//! A shard is loaded, committed to and, once the commitments of all shards are known, proved on its
//! own. [`zkfabric_verifier::rounds`] defines the absorbed items of each round; both sides call it.
//! All work on columns goes through a backend.
//!
//! | module | concept |
//! |---|---|
//! | [`key`] | proving key: verifying key, tables, reference string, backend |
//! | `forms` | messages and constraints weighted by challenges |
//! | `permutation` | permutations of Keccak by layers, linear claims |
//! | [`shard`] | load, commit, prove |
//! | [`prover`] | a whole proof from shards in memory |
//! | [`report`] | time by stage |

mod columns;
mod error;
mod forms;
pub mod key;
mod permutation;
pub mod prover;
pub mod report;
pub mod shard;

pub use error::ProveError;
pub use key::{ConstraintSystem, FixedColumns, ProvingKey};
pub use prover::{Options, prove};
pub use report::{Clock, Report, Stage};
pub use shard::LoadedShard;
