//! LBU, and LHU at an even address.
//!
//! Columns: [`Columns`]. The wanted byte or halfword lies in one 16-bit limb of the word, which is cut into
//! two bytes ([`word::Split`]). Constraints, with `k = p_0 + 2 p_1` the limb's position and flags `l` (the low
//! byte is wanted), `h` (the high byte), `f` (both):
//!
//! 1. Flags are boolean, at most one is set; `p_0`, `p_1` and the carry of `rs1 + imm` are boolean.
//! 2. The word is its limbs, the two bytes standing at position `k`.
//! 3. `r = l low + h high + f (low + 2^8 high)`.
//!
//! The address is right by [`crate::word`], with offset `2 k + h`. The limbs of a word are unique, and by 3 the
//! result is below `2^16`.

use crate::cpu::{self, Executed, InstructionChip, slot};
use crate::lookups::Lookups;
use crate::operands::{Load, Operation};
use crate::word::{self, Split};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed LBU or LHU.
    struct Columns {
        /// Which part of the limb is wanted: the low byte, the high byte, both (LHU).
        flags: Bit[3],
        /// Fetch and accesses.
        form: Load,
        /// Bits of the limb's position.
        position: Bit[2],
        /// The word.
        word: U64,
        /// Its limbs and the two bytes.
        split: Split,
        /// The result.
        result: U16,
    }
}

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LoadUnsigned;

impl InstructionChip for LoadUnsigned {
    fn name(&self) -> &'static str {
        "load_unsigned"
    }

    fn ops(&self) -> &'static [Op] {
        &[Op::Lbu, Op::Lhu]
    }

    fn accepts(&self, step: &Executed<'_>) -> bool {
        step.instruction.op == Op::Lbu || word::offset(step).is_multiple_of(2)
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::main(b);
        let real = cpu::one_hot(b, &c.flags);
        let [low, high, both] = &c.flags;
        let [lbu, lhu] = [Op::Lbu, Op::Lhu].map(|op| u64::from(op.code()));
        let o = Operation {
            real,
            code: (low + high) * lbu + both * lhu,
        };
        let [p0, p1] = &c.position;
        let offset = p0 * 2 + p1 * 4 + high;
        c.form.constrain(b, &o, (&c.word, &offset), &c.result);
        b.assert_bool("position 0 is boolean", p0);
        b.assert_bool("position 1 is boolean", p1);

        let split = &c.split;
        split.range(b, &o.real);
        let lower = p0.not() * split.value(0) + p0 * split.value(1);
        let upper = p0.not() * split.value(2) + p0 * split.value(3);
        b.assert_equal("limbs", c.word, p1.not() * lower + p1 * upper);
        let limb = &split.low + &split.high * (1 << 8);
        let result = low * &split.low + high * &split.high + both * limb;
        b.assert_equal("result", c.result, result);
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        c.form.fill(row, e, trace, lookups);
        let offset = word::offset(e);
        let flag = if e.instruction.op == Op::Lhu {
            2
        } else {
            (offset & 1) as usize
        };
        cpu::fill_one(trace, row, &c.flags, flag);
        trace.set(row, c.position[0], (offset >> 1) & 1);
        trace.set(row, c.position[1], offset >> 2);
        let word = e.access(slot::LOAD).after;
        trace.set(row, c.word, word);
        let value = (word, (offset >> 1) as usize);
        c.split.fill(trace, row, value, lookups);
        trace.set(row, c.result, e.rd());
    }
}
