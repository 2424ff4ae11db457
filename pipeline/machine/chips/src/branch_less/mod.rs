//! BLT, BGE, BLTU and BGEU.
//!
//! Columns: [`Columns`]. Constraints, with `v` the boolean "taken", `l = v` for BLT and BLTU,
//! `1 - v` for BGE and BGEU, booleans `s` and `t`, `x`, `y` and `d` of four 16-bit limbs, `g` 1 for
//! BLT and BGE and 0 otherwise:
//!
//! 1. The operands are `a = x - 2^63 g + 2^64 s` and `b = y - 2^63 g + 2^64 t`: this is not a
//!    separate constraint; the operands have no columns but appear in the messages that read them.
//! 2. `x - y + 2^64 l = d`.
//!
//! Operands are below `2^64`. For signed operations `x` is the operand with its top bit flipped and
//! `s` is that bit, the only choice with `x` in `[0, 2^64)`; else `x = a` and `s = 0`. Flipping
//! turns the order of signed numbers into that of unsigned ones. `x - y` lies in `(-2^64, 2^64)`
//! and `0 <= d < 2^64` leaves one choice in 2: `l = 1` exactly if `x < y`. The next address is
//! `imm`, the target in the program table ([`cpu::branch_target`]), if `v`, else `pc + len`.

use crate::cpu::{self, ExecutedStep, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{Branch, Flags};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed branch.
    struct Columns {
        /// One flag per operation of [`OPS`].
        flags: Bit[4],
        /// Fetch and accesses.
        form: Branch,
        /// First operand, its top bit flipped for a signed operation.
        x: U16[4],
        /// Second operand, its top bit flipped for a signed operation.
        y: U16[4],
        /// Top bits of the operands for a signed operation.
        signs: Bit[2],
        /// `x - y` modulo `2^64`.
        difference: U16[4],
    }
}

/// The operations, in the order of the flags.
const OPS: Flags<4> = Flags([Op::Blt, Op::Bge, Op::Bltu, Op::Bgeu]);

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct BranchLess;

impl InstructionChip for BranchLess {
    fn name(&self) -> &'static str {
        "branch_less"
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
        let [blt, bge, bltu, bgeu] = &c.flags;
        let half = (blt + bge) * Expr::power_of_two(63);
        let modulus = Expr::power_of_two(64);
        let x = cpu::range_limbs(b, &o.real, &c.x);
        let y = cpu::range_limbs(b, &o.real, &c.y);
        let [first, second] = [(&x, &c.signs[0]), (&y, &c.signs[1])].map(|(flipped, sign)| {
            b.assert_bool("sign is boolean", sign);
            flipped - &half + sign * &modulus
        });
        c.form.constrain(b, &o, (&first, &second));

        let taken = &c.form.taken;
        b.assert_bool("taken is boolean", taken);
        let less = (blt + bltu) * taken + (bge + bgeu) * taken.not();
        let difference = cpu::range_limbs(b, &o.real, &c.difference);
        b.assert_equal("difference", x - y + less * modulus, difference);
    }

    fn fill(&self, row: usize, e: &ExecutedStep<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        let op = e.instruction.op;
        let signed = u64::from(matches!(op, Op::Blt | Op::Bge));
        let [x, y] = [e.rs1(), e.rs2()].map(|value| value ^ (signed << 63));
        let (difference, less) = x.overflowing_sub(y);
        let taken = less == matches!(op, Op::Blt | Op::Bltu);
        c.form.fill(row, (e, taken), trace, lookups);
        OPS.fill(trace, row, &c.flags, op);
        cpu::fill_limbs(trace, row, &c.x, x, lookups);
        cpu::fill_limbs(trace, row, &c.y, y, lookups);
        trace.set(row, c.signs[0], signed & (e.rs1() >> 63));
        trace.set(row, c.signs[1], signed & (e.rs2() >> 63));
        cpu::fill_limbs(trace, row, &c.difference, difference, lookups);
    }
}
