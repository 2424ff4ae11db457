//! The proof system's prover.
//!
//! For each chip instance: commit to main columns, draw the bus challenges, build and commit to helper
//! columns, draw `gamma`, build the quotient on two cosets and commit to it, draw `zeta`, evaluate; at
//! the end one batched opening for all instances. What each round absorbs stands in
//! [`zkfabric_verifier::rounds`], which both sides call. MSM and NTT go through the backend that holds
//! the reference string.
//!
//! | module | concept |
//! |---|---|
//! | [`key`] | proving key: verifying key, fixed columns, reference string |
//! | [`lowered`] | constraint programs run on blocks of rows |
//! | [`helper`] | helper columns of the bus argument |
//! | [`quotient`] | the quotient of one instance |
//! | [`opening`] | evaluations and the batched opening |
//! | [`prover`] | the rounds |
//! | [`report`] | where the time went |
//!
//! Memory: main columns in their own width, helper columns and quotients in full, for all instances;
//! during the quotient of an instance of `n` rows and `c` columns 64 `n c` bytes more.

mod columns;
mod error;
pub mod helper;
pub mod key;
pub mod lowered;
pub mod opening;
pub mod prover;
pub mod quotient;
pub mod report;

pub use error::ProveError;
pub use key::ProvingKey;
pub use prover::{Instance, prove};
pub use report::{Kernel, Progress, Report, Stage};
