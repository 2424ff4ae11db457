//! BLT and BGE.
//!
//! Columns: [`Columns`]. Constraints, with `t` the boolean "taken", `l = t` for BLT, `1 - t` for BGE, booleans
//! `s_a`, `s_b`, and `a'`, `b'`, `d` of four 16-bit limbs:
//!
//! 1. `a + 2^63 = a' + 2^64 s_a`, likewise `b`: no constraint of its own, because `a` has no column but is
//!    `a' - 2^63 + 2^64 s_a` in the message of its read.
//! 2. `a' - b' + 2^64 l = d`.
//!
//! For `a < 2^64` from the bus, `a' < 2^64` leaves one choice: `s_a` is the top bit of `a` and `a'` the signed
//! operand plus `2^63`. Signed operands compare like `a'` and `b'`, and as in [`crate::branch_unsigned`], `l = 1`
//! exactly if `a' < b'`. The next address is `imm`, the target in the program table
//! ([`cpu::branch_target`]), if `t`, else
//! `pc + len`.

use crate::cpu::{self, Executed, Fetch, InstructionChip};
use crate::lookups::Lookups;
use crate::word;
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed BLT or BGE.
    pub struct Columns {
        /// One flag per operation of [`OPS`].
        flags: Bit[2],
        /// Address of the instruction.
        pc: U32,
        /// Time of slot 0.
        time: U64,
        /// Length of the instruction.
        len: U8,
        /// First source register.
        rs1: U8,
        /// Second source register.
        rs2: U8,
        /// The target.
        imm: U32,
        /// First operand plus `2^63`, modulo `2^64`.
        a: U16[4],
        /// Top bit of the first operand.
        a_sign: Bit,
        /// Second operand plus `2^63`, modulo `2^64`.
        b: U16[4],
        /// Top bit of the second operand.
        b_sign: Bit,
        /// Whether the branch is taken.
        taken: Bit,
        /// Difference of the operands modulo `2^64`.
        difference: U16[4],
        /// Gaps of the accesses to `rs1`, `rs2`.
        gaps: U16[2],
    }
}

/// The operations, in the order of the flags.
pub const OPS: &[Op] = &[Op::Blt, Op::Bge];

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct BranchSigned;

impl InstructionChip for BranchSigned {
    fn name(&self) -> &'static str {
        "branch_signed"
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
        let follow = &c.pc + &c.len;
        let next_pc = &follow + &c.taken * (&c.imm - &follow);
        cpu::fetch(
            b,
            Fetch {
                real: real.clone(),
                pc: c.pc.clone(),
                time: c.time.clone(),
                op: cpu::op_code(&c.flags, OPS),
                rd: Expr::zero(),
                rs1: c.rs1.clone(),
                rs2: c.rs2.clone(),
                imm: c.imm.clone(),
                len: c.len.clone(),
                next_pc,
            },
        );
        let modulus = Expr::power_of_two(64);
        let half = &real * Expr::power_of_two(63);
        b.assert_bool("sign of a is boolean", &c.a_sign);
        b.assert_bool("sign of b is boolean", &c.b_sign);
        let a = cpu::range_limbs(b, &real, &c.a);
        let b_ = cpu::range_limbs(b, &real, &c.b);
        let value = |shifted: &Expr, sign: &Expr| shifted - &half + sign * &modulus;
        let (first, second) = (value(&a, &c.a_sign), value(&b_, &c.b_sign));
        cpu::read_register(b, &real, (&c.time, 0), &c.rs1, &c.gaps[0], &first);
        cpu::read_register(b, &real, (&c.time, 1), &c.rs2, &c.gaps[1], &second);

        b.assert_bool("taken is boolean", &c.taken);
        let [blt, bge] = &c.flags;
        let less = blt * &c.taken + bge * c.taken.not();
        let difference = cpu::range_limbs(b, &real, &c.difference);
        b.assert_equal("difference", a - b_ + less * modulus, difference);
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        let [rs1, rs2, ..] = e.step.accesses;
        word::fill_flag(trace, row, &c.flags, cpu::flag_index(OPS, e.instruction.op));
        cpu::fill_head(trace, row, [c.pc, c.time, c.len], e);
        trace.set(row, c.rs1, e.instruction.rs1.into());
        trace.set(row, c.rs2, e.instruction.rs2.into());
        trace.set(row, c.imm, cpu::branch_target(e.instruction));
        let [a, b] = [rs1.after, rs2.after].map(|value| value ^ (1 << 63));
        cpu::fill_limbs(trace, row, &c.a, a, lookups);
        cpu::fill_limbs(trace, row, &c.b, b, lookups);
        trace.set(row, c.a_sign, rs1.after >> 63);
        trace.set(row, c.b_sign, rs2.after >> 63);
        let (difference, less) = a.overflowing_sub(b);
        let taken = less == (e.instruction.op == Op::Blt);
        trace.set(row, c.taken, taken.into());
        cpu::fill_limbs(trace, row, &c.difference, difference, lookups);
        cpu::fill_gaps(trace, row, &c.gaps, &[rs1, rs2], lookups);
    }
}
