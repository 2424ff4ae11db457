//! Scalars mod n, the group order of secp256k1, and their splitting by the endomorphism.

use super::portable::{add_carry, less, mac, product, sub_borrow};

/// The group order.
pub const N: [u64; 4] = [
    0xbfd2_5e8c_d036_4141,
    0xbaae_dce6_af48_a03b,
    0xffff_ffff_ffff_fffe,
    u64::MAX,
];
/// `2^256 - n` without its top bit: the value is `2^128 + C[1] 2^64 + C[0]`.
const C: [u64; 2] = [0x402d_a173_2fc9_bebf, 0x4551_2319_50b7_5fc4];

/// The lattice of `(a, b)` with `a + b lambda = 0 mod n` has the short basis `(A1, -B1)`, `(A2, A1)`, found by the extended
/// Euclidean algorithm (Gallant, Lambert, Vanstone 2001, section 4; recomputed in the tests).
const A1: [u64; 2] = [0xe86c_90e4_9284_eb15, 0x3086_d221_a7d4_6bcd];
const B1: [u64; 2] = [0x6f54_7fa9_0abf_e4c3, 0xe443_7ed6_010e_8828];
/// `2^128 + ` this is A2.
const A2: [u64; 2] = [0x57c1_108d_9d44_cfd8, 0x14ca_50f7_a8e2_f3f6];
/// `round(2^384 A1 / n)` and `round(2^384 B1 / n)`.
const G1: [u64; 4] = [
    0xe893_209a_45db_b031,
    0x3daa_8a14_71e8_ca7f,
    0xe86c_90e4_9284_eb15,
    0x3086_d221_a7d4_6bcd,
];
const G2: [u64; 4] = [
    0x1571_b4ae_8ac4_7f71,
    0x2212_08ac_9df5_06c6,
    0x6f54_7fa9_0abf_e4c4,
    0xe443_7ed6_010e_8828,
];

/// Integer mod n, always below n; little-endian words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scalar([u64; 4]);

/// Sign and magnitude of one half of a scalar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Half {
    /// Absolute value, below 2^128.
    pub magnitude: u128,
    /// Whether the half is below zero.
    pub negative: bool,
}

impl Scalar {
    /// One.
    pub const ONE: Self = Self([1, 0, 0, 0]);

    /// The scalar of these words if they are below n.
    #[must_use]
    pub const fn new(words: [u64; 4]) -> Option<Self> {
        if less(&words, &N) {
            Some(Self(words))
        } else {
            None
        }
    }

    /// `words mod n`.
    #[must_use]
    pub const fn reduced(words: [u64; 4]) -> Self {
        // words < 2^256 < 2n
        if less(&words, &N) {
            Self(words)
        } else {
            Self(minus(&words, &N))
        }
    }

    /// The words, below n.
    #[must_use]
    pub const fn words(&self) -> &[u64; 4] {
        &self.0
    }

    /// Whether this is zero.
    #[must_use]
    pub const fn is_zero(&self) -> bool {
        (self.0[0] | self.0[1] | self.0[2] | self.0[3]) == 0
    }

    /// `-self`.
    #[must_use]
    pub const fn negate(&self) -> Self {
        if self.is_zero() {
            *self
        } else {
            Self(minus(&N, &self.0))
        }
    }

    /// `self * b`.
    #[must_use]
    pub fn mul(&self, b: &Self) -> Self {
        let t = product(&self.0, &b.0);
        // 512 -> at most 256 + 129 + 1 bits -> at most 256 + 4 bits -> 256 bits
        let t = fold([t[0], t[1], t[2], t[3]], [t[4], t[5], t[6], t[7]]);
        let mut t = fold([t[0], t[1], t[2], t[3]], [t[4], t[5], t[6], t[7]]);
        while t[4] != 0 {
            t = fold([t[0], t[1], t[2], t[3]], [t[4], 0, 0, 0]);
        }
        Self::reduced([t[0], t[1], t[2], t[3]])
    }

    /// `(k1, k2)` with `self = k1 + k2 lambda mod n` and `|k1|, |k2| < 2^128`, where lambda, a cube root of one, multiplies a point
    /// like the endomorphism `(x, y) -> (beta x, y)`.
    ///
    /// With `c1 = round(k A1 / n)`, `c2 = round(k B1 / n)`: `k1 = k - c1 A1 - c2 A2`, `k2 = c1 B1 - c2 A1`. The identity holds
    /// in the integers for any `c1, c2` because both vectors are in the lattice; the rounding makes the results
    /// short (below 2^127.4), so computing them mod 2^192 loses nothing.
    #[must_use]
    pub fn split(&self) -> [Half; 2] {
        let c1 = rounded_top(&product(&self.0, &G1));
        let c2 = rounded_top(&product(&self.0, &G2));
        let k2 = minus3(&low3(&c1, &B1), &low3(&c2, &A1));
        let mut sum = low3(&c2, &A2);
        // c2 2^128, the top bit of A2
        sum[2] = sum[2].wrapping_add(c2[0]);
        let k1 = minus3(
            &minus3(&[self.0[0], self.0[1], self.0[2]], &low3(&c1, &A1)),
            &sum,
        );
        [half(k1), half(k2)]
    }
}

/// `a - b`, wrapping.
const fn minus(a: &[u64; 4], b: &[u64; 4]) -> [u64; 4] {
    let (r0, c) = sub_borrow(a[0], b[0], 0);
    let (r1, c) = sub_borrow(a[1], b[1], c);
    let (r2, c) = sub_borrow(a[2], b[2], c);
    [r0, r1, r2, sub_borrow(a[3], b[3], c).0]
}

/// `low + high (2^256 - n)`, congruent to `low + high 2^256`.
fn fold(low: [u64; 4], high: [u64; 4]) -> [u64; 8] {
    let mut t = [low[0], low[1], low[2], low[3], 0, 0, 0, 0];
    let mut row = 0;
    while row < 4 {
        if high[row] != 0 {
            let mut carry;
            (t[row], carry) = mac(high[row], C[0], t[row], 0);
            (t[row + 1], carry) = mac(high[row], C[1], t[row + 1], carry);
            let (sum, c) = add_carry(t[row + 2], high[row], 0);
            let (sum, d) = add_carry(sum, carry, 0);
            t[row + 2] = sum;
            let mut carry = c + d;
            let mut at = row + 3;
            while carry != 0 && at < 8 {
                (t[at], carry) = add_carry(t[at], carry, 0);
                at += 1;
            }
        }
        row += 1;
    }
    t
}

/// `round(t / 2^384)`; fits 128 bits, because both products are below n G2 < 0.9 * 2^512.
const fn rounded_top(t: &[u64; 8]) -> [u64; 2] {
    let (low, c) = add_carry(t[6], t[5] >> 63, 0);
    [low, t[7] + c]
}

/// `a * b mod 2^192`.
const fn low3(a: &[u64; 2], b: &[u64; 2]) -> [u64; 3] {
    let (r0, c) = mac(a[0], b[0], 0, 0);
    let (r1, c2) = mac(a[0], b[1], c, 0);
    let (r1, c1) = mac(a[1], b[0], r1, 0);
    [
        r0,
        r1,
        a[1].wrapping_mul(b[1]).wrapping_add(c1).wrapping_add(c2),
    ]
}

/// `a - b mod 2^192`.
const fn minus3(a: &[u64; 3], b: &[u64; 3]) -> [u64; 3] {
    let (r0, c) = sub_borrow(a[0], b[0], 0);
    let (r1, c) = sub_borrow(a[1], b[1], c);
    [r0, r1, sub_borrow(a[2], b[2], c).0]
}

/// Sign and magnitude of a two's complement value of 192 bits that is below 2^128 in size.
const fn half(k: [u64; 3]) -> Half {
    let negative = k[2] >> 63 != 0;
    let k = if negative { minus3(&[0; 3], &k) } else { k };
    Half {
        magnitude: k[0] as u128 | (k[1] as u128) << 64,
        negative,
    }
}
