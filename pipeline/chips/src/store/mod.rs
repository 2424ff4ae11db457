//! SH and SW at any address that is no multiple of 8: what no cheaper chip of stores takes.
//!
//! Columns: [`Columns`]. All bytes of the word, of the one behind it and of what is stored have columns.
//! Constraints, with `f_o` the flag of offset `o`, `x_i` the bytes of the words, `n_i` those of the register:
//!
//! 1. Flags are boolean; at most one operation is set, and one offset exactly if the row is real. The carry
//!    of `rs1 + imm` is boolean.
//! 2. `c = 1` if a halfword has offset 7, or a word offset 5 to 7, else 0.
//! 3. The second word is 0 unless `c`; it is accessed only if `c`.
//! 4. `after = sum 2^(8 i) x_i` with `n_i` in place of `x_(o + i)` for all bytes that are stored; likewise the
//!    second word.
//!
//! The address is right by [`crate::word`]; the second word is the next one. Neither the words before nor
//! `rs2` have columns: their bytes stand in the messages that read them, so they are their own. The words after
//! consist of bytes, so they are below `2^64`.

use crate::cpu::{self, Executed, Fetch, InstructionChip};
use crate::lookups::Lookups;
use crate::word;
use alloc::{format, vec::Vec};
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed SH or SW.
    pub struct Columns {
        /// One flag per operation of [`OPS`].
        flags: Bit[2],
        /// One flag per offset in the first word, from 1.
        offsets: Bit[7],
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
        /// Whether the second word is accessed.
        cross: Bit,
        /// Bytes of the register's lower half.
        value: U8[4],
        /// Their conjunctions in pairs.
        value_and: U8[2],
        /// The register's upper half.
        value_upper: U16[2],
        /// Bytes of the words before; zero for a second word that is not accessed.
        bytes: U8[16],
        /// Their conjunctions in pairs.
        and: U8[8],
        /// The words after.
        after: U64[2],
        /// Gaps of the accesses to `rs1`, `rs2`, the words; free for a second word that is not accessed.
        gaps: U16[4],
    }
}

/// The operations, in the order of the flags.
pub const OPS: &[Op] = &[Op::Sh, Op::Sw];

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct Store;

impl InstructionChip for Store {
    fn name(&self) -> &'static str {
        "store"
    }

    fn ops(&self) -> &'static [Op] {
        OPS
    }

    fn accepts(&self, step: &Executed<'_>) -> bool {
        word::offset(step) != 0
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::<Expr>::from_fn(|index| b.main(index));
        let real = cpu::one_hot(b, &c.flags);
        let [sh, sw] = &c.flags;
        for (offset, flag) in (1..).zip(&c.offsets) {
            b.assert_bool(format!("flag of offset {offset} is boolean"), flag);
        }
        let one: Expr = c.offsets.iter().cloned().sum();
        b.assert_equal("one offset", one, real.clone());
        cpu::fetch(
            b,
            Fetch {
                real: real.clone(),
                pc: c.pc.clone(),
                time: c.time.clone(),
                op: cpu::op_code(&c.flags, OPS),
                rd: Expr::zero(),
                rs1: c.rs1.clone(),
                rs2: c.rs2.clone(),
                imm: c.imm.clone(),
                len: c.len.clone(),
                next_pc: &c.pc + &c.len,
            },
        );
        b.assert_bool("carry is boolean", &c.carry);
        let lower = range_bytes(b, &real, &c.value, &c.value_and);
        let upper = cpu::range_limbs(b, &real, &c.value_upper);
        let register = lower + upper * Expr::power_of_two(32);
        let (first, second) = c.bytes.split_at(8);
        let (first_and, second_and) = c.and.split_at(4);
        let first = range_bytes(b, &real, first, first_and);
        let second = range_bytes(b, &real, second, second_and);
        cpu::read_register(b, &real, (&c.time, 0), &c.rs1, &c.gaps[0], &c.a);
        cpu::read_register(b, &real, (&c.time, 1), &c.rs2, &c.gaps[1], &register);

        let offset = (1u64..).zip(&c.offsets).map(|(offset, flag)| flag * offset);
        let address = word::address(&c.a, &c.imm, &offset.sum(), &c.carry);
        let next = &address + 1;
        let [_, _, _, _, o5, o6, o7] = &c.offsets;
        let cross = sh * o7 + sw * (o5 + o6 + o7);
        b.assert_equal("cross", c.cross.clone(), cross);
        b.assert_zero("no second word", &second * c.cross.not());
        let [after, next_after] = &c.after;
        word::write(
            b,
            &real,
            (&c.time, 2),
            &address,
            &c.gaps[2],
            (&first, after),
        );
        word::write(
            b,
            &c.cross,
            (&c.time, 3),
            &next,
            &c.gaps[3],
            (&second, next_after),
        );

        let mut stored = [first, second];
        for (offset, flag) in (1..).zip(&c.offsets) {
            for (index, new) in c.value.iter().enumerate() {
                let enabled = if index < 2 { real.clone() } else { sw.clone() };
                let place = offset + index;
                let (Some(old), Some(word)) = (c.bytes.get(place), stored.get_mut(place / 8))
                else {
                    continue;
                };
                let scale = Expr::power_of_two(8 * (place % 8) as u32);
                *word = &*word + flag * enabled * (new - old) * scale;
            }
        }
        let [first, second] = stored;
        b.assert_equal("first word", after.clone(), first);
        b.assert_equal("second word", next_after.clone(), second);
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        let [rs1, rs2, first, second] = e.step.accesses;
        let offset = word::offset(e);
        word::fill_flag(trace, row, &c.flags, cpu::flag_index(OPS, e.instruction.op));
        word::fill_flag(trace, row, &c.offsets, (offset as usize).wrapping_sub(1));
        cpu::fill_head(trace, row, [c.pc, c.time, c.len], e);
        trace.set(row, c.rs1, e.instruction.rs1.into());
        trace.set(row, c.rs2, e.instruction.rs2.into());
        trace.set(row, c.imm, e.instruction.imm);
        trace.set(row, c.a, rs1.after);
        trace.set(row, c.carry, word::carry(e).into());

        let [n0, n1, n2, n3] = crate::lookups::limbs(rs2.after);
        fill_bytes(trace, row, (&c.value, &c.value_and), &[n0, n1], lookups);
        word::fill_limbs(trace, row, &c.value_upper, [n2, n3], lookups);
        let cross = offset + e.instruction.op.width() > 8;
        trace.set(row, c.cross, cross.into());
        let words = [first.before, if cross { second.before } else { 0 }];
        let limbs = words.map(crate::lookups::limbs).concat();
        fill_bytes(trace, row, (&c.bytes, &c.and), &limbs, lookups);
        trace.set(row, c.after[0], first.after);
        if cross {
            trace.set(row, c.after[1], second.after);
        }
        let [rs1_gap, rs2_gap, first_gap, second_gap] = c.gaps;
        let gaps = [rs1_gap, rs2_gap, first_gap];
        cpu::fill_gaps(trace, row, &gaps, &[rs1, rs2, first], lookups);
        if cross {
            cpu::fill_gaps(trace, row, &[second_gap], &[second], lookups);
        }
    }
}

// The number that the bytes are, least significant first; an even number of them.
fn range_bytes(b: &mut AirBuilder, real: &Expr, bytes: &[Expr], ands: &[Expr]) -> Expr {
    let mut limbs = Vec::with_capacity(ands.len());
    for (pair, and) in bytes.chunks_exact(2).zip(ands) {
        if let [low, high] = pair {
            limbs.push(word::byte_pair(b, real, [low, high, and]));
        }
    }
    Expr::from_limbs(&limbs, 16)
}

fn fill_bytes(
    trace: &mut Trace,
    row: usize,
    (bytes, ands): (&[usize], &[usize]),
    limbs: &[u16],
    lookups: &mut Lookups,
) {
    for ((pair, &and), &limb) in bytes.chunks_exact(2).zip(ands).zip(limbs) {
        if let [low, high] = *pair {
            word::fill_byte_pair(trace, row, [low, high, and], limb, lookups);
        }
    }
}
