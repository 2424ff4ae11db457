//! The lanes in plain integers.

use super::{LANES, Lanes, MASK52};

/// Reference model of the lanes' operations, for any machine; kernels use it in tests only.
///
/// Sums carry a bias per half, so that a wrong count in [`Lanes::start`] shows in every test.
/// Nothing is inlined: a kernel over the twin would be ten times as large as one over vector
/// instructions, and as slow to compile.
#[derive(Debug, Clone, Copy, Default)]
pub struct Twin;

/// Added with each low half and subtracted at the start.
const LOW_BIAS: u64 = 0x9e37_79b9_7f4a_7c15;
/// Added with each high half and subtracted at the start.
const HIGH_BIAS: u64 = 0xd1b5_4a32_d192_ed03;

type Word = [u64; LANES];

fn zip(a: Word, b: Word, f: impl Fn(u64, u64) -> u64) -> Word {
    core::array::from_fn(|lane| f(a[lane], b[lane]))
}

fn mask(word: Word, f: impl Fn(u64) -> bool) -> u8 {
    (0..LANES).fold(0, |mask, lane| mask | u8::from(f(word[lane])) << lane)
}

fn low(a: u64, b: u64) -> u64 {
    a.wrapping_mul(b) & MASK52
}

fn high(a: u64, b: u64) -> u64 {
    ((u128::from(a) * u128::from(b)) >> 52) as u64
}

impl Lanes for Twin {
    type Word = Word;
    type Factor = Word;

    #[inline(never)]
    fn splat(self, value: u64) -> Word {
        [value; LANES]
    }
    #[inline(never)]
    fn load(self, lanes: &[u64; LANES]) -> Word {
        *lanes
    }
    #[inline(never)]
    fn widen_u8(self, lanes: &[u8; LANES]) -> Word {
        lanes.map(u64::from)
    }
    #[inline(never)]
    fn widen_u16(self, lanes: &[u16; LANES]) -> Word {
        lanes.map(u64::from)
    }
    #[inline(never)]
    fn widen_u32(self, lanes: &[u32; LANES]) -> Word {
        lanes.map(u64::from)
    }
    #[inline(never)]
    fn store(self, word: Word, lanes: &mut [u64; LANES]) {
        *lanes = word;
    }

    #[inline(never)]
    fn add(self, a: Word, b: Word) -> Word {
        zip(a, b, u64::wrapping_add)
    }
    #[inline(never)]
    fn sub(self, a: Word, b: Word) -> Word {
        zip(a, b, u64::wrapping_sub)
    }
    #[inline(never)]
    fn and(self, a: Word, b: Word) -> Word {
        zip(a, b, |a, b| a & b)
    }
    #[inline(never)]
    fn or(self, a: Word, b: Word) -> Word {
        zip(a, b, |a, b| a | b)
    }
    #[inline(never)]
    fn shl<const BITS: u32>(self, a: Word) -> Word {
        a.map(|lane| lane << BITS)
    }
    #[inline(never)]
    fn shr<const BITS: u32>(self, a: Word) -> Word {
        a.map(|lane| lane >> BITS)
    }
    #[inline(never)]
    fn sar<const BITS: u32>(self, a: Word) -> Word {
        a.map(|lane| (lane.cast_signed() >> BITS).cast_unsigned())
    }

    #[inline(never)]
    fn negative(self, a: Word) -> u8 {
        mask(a, |lane| lane >> 63 == 1)
    }
    #[inline(never)]
    fn equal(self, a: Word, b: Word) -> u8 {
        mask(zip(a, b, |a, b| a ^ b), |lane| lane == 0)
    }
    #[inline(never)]
    fn select(self, mask: u8, yes: Word, no: Word) -> Word {
        core::array::from_fn(|lane| {
            if mask >> lane & 1 == 1 {
                yes[lane]
            } else {
                no[lane]
            }
        })
    }

    #[inline(never)]
    fn digits(self, word: u32) -> Word {
        core::array::from_fn(|i| u64::from(word >> (4 * i)))
    }
    #[inline(never)]
    fn lookup16(self, table: [Word; 2], index: Word) -> Word {
        index.map(|i| table.as_flattened()[i as usize % 16])
    }
    #[inline(never)]
    fn factor(self, word: Word) -> Word {
        word.map(|lane| lane & MASK52)
    }
    #[inline(never)]
    fn constant(self, value: u64) -> Word {
        debug_assert!(value <= MASK52, "a factor has 52 bits");
        [value; LANES]
    }
    #[inline(never)]
    fn start(self, low: u64, high: u64) -> Word {
        let bias = low
            .wrapping_mul(LOW_BIAS)
            .wrapping_add(high.wrapping_mul(HIGH_BIAS));
        [bias.wrapping_neg(); LANES]
    }
    #[inline(never)]
    fn mac(self, low: Word, high: Word, a: Word, b: Word) -> (Word, Word) {
        (self.mac_low(low, a, b), self.mac_high(high, a, b))
    }
    #[inline(never)]
    fn mac_low(self, sum: Word, a: Word, b: Word) -> Word {
        self.add(sum, zip(a, b, |a, b| low(a, b).wrapping_add(LOW_BIAS)))
    }
    #[inline(never)]
    fn mac_high(self, sum: Word, a: Word, b: Word) -> Word {
        self.add(sum, zip(a, b, |a, b| high(a, b).wrapping_add(HIGH_BIAS)))
    }

    #[inline(never)]
    fn transpose(self, rows: [Word; 8]) -> [Word; 8] {
        core::array::from_fn(|column| rows.map(|row| row[column]))
    }
    #[inline(never)]
    fn gather4(self, rows: [&[u64; 4]; LANES]) -> [Word; 4] {
        core::array::from_fn(|column| rows.map(|row| row[column]))
    }
    #[inline(never)]
    fn load4(self, rows: &[[u64; 4]; LANES]) -> [Word; 4] {
        core::array::from_fn(|column| rows.map(|row| row[column]))
    }
    #[inline(never)]
    fn store4(self, columns: [Word; 4], rows: &mut [[u64; 4]; LANES]) {
        for (lane, row) in rows.iter_mut().enumerate() {
            *row = columns.map(|column| column[lane]);
        }
    }

    #[inline(never)]
    fn prefetch<T>(self, _target: &T) {}
    #[inline(never)]
    fn prefetch_stream<T>(self, _target: &T) {}
}
