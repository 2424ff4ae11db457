//! ADD and SUB of two registers.
//!
//! Columns: [`Columns`]. Constraints, with `a`, `b` the operands, `r` the result of four 16-bit limbs
//! and `c` a boolean:
//!
//! 1. ADD: `a + b = r + 2^64 c`. SUB: `a - b = r - 2^64 c`.
//!
//! Operands come from the memory bus, where every value was range-checked when it was written, so the
//! left side lies in `(-2^64, 2^65)`; `r < 2^64` by its limbs and `c` boolean leave one solution.

use crate::cpu::{self, Executed, Fetch, InstructionChip};
use crate::lookups::Lookups;
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed ADD or SUB.
    pub struct Columns {
        /// One flag per operation of [`OPS`].
        flags: Bit[2],
        /// Address of the instruction.
        pc: U32,
        /// Time of slot 0.
        time: U64,
        /// Length of the instruction.
        len: U8,
        /// Destination register.
        rd: U8,
        /// First source register.
        rs1: U8,
        /// Second source register.
        rs2: U8,
        /// First operand.
        a: U64,
        /// Second operand.
        b: U64,
        /// The destination's value before.
        before: U64,
        /// The result.
        result: U16[4],
        /// Carry of an addition, borrow of a subtraction.
        carry: Bit,
        /// Gaps of the accesses to `rs1`, `rs2`, `rd`.
        gaps: U16[3],
    }
}

/// The operations, in the order of the flags.
pub const OPS: &[Op] = &[Op::Add, Op::Sub];

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct Add;

impl InstructionChip for Add {
    fn name(&self) -> &'static str {
        "add"
    }

    fn ops(&self) -> &'static [Op] {
        OPS
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::<Expr>::from_fn(|index| b.main(index));
        let real = cpu::one_hot(b, &c.flags);
        cpu::fetch(
            b,
            Fetch {
                real: real.clone(),
                pc: c.pc.clone(),
                time: c.time.clone(),
                op: cpu::op_code(&c.flags, OPS),
                rd: c.rd.clone(),
                rs1: c.rs1.clone(),
                rs2: c.rs2.clone(),
                imm: Expr::zero(),
                len: c.len.clone(),
                next_pc: &c.pc + &c.len,
            },
        );
        cpu::read_register(b, &real, (&c.time, 0), &c.rs1, &c.gaps[0], &c.a);
        cpu::read_register(b, &real, (&c.time, 1), &c.rs2, &c.gaps[1], &c.b);
        let result = cpu::range_limbs(b, &real, &c.result);
        cpu::write_register(b, &real, &c.time, &c.rd, &c.gaps[2], (&c.before, &result));

        b.assert_bool("carry is boolean", &c.carry);
        // +1 for ADD, -1 for SUB.
        let sign = &c.flags[0] - &c.flags[1];
        let carry = &sign * (&c.carry * Expr::power_of_two(64));
        b.assert_equal("sum", &real * &c.a + sign * &c.b, result + carry);
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        let [rs1, rs2, _, rd] = e.step.accesses;
        trace.set(
            row,
            c.flags[cpu::flag_index(OPS, e.instruction.op).min(1)],
            1,
        );
        cpu::fill_head(trace, row, [c.pc, c.time, c.len], e);
        trace.set(row, c.rd, e.instruction.rd.into());
        trace.set(row, c.rs1, e.instruction.rs1.into());
        trace.set(row, c.rs2, e.instruction.rs2.into());
        trace.set(row, c.a, rs1.after);
        trace.set(row, c.b, rs2.after);
        trace.set(row, c.before, rd.before);
        cpu::fill_limbs(trace, row, &c.result, rd.after, lookups);
        let carry = match e.instruction.op {
            Op::Add => rs1.after.overflowing_add(rs2.after).1,
            _ => rs1.after.overflowing_sub(rs2.after).1,
        };
        trace.set(row, c.carry, carry.into());
        cpu::fill_gaps(trace, row, &c.gaps, &[rs1, rs2, rd], lookups);
    }
}
