//! LB, LH, LHU, LW and LWU at any address: what no cheaper chip of loads takes.
//!
//! Columns: [`Columns`]. Constraints, with `X` the word, or both words as one number if the load crosses into the
//! next, `M` the eight bytes from the address on: its lowest limb cut into the bytes `M_0`, `M_1`, and three
//! more limbs `m_1`, `m_2`, `m_3`:
//!
//! 1. Flags are boolean, at most one is set, and one is exactly if the row is real. The offset `o`, and the
//!    carry of `rs1 + imm`, are what [`word::Offset`] and [`crate::word`] want.
//! 2. `x = 1` if a halfword has offset 7, or a word offset 5 to 7, else 0.
//! 3. The second word is 0 unless `x`; it is read only if `x`.
//! 4. `X = L + 2^(8 o) (M + 2^64 H)`.
//! 5. `s` is boolean, and `2 (t - 2^15 s) < 2^16` by a lookup, with `t = 2^8 M_0` for LB, `2^8 M_1` for LH, `m_1`
//!    for LW, 0 for the others: `s` is the sign of what is sign-extended.
//!
//! The address is right by [`crate::word`], and `M` by [`word::Window`]; when the load does not cross, the bytes
//! of `M` it wants are those of the first word. The result, `M` cut to the width plus `s (2^64 - 2^width)`, is
//! below `2^64`.

use crate::cpu::{self, Executed, Fetch, InstructionChip};
use crate::lookups::{Lookups, limbs};
use crate::word::{self, Offset, Split, Window};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed load.
    pub struct Columns {
        /// One flag per operation of [`OPS`].
        flags: Bit[5],
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
        /// Whether the second word is read.
        cross: Bit,
        /// The destination's value before.
        before: U64,
        /// The words; the second is zero unless it is read.
        words: U64[2],
        /// Bytes of the words outside the eight from the address on, but for two of them.
        limbs: U16[3],
        /// One of these two, the lower one.
        low: U8,
        /// The other.
        high: U8,
        /// Their conjunction.
        and: U8,
        /// The first byte at the address.
        first: U8,
        /// The second byte.
        second: U8,
        /// Their conjunction.
        first_and: U8,
        /// The six bytes after them.
        rest: U16[3],
        /// Sign of what is sign-extended.
        sign: Bit,
        /// Gaps of the accesses to `rs1`, the words, `rd`; free for a second word that is not read.
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

    const fn inside(&self) -> Split<'_, T> {
        Split {
            limbs: &self.rest,
            low: &self.first,
            high: &self.second,
            and: &self.first_and,
        }
    }
}

/// The operations, in the order of the flags.
pub const OPS: &[Op] = &[Op::Lb, Op::Lh, Op::Lhu, Op::Lw, Op::Lwu];

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct Load;

impl InstructionChip for Load {
    fn name(&self) -> &'static str {
        "load"
    }

    fn ops(&self) -> &'static [Op] {
        OPS
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::<Expr>::from_fn(|index| b.main(index));
        let window = c.window();
        let real = window.offset.constrain(b);
        for (index, flag) in c.flags.iter().enumerate() {
            b.assert_bool(alloc::format!("operation {index} is boolean"), flag);
        }
        b.assert_equal(
            "one operation",
            c.flags.iter().cloned().sum::<Expr>(),
            real.clone(),
        );
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
        let [lb, lh, lhu, lw, lwu] = &c.flags;
        let [_, _, p2, p3] = &c.pairs;
        let cross = (lh + lhu) * (p3 * &c.odd) + (lw + lwu) * (p2 * &c.odd + p3);
        b.assert_equal("cross", c.cross.clone(), cross);
        b.assert_bool("carry is boolean", &c.carry);
        cpu::read_register(b, &real, (&c.time, 0), &c.rs1, &c.gaps[0], &c.a);
        let first = word::address(&c.a, &c.imm, &window.offset.value(), &c.carry);
        let second = &first + 1;
        let [low, high] = &c.words;
        word::read(b, &real, (&c.time, 1), &first, &c.gaps[1], low);
        word::read(b, &c.cross, (&c.time, 2), &second, &c.gaps[2], high);
        b.assert_zero("no second word", high * c.cross.not());

        window.outside.range(b, &real);
        c.inside().range(b, &real);
        let words = low + high * Expr::power_of_two(64);
        b.assert_equal("words", words, window.words(&c.inside().value(0)));

        let top = (lb * &c.first + lh * &c.second) * (1 << 8) + lw * &c.rest[0];
        b.assert_bool("sign is boolean", &c.sign);
        cpu::range16(b, &real, (top - &c.sign * (1 << 15)) * 2);
        let lowest = lb * Expr::power_of_two(8) + lh * Expr::power_of_two(16);
        let lowest = lowest + lw * Expr::power_of_two(32);
        let extension = c.sign * (Expr::power_of_two(64) - lowest);
        let result = c.first
            + (&real - lb) * (&c.second * (1 << 8))
            + (lw + lwu) * (&c.rest[0] * (1 << 16))
            + extension;
        cpu::write_register(b, &real, &c.time, &c.rd, &c.gaps[3], (&c.before, &result));
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        let [rs1, first, second, rd] = e.step.accesses;
        word::fill_flag(trace, row, &c.flags, cpu::flag_index(OPS, e.instruction.op));
        cpu::fill_head(trace, row, [c.pc, c.time, c.len], e);
        trace.set(row, c.rd, e.instruction.rd.into());
        trace.set(row, c.rs1, e.instruction.rs1.into());
        trace.set(row, c.imm, e.instruction.imm);
        trace.set(row, c.a, rs1.after);
        trace.set(row, c.carry, word::carry(e).into());
        trace.set(row, c.before, rd.before);
        let offset = word::offset(e);
        let cross = offset + e.instruction.op.width() > 8;
        trace.set(row, c.cross, cross.into());
        let words = [first.after, if cross { second.after } else { 0 }];
        for (&column, value) in c.words.iter().zip(words) {
            trace.set(row, column, value);
        }
        let inside = c.window().fill(trace, row, (offset, words), lookups);
        c.inside().fill(trace, row, (inside, 0), lookups);

        let [bottom, next, ..] = limbs(inside);
        let top = match e.instruction.op {
            Op::Lb => bottom << 8,
            Op::Lh => bottom & 0xff00,
            Op::Lw => next,
            _ => 0,
        };
        trace.set(row, c.sign, u64::from(top >> 15));
        lookups.range16(top << 1);
        let [rs1_gap, first_gap, second_gap, rd_gap] = c.gaps;
        cpu::fill_gaps(
            trace,
            row,
            &[rs1_gap, first_gap, rd_gap],
            &[rs1, first, rd],
            lookups,
        );
        if cross {
            cpu::fill_gaps(trace, row, &[second_gap], &[second], lookups);
        }
    }
}
