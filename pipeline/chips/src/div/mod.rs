//! DIVU, REMU, DIVUW and REMUW: unsigned division.
//!
//! Columns: [`Columns`]. With `n` and `d` the operands, for word forms their low halves, and `q`, `r` the
//! quotient and the remainder: `x` is the one the instruction wants, `y` the other; both, and `g`, have four
//! 16-bit limbs. Constraints, with `z`, `s` booleans:
//!
//! 1. `n = q d + r`.
//! 2. `z d = 0`.
//! 3. `d = g + (1 - z) (r + 1)`.
//! 4. `z (q - ones) = 0`, with `ones` = `2^64 - 1`, for word forms `2^32 - 1`.
//! 5. `s = 0` but for word forms, where `2 (x_1 - 2^15 s) < 2^16` by a lookup, `x_1` the second limb.
//!
//! The registers are read as limbs, which splits them; `d` has a column of its own. For `d > 0`, 2 gives
//! `z = 0`, so `r < d` by 3, and 1 has one solution: it holds between integers because both sides are below
//! `2^129`. For `d = 0`, 3 is impossible with `z = 0`, so `q` is all ones by 4 and `r = n` by 1: what the
//! architecture wants of a division by zero. In word forms `n`, hence `r`, and `q` are below `2^32`, so
//! `s` is bit 31 of `x`; the result is `x + s (2^64 - 2^32)`.

use crate::cpu::{self, Executed, Fetch, InstructionChip};
use crate::lookups::{Lookups, limbs};
use crate::word;
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed unsigned division.
    pub struct Columns {
        /// One flag per operation of [`OPS`].
        flags: Bit[4],
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
        a: U16[4],
        /// Second operand.
        b: U16[4],
        /// The destination's value before.
        before: U64,
        /// The divisor.
        divisor: U64,
        /// Whether the divisor is zero.
        zero: Bit,
        /// The wanted one of quotient and remainder.
        wanted: U16[4],
        /// The other one.
        other: U16[4],
        /// Divisor minus remainder minus 1; 0 when the divisor is 0.
        difference: U16[4],
        /// Word forms: bit 31 of `wanted`.
        sign: Bit,
        /// Gaps of the accesses to `rs1`, `rs2`, `rd`.
        gaps: U16[3],
    }
}

/// The operations, in the order of the flags.
pub const OPS: &[Op] = &[Op::Divu, Op::Remu, Op::Divuw, Op::Remuw];

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct Div;

impl InstructionChip for Div {
    fn name(&self) -> &'static str {
        "div"
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
        let a = cpu::range_limbs(b, &real, &c.a);
        let b_ = cpu::range_limbs(b, &real, &c.b);
        cpu::read_register(b, &real, (&c.time, 0), &c.rs1, &c.gaps[0], &a);
        cpu::read_register(b, &real, (&c.time, 1), &c.rs2, &c.gaps[1], &b_);

        let wanted = cpu::range_limbs(b, &real, &c.wanted);
        let other = cpu::range_limbs(b, &real, &c.other);
        let difference = cpu::range_limbs(b, &real, &c.difference);
        let [divu, remu, divuw, remuw] = &c.flags;
        let (doubleword, word_) = (divu + remu, divuw + remuw);
        let operand = |limbs: &[Expr; 4]| {
            let upper = Expr::from_limbs(&limbs[2..], 16) * Expr::power_of_two(32);
            Expr::from_limbs(&limbs[..2], 16) + &doubleword * upper
        };
        let (div, rem) = (divu + divuw, remu + remuw);
        let quotient = &div * &wanted + &rem * &other;
        let remainder = div * other + rem * &wanted;
        b.assert_equal("divisor", c.divisor.clone(), operand(&c.b));
        b.assert_equal(
            "division",
            operand(&c.a),
            &quotient * &c.divisor + &remainder,
        );
        b.assert_bool("zero is boolean", &c.zero);
        b.assert_zero("zero divisor", &c.zero * &c.divisor);
        b.assert_equal(
            "remainder is smaller",
            c.divisor,
            difference + (&real - &c.zero) * (remainder + 1),
        );
        let upper_half = Expr::power_of_two(64) - Expr::power_of_two(32);
        let ones = &doubleword * &upper_half + u64::from(u32::MAX);
        b.assert_zero("division by zero", &c.zero * (quotient - ones));

        b.assert_bool("sign is boolean", &c.sign);
        b.assert_zero("sign of a word only", &c.sign * doubleword);
        let without = (&c.wanted[1] - &c.sign * (1 << 15)) * 2;
        cpu::range16(b, &word_, without);
        let result = wanted + c.sign * upper_half;
        cpu::write_register(b, &real, &c.time, &c.rd, &c.gaps[2], (&c.before, &result));
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        let [rs1, rs2, _, rd] = e.step.accesses;
        word::fill_flag(trace, row, &c.flags, cpu::flag_index(OPS, e.instruction.op));
        cpu::fill_head(trace, row, [c.pc, c.time, c.len], e);
        trace.set(row, c.rd, e.instruction.rd.into());
        trace.set(row, c.rs1, e.instruction.rs1.into());
        trace.set(row, c.rs2, e.instruction.rs2.into());
        cpu::fill_limbs(trace, row, &c.a, rs1.after, lookups);
        cpu::fill_limbs(trace, row, &c.b, rs2.after, lookups);
        trace.set(row, c.before, rd.before);

        let word_ = matches!(e.instruction.op, Op::Divuw | Op::Remuw);
        let mask = if word_ { u64::from(u32::MAX) } else { u64::MAX };
        let (dividend, divisor) = (rs1.after & mask, rs2.after & mask);
        let quotient = dividend.checked_div(divisor).unwrap_or(mask);
        let remainder = dividend.checked_rem(divisor).unwrap_or(dividend);
        let difference = divisor.saturating_sub(remainder).saturating_sub(1);
        let (wanted, other) = match e.instruction.op {
            Op::Divu | Op::Divuw => (quotient, remainder),
            _ => (remainder, quotient),
        };
        trace.set(row, c.divisor, divisor);
        trace.set(row, c.zero, u64::from(divisor == 0));
        cpu::fill_limbs(trace, row, &c.wanted, wanted, lookups);
        cpu::fill_limbs(trace, row, &c.other, other, lookups);
        cpu::fill_limbs(trace, row, &c.difference, difference, lookups);
        if word_ {
            let [_, top, ..] = limbs(wanted);
            trace.set(row, c.sign, u64::from(top >> 15));
            lookups.range16(top << 1);
        }
        cpu::fill_gaps(trace, row, &c.gaps, &[rs1, rs2, rd], lookups);
    }
}
