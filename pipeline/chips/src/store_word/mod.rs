//! SH at an even address, and SW at one whose word holds all four bytes.
//!
//! Columns: [`Columns`]. Constraints, with `m_0 ..= m_3` the 16-bit limbs of the memory word, `n_0 ..= n_3` those
//! of the register, `p_k` the flag of the lowest limb to replace, `w = 1` for SW, and `m_4 = 0`:
//!
//! 1. `p_k` and the carry of `rs1 + imm` are boolean, at most one `p_k` is set; `w` is boolean.
//! 2. `p_3 w = 0`: a word does not begin in the highest limb.
//! 3. `after = sum m_i 2^(16 i) + sum p_k 2^(16 k) (n_0 - m_k + w 2^16 (n_1 - m_(k+1)))`.
//!
//! The address is right by [`crate::word`], with offset `2 k`. Neither the word nor `rs2` has a column: their
//! limbs stand in the messages that read them, so they are their own. The word after the store consists of
//! limbs, so it is below `2^64`.

use crate::cpu::{self, Executed, InstructionChip, slot};
use crate::lookups::Lookups;
use crate::operands::{Operation, Store};
use crate::word;
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed SH or SW.
    struct Columns {
        /// Position of the lowest limb to replace.
        position: Bit[4],
        /// Whether two limbs are replaced.
        sw: Bit,
        /// Fetch and accesses.
        form: Store,
        /// The register's value.
        register: U16[4],
        /// The word before.
        before: U16[4],
        /// The word after.
        after: U64,
    }
}

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct StoreWord;

impl InstructionChip for StoreWord {
    fn name(&self) -> &'static str {
        "store_word"
    }

    fn ops(&self) -> &'static [Op] {
        &[Op::Sh, Op::Sw]
    }

    fn accepts(&self, step: &Executed<'_>) -> bool {
        let offset = word::offset(step);
        offset.is_multiple_of(2) && offset + step.instruction.op.width() <= 8
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::main(b);
        let real = cpu::one_hot(b, &c.position);
        b.assert_bool("word is boolean", &c.sw);
        let [_, p1, p2, p3] = &c.position;
        let [sh, sw] = [Op::Sh, Op::Sw].map(|op| u64::from(op.code()));
        let o = Operation {
            code: &real * sh + &c.sw * (Expr::from(sw) - sh),
            real,
        };
        let register = cpu::range_limbs(b, &o.real, &c.register);
        let before = cpu::range_limbs(b, &o.real, &c.before);
        let offset = p1 * 2 + p2 * 4 + p3 * 6;
        let value = (&register, &offset);
        c.form.constrain(b, &o, value, (&before, &c.after));

        b.assert_zero("word fits", p3 * &c.sw);
        let [n0, n1, ..] = &c.register;
        let mut after = before;
        for ((index, flag), limb) in (0u32..).zip(&c.position).zip(&c.before) {
            let next = c.before.get(index as usize + 1);
            let upper = next.map_or_else(Expr::zero, |next| &c.sw * (n1 - next) * (1 << 16));
            after = after + flag * (n0 - limb + upper) * Expr::power_of_two(16 * index);
        }
        b.assert_equal("after", c.after, after);
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        c.form.fill(row, e, trace, lookups);
        let memory = e.access(slot::STORE);
        let position = (word::offset(e) >> 1) as usize;
        cpu::fill_one(trace, row, &c.position, position);
        trace.set(row, c.sw, (e.instruction.op == Op::Sw).into());
        cpu::fill_limbs(trace, row, &c.register, e.rs2(), lookups);
        cpu::fill_limbs(trace, row, &c.before, memory.before, lookups);
        trace.set(row, c.after, memory.after);
    }
}
