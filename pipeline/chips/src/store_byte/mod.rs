//! SB.
//!
//! Columns: [`Columns`]. The byte to replace lies in one 16-bit limb of the word, which is cut into two bytes
//! ([`word::Split`]); so is the lowest limb of the register. Constraints, with `p_k` the flag of the limb's
//! position, `h = 1` for its high byte, and `n` the lowest byte of the register:
//!
//! 1. `p_k`, `h` and the carry of `rs1 + imm` are boolean, at most one `p_k` is set.
//! 2. `before` is its limbs, the two bytes standing at position `k`.
//! 3. `after = before + sum p_k 2^(16 k) (n - low)`, or `2^8 (n - high)` in place of `n - low` if `h`.
//!
//! The address is right by [`crate::word`], with offset `2 k + h`. Limbs of a word are unique; those of `rs2`,
//! which has no column, stand in the message that reads it. The word after the store consists of bytes, so it
//! is below `2^64`.

use crate::cpu::{Executed, InstructionChip, slot};
use crate::lookups::Lookups;
use crate::operands::{Operation, Store};
use crate::word::{self, Offset, Split};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed SB.
    struct Columns {
        /// Position of the limb, and whether its high byte is replaced.
        offset: Offset,
        /// Fetch and accesses.
        form: Store,
        /// The word before.
        before: U64,
        /// Its limbs and the two bytes.
        word: Split,
        /// The word after.
        after: U64,
        /// The register, its lowest limb cut: the low byte is the one to store.
        register: Split as register,
    }
}

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct StoreByte;

impl InstructionChip for StoreByte {
    fn name(&self) -> &'static str {
        "store_byte"
    }

    fn ops(&self) -> &'static [Op] {
        &[Op::Sb]
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::main(b);
        let real = c.offset.constrain(b);
        let o = Operation::times(&real, Op::Sb);
        c.register.range(b, &real);
        c.word.range(b, &real);
        let value = (&c.register.value(0), &c.offset.value());
        c.form.constrain(b, &o, value, (&c.before, &c.after));

        let (odd, new) = (&c.offset.odd, &c.register.low);
        let (mut before, mut after) = (Expr::zero(), c.before.clone());
        for (position, flag) in c.offset.pairs.iter().enumerate() {
            before = before + flag * c.word.value(position);
            let change = odd.not() * (new - &c.word.low);
            let change = change + odd * (new - &c.word.high) * (1 << 8);
            after = after + flag * change * Expr::power_of_two(16 * position as u32);
        }
        b.assert_equal("before", c.before, before);
        b.assert_equal("after", c.after, after);
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        c.form.fill(row, e, trace, lookups);
        let (memory, offset) = (e.access(slot::STORE), word::offset(e));
        c.offset.fill(trace, row, offset);
        trace.set(row, c.before, memory.before);
        trace.set(row, c.after, memory.after);
        let before = (memory.before, (offset >> 1) as usize);
        c.word.fill(trace, row, before, lookups);
        c.register.fill(trace, row, (e.rs2(), 0), lookups);
    }
}
