//! ADDI, and with it LUI, AUIPC and FENCE, which the normal form turns into additions of an
//! immediate.
//!
//! Columns: [`Columns`]. Constraints, with `a` the operand, `imm` the immediate from the program
//! table as a 64-bit number, `r` the result in four 16-bit limbs and `c` a boolean:
//!
//! 1. `a + imm = r + 2^64 c`.
//!
//! Both operands are below `2^64`; with `r < 2^64` by its limbs and `c` boolean, the solution is
//! unique.

use crate::cpu::{self, ExecutedStep, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{Operation, Unary};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed ADDI.
    struct Columns {
        /// 1 on a real row.
        real: Bit,
        /// Fetch and accesses.
        form: Unary,
        /// The immediate.
        imm: U64,
        /// The operand.
        a: U64,
        /// The result.
        result: U16[4],
        /// Carry out of bit 63.
        carry: Bit,
    }
}

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct AddImm;

impl InstructionChip for AddImm {
    fn name(&self) -> &'static str {
        "add_imm"
    }

    fn ops(&self) -> &'static [Op] {
        &[Op::AddI]
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::main(b);
        let o = Operation::single(b, &c.real, Op::AddI);
        let result = cpu::range_limbs(b, &o.real, &c.result);
        c.form.constrain(b, &o, (&c.a, c.imm.clone()), &result);

        b.assert_bool("carry is boolean", &c.carry);
        let carry = &c.carry * Expr::power_of_two(64);
        b.assert_equal("sum", &c.a + &c.imm, result + carry);
    }

    fn fill(&self, row: usize, e: &ExecutedStep<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        c.form.fill(row, e, trace, lookups);
        let (sum, carry) = e.rs1().overflowing_add(e.instruction.imm);
        trace.set(row, c.real, 1);
        trace.set(row, c.imm, e.instruction.imm);
        trace.set(row, c.a, e.rs1());
        cpu::fill_limbs(trace, row, &c.result, sum, lookups);
        trace.set(row, c.carry, carry.into());
    }
}
