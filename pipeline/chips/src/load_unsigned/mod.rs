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

use crate::cpu::{self, Executed, Fetch, InstructionChip};
use crate::lookups::Lookups;
use crate::word::{self, Split};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed LBU or LHU.
    pub struct Columns {
        /// Which part of the limb is wanted: the low byte, the high byte, both (LHU).
        flags: Bit[3],
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
        /// Bits of the limb's position.
        position: Bit[2],
        /// The destination's value before.
        before: U64,
        /// The word.
        word: U64,
        /// Its other limbs.
        limbs: U16[3],
        /// Low byte of the limb.
        low: U8,
        /// High byte of the limb.
        high: U8,
        /// Their conjunction.
        and: U8,
        /// The result.
        result: U16,
        /// Gaps of the accesses to `rs1`, the word, `rd`.
        gaps: U16[3],
    }
}

impl<T> Columns<T> {
    const fn split(&self) -> Split<'_, T> {
        Split {
            limbs: &self.limbs,
            low: &self.low,
            high: &self.high,
            and: &self.and,
        }
    }
}

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct LoadUnsigned;

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
        let c = Columns::<Expr>::from_fn(|index| b.main(index));
        let real = cpu::one_hot(b, &c.flags);
        let [low, high, both] = &c.flags;
        cpu::fetch(
            b,
            Fetch {
                real: real.clone(),
                pc: c.pc.clone(),
                time: c.time.clone(),
                op: cpu::op_code(&c.flags, &[Op::Lbu, Op::Lbu, Op::Lhu]),
                rd: c.rd.clone(),
                rs1: c.rs1.clone(),
                rs2: Expr::zero(),
                imm: c.imm.clone(),
                len: c.len.clone(),
                next_pc: &c.pc + &c.len,
            },
        );
        let [p0, p1] = &c.position;
        b.assert_bool("carry is boolean", &c.carry);
        b.assert_bool("position 0 is boolean", p0);
        b.assert_bool("position 1 is boolean", p1);
        cpu::read_register(b, &real, (&c.time, 0), &c.rs1, &c.gaps[0], &c.a);
        let offset = p0 * 2 + p1 * 4 + high;
        let address = word::address(&c.a, &c.imm, &offset, &c.carry);
        word::read(b, &real, (&c.time, 1), &address, &c.gaps[1], &c.word);
        cpu::write_register(b, &real, &c.time, &c.rd, &c.gaps[2], (&c.before, &c.result));

        let split = c.split();
        split.range(b, &real);
        let lower = p0.not() * split.value(0) + p0 * split.value(1);
        let upper = p0.not() * split.value(2) + p0 * split.value(3);
        b.assert_equal("limbs", c.word.clone(), p1.not() * lower + p1 * upper);
        let limb = &c.low + &c.high * (1 << 8);
        b.assert_equal(
            "result",
            c.result.clone(),
            low * &c.low + high * &c.high + both * limb,
        );
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        let [rs1, memory, _, rd] = e.step.accesses;
        let offset = word::offset(e);
        let flag = if e.instruction.op == Op::Lhu {
            2
        } else {
            (offset & 1) as usize
        };
        word::fill_flag(trace, row, &c.flags, flag);
        cpu::fill_head(trace, row, [c.pc, c.time, c.len], e);
        trace.set(row, c.rd, e.instruction.rd.into());
        trace.set(row, c.rs1, e.instruction.rs1.into());
        trace.set(row, c.imm, e.instruction.imm);
        trace.set(row, c.a, rs1.after);
        trace.set(row, c.carry, word::carry(e).into());
        trace.set(row, c.position[0], (offset >> 1) & 1);
        trace.set(row, c.position[1], offset >> 2);
        trace.set(row, c.before, rd.before);
        trace.set(row, c.word, memory.after);
        let value = (memory.after, (offset >> 1) as usize);
        c.split().fill(trace, row, value, lookups);
        trace.set(row, c.result, rd.after);
        cpu::fill_gaps(trace, row, &c.gaps, &[rs1, memory, rd], lookups);
    }
}
