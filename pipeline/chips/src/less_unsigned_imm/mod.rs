//! SLTIU (and so SEQZ).
//!
//! Columns: [`Columns`]. Constraints, with `a` and `imm` below `2^64`, `d` of
//! four 16-bit limbs and `l` a boolean, the result:
//!
//! 1. `a - imm = d - 2^64 l`.
//!
//! One solution, as in [`crate::less_unsigned`].

use crate::cpu::{self, Executed, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{Operation, Unary};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed SLTIU.
    struct Columns {
        /// Fetch and accesses.
        form: Unary,
        /// 1 on a real row.
        real: Bit,
        /// The immediate.
        imm: U64,
        /// The operand.
        a: U64,
        /// `a - imm` modulo `2^64`.
        difference: U16[4],
        /// Whether `a < imm`.
        less: Bit,
    }
}

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LessUnsignedImm;

impl InstructionChip for LessUnsignedImm {
    fn name(&self) -> &'static str {
        "less_unsigned_imm"
    }

    fn ops(&self) -> &'static [Op] {
        &[Op::SltuI]
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::main(b);
        let o = Operation::single(b, &c.real, Op::SltuI);
        c.form.constrain(b, &o, (&c.a, c.imm.clone()), &c.less);
        let difference = cpu::range_limbs(b, &c.real, &c.difference);
        b.assert_bool("less is boolean", &c.less);
        let borrow = &c.less * Expr::power_of_two(64);
        b.assert_equal("difference", &c.a - &c.imm, difference - borrow);
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        c.form.fill(row, e, trace, lookups);
        let a = e.rs1();
        let (difference, less) = a.overflowing_sub(e.instruction.imm);
        trace.set(row, c.real, 1);
        trace.set(row, c.imm, e.instruction.imm);
        trace.set(row, c.a, a);
        cpu::fill_limbs(trace, row, &c.difference, difference, lookups);
        trace.set(row, c.less, less.into());
    }
}
