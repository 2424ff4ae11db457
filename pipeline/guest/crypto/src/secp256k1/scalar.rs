//! Scalars mod n, the group order of secp256k1.

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

/// Integer mod n, always below n; little-endian words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scalar([u64; 4]);

impl Scalar {
    /// One.
    pub const ONE: Self = Self([1, 0, 0, 0]);

    /// Returns the scalar of these words if they are below n.
    #[must_use]
    pub const fn new(words: [u64; 4]) -> Option<Self> {
        if less(&words, &N) {
            Some(Self(words))
        } else {
            None
        }
    }

    /// Returns `words mod n`.
    #[must_use]
    pub const fn reduced(words: [u64; 4]) -> Self {
        // words < 2^256 < 2n
        if less(&words, &N) {
            Self(words)
        } else {
            Self(minus(&words, &N))
        }
    }

    /// Returns the words, below n.
    #[must_use]
    pub const fn words(&self) -> &[u64; 4] {
        &self.0
    }

    /// Whether the scalar is zero.
    #[must_use]
    pub const fn is_zero(&self) -> bool {
        (self.0[0] | self.0[1] | self.0[2] | self.0[3]) == 0
    }

    /// Returns `-self`.
    #[must_use]
    pub const fn negate(&self) -> Self {
        if self.is_zero() {
            *self
        } else {
            Self(minus(&N, &self.0))
        }
    }

    /// Returns `self * b`.
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
}

/// Computes `a - b`, wrapping.
const fn minus(a: &[u64; 4], b: &[u64; 4]) -> [u64; 4] {
    let (r0, c) = sub_borrow(a[0], b[0], 0);
    let (r1, c) = sub_borrow(a[1], b[1], c);
    let (r2, c) = sub_borrow(a[2], b[2], c);
    [r0, r1, r2, sub_borrow(a[3], b[3], c).0]
}

/// Computes `low + high (2^256 - n)`, congruent to `low + high 2^256`.
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
