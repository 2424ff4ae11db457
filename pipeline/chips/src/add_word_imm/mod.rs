//! ADDIW (and so SEXT.W): the low 32 bits of a sum with an immediate, sign-extended.
//!
//! Columns: [`Columns`]. Constraints, with `a` and `imm` below `2^64`, `low`
//! and `high` of two 16-bit limbs each, `c` and `s` boolean:
//!
//! 1. `a + imm = low + 2^32 high + 2^64 c`.
//! 2. `s` is the top bit of `low` ([`digits::top_bit`]).
//! 3. The result is `low + s (2^64 - 2^32)`.
//!
//! All terms of 1 are integers below `2^66`, so `low` is the sum modulo `2^32`.

use crate::cpu::{self, Executed, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{Operation, Unary, digits};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed ADDIW.
    struct Columns {
        /// Fetch and accesses.
        form: Unary,
        /// 1 on a real row.
        real: Bit,
        /// The immediate.
        imm: U64,
        /// The operand.
        a: U64,
        /// Bits 0..32 of the sum.
        low: U16[2],
        /// Bits 32..64 of the sum.
        high: U16[2],
        /// Carry out of bit 63.
        carry: Bit,
        /// Bit 31 of the sum.
        sign: Bit,
    }
}

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct AddWordImm;

impl InstructionChip for AddWordImm {
    fn name(&self) -> &'static str {
        "add_word_imm"
    }

    fn ops(&self) -> &'static [Op] {
        &[Op::AddwI]
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::main(b);
        let o = Operation::single(b, &c.real, Op::AddwI);
        let low = cpu::range_limbs(b, &c.real, &c.low);
        let high = cpu::range_limbs(b, &c.real, &c.high);
        digits::top_bit(b, &c.real, &c.low[1], &c.sign);
        let result = &low + digits::extension(&c.sign, 32);
        c.form.constrain(b, &o, (&c.a, c.imm.clone()), &result);

        b.assert_bool("carry is boolean", &c.carry);
        let carry = &c.carry * Expr::power_of_two(64);
        let sum = low + high * Expr::power_of_two(32) + carry;
        b.assert_equal("sum", &c.a + &c.imm, sum);
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        c.form.fill(row, e, trace, lookups);
        let a = e.rs1();
        let (sum, carry) = a.overflowing_add(e.instruction.imm);
        trace.set(row, c.real, 1);
        trace.set(row, c.imm, e.instruction.imm);
        trace.set(row, c.a, a);
        cpu::fill_limbs(trace, row, &c.low, sum, lookups);
        cpu::fill_limbs(trace, row, &c.high, sum >> 32, lookups);
        trace.set(row, c.carry, carry.into());
        digits::fill_top_bit(trace, row, c.sign, (sum >> 16) as u16, lookups);
    }
}
