//! AND, OR, ANDN, ORN and XNOR of two registers, ANDI (and so ZEXT.H), ORI and XORI; [`crate::xor`]
//! has the frequent XOR.
//!
//! Columns: [`Columns`]. Constraints, with `A`, `B`, `C` the values of the bytes of the operands
//! and of their conjunction, and `1...1 = 2^64 - 1`:
//!
//! 1. `(a_i, b_i, c_i)` is in the byte table, so `c_i = a_i AND b_i` and all are bytes.
//! 2. The result is `C`, `A + B - C`, `A - C`, `1...1 - B + C`, `1...1 - A - B + 2C` or, for XORI,
//!    `A + B - 2C`.
//!
//! The bytes of an operand are unique, and they determine everything else.

use crate::bus;
use crate::cpu::{ExecutedStep, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{Flags, RegisterOrImmediate};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed instruction.
    struct Columns {
        /// Fetch and accesses.
        form: RegisterOrImmediate,
        /// One flag per operation of [`OPS`].
        flags: Bit[8],
        /// Bytes of the first operand.
        a: U8[8],
        /// Bytes of the second operand.
        b: U8[8],
        /// Bytes of the conjunction.
        and: U8[8],
        /// The result.
        result: U64,
    }
}

/// The operations, in the order of the flags.
const OPS: Flags<8> = Flags([
    Op::And,
    Op::Or,
    Op::Andn,
    Op::Orn,
    Op::Xnor,
    Op::AndI,
    Op::OrI,
    Op::XorI,
]);

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bitwise;

impl InstructionChip for Bitwise {
    fn name(&self) -> &'static str {
        "bitwise"
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
        for ((x, y), z) in c.a.iter().zip(&c.b).zip(&c.and) {
            b.send(
                bus::BYTES,
                o.real.clone(),
                [x.clone(), y.clone(), z.clone()],
            );
        }
        let [x, y, z] = [&c.a, &c.b, &c.and].map(|bytes| Expr::from_limbs(bytes, 8));
        let [and, or, andn, orn, xnor, andi, ori, xori] = &c.flags;
        let register = &o.real - andi - ori - xori;
        c.form.constrain(b, &o, (&x, &y), &register, &c.result);

        let ones = Expr::power_of_two(64) - 1;
        let exclusive = &x + &y - &z * 2;
        let value = (and + andi) * &z
            + (or + ori) * (&x + &y - &z)
            + andn * (&x - &z)
            + orn * (&ones - &y + &z)
            + xnor * (&ones - &exclusive)
            + xori * exclusive;
        b.assert_equal("result", c.result.clone(), value);
    }

    fn fill(&self, row: usize, e: &ExecutedStep<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        let op = e.instruction.op;
        let register = !matches!(op, Op::AndI | Op::OrI | Op::XorI);
        let second = c.form.fill(row, (e, register), trace, lookups);
        OPS.fill(trace, row, &c.flags, op);
        let bytes = e.rs1().to_le_bytes().into_iter().zip(second.to_le_bytes());
        for (index, (x, y)) in bytes.enumerate() {
            trace.set(row, c.a[index], x.into());
            trace.set(row, c.b[index], y.into());
            trace.set(row, c.and[index], (x & y).into());
            lookups.bytes(x, y);
        }
        trace.set(row, c.result, e.rd());
    }
}
