//! SC.W and SC.D.
//!
//! Columns: [`Columns`]. Constraints, with `w` of four 16-bit limbs, `u` boolean, `f` "failed", `d`
//! the flag of SC.D, `h` the value of the cell [`RESERVATION`], and `v = h - (a + 1)` (SC.W) or
//! `h - (a + 2)` (SC.D):
//!
//! 1. The address is `a = 8 w + 4 u`; `u` is boolean, and `u d = 0`.
//! 2. `(real - f) v = 0`.
//! 3. `v i = f`.
//!
//! `a` has no column but appears in the message that reads `rs1`, so it is below `2^64`, and by the
//! ranges of the limbs 1 holds over the integers: `a` is a multiple of 4, and of 8 for SC.D. A
//! misaligned SC has no row, whether it fails or not.
//!
//! If `v = 0`, 3 gives `f = 0`; else 2 gives `f = real`. So `f` is boolean, 0 on padding rows, and
//! an SC fails exactly if `h` differs from the [`reservation`] of its address and width. That map
//! is injective, an LR ([`crate::load_reserved`]) writes its value, every SC writes 0, and nothing
//! else writes the cell: an SC succeeds exactly if the last LR or SC before it was an LR of the
//! same address and width. Stores and AMOs, also to the reserved address, keep the reservation,
//! which the architecture permits on one hart.
//!
//! Where `f = 0`, the half `u` of the word at `w`, or for SC.D the whole word, becomes the
//! register's. Register and word are limbs in range, so their halves are unique and the new word is
//! below `2^64`. Where `f = 1`, memory isn't accessed. The result is `f`.

use crate::cpu::{self, Change, ExecutedStep, InstructionChip, slot};
use crate::load_reserved::write_reservation;
use crate::lookups::Lookups;
use crate::operands::{Binary, Flags};
use crate::word;
use alloc::vec::Vec;
use ark_bn254::Fr;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
#[cfg(doc)]
use zkfabric_vm::isa::RESERVATION;
use zkfabric_vm::isa::{Op, reservation};

columns! {
    /// One row: one executed SC.
    struct Columns {
        /// Fetch and accesses.
        form: Binary,
        /// One flag per operation of [`OPS`].
        flags: Bit[2],
        /// The address without its three low bits, divided by 8.
        address: U16[4],
        /// Whether the upper half of the word is stored to.
        upper: Bit,
        /// The register's value.
        register: U16[4],
        /// Whether nothing is stored.
        failed: Bit,
        /// The reservation before.
        reserved: U64,
        /// Inverse of the difference between `reserved` and the reservation of this address and
        /// width; free if they are equal.
        inverse: Field,
        /// The word before; not used where nothing is stored.
        word: U16[4],
        /// Gap of the access to the reservation.
        reservation_gap: U16,
        /// Gap of the access to the word; not used where nothing is stored.
        word_gap: U16,
    }
}

/// The operations, in the order of the flags.
const OPS: Flags<2> = Flags([Op::ScW, Op::ScD]);

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct StoreConditional;

impl InstructionChip for StoreConditional {
    fn name(&self) -> &'static str {
        "store_conditional"
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
        b.assert_bool("upper is boolean", &c.upper);
        b.assert_zero("no upper half of a doubleword", &c.upper * double);
        let address = cpu::range_limbs(b, &o.real, &c.address);
        let a = &address * 8 + &c.upper * 4;
        let register = cpu::range_limbs(b, &o.real, &c.register);
        c.form.constrain(b, &o, (&a, &register), &c.failed);

        let difference = &c.reserved - (a + word_flag + double * 2);
        let stored = o.real.clone() - &c.failed;
        b.assert_zero("stored", &stored * &difference);
        b.assert_equal("failed", difference * c.inverse, c.failed.clone());
        let change = Change {
            before: &c.reserved,
            after: &Expr::zero(),
        };
        let time = &c.form.head.time;
        write_reservation(b, &o.real, time, &c.reservation_gap, change);

        let before = cpu::range_limbs(b, &stored, &c.word);
        let half = |limbs: &[Expr; 4], index: usize| {
            limbs[2 * index].clone() + &limbs[2 * index + 1] * (1 << 16)
        };
        let high = Expr::power_of_two(32);
        let low_change = half(&c.register, 0) - half(&c.word, 0);
        let upper_change = (half(&c.register, 0) - half(&c.word, 1)) * &high;
        let double_change = (half(&c.register, 1) - half(&c.word, 1)) * &high;
        let after = &before
            + &low_change
            + &c.upper * (upper_change - &low_change)
            + double * double_change;
        let change = Change {
            before: &before,
            after: &after,
        };
        let now = time + slot::STORE;
        word::write(b, &stored, now, &address, &c.word_gap, change);
    }

    fn fill(&self, row: usize, e: &ExecutedStep<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        c.form.fill(row, e, trace, lookups);
        let op = e.instruction.op;
        OPS.fill(trace, row, &c.flags, op);
        // The word, or the reservation where nothing is stored.
        let second = e.access(slot::STORE);
        cpu::fill_limbs(trace, row, &c.address, e.rs1() >> 3, lookups);
        trace.set(row, c.upper, word::offset(e) >> 2);
        cpu::fill_limbs(trace, row, &c.register, e.rs2(), lookups);
        let failed = e.rd() == 1;
        trace.set(row, c.failed, failed.into());
        let wanted = reservation(e.rs1(), op.width());
        trace.set(row, c.reservation_gap, e.step.reservation_gap.into());
        lookups.range16(e.step.reservation_gap);
        if failed {
            trace.set(row, c.reserved, second.before);
            // Inverted by `finish`.
            let difference = Fr::from(second.before) - Fr::from(wanted);
            trace.set_field(row, c.inverse, difference);
        } else {
            trace.set(row, c.reserved, wanted);
            cpu::fill_limbs(trace, row, &c.word, second.before, lookups);
            cpu::fill_gaps(trace, row, &[c.word_gap], &[second], lookups);
        }
    }

    fn finish(&self, trace: &mut Trace) {
        trace.invert_column(Columns::index().inverse);
    }
}
