//! Eight lanes of 64 bits: the primitives under every vector kernel.
//!
//! A type that implements [`Lanes`] is a token: it is created only where its instructions were
//! detected, so its methods are safe. An algorithm is written once, as a [`Kernel`] over any
//! `L: Lanes`, and [`Isa::dispatch`] enters it inside a function compiled for the instructions,
//! with every callee inlined.
//!
//! | token | instructions | 52-bit product |
//! |---|---|---|
//! | `Ifma` | AVX-512 IFMA | `vpmadd52luq`, `vpmadd52huq` |
//! | `Avx512` | AVX-512 F, DQ, BW, VL | double-precision fused multiply-add, rounded toward zero: the same bits |
//! | [`Twin`] | none | 128-bit integers; the reference model in tests of the others |

mod twin;
#[cfg(target_arch = "x86_64")]
mod wide;

#[cfg(test)]
mod tests;

pub use twin::Twin;

use crate::{Isa, Level};

/// Number of lanes per word.
pub const LANES: usize = 8;

/// Mask of the low 52 bits.
pub const MASK52: u64 = (1 << 52) - 1;

/// Operations on words of eight 64-bit lanes. Arithmetic wraps modulo 2^64; a mask has one bit per
/// lane, lane 0 lowest.
///
/// # Sums of products
/// A sum starts with [`Lanes::start`], whose arguments are the numbers of low and high halves to
/// add, and is meaningful only after exactly those were added: until then an implementation may
/// carry its own bias per half.
pub trait Lanes: Copy + Send + Sync + core::fmt::Debug {
    /// Eight lanes.
    type Word: Copy + Send + Sync + core::fmt::Debug;
    /// The low 52 bits of each lane of a word, prepared for multiplication.
    type Factor: Copy + Send + Sync + core::fmt::Debug;

    /// Broadcasts a value to each lane.
    fn splat(self, value: u64) -> Self::Word;
    /// Loads lanes from an array.
    fn load(self, lanes: &[u64; LANES]) -> Self::Word;
    /// Widens lanes from bytes.
    fn widen_u8(self, lanes: &[u8; LANES]) -> Self::Word;
    /// Widens lanes from integers of 16 bits.
    fn widen_u16(self, lanes: &[u16; LANES]) -> Self::Word;
    /// Widens lanes from integers of 32 bits.
    fn widen_u32(self, lanes: &[u32; LANES]) -> Self::Word;
    /// Stores lanes to an array.
    fn store(self, word: Self::Word, lanes: &mut [u64; LANES]);

    /// `a + b`.
    fn add(self, a: Self::Word, b: Self::Word) -> Self::Word;
    /// `a - b`.
    fn sub(self, a: Self::Word, b: Self::Word) -> Self::Word;
    /// Computes the bitwise and.
    fn and(self, a: Self::Word, b: Self::Word) -> Self::Word;
    /// Computes the bitwise or.
    fn or(self, a: Self::Word, b: Self::Word) -> Self::Word;
    /// `a << BITS`.
    fn shl<const BITS: u32>(self, a: Self::Word) -> Self::Word;
    /// `a >> BITS`, zeros shifted in.
    fn shr<const BITS: u32>(self, a: Self::Word) -> Self::Word;
    /// `a >> BITS`, copies of the sign shifted in.
    fn sar<const BITS: u32>(self, a: Self::Word) -> Self::Word;

    /// Returns the mask of the lanes whose highest bit is set.
    fn negative(self, a: Self::Word) -> u8;
    /// Returns the mask of the lanes in which `a` and `b` are equal.
    fn equal(self, a: Self::Word, b: Self::Word) -> u8;
    /// Selects `yes` in the lanes of `mask`, `no` elsewhere.
    fn select(self, mask: u8, yes: Self::Word, no: Self::Word) -> Self::Word;

    /// Returns `word >> 4 i` in lane `i`: its low four bits are digit `i` to base 16, the bits
    /// above are unspecified.
    fn digits(self, word: u32) -> Self::Word;
    /// Looks up, in each lane, the entry of the table (the lanes of two words) at the low four bits
    /// of `index`.
    fn lookup16(self, table: [Self::Word; 2], index: Self::Word) -> Self::Word;

    /// Prepares the low 52 bits of each lane as a factor.
    fn factor(self, word: Self::Word) -> Self::Factor;
    /// Broadcasts a factor below 2^52 to each lane.
    fn constant(self, value: u64) -> Self::Factor;
    /// Starts an empty sum for `low` low halves and `high` high halves of products.
    fn start(self, low: u64, high: u64) -> Self::Word;
    /// `(low + (a b mod 2^52), high + floor(a b / 2^52))`.
    fn mac(
        self,
        low: Self::Word,
        high: Self::Word,
        a: Self::Factor,
        b: Self::Factor,
    ) -> (Self::Word, Self::Word);
    /// As [`Lanes::mac`], where each lane of the word `bit` is 0 or 1: the high halves are zero.
    #[inline(always)]
    fn mac_bit(
        self,
        low: Self::Word,
        high: Self::Word,
        a: Self::Factor,
        bit: Self::Word,
    ) -> (Self::Word, Self::Word) {
        self.mac(low, high, a, self.factor(bit))
    }
    /// `sum + (a b mod 2^52)`.
    fn mac_low(self, sum: Self::Word, a: Self::Factor, b: Self::Factor) -> Self::Word;
    /// `sum + floor(a b / 2^52)`.
    fn mac_high(self, sum: Self::Word, a: Self::Factor, b: Self::Factor) -> Self::Word;

    /// Transposes: lane `i` of result `j` is lane `j` of `rows[i]`.
    fn transpose(self, rows: [Self::Word; 8]) -> [Self::Word; 8];
    /// Gathers eight values of four words: lane `i` of result `j` is `rows[i][j]`.
    fn gather4(self, rows: [&[u64; 4]; LANES]) -> [Self::Word; 4];
    /// Loads eight consecutive values of four words, arranged as by [`Lanes::gather4`].
    fn load4(self, rows: &[[u64; 4]; LANES]) -> [Self::Word; 4];
    /// Stores eight values, the inverse of [`Lanes::load4`].
    fn store4(self, columns: [Self::Word; 4], rows: &mut [[u64; 4]; LANES]);
    /// Gathers eight values of eight words: lane `i` of result `j` is `rows[i][j]`.
    #[inline(always)]
    fn gather8(self, rows: [&[u64; 8]; LANES]) -> [Self::Word; 8] {
        self.transpose([
            self.load(rows[0]),
            self.load(rows[1]),
            self.load(rows[2]),
            self.load(rows[3]),
            self.load(rows[4]),
            self.load(rows[5]),
            self.load(rows[6]),
            self.load(rows[7]),
        ])
    }

    /// Prefetches the cache line at the start of `target`, for a use soon.
    fn prefetch<T>(self, target: &T);
    /// Prefetches a line of a long stream, into the second cache only. A request for the first
    /// cache would occupy one of the few misses that a core can have in flight until the memory
    /// answers, which cuts the read rate to a third (11 against 26 GB/s on Zen 4).
    fn prefetch_stream<T>(self, target: &T);
}

/// An algorithm over any lanes, with its equivalent in portable code.
pub trait Kernel {
    /// Result of the kernel.
    type Output;

    /// Runs with eight lanes. Implementations are `#[inline(always)]`, as are all their callees in
    /// loops.
    fn run<L: Lanes>(self, lanes: L) -> Self::Output;

    /// Runs without vector instructions.
    fn portable(self) -> Self::Output;
}

impl Isa {
    /// Runs the kernel with the instructions of this level; levels without eight lanes run
    /// [`Kernel::portable`].
    pub fn dispatch<K: Kernel>(self, kernel: K) -> K::Output {
        #[cfg(test)]
        if self.is_twin() {
            return kernel.run(Twin);
        }
        match self.level() {
            Level::Portable | Level::Avx2 => kernel.portable(),
            #[cfg(target_arch = "x86_64")]
            Level::Avx512 => wide::run_avx512(self, kernel),
            #[cfg(target_arch = "x86_64")]
            Level::Ifma => wide::run_ifma(self, kernel),
            #[cfg(not(target_arch = "x86_64"))]
            Level::Avx512 | Level::Ifma => kernel.portable(),
        }
    }

    /// Returns whether kernels have eight lanes: those of vector instructions, or the twin's.
    #[must_use]
    pub fn has_lanes(self) -> bool {
        self.level() >= Level::Avx512 || self.is_twin()
    }
}
