//! LD at an address that is no multiple of 8: from two words.
//!
//! Columns: [`Columns`]. Constraints, with `X` the two words as one number:
//!
//! 1. The offset `o`, and the carry of `rs1 + imm`, are what [`word::Offset`] and [`crate::word`] want, and
//!    `o > 0`.
//! 2. `X = L + 2^(8 o) (r + 2^64 H)`.
//!
//! The address is right by [`crate::word`]; the second word is the next one. The result `r`, of four 16-bit
//! limbs, is unique by [`word::Window`].

use crate::cpu::{self, Executed, InstructionChip, slot};
use crate::lookups::Lookups;
use crate::operands::{Load, Operation};
use crate::word::{self, Window};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed LD.
    struct Columns {
        /// The offset in the first word, and the bytes of the words that are not wanted.
        window: Window,
        /// Fetch and accesses, but for the second word.
        form: Load,
        /// The words.
        words: U64[2],
        /// The result.
        result: U16[4],
        /// Gap of the access to the second word.
        next_gap: U16,
    }
}

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LoadCross;

impl InstructionChip for LoadCross {
    fn name(&self) -> &'static str {
        "load_cross"
    }

    fn ops(&self) -> &'static [Op] {
        &[Op::Ld]
    }

    fn accepts(&self, step: &Executed<'_>) -> bool {
        word::offset(step) != 0
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::main(b);
        let (window, offset) = (&c.window, &c.window.offset);
        let real = offset.constrain(b);
        let o = Operation::times(&real, Op::Ld);
        b.assert_zero("words are crossed", &offset.pairs[0] * offset.odd.not());
        window.outside.range(b, &real);
        let result = cpu::range_limbs(b, &real, &c.result);
        let [low, high] = &c.words;
        let first = (low, &offset.value());
        let next = c.form.constrain(b, &o, first, &result) + 1;
        let at = (&c.form.head.time, slot::LOAD_NEXT);
        word::read(b, &real, at, &next, &c.next_gap, high);

        let words = low + high * Expr::power_of_two(64);
        b.assert_equal("words", words, window.words(&result));
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        c.form.fill(row, e, trace, lookups);
        let next = e.access(slot::LOAD_NEXT);
        let words = [e.access(slot::LOAD).after, next.after];
        for (&column, value) in c.words.iter().zip(words) {
            trace.set(row, column, value);
        }
        let bytes = (word::offset(e), words);
        let result = c.window.fill(trace, row, bytes, lookups);
        cpu::fill_limbs(trace, row, &c.result, result, lookups);
        cpu::fill_gaps(trace, row, &[c.next_gap], &[next], lookups);
    }
}
