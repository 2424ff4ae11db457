//! Signed digits of scalars and their sorting by bucket.
//!
//! Magnitudes of `b` bits are cut into windows; window `i` has the bits `o_i .. o_i + c_i`. With
//! the bias `K = sum_i 2^(o_i + c_i - 1)` over all windows but the top one, window `i` of `s + K`
//! minus `2^(c_i - 1)` is the digit, in `-2^(c_i - 1) .. 2^(c_i - 1)`: no carry propagates through
//! the windows. The top window is unsigned: since `s < 2^b` and `K < 2^o`, its digit is at most
//! `2^c` (`2^c - 1` for a single window). The digits of a negative scalar are the negated digits of
//! its magnitude.

use rayon::prelude::*;
use zkfabric_kernels_cpu::OutOfMemory;

use crate::{
    memory::filled,
    plan::Window,
    words::{Magnitude, Word},
};

/// Number of scalars cut together: 32 KiB of biased magnitudes, a first-level cache.
const CHUNK: usize = 1 << 10;

/// Digit: a small signed number.
pub(crate) trait Digit: Copy + Send + Sync {
    /// Returns the absolute value.
    fn magnitude(self) -> usize;

    /// Returns 1 for a negative digit, else 0.
    fn sign(self) -> u32;
}

macro_rules! digit {
    ($($word:ty, $abs:expr, $sign:expr);*) => {$(
        impl Digit for $word {
            #[inline(always)]
            fn magnitude(self) -> usize {
                $abs(self) as usize
            }

            #[inline(always)]
            fn sign(self) -> u32 {
                $sign(self)
            }
        }
    )*};
}

digit!(u8, |x| x, |_| 0; u16, |x| x, |_| 0; u32, |x| x, |_| 0; u64, |x| x, |_| 0;
    i8, i8::unsigned_abs, |x| u32::from(x < 0); i16, i16::unsigned_abs, |x| u32::from(x < 0);
    i32, i32::unsigned_abs, |x| u32::from(x < 0); i64, i64::unsigned_abs, |x| u32::from(x < 0));

/// A digit in the form stored between cutting and sorting.
pub(crate) trait Stored: Digit + Default {
    /// Largest absolute value available in both signs.
    const LIMIT: usize;

    /// Returns the low bits of a digit that fits.
    fn low_bits(digit: i32) -> Self;
}

impl Stored for i16 {
    const LIMIT: usize = Self::MAX as usize;

    #[inline(always)]
    fn low_bits(digit: i32) -> Self {
        digit as Self
    }
}

impl Stored for i32 {
    const LIMIT: usize = Self::MAX as usize;

    #[inline(always)]
    fn low_bits(digit: i32) -> Self {
        digit
    }
}

/// Returns the bias of a magnitude, which makes its windows hold signed digits.
pub(crate) fn bias<M: Magnitude>(windows: &[Window]) -> M {
    windows
        .iter()
        .filter(|window| !window.top)
        .fold(M::ZERO, |bias, window| {
            bias.plus(M::power_of_two(window.offset + window.width - 1))
        })
}

/// Digits of a column in some windows, stored chunk by chunk of scalars, and within a chunk window
/// by window.
#[derive(Debug)]
pub(crate) struct Digits<D> {
    values: Vec<D>,
    windows: usize,
    chunk: usize,
}

impl<D: Stored> Digits<D> {
    /// Cuts the digits in `windows`, a subset of `all`, the windows that tile the scalars.
    pub(crate) fn new<W: Word>(
        scalars: &[W],
        windows: &[Window],
        all: &[Window],
    ) -> Result<Self, OutOfMemory> {
        let bias: W::Magnitude = bias(all);
        let mut values = filled(D::default(), scalars.len() * windows.len())?;
        if !windows.is_empty() {
            values
                .par_chunks_mut(CHUNK * windows.len())
                .zip(scalars.par_chunks(CHUNK))
                .with_min_len(4)
                .for_each_init(Vec::new, |biased, (values, scalars)| {
                    biased.clear();
                    biased.extend(scalars.iter().map(|word| word.magnitude().plus(bias)));
                    for (window, digits) in windows.iter().zip(values.chunks_mut(scalars.len())) {
                        cut(*window, biased, scalars, digits);
                    }
                });
        }
        Ok(Self {
            values,
            windows: windows.len(),
            chunk: CHUNK,
        })
    }

    /// Returns the digits of the window at `index` among the cut ones, in pieces, each with the
    /// index of its first scalar.
    pub(crate) fn window(&self, index: usize) -> impl Iterator<Item = (u32, &[D])> + Clone {
        let windows = self.windows.max(1);
        (0_u32..)
            .step_by(self.chunk)
            .zip(self.values.chunks(self.chunk * windows))
            .filter_map(move |(first, values)| {
                let len = values.len() / windows;
                Some((first, values.get(index * len..(index + 1) * len)?))
            })
    }
}

/// Cuts one window of a chunk.
fn cut<W: Word, D: Stored>(
    window: Window,
    biased: &[W::Magnitude],
    scalars: &[W],
    digits: &mut [D],
) {
    for ((slot, word), scalar) in digits.iter_mut().zip(biased).zip(scalars) {
        let digit = window.digit(*word);
        *slot = D::low_bits(if W::SIGNED && scalar.is_negative() {
            -digit
        } else {
            digit
        });
    }
}

/// Indices of scalars with a non-zero digit, ordered by bucket.
#[derive(Debug)]
pub(crate) struct Sorted {
    /// Entries `2 * index + sign`.
    pub(crate) entries: Vec<u32>,
    /// Number of entries of bucket `b + 1`.
    pub(crate) counts: Vec<u32>,
}

/// Sorts `total` digits of at most `buckets` by counting; the pieces come with the index of their
/// first base.
pub(crate) fn sort<'a, D: Digit + 'a>(
    pieces: impl Iterator<Item = (u32, &'a [D])> + Clone,
    total: usize,
    buckets: usize,
) -> Result<Sorted, OutOfMemory> {
    let mut counts = filled(0_u32, buckets + 1)?;
    for (_, digits) in pieces.clone() {
        for digit in digits {
            counts[digit.magnitude()] += 1;
        }
    }
    // Zero digits need no addition: the sort puts these digits last, which is cheaper than a test
    // per entry, and they are cut off.
    let mut next = filled(0_u32, buckets + 1)?;
    let mut nonzero = 0;
    for (slot, count) in next.iter_mut().zip(&counts).skip(1) {
        *slot = nonzero;
        nonzero += *count;
    }
    next[0] = nonzero;
    let mut entries = filled(0_u32, total)?;
    for (first, digits) in pieces {
        for (digit, index) in digits.iter().zip(first..) {
            let position = &mut next[digit.magnitude()];
            entries[*position as usize] = 2 * index + digit.sign();
            *position += 1;
        }
    }
    entries.truncate(nonzero as usize);
    counts.remove(0);
    let used = counts
        .iter()
        .rposition(|count| *count != 0)
        .map_or(0, |last| last + 1);
    counts.truncate(used);
    Ok(Sorted { entries, counts })
}

#[cfg(test)]
mod tests {
    use ark_bn254::Fr;
    use ark_ff::{AdditiveGroup, Field, PrimeField, Zero};
    use proptest::prelude::*;

    use super::*;
    use crate::plan::windows;

    /// Returns `sum digit 2^offset`, with the range of each digit checked.
    fn recompose<D: Stored, W: Word>(scalars: &[W], windows: &[Window]) -> Vec<Fr> {
        let digits = Digits::<D>::new(scalars, windows, windows).unwrap();
        let mut sums = vec![Fr::zero(); scalars.len()];
        for (index, window) in windows.iter().enumerate() {
            let weight = Fr::from(2).pow([u64::from(window.offset)]);
            for (first, digits) in digits.window(index) {
                for (sum, digit) in sums[first as usize..].iter_mut().zip(digits) {
                    assert!(digit.magnitude() <= window.buckets());
                    let term = weight * Fr::from(digit.magnitude() as u64);
                    *sum += if digit.sign() == 1 { -term } else { term };
                }
            }
        }
        sums
    }

    proptest! {
        #[test]
        fn digits_recompose(words in proptest::collection::vec(any::<i64>(), 1..9), width in 2_u32..20) {
            let unsigned: Vec<u64> = words.iter().map(|word| *word as u64).collect();
            let windows = windows(64, width);
            let expected: Vec<Fr> = unsigned.iter().map(|word| Fr::from(*word)).collect();
            prop_assert_eq!(recompose::<i32, _>(&unsigned, &windows), expected);
            let expected: Vec<Fr> = words.iter().map(|word| Fr::from(*word)).collect();
            prop_assert_eq!(recompose::<i32, _>(&words, &windows), expected);
        }
    }

    #[test]
    fn digits_of_extremes_recompose() {
        let words = [u64::MAX, u64::MAX - 1, 1 << 63, (1 << 63) - 1, 1, 0];
        let signed = [i64::MIN, i64::MIN + 1, i64::MAX, -1, 0, 1];
        let fields = [
            -Fr::ONE,
            -Fr::from(2),
            Fr::ZERO,
            Fr::ONE,
            -Fr::ONE / Fr::from(2),
        ];
        for width in 1..20 {
            for scalar in words {
                let windows = windows(64, width);
                let got = recompose::<i32, _>(&[scalar], &windows);
                assert_eq!(got, [Fr::from(scalar)]);
            }
            for scalar in signed {
                let got = recompose::<i32, _>(&[scalar], &windows(64, width));
                assert_eq!(got, [Fr::from(scalar)]);
            }
            let windows = windows(Fr::MODULUS_BIT_SIZE, width);
            assert_eq!(recompose::<i32, _>(&fields, &windows), fields);
            if width <= 14 {
                assert_eq!(recompose::<i16, _>(&fields, &windows), fields);
            }
        }
        // Several chunks, the last one short.
        let many: Vec<Fr> = (0..2 * CHUNK as u64 + 3).map(|i| -Fr::from(i)).collect();
        assert_eq!(recompose::<i16, _>(&many, &windows(254, 13)), many);
    }

    #[test]
    fn sorting_groups_by_bucket() {
        let sorted = sort(
            [(0, [5_u8, 0, 255, 5, 1, 0, 128].as_slice())].into_iter(),
            7,
            255,
        )
        .unwrap();
        assert_eq!(sorted.entries, [8, 0, 6, 12, 4]);
        assert_eq!(sorted.counts.len(), 255);
        assert_eq!(sorted.counts[4], 2);
        let pieces = [(0, [-2_i16, 1].as_slice()), (10, [2, 0].as_slice())];
        let sorted = sort(pieces.into_iter(), 4, 9).unwrap();
        assert_eq!(sorted.entries, [2, 1, 20]);
        assert_eq!(sorted.counts, [1, 2]);
        let sorted = sort([(0, [0_u64; 9].as_slice())].into_iter(), 9, 3).unwrap();
        assert!(sorted.entries.is_empty() && sorted.counts.is_empty());
    }
}
