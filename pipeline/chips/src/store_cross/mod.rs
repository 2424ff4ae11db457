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

use crate::cpu::{self, Executed, Fetch, InstructionChip};
use crate::lookups::Lookups;
use crate::word::{self, Offset, Split, Window};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed SD.
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
        /// Register of the base address.
        rs1: U8,
        /// Register of the value.
        rs2: U8,
        /// The immediate.
        imm: U64,
        /// The base address.
        a: U64,
        /// The value of `rs2`.
        b: U64,
        /// Carry of the address.
        carry: Bit,
        /// The words before.
        before: U64[2],
        /// The words after.
        after: U64[2],
        /// The bytes of the words that stay, but for two of them.
        limbs: U16[3],
        /// One of these two, the lower one.
        low: U8,
        /// The other.
        high: U8,
        /// Their conjunction.
        and: U8,
        /// The bytes that are replaced.
        inside: U16[4],
        /// The register's bytes, but for two of them.
        value_limbs: U16[3],
        /// One of these two, the lower one.
        value_low: U8,
        /// The other.
        value_high: U8,
        /// Their conjunction.
        value_and: U8,
        /// Gaps of the accesses to `rs1`, `rs2`, the words.
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

    // Its limb `3 - pair` is cut, which holds byte `8 - offset`.
    const fn value(&self) -> Split<'_, T> {
        Split {
            limbs: &self.value_limbs,
            low: &self.value_low,
            high: &self.value_high,
            and: &self.value_and,
        }
    }
}

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct StoreCross;

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
        let c = Columns::<Expr>::from_fn(|index| b.main(index));
        let (window, value) = (c.window(), c.value());
        let real = window.offset.constrain(b);
        cpu::fetch(
            b,
            Fetch {
                real: real.clone(),
                pc: c.pc.clone(),
                time: c.time.clone(),
                op: &real * u64::from(Op::Sd.code()),
                rd: Expr::zero(),
                rs1: c.rs1.clone(),
                rs2: c.rs2.clone(),
                imm: c.imm.clone(),
                len: c.len.clone(),
                next_pc: &c.pc + &c.len,
            },
        );
        b.assert_zero("words are crossed", &c.pairs[0] * c.odd.not());
        b.assert_bool("carry is boolean", &c.carry);
        cpu::read_register(b, &real, (&c.time, 0), &c.rs1, &c.gaps[0], &c.a);
        cpu::read_register(b, &real, (&c.time, 1), &c.rs2, &c.gaps[1], &c.b);
        let first = word::address(&c.a, &c.imm, &window.offset.value(), &c.carry);
        let second = &first + 1;
        let [low, high] = &c.before;
        let [new_low, new_high] = &c.after;
        word::write(b, &real, (&c.time, 2), &first, &c.gaps[2], (low, new_low));
        word::write(
            b,
            &real,
            (&c.time, 3),
            &second,
            &c.gaps[3],
            (high, new_high),
        );

        window.outside.range(b, &real);
        value.range(b, &real);
        let inside = cpu::range_limbs(b, &real, &c.inside);
        let words = low + high * Expr::power_of_two(64);
        b.assert_equal("words before", words, window.words(&inside));

        let register = (0..4).zip(&c.pairs);
        let register = register.map(|(pair, flag)| flag * value.value(3 - pair));
        b.assert_equal("register", c.b.clone(), register.sum::<Expr>());
        let stored = |pair: usize, odd| value.at(3 - pair, 8 - word::bytes(pair, odd));
        let above = |pair, odd| Expr::power_of_two(8 * word::bytes(pair, odd));
        let first = |pair, odd| window.part(pair, odd).0 + stored(pair, odd).0 * above(pair, odd);
        let second = |pair, odd| stored(pair, odd).1 + window.part(pair, odd).1 * above(pair, odd);
        b.assert_equal("first word", new_low.clone(), window.offset.select(first));
        b.assert_equal(
            "second word",
            new_high.clone(),
            window.offset.select(second),
        );
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        let [rs1, rs2, first, second] = e.step.accesses;
        let offset = word::offset(e);
        cpu::fill_head(trace, row, [c.pc, c.time, c.len], e);
        trace.set(row, c.rs1, e.instruction.rs1.into());
        trace.set(row, c.rs2, e.instruction.rs2.into());
        trace.set(row, c.imm, e.instruction.imm);
        trace.set(row, c.a, rs1.after);
        trace.set(row, c.b, rs2.after);
        trace.set(row, c.carry, word::carry(e).into());
        for ((&before, &after), access) in c.before.iter().zip(&c.after).zip([first, second]) {
            trace.set(row, before, access.before);
            trace.set(row, after, access.after);
        }
        let words = [first.before, second.before];
        let inside = c.window().fill(trace, row, (offset, words), lookups);
        cpu::fill_limbs(trace, row, &c.inside, inside, lookups);
        let position = 3usize.saturating_sub((offset >> 1) as usize);
        c.value().fill(trace, row, (rs2.after, position), lookups);
        cpu::fill_gaps(trace, row, &c.gaps, &[rs1, rs2, first, second], lookups);
    }
}
