//! The proof system's verifier: transcript, proof format, checks.
//!
//! A proof says: there are instances of the key's chips, with the key's fixed columns, that satisfy
//! every constraint on every row, and whose bus messages, together with the verifier's own, cancel.
//! What the messages mean is the machine's matter (`zkfabric-chips`).
//!
//! The rounds, and what each absorbs (functions of [`rounds`], shared with the prover):
//!
//! | round | absorbed | drawn after |
//! |---|---|---|
//! | statement | key digest, public bytes, chips and heights of the free instances | |
//! | main | commitments to all main columns | `alpha`, `beta` |
//! | helper | every instance's bus sum, commitments to its helper columns | `gamma` |
//! | quotient | two commitments an instance | `zeta` |
//! | evaluation | all evaluations | `delta` |
//! | opening | first point of the opening | `z` |
//!
//! Checks, in the order in which they fail: encoding, instance list, bus balance, constraints of each
//! instance at `zeta`, batched opening. Nothing here panics on any input: no indexing, no conversion
//! that can fail silently, no unchecked integer arithmetic, no unsafe code.
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

mod error;
mod instance;
pub mod key;
pub mod layout;
pub mod proof;
pub mod rounds;
pub mod sponge;
pub mod transcript;
mod verify;

pub use error::VerifyError;
pub use instance::{Header, InstanceShape, MAX_INSTANCES, shapes};
pub use key::{FixedCommitments, VerifyingKey};
pub use proof::Proof;
pub use transcript::Transcript;
pub use verify::{Options, verify};
