//! ADDW and SUBW: the low 32 bits of a sum or difference, sign-extended.
//!
//! Columns: [`Columns`]. Constraints, with `a`, `b` the operands below
//! `2^64`, `low` and `high` of two 16-bit limbs each, `c` and `s` boolean:
//!
//! 1. ADDW: `a + b = low + 2^32 high + 2^64 c`. SUBW: `a - b = low + 2^32 high - 2^64 c`.
//! 2. `s` is the top bit of `low` ([`digits::top_bit`]).
//! 3. The result is `low + s (2^64 - 2^32)`.
//!
//! All terms of 1 are integers below `2^66`, so it holds over the integers and `low` is the left side
//! modulo `2^32`, unique in `[0, 2^32)`. The range of `high` is needed: without it any `low` fits
//! modulo the field's order.

use crate::cpu::{self, Executed, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{Binary, Flags, digits};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed ADDW or SUBW.
    struct Columns {
        /// Fetch and accesses.
        form: Binary,
        /// One flag per operation of [`OPS`].
        flags: Bit[2],
        /// First operand.
        a: U64,
        /// Second operand.
        b: U64,
        /// Bits 0..32 of the sum.
        low: U16[2],
        /// Bits 32..64 of the sum.
        high: U16[2],
        /// Carry of an addition, borrow of a subtraction.
        carry: Bit,
        /// Bit 31 of the sum.
        sign: Bit,
    }
}

/// The operations, in the order of the flags.
const OPS: Flags<2> = Flags([Op::Addw, Op::Subw]);

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
        let low = cpu::range_limbs(b, &o.real, &c.low);
        let high = cpu::range_limbs(b, &o.real, &c.high);
        digits::top_bit(b, &o.real, &c.low[1], &c.sign);
        let result = &low + digits::extension(&c.sign, 32);
        c.form.constrain(b, &o, (&c.a, &c.b), &result);

        b.assert_bool("carry is boolean", &c.carry);
        // +1 for ADDW, -1 for SUBW.
        let direction = &c.flags[0] - &c.flags[1];
        let carry = &direction * (&c.carry * Expr::power_of_two(64));
        let sum = low + high * Expr::power_of_two(32) + carry;
        b.assert_equal("sum", &c.a + direction * &c.b, sum);
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        c.form.fill(row, e, trace, lookups);
        let [a, b] = [e.rs1(), e.rs2()];
        let (sum, carry) = match e.instruction.op {
            Op::Addw => a.overflowing_add(b),
            _ => a.overflowing_sub(b),
        };
        OPS.fill(trace, row, &c.flags, e.instruction.op);
        trace.set(row, c.a, a);
        trace.set(row, c.b, b);
        cpu::fill_limbs(trace, row, &c.low, sum, lookups);
        cpu::fill_limbs(trace, row, &c.high, sum >> 32, lookups);
        trace.set(row, c.carry, carry.into());
        digits::fill_top_bit(trace, row, c.sign, (sum >> 16) as u16, lookups);
    }
}
