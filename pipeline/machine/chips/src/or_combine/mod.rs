//! ORC.B: every nonzero byte becomes `0xff`.
//!
//! Columns: [`Columns`]. Constraints, with `x_i` the bytes of the operand and `z_i` booleans:
//!
//! 1. `(x_i, x_i - z_i, .)` is in the byte table: both are bytes.
//! 2. `(1 - z_i) x_i = 0`.
//! 3. The result is `255 sum z_i 256^i`.
//!
//! A zero byte has `z_i = 0`, else `x_i - z_i = -1` is not a byte; any other byte has `z_i = 1` by
//! 2.

use crate::bus;
use crate::cpu::{ExecutedStep, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{Operation, Unary};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed ORC.B.
    struct Columns {
        /// Fetch and accesses.
        form: Unary,
        /// 1 on a real row.
        real: Bit,
        /// Bytes of the operand.
        bytes: U8[8],
        /// Whether each byte is nonzero.
        nonzero: Bit[8],
        /// Conjunctions of `bytes` and `bytes - nonzero`, as in the byte table.
        and: U8[8],
    }
}

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct OrCombine;

impl InstructionChip for OrCombine {
    fn name(&self) -> &'static str {
        "or_combine"
    }

    fn ops(&self) -> &'static [Op] {
        &[Op::OrcB]
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::main(b);
        let o = Operation::single(b, &c.real, Op::OrcB);
        for ((x, nonzero), z) in c.bytes.iter().zip(&c.nonzero).zip(&c.and) {
            b.assert_bool("nonzero is boolean", nonzero);
            b.assert_zero("a nonzero byte", nonzero.not() * x);
            b.send(
                bus::BYTES,
                c.real.clone(),
                [x.clone(), x - nonzero, z.clone()],
            );
        }
        let result = Expr::from_limbs(&c.nonzero, 8) * 255;
        c.form.constrain(
            b,
            &o,
            (&Expr::from_limbs(&c.bytes, 8), Expr::zero()),
            &result,
        );
    }

    fn fill(&self, row: usize, e: &ExecutedStep<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        c.form.fill(row, e, trace, lookups);
        trace.set(row, c.real, 1);
        let bytes = e.rs1().to_le_bytes();
        for (index, x) in bytes.into_iter().enumerate() {
            let below = x.saturating_sub(1);
            trace.set(row, c.bytes[index], x.into());
            trace.set(row, c.nonzero[index], u64::from(x != 0));
            trace.set(row, c.and[index], (x & below).into());
            lookups.bytes(x, below);
        }
    }
}
