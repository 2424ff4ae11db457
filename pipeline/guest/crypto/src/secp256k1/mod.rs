//! Recovery of a public key from an ECDSA signature on secp256k1 (SEC 1, version 2, section 4.1.6).
//!
//! `Q = (s / r) R - (z / r) G`, where `R` is the curve point with x = r and the given parity of y. The scalars are split by the
//! curve's endomorphism into halves of 128 bits (GLV), written in width-w non-adjacent form and added up in one ladder
//! of affine additions (Straus), each slope a hint.
//!
//! - [`field`]: arithmetic mod p ([`portable`]: its multiplications); [`scalar`]: arithmetic mod n and the splitting; `point`: affine group law with hints;
//! - `ladder`: the sum of multiples; `table`: multiples of the generator; [`recover`](recover()): all of it.

pub mod field;
pub mod hints;
mod ladder;
mod point;
pub mod portable;
mod recover;
pub mod scalar;
mod table;

pub use hints::{BadHint, Hints, Root};
pub use recover::{PublicKey, Signature, recover};
