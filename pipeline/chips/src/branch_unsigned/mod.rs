//! BLTU and BGEU.
//!
//! Columns: [`Columns`]. Constraints, with `t` the boolean "taken", `l = t` for BLTU, `1 - t` for BGEU, and
//! `d` of four 16-bit limbs:
//!
//! 1. `a - b + 2^64 l = d`.
//!
//! The operands are below `2^64`, so `a - b` lies in `(-2^64, 2^64)` and `0 <= d < 2^64` leaves one choice:
//! `l = 1` exactly if `a < b`. The next address is `imm`, the target in the program table
//! ([`cpu::branch_target`]), if `t`,
//! else `pc + len`.

use crate::cpu::{self, Executed, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{Branch, Flags};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed BLTU or BGEU.
    struct Columns {
        /// One flag per operation of [`OPS`].
        flags: Bit[2],
        /// Fetch and accesses.
        form: Branch,
        /// First operand.
        a: U64,
        /// Second operand.
        b: U64,
        /// Difference of the operands modulo `2^64`.
        difference: U16[4],
    }
}

/// The operations, in the order of the flags.
const OPS: Flags<2> = Flags([Op::Bltu, Op::Bgeu]);

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct BranchUnsigned;

impl InstructionChip for BranchUnsigned {
    fn name(&self) -> &'static str {
        "branch_unsigned"
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
        c.form.constrain(b, &o, (&c.a, &c.b));

        let ([bltu, bgeu], taken) = (&c.flags, &c.form.taken);
        b.assert_bool("taken is boolean", taken);
        let less = bltu * taken + bgeu * taken.not();
        let difference = cpu::range_limbs(b, &o.real, &c.difference);
        let borrow = less * Expr::power_of_two(64);
        b.assert_equal("difference", c.a - c.b + borrow, difference);
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        let (difference, less) = e.rs1().overflowing_sub(e.rs2());
        let taken = less == (e.instruction.op == Op::Bltu);
        c.form.fill(row, (e, taken), trace, lookups);
        OPS.fill(trace, row, &c.flags, e.instruction.op);
        trace.set(row, c.a, e.rs1());
        trace.set(row, c.b, e.rs2());
        cpu::fill_limbs(trace, row, &c.difference, difference, lookups);
    }
}
