//! MUL and MULHU: the two halves of the unsigned product.
//!
//! Columns: [`Columns`]. Constraints, with `a`, `b` the operands, `r` the result and `o` the other half of
//! the product, each of four 16-bit limbs:
//!
//! 1. MUL: `a b = r + 2^64 o`. MULHU: `a b = o + 2^64 r`.
//!
//! Both sides are below `2^128`, far below the field's characteristic, so the equation holds between
//! integers; two limbs below `2^64` are the digits of `a b` in base `2^64`, of which there is one choice.

use crate::cpu::{self, Executed, Fetch, InstructionChip};
use crate::lookups::Lookups;
use crate::word;
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed MUL or MULHU.
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
        /// The half of the product that is the result.
        result: U16[4],
        /// The other half.
        other: U16[4],
        /// Gaps of the accesses to `rs1`, `rs2`, `rd`.
        gaps: U16[3],
    }
}

/// The operations, in the order of the flags.
pub const OPS: &[Op] = &[Op::Mul, Op::Mulhu];

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct Mul;

impl InstructionChip for Mul {
    fn name(&self) -> &'static str {
        "mul"
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
        let other = cpu::range_limbs(b, &real, &c.other);
        cpu::write_register(b, &real, &c.time, &c.rd, &c.gaps[2], (&c.before, &result));

        let [mul, mulhu] = &c.flags;
        let high = Expr::power_of_two(64);
        b.assert_equal(
            "product",
            &c.a * &c.b,
            result * (mul + mulhu * &high) + other * (mul * high + mulhu),
        );
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        let [rs1, rs2, _, rd] = e.step.accesses;
        word::fill_flag(trace, row, &c.flags, cpu::flag_index(OPS, e.instruction.op));
        cpu::fill_head(trace, row, [c.pc, c.time, c.len], e);
        trace.set(row, c.rd, e.instruction.rd.into());
        trace.set(row, c.rs1, e.instruction.rs1.into());
        trace.set(row, c.rs2, e.instruction.rs2.into());
        trace.set(row, c.a, rs1.after);
        trace.set(row, c.b, rs2.after);
        trace.set(row, c.before, rd.before);
        let product = u128::from(rs1.after) * u128::from(rs2.after);
        let (low, high) = (product as u64, (product >> 64) as u64);
        let other = if e.instruction.op == Op::Mul {
            high
        } else {
            low
        };
        cpu::fill_limbs(trace, row, &c.result, rd.after, lookups);
        cpu::fill_limbs(trace, row, &c.other, other, lookups);
        cpu::fill_gaps(trace, row, &c.gaps, &[rs1, rs2, rd], lookups);
    }
}
