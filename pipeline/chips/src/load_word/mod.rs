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

use crate::cpu::{self, Executed, Fetch, InstructionChip};
use crate::lookups::{Lookups, limbs};
use crate::word;
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed LW or LWU.
    pub struct Columns {
        /// One flag per operation of [`OPS`].
        flags: Bit[2],
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
        /// Whether the upper half of the word is wanted.
        upper: Bit,
        /// The destination's value before.
        before: U64,
        /// The word.
        word: U16[4],
        /// Upper limb of the wanted half.
        top: U16,
        /// LW: its top bit.
        sign: Bit,
        /// Gaps of the accesses to `rs1`, the word, `rd`.
        gaps: U16[3],
    }
}

/// The operations, in the order of the flags.
pub const OPS: &[Op] = &[Op::Lw, Op::Lwu];

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct LoadWord;

impl InstructionChip for LoadWord {
    fn name(&self) -> &'static str {
        "load_word"
    }

    fn ops(&self) -> &'static [Op] {
        OPS
    }

    fn accepts(&self, step: &Executed<'_>) -> bool {
        word::offset(step).is_multiple_of(4)
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::<Expr>::from_fn(|index| b.main(index));
        let real = cpu::one_hot(b, &c.flags);
        let [lw, lwu] = &c.flags;
        cpu::fetch(
            b,
            Fetch {
                real: real.clone(),
                pc: c.pc.clone(),
                time: c.time.clone(),
                op: cpu::op_code(&c.flags, OPS),
                rd: c.rd.clone(),
                rs1: c.rs1.clone(),
                rs2: Expr::zero(),
                imm: c.imm.clone(),
                len: c.len.clone(),
                next_pc: &c.pc + &c.len,
            },
        );
        b.assert_bool("carry is boolean", &c.carry);
        b.assert_bool("upper is boolean", &c.upper);
        cpu::read_register(b, &real, (&c.time, 0), &c.rs1, &c.gaps[0], &c.a);
        let address = word::address(&c.a, &c.imm, &(&c.upper * 4), &c.carry);
        let value = cpu::range_limbs(b, &real, &c.word);
        word::read(b, &real, (&c.time, 1), &address, &c.gaps[1], &value);

        let [m0, m1, m2, m3] = &c.word;
        b.assert_equal("top", c.top.clone(), m1 + &c.upper * (m3 - m1));
        b.assert_bool("sign is boolean", &c.sign);
        b.assert_zero("no sign", &c.sign * lwu);
        cpu::range16(b, lw, (&c.top - &c.sign * (1 << 15)) * 2);
        let extension = c.sign * (Expr::power_of_two(64) - Expr::power_of_two(32));
        let result = m0 + c.upper * (m2 - m0) + c.top * (1 << 16) + extension;
        cpu::write_register(b, &real, &c.time, &c.rd, &c.gaps[2], (&c.before, &result));
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        let [rs1, memory, _, rd] = e.step.accesses;
        word::fill_flag(trace, row, &c.flags, cpu::flag_index(OPS, e.instruction.op));
        cpu::fill_head(trace, row, [c.pc, c.time, c.len], e);
        trace.set(row, c.rd, e.instruction.rd.into());
        trace.set(row, c.rs1, e.instruction.rs1.into());
        trace.set(row, c.imm, e.instruction.imm);
        trace.set(row, c.a, rs1.after);
        trace.set(row, c.carry, word::carry(e).into());
        trace.set(row, c.upper, word::offset(e) >> 2);
        trace.set(row, c.before, rd.before);
        cpu::fill_limbs(trace, row, &c.word, memory.after, lookups);
        let [_, top, ..] = limbs(rd.after);
        trace.set(row, c.top, top.into());
        if e.instruction.op == Op::Lw {
            trace.set(row, c.sign, u64::from(top >> 15));
            lookups.range16(top << 1);
        }
        cpu::fill_gaps(trace, row, &c.gaps, &[rs1, memory, rd], lookups);
    }
}
