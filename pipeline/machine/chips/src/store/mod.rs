//! SB, SH and SW at any address, and SD: the stores that no cheaper chip takes.
//!
//! Columns: [`Columns`]. Constraints, with `X` the word before, or both words as one number if the
//! store crosses into the next, `M` the eight bytes from the address on, `R` the register's eight
//! bytes, `N` the eight bytes from the address on afterwards, and `L`, `H` the bytes below and
//! above them:
//!
//! 1. Flags are boolean, at most one is set, and one is set exactly if the row is real. The offset
//!    `o`, and the carry of `rs1 + imm`, satisfy [`word::Offset`] and [`crate::word`].
//! 2. `x = 1` if a halfword has offset 7, a word offset 5 to 7, or a doubleword offset 1 to 7, else
//!    0.
//! 3. The second word is 0 unless `x`; it is accessed only if `x`.
//! 4. `X = L + 2^(8 o) (M + 2^64 H)`.
//! 5. `N = M` with the lowest 1, 2, 4 or 8 bytes replaced by those of `R`.
//! 6. The first word after is `L + 2^(8 o) N_0`, where `N_0` is the `8 - o` lower bytes of `N`.
//! 7. The second word after is `N_1 + 2^(8 o) H`, where `N_1` is the other `o` bytes.
//!
//! The address is right by [`crate::word`]; the second word is the next one. `L`, `M` and `H` are
//! unique by [`word::Window`], the lowest bytes of `M` and `R` because limbs and bytes are unique
//! ([`word::Split`]; `R` is in the message that reads it), and the bytes of `N` because a
//! [`word::Split`], cut at byte `8 - o`, is `N`. When the store does not cross, the bytes that it
//! changes all lie in the first word. Both words consist of bytes, so they are below `2^64`.

use crate::cpu::{self, Change, ExecutedStep, InstructionChip, slot};
use crate::lookups::Lookups;
use crate::operands::{self, Flags, Operation};
use crate::word::{self, Split, Window};
use alloc::{format, vec::Vec};
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

use operands::Store as Form;

columns! {
    /// One row: one executed store.
    struct Columns {
        /// One flag per operation of [`OPS`].
        flags: Bit[4],
        /// The offset in the first word, and the bytes of the words outside the eight from the
        /// address on.
        window: Window,
        /// Fetch and accesses, except to the second word.
        form: Form,
        /// Whether the second word is accessed.
        cross: Bit,
        /// The words before; the second is zero unless it is accessed.
        before: U64[2],
        /// The words after.
        after: U64[2],
        /// The eight bytes from the address on before the store, the first two as bytes.
        inside: Split as inside,
        /// The register, the first two bytes as bytes.
        value: Split as value,
        /// The eight bytes from the address on after the store. The limb `3 - pair`, which holds
        /// byte `8 - offset`, is cut.
        new: Split as new,
        /// Gap of the access to the second word; free if that word is not accessed.
        next_gap: U16,
    }
}

/// The operations, in the order of the flags.
const OPS: Flags<4> = Flags([Op::Sb, Op::Sh, Op::Sw, Op::Sd]);

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Store;

impl InstructionChip for Store {
    fn name(&self) -> &'static str {
        "store"
    }

    fn ops(&self) -> &'static [Op] {
        OPS.ops()
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::main(b);
        let (window, offset, new) = (&c.window, &c.window.offset, &c.new);
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
        let [_, sh, sw, sd] = &c.flags;
        b.assert_equal("cross", c.cross.clone(), offset.cross([sh, sw, sd]));
        for split in [&window.outside, &c.inside, &c.value, new] {
            split.range(b, &o.real);
        }
        let [low, high] = &c.before;
        let [new_low, new_high] = &c.after;
        let register = (&c.value.value(0), &offset.value());
        let [first_change, next_change] =
            [(low, new_low), (high, new_high)].map(|(before, after)| Change { before, after });
        let next = c.form.constrain(b, &o, register, first_change) + 1;
        let now = &c.form.head.time + slot::STORE_NEXT;
        word::write(b, &c.cross, now, &next, &c.next_gap, next_change);
        b.assert_zero("no second word", high * c.cross.not());
        let words = low + high * Expr::power_of_two(64);
        b.assert_equal("words before", words, window.words(&c.inside.value(0)));

        let stored = lowest(&c.flags, &c.value) - lowest(&c.flags, &c.inside);
        let parts = (0..4).zip(&offset.pairs);
        let parts = parts.map(|(pair, flag)| flag * new.value(3 - pair));
        b.assert_equal("new bytes", parts.sum::<Expr>(), c.inside.value(0) + stored);
        let part = |pair: usize, odd| new.at(3 - pair, 8 - word::bytes(pair, odd));
        let above = |pair, odd| Expr::power_of_two(8 * word::bytes(pair, odd));
        let first = |pair, odd| window.part(pair, odd).0 + part(pair, odd).0 * above(pair, odd);
        let second = |pair, odd| part(pair, odd).1 + window.part(pair, odd).1 * above(pair, odd);
        b.assert_equal("first word", new_low.clone(), offset.select(first));
        b.assert_equal("second word", new_high.clone(), offset.select(second));
    }

    fn fill(&self, row: usize, e: &ExecutedStep<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        c.form.fill(row, e, trace, lookups);
        OPS.fill(trace, row, &c.flags, e.instruction.op);
        let (offset, width) = (word::offset(e), e.instruction.op.width());
        let cross = offset + width > 8;
        trace.set(row, c.cross, cross.into());
        let (first, next) = (e.access(slot::STORE), e.access(slot::STORE_NEXT));
        let words = [first.before, if cross { next.before } else { 0 }];
        for (&column, value) in c.before.iter().zip(words) {
            trace.set(row, column, value);
        }
        let inside = c.window.fill(trace, row, (offset, words), lookups);
        c.inside.fill(trace, row, (inside, 0), lookups);
        c.value.fill(trace, row, (e.rs2(), 0), lookups);

        let mask = u64::MAX >> (64 - 8 * width);
        let new = (inside & !mask) | (e.rs2() & mask);
        let position = 3usize.saturating_sub((offset >> 1) as usize);
        c.new.fill(trace, row, (new, position), lookups);
        trace.set(row, c.after[0], first.after);
        if cross {
            trace.set(row, c.after[1], next.after);
            cpu::fill_gaps(trace, row, &[c.next_gap], &[next], lookups);
        }
    }
}

/// Returns the bytes of a number that an operation stores, where the number's lowest limb is cut.
fn lowest([sb, sh, sw, sd]: &[Expr; 4], number: &Split<Expr>) -> Expr {
    let [limb1, limb2, limb3] = &number.limbs;
    let upper = limb2 * Expr::power_of_two(32) + limb3 * Expr::power_of_two(48);
    let (half, word) = (sh + sw + sd, sw + sd);
    (sb + &half) * &number.low
        + half * (&number.high * (1 << 8))
        + word * (limb1 * (1 << 16))
        + sd * upper
}
