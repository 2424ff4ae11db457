//! A change of a memory word.

use super::Operation;
use super::head::{Encoding, Head};
use crate::cpu::{self, Change, ExecutedStep, slot};
use crate::lookups::Lookups;
use crate::word::{self, Address};
use zkfabric_air::{AirBuilder, Expr, Trace, columns};

columns! {
    /// Columns of a store.
    pub(crate) struct Store {
        /// Place in program and time.
        head: Head,
        /// The address.
        address: Address,
        /// Register of the value.
        rs2: U8,
        /// Gaps of the accesses to `rs1`, `rs2`, the word.
        gaps: U16[3],
    }
}

impl Store<Expr> {
    /// Fetches the instruction, reads `value` from `rs2`, replaces the word in which the first byte
    /// has this offset. Returns the address of the word.
    pub(crate) fn constrain(
        &self,
        b: &mut AirBuilder,
        o: &Operation,
        (value, offset): (&Expr, &Expr),
        word: Change<'_>,
    ) -> Expr {
        let instruction = Encoding {
            rs1: self.address.rs1.clone(),
            rs2: self.rs2.clone(),
            imm: self.address.imm.clone(),
            ..Encoding::none()
        };
        self.head.fetch(b, o, instruction, self.head.follow());
        let time = &self.head.time;
        let [gap1, gap2, word_gap] = &self.gaps;
        let now = time + slot::RS1;
        let address = self.address.constrain(b, &o.real, now, (gap1, offset));
        cpu::read_register(b, &o.real, time + slot::RS2, &self.rs2, gap2, value);
        word::write(b, &o.real, time + slot::STORE, &address, word_gap, word);
        address
    }
}

impl Store<usize> {
    /// Fills the form's columns.
    pub(crate) fn fill(
        &self,
        row: usize,
        e: &ExecutedStep<'_>,
        trace: &mut Trace,
        lookups: &mut Lookups,
    ) {
        let accesses = [slot::RS1, slot::RS2, slot::STORE].map(|slot| e.access(slot));
        self.head.fill(row, e, trace);
        self.address.fill(row, e, trace);
        trace.set(row, self.rs2, e.instruction.rs2.into());
        cpu::fill_gaps(trace, row, &self.gaps, &accesses, lookups);
    }
}
