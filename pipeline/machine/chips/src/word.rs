//! Common parts of loads and stores: the address of a word, access to it, bytes within it.
//!
//! With `a` the value of `rs1`, `w` a word address, `o < 8` the offset in the word, proved by the
//! chip, and `c` a boolean: `a + imm = 8 w + o + 2^64 c`. There is no column for `w`: the messages
//! on the memory bus carry `(a + imm - o - 2^64 c) / 8`, a field element. The bus balances only if
//! that is the address of a cell. Each cell is started once and lies below `2^61`, so the equation
//! holds over the integers, and `8 w + o < 2^64` leaves one solution: the address modulo `2^64`,
//! split into word and offset. A wrong offset or carry names no cell.

use crate::bus;
use crate::cpu::{self, Change, ExecutedStep};
use crate::lookups::Lookups;
use ark_bn254::Fr;
use zkfabric_air::{AirBuilder, Expr, Trace, columns};
use zkfabric_vm::trace::Space;

/// Returns `(a + imm - offset - 2^64 carry) / 8`.
pub(crate) fn address(a: &Expr, imm: &Expr, offset: &Expr, carry: &Expr) -> Expr {
    let eighth = Expr::constant(Fr::from(1u64) / Fr::from(8u64));
    (a + imm - offset - carry * Expr::power_of_two(64)) * eighth
}

/// Returns the address of the word at this byte address, a field element: it names a cell only if
/// the byte address is a multiple of 8.
pub(crate) fn of(address: &Expr) -> Expr {
    address * Expr::constant(Fr::from(1u64) / Fr::from(8u64))
}

columns! {
    /// Columns of an address: the sum of a register and an immediate.
    pub(crate) struct Address {
        /// Register of the base address.
        rs1: U8,
        /// The immediate.
        imm: U64,
        /// The base address.
        a: U64,
        /// Carry of the sum.
        carry: Bit,
    }
}

impl Address<Expr> {
    /// Reads the base address; returns the address of the word in which the byte address has this
    /// offset.
    pub(crate) fn constrain(
        &self,
        b: &mut AirBuilder,
        real: &Expr,
        now: Expr,
        (gap, offset): (&Expr, &Expr),
    ) -> Expr {
        b.assert_bool("carry is boolean", &self.carry);
        cpu::read_register(b, real, now, &self.rs1, gap, &self.a);
        address(&self.a, &self.imm, offset, &self.carry)
    }
}

impl Address<usize> {
    /// Fills the columns.
    pub(crate) fn fill(&self, row: usize, e: &ExecutedStep<'_>, trace: &mut Trace) {
        let (base, imm) = (e.rs1(), e.instruction.imm);
        trace.set(row, self.rs1, e.instruction.rs1.into());
        trace.set(row, self.imm, imm);
        trace.set(row, self.a, base);
        trace.set(row, self.carry, base.overflowing_add(imm).1.into());
    }
}

/// Returns the offset, within its word, of the byte address of a load or store.
pub(crate) const fn offset(e: &ExecutedStep<'_>) -> u64 {
    e.rs1().wrapping_add(e.instruction.imm) & 7
}

/// Reads a word; `value` is the cell's value, so nothing is returned.
pub(crate) fn read(
    builder: &mut AirBuilder,
    real: &Expr,
    now: Expr,
    address: &Expr,
    gap: &Expr,
    value: &Expr,
) {
    let change = Change {
        before: value,
        after: value,
    };
    write(builder, real, now, address, gap, change);
}

/// Replaces a word.
pub(crate) fn write(
    builder: &mut AirBuilder,
    real: &Expr,
    now: Expr,
    address: &Expr,
    gap: &Expr,
    change: Change<'_>,
) {
    let access = cpu::Access {
        space: Space::Memory,
        address: address.clone(),
        now,
        gap: gap.clone(),
        before: change.before.clone(),
        after: change.after.clone(),
    };
    cpu::access(builder, real, access);
}

/// Checks that `low` and `high` are bytes on real rows, with `and` their conjunction, as the byte
/// table requires; returns `low + 2^8 high`.
pub(crate) fn byte_pair(
    builder: &mut AirBuilder,
    real: &Expr,
    [low, high, and]: [&Expr; 3],
) -> Expr {
    builder.send(
        bus::BYTES,
        real.clone(),
        [low.clone(), high.clone(), and.clone()],
    );
    low + high * (1 << 8)
}

/// Fills and counts a pair of bytes.
pub(crate) fn fill_byte_pair(
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

columns! {
    /// 64 bits, with one limb cut into two bytes.
    pub(crate) struct Split {
        /// The other limbs of 16 bits, least significant first.
        limbs: U16[3],
        /// The low byte of the cut limb.
        low: U8,
        /// The high byte of the cut limb.
        high: U8,
        /// The conjunction of the two bytes, see [`byte_pair`].
        and: U8,
    }
}

impl Split<Expr> {
    /// Checks that limbs and bytes are in range on real rows.
    pub(crate) fn range(&self, builder: &mut AirBuilder, real: &Expr) {
        cpu::range_limbs(builder, real, &self.limbs);
        byte_pair(builder, real, [&self.low, &self.high, &self.and]);
    }

    /// Returns the `bytes` lowest bytes and the others, each as a number, when the cut limb is at
    /// `position`. `bytes` is even or cuts between the two bytes: `2 * position + 1`.
    pub(crate) fn at(&self, position: usize, bytes: u32) -> (Expr, Expr) {
        let (before, after) = self.limbs.split_at(position.min(3));
        let digits = before.iter().map(|limb| (limb, 2));
        let digits = digits.chain([(&self.low, 1), (&self.high, 1)]);
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

    /// Returns the number, when the cut limb is at `position`.
    pub(crate) fn value(&self, position: usize) -> Expr {
        self.at(position, 8).0
    }
}

impl Split<usize> {
    /// Fills and counts `value`, with limb `position` cut.
    pub(crate) fn fill(
        &self,
        trace: &mut Trace,
        row: usize,
        (value, position): (u64, usize),
        lookups: &mut Lookups,
    ) {
        let mut columns = self.limbs.iter();
        for (index, limb) in crate::lookups::limbs(value).into_iter().enumerate() {
            if index == position {
                let pair = [self.low, self.high, self.and];
                fill_byte_pair(trace, row, pair, limb, lookups);
            } else if let Some(&column) = columns.next() {
                trace.set(row, column, limb.into());
                lookups.range16(limb);
            }
        }
    }
}

columns! {
    /// An offset `2 pair + odd` in a word.
    pub(crate) struct Offset {
        /// One flag per pair of bytes: the flag that is set gives `pair`.
        pairs: Bit[4],
        /// Whether the offset is odd.
        odd: Bit,
    }
}

impl Offset<Expr> {
    /// Constrains flags and `odd` to be boolean with at most one flag set; returns the flags' sum.
    pub(crate) fn constrain(&self, builder: &mut AirBuilder) -> Expr {
        builder.assert_bool("odd is boolean", &self.odd);
        cpu::one_hot(builder, &self.pairs)
    }

    /// Returns the offset.
    pub(crate) fn value(&self) -> Expr {
        let pairs = (0u64..)
            .zip(&self.pairs)
            .map(|(pair, flag)| flag * (2 * pair));
        pairs.sum::<Expr>() + &self.odd
    }

    /// Returns 1 where an access of a flag's width reaches into the next word:
    /// `[half, word, double]` are the flags of two, four and eight bytes; the degree is 2 more than
    /// theirs.
    pub(crate) fn cross(&self, [half, word, double]: [&Expr; 3]) -> Expr {
        let ([p0, p1, p2, p3], odd) = (&self.pairs, &self.odd);
        half * (p3 * odd) + word * (p2 * odd + p3) + double * (p0 * odd + p1 + p2 + p3)
    }

    /// Returns the value of `f` at the offset, which `f` takes as pair and oddness; the degree is 2
    /// more than that of `f`.
    pub(crate) fn select(&self, f: impl Fn(usize, u32) -> Expr) -> Expr {
        let pairs = self.pairs.iter().enumerate();
        pairs
            .map(|(pair, flag)| flag * (self.odd.not() * f(pair, 0) + &self.odd * f(pair, 1)))
            .sum()
    }
}

impl Offset<usize> {
    /// Fills the flags.
    pub(crate) fn fill(&self, trace: &mut Trace, row: usize, offset: u64) {
        cpu::fill_one(trace, row, &self.pairs, (offset >> 1) as usize);
        trace.set(row, self.odd, offset & 1);
    }
}

columns! {
    /// Eight bytes at an offset `o` of two words, least significant first.
    ///
    /// With `X` the two words as one number, `P = 2^(8 o)`, `M < 2^64` the eight bytes, `L < P` the
    /// bytes below and `H < 2^64 / P` the bytes above: `X = L + P M + 2^64 P H`. `L` and `H` are
    /// the two parts of one [`Split`] cut at byte `o`, hence in these ranges, and the digits `L`,
    /// `M`, `H` of `X` are unique.
    pub(crate) struct Window {
        /// The offset.
        offset: Offset,
        /// `L` and `H`.
        outside: Split,
    }
}

impl Window<Expr> {
    /// Returns `L + P M + 2^64 P H` for the eight bytes `inside`.
    pub(crate) fn words(&self, inside: &Expr) -> Expr {
        self.offset.select(|pair, odd| {
            let (below, above) = self.part(pair, odd);
            let inside = inside + above * Expr::power_of_two(64);
            below + inside * Expr::power_of_two(8 * bytes(pair, odd))
        })
    }

    /// Returns `L` and `H` at an offset.
    pub(crate) fn part(&self, pair: usize, odd: u32) -> (Expr, Expr) {
        self.outside.at(pair, bytes(pair, odd))
    }
}

impl Window<usize> {
    /// Fills the offset and the bytes outside; returns the bytes inside.
    pub(crate) fn fill(
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

/// Returns `2 pair + odd`.
pub(crate) const fn bytes(pair: usize, odd: u32) -> u32 {
    2 * pair as u32 + odd
}
