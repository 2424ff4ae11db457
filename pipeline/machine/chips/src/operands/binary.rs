//! Two source registers.

use super::Operation;
use super::head::{Encoding, Head};
use crate::cpu::{self, Change, ExecutedStep, slot};
use crate::lookups::Lookups;
use zkfabric_air::{AirBuilder, Expr, Trace, columns};

columns! {
    /// Columns of an instruction with two source registers.
    pub(crate) struct Binary {
        /// Place in program and time.
        head: Head,
        /// Destination register.
        rd: U8,
        /// First source register.
        rs1: U8,
        /// Second source register.
        rs2: U8,
        /// The destination's value before.
        before: U64,
        /// Gaps of the accesses to `rs1`, `rs2`, `rd`.
        gaps: U16[3],
    }
}

impl Binary<Expr> {
    /// Fetches the instruction, reads `x` from `rs1` and `y` from `rs2`, writes the result.
    pub(crate) fn constrain(
        &self,
        b: &mut AirBuilder,
        o: &Operation,
        (x, y): (&Expr, &Expr),
        result: &Expr,
    ) {
        let instruction = Encoding {
            rd: self.rd.clone(),
            rs1: self.rs1.clone(),
            rs2: self.rs2.clone(),
            ..Encoding::none()
        };
        self.head.fetch(b, o, instruction, self.head.follow());
        let time = &self.head.time;
        let [gap1, gap2, gap3] = &self.gaps;
        cpu::read_register(b, &o.real, time + slot::RS1, &self.rs1, gap1, x);
        cpu::read_register(b, &o.real, time + slot::RS2, &self.rs2, gap2, y);
        let change = Change {
            before: &self.before,
            after: result,
        };
        cpu::write_register(b, &o.real, time, &self.rd, gap3, change);
    }
}

impl Binary<usize> {
    /// Fills the form's columns.
    pub(crate) fn fill(
        &self,
        row: usize,
        e: &ExecutedStep<'_>,
        trace: &mut Trace,
        lookups: &mut Lookups,
    ) {
        let accesses = [slot::RS1, slot::RS2, slot::RD].map(|slot| e.access(slot));
        self.head.fill(row, e, trace);
        trace.set(row, self.rd, e.instruction.rd.into());
        trace.set(row, self.rs1, e.instruction.rs1.into());
        trace.set(row, self.rs2, e.instruction.rs2.into());
        trace.set(row, self.before, e.access(slot::RD).before);
        cpu::fill_gaps(trace, row, &self.gaps, &accesses, lookups);
    }
}
