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

use crate::cpu::{self, Executed, Fetch, InstructionChip};
use crate::lookups::Lookups;
use crate::word::{self, Offset, Split};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed SB.
    pub struct Columns {
        /// Position of the limb.
        pairs: Bit[4],
        /// Whether its high byte is replaced.
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
        /// Carry of the address.
        carry: Bit,
        /// The word before.
        before: U64,
        /// Its other limbs.
        limbs: U16[3],
        /// Low byte of the limb.
        low: U8,
        /// High byte of the limb.
        high: U8,
        /// Their conjunction.
        and: U8,
        /// The word after.
        after: U64,
        /// The byte to store.
        byte: U8,
        /// The register's second byte.
        second: U8,
        /// Their conjunction.
        byte_and: U8,
        /// The register's other bytes.
        rest: U16[3],
        /// Gaps of the accesses to `rs1`, `rs2`, the word.
        gaps: U16[3],
    }
}

impl<T> Columns<T> {
    const fn offset(&self) -> Offset<'_, T> {
        Offset {
            pairs: &self.pairs,
            odd: &self.odd,
        }
    }

    const fn word(&self) -> Split<'_, T> {
        Split {
            limbs: &self.limbs,
            low: &self.low,
            high: &self.high,
            and: &self.and,
        }
    }

    const fn register(&self) -> Split<'_, T> {
        Split {
            limbs: &self.rest,
            low: &self.byte,
            high: &self.second,
            and: &self.byte_and,
        }
    }
}

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct StoreByte;

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
        let c = Columns::<Expr>::from_fn(|index| b.main(index));
        let real = c.offset().constrain(b);
        cpu::fetch(
            b,
            Fetch {
                real: real.clone(),
                pc: c.pc.clone(),
                time: c.time.clone(),
                op: &real * u64::from(Op::Sb.code()),
                rd: Expr::zero(),
                rs1: c.rs1.clone(),
                rs2: c.rs2.clone(),
                imm: c.imm.clone(),
                len: c.len.clone(),
                next_pc: &c.pc + &c.len,
            },
        );
        b.assert_bool("carry is boolean", &c.carry);
        c.register().range(b, &real);
        c.word().range(b, &real);
        let register = c.register().value(0);
        cpu::read_register(b, &real, (&c.time, 0), &c.rs1, &c.gaps[0], &c.a);
        cpu::read_register(b, &real, (&c.time, 1), &c.rs2, &c.gaps[1], &register);
        let address = word::address(&c.a, &c.imm, &c.offset().value(), &c.carry);
        let values = (&c.before, &c.after);
        word::write(b, &real, (&c.time, 2), &address, &c.gaps[2], values);

        let (mut before, mut after) = (Expr::zero(), c.before.clone());
        for (position, flag) in c.pairs.iter().enumerate() {
            before = before + flag * c.word().value(position);
            let change = c.odd.not() * (&c.byte - &c.low);
            let change = change + &c.odd * (&c.byte - &c.high) * (1 << 8);
            after = after + flag * change * Expr::power_of_two(16 * position as u32);
        }
        b.assert_equal("before", c.before, before);
        b.assert_equal("after", c.after, after);
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        let [rs1, rs2, memory, _] = e.step.accesses;
        let offset = word::offset(e);
        c.offset().fill(trace, row, offset);
        cpu::fill_head(trace, row, [c.pc, c.time, c.len], e);
        trace.set(row, c.rs1, e.instruction.rs1.into());
        trace.set(row, c.rs2, e.instruction.rs2.into());
        trace.set(row, c.imm, e.instruction.imm);
        trace.set(row, c.a, rs1.after);
        trace.set(row, c.carry, word::carry(e).into());
        trace.set(row, c.before, memory.before);
        trace.set(row, c.after, memory.after);
        let before = (memory.before, (offset >> 1) as usize);
        c.word().fill(trace, row, before, lookups);
        c.register().fill(trace, row, (rs2.after, 0), lookups);
        cpu::fill_gaps(trace, row, &c.gaps, &[rs1, rs2, memory], lookups);
    }
}
