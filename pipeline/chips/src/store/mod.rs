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

use crate::cpu::{self, Executed, InstructionChip, slot};
use crate::lookups::{Lookups, limbs};
use crate::operands::{self, Flags};
use crate::word;
use alloc::{format, vec::Vec};
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

use operands::Store as Form;

columns! {
    /// One row: one executed SH or SW.
    struct Columns {
        /// One flag per operation of [`OPS`].
        flags: Bit[2],
        /// One flag per offset in the first word, from 1.
        offsets: Bit[7],
        /// Fetch and accesses, but for the second word.
        form: Form,
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
        /// Gap of the access to the second word; free for one that is not accessed.
        next_gap: U16,
    }
}

/// The operations, in the order of the flags.
const OPS: Flags<2> = Flags([Op::Sh, Op::Sw]);

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Store;

impl InstructionChip for Store {
    fn name(&self) -> &'static str {
        "store"
    }

    fn ops(&self) -> &'static [Op] {
        OPS.ops()
    }

    fn accepts(&self, step: &Executed<'_>) -> bool {
        word::offset(step) != 0
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::main(b);
        let o = OPS.constrain(b, &c.flags);
        let [sh, sw] = &c.flags;
        for (offset, flag) in (1..).zip(&c.offsets) {
            b.assert_bool(format!("flag of offset {offset} is boolean"), flag);
        }
        let one: Expr = c.offsets.iter().cloned().sum();
        b.assert_equal("one offset", one, o.real.clone());
        let lower = range_bytes(b, &o.real, &c.value, &c.value_and);
        let upper = cpu::range_limbs(b, &o.real, &c.value_upper);
        let register = lower + upper * Expr::power_of_two(32);
        let (first, second) = c.bytes.split_at(8);
        let (first_and, second_and) = c.and.split_at(4);
        let first = range_bytes(b, &o.real, first, first_and);
        let second = range_bytes(b, &o.real, second, second_and);

        let offset = (1u64..).zip(&c.offsets).map(|(offset, flag)| flag * offset);
        let value = (&register, &offset.sum());
        let [after, next_after] = &c.after;
        let next = c.form.constrain(b, &o, value, (&first, after)) + 1;
        let [_, _, _, _, o5, o6, o7] = &c.offsets;
        let cross = sh * o7 + sw * (o5 + o6 + o7);
        b.assert_equal("cross", c.cross.clone(), cross);
        b.assert_zero("no second word", &second * c.cross.not());
        let at = (&c.form.head.time, slot::STORE_NEXT);
        let values = (&second, next_after);
        word::write(b, &c.cross, at, &next, &c.next_gap, values);

        let mut stored = [first, second];
        for (offset, flag) in (1..).zip(&c.offsets) {
            for (index, new) in c.value.iter().enumerate() {
                let enabled = if index < 2 {
                    o.real.clone()
                } else {
                    sw.clone()
                };
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
        c.form.fill(row, e, trace, lookups);
        OPS.fill(trace, row, &c.flags, e.instruction.op);
        let offset = word::offset(e);
        cpu::fill_one(trace, row, &c.offsets, (offset as usize).wrapping_sub(1));
        let (first, second) = (e.access(slot::STORE), e.access(slot::STORE_NEXT));

        let [n0, n1, ..] = limbs(e.rs2());
        fill_bytes(trace, row, (&c.value, &c.value_and), &[n0, n1], lookups);
        cpu::fill_limbs(trace, row, &c.value_upper, e.rs2() >> 32, lookups);
        let cross = offset + e.instruction.op.width() > 8;
        trace.set(row, c.cross, cross.into());
        let words = [first.before, if cross { second.before } else { 0 }];
        let bytes = words.map(limbs).concat();
        fill_bytes(trace, row, (&c.bytes, &c.and), &bytes, lookups);
        trace.set(row, c.after[0], first.after);
        if cross {
            trace.set(row, c.after[1], second.after);
            cpu::fill_gaps(trace, row, &[c.next_gap], &[second], lookups);
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
