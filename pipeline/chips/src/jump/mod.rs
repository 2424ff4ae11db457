//! JAL.
//!
//! Columns: [`Columns`]. Constraint:
//!
//! 1. `real` is boolean.
//!
//! The next address is `imm`, the absolute target in the program table. The value written is `pc + len`,
//! below `2^64` without a range check: both come from the program table, whose addresses are below `2^32`.

use crate::cpu::{self, Executed, Fetch, InstructionChip};
use crate::lookups::Lookups;
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed JAL.
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
        /// The target.
        imm: U32,
        /// The destination's value before.
        before: U64,
        /// Gap of the access to `rd`.
        gap: U16,
    }
}

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct Jump;

impl InstructionChip for Jump {
    fn name(&self) -> &'static str {
        "jump"
    }

    fn ops(&self) -> &'static [Op] {
        &[Op::Jal]
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::<Expr>::from_fn(|index| b.main(index));
        b.assert_bool("real is boolean", &c.real);
        cpu::fetch(
            b,
            Fetch {
                real: c.real.clone(),
                pc: c.pc.clone(),
                time: c.time.clone(),
                op: u64::from(Op::Jal.code()).into(),
                rd: c.rd.clone(),
                rs1: Expr::zero(),
                rs2: Expr::zero(),
                imm: c.imm.clone(),
                len: c.len.clone(),
                next_pc: c.imm.clone(),
            },
        );
        let link = &c.pc + &c.len;
        cpu::write_register(b, &c.real, &c.time, &c.rd, &c.gap, (&c.before, &link));
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        let [_, _, _, rd] = e.step.accesses;
        trace.set(row, c.real, 1);
        cpu::fill_head(trace, row, [c.pc, c.time, c.len], e);
        trace.set(row, c.rd, e.instruction.rd.into());
        trace.set(row, c.imm, e.instruction.imm);
        trace.set(row, c.before, rd.before);
        cpu::fill_gaps(trace, row, &[c.gap], &[rd], lookups);
    }
}
