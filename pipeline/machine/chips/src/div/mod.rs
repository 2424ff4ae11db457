//! DIVU, REMU, DIVUW and REMUW: unsigned division.
//!
//! Columns: [`Columns`]. With `n` and `d` the operands (for word forms their low halves) and `q`,
//! `r` the quotient and the remainder, `x` is the one that the instruction returns and `y` the
//! other; both, and `g`, have four 16-bit limbs. Constraints, with `z`, `s` booleans:
//!
//! 1. `n = q d + r`.
//! 2. `z d = 0`.
//! 3. `d = g + (1 - z) (r + 1)`.
//! 4. `z (q - ones) = 0`, with `ones` = `2^64 - 1`, for word forms `2^32 - 1`.
//! 5. `s = 0` except for word forms, where `2 (x_1 - 2^15 s) < 2^16` by a lookup, `x_1` the second
//!    limb.
//!
//! The registers are read as limbs, which splits them; `d` has a column of its own. For `d > 0`, 2
//! gives `z = 0`, so `r < d` by 3, and 1 has one solution: 1 holds over the integers because both
//! sides are below `2^129`. For `d = 0`, 3 is impossible with `z = 0`, so `q` is all ones by 4 and
//! `r = n` by 1, as the architecture requires for a division by zero. In word forms `n`, hence `r`,
//! and `q` are below `2^32`, so `s` is bit 31 of `x`; the result is `x + s (2^64 - 2^32)`.

use crate::cpu::{self, ExecutedStep, InstructionChip};
use crate::lookups::{Lookups, limbs};
use crate::operands::{Binary, Flags, digits};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed unsigned division.
    struct Columns {
        /// One flag per operation of [`OPS`].
        flags: Bit[4],
        /// Fetch and accesses.
        form: Binary,
        /// First operand.
        a: U16[4],
        /// Second operand.
        b: U16[4],
        /// The divisor.
        divisor: U64,
        /// Whether the divisor is zero.
        zero: Bit,
        /// The returned one of quotient and remainder.
        wanted: U16[4],
        /// The other one.
        other: U16[4],
        /// Divisor minus remainder minus 1; 0 when the divisor is 0.
        difference: U16[4],
        /// Word forms: bit 31 of `wanted`.
        sign: Bit,
    }
}

/// The operations, in the order of the flags.
const OPS: Flags<4> = Flags([Op::Divu, Op::Remu, Op::Divuw, Op::Remuw]);

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Div;

impl InstructionChip for Div {
    fn name(&self) -> &'static str {
        "div"
    }

    fn ops(&self) -> &'static [Op] {
        OPS.ops()
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::main(b);
        let o = OPS.constrain(b, &c.flags);
        let x = cpu::range_limbs(b, &o.real, &c.a);
        let y = cpu::range_limbs(b, &o.real, &c.b);

        let wanted = cpu::range_limbs(b, &o.real, &c.wanted);
        let other = cpu::range_limbs(b, &o.real, &c.other);
        let difference = cpu::range_limbs(b, &o.real, &c.difference);
        let [divu, remu, divuw, remuw] = &c.flags;
        let (doubleword, word) = (divu + remu, divuw + remuw);
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
            difference + (&o.real - &c.zero) * (remainder + 1),
        );
        let ones = digits::extension(&doubleword, 32) + u64::from(u32::MAX);
        b.assert_zero("division by zero", &c.zero * (quotient - ones));

        digits::top_bit(b, &word, &c.wanted[1], &c.sign);
        b.assert_zero("sign of a word only", &c.sign * doubleword);
        let result = wanted + digits::extension(&c.sign, 32);
        c.form.constrain(b, &o, (&x, &y), &result);
    }

    fn fill(&self, row: usize, e: &ExecutedStep<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        c.form.fill(row, e, trace, lookups);
        OPS.fill(trace, row, &c.flags, e.instruction.op);
        cpu::fill_limbs(trace, row, &c.a, e.rs1(), lookups);
        cpu::fill_limbs(trace, row, &c.b, e.rs2(), lookups);

        let word = matches!(e.instruction.op, Op::Divuw | Op::Remuw);
        let mask = if word { u64::from(u32::MAX) } else { u64::MAX };
        let (dividend, divisor) = (e.rs1() & mask, e.rs2() & mask);
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
        if word {
            let [_, top, ..] = limbs(wanted);
            digits::fill_top_bit(trace, row, c.sign, top, lookups);
        }
    }
}
