//! Kinds of hints (`x10` of [`HINT`](crate::ecall::HINT)): results that are expensive to compute
//! and cheap to check.
//!
//! Each operand is four little-endian words in memory; so is every answer in the queue. A program
//! must check the answers that it fetches. The first three kinds concern secp256k1 (SEC 2, section
//! 2.4.1): p is the field's modulus, n the group's order.

/// Bytes at each pointer of a hint.
pub const POINTER_BYTES: u64 = 32;

/// a / b modulo p, from pointers to a and b; zero if b is zero.
pub const FIELD_QUOTIENT: u64 = 1;
/// A square root modulo p, after a word that is 1 if the root exists.
pub const FIELD_ROOT: u64 = 2;
/// 1 / a modulo n; zero if a is zero.
pub const SCALAR_INVERSE: u64 = 3;
/// 1 / a modulo the order of P-256 (NIST SP 800-186, section 3.2.1.3); zero if a is zero.
pub const P256_SCALAR_INVERSE: u64 = 4;
