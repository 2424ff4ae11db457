//! A read of a memory word.

use super::Operation;
use super::head::{Encoding, Head};
use crate::cpu::{self, Change, ExecutedStep, slot};
use crate::lookups::Lookups;
use crate::word::{self, Address};
use zkfabric_air::{AirBuilder, Expr, Trace, columns};

columns! {
    /// Columns of a load.
    pub(crate) struct Load {
        /// Place in program and time.
        head: Head,
        /// Destination register.
        rd: U8,
        /// The address.
        address: Address,
        /// The destination's value before.
        before: U64,
        /// Gaps of the accesses to `rs1`, the word, `rd`.
        gaps: U16[3],
    }
}

impl Load<Expr> {
    /// Fetches the instruction, reads `word`, in which the first byte has this offset, writes the
    /// result. Returns the address of the word.
    pub(crate) fn constrain(
        &self,
        b: &mut AirBuilder,
        o: &Operation,
        (word, offset): (&Expr, &Expr),
        result: &Expr,
    ) -> Expr {
        let instruction = Encoding {
            rd: self.rd.clone(),
            rs1: self.address.rs1.clone(),
            imm: self.address.imm.clone(),
            ..Encoding::none()
        };
        self.head.fetch(b, o, instruction, self.head.follow());
        let time = &self.head.time;
        let [gap1, word_gap, gap3] = &self.gaps;
        let now = time + slot::RS1;
        let address = self.address.constrain(b, &o.real, now, (gap1, offset));
        word::read(b, &o.real, time + slot::LOAD, &address, word_gap, word);
        let change = Change {
            before: &self.before,
            after: result,
        };
        cpu::write_register(b, &o.real, time, &self.rd, gap3, change);
        address
    }
}

impl Load<usize> {
    /// Fills the form's columns.
    pub(crate) fn fill(
        &self,
        row: usize,
        e: &ExecutedStep<'_>,
        trace: &mut Trace,
        lookups: &mut Lookups,
    ) {
        let accesses = [slot::RS1, slot::LOAD, slot::RD].map(|slot| e.access(slot));
        self.head.fill(row, e, trace);
        trace.set(row, self.rd, e.instruction.rd.into());
        self.address.fill(row, e, trace);
        trace.set(row, self.before, e.access(slot::RD).before);
        cpu::fill_gaps(trace, row, &self.gaps, &accesses, lookups);
    }
}
