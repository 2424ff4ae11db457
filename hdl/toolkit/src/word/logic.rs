//! Bitwise operators, shifts, comparisons, reductions.

use super::{U, Word};
use rust_hdl::prelude::Bits;
use std::cmp::Ordering;

macro_rules! bitwise {
    ($($trait:ident $function:ident $operator:tt),*) => { $(
        impl<const N: usize, const L: usize> std::ops::$trait for U<N, L> {
            type Output = Self;

            #[inline(always)]
            fn $function(self, other: Self) -> Self {
                Self(std::array::from_fn(|i| self.0[i] $operator other.0[i]))
            }
        }

        impl<const N: usize, const L: usize> std::ops::$trait<u64> for U<N, L> {
            type Output = Self;

            #[inline(always)]
            fn $function(self, other: u64) -> Self {
                self $operator Self::new(other)
            }
        }
    )* };
}
bitwise!(BitAnd bitand &, BitOr bitor |, BitXor bitxor ^);

impl<const N: usize, const L: usize> std::ops::Not for U<N, L> {
    type Output = Self;

    #[inline(always)]
    fn not(self) -> Self {
        Self::masked(std::array::from_fn(|i| !self.0[i]))
    }
}

impl<const N: usize, const L: usize> std::ops::Shl<u64> for U<N, L> {
    type Output = Self;

    #[inline(always)]
    fn shl(self, amount: u64) -> Self {
        if amount >= N as u64 {
            return Self::ZERO;
        }
        let (limbs, bits) = ((amount / 64) as usize, amount % 64);
        Self::masked(std::array::from_fn(|i| {
            let upper = if i >= limbs {
                self.0[i - limbs] << bits
            } else {
                0
            };
            let lower = if bits > 0 && i > limbs {
                self.0[i - limbs - 1] >> (64 - bits)
            } else {
                0
            };
            upper | lower
        }))
    }
}

impl<const N: usize, const L: usize> std::ops::Shr<u64> for U<N, L> {
    type Output = Self;

    #[inline(always)]
    fn shr(self, amount: u64) -> Self {
        if amount >= N as u64 {
            return Self::ZERO;
        }
        let (limbs, bits) = ((amount / 64) as usize, amount % 64);
        Self(std::array::from_fn(|i| {
            let lower = self.limb(i + limbs) >> bits;
            lower
                | if bits > 0 {
                    self.limb(i + limbs + 1) << (64 - bits)
                } else {
                    0
                }
        }))
    }
}

/// Returns the value, saturated to `u64::MAX`: a shift by that amount gives 0 at every width.
#[inline(always)]
fn saturated(amount: &impl Word, limbs: usize) -> u64 {
    if (1..limbs).any(|i| amount.limb(i) != 0) {
        u64::MAX
    } else {
        amount.limb(0)
    }
}

macro_rules! shift_by_word {
    ($($trait:ident $function:ident $operator:tt),*) => { $(
        impl<const N: usize, const L: usize, const M: usize, const K: usize> std::ops::$trait<U<M, K>> for U<N, L> {
            type Output = Self;

            #[inline(always)]
            fn $function(self, amount: U<M, K>) -> Self {
                self $operator saturated(&amount, K)
            }
        }

        impl<const N: usize, const L: usize, const M: usize> std::ops::$trait<Bits<M>> for U<N, L> {
            type Output = Self;

            #[inline(always)]
            fn $function(self, amount: Bits<M>) -> Self {
                self $operator saturated(&amount, M.div_ceil(64))
            }
        }
    )* };
}
shift_by_word!(Shl shl <<, Shr shr >>);

impl<const N: usize, const L: usize> Ord for U<N, L> {
    #[inline(always)]
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.iter().rev().cmp(other.0.iter().rev())
    }
}

impl<const N: usize, const L: usize> PartialOrd for U<N, L> {
    #[inline(always)]
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<const N: usize, const L: usize> PartialEq<u64> for U<N, L> {
    #[inline(always)]
    fn eq(&self, other: &u64) -> bool {
        *self == Self::new(*other)
    }
}

impl<const N: usize, const L: usize> PartialOrd<u64> for U<N, L> {
    #[inline(always)]
    fn partial_cmp(&self, other: &u64) -> Option<Ordering> {
        Some(self.cmp(&Self::new(*other)))
    }
}

impl<const N: usize, const L: usize> U<N, L> {
    /// Returns bit `i`, false beyond N.
    #[inline(always)]
    pub fn get_bit(&self, i: usize) -> bool {
        i < N && self.0[i / 64] >> (i % 64) & 1 == 1
    }

    /// Returns the word with bit `i` set to `value`; unchanged for `i >= N`.
    #[inline(always)]
    #[must_use]
    pub fn replace_bit(&self, i: usize, value: bool) -> Self {
        let mut word = *self;
        if i < N {
            word.0[i / 64] = word.0[i / 64] & !(1 << (i % 64)) | u64::from(value) << (i % 64);
        }
        word
    }

    /// Returns whether any bit is set.
    #[inline(always)]
    pub fn any(&self) -> bool {
        self.0.iter().any(|limb| *limb != 0)
    }

    /// Returns whether all bits are set.
    #[inline(always)]
    pub fn all(&self) -> bool {
        *self == Self::MAX
    }

    /// Returns the parity: whether the number of set bits is odd.
    #[inline(always)]
    pub fn xor(&self) -> bool {
        self.0.iter().fold(0, |sum, limb| sum ^ limb).count_ones() % 2 == 1
    }

    /// Returns the value as an index (for `get_bit`, `get_bits`, `replace_bit` of another word);
    /// saturates.
    #[inline(always)]
    pub fn index(&self) -> usize {
        usize::try_from(saturated(self, L)).unwrap_or(usize::MAX)
    }
}
