//! The precompiles [`SECP256K1_ADD`], [`BN254_ADD`] and [`P256_ADD`]: `sum <- 2^k sum + term`, or
//! `- term`, on a curve `y^2 = x^3 + a x + b`.
//!
//! | register | before | after |
//! |---|---|---|
//! | `x10` | address of the sum | 0: done; 1: declined, the sum is unchanged |
//! | `x11` | address of the term | |
//! | `x12` | `2 k`, plus 1 if the term is subtracted | |
//!
//! A point has x and y, four little-endian words each, at a multiple of 8; the two points may
//! overlap. A coordinate is any representative below `2^bits` modulo the curve's modulus, before
//! and after. The point at infinity has no encoding.
//!
//! A call can be declined for any reason; the program then has to compute the sum by itself. A call
//! is always declined if the doubled sum and the term have the same x modulo the modulus, if a y to
//! be doubled is zero, or if `k` is above [`MAX_DOUBLINGS`]. If the call is not declined, the
//! result follows the affine formulas, whether or not the points are on the curve.

use crate::ecall::{BN254_ADD, P256_ADD, SECP256K1_ADD};

/// Words of a point.
pub const WORDS: usize = 8;

/// Largest number of doublings of a call.
pub const MAX_DOUBLINGS: u64 = 1 << 10;

/// A curve `y^2 = x^3 + a x + b` of odd order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Curve {
    /// Code of the curve's precompile.
    pub code: u64,
    /// The modulus of the curve's field, as little-endian words: above `2^bits / 2`.
    pub modulus: [u64; 4],
    /// Bits of a coordinate.
    pub bits: u32,
    /// `-a`, at most 3.
    pub minus_a: u64,
}

/// secp256k1 (SEC 2, version 2.0, section 2.4.1).
pub const SECP256K1: Curve = Curve {
    code: SECP256K1_ADD,
    modulus: [0xffff_fffe_ffff_fc2f, u64::MAX, u64::MAX, u64::MAX],
    bits: 256,
    minus_a: 0,
};

/// BN254, the group G1 (called `alt_bn128` in EIP-196).
pub const BN254: Curve = Curve {
    code: BN254_ADD,
    modulus: [
        0x3c20_8c16_d87c_fd47,
        0x9781_6a91_6871_ca8d,
        0xb850_45b6_8181_585d,
        0x3064_4e72_e131_a029,
    ],
    bits: 254,
    minus_a: 0,
};

/// P-256 (NIST SP 800-186, section 3.2.1.3; secp256r1 in SEC 2).
pub const P256: Curve = Curve {
    code: P256_ADD,
    modulus: [u64::MAX, 0xffff_ffff, 0, 0xffff_ffff_0000_0001],
    bits: 256,
    minus_a: 3,
};

/// All three curves.
pub const CURVES: [Curve; 3] = [SECP256K1, BN254, P256];
