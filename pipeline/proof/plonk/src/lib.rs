#![doc = include_str!("../README.md")]
//!
//! | module | holds | needs |
//! |---|---|---|
//! | [`circuit`] | rows, variables, sets | core, alloc |
//! | [`domain`] | numbers of rows | core, alloc |
//! | [`key`] | a circuit's verifying key | core, alloc |
//! | [`proof`] | a proof and its 992 bytes | core, alloc |
//! | `rounds` | the order of messages and challenges, for prover and verifier | core, alloc |
//! | `opening` | the batched opening of packed polynomials | core, alloc |
//! | [`mod@verify`] | verification | core, alloc |
//! | [`contract`] | the verifier as Solidity | core, alloc |
//! | `prove` | a circuit's proving key, and proofs | `prover` |

#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;
#[cfg(feature = "prover")]
extern crate std;

pub mod circuit;
pub mod contract;
pub mod domain;
mod error;
pub mod key;
mod opening;
pub mod proof;
#[cfg(feature = "prover")]
pub mod prove;
mod rounds;
#[cfg(test)]
mod tests;
pub mod verify;

pub use circuit::{Builder, Circuit, Gate, Row, Rule, Set, Variable, halves};
pub use domain::Domain;
pub use error::Error;
pub use key::VerifyingKey;
pub use proof::{Evaluations, Proof};
#[cfg(feature = "prover")]
pub use prove::{ProvingKey, check, prove};
pub use verify::verify;

use ark_bn254::Fr;

/// Returns `1`, `k_1`, `k_2`: a position of wire `j` in row `i` is named `k_j w^i`. The three
/// cosets of the largest subgroup that contains a [`Domain`], of order `9 * 2^28`, are different,
/// so no two positions share a name.
#[must_use]
pub(crate) fn shifts() -> [Fr; 3] {
    [1_u64, 2, 3].map(Fr::from)
}
