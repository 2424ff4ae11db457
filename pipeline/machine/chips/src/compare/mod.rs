//! SLT, SLTI, SLTIU (and so SEQZ), MIN, MAX, MINU and MAXU. The frequent SLTU has a chip of its
//! own, [`crate::less_unsigned`].
//!
//! Columns: [`Columns`]. Constraints, with `x`, `y`, `d` of four 16-bit limbs each, `s`, `t`, `l`
//! boolean, `g` 1 for the signed operations and 0 otherwise:
//!
//! 1. The operands are `a = x - 2^63 g + 2^64 s` and `b = y - 2^63 g + 2^64 t`.
//! 2. `x - y = d - 2^64 l`.
//! 3. The result is `l` (SLT, SLTI, SLTIU), `b + l (a - b)` (MIN, MINU) or `a + l (b - a)` (MAX,
//!    MAXU).
//!
//! Operands are below `2^64`. For signed operations `x` is the operand with its top bit flipped and
//! `s` is that bit, the only choice with `x` in `[0, 2^64)`; else `x = a` and `s = 0`. Flipping
//! turns the order of signed numbers into that of unsigned ones, and 2 gives `l` as in
//! [`crate::less_unsigned`].

use crate::cpu::{self, ExecutedStep, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{Flags, RegisterOrImmediate};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed instruction.
    struct Columns {
        /// Fetch and accesses.
        form: RegisterOrImmediate,
        /// One flag per operation of [`OPS`].
        flags: Bit[7],
        /// First operand, its top bit flipped for a signed operation.
        x: U16[4],
        /// Second operand, its top bit flipped for a signed operation.
        y: U16[4],
        /// Top bits of the operands for a signed operation.
        signs: Bit[2],
        /// `x - y` modulo `2^64`.
        difference: U16[4],
        /// Whether `x < y`.
        less: Bit,
        /// The result.
        result: U64,
    }
}

/// The operations, in the order of the flags.
const OPS: Flags<7> = Flags([
    Op::Slt,
    Op::SltI,
    Op::SltuI,
    Op::Min,
    Op::Max,
    Op::Minu,
    Op::Maxu,
]);

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Compare;

impl InstructionChip for Compare {
    fn name(&self) -> &'static str {
        "compare"
    }

    fn ops(&self) -> &'static [Op] {
        OPS.ops()
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::main(b);
        let o = OPS.constrain(b, &c.flags);
        let [slt, slti, sltiu, min, max, minu, maxu] = &c.flags;
        let signed = slt + slti + min + max;
        let x = cpu::range_limbs(b, &o.real, &c.x);
        let y = cpu::range_limbs(b, &o.real, &c.y);
        let difference = cpu::range_limbs(b, &o.real, &c.difference);
        let [first, second] = [(&x, &c.signs[0]), (&y, &c.signs[1])].map(|(flipped, sign)| {
            b.assert_bool("sign is boolean", sign);
            flipped - &signed * Expr::power_of_two(63) + sign * Expr::power_of_two(64)
        });
        let register = &o.real - slti - sltiu;
        c.form
            .constrain(b, &o, (&first, &second), &register, &c.result);

        b.assert_bool("less is boolean", &c.less);
        let borrow = &c.less * Expr::power_of_two(64);
        b.assert_equal("difference", x - y, difference - borrow);
        let value = (slt + slti + sltiu) * &c.less
            + (min + minu) * (&second + &c.less * (&first - &second))
            + (max + maxu) * (&first + &c.less * (&second - &first));
        b.assert_equal("result", c.result.clone(), value);
    }

    fn fill(&self, row: usize, e: &ExecutedStep<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let op = e.instruction.op;
        let register = !matches!(op, Op::SltI | Op::SltuI);
        let c = Columns::index();
        let second = c.form.fill(row, (e, register), trace, lookups);
        OPS.fill(trace, row, &c.flags, op);
        let signed = u64::from(!matches!(op, Op::SltuI | Op::Minu | Op::Maxu));
        let [x, y] = [e.rs1(), second].map(|value| value ^ (signed << 63));
        let (difference, less) = x.overflowing_sub(y);
        cpu::fill_limbs(trace, row, &c.x, x, lookups);
        cpu::fill_limbs(trace, row, &c.y, y, lookups);
        trace.set(row, c.signs[0], signed & (e.rs1() >> 63));
        trace.set(row, c.signs[1], signed & (second >> 63));
        cpu::fill_limbs(trace, row, &c.difference, difference, lookups);
        trace.set(row, c.less, less.into());
        trace.set(row, c.result, e.rd());
    }
}
