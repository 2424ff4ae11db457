//! MUL and MULHU: the two halves of the unsigned product.
//!
//! Columns: [`Columns`]. Constraints, with `a`, `b` the operands, `r` the result and `o` the other
//! half of the product, each of four 16-bit limbs:
//!
//! 1. MUL: `a b = r + 2^64 o`. MULHU: `a b = o + 2^64 r`.
//!
//! Both sides are below `2^128`, far below the field's characteristic, so the equation holds over
//! the integers; two halves below `2^64` are the digits of `a b` in base `2^64`, which are unique.

use crate::cpu::{self, ExecutedStep, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{Binary, Flags};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed MUL or MULHU.
    struct Columns {
        /// One flag per operation of [`OPS`].
        flags: Bit[2],
        /// Fetch and accesses.
        form: Binary,
        /// First operand.
        a: U64,
        /// Second operand.
        b: U64,
        /// Half of the product that is the result.
        result: U16[4],
        /// Other half of the product.
        other: U16[4],
    }
}

/// The operations, in the order of the flags.
const OPS: Flags<2> = Flags([Op::Mul, Op::Mulhu]);

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mul;

impl InstructionChip for Mul {
    fn name(&self) -> &'static str {
        "mul"
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
        let result = cpu::range_limbs(b, &o.real, &c.result);
        let other = cpu::range_limbs(b, &o.real, &c.other);
        c.form.constrain(b, &o, (&c.a, &c.b), &result);

        let [mul, mulhu] = &c.flags;
        let high = Expr::power_of_two(64);
        b.assert_equal(
            "product",
            &c.a * &c.b,
            result * (mul + mulhu * &high) + other * (mul * high + mulhu),
        );
    }

    fn fill(&self, row: usize, e: &ExecutedStep<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        c.form.fill(row, e, trace, lookups);
        OPS.fill(trace, row, &c.flags, e.instruction.op);
        trace.set(row, c.a, e.rs1());
        trace.set(row, c.b, e.rs2());
        let product = u128::from(e.rs1()) * u128::from(e.rs2());
        let (low, high) = (product as u64, (product >> 64) as u64);
        let other = if e.instruction.op == Op::Mul {
            high
        } else {
            low
        };
        cpu::fill_limbs(trace, row, &c.result, e.rd(), lookups);
        cpu::fill_limbs(trace, row, &c.other, other, lookups);
    }
}
