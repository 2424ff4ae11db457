//! AMOSWAP, AMOADD, AMOXOR, AMOAND, AMOOR, AMOMIN, AMOMAX, AMOMINU and AMOMAXU, of words and
//! doublewords.
//!
//! Columns: [`Columns`]. With `u` ("upper") and `d` ("double") booleans; `x_i` the bytes of the
//! memory word, its halves exchanged if `u`, so that the operand comes first; `y_i` the bytes of
//! the register; `L`, `H` the halves of `x`, `M`, `N` the halves of `y`, `A`, `B` the halves of
//! their conjunction; `X = L + d 2^32 H` and `Y = M + d 2^32 N` the operands; `W = 2^32` or, if
//! `d`, `2^64`; `e` the flag of AMOADD, `c` the sum of the flags of the comparisons, `g` the sum of
//! the flags of AMOMIN and AMOMAX; `q` ("carry") a boolean and `S = P + 2^32 Q` of four 16-bit
//! limbs. Constraints:
//!
//! 1. The offset is `4 u`, and `u d = 0`.
//! 2. `(x_i, y_i, .)` is in the byte table: both are bytes, and the third is their conjunction.
//! 3. `(t, 128, 128 s)` is in the byte table for `t = x_3 + d (x_7 - x_3)`, and likewise for `y`:
//!    `s_x` and `s_y` are the operands' top bits.
//! 4. `(e + c) X + (e - c) (Y - q W) - g (s_x - s_y) W = S`.
//! 5. `Q = 0` unless `d`.
//! 6. `low` is `M`, `P`, `L + M - 2 A`, `A`, `L + M - A`, `M + q (L - M)` (minima) or
//!    `L + q (M - L)` (maxima), and `high` is the same in the upper halves.
//!
//! The address is right by [`crate::word`], without immediate, hence without carry:
//! `rs1 = 8 w + 4 u` over the integers. So the address is a multiple of 4, and of 8 for a
//! doubleword: a misaligned AMO has no row.
//!
//! The word before is `L + 2^32 H`, or with its halves exchanged `L + 2^32 H + (2^32 - 1) (L - H)`;
//! its bytes and the register's bytes are unique. For AMOADD, 4 states `X + Y = S + q W`. For a
//! comparison, 4 states `x' - y' = S - q W` with `x' = X`, `y' = Y` or, if signed, the same with
//! top bits flipped: `X + W / 2 - s_x W`, whose order is that of signed numbers. By 5, `S` lies in
//! `[0, W)`, all terms are integers below `2^66`, and so `S` and `q` are unique: `q` is the carry,
//! or `x' < y'`. For the other operations 4 states `S = 0`, and `q` has no influence.
//!
//! The operand becomes `low + d 2^32 high`; the other half of the word stays. The result is `X`,
//! sign-extended from 32 bits if not `d`.

use crate::bus;
use crate::cpu::{self, Change, ExecutedStep, InstructionChip, slot};
use crate::lookups::Lookups;
use crate::operands::{Binary, Flags, Operation, digits};
use crate::word;
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed AMO.
    struct Columns {
        /// Fetch and accesses.
        form: Binary,
        /// One flag per operation of [`WORDS`] and [`DOUBLES`].
        flags: Bit[9],
        /// Whether the operand is a doubleword.
        double: Bit,
        /// Whether the operand is the upper half of the word.
        upper: Bit,
        /// The address.
        a: U64,
        /// Bytes of the word before, with the operand's half first.
        x: U8[8],
        /// Bytes of the register.
        y: U8[8],
        /// Bytes of the conjunction of `x` and `y`.
        and: U8[8],
        /// Top bits of the operands.
        signs: Bit[2],
        /// Sum or difference of the operands, modulo `2^32` or `2^64`.
        sum: U16[4],
        /// Carry of an addition, or `x < y` of a comparison.
        carry: Bit,
        /// Lower half of the new operand.
        low: U32,
        /// Upper half of the new operand, if it is a doubleword.
        high: U32,
        /// Gap of the access to the word.
        word_gap: U16,
    }
}

/// The operations: on words first, then on doublewords in the same order.
const OPS: [Op; 18] = [
    Op::AmoSwapW,
    Op::AmoAddW,
    Op::AmoXorW,
    Op::AmoAndW,
    Op::AmoOrW,
    Op::AmoMinW,
    Op::AmoMaxW,
    Op::AmoMinuW,
    Op::AmoMaxuW,
    Op::AmoSwapD,
    Op::AmoAddD,
    Op::AmoXorD,
    Op::AmoAndD,
    Op::AmoOrD,
    Op::AmoMinD,
    Op::AmoMaxD,
    Op::AmoMinuD,
    Op::AmoMaxuD,
];

/// The operations on words, in the order of the flags.
const WORDS: Flags<9> = {
    let [swap, add, xor, and, or, min, max, minu, maxu, ..] = OPS;
    Flags([swap, add, xor, and, or, min, max, minu, maxu])
};

/// The operations on doublewords, in the same order.
const DOUBLES: Flags<9> = {
    let [.., swap, add, xor, and, or, min, max, minu, maxu] = OPS;
    Flags([swap, add, xor, and, or, min, max, minu, maxu])
};

/// Difference between the codes of an operation on doublewords and the same operation on words.
const DOUBLE: u64 = Op::AmoSwapD.code() as u64 - Op::AmoSwapW.code() as u64;

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Amo;

/// A number of eight bytes, as two halves.
struct Halves {
    low: Expr,
    high: Expr,
}

impl Halves {
    fn of_bytes(bytes: &[Expr; 8]) -> Self {
        let (low, high) = bytes.split_at(4);
        Self {
            low: Expr::from_limbs(low, 8),
            high: Expr::from_limbs(high, 8),
        }
    }

    fn of_limbs(limbs: &[Expr; 4]) -> Self {
        let (low, high) = limbs.split_at(2);
        Self {
            low: Expr::from_limbs(low, 16),
            high: Expr::from_limbs(high, 16),
        }
    }

    fn value(&self) -> Expr {
        &self.low + &self.high * Expr::power_of_two(32)
    }

    /// Returns the lower half, or the whole number if `double`.
    fn operand(&self, double: &Expr) -> Expr {
        &self.low + double * &self.high * Expr::power_of_two(32)
    }
}

impl InstructionChip for Amo {
    fn name(&self) -> &'static str {
        "amo"
    }

    fn ops(&self) -> &'static [Op] {
        &OPS
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::main(b);
        let words = WORDS.constrain(b, &c.flags);
        let o = Operation {
            code: words.code + &c.double * DOUBLE,
            ..words
        };
        b.assert_bool("double is boolean", &c.double);
        b.assert_bool("upper is boolean", &c.upper);
        b.assert_zero("no upper half of a doubleword", &c.upper * &c.double);
        for ((x, y), z) in c.x.iter().zip(&c.y).zip(&c.and) {
            b.send(
                bus::BYTES,
                o.real.clone(),
                [x.clone(), y.clone(), z.clone()],
            );
        }
        for (bytes, sign) in [&c.x, &c.y].into_iter().zip(&c.signs) {
            let top = &bytes[3] + &c.double * (&bytes[7] - &bytes[3]);
            b.send(bus::BYTES, o.real.clone(), [top, 128.into(), sign * 128]);
        }
        let [x, y, and] = [&c.x, &c.y, &c.and].map(Halves::of_bytes);
        let extension = c.double.not() * digits::extension(&c.signs[0], 32);
        let result = x.operand(&c.double) + extension;
        c.form.constrain(b, &o, (&c.a, &y.value()), &result);

        cpu::range_limbs(b, &o.real, &c.sum);
        let sum = Halves::of_limbs(&c.sum);
        arithmetic(b, &c, [&x, &y, &sum]);
        let halves = [
            ("low", &c.low, [&x.low, &y.low, &and.low, &sum.low]),
            ("high", &c.high, [&x.high, &y.high, &and.high, &sum.high]),
        ];
        for (name, new, old) in halves {
            b.assert_equal(name, new.clone(), new_half(&c, old));
        }

        let zero = Expr::zero();
        let address = word::address(&c.a, &zero, &(&c.upper * 4), &zero);
        let exchanged = &c.upper * (Expr::power_of_two(32) - 1);
        let before = x.value() + &exchanged * (&x.low - &x.high);
        let high = &x.high + &c.double * (&c.high - &x.high);
        let after = &c.low + high * Expr::power_of_two(32) + exchanged * (&c.low - &x.high);
        let change = Change {
            before: &before,
            after: &after,
        };
        let now = &c.form.head.time + slot::STORE;
        word::write(b, &o.real, now, &address, &c.word_gap, change);
    }

    fn fill(&self, row: usize, e: &ExecutedStep<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        c.form.fill(row, e, trace, lookups);
        let op = e.instruction.op;
        let double = op.width() == 8;
        let flags = if double { DOUBLES } else { WORDS };
        flags.fill(trace, row, &c.flags, op);
        let memory = e.access(slot::STORE);
        let upper = word::offset(e) >> 2;
        trace.set(row, c.double, double.into());
        trace.set(row, c.upper, upper);
        trace.set(row, c.a, e.rs1());
        let exchange = |value: u64| value.rotate_left(32 * upper as u32);
        let (x, y) = (exchange(memory.before), e.rs2());
        let bytes = x.to_le_bytes().into_iter().zip(y.to_le_bytes());
        for (index, (a, b)) in bytes.enumerate() {
            trace.set(row, c.x[index], a.into());
            trace.set(row, c.y[index], b.into());
            trace.set(row, c.and[index], (a & b).into());
            lookups.bytes(a, b);
        }
        let bits = if double { 64 } else { 32 };
        for (&column, value) in c.signs.iter().zip([x, y]) {
            let top = (value >> (bits - 8)) as u8;
            trace.set(row, column, (top >> 7).into());
            lookups.bytes(top, 128);
        }
        let (sum, carry) = fill_sum(op, bits, [x, y]);
        cpu::fill_limbs(trace, row, &c.sum, sum, lookups);
        trace.set(row, c.carry, carry.into());
        let new = exchange(memory.after);
        trace.set(row, c.low, new & 0xffff_ffff);
        // Constraint 6 in the upper halves, without influence on words.
        let high = [x, y, x & y, sum].map(|value| value >> 32);
        trace.set(row, c.high, fill_half(op, high, carry));
        cpu::fill_gaps(trace, row, &[c.word_gap], &[memory], lookups);
    }
}

/// Adds constraints 4 and 5.
fn arithmetic(b: &mut AirBuilder, c: &Columns<Expr>, [x, y, sum]: [&Halves; 3]) {
    let [_, add, _, _, _, min, max, minu, maxu] = &c.flags;
    let signed = min + max;
    let compare = &signed + minu + maxu;
    let [x, y] = [x, y].map(|halves| halves.operand(&c.double));
    let wider = Expr::power_of_two(64) - Expr::power_of_two(32);
    let modulus = Expr::power_of_two(32) + &c.double * wider;
    b.assert_bool("carry is boolean", &c.carry);
    let [x_sign, y_sign] = &c.signs;
    let operands = (add + &compare) * x + (add - &compare) * (y - &c.carry * &modulus);
    let flips = signed * (x_sign - y_sign) * modulus;
    b.assert_equal("sum", operands - flips, sum.value());
    b.assert_zero("sum of words", c.double.not() * &sum.high);
}

/// Returns half of the new operand, from halves of `x`, `y`, their conjunction and the sum.
fn new_half(c: &Columns<Expr>, [x, y, and, sum]: [&Expr; 4]) -> Expr {
    let [swap, add, xor, and_flag, or, min, max, minu, maxu] = &c.flags;
    swap * y
        + add * sum
        + xor * (x + y - and * 2)
        + and_flag * and
        + or * (x + y - and)
        + (min + minu) * (y + &c.carry * (x - y))
        + (max + maxu) * (x + &c.carry * (y - x))
}

/// Returns the columns `sum` and `carry` of an operation.
fn fill_sum(op: Op, bits: u32, operands: [u64; 2]) -> (u64, bool) {
    let shift = 64 - bits;
    // The operands are moved to the top of 64 bits, so that carries leave the word.
    let [x, y] = operands.map(|value| value << shift);
    let flip = |value: u64| value ^ (1 << 63);
    let (sum, carry) = match op {
        Op::AmoAddW | Op::AmoAddD => x.overflowing_add(y),
        Op::AmoMinW | Op::AmoMinD | Op::AmoMaxW | Op::AmoMaxD => flip(x).overflowing_sub(flip(y)),
        Op::AmoMinuW | Op::AmoMinuD | Op::AmoMaxuW | Op::AmoMaxuD => x.overflowing_sub(y),
        _ => (0, false),
    };
    (sum >> shift, carry)
}

/// Computes [`new_half`] on values.
const fn fill_half(op: Op, [x, y, and, sum]: [u64; 4], carry: bool) -> u64 {
    match op {
        Op::AmoSwapW | Op::AmoSwapD => y,
        Op::AmoAddW | Op::AmoAddD => sum,
        Op::AmoXorW | Op::AmoXorD => x ^ y,
        Op::AmoAndW | Op::AmoAndD => and,
        Op::AmoOrW | Op::AmoOrD => x | y,
        Op::AmoMinW | Op::AmoMinD | Op::AmoMinuW | Op::AmoMinuD if carry => x,
        Op::AmoMinW | Op::AmoMinD | Op::AmoMinuW | Op::AmoMinuD => y,
        _ if carry => y,
        _ => x,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doublewords_follow_words_in_the_same_order() {
        for (word, double) in WORDS.0.iter().zip(&DOUBLES.0) {
            assert_eq!(u64::from(double.code()), u64::from(word.code()) + DOUBLE);
            let (word, double) = (word.mnemonic(), double.mnemonic());
            assert_eq!(word.strip_suffix(".w"), double.strip_suffix(".d"));
        }
    }
}
