//! Recovery of a public key from an ECDSA signature on secp256k1 (SEC 1, version 2, section 4.1.6).
//!
//! `Q = (s / r) R - (z / r) G`, where `R` is the curve point with x = r and the given parity of y.
//! The scalars are written in width-w non-adjacent form and added up in one ladder (Straus), each
//! step of which is one call of a precompile, or several affine additions, each slope a hint. The
//! curve's endomorphism would halve the doublings, which are cheap in the precompile, at the cost
//! of splitting the scalars, which is expensive.
//!
//! - [`field`]: arithmetic mod p ([`portable`]: its multiplications); [`scalar`]: arithmetic mod n;
//!   `point`: affine group law;
//! - `table`: multiples of the generator; [`recover`](recover()): the whole recovery.

pub mod field;
pub mod hints;
mod point;
pub mod portable;
mod recover;
pub mod scalar;
mod table;

pub use hints::{BadHint, Hints, Root};
pub use recover::{PublicKey, Signature, recover};
