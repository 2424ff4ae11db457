//! SD at an address that is a multiple of 8.
//!
//! Columns: [`Columns`]. Constraints:
//!
//! 1. `real` is boolean.
//! 2. `c`, the carry of `rs1 + imm`, is boolean.
//!
//! The address is right by [`crate::word`], with offset 0. The value of `rs2` is the value written, below
//! `2^64` as every value of a cell.

use crate::cpu::{self, Executed, Fetch, InstructionChip};
use crate::lookups::Lookups;
use crate::word;
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed SD.
    pub struct Columns {
        /// 1 on a real row.
        real: Bit,
        /// Address of the instruction.
        pc: U32,
        /// Time of slot 0.
        time: U64,
        /// Length of the instruction.
        len: U8,
        /// Register of the base address.
        rs1: U8,
        /// Register of the value.
        rs2: U8,
        /// The immediate.
        imm: U64,
        /// The base address.
        a: U64,
        /// The value.
        b: U64,
        /// Carry of the address.
        carry: Bit,
        /// The word before.
        before: U64,
        /// Gaps of the accesses to `rs1`, `rs2`, the word.
        gaps: U16[3],
    }
}

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct StoreDouble;

impl InstructionChip for StoreDouble {
    fn name(&self) -> &'static str {
        "store_double"
    }

    fn ops(&self) -> &'static [Op] {
        &[Op::Sd]
    }

    fn accepts(&self, step: &Executed<'_>) -> bool {
        word::offset(step) == 0
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::<Expr>::from_fn(|index| b.main(index));
        b.assert_bool("real is boolean", &c.real);
        b.assert_bool("carry is boolean", &c.carry);
        cpu::fetch(
            b,
            Fetch {
                real: c.real.clone(),
                pc: c.pc.clone(),
                time: c.time.clone(),
                op: u64::from(Op::Sd.code()).into(),
                rd: Expr::zero(),
                rs1: c.rs1.clone(),
                rs2: c.rs2.clone(),
                imm: c.imm.clone(),
                len: c.len.clone(),
                next_pc: &c.pc + &c.len,
            },
        );
        cpu::read_register(b, &c.real, (&c.time, 0), &c.rs1, &c.gaps[0], &c.a);
        cpu::read_register(b, &c.real, (&c.time, 1), &c.rs2, &c.gaps[1], &c.b);
        let address = word::address(&c.a, &c.imm, &Expr::zero(), &c.carry);
        let values = (&c.before, &c.b);
        word::write(b, &c.real, (&c.time, 2), &address, &c.gaps[2], values);
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        let [rs1, rs2, memory, _] = e.step.accesses;
        trace.set(row, c.real, 1);
        cpu::fill_head(trace, row, [c.pc, c.time, c.len], e);
        trace.set(row, c.rs1, e.instruction.rs1.into());
        trace.set(row, c.rs2, e.instruction.rs2.into());
        trace.set(row, c.imm, e.instruction.imm);
        trace.set(row, c.a, rs1.after);
        trace.set(row, c.b, rs2.after);
        trace.set(row, c.carry, word::carry(e).into());
        trace.set(row, c.before, memory.before);
        cpu::fill_gaps(trace, row, &c.gaps, &[rs1, rs2, memory], lookups);
    }
}
