//! One source register, or one and an immediate.

use super::Operation;
use super::head::{Encoding, Head};
use crate::cpu::{self, Change, ExecutedStep, slot};
use crate::lookups::Lookups;
use zkfabric_air::{AirBuilder, Expr, Trace, columns};

columns! {
    /// Columns of an instruction with one source register.
    pub(crate) struct Unary {
        /// Place in program and time.
        head: Head,
        /// Destination register.
        rd: U8,
        /// Source register.
        rs1: U8,
        /// The destination's value before.
        before: U64,
        /// Gaps of the accesses to `rs1`, `rd`.
        gaps: U16[2],
    }
}

impl Unary<Expr> {
    /// Fetches the instruction with the immediate `imm`, reads `a` from `rs1`, writes the result.
    pub(crate) fn constrain(
        &self,
        b: &mut AirBuilder,
        o: &Operation,
        (a, imm): (&Expr, Expr),
        result: &Expr,
    ) {
        self.transfer(b, o, (a, imm), result, self.head.follow());
    }

    /// Does the same as `constrain`, with the next instruction at `next_pc`.
    pub(crate) fn transfer(
        &self,
        b: &mut AirBuilder,
        o: &Operation,
        (a, imm): (&Expr, Expr),
        result: &Expr,
        next_pc: Expr,
    ) {
        let instruction = Encoding {
            rd: self.rd.clone(),
            rs1: self.rs1.clone(),
            imm,
            ..Encoding::none()
        };
        self.head.fetch(b, o, instruction, next_pc);
        let time = &self.head.time;
        let [gap1, gap3] = &self.gaps;
        cpu::read_register(b, &o.real, time + slot::RS1, &self.rs1, gap1, a);
        let change = Change {
            before: &self.before,
            after: result,
        };
        cpu::write_register(b, &o.real, time, &self.rd, gap3, change);
    }
}

impl Unary<usize> {
    /// Fills the form's columns.
    pub(crate) fn fill(
        &self,
        row: usize,
        e: &ExecutedStep<'_>,
        trace: &mut Trace,
        lookups: &mut Lookups,
    ) {
        let [rs1, rd] = [slot::RS1, slot::RD].map(|slot| e.access(slot));
        self.head.fill(row, e, trace);
        trace.set(row, self.rd, e.instruction.rd.into());
        trace.set(row, self.rs1, e.instruction.rs1.into());
        trace.set(row, self.before, rd.before);
        cpu::fill_gaps(trace, row, &self.gaps, &[rs1, rd], lookups);
    }
}
