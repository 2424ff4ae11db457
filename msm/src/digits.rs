//! Signed digits of scalars and their sorting by bucket.
//!
//! A scalar of `b` bits is cut in windows of `c` bits. Every window but the top one is recoded after Booth: with raw bits `r`, the
//! bit below `p` and the own top bit `t`, the digit is `r + p - t 2^c`, in `-2^(c-1)..=2^(c-1)`; the windows are independent, there is no
//! carry chain. The top window is unsigned: `r + p`, at most `2^width` (a single window has `p = 0`, at most `2^width - 1`).

use ark_ff::BigInt;

/// A scalar whose bits can be cut out.
pub(crate) trait Word: Copy + Send + Sync {
    /// Number of significant bits.
    fn significant_bits(self) -> u32;

    /// The `count < 32` bits from `offset` on; beyond the end they are zero.
    fn bits(self, offset: u32, count: u32) -> u32;

    /// Bitwise or.
    fn or(self, other: Self) -> Self;

    /// The zero scalar.
    const ZERO: Self;
}

macro_rules! narrow_word {
    ($($word:ty),*) => {$(
        impl Word for $word {
            const ZERO: Self = 0;

            fn significant_bits(self) -> u32 {
                Self::BITS - self.leading_zeros()
            }

            fn bits(self, offset: u32, count: u32) -> u32 {
                (u64::from(self).checked_shr(offset).unwrap_or(0) & ((1 << count) - 1)) as u32
            }

            fn or(self, other: Self) -> Self {
                self | other
            }
        }
    )*};
}

narrow_word!(u8, u16, u32, u64);

impl Word for BigInt<4> {
    const ZERO: Self = Self([0; 4]);

    fn significant_bits(self) -> u32 {
        (0..4_u32)
            .rev()
            .zip(self.0.iter().rev())
            .find(|(_, limb)| **limb != 0)
            .map_or(0, |(index, limb)| 64 * index + limb.significant_bits())
    }

    fn bits(self, offset: u32, count: u32) -> u32 {
        let limb = |index: u32| self.0.get(index as usize).copied().unwrap_or(0);
        let (index, shift) = (offset / 64, offset % 64);
        let low = limb(index) >> shift;
        // A shift by 64 is written as two so that it gives zero.
        let high = (limb(index + 1) << 1) << (63 - shift);
        ((low | high) & ((1 << count) - 1)) as u32
    }

    fn or(self, other: Self) -> Self {
        let mut out = self;
        for (slot, limb) in out.0.iter_mut().zip(other.0) {
            *slot |= limb;
        }
        out
    }
}

/// A window of the scalars.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Window {
    /// Position of its lowest bit.
    pub(crate) offset: u32,
    /// Its bits, below 32.
    pub(crate) width: u32,
    /// Whether it is the top one, hence unsigned.
    pub(crate) top: bool,
}

impl Window {
    /// The largest absolute value of a digit: buckets are numbered from 1 to this.
    pub(crate) const fn buckets(self) -> usize {
        match (self.top, self.offset) {
            (true, 0) => (1 << self.width) - 1,
            (true, _) => 1 << self.width,
            (false, _) => 1 << (self.width - 1),
        }
    }

    /// Absolute value and sign of the digit.
    pub(crate) fn digit<W: Word>(self, scalar: W) -> (u32, bool) {
        let raw = scalar.bits(self.offset, self.width);
        let below = if self.offset == 0 {
            0
        } else {
            scalar.bits(self.offset - 1, 1)
        };
        let digit = raw + below;
        if !self.top && raw >> (self.width - 1) == 1 {
            // A negative digit of zero (all bits set) has absolute value 0.
            ((1 << self.width) - digit, true)
        } else {
            (digit, false)
        }
    }
}

/// The indices of scalars with a non-zero digit, ordered by bucket.
#[derive(Debug)]
pub(crate) struct Sorted {
    /// `2 * index + sign`.
    pub(crate) entries: Vec<u32>,
    /// Number of entries of bucket `b + 1`.
    pub(crate) counts: Vec<u32>,
}

/// Counting sort of one window.
pub(crate) fn sort<W: Word>(scalars: &[W], window: Window) -> Sorted {
    let mut counts = vec![0_u32; window.buckets() + 1];
    for scalar in scalars {
        counts[window.digit(*scalar).0 as usize] += 1;
    }
    // The zero digits need no addition.
    counts.remove(0);
    let used = counts
        .iter()
        .rposition(|count| *count != 0)
        .map_or(0, |last| last + 1);
    counts.truncate(used);
    let mut next = Vec::with_capacity(used);
    let mut total = 0;
    for count in &counts {
        next.push(total);
        total += *count;
    }
    let mut entries = vec![0_u32; total as usize];
    for (scalar, index) in scalars.iter().zip(0_u32..) {
        let (digit, negative) = window.digit(*scalar);
        if digit != 0 {
            let position = &mut next[digit as usize - 1];
            entries[*position as usize] = 2 * index + u32::from(negative);
            *position += 1;
        }
    }
    Sorted { entries, counts }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn windows(bits: u32, width: u32) -> Vec<Window> {
        crate::plan::windows(bits, width)
    }

    proptest! {
        #[test]
        fn digits_recompose(scalar in any::<u64>(), width in 1_u32..20) {
            let bits = 64 - scalar.leading_zeros();
            let mut sum = 0_i128;
            for window in windows(bits, width) {
                let (digit, negative) = window.digit(scalar);
                prop_assert!(digit as usize <= window.buckets());
                let digit = i128::from(digit) << window.offset;
                sum += if negative { -digit } else { digit };
            }
            prop_assert_eq!(sum, i128::from(scalar));
        }

        #[test]
        fn wide_bits_equal_narrow_ones(limbs in any::<[u64; 4]>(), offset in 0_u32..270, count in 1_u32..31) {
            let wide = BigInt::<4>(limbs);
            let expected = (0..count)
                .filter(|i| {
                    let at = offset + i;
                    limbs.get(at as usize / 64).is_some_and(|limb| limb >> (at % 64) & 1 == 1)
                })
                .fold(0_u32, |acc, i| acc | 1 << i);
            prop_assert_eq!(wide.bits(offset, count), expected);
        }
    }

    #[test]
    fn sorting_groups_by_bucket() {
        let scalars = [5_u8, 0, 255, 5, 1, 0, 128];
        let window = Window {
            offset: 0,
            width: 8,
            top: true,
        };
        let sorted = sort(&scalars, window);
        assert_eq!(sorted.entries, [8, 0, 6, 12, 4]);
        assert_eq!(sorted.counts.len(), 255);
        assert_eq!(sorted.counts[4], 2);
        assert!(sort(&[0_u64; 9], window).entries.is_empty());
        assert_eq!(BigInt::<4>([0, 0, 1, 0]).significant_bits(), 129);
        assert_eq!(BigInt::<4>([0; 4]).significant_bits(), 0);
    }
}
