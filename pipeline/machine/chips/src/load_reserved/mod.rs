//! LR.W and LR.D.
//!
//! Columns: [`Columns`]. Constraints, with `m_0 ..= m_3` the 16-bit limbs of the word,
//! `u` and `s` booleans, `d` the flag of LR.D:
//!
//! 1. The offset is `4 u`; `u` is boolean, and `u d = 0`.
//! 2. `t = m_1 + u (m_3 - m_1)`, the upper limb of the loaded half (of the lower one for LR.D).
//! 3. `s d = 0`. For LR.W, `2 (t - 2^15 s) < 2^16` by a lookup: `s` is the top bit of `t`.
//!
//! The address is right by [`crate::word`], without immediate, hence without carry:
//! `rs1 = 8 w + 4 u` over the integers. So the address is a multiple of 4, and of 8 for LR.D: a
//! misaligned LR has no row. The result is `m_0 + u (m_2 - m_0) + 2^16 t + s (2^64 - 2^32) + d
//! (2^32 m_2 + 2^48 m_3)`. The cell [`RESERVATION`], which no instruction names, becomes
//! [`reservation`]: the address plus 1 (LR.W) or 2 (LR.D), whatever its value before. The cell is a
//! register cell of the image table, so the argument of [`crate::image`] about chains of accesses
//! holds, and [`crate::store_conditional`] finds the value that the last LR or SC left.

use crate::cpu::{self, Change, ExecutedStep, InstructionChip, slot};
use crate::lookups::{Lookups, limbs};
use crate::operands::{Flags, Unary, digits};
use crate::word;
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
#[cfg(doc)]
use zkfabric_vm::isa::reservation;
use zkfabric_vm::isa::{Op, RESERVATION};
use zkfabric_vm::trace::Space;

columns! {
    /// One row: one executed LR.
    struct Columns {
        /// Fetch and accesses.
        form: Unary,
        /// One flag per operation of [`OPS`].
        flags: Bit[2],
        /// The address.
        a: U64,
        /// Whether the upper half of the word is loaded.
        upper: Bit,
        /// The word.
        word: U16[4],
        /// Upper limb of the loaded half.
        top: U16,
        /// LR.W: the top bit of `top`.
        sign: Bit,
        /// The reservation before.
        reserved: U64,
        /// Gap of the access to the word.
        word_gap: U16,
        /// Gap of the access to the reservation.
        reservation_gap: U16,
    }
}

/// The operations, in the order of the flags.
const OPS: Flags<2> = Flags([Op::LrW, Op::LrD]);

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LoadReserved;

impl InstructionChip for LoadReserved {
    fn name(&self) -> &'static str {
        "load_reserved"
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
        let [word_flag, double] = &c.flags;
        let value = cpu::range_limbs(b, &o.real, &c.word);
        let [m0, m1, m2, m3] = &c.word;
        b.assert_bool("upper is boolean", &c.upper);
        b.assert_zero("no upper half of a doubleword", &c.upper * double);
        b.assert_equal("top", c.top.clone(), m1 + &c.upper * (m3 - m1));
        digits::top_bit(b, word_flag, &c.top, &c.sign);
        b.assert_zero("no sign", &c.sign * double);
        let half = m0 + &c.upper * (m2 - m0) + &c.top * (1 << 16);
        let high = m2 * Expr::power_of_two(32) + m3 * Expr::power_of_two(48);
        let result = half + digits::extension(&c.sign, 32) + double * high;
        c.form.constrain(b, &o, (&c.a, Expr::zero()), &result);

        let zero = Expr::zero();
        let address = word::address(&c.a, &zero, &(&c.upper * 4), &zero);
        let time = &c.form.head.time;
        let now = time + slot::LOAD;
        word::read(b, &o.real, now, &address, &c.word_gap, &value);
        let after = &c.a + word_flag + double * 2;
        let change = Change {
            before: &c.reserved,
            after: &after,
        };
        write_reservation(b, &o.real, time, &c.reservation_gap, change);
    }

    fn fill(&self, row: usize, e: &ExecutedStep<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        c.form.fill(row, e, trace, lookups);
        OPS.fill(trace, row, &c.flags, e.instruction.op);
        let [memory, reserved] = [slot::LOAD, slot::RESERVATION].map(|slot| e.access(slot));
        trace.set(row, c.a, e.rs1());
        trace.set(row, c.upper, word::offset(e) >> 2);
        cpu::fill_limbs(trace, row, &c.word, memory.after, lookups);
        let [_, top, ..] = limbs(e.rd());
        trace.set(row, c.top, top.into());
        if e.instruction.op == Op::LrW {
            digits::fill_top_bit(trace, row, c.sign, top, lookups);
        }
        trace.set(row, c.reserved, reserved.before);
        let gaps = [c.word_gap, c.reservation_gap];
        cpu::fill_gaps(trace, row, &gaps, &[memory, reserved], lookups);
    }
}

/// Replaces the reservation.
pub(crate) fn write_reservation(
    b: &mut AirBuilder,
    real: &Expr,
    time: &Expr,
    gap: &Expr,
    change: Change<'_>,
) {
    let access = cpu::Access {
        space: Space::Register,
        address: u64::from(RESERVATION).into(),
        now: time + slot::RESERVATION,
        gap: gap.clone(),
        before: change.before.clone(),
        after: change.after.clone(),
    };
    cpu::access(b, real, access);
}
