//! Curves for a proved program: secp256k1 public key recovery, P-256 signatures, and sums and
//! multiples on BN254.
//!
//! A proved program pays per instruction and may ask the prover for help: a division or a root is
//! one hint and one multiplication that checks it, a sum is one call of a precompile.
//! [`secp256k1::recover`] is variable time (its operands are public) and never trusts a hint: a
//! wrong hint gives [`secp256k1::BadHint`], for any values of the other hints. There is no unsafe
//! code and no architecture-dependent code here, so the tests run natively.
#![no_std]

extern crate alloc;

pub mod bn254;
pub mod ladder;
pub mod modexp;
pub mod modular;
pub mod p256;
pub mod secp256k1;
