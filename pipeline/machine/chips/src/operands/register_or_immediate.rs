//! A source register, and a second one or an immediate.

use super::Operation;
use super::head::{Encoding, Head};
use crate::cpu::{self, Change, ExecutedStep, slot};
use crate::lookups::Lookups;
use zkfabric_air::{AirBuilder, Expr, Trace, columns};

columns! {
    /// Columns of an instruction whose second operand is a register or an immediate.
    pub(crate) struct RegisterOrImmediate {
        /// Place in program and time.
        head: Head,
        /// Destination register.
        rd: U8,
        /// First source register.
        rs1: U8,
        /// Second source register; zero in the program table for an immediate.
        rs2: U8,
        /// The immediate as the program table holds it; zero there for a register.
        imm: U64,
        /// The destination's value before.
        before: U64,
        /// Gaps of the accesses to `rs1`, `rs2`, `rd`.
        gaps: U16[3],
    }
}

impl RegisterOrImmediate<Expr> {
    /// Fetches the instruction, reads `x` from `rs1`, makes `y` the value of `rs2` where `register`
    /// is 1 and the immediate on other real rows, writes the result.
    pub(crate) fn constrain(
        &self,
        b: &mut AirBuilder,
        o: &Operation,
        (x, y): (&Expr, &Expr),
        register: &Expr,
        result: &Expr,
    ) {
        let instruction = Encoding {
            rd: self.rd.clone(),
            rs1: self.rs1.clone(),
            rs2: self.rs2.clone(),
            imm: self.imm.clone(),
        };
        self.head.fetch(b, o, instruction, self.head.follow());
        let time = &self.head.time;
        let [gap1, gap2, gap3] = &self.gaps;
        cpu::read_register(b, &o.real, time + slot::RS1, &self.rs1, gap1, x);
        cpu::read_register(b, register, time + slot::RS2, &self.rs2, gap2, y);
        let change = Change {
            before: &self.before,
            after: result,
        };
        cpu::write_register(b, &o.real, time, &self.rd, gap3, change);

        let immediate = &o.real - register;
        b.assert_zero(
            "second operand is the immediate",
            &immediate * (y - &self.imm),
        );
        // Not needed for soundness: keeps the gap from being free on rows that do not read `rs2`.
        b.assert_zero("no gap without an access", immediate * gap2);
    }
}

impl RegisterOrImmediate<usize> {
    /// Fills the form's columns; `register` says whether the second operand is `rs2`. Returns the
    /// second operand; an immediate is returned as the program table holds it.
    pub(crate) fn fill(
        &self,
        row: usize,
        (e, register): (&ExecutedStep<'_>, bool),
        trace: &mut Trace,
        lookups: &mut Lookups,
    ) -> u64 {
        let [rs1, rs2, rd] = [slot::RS1, slot::RS2, slot::RD].map(|slot| e.access(slot));
        self.head.fill(row, e, trace);
        trace.set(row, self.rd, e.instruction.rd.into());
        trace.set(row, self.rs1, e.instruction.rs1.into());
        trace.set(row, self.rs2, e.instruction.rs2.into());
        let imm = cpu::table_power(e.instruction).unwrap_or(e.instruction.imm);
        trace.set(row, self.imm, imm);
        trace.set(row, self.before, rd.before);
        let [gap1, gap2, gap3] = self.gaps;
        cpu::fill_gaps(trace, row, &[gap1, gap3], &[rs1, rd], lookups);
        if !register {
            return imm;
        }
        cpu::fill_gaps(trace, row, &[gap2], &[rs2], lookups);
        rs2.after
    }
}
