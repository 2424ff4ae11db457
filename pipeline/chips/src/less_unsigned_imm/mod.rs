//! SLTIU (and so SEQZ).
//!
//! Columns: those of [`Unary`], then [`Columns`]. Constraints, with `a` and `imm` below `2^64`, `d` of
//! four 16-bit limbs and `l` a boolean, the result:
//!
//! 1. `a - imm = d - 2^64 l`.
//!
//! One solution, as in [`crate::less_unsigned`].

use crate::cpu::{self, Executed, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{self, Operation, Unary};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed SLTIU.
    pub struct Columns {
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
pub struct LessUnsignedImm;

impl InstructionChip for LessUnsignedImm {
    fn name(&self) -> &'static str {
        "less_unsigned_imm"
    }

    fn ops(&self) -> &'static [Op] {
        &[Op::SltuI]
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        operands::specs(Unary::specs(), Columns::specs())
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let form = Unary::main(b);
        let c = Columns::<Expr>::from_fn(|index| b.main(Unary::<Expr>::WIDTH + index));
        b.assert_bool("real is boolean", &c.real);
        let operation = Operation {
            real: &c.real,
            op: u64::from(Op::SltuI.code()).into(),
            result: &c.less,
        };
        form.constrain(b, operation, c.imm.clone(), &c.a);
        let difference = cpu::range_limbs(b, &c.real, &c.difference);
        b.assert_bool("less is boolean", &c.less);
        let borrow = &c.less * Expr::power_of_two(64);
        b.assert_equal("difference", &c.a - &c.imm, difference - borrow);
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        Unary::fill(row, e, trace, lookups);
        let c = Columns::from_fn(|index| Unary::<usize>::WIDTH + index);
        let a = e.step.accesses[0].after;
        let (difference, less) = a.overflowing_sub(e.instruction.imm);
        trace.set(row, c.real, 1);
        trace.set(row, c.imm, e.instruction.imm);
        trace.set(row, c.a, a);
        operands::fill_limbs(trace, row, &c.difference, difference, lookups);
        trace.set(row, c.less, less.into());
    }
}
