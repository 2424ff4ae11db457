//! ADDI, and with it LUI, AUIPC and FENCE, which the normal form turns into additions of an immediate.
//!
//! Columns: [`Columns`]. Constraints, with `a` the operand, `imm` the immediate as a 64-bit number from
//! the program table, `r` the result of four 16-bit limbs and `c` a boolean:
//!
//! 1. `a + imm = r + 2^64 c`.
//!
//! Both operands are below `2^64`, so `r < 2^64` by its limbs and `c` boolean leave one solution.

use crate::cpu::{self, Executed, Fetch, InstructionChip};
use crate::lookups::Lookups;
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed ADDI.
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
        /// The destination's value before.
        before: U64,
        /// The result.
        result: U16[4],
        /// Carry out of bit 63.
        carry: Bit,
        /// Gaps of the accesses to `rs1`, `rd`.
        gaps: U16[2],
    }
}

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct AddImm;

impl InstructionChip for AddImm {
    fn name(&self) -> &'static str {
        "add_imm"
    }

    fn ops(&self) -> &'static [Op] {
        &[Op::AddI]
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
                op: u64::from(Op::AddI.code()).into(),
                rd: c.rd.clone(),
                rs1: c.rs1.clone(),
                rs2: Expr::zero(),
                imm: c.imm.clone(),
                len: c.len.clone(),
                next_pc: &c.pc + &c.len,
            },
        );
        cpu::read_register(b, &c.real, (&c.time, 0), &c.rs1, &c.gaps[0], &c.a);
        let result = cpu::range_limbs(b, &c.real, &c.result);
        cpu::write_register(b, &c.real, &c.time, &c.rd, &c.gaps[1], (&c.before, &result));

        b.assert_bool("carry is boolean", &c.carry);
        b.assert_equal(
            "sum",
            &c.a + &c.imm,
            result + &c.carry * Expr::power_of_two(64),
        );
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
        trace.set(row, c.before, rd.before);
        cpu::fill_limbs(trace, row, &c.result, rd.after, lookups);
        let carry = rs1.after.overflowing_add(e.instruction.imm).1;
        trace.set(row, c.carry, carry.into());
        cpu::fill_gaps(trace, row, &c.gaps, &[rs1, rd], lookups);
    }
}
