//! CPOP and CPOPW.
//!
//! Columns: those of [`Unary`], then [`Columns`]. Constraints, with `x_i` booleans:
//!
//! 1. The operand is `sum x_i 2^i`.
//! 2. The result is `sum x_i`, over all bits (CPOP) or bits 0..32 (CPOPW).
//!
//! Bits of the operand are unique.

use crate::cpu::{self, Executed, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{self, Operation, Unary};
use alloc::{format, vec::Vec};
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed instruction.
    pub struct Columns {
        /// One flag per operation of [`OPS`].
        flags: Bit[2],
        /// Bits of the operand.
        bits: Bit[64],
        /// The result.
        count: U8,
    }
}

/// The operations, in the order of the flags.
pub const OPS: &[Op] = &[Op::Cpop, Op::Cpopw];

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct CountOnes;

impl InstructionChip for CountOnes {
    fn name(&self) -> &'static str {
        "count_ones"
    }

    fn ops(&self) -> &'static [Op] {
        OPS
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        operands::specs(Unary::specs(), Columns::specs())
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let form = Unary::main(b);
        let c = Columns::<Expr>::from_fn(|index| b.main(Unary::<Expr>::WIDTH + index));
        let real = cpu::one_hot(b, &c.flags);
        for (index, bit) in c.bits.iter().enumerate() {
            b.assert_bool(format!("bit {index} is boolean"), bit);
        }
        let operation = Operation {
            real: &real,
            op: cpu::op_code(&c.flags, OPS),
            result: &c.count,
        };
        form.constrain(b, operation, Expr::zero(), &Expr::from_limbs(&c.bits, 1));

        let (low, high) = c.bits.split_at(32);
        let [low, high] = [low, high].map(|bits| bits.iter().cloned().sum::<Expr>());
        b.assert_equal("count", c.count.clone(), &real * low + &c.flags[0] * high);
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        Unary::fill(row, e, trace, lookups);
        let c = Columns::from_fn(|index| Unary::<usize>::WIDTH + index);
        let [rs1, _, _, rd] = e.step.accesses;
        let flag = cpu::flag_index(OPS, e.instruction.op).min(1);
        trace.set(row, c.flags[flag], 1);
        for (index, &bit) in c.bits.iter().enumerate() {
            trace.set(row, bit, (rs1.after >> index) & 1);
        }
        trace.set(row, c.count, rd.after);
    }
}
