//! Two source registers and a target.

use super::Operation;
use super::head::{Encoding, Head};
use crate::cpu::{self, ExecutedStep, slot};
use crate::lookups::Lookups;
use zkfabric_air::{AirBuilder, Expr, Trace, columns};

columns! {
    /// Columns of a conditional branch.
    pub(crate) struct Branch {
        /// Place in program and time.
        head: Head,
        /// First source register.
        rs1: U8,
        /// Second source register.
        rs2: U8,
        /// The target, see [`cpu::branch_target`].
        imm: U32,
        /// Whether the branch is taken: a boolean, which the chip must prove.
        taken: Bit,
        /// Gaps of the accesses to `rs1`, `rs2`.
        gaps: U16[2],
    }
}

impl Branch<Expr> {
    /// Fetches the instruction, reads `x` from `rs1` and `y` from `rs2`, continues at the target if
    /// the branch is taken, else after the branch.
    pub(crate) fn constrain(&self, b: &mut AirBuilder, o: &Operation, (x, y): (&Expr, &Expr)) {
        let follow = self.head.follow();
        let next_pc = &follow + &self.taken * (&self.imm - &follow);
        let instruction = Encoding {
            rs1: self.rs1.clone(),
            rs2: self.rs2.clone(),
            imm: self.imm.clone(),
            ..Encoding::none()
        };
        self.head.fetch(b, o, instruction, next_pc);
        let time = &self.head.time;
        let [gap1, gap2] = &self.gaps;
        cpu::read_register(b, &o.real, time + slot::RS1, &self.rs1, gap1, x);
        cpu::read_register(b, &o.real, time + slot::RS2, &self.rs2, gap2, y);
    }
}

impl Branch<usize> {
    /// Fills the form's columns.
    pub(crate) fn fill(
        &self,
        row: usize,
        (e, taken): (&ExecutedStep<'_>, bool),
        trace: &mut Trace,
        lookups: &mut Lookups,
    ) {
        self.head.fill(row, e, trace);
        trace.set(row, self.rs1, e.instruction.rs1.into());
        trace.set(row, self.rs2, e.instruction.rs2.into());
        trace.set(row, self.imm, cpu::branch_target(e.instruction));
        trace.set(row, self.taken, taken.into());
        let accesses = [slot::RS1, slot::RS2].map(|slot| e.access(slot));
        cpu::fill_gaps(trace, row, &self.gaps, &accesses, lookups);
    }
}
