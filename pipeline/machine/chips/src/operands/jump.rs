//! A target, and the address after the instruction as the result.

use super::Operation;
use super::head::{Encoding, Head};
use crate::cpu::{self, Change, ExecutedStep, slot};
use crate::lookups::Lookups;
use zkfabric_air::{AirBuilder, Expr, Trace, columns};

columns! {
    /// Columns of a jump without a source register.
    pub(crate) struct Jump {
        /// Place in program and time.
        head: Head,
        /// Destination register.
        rd: U8,
        /// The target.
        imm: U32,
        /// The destination's value before.
        before: U64,
        /// Gap of the access to `rd`.
        gap: U16,
    }
}

impl Jump<Expr> {
    /// Fetches the instruction, writes the address after it, continues at the target.
    pub(crate) fn constrain(&self, b: &mut AirBuilder, o: &Operation) {
        let instruction = Encoding {
            rd: self.rd.clone(),
            imm: self.imm.clone(),
            ..Encoding::none()
        };
        self.head.fetch(b, o, instruction, self.imm.clone());
        let change = Change {
            before: &self.before,
            after: &self.head.follow(),
        };
        cpu::write_register(b, &o.real, &self.head.time, &self.rd, &self.gap, change);
    }
}

impl Jump<usize> {
    /// Fills the form's columns.
    pub(crate) fn fill(
        &self,
        row: usize,
        e: &ExecutedStep<'_>,
        trace: &mut Trace,
        lookups: &mut Lookups,
    ) {
        let rd = e.access(slot::RD);
        self.head.fill(row, e, trace);
        trace.set(row, self.rd, e.instruction.rd.into());
        trace.set(row, self.imm, e.instruction.imm);
        trace.set(row, self.before, rd.before);
        cpu::fill_gaps(trace, row, &[self.gap], &[rd], lookups);
    }
}
