//! CPOP and CPOPW.
//!
//! Columns: [`Columns`]. Constraints, with `x_i` booleans:
//!
//! 1. The operand is `sum x_i 2^i`.
//! 2. The result is `sum x_i`, over all bits (CPOP) or bits 0..32 (CPOPW).
//!
//! The bits of the operand are unique.

use crate::cpu::{ExecutedStep, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{Flags, Unary};
use alloc::{format, vec::Vec};
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed instruction.
    struct Columns {
        /// Fetch and accesses.
        form: Unary,
        /// One flag per operation of [`OPS`].
        flags: Bit[2],
        /// Bits of the operand.
        bits: Bit[64],
        /// The result.
        count: U8,
    }
}

/// The operations, in the order of the flags.
const OPS: Flags<2> = Flags([Op::Cpop, Op::Cpopw]);

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct CountOnes;

impl InstructionChip for CountOnes {
    fn name(&self) -> &'static str {
        "count_ones"
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
        for (index, bit) in c.bits.iter().enumerate() {
            b.assert_bool(format!("bit {index} is boolean"), bit);
        }
        c.form.constrain(
            b,
            &o,
            (&Expr::from_limbs(&c.bits, 1), Expr::zero()),
            &c.count,
        );

        let (low, high) = c.bits.split_at(32);
        let [low, high] = [low, high].map(|bits| bits.iter().cloned().sum::<Expr>());
        b.assert_equal("count", c.count.clone(), &o.real * low + &c.flags[0] * high);
    }

    fn fill(&self, row: usize, e: &ExecutedStep<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        c.form.fill(row, e, trace, lookups);
        OPS.fill(trace, row, &c.flags, e.instruction.op);
        for (index, &bit) in c.bits.iter().enumerate() {
            trace.set(row, bit, (e.rs1() >> index) & 1);
        }
        trace.set(row, c.count, e.rd());
    }
}
