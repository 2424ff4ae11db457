//! KZG over BN254: reference strings, commitments, batched openings.
//!
//! | module | holds | needs |
//! |---|---|---|
//! | [`point`] | 32-byte encoding of G1, strict | core, alloc |
//! | [`verifier_srs`] | a verifier's part of a reference string | core, alloc |
//! | [`scalar`] | 32-byte encoding of a field element, strict | core, alloc |
//! | [`mod@verify`] | verification of a batched opening | core, alloc |
//! | [`mercury`] | opening of a multilinear polynomial; its prover needs `prover` | core, alloc |
//! | `powers` | a reference string on no backend, and the development string | `prover` |
//! | `srs` | the prover's reference string, loaded on a backend | `prover` |
//! | `ptau` | reader of powers-of-tau files | `prover` |
//! | `kept` | strings kept in files | `prover` |
//! | `open` | batched opening | `prover` |
//!
//! A commitment is `[f] = f(tau) G` with `G = (1, 2)`, the generator. The part without `prover` is
//! `no_std`, has no unsafe code, and answers every input with a value, never a panic.

#![cfg_attr(not(feature = "std"), no_std)]
#![forbid(unsafe_code)]

extern crate alloc;

mod error;
#[cfg(feature = "prover")]
pub mod kept;
pub mod mercury;
#[cfg(feature = "prover")]
pub mod open;
pub mod point;
#[cfg(feature = "prover")]
pub mod powers;
#[cfg(feature = "prover")]
pub mod ptau;
pub mod scalar;
#[cfg(feature = "prover")]
pub mod srs;
pub mod verifier_srs;
pub mod verify;

pub use error::KzgError;
#[cfg(feature = "prover")]
pub use error::ProverError;
#[cfg(feature = "prover")]
pub use kept::KeptPowers;
#[cfg(feature = "prover")]
pub use open::{OpeningGroup, open};
pub use point::{POINT_BYTES, decode, decode_nonzero, encode};
#[cfg(feature = "prover")]
pub use powers::Powers;
#[cfg(feature = "prover")]
pub use ptau::PtauError;
pub use scalar::{SCALAR_BYTES, decode_scalar, encode_scalar};
#[cfg(feature = "prover")]
pub use srs::Srs;
pub use verifier_srs::VerifierSrs;
pub use verify::{GroupClaim, OpeningProof, verify};
