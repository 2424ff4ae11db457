//! ADDW, SUBW and ADDIW (and so SEXT.W): the low 32 bits of a sum or difference, sign-extended.
//! ADD.UW (and so ZEXT.W), SH1ADD.UW, SH2ADD.UW and SH3ADD.UW: the sum of the second operand and
//! the shifted low 32 bits of the first.
//!
//! Columns: [`Columns`]. Constraints, with `m`, `u`, `low` and `high` of two 16-bit limbs each, `b`
//! the second operand, `w` 1 for ADDW, SUBW and ADDIW and 0 otherwise, `k` 1 for these three and
//! ADD.UW and 2, 4 or 8 for the shifted additions, `c` and `s` boolean:
//!
//! 1. The first operand is `m + 2^32 u`.
//! 2. `k m + w 2^32 u + b = low + 2^32 high + 2^64 c`. SUBW:
//!    `m + 2^32 u - b = low + 2^32 high - 2^64 c`.
//! 3. `s` is the top bit of `low` ([`digits::top_bit`]) for ADDW, SUBW and ADDIW, else 0.
//! 4. The result is `low + s (2^64 - 2^32)` for ADDW, SUBW and ADDIW, else `low + 2^32 high`.
//!
//! The limbs make `m` the operand modulo `2^32`. All terms of 2 are integers below `2^66`, so
//! constraint 2 holds over the integers; the left side is in `(-2^64, 2^65)`, so a boolean carry is
//! enough, and `low + 2^32 high` is the left side modulo `2^64`, unique in `[0, 2^64)`. The range
//! check of `high` is needed: without it any `low` has a solution modulo the field's order.

use crate::cpu::{self, ExecutedStep, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{Flags, RegisterOrImmediate, digits};
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
        /// Bits 0..32 of the first operand.
        word: U16[2],
        /// Bits 32..64 of the first operand.
        upper: U16[2],
        /// Second operand.
        b: U64,
        /// Bits 0..32 of the sum.
        low: U16[2],
        /// Bits 32..64 of the sum.
        high: U16[2],
        /// Carry of an addition, borrow of a subtraction.
        carry: Bit,
        /// Bit 31 of the sum, where the result is a word.
        sign: Bit,
    }
}

/// The operations, in the order of the flags.
const OPS: Flags<7> = Flags([
    Op::Addw,
    Op::Subw,
    Op::AddwI,
    Op::AddUw,
    Op::Sh1addUw,
    Op::Sh2addUw,
    Op::Sh3addUw,
]);

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct AddWord;

impl InstructionChip for AddWord {
    fn name(&self) -> &'static str {
        "add_word"
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
        let [addw, subw, addiw, adduw, sh1, sh2, sh3] = &c.flags;
        let [word, upper, low, high] =
            [&c.word, &c.upper, &c.low, &c.high].map(|limbs| cpu::range_limbs(b, &o.real, limbs));
        let is_word = addw + subw + addiw;
        digits::top_bit(b, &is_word, &c.low[1], &c.sign);
        b.assert_zero("sign of a word only", &c.sign * (&o.real - &is_word));
        let shifted = |number: &Expr| number * Expr::power_of_two(32);
        let a = &word + shifted(&upper);
        let unsigned = &o.real - &is_word;
        let result = &low + unsigned * shifted(&high) + digits::extension(&c.sign, 32);
        c.form
            .constrain(b, &o, (&a, &c.b), &(&o.real - addiw), &result);

        b.assert_bool("carry is boolean", &c.carry);
        let factor = &is_word + adduw + sh1 * 2 + sh2 * 4 + sh3 * 8;
        // +1 for every operation except SUBW.
        let direction = &o.real - subw * 2;
        let carry = &direction * (&c.carry * Expr::power_of_two(64));
        let sum = factor * word + is_word * shifted(&upper) + direction * &c.b;
        b.assert_equal("sum", sum, low + shifted(&high) + carry);
    }

    fn fill(&self, row: usize, e: &ExecutedStep<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        let (a, op) = (e.rs1(), e.instruction.op);
        let b = c.form.fill(row, (e, op != Op::AddwI), trace, lookups);
        OPS.fill(trace, row, &c.flags, op);
        let low = a & u64::from(u32::MAX);
        let (sum, carry) = match op {
            Op::Addw | Op::AddwI => a.overflowing_add(b),
            Op::Subw => a.overflowing_sub(b),
            Op::AddUw => low.overflowing_add(b),
            Op::Sh1addUw => (low << 1).overflowing_add(b),
            Op::Sh2addUw => (low << 2).overflowing_add(b),
            _ => (low << 3).overflowing_add(b),
        };
        let numbers = [
            (&c.word, a),
            (&c.upper, a >> 32),
            (&c.low, sum),
            (&c.high, sum >> 32),
        ];
        for (columns, value) in numbers {
            cpu::fill_limbs(trace, row, columns, value, lookups);
        }
        trace.set(row, c.b, b);
        trace.set(row, c.carry, carry.into());
        if matches!(op, Op::Addw | Op::Subw | Op::AddwI) {
            digits::fill_top_bit(trace, row, c.sign, (sum >> 16) as u16, lookups);
        }
    }
}
