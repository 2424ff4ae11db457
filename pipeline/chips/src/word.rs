//! What loads and stores share: the address of a word, access to it, bytes within it.
//!
//! With `a` the value of `rs1`, `w` a word address, `o < 8` the offset in the word, proved by the chip, and
//! `c` a boolean: `a + imm = 8 w + o + 2^64 c`. There is no column for `w`: the messages on the memory
//! bus carry `(a + imm - o - 2^64 c) / 8`, a field element. The bus only balances when that is the address
//! of a cell, of which each is started once and lies below `2^61`, so the equation holds between integers,
//! and `8 w + o < 2^64` leaves one solution: the address modulo `2^64`, split in word and offset. An offset
//! or carry that is not the address's own names no cell.

use crate::bus;
use crate::cpu::{self, Access, Executed};
use crate::lookups::Lookups;
use ark_bn254::Fr;
use zkfabric_air::{AirBuilder, Expr, Trace};
use zkfabric_vm::trace::Space;

/// `(a + imm - offset - 2^64 carry) / 8`.
#[must_use]
pub fn address(a: &Expr, imm: &Expr, offset: &Expr, carry: &Expr) -> Expr {
    let eighth = Expr::constant(Fr::from(1u64) / Fr::from(8u64));
    (a + imm - offset - carry * Expr::power_of_two(64)) * eighth
}

/// Byte address of a load or store.
#[must_use]
pub const fn byte_address(e: &Executed<'_>) -> u64 {
    e.step.accesses[0].after.wrapping_add(e.instruction.imm)
}

/// Offset of the byte address in its word.
#[must_use]
pub const fn offset(e: &Executed<'_>) -> u64 {
    byte_address(e) & 7
}

/// Whether `rs1 + imm` exceeds 64 bits.
#[must_use]
pub const fn carry(e: &Executed<'_>) -> bool {
    e.step.accesses[0]
        .after
        .overflowing_add(e.instruction.imm)
        .1
}

/// Reads a word in `slot`; returns nothing, `value` is what the cell holds.
pub fn read(
    builder: &mut AirBuilder,
    real: &Expr,
    (time, slot): (&Expr, u64),
    address: &Expr,
    gap: &Expr,
    value: &Expr,
) {
    write(builder, real, (time, slot), address, gap, (value, value));
}

/// Replaces a word in `slot`.
pub fn write(
    builder: &mut AirBuilder,
    real: &Expr,
    (time, slot): (&Expr, u64),
    address: &Expr,
    gap: &Expr,
    (before, after): (&Expr, &Expr),
) {
    let access = Access {
        space: Space::Memory,
        address: address.clone(),
        now: time + slot,
        gap: gap.clone(),
        before: before.clone(),
        after: after.clone(),
    };
    cpu::access(builder, real, access);
}

/// `low` and `high` are bytes on real rows, `and` their conjunction, which the table wants; returns
/// `low + 2^8 high`.
pub fn byte_pair(builder: &mut AirBuilder, real: &Expr, [low, high, and]: [&Expr; 3]) -> Expr {
    builder.send(
        bus::BYTES,
        real.clone(),
        [low.clone(), high.clone(), and.clone()],
    );
    low + high * (1 << 8)
}

/// Fills and counts a pair of bytes.
pub fn fill_byte_pair(
    trace: &mut Trace,
    row: usize,
    [low, high, and]: [usize; 3],
    value: u16,
    lookups: &mut Lookups,
) {
    let [a, b] = value.to_le_bytes();
    trace.set(row, low, a.into());
    trace.set(row, high, b.into());
    trace.set(row, and, (a & b).into());
    lookups.bytes(a, b);
}

/// Fills and counts 16-bit limbs.
pub fn fill_limbs(
    trace: &mut Trace,
    row: usize,
    columns: &[usize],
    limbs: impl IntoIterator<Item = u16>,
    lookups: &mut Lookups,
) {
    for (&column, limb) in columns.iter().zip(limbs) {
        trace.set(row, column, limb.into());
        lookups.range16(limb);
    }
}

/// Sets flag `index`, if there is one.
pub fn fill_flag(trace: &mut Trace, row: usize, flags: &[usize], index: usize) {
    if let Some(&flag) = flags.get(index) {
        trace.set(row, flag, 1);
    }
}

/// 64 bits whose limb `position` is cut into two bytes, as columns or values.
#[derive(Debug, Clone, Copy)]
pub struct Split<'a, T> {
    /// The other limbs of 16 bits, least significant first.
    pub limbs: &'a [T; 3],
    /// The low byte of the limb that is cut.
    pub low: &'a T,
    /// The high byte.
    pub high: &'a T,
    /// The conjunction of the two bytes, see [`byte_pair`].
    pub and: &'a T,
}

impl Split<'_, Expr> {
    /// Limbs and bytes are in range on real rows.
    pub fn range(&self, builder: &mut AirBuilder, real: &Expr) {
        cpu::range_limbs(builder, real, self.limbs);
        byte_pair(builder, real, [self.low, self.high, self.and]);
    }

    /// The `bytes` lowest bytes and the others, each as a number, when the limb that is cut stands at
    /// `position`. `bytes` is even or cuts between the two bytes: `2 * position + 1`.
    #[must_use]
    pub fn at(&self, position: usize, bytes: u32) -> (Expr, Expr) {
        let (before, after) = self.limbs.split_at(position.min(3));
        let digits = before.iter().map(|limb| (limb, 2));
        let digits = digits.chain([(self.low, 1), (self.high, 1)]);
        let digits = digits.chain(after.iter().map(|limb| (limb, 2)));
        let (mut lower, mut upper) = (Expr::zero(), Expr::zero());
        let mut start = 0;
        for (digit, size) in digits {
            if start < bytes {
                lower = lower + digit * Expr::power_of_two(8 * start);
            } else {
                upper = upper + digit * Expr::power_of_two(8 * (start - bytes));
            }
            start += size;
        }
        (lower, upper)
    }

    /// The number, when the limb that is cut stands at `position`.
    #[must_use]
    pub fn value(&self, position: usize) -> Expr {
        self.at(position, 8).0
    }
}

impl Split<'_, usize> {
    /// Fills and counts `value`, its limb `position` cut.
    pub fn fill(
        &self,
        trace: &mut Trace,
        row: usize,
        (value, position): (u64, usize),
        lookups: &mut Lookups,
    ) {
        let mut columns = self.limbs.iter();
        for (index, limb) in crate::lookups::limbs(value).into_iter().enumerate() {
            if index == position {
                let pair = [*self.low, *self.high, *self.and];
                fill_byte_pair(trace, row, pair, limb, lookups);
            } else if let Some(&column) = columns.next() {
                trace.set(row, column, limb.into());
                lookups.range16(limb);
            }
        }
    }
}

/// An offset `2 pair + odd`: the flag that is set among `pairs` gives `pair`, and `odd` is a boolean.
#[derive(Debug, Clone, Copy)]
pub struct Offset<'a, T> {
    /// One flag for each pair of bytes.
    pub pairs: &'a [T; 4],
    /// Whether the offset is odd.
    pub odd: &'a T,
}

impl Offset<'_, Expr> {
    /// Flags and `odd` are boolean and at most one flag is set; returns the flags' sum.
    pub fn constrain(&self, builder: &mut AirBuilder) -> Expr {
        builder.assert_bool("odd is boolean", self.odd);
        cpu::one_hot(builder, self.pairs)
    }

    /// The offset.
    #[must_use]
    pub fn value(&self) -> Expr {
        let pairs = (0u64..)
            .zip(self.pairs)
            .map(|(pair, flag)| flag * (2 * pair));
        pairs.sum::<Expr>() + self.odd
    }

    /// The value of `f` at the offset, which it takes as pair and oddness; degree 2 more than `f`.
    #[must_use]
    pub fn select(&self, f: impl Fn(usize, u32) -> Expr) -> Expr {
        let pairs = self.pairs.iter().enumerate();
        pairs
            .map(|(pair, flag)| flag * (self.odd.not() * f(pair, 0) + self.odd * f(pair, 1)))
            .sum()
    }
}

impl Offset<'_, usize> {
    /// Fills the flags.
    pub fn fill(&self, trace: &mut Trace, row: usize, offset: u64) {
        fill_flag(trace, row, self.pairs, (offset >> 1) as usize);
        trace.set(row, *self.odd, offset & 1);
    }
}

/// Eight bytes at an offset `o` of two words, least significant first.
///
/// With `X` the two words as one number, `P = 2^(8 o)`, `M < 2^64` the eight bytes, `L < P` the bytes below and
/// `H < 2^64 / P` those above: `X = L + P M + 2^64 P H`. `L` and `H` are the two parts of one [`Split`] cut
/// at byte `o`, hence in these ranges, and the digits `L`, `M`, `H` of `X` are unique.
#[derive(Debug, Clone, Copy)]
pub struct Window<'a, T> {
    /// The offset.
    pub offset: Offset<'a, T>,
    /// `L` and `H`.
    pub outside: Split<'a, T>,
}

impl Window<'_, Expr> {
    /// `L + P M + 2^64 P H` for the eight bytes `inside`.
    #[must_use]
    pub fn words(&self, inside: &Expr) -> Expr {
        self.offset.select(|pair, odd| {
            let (below, above) = self.part(pair, odd);
            let inside = inside + above * Expr::power_of_two(64);
            below + inside * Expr::power_of_two(8 * bytes(pair, odd))
        })
    }

    /// `L` and `H` at an offset.
    #[must_use]
    pub fn part(&self, pair: usize, odd: u32) -> (Expr, Expr) {
        self.outside.at(pair, bytes(pair, odd))
    }
}

impl Window<'_, usize> {
    /// Fills the offset and the bytes outside; returns the bytes inside.
    pub fn fill(
        &self,
        trace: &mut Trace,
        row: usize,
        (offset, [first, second]): (u64, [u64; 2]),
        lookups: &mut Lookups,
    ) -> u64 {
        self.offset.fill(trace, row, offset);
        let below = (1u64 << (8 * offset)) - 1;
        let outside = (first & below) | (second & !below);
        self.outside
            .fill(trace, row, (outside, (offset >> 1) as usize), lookups);
        let words = u128::from(first) | (u128::from(second) << 64);
        (words >> (8 * offset)) as u64
    }
}

/// `2 pair + odd`.
#[must_use]
pub const fn bytes(pair: usize, odd: u32) -> u32 {
    2 * pair as u32 + odd
}
