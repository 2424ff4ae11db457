//! CLZ, CTZ, CLZW and CTZW.
//!
//! Columns: [`Columns`]. Constraints, with `w`, `u` of two 16-bit limbs each,
//! `d`, `f` of four, `z` a boolean, `(e, p)` in the table of powers, so `p = 2^e` and `e <= 64`:
//!
//! 1. The operand is `w + 2^32 u`. The zeros are counted in `v = w + 2^32 u` (CLZ, CTZ), `w` (CLZW)
//!    or `w + 2^32` (CTZW).
//! 2. `z v = 0`.
//! 3. CLZ, CLZW: `v = p - 1 - d` and `2 v = p - z + f`.
//! 4. CTZ, CTZW: `v + 2^64 z = p (2 d + 1)`.
//! 5. The result is `64 - e` (CLZ), `32 - e` (CLZW) or `e`.
//!
//! Constraint 3: all terms are integers below `2^66`. If `v > 0` then `z = 0` and `v < p <= 2 v`,
//! so `e` is the number of bits of `v`. If `v = 0` then `p <= z`, so `e = 0`. In CLZW `v < 2^32`,
//! so `e <= 32`.
//!
//! Constraint 4: the right side is an integer below `2^129`. If `v > 0` then `z = 0` and `2^e` is
//! the largest power of two that divides `v`. If `v = 0` the right side is not zero, so `z = 1` and
//! `e = 64`. In CTZW `v` has bit 32.

use crate::bus;
use crate::cpu::{self, ExecutedStep, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{Flags, Unary};
use alloc::vec::Vec;
use ark_bn254::Fr;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed instruction.
    struct Columns {
        /// Fetch and accesses.
        form: Unary,
        /// One flag per operation of [`OPS`].
        flags: Bit[4],
        /// Bits 0..32 of the operand.
        low: U16[2],
        /// Bits 32..64 of the operand.
        high: U16[2],
        /// The number whose zeros are counted.
        value: U64,
        /// Whether `value` is zero.
        zero: Bit,
        /// The exponent.
        exponent: U8,
        /// The power, up to `2^64`.
        power: Field,
        /// Power minus value minus 1; for CTZ and CTZW half of the odd factor.
        first: U16[4],
        /// Twice the value minus the power, plus `zero`.
        second: U16[4],
        /// The result.
        count: U8,
    }
}

/// The operations, in the order of the flags.
const OPS: Flags<4> = Flags([Op::Clz, Op::Ctz, Op::Clzw, Op::Ctzw]);

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct CountZeros;

impl InstructionChip for CountZeros {
    fn name(&self) -> &'static str {
        "count_zeros"
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
        let [clz, ctz, clzw, ctzw] = &c.flags;
        let low = cpu::range_limbs(b, &o.real, &c.low);
        let high = cpu::range_limbs(b, &o.real, &c.high);
        let first = cpu::range_limbs(b, &o.real, &c.first);
        let second = cpu::range_limbs(b, &o.real, &c.second);
        b.send(
            bus::POWER,
            o.real.clone(),
            [c.exponent.clone(), c.power.clone()],
        );
        let a = &low + &high * Expr::power_of_two(32);
        c.form.constrain(b, &o, (&a, Expr::zero()), &c.count);

        let upper = (clz + ctz) * high + ctzw;
        b.assert_equal(
            "value",
            c.value.clone(),
            low + upper * Expr::power_of_two(32),
        );
        b.assert_bool("zero is boolean", &c.zero);
        b.assert_zero("zero", &c.zero * &c.value);
        let (leading, trailing) = (clz + clzw, ctz + ctzw);
        let above = &c.power - 1 - &first - &c.value;
        b.assert_zero("below the power", &leading * above);
        let below = &c.value * 2 - &c.power + &c.zero - second;
        b.assert_zero("not below half of it", leading * below);
        let number = &c.value + &c.zero * Expr::power_of_two(64);
        let odd = &first * 2 + 1;
        b.assert_zero("odd factor", &trailing * (number - &c.power * odd));
        let count = clz * (Expr::from(64) - &c.exponent)
            + clzw * (Expr::from(32) - &c.exponent)
            + trailing * &c.exponent;
        b.assert_equal("count", c.count.clone(), count);
    }

    fn fill(&self, row: usize, e: &ExecutedStep<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        c.form.fill(row, e, trace, lookups);
        let (a, op) = (e.rs1(), e.instruction.op);
        let value = match op {
            Op::Clzw => a & 0xffff_ffff,
            Op::Ctzw => (a & 0xffff_ffff) | (1 << 32),
            _ => a,
        };
        let zero = value == 0;
        let leading = matches!(op, Op::Clz | Op::Clzw);
        let (exponent, first, second) = if leading {
            let exponent = 64 - value.leading_zeros();
            let power = 1u128 << exponent;
            let twice = u128::from(value) * 2 + u128::from(zero);
            let first = power - 1 - u128::from(value);
            (exponent, first as u64, (twice - power) as u64)
        } else {
            let exponent = value.trailing_zeros();
            let number = u128::from(value) + (u128::from(zero) << 64);
            (exponent, (number >> exponent >> 1) as u64, 0)
        };
        OPS.fill(trace, row, &c.flags, op);
        cpu::fill_limbs(trace, row, &c.low, a, lookups);
        cpu::fill_limbs(trace, row, &c.high, a >> 32, lookups);
        trace.set(row, c.value, value);
        trace.set(row, c.zero, zero.into());
        trace.set(row, c.exponent, exponent.into());
        trace.set_field(row, c.power, Fr::from(1u128 << exponent));
        lookups.power(exponent);
        cpu::fill_limbs(trace, row, &c.first, first, lookups);
        cpu::fill_limbs(trace, row, &c.second, second, lookups);
        trace.set(row, c.count, e.rd());
    }
}
