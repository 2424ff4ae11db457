//! Reduces the buckets of a window to one sum per address bit, in the memory of the buckets.
//!
//! A window has the buckets `B(0) .. B(2^n - 1)`. Level `k`, from the uppermost bit down, adds
//! every bucket whose address has bit `k` to the bucket without it: `B(t) += B(t + 2^k)` for every
//! `t` without bit `k`. The lower half is then a window of one bit less, and the upper half still
//! holds the summands of bit `k`. The levels below add these up in the same way: a level works on
//! the region at address 0 and on the regions at all bits above the level. In the end `B(0)` is the
//! sum of all buckets, and `B(2^j)` the sum of the buckets whose address has bit `j`:
//!
//! ```text
//! sum_v v B(v) = sum_j 2^j B'(2^j)
//! ```
//!
//! These are `2^(n+1) - n - 2` additions. No two additions of a level share a bucket, so the adder
//! takes one per clock, and each level starts when the adder is empty. A running sum would take as
//! many additions, but each would wait for the one before.

mod pairs;

pub use pairs::Pairs;

use crate::curve::Projective;

/// Clocks of a level besides its additions and the adder's latency: from the adder's last sum to
/// its next operands.
const TURN_CYCLES: u64 = 4;
/// Clocks from the end of additions to the first pair, and from the last level to the first bucket
/// read.
const START_CYCLES: u64 = 1;

/// Windows side by side in the memory: wide ones first, then windows of one bit less.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    /// Bits of an address in a wide window.
    pub bits: u32,
    /// Lower address bits that get a sum: addresses that differ only in the other bits have the
    /// same weight.
    pub kept: u32,
    /// Wide windows, at least one.
    pub wide: u32,
    /// Windows of one bit less.
    pub narrow: u32,
}

/// A window in the memory.
#[derive(Clone, Copy, Debug)]
struct Window {
    base: u32,
    bits: u32,
    kept: u32,
}

impl Layout {
    /// Returns the mask of the address bits of a wide window.
    #[must_use]
    pub const fn mask(self) -> u32 {
        (1 << self.bits) - 1
    }

    /// Returns the mask of the bits that get a sum.
    #[must_use]
    pub const fn kept_mask(self) -> u32 {
        (1 << self.kept) - 1
    }

    /// Returns the address of the last bucket of wide windows.
    #[must_use]
    pub const fn wide_last(self) -> u32 {
        (self.wide << self.bits) - 1
    }

    /// Returns the number of buckets of all windows.
    #[must_use]
    pub const fn buckets(self) -> u32 {
        (self.wide << self.bits) + ((self.narrow << self.bits) >> 1)
    }

    /// Returns the number of sums of all windows: per window the sum of all its buckets and one sum
    /// per kept bit.
    #[must_use]
    pub const fn sums(self) -> u32 {
        self.wide * (self.kept + 1) + self.narrow * self.kept
    }

    fn windows(self) -> impl Iterator<Item = Window> {
        let wide = (0..self.wide).map(move |index| Window {
            base: index << self.bits,
            bits: self.bits,
            kept: self.kept,
        });
        let narrow = (0..self.narrow).map(move |index| Window {
            base: (self.wide << self.bits) + ((index << self.bits) >> 1),
            bits: self.bits.saturating_sub(1),
            kept: self.kept.saturating_sub(1),
        });
        wide.chain(narrow)
    }

    /// Returns the addresses of a level's additions, in the order of the circuit: the sum goes to
    /// the first address.
    pub(crate) fn pairs(self, level: u32) -> impl Iterator<Item = (u32, u32)> {
        let half = 1 << level;
        self.windows()
            .filter(move |window| level < window.bits)
            .flat_map(move |window| {
                let above = (level + 1..window.kept).map(|bit| 1 << bit);
                std::iter::once(0).chain(above).flat_map(move |region| {
                    (0..half).map(move |low| {
                        let first = window.base | region | low;
                        (first, first | half)
                    })
                })
            })
    }

    /// Returns the addresses of the sums in the order of output: window by window, first the sum of
    /// all buckets, then the sums of the bits from the lowest up.
    pub(crate) fn places(self) -> impl Iterator<Item = u32> {
        self.windows().flat_map(|window| {
            let bits = (0..window.kept).map(|bit| 1 << bit);
            std::iter::once(0)
                .chain(bits)
                .map(move |place| window.base | place)
        })
    }

    /// Returns the number of additions of all levels.
    #[must_use]
    pub fn additions(self) -> u64 {
        let of = |bits: u32, kept: u32| -> u64 {
            (0..bits)
                .map(|level| u64::from(1 + kept.saturating_sub(level + 1)) << level)
                .sum()
        };
        u64::from(self.wide) * of(self.bits, self.kept)
            + u64::from(self.narrow) * of(self.bits.saturating_sub(1), self.kept.saturating_sub(1))
    }

    /// Returns the clocks from the end of additions until the memory is read, with an adder of
    /// `adder_latency` clocks.
    #[must_use]
    pub fn cycles(self, adder_latency: u64) -> u64 {
        self.additions() + u64::from(self.bits) * (adder_latency + TURN_CYCLES) + START_CYCLES
    }

    /// Returns the sums of these buckets, to the coordinate.
    ///
    /// Missing buckets count as empty.
    pub(crate) fn fold(self, buckets: &[Option<Projective>]) -> Vec<Option<Projective>> {
        let mut memory = buckets.to_vec();
        memory.resize(self.buckets() as usize, None);
        let at = |memory: &[Option<Projective>], address: u32| {
            memory.get(address as usize).copied().flatten()
        };
        for level in (0..self.bits).rev() {
            for (first, second) in self.pairs(level) {
                let [left, right] = [first, second]
                    .map(|address| at(&memory, address).unwrap_or(Projective::INFINITY));
                if let Some(bucket) = memory.get_mut(first as usize) {
                    *bucket = Some(left.add(&right));
                }
            }
        }
        self.places().map(|place| at(&memory, place)).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use ark_bn254::{Fr, G1Affine, G1Projective};
    use ark_ec::AffineRepr as _;

    use super::*;

    const LAYOUTS: [Layout; 5] = [
        layout(3, 3, 2, 3),
        layout(4, 4, 1, 0),
        layout(5, 2, 1, 0),
        layout(1, 1, 1, 0),
        layout(1, 1, 3, 2),
    ];

    const fn layout(bits: u32, kept: u32, wide: u32, narrow: u32) -> Layout {
        Layout {
            bits,
            kept,
            wide,
            narrow,
        }
    }

    #[test]
    fn additions_of_a_level_have_no_bucket_in_common() {
        for layout in LAYOUTS {
            let mut additions = 0;
            for level in 0..layout.bits {
                let mut seen = HashSet::new();
                for (first, second) in layout.pairs(level) {
                    assert!(seen.insert(first) && seen.insert(second));
                    assert!(second < layout.buckets());
                    additions += 1;
                }
            }
            assert_eq!(additions, layout.additions(), "{layout:?}");
            assert_eq!(layout.places().count(), layout.sums() as usize);
        }
        // Two additions per bucket.
        assert_eq!(layout(14, 14, 17, 0).additions(), 17 * (2 * 16_384 - 16));
    }

    /// Compares with the definition: the sums of the buckets whose addresses have a bit.
    #[test]
    fn sums_are_those_of_bits() {
        let mut random = fastrand::Rng::with_seed(1);
        for layout in LAYOUTS {
            let scalars: Vec<u64> = (0..layout.buckets())
                .map(|_| random.u64(..) % 1000)
                .collect();
            let bucket = |scalar: &u64| {
                let point = G1Affine::generator() * Fr::from(*scalar);
                let point: G1Affine = point.into();
                point
                    .xy()
                    .map(|(x, y)| Projective::INFINITY.mixed_add(x, y, false))
            };
            let buckets: Vec<_> = scalars.iter().map(bucket).collect();
            let mut expected = Vec::new();
            for window in layout.windows() {
                let sum = |mask: u32| -> u64 {
                    let addresses = (0..1 << window.bits).filter(|v| v & mask == mask);
                    addresses.map(|v| scalars[(window.base + v) as usize]).sum()
                };
                expected.push(sum(0));
                expected.extend((0..window.kept).map(|bit| sum(1 << bit)));
            }
            let got = layout.fold(&buckets);
            assert_eq!(got.len(), expected.len());
            for (got, expected) in got.iter().zip(expected) {
                let expected: G1Projective = G1Affine::generator() * Fr::from(expected);
                assert_eq!(got.unwrap().to_jacobian(), expected, "{layout:?}");
            }
        }
    }
}
