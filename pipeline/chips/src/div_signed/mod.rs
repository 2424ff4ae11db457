//! DIV, REM, DIVW and REMW: signed division, which rounds towards zero.
//!
//! Columns: [`Columns`]. It divides magnitudes. With `N`, `D` the magnitudes of the operands (for word forms,
//! of their low halves) and `Q`, `R` the quotient and the remainder of these, `x` is the one the instruction
//! wants, `y` the other; `x`, `y`, `g` and the result `t` have four 16-bit limbs. Constraints, with `M = 2^64`,
//! for word forms `2^32`, `n`, `d` the operands below `M`, and `s_n`, `s_d`, `z`, `m`, `o`, `w` booleans:
//!
//! 1. `2 (top - 2^15 s) < 2^16` by a lookup, `top` the highest limb of `n` (of `d`): `s_n`, `s_d` are signs.
//! 2. `N = (1 - 2 s_n) n + s_n M`, likewise `D`, which has a column.
//! 3. `N = Q D + R`.
//! 4. `z D = 0`.
//! 5. `D = g + (1 - z) (R + 1)`.
//! 6. `z (Q - 1) = 0`.
//! 7. `m = s_n xor s_d` for a quotient, or 1 when `z`; `m = s_n` for a remainder.
//! 8. `o = 0` but for word forms, where `2 (x_1 - 2^15 o) < 2^16` by a lookup, `x_1` the second limb of `x`.
//! 9. `t + 2^64 w = x` if neither `m` nor `o`, else `2^64 - x`.
//!
//! 3 to 5 fix `Q` and `R` as in [`crate::div`]; for `D = 0`, `R = N`, and 6 and 7 make the quotient -1. 9 makes
//! `t` the result modulo `2^64`, and `w` is 1 only for minus zero, since `t < 2^64`. That is the register in all
//! cases but one: for `MIN / -1` in the word form, `x = 2^31` is not negative, yet the result is `-2^31`. Word
//! forms have `x <= 2^31`, so `o` is 1 exactly for `x = 2^31`, whose result is `-2^31` either way. `MIN / -1`
//! in the doubleword form is `2^63`, the bits of `MIN`.

use crate::cpu::{self, Executed, Fetch, InstructionChip};
use crate::lookups::{Lookups, limbs};
use crate::word;
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed signed division.
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
        /// Whether the dividend is negative.
        a_sign: Bit,
        /// Whether the divisor is negative.
        b_sign: Bit,
        /// The destination's value before.
        before: U64,
        /// Magnitude of the divisor.
        divisor: U64,
        /// Whether the divisor is zero.
        zero: Bit,
        /// The magnitude of the wanted one of quotient and remainder.
        wanted: U16[4],
        /// The magnitude of the other one.
        other: U16[4],
        /// Divisor minus remainder minus 1, of magnitudes; 0 when the divisor is 0.
        difference: U16[4],
        /// Whether the wanted one is negated.
        negate: Bit,
        /// Word forms: whether the wanted one is `2^31`.
        overflow: Bit,
        /// Whether the result is the negative of zero.
        minus_zero: Bit,
        /// The result.
        result: U16[4],
        /// Gaps of the accesses to `rs1`, `rs2`, `rd`.
        gaps: U16[3],
    }
}

/// The operations, in the order of the flags.
pub const OPS: &[Op] = &[Op::Div, Op::Rem, Op::Divw, Op::Remw];

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct DivSigned;

impl InstructionChip for DivSigned {
    fn name(&self) -> &'static str {
        "div_signed"
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
        let result = cpu::range_limbs(b, &real, &c.result);
        cpu::read_register(b, &real, (&c.time, 0), &c.rs1, &c.gaps[0], &a);
        cpu::read_register(b, &real, (&c.time, 1), &c.rs2, &c.gaps[1], &b_);
        cpu::write_register(b, &real, &c.time, &c.rd, &c.gaps[2], (&c.before, &result));
        magnitudes(b, &c, &real);
        sign(b, &c, result);
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
        cpu::fill_limbs(trace, row, &c.result, rd.after, lookups);
        trace.set(row, c.before, rd.before);
        fill_division(row, e, trace, lookups);
        cpu::fill_gaps(trace, row, &c.gaps, &[rs1, rs2, rd], lookups);
    }
}

/// Constraints 1 to 6.
fn magnitudes(b: &mut AirBuilder, c: &Columns<Expr>, real: &Expr) {
    let [div, rem, divw, remw] = &c.flags;
    let (doubleword, word_) = (div + rem, divw + remw);
    b.assert_bool("sign of a is boolean", &c.a_sign);
    b.assert_bool("sign of b is boolean", &c.b_sign);
    let modulus = &doubleword * Expr::power_of_two(64) + &word_ * Expr::power_of_two(32);
    let mut magnitude = |limbs: &[Expr; 4], sign: &Expr| {
        let top = &doubleword * &limbs[3] + &word_ * &limbs[1];
        cpu::range16(b, real, (top - sign * (1 << 15)) * 2);
        let upper = Expr::from_limbs(&limbs[2..], 16) * Expr::power_of_two(32);
        let operand = Expr::from_limbs(&limbs[..2], 16) + &doubleword * upper;
        (Expr::one() - sign * 2) * operand + sign * &modulus
    };
    let dividend = magnitude(&c.a, &c.a_sign);
    let divisor = magnitude(&c.b, &c.b_sign);
    b.assert_equal("divisor", c.divisor.clone(), divisor);

    let wanted = cpu::range_limbs(b, real, &c.wanted);
    let other = cpu::range_limbs(b, real, &c.other);
    let difference = cpu::range_limbs(b, real, &c.difference);
    let (division, modulo) = (div + divw, rem + remw);
    let quotient = &division * &wanted + &modulo * &other;
    let remainder = division * other + modulo * wanted;
    b.assert_equal("division", dividend, &quotient * &c.divisor + &remainder);
    b.assert_bool("zero is boolean", &c.zero);
    b.assert_zero("zero divisor", &c.zero * &c.divisor);
    b.assert_equal(
        "remainder is smaller",
        c.divisor.clone(),
        difference + (real - &c.zero) * (remainder + 1),
    );
    b.assert_zero("division by zero", &c.zero * (quotient - 1));
}

/// Constraints 7 to 9.
fn sign(b: &mut AirBuilder, c: &Columns<Expr>, result: Expr) {
    let [div, rem, divw, remw] = &c.flags;
    let xor = &c.a_sign + &c.b_sign - &c.a_sign * &c.b_sign * 2;
    // The sign of a zero divisor is 0, so here the exclusive or is the dividend's sign.
    let by_zero = &c.zero * c.a_sign.not();
    b.assert_equal(
        "negate",
        c.negate.clone(),
        (div + divw) * (xor + by_zero) + (rem + remw) * &c.a_sign,
    );
    b.assert_bool("overflow is boolean", &c.overflow);
    b.assert_zero("overflow of a word only", &c.overflow * (div + rem));
    let without = (&c.wanted[1] - &c.overflow * (1 << 15)) * 2;
    cpu::range16(b, &(divw + remw), without);
    b.assert_bool("minus zero is boolean", &c.minus_zero);
    let modulus = Expr::power_of_two(64);
    let wanted = Expr::from_limbs(&c.wanted, 16);
    let negative = &c.negate + &c.overflow - &c.negate * &c.overflow;
    b.assert_equal(
        "result",
        result + &c.minus_zero * &modulus,
        &wanted + negative * (modulus - &wanted * 2),
    );
}

fn fill_division(row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
    let c = Columns::index();
    let [rs1, rs2, ..] = e.step.accesses;
    let word_ = matches!(e.instruction.op, Op::Divw | Op::Remw);
    let signed = |value: u64| {
        if word_ {
            i64::from(value as i32)
        } else {
            value as i64
        }
    };
    let (a, b) = (signed(rs1.after), signed(rs2.after));
    for (operand, column) in [(a, c.a_sign), (b, c.b_sign)] {
        trace.set(row, column, (operand < 0).into());
        let [_, word_top, _, top] = limbs(operand as u64);
        lookups.range16(if word_ { word_top } else { top } << 1);
    }
    let (dividend, divisor) = (a.unsigned_abs(), b.unsigned_abs());
    let quotient = dividend.checked_div(divisor).unwrap_or(1);
    let remainder = dividend.checked_rem(divisor).unwrap_or(dividend);
    let difference = divisor.saturating_sub(remainder).saturating_sub(1);
    let (wanted, other, negate) = match e.instruction.op {
        Op::Div | Op::Divw => (quotient, remainder, (a < 0) != (b < 0) || b == 0),
        _ => (remainder, quotient, a < 0),
    };
    trace.set(row, c.divisor, divisor);
    trace.set(row, c.zero, u64::from(divisor == 0));
    cpu::fill_limbs(trace, row, &c.wanted, wanted, lookups);
    cpu::fill_limbs(trace, row, &c.other, other, lookups);
    cpu::fill_limbs(trace, row, &c.difference, difference, lookups);
    trace.set(row, c.negate, negate.into());
    trace.set(row, c.minus_zero, (negate && wanted == 0).into());
    if word_ {
        let [_, top, ..] = limbs(wanted);
        trace.set(row, c.overflow, u64::from(top >> 15));
        lookups.range16(top << 1);
    }
}
