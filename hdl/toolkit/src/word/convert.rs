//! Conversions and slices, and the table from widths to word types.

use super::limbs::{U, Word, bits_to};
use rust_hdl::prelude::Bits;

/// Names a width for [`WordOf`]: all of 1 to 130, 251 to 270 and 501 to 520, and the ones listed
/// here in addition. A missing width needs one more entry; a list of all widths would be expensive,
/// since the compiler compares each entry with every other.
#[derive(Clone, Copy, Debug)]
pub struct Width<const N: usize>;

/// The word type of a [`Width`]: one type per width, so that `get_bits::<M>` needs no second
/// parameter.
pub trait WordOf {
    /// `U<N, ceil(N / 64)>`.
    type Word: Word;
    /// Returns the bits from `offset` on, zeros beyond the source.
    fn slice<const N: usize, const L: usize>(word: &U<N, L>, offset: usize) -> Self::Word;
}

/// The word of N bits: `W<254>` is `U<254, 4>`. N is a width listed at [`Width`].
pub type W<const N: usize> = <Width<N> as WordOf>::Word;

macro_rules! word_of {
    ($($width:expr),*) => { $(
        impl WordOf for Width<{ $width }> {
            type Word = U<{ $width }, { ($width as usize).div_ceil(64) }>;

            #[inline(always)]
            fn slice<const N: usize, const L: usize>(word: &U<N, L>, offset: usize) -> Self::Word {
                if offset >= N {
                    return U::ZERO;
                }
                let (limbs, bits) = (offset / 64, offset % 64);
                U::from_limb_fn(|i| {
                    let lower = word.limb(i + limbs) >> bits;
                    lower | if bits > 0 { word.limb(i + limbs + 1) << (64 - bits) } else { 0 }
                })
            }
        }
    )* };
}
macro_rules! tens {
    ($($ten:literal)*) => { $(
        word_of!(10 * $ten + 1, 10 * $ten + 2, 10 * $ten + 3, 10 * $ten + 4, 10 * $ten + 5,
                 10 * $ten + 6, 10 * $ten + 7, 10 * $ten + 8, 10 * $ten + 9, 10 * $ten + 10);
    )* };
}
tens!(0 1 2 3 4 5 6 7 8 9 10 11 12 25 26 50 51);
word_of!(
    136, 144, 160, 176, 192, 200, 208, 224, 240, 271, 272, 288, 300, 304, 320, 336, 352, 368, 384,
    400, 416, 432, 448, 464, 480, 496, 521, 528, 529, 544, 560, 576, 592, 608, 624, 640
);
word_of!(762, 763, 768, 786, 1016, 1024, 1088, 1280, 1344, 1600, 2048);

impl<const N: usize, const L: usize> U<N, L> {
    /// Returns bits `offset .. offset + M`, zeros beyond N.
    #[inline(always)]
    pub fn get_bits<const M: usize>(&self, offset: usize) -> W<M>
    where
        Width<M>: WordOf,
    {
        <Width<M> as WordOf>::slice(self, offset)
    }
}

impl<const N: usize, const L: usize> From<u64> for U<N, L> {
    /// Converts a value modulo 2^N.
    #[inline(always)]
    fn from(value: u64) -> Self {
        Self::new(value)
    }
}

impl<const N: usize, const L: usize> From<[u64; L]> for U<N, L> {
    /// Converts limbs modulo 2^N.
    #[inline(always)]
    fn from(limbs: [u64; L]) -> Self {
        Self::masked(limbs)
    }
}

impl<const N: usize, const L: usize> From<U<N, L>> for Bits<N> {
    fn from(word: U<N, L>) -> Self {
        bits_to(word)
    }
}

impl<const N: usize, const L: usize> From<&U<N, L>> for num_bigint::BigUint {
    fn from(word: &U<N, L>) -> Self {
        let halves = word
            .0
            .iter()
            .flat_map(|limb| [*limb as u32, (*limb >> 32) as u32]);
        Self::new(halves.collect())
    }
}

impl<const N: usize, const L: usize> From<&num_bigint::BigUint> for U<N, L> {
    /// Converts a value modulo 2^N.
    fn from(value: &num_bigint::BigUint) -> Self {
        Self::from_limbs(&value.to_u64_digits())
    }
}
