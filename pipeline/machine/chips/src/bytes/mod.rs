//! REV8, SEXT.B and SEXT.H.
//!
//! Columns: [`Columns`]. Constraints, with `x_i` the bytes of the operand and `s` its sign:
//!
//! 1. `(x_0, x_1, .)`, `(x_2, x_3, .)`, ... are in the byte table: all `x_i` are bytes.
//! 2. `t = x_0` (SEXT.B), `x_1` (SEXT.H) or 0 (REV8); `(t, 128, 128 s)` is in the byte table, so
//!    `s` is the top bit of `t`.
//! 3. The result is `sum x_i 256^(7 - i)` (REV8), `x_0 + s (2^64 - 2^8)` (SEXT.B) or
//!    `x_0 + 2^8 x_1 + s (2^64 - 2^16)` (SEXT.H).
//!
//! The bytes of the operand are unique, and they determine everything else.

use crate::bus;
use crate::cpu::{ExecutedStep, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{Flags, Unary, digits};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed instruction.
    struct Columns {
        /// Fetch and accesses.
        form: Unary,
        /// One flag per operation of [`OPS`].
        flags: Bit[3],
        /// Bytes of the operand.
        bytes: U8[8],
        /// Conjunctions of bytes 0 and 1, 2 and 3, ..., as in the byte table.
        and: U8[4],
        /// The byte whose top bit is the sign.
        top: U8,
        /// The sign.
        sign: Bit,
        /// The result.
        result: U64,
    }
}

/// The operations, in the order of the flags.
const OPS: Flags<3> = Flags([Op::Rev8, Op::SextB, Op::SextH]);

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bytes;

impl InstructionChip for Bytes {
    fn name(&self) -> &'static str {
        "bytes"
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
        let [x0, x1, x2, x3, x4, x5, x6, x7] = &c.bytes;
        for ((x, y), z) in [(x0, x1), (x2, x3), (x4, x5), (x6, x7)]
            .into_iter()
            .zip(&c.and)
        {
            b.send(
                bus::BYTES,
                o.real.clone(),
                [x.clone(), y.clone(), z.clone()],
            );
        }
        let sign = &c.sign * 128;
        b.send(
            bus::BYTES,
            o.real.clone(),
            [c.top.clone(), 128.into(), sign],
        );
        let a = Expr::from_limbs(&c.bytes, 8);
        c.form.constrain(b, &o, (&a, Expr::zero()), &c.result);

        let [rev8, sext_b, sext_h] = &c.flags;
        b.assert_equal("top byte", c.top.clone(), sext_b * x0 + sext_h * x1);
        let mut reversed = c.bytes.clone();
        reversed.reverse();
        let half = x0 + x1 * (1 << 8);
        let value = rev8 * Expr::from_limbs(&reversed, 8)
            + sext_b * (x0 + digits::extension(&c.sign, 8))
            + sext_h * (half + digits::extension(&c.sign, 16));
        b.assert_equal("result", c.result.clone(), value);
    }

    fn fill(&self, row: usize, e: &ExecutedStep<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        c.form.fill(row, e, trace, lookups);
        OPS.fill(trace, row, &c.flags, e.instruction.op);
        let bytes = e.rs1().to_le_bytes();
        for (&column, byte) in c.bytes.iter().zip(bytes) {
            trace.set(row, column, byte.into());
        }
        let (pairs, _) = bytes.as_chunks::<2>();
        for (&column, &[x, y]) in c.and.iter().zip(pairs) {
            trace.set(row, column, (x & y).into());
            lookups.bytes(x, y);
        }
        let top = match e.instruction.op {
            Op::SextB => bytes[0],
            Op::SextH => bytes[1],
            _ => 0,
        };
        trace.set(row, c.top, top.into());
        trace.set(row, c.sign, (top >> 7).into());
        lookups.bytes(top, 128);
        trace.set(row, c.result, e.rd());
    }
}
