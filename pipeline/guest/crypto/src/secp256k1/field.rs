//! The base field of secp256k1, p = 2^256 - C with C = 2^32 + 977.
//!
//! An [`Fe`] is any representative below 2^256 (four little-endian words), so p itself may
//! represent 0; [`Fe::canonical`] makes it unique: one subtraction suffices for any words,
//! including the precompile's, since 2^256 < 2 p. Every operation takes and returns such values.
//! Additions are here; multiplications are assembly in a proved program and
//! [`portable`](super::portable) elsewhere.

use super::portable::{C, add_carry, less, mac, ripple, sub_borrow};

#[cfg(not(target_arch = "riscv64"))]
use super::portable as machine;
#[cfg(target_arch = "riscv64")]
use zkfabric_guest_runtime::field as machine;

/// The modulus.
const P: [u64; 4] = [0xffff_fffe_ffff_fc2f, u64::MAX, u64::MAX, u64::MAX];

/// Element mod p, any representative below 2^256.
#[derive(Debug, Clone, Copy)]
pub struct Fe([u64; 4]);

/// Returns `r - 2^64`: a borrow out of word 0.
#[cold]
#[inline(never)]
const fn ripple_down(r: [u64; 4]) -> Fe {
    let (r1, c) = r[1].overflowing_sub(1);
    let (r2, c) = sub_borrow(r[2], 0, c as u64);
    let (r3, c) = sub_borrow(r[3], 0, c);
    if c == 0 {
        return Fe([r[0], r1, r2, r3]);
    }
    // -2^256 = -C; words 1..3 are all ones now, so a borrow from word 0 stops in word 1
    let (r0, c) = r[0].overflowing_sub(C);
    Fe([r0, r1 - c as u64, r2, r3])
}

/// Returns `r + 2^64`: a carry out of word 0.
#[cold]
#[inline(never)]
const fn ripple_up(r: [u64; 4]) -> Fe {
    let (r1, c) = r[1].overflowing_add(1);
    if c {
        Fe(ripple([r[0], r1, r[2], r[3]]))
    } else {
        Fe([r[0], r1, r[2], r[3]])
    }
}

impl Fe {
    /// Zero.
    pub const ZERO: Self = Self([0; 4]);

    /// Builds the element from little-endian words, any value.
    #[inline(always)]
    #[must_use]
    pub const fn from_words(words: [u64; 4]) -> Self {
        Self(words)
    }

    /// Returns the words of this representative.
    #[inline(always)]
    #[must_use]
    pub const fn words(&self) -> &[u64; 4] {
        &self.0
    }

    /// `self * b`.
    #[inline(always)]
    #[must_use]
    pub fn mul(&self, b: &Self) -> Self {
        Self(machine::mul(&self.0, &b.0))
    }

    /// `c <- self * b - c`.
    #[inline(always)]
    pub fn mul_sub_from(&self, b: &Self, c: &mut Self) {
        machine::mul_sub_from(&self.0, &b.0, &mut c.0);
    }

    /// `self^2`.
    #[inline(always)]
    #[must_use]
    pub fn square(&self) -> Self {
        Self(machine::square(&self.0))
    }

    /// `self^2 - b - c`.
    #[inline(always)]
    #[must_use]
    pub fn square_sub2(&self, b: &Self, c: &Self) -> Self {
        Self(machine::square_sub2(&self.0, &b.0, &c.0))
    }

    /// `self + b`.
    #[inline(always)]
    #[must_use]
    pub const fn add(&self, b: &Self) -> Self {
        let (r0, c) = add_carry(self.0[0], b.0[0], 0);
        let (r1, c) = add_carry(self.0[1], b.0[1], c);
        let (r2, c) = add_carry(self.0[2], b.0[2], c);
        let (r3, c) = add_carry(self.0[3], b.0[3], c);
        let (r0, c) = r0.overflowing_add(C * c);
        if c {
            ripple_up([r0, r1, r2, r3])
        } else {
            Self([r0, r1, r2, r3])
        }
    }

    /// `self - b`.
    #[inline(always)]
    #[must_use]
    pub const fn sub(&self, b: &Self) -> Self {
        let (r0, c) = sub_borrow(self.0[0], b.0[0], 0);
        let (r1, c) = sub_borrow(self.0[1], b.0[1], c);
        let (r2, c) = sub_borrow(self.0[2], b.0[2], c);
        let (r3, c) = sub_borrow(self.0[3], b.0[3], c);
        let (r0, c) = r0.overflowing_sub(C * c);
        if c {
            ripple_down([r0, r1, r2, r3])
        } else {
            Self([r0, r1, r2, r3])
        }
    }

    /// `2 self`.
    #[inline(always)]
    #[must_use]
    pub const fn double(&self) -> Self {
        let a = &self.0;
        let r = [
            a[0] << 1,
            a[1] << 1 | a[0] >> 63,
            a[2] << 1 | a[1] >> 63,
            a[3] << 1 | a[2] >> 63,
        ];
        let (r0, c) = r[0].overflowing_add(C * (a[3] >> 63));
        let r = [r0, r[1], r[2], r[3]];
        if c { ripple_up(r) } else { Self(r) }
    }

    /// `3 self`.
    #[inline(always)]
    #[must_use]
    pub const fn triple(&self) -> Self {
        let (r0, c) = mac(self.0[0], 3, 0, 0);
        let (r1, c) = mac(self.0[1], 3, c, 0);
        let (r2, c) = mac(self.0[2], 3, c, 0);
        let (r3, c) = mac(self.0[3], 3, c, 0);
        let (r0, c) = r0.overflowing_add(C * c);
        if c {
            ripple_up([r0, r1, r2, r3])
        } else {
            Self([r0, r1, r2, r3])
        }
    }

    /// Returns the representative below p.
    #[inline]
    #[must_use]
    pub const fn canonical(&self) -> Self {
        if less(&self.0, &P) {
            return *self;
        }
        // p <= x < 2^256: x - p = x + C - 2^256 is below C, one word
        Self([self.0[0].wrapping_add(C), 0, 0, 0])
    }

    /// Whether the value is 0 mod p: 0 or p.
    #[inline(always)]
    #[must_use]
    pub const fn is_zero(&self) -> bool {
        let a = &self.0;
        // word 3 of 0 and of p is 0 and all ones: one comparison decides nearly always
        if a[3].wrapping_add(1) > 1 {
            return false;
        }
        Self::is_zero_slow(a)
    }

    #[cold]
    #[inline(never)]
    const fn is_zero_slow(a: &[u64; 4]) -> bool {
        (a[0] | a[1] | a[2] | a[3]) == 0
            || (a[0] == P[0] && a[1] == P[1] && a[2] == P[2] && a[3] == P[3])
    }

    /// Equality mod p.
    #[inline(always)]
    #[must_use]
    pub const fn equals(&self, b: &Self) -> bool {
        if self.0[0] == b.0[0] && self.0[1] == b.0[1] && self.0[2] == b.0[2] && self.0[3] == b.0[3]
        {
            return true;
        }
        Self::equals_slow(self, b)
    }

    #[cold]
    #[inline(never)]
    const fn equals_slow(&self, b: &Self) -> bool {
        self.sub(b).is_zero()
    }

    /// Whether the words are below p, the required form of a public value.
    #[inline]
    #[must_use]
    pub const fn is_canonical(&self) -> bool {
        less(&self.0, &P)
    }

    /// Whether the canonical representative is odd.
    #[inline]
    #[must_use]
    pub const fn is_odd(&self) -> bool {
        self.canonical().0[0] & 1 != 0
    }
}
