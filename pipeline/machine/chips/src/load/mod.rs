//! LB, LBU, LH, LHU, LW and LWU at any address, and LD: the loads that no cheaper chip takes.
//!
//! Columns: [`Columns`]. Constraints, with `X` the word, or both words as one number if the load
//! crosses into the next, `M` the eight bytes from the address on: its lowest limb cut into the
//! bytes `M_0`, `M_1`, and three more limbs `m_1`, `m_2`, `m_3`:
//!
//! 1. Flags are boolean, at most one is set, and one is set exactly if the row is real. The offset
//!    `o`, and the carry of `rs1 + imm`, satisfy [`word::Offset`] and [`crate::word`].
//! 2. `x = 1` if a halfword has offset 7, a word offset 5 to 7, or a doubleword offset 1 to 7, else
//!    0.
//! 3. The second word is 0 unless `x`; it is read only if `x`.
//! 4. `X = L + 2^(8 o) (M + 2^64 H)`.
//! 5. `s` is boolean, and `2 (t - 2^15 s) < 2^16` by a lookup, with `t = 2^8 M_0` for LB, `2^8 M_1`
//!    for LH, `m_1` for LW, 0 for the others: `s` is the sign of the value to be sign-extended.
//!
//! The address is right by [`crate::word`], and `M` by [`word::Window`]; when the load does not
//! cross, its bytes of `M` all come from the first word. The result, `M` cut to the width plus
//! `s (2^64 - 2^width)`, is below `2^64`.

use crate::cpu::{self, ExecutedStep, InstructionChip, slot};
use crate::lookups::{Lookups, limbs};
use crate::operands::{self, Flags, Operation, digits};
use crate::word::{self, Split, Window};
use alloc::{format, vec::Vec};
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

use operands::Load as Form;

columns! {
    /// One row: one executed load.
    struct Columns {
        /// One flag per operation of [`OPS`].
        flags: Bit[7],
        /// The offset in the first word, and the bytes of the words outside the eight from the
        /// address on.
        window: Window,
        /// Fetch and accesses, except to the second word.
        form: Form,
        /// Whether the second word is read.
        cross: Bit,
        /// The words; the second is zero unless it is read.
        words: U64[2],
        /// The eight bytes from the address on, the first two as bytes.
        inside: Split as inside,
        /// Sign of the value to be sign-extended.
        sign: Bit,
        /// Gap of the access to the second word; free if that word is not read.
        next_gap: U16,
    }
}

/// The operations, in the order of the flags.
const OPS: Flags<7> = Flags([Op::Lb, Op::Lbu, Op::Lh, Op::Lhu, Op::Lw, Op::Lwu, Op::Ld]);

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Load;

impl InstructionChip for Load {
    fn name(&self) -> &'static str {
        "load"
    }

    fn ops(&self) -> &'static [Op] {
        OPS.ops()
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::main(b);
        let (window, offset, inside) = (&c.window, &c.window.offset, &c.inside);
        let real = offset.constrain(b);
        for (index, flag) in c.flags.iter().enumerate() {
            b.assert_bool(format!("operation {index} is boolean"), flag);
        }
        let set: Expr = c.flags.iter().cloned().sum();
        b.assert_equal("one operation", set, real.clone());
        let o = Operation {
            real,
            code: OPS.code(&c.flags),
        };
        let [lb, lbu, lh, lhu, lw, lwu, ld] = &c.flags;
        let cross = offset.cross([&(lh + lhu), &(lw + lwu), ld]);
        b.assert_equal("cross", c.cross.clone(), cross);

        window.outside.range(b, &o.real);
        inside.range(b, &o.real);
        let (first, second, [m1, m2, m3]) = (&inside.low, &inside.high, &inside.limbs);
        let lowest =
            lb * Expr::power_of_two(8) + lh * Expr::power_of_two(16) + lw * Expr::power_of_two(32);
        let extension = &c.sign * (Expr::power_of_two(64) - lowest);
        let upper = m2 * Expr::power_of_two(32) + m3 * Expr::power_of_two(48);
        let result = first
            + (&o.real - lb - lbu) * (second * (1 << 8))
            + (lw + lwu + ld) * (m1 * (1 << 16))
            + ld * upper
            + extension;
        let [low, high] = &c.words;
        let word = (low, &offset.value());
        let next_word = c.form.constrain(b, &o, word, &result) + 1;
        let now = &c.form.head.time + slot::LOAD_NEXT;
        word::read(b, &c.cross, now, &next_word, &c.next_gap, high);
        b.assert_zero("no second word", high * c.cross.not());
        let words = low + high * Expr::power_of_two(64);
        b.assert_equal("words", words, window.words(&inside.value(0)));

        let top = (lb * first + lh * second) * (1 << 8) + lw * m1;
        digits::top_bit(b, &o.real, &top, &c.sign);
    }
    fn fill(&self, row: usize, e: &ExecutedStep<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        c.form.fill(row, e, trace, lookups);
        OPS.fill(trace, row, &c.flags, e.instruction.op);
        let offset = word::offset(e);
        let cross = offset + e.instruction.op.width() > 8;
        trace.set(row, c.cross, cross.into());
        let next = e.access(slot::LOAD_NEXT);
        let words = [
            e.access(slot::LOAD).after,
            if cross { next.after } else { 0 },
        ];
        for (&column, value) in c.words.iter().zip(words) {
            trace.set(row, column, value);
        }
        let inside = c.window.fill(trace, row, (offset, words), lookups);
        c.inside.fill(trace, row, (inside, 0), lookups);

        let [bottom, next_limb, ..] = limbs(inside);
        let top = match e.instruction.op {
            Op::Lb => bottom << 8,
            Op::Lh => bottom & 0xff00,
            Op::Lw => next_limb,
            _ => 0,
        };
        digits::fill_top_bit(trace, row, c.sign, top, lookups);
        if cross {
            cpu::fill_gaps(trace, row, &[c.next_gap], &[next], lookups);
        }
    }
}
