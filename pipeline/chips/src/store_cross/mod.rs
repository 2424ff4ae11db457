//! SD at an address that is no multiple of 8: into two words.
//!
//! Columns: [`Columns`]. Constraints, with `X` the two words before as one number, `M` the eight bytes to
//! replace, of four 16-bit limbs, and `L`, `H` the bytes below and above them:
//!
//! 1. The offset `o`, and the carry of `rs1 + imm`, are what [`word::Offset`] and [`crate::word`] want, and
//!    `o > 0`.
//! 2. `X = L + 2^(8 o) (M + 2^64 H)`.
//! 3. The first word after is `L + 2^(8 o) B_0`, where `B_0` is the `8 - o` lower bytes of the register.
//! 4. The second word after is `B_1 + 2^(8 o) H`, where `B_1` is the other `o` bytes.
//!
//! The address is right by [`crate::word`]; the second word is the next one. `L` and `H` are unique by
//! [`word::Window`], and the two parts of the register because a [`word::Split`], cut at byte `8 - o`, stands in the
//! message that reads it. Both words consist of bytes, so they are below `2^64`.

use crate::cpu::{self, Executed, InstructionChip, slot};
use crate::lookups::Lookups;
use crate::operands::{Operation, Store};
use crate::word::{self, Split, Window};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed SD.
    struct Columns {
        /// The offset in the first word, and the bytes of the words that stay.
        window: Window,
        /// Fetch and accesses, but for the second word.
        form: Store,
        /// The value of `rs2`.
        b: U64,
        /// The words before.
        before: U64[2],
        /// The words after.
        after: U64[2],
        /// The bytes that are replaced.
        inside: U16[4],
        /// The register. Its limb `3 - pair` is cut, which holds byte `8 - offset`.
        value: Split as value,
        /// Gap of the access to the second word.
        next_gap: U16,
    }
}

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct StoreCross;

impl InstructionChip for StoreCross {
    fn name(&self) -> &'static str {
        "store_cross"
    }

    fn ops(&self) -> &'static [Op] {
        &[Op::Sd]
    }

    fn accepts(&self, step: &Executed<'_>) -> bool {
        word::offset(step) != 0
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::main(b);
        let (window, offset, value) = (&c.window, &c.window.offset, &c.value);
        let real = offset.constrain(b);
        let o = Operation::times(&real, Op::Sd);
        b.assert_zero("words are crossed", &offset.pairs[0] * offset.odd.not());
        let [low, high] = &c.before;
        let [new_low, new_high] = &c.after;
        let register = (&c.b, &offset.value());
        let next = c.form.constrain(b, &o, register, (low, new_low)) + 1;
        let at = (&c.form.head.time, slot::STORE_NEXT);
        word::write(b, &real, at, &next, &c.next_gap, (high, new_high));

        window.outside.range(b, &real);
        value.range(b, &real);
        let inside = cpu::range_limbs(b, &real, &c.inside);
        let words = low + high * Expr::power_of_two(64);
        b.assert_equal("words before", words, window.words(&inside));

        let register = (0..4).zip(&offset.pairs);
        let register = register.map(|(pair, flag)| flag * value.value(3 - pair));
        b.assert_equal("register", c.b, register.sum::<Expr>());
        let stored = |pair: usize, odd| value.at(3 - pair, 8 - word::bytes(pair, odd));
        let above = |pair, odd| Expr::power_of_two(8 * word::bytes(pair, odd));
        let first = |pair, odd| window.part(pair, odd).0 + stored(pair, odd).0 * above(pair, odd);
        let second = |pair, odd| stored(pair, odd).1 + window.part(pair, odd).1 * above(pair, odd);
        b.assert_equal("first word", new_low.clone(), offset.select(first));
        b.assert_equal("second word", new_high.clone(), offset.select(second));
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        c.form.fill(row, e, trace, lookups);
        let offset = word::offset(e);
        let accesses = [e.access(slot::STORE), e.access(slot::STORE_NEXT)];
        trace.set(row, c.b, e.rs2());
        for ((&before, &after), access) in c.before.iter().zip(&c.after).zip(accesses) {
            trace.set(row, before, access.before);
            trace.set(row, after, access.after);
        }
        let words = accesses.map(|access| access.before);
        let inside = c.window.fill(trace, row, (offset, words), lookups);
        cpu::fill_limbs(trace, row, &c.inside, inside, lookups);
        let position = 3usize.saturating_sub((offset >> 1) as usize);
        c.value.fill(trace, row, (e.rs2(), position), lookups);
        cpu::fill_gaps(trace, row, &[c.next_gap], &accesses[1..], lookups);
    }
}
