//! XOR of two registers, the most frequent instruction of a hash function: a chip of its own needs
//! fewer columns than [`crate::bitwise`].
//!
//! Columns: [`Columns`]. Constraints, with `a_i`, `b_i`, `r_i` the bytes of the operands and of the
//! result:
//!
//! 1. `(a_i, b_i, (a_i + b_i - r_i) / 2)` is in the byte table.
//!
//! So `a_i` and `b_i` are bytes, unique for the operands, and `r_i = a_i + b_i - 2 (a_i AND b_i)`.

use crate::bus;
use crate::cpu::{ExecutedStep, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{Binary, Operation};
use alloc::vec::Vec;
use ark_bn254::Fr;
use ark_ff::Field;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed XOR.
    struct Columns {
        /// Fetch and accesses.
        form: Binary,
        /// 1 on a real row.
        real: Bit,
        /// Bytes of the first operand.
        a: U8[8],
        /// Bytes of the second operand.
        b: U8[8],
        /// Bytes of the result.
        result: U8[8],
    }
}

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Xor;

impl InstructionChip for Xor {
    fn name(&self) -> &'static str {
        "xor"
    }

    fn ops(&self) -> &'static [Op] {
        &[Op::Xor]
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::main(b);
        let o = Operation::single(b, &c.real, Op::Xor);
        let half = Expr::constant(Fr::from(2u64).inverse().unwrap_or_default());
        for ((x, y), z) in c.a.iter().zip(&c.b).zip(&c.result) {
            let and = (x + y - z) * &half;
            b.send(bus::BYTES, c.real.clone(), [x.clone(), y.clone(), and]);
        }
        let [x, y, z] = [&c.a, &c.b, &c.result].map(|bytes| Expr::from_limbs(bytes, 8));
        c.form.constrain(b, &o, (&x, &y), &z);
    }

    fn fill(&self, row: usize, e: &ExecutedStep<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        c.form.fill(row, e, trace, lookups);
        let [first, second, ..] = e.step.accesses.map(|access| access.after.to_le_bytes());
        trace.set(row, c.real, 1);
        for (index, (x, y)) in first.into_iter().zip(second).enumerate() {
            trace.set(row, c.a[index], x.into());
            trace.set(row, c.b[index], y.into());
            trace.set(row, c.result[index], (x ^ y).into());
            lookups.bytes(x, y);
        }
    }
}
