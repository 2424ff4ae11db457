//! BEQ and BNE.
//!
//! Columns: [`Columns`]. Constraints, with `t` "taken" and `e = t` for BEQ, `1 - t` for BNE:
//!
//! 1. `e (a - b) = 0`.
//! 2. `(a - b) i = 1 - e`.
//!
//! If `a = b`, 2 gives `e = 1`; else 1 gives `e = 0`; so `t` is boolean. The next address is `imm`, the target in the program
//! table ([`cpu::branch_target`]), if `t`, else `pc + len`.

use crate::cpu::{self, Executed, Fetch, InstructionChip};
use crate::lookups::Lookups;
use crate::word;
use alloc::vec::Vec;
use ark_bn254::Fr;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed BEQ or BNE.
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
        /// Inverse of `a - b`; free when that is 0.
        inverse: Field,
        /// Gaps of the accesses to `rs1`, `rs2`.
        gaps: U16[2],
    }
}

/// The operations, in the order of the flags.
pub const OPS: &[Op] = &[Op::Beq, Op::Bne];

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct BranchEqual;

impl InstructionChip for BranchEqual {
    fn name(&self) -> &'static str {
        "branch_equal"
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

        let [beq, bne] = &c.flags;
        let equal = beq * &c.taken + bne * c.taken.not();
        let difference = &c.a - &c.b;
        b.assert_zero("equal", &equal * &difference);
        b.assert_equal("different", difference * c.inverse, real - equal);
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
        let equal = rs1.after == rs2.after;
        let taken = equal == (e.instruction.op == Op::Beq);
        trace.set(row, c.taken, taken.into());
        // Inverted by `finish`.
        trace.set_field(row, c.inverse, Fr::from(rs1.after) - Fr::from(rs2.after));
        cpu::fill_gaps(trace, row, &c.gaps, &[rs1, rs2], lookups);
    }

    fn finish(&self, trace: &mut Trace) {
        trace.invert_column(Columns::index().inverse);
    }
}
