//! BLT and BGE.
//!
//! Columns: [`Columns`]. Constraints, with `t` the boolean "taken", `l = t` for BLT, `1 - t` for BGE, booleans
//! `s_a`, `s_b`, and `a'`, `b'`, `d` of four 16-bit limbs:
//!
//! 1. `a + 2^63 = a' + 2^64 s_a`, likewise `b`: no constraint of its own, because `a` has no column but is
//!    `a' - 2^63 + 2^64 s_a` in the message of its read.
//! 2. `a' - b' + 2^64 l = d`.
//!
//! For `a < 2^64` from the bus, `a' < 2^64` leaves one choice: `s_a` is the top bit of `a` and `a'` the signed
//! operand plus `2^63`. Signed operands compare like `a'` and `b'`, and as in [`crate::branch_unsigned`], `l = 1`
//! exactly if `a' < b'`. The next address is `imm`, the target in the program table
//! ([`cpu::branch_target`]), if `t`, else
//! `pc + len`.

use crate::cpu::{self, Executed, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{Branch, Flags};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed BLT or BGE.
    struct Columns {
        /// One flag per operation of [`OPS`].
        flags: Bit[2],
        /// Fetch and accesses.
        form: Branch,
        /// First operand plus `2^63`, modulo `2^64`.
        a: U16[4],
        /// Top bit of the first operand.
        a_sign: Bit,
        /// Second operand plus `2^63`, modulo `2^64`.
        b: U16[4],
        /// Top bit of the second operand.
        b_sign: Bit,
        /// Difference of the operands modulo `2^64`.
        difference: U16[4],
    }
}

/// The operations, in the order of the flags.
const OPS: Flags<2> = Flags([Op::Blt, Op::Bge]);

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct BranchSigned;

impl InstructionChip for BranchSigned {
    fn name(&self) -> &'static str {
        "branch_signed"
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
        let modulus = Expr::power_of_two(64);
        let half = &o.real * Expr::power_of_two(63);
        b.assert_bool("sign of a is boolean", &c.a_sign);
        b.assert_bool("sign of b is boolean", &c.b_sign);
        let x = cpu::range_limbs(b, &o.real, &c.a);
        let y = cpu::range_limbs(b, &o.real, &c.b);
        let value = |shifted: &Expr, sign: &Expr| shifted - &half + sign * &modulus;
        let operands = (&value(&x, &c.a_sign), &value(&y, &c.b_sign));
        c.form.constrain(b, &o, operands);

        let ([blt, bge], taken) = (&c.flags, &c.form.taken);
        b.assert_bool("taken is boolean", taken);
        let less = blt * taken + bge * taken.not();
        let difference = cpu::range_limbs(b, &o.real, &c.difference);
        b.assert_equal("difference", x - y + less * modulus, difference);
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        let [x, y] = [e.rs1(), e.rs2()].map(|value| value ^ (1 << 63));
        let (difference, less) = x.overflowing_sub(y);
        let taken = less == (e.instruction.op == Op::Blt);
        c.form.fill(row, (e, taken), trace, lookups);
        OPS.fill(trace, row, &c.flags, e.instruction.op);
        cpu::fill_limbs(trace, row, &c.a, x, lookups);
        cpu::fill_limbs(trace, row, &c.b, y, lookups);
        trace.set(row, c.a_sign, e.rs1() >> 63);
        trace.set(row, c.b_sign, e.rs2() >> 63);
        cpu::fill_limbs(trace, row, &c.difference, difference, lookups);
    }
}
