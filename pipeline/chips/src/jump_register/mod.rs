//! JALR.
//!
//! Columns: [`Columns`]. The next address is the expression `p = a + imm - l - 2^64 c`, with constraints:
//!
//! 1. `l`, the dropped lowest bit, is boolean.
//! 2. `c`, the carry, is boolean.
//!
//! `p` needs no range check. The row passes the state `(p, time + 4)` on. States form one chain in time
//! ([`crate::halt`]), and halt takes the state behind an ECALL, so an instruction row receives this one and
//! fetches at `p`: the message is balanced only if `p` is an address of the program table. These are even
//! numbers below `2^32`: a text begins at a multiple of its granule of 2 or 4 bytes. So the equation
//! `a + imm = p + l + 2^64 c` holds between integers, and `p + l < 2^64` leaves one choice of `c`, then of `l`,
//! then of `p`: the sum modulo `2^64` with its lowest bit cleared.
//!
//! The value written is `pc + len`, below `2^64` because both come from the program table.

use crate::cpu::{self, Executed, Fetch, InstructionChip};
use crate::lookups::Lookups;
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed JALR.
    pub struct Columns {
        /// 1 on a real row.
        real: Bit,
        /// Address of the instruction.
        pc: U32,
        /// Time of slot 0.
        time: U64,
        /// Length of the instruction.
        len: U8,
        /// Destination register.
        rd: U8,
        /// Source register.
        rs1: U8,
        /// The immediate.
        imm: U64,
        /// The operand.
        a: U64,
        /// The lowest bit of the sum, which is dropped.
        lowest: Bit,
        /// Carry out of bit 63.
        carry: Bit,
        /// The destination's value before.
        before: U64,
        /// Gaps of the accesses to `rs1`, `rd`.
        gaps: U16[2],
    }
}

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct JumpRegister;

impl InstructionChip for JumpRegister {
    fn name(&self) -> &'static str {
        "jump_register"
    }

    fn ops(&self) -> &'static [Op] {
        &[Op::Jalr]
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::<Expr>::from_fn(|index| b.main(index));
        b.assert_bool("real is boolean", &c.real);
        b.assert_bool("lowest bit is boolean", &c.lowest);
        b.assert_bool("carry is boolean", &c.carry);
        let next_pc = &c.a + &c.imm - &c.lowest - &c.carry * Expr::power_of_two(64);
        cpu::fetch(
            b,
            Fetch {
                real: c.real.clone(),
                pc: c.pc.clone(),
                time: c.time.clone(),
                op: u64::from(Op::Jalr.code()).into(),
                rd: c.rd.clone(),
                rs1: c.rs1.clone(),
                rs2: Expr::zero(),
                imm: c.imm.clone(),
                len: c.len.clone(),
                next_pc,
            },
        );
        cpu::read_register(b, &c.real, (&c.time, 0), &c.rs1, &c.gaps[0], &c.a);
        let link = &c.pc + &c.len;
        cpu::write_register(b, &c.real, &c.time, &c.rd, &c.gaps[1], (&c.before, &link));
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        let [rs1, _, _, rd] = e.step.accesses;
        trace.set(row, c.real, 1);
        cpu::fill_head(trace, row, [c.pc, c.time, c.len], e);
        trace.set(row, c.rd, e.instruction.rd.into());
        trace.set(row, c.rs1, e.instruction.rs1.into());
        trace.set(row, c.imm, e.instruction.imm);
        trace.set(row, c.a, rs1.after);
        let (sum, carry) = rs1.after.overflowing_add(e.instruction.imm);
        trace.set(row, c.lowest, sum & 1);
        trace.set(row, c.carry, carry.into());
        trace.set(row, c.before, rd.before);
        cpu::fill_gaps(trace, row, &c.gaps, &[rs1, rd], lookups);
    }
}
