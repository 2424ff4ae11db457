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

use crate::cpu::{self, Executed, Fetch, InstructionChip};
use crate::lookups::Lookups;
use crate::word;
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed BLTU or BGEU.
    pub struct Columns {
        /// One flag per operation of [`OPS`].
        flags: Bit[2],
        /// Address of the instruction.
        pc: U32,
        /// Time of slot 0.
        time: U64,
        /// Length of the instruction.
        len: U8,
        /// First source register.
        rs1: U8,
        /// Second source register.
        rs2: U8,
        /// The target.
        imm: U32,
        /// First operand.
        a: U64,
        /// Second operand.
        b: U64,
        /// Whether the branch is taken.
        taken: Bit,
        /// Difference of the operands modulo `2^64`.
        difference: U16[4],
        /// Gaps of the accesses to `rs1`, `rs2`.
        gaps: U16[2],
    }
}

/// The operations, in the order of the flags.
pub const OPS: &[Op] = &[Op::Bltu, Op::Bgeu];

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct BranchUnsigned;

impl InstructionChip for BranchUnsigned {
    fn name(&self) -> &'static str {
        "branch_unsigned"
    }

    fn ops(&self) -> &'static [Op] {
        OPS
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::<Expr>::from_fn(|index| b.main(index));
        let real = cpu::one_hot(b, &c.flags);
        let follow = &c.pc + &c.len;
        let next_pc = &follow + &c.taken * (&c.imm - &follow);
        cpu::fetch(
            b,
            Fetch {
                real: real.clone(),
                pc: c.pc.clone(),
                time: c.time.clone(),
                op: cpu::op_code(&c.flags, OPS),
                rd: Expr::zero(),
                rs1: c.rs1.clone(),
                rs2: c.rs2.clone(),
                imm: c.imm.clone(),
                len: c.len.clone(),
                next_pc,
            },
        );
        cpu::read_register(b, &real, (&c.time, 0), &c.rs1, &c.gaps[0], &c.a);
        cpu::read_register(b, &real, (&c.time, 1), &c.rs2, &c.gaps[1], &c.b);

        b.assert_bool("taken is boolean", &c.taken);
        let [bltu, bgeu] = &c.flags;
        let less = bltu * &c.taken + bgeu * c.taken.not();
        let difference = cpu::range_limbs(b, &real, &c.difference);
        b.assert_equal(
            "difference",
            c.a - c.b + less * Expr::power_of_two(64),
            difference,
        );
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        let [rs1, rs2, ..] = e.step.accesses;
        word::fill_flag(trace, row, &c.flags, cpu::flag_index(OPS, e.instruction.op));
        cpu::fill_head(trace, row, [c.pc, c.time, c.len], e);
        trace.set(row, c.rs1, e.instruction.rs1.into());
        trace.set(row, c.rs2, e.instruction.rs2.into());
        trace.set(row, c.imm, cpu::branch_target(e.instruction));
        trace.set(row, c.a, rs1.after);
        trace.set(row, c.b, rs2.after);
        let (difference, less) = rs1.after.overflowing_sub(rs2.after);
        let taken = less == (e.instruction.op == Op::Bltu);
        trace.set(row, c.taken, taken.into());
        cpu::fill_limbs(trace, row, &c.difference, difference, lookups);
        cpu::fill_gaps(trace, row, &c.gaps, &[rs1, rs2], lookups);
    }
}
