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

use crate::cpu::{self, Executed, Fetch, InstructionChip};
use crate::lookups::Lookups;
use crate::word::{self, Offset, Split, Window};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed LD.
    pub struct Columns {
        /// Half the offset in the first word.
        pairs: Bit[4],
        /// Whether the offset is odd.
        odd: Bit,
        /// Address of the instruction.
        pc: U32,
        /// Time of slot 0.
        time: U64,
        /// Length of the instruction.
        len: U8,
        /// Destination register.
        rd: U8,
        /// Register of the base address.
        rs1: U8,
        /// The immediate.
        imm: U64,
        /// The base address.
        a: U64,
        /// Carry of the address.
        carry: Bit,
        /// The destination's value before.
        before: U64,
        /// The words.
        words: U64[2],
        /// The bytes of the words that are not wanted, but for two of them.
        limbs: U16[3],
        /// One of these two, the lower one.
        low: U8,
        /// The other.
        high: U8,
        /// Their conjunction.
        and: U8,
        /// The result.
        result: U16[4],
        /// Gaps of the accesses to `rs1`, the words, `rd`.
        gaps: U16[4],
    }
}

impl<T> Columns<T> {
    const fn window(&self) -> Window<'_, T> {
        Window {
            offset: Offset {
                pairs: &self.pairs,
                odd: &self.odd,
            },
            outside: Split {
                limbs: &self.limbs,
                low: &self.low,
                high: &self.high,
                and: &self.and,
            },
        }
    }
}

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct LoadCross;

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
        let c = Columns::<Expr>::from_fn(|index| b.main(index));
        let window = c.window();
        let real = window.offset.constrain(b);
        cpu::fetch(
            b,
            Fetch {
                real: real.clone(),
                pc: c.pc.clone(),
                time: c.time.clone(),
                op: &real * u64::from(Op::Ld.code()),
                rd: c.rd.clone(),
                rs1: c.rs1.clone(),
                rs2: Expr::zero(),
                imm: c.imm.clone(),
                len: c.len.clone(),
                next_pc: &c.pc + &c.len,
            },
        );
        b.assert_zero("words are crossed", &c.pairs[0] * c.odd.not());
        b.assert_bool("carry is boolean", &c.carry);
        cpu::read_register(b, &real, (&c.time, 0), &c.rs1, &c.gaps[0], &c.a);
        let first = word::address(&c.a, &c.imm, &window.offset.value(), &c.carry);
        let second = &first + 1;
        let [low, high] = &c.words;
        word::read(b, &real, (&c.time, 1), &first, &c.gaps[1], low);
        word::read(b, &real, (&c.time, 2), &second, &c.gaps[2], high);

        window.outside.range(b, &real);
        let result = cpu::range_limbs(b, &real, &c.result);
        let words = low + high * Expr::power_of_two(64);
        b.assert_equal("words", words, window.words(&result));
        cpu::write_register(b, &real, &c.time, &c.rd, &c.gaps[3], (&c.before, &result));
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        let [rs1, first, second, rd] = e.step.accesses;
        cpu::fill_head(trace, row, [c.pc, c.time, c.len], e);
        trace.set(row, c.rd, e.instruction.rd.into());
        trace.set(row, c.rs1, e.instruction.rs1.into());
        trace.set(row, c.imm, e.instruction.imm);
        trace.set(row, c.a, rs1.after);
        trace.set(row, c.carry, word::carry(e).into());
        trace.set(row, c.before, rd.before);
        let words = [first.after, second.after];
        for (&column, value) in c.words.iter().zip(words) {
            trace.set(row, column, value);
        }
        let result = c
            .window()
            .fill(trace, row, (word::offset(e), words), lookups);
        cpu::fill_limbs(trace, row, &c.result, result, lookups);
        cpu::fill_gaps(trace, row, &c.gaps, &[rs1, first, second, rd], lookups);
    }
}
