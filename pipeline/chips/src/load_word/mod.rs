//! LW and LWU at an address that is a multiple of 4.
//!
//! Columns: [`Columns`]. Constraints, with `m_0 ..= m_3` the 16-bit limbs of the word, `u` and `s` booleans:
//!
//! 1. The offset is `4 u`; `u` and the carry of `rs1 + imm` are boolean.
//! 2. `t = m_1 + u (m_3 - m_1)`, the upper limb of the wanted half.
//! 3. `s = 0` for LWU. For LW, `2 (t - 2^15 s) < 2^16` by a lookup: `s` is the top bit of `t`.
//!
//! The address is right by [`crate::word`]. The word has no column: its limbs stand in the message that
//! reads it, so they are its own. The result is `m_0 + u (m_2 - m_0) + 2^16 t + s (2^64 - 2^32)`, below `2^64`.

use crate::cpu::{self, Executed, InstructionChip, slot};
use crate::lookups::{Lookups, limbs};
use crate::operands::{Flags, Load, digits};
use crate::word;
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed LW or LWU.
    struct Columns {
        /// One flag per operation of [`OPS`].
        flags: Bit[2],
        /// Fetch and accesses.
        form: Load,
        /// Whether the upper half of the word is wanted.
        upper: Bit,
        /// The word.
        word: U16[4],
        /// Upper limb of the wanted half.
        top: U16,
        /// LW: its top bit.
        sign: Bit,
    }
}

/// The operations, in the order of the flags.
const OPS: Flags<2> = Flags([Op::Lw, Op::Lwu]);

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LoadWord;

impl InstructionChip for LoadWord {
    fn name(&self) -> &'static str {
        "load_word"
    }

    fn ops(&self) -> &'static [Op] {
        OPS.ops()
    }

    fn accepts(&self, step: &Executed<'_>) -> bool {
        word::offset(step).is_multiple_of(4)
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::main(b);
        let o = OPS.constrain(b, &c.flags);
        let [lw, lwu] = &c.flags;
        let word = cpu::range_limbs(b, &o.real, &c.word);
        let [m0, m1, m2, m3] = &c.word;
        let half = m0 + &c.upper * (m2 - m0) + &c.top * (1 << 16);
        let result = half + digits::extension(&c.sign, 32);
        let word = (&word, &(&c.upper * 4));
        c.form.constrain(b, &o, word, &result);

        b.assert_bool("upper is boolean", &c.upper);
        b.assert_equal("top", c.top.clone(), m1 + &c.upper * (m3 - m1));
        digits::top_bit(b, lw, &c.top, &c.sign);
        b.assert_zero("no sign", c.sign * lwu);
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        c.form.fill(row, e, trace, lookups);
        OPS.fill(trace, row, &c.flags, e.instruction.op);
        trace.set(row, c.upper, word::offset(e) >> 2);
        cpu::fill_limbs(trace, row, &c.word, e.access(slot::LOAD).after, lookups);
        let [_, top, ..] = limbs(e.rd());
        trace.set(row, c.top, top.into());
        if e.instruction.op == Op::Lw {
            digits::fill_top_bit(trace, row, c.sign, top, lookups);
        }
    }
}
