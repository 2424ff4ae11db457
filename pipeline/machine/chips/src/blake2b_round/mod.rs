//! `BLAKE2B_ROUND`: one round of BLAKE2b's compression per row (RFC 7693, section 3.2), in bytes.
//!
//! Columns: [`Columns`]. A round has eight mixings of four words a, b, c, d of `v` with two words
//! x, y of `m`: `a1 = a + b + x`, `d1 = (d xor a1) >>> 32`, `c1 = c + d1`,
//! `b1 = (b xor c1) >>> 24`, `a2 = a1 + b1 + y`, `d2 = (d1 xor a2) >>> 16`, `c2 = c1 + d2`,
//! `b2 = (b1 xor c2) >>> 63`, with sums modulo `2^64`.
//!
//! 1. Flags, carries and tops are boolean; at most one flag is set.
//! 2. `a1 + 2^64 carry = a + b + x` and likewise `a2`, with carries of two bits;
//!    `c1 + 2^64 carry = c + d1` and likewise `c2`, with carries of one bit.
//! 3. After the first four mixings `b2 = 2 r + top - 2^64 top`, where `r = b1 xor c2`; after the
//!    others this is the word written.
//!
//! For each byte z of an exclusive or of x and y, `(x, y, (x + y - z) / 2)` is in the byte table.
//! So both operands are bytes, and z is the exclusive or. All sums, and b and d before a mixing,
//! are operands: the sums are below `2^64` and unique. The rotations by bytes permute them. The
//! words b after the first four mixings are operands of the others: they are below `2^64`, so their
//! tops are the highest bits of r. For the last four mixings `(2 l, 2 l, 2 l)` with
//! `l = r_7 - 128 top` is in the byte table: `l` is an integer, hence below 128, and the top is the
//! highest bit of r. So the words written are below `2^64`.
//!
//! A real row receives the call and reads both addresses at `time + 1`. With `w` the word address
//! of a word, it accesses `w = address / 8 + i`, a field element: `w` names a cell only if the
//! address is a multiple of 8, since cells lie below `2^61` and `8 (w - i)` and the address are
//! both small. The row reads `m` at `time + 1`, in the order given by the flag's row of the
//! schedule, and replaces `v` at `time + 2`, so the two may overlap.

use crate::bus;
use crate::chip::CallChip;
use crate::cpu::{self, Change};
use crate::lookups::Lookups;
use crate::word;
use alloc::vec::Vec;
use ark_bn254::Fr;
use ark_ff::Field as _;
use zkfabric_abi::blake2b::{MIXINGS, SCHEDULE, WORDS};
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::ecall::BLAKE2B_ROUND;
use zkfabric_vm::trace::{self, Call};

/// The register of the address of `v`; the register of the address of `m` follows.
pub const STATE_REGISTER: u64 = 10;

/// Bytes of a word.
const BYTES: usize = 8;
/// Sums, and also exclusive ors, per mixing.
const STEPS: usize = 4;
/// Carry bits of each sum of a mixing.
const CARRIES: [usize; STEPS] = [2, 1, 2, 1];
/// Carry bits of a mixing.
const CARRY: usize = 6;
/// Right rotations of the exclusive ors, in bytes, except the last.
const ROTATIONS: [usize; STEPS - 1] = [4, 3, 2];

columns! {
    /// One row: one call.
    pub struct Columns {
        /// One flag per row of the schedule.
        flags: Bit[10],
        /// Time of the call.
        time: U64,
        /// Addresses of `v` and `m`.
        addresses: U64[2],
        /// The words of `m` in order of use.
        message: U64[16],
        /// Words 0 to 3 of `v`.
        a: U64[4],
        /// Bytes of words 4 to 7.
        b: U8[32],
        /// Words 8 to 11.
        c: U64[4],
        /// Bytes of words 12 to 15.
        d: U8[32],
        /// Bytes of a1, c1, a2 and c2 of each mixing.
        sums: U8[256],
        /// Bytes of the exclusive ors of each mixing, before their rotations.
        xors: U8[256],
        /// Bytes of words 4 to 7 after the first four mixings.
        turned: U8[32],
        /// Bits of the carries of each mixing.
        carries: Bit[48],
        /// The highest bit of the last exclusive or of each mixing.
        tops: Bit[8],
        /// Gaps of the accesses to the addresses.
        address_gaps: U16[2],
        /// Gaps of the accesses to `m`.
        message_gaps: U16[16],
        /// Gaps of the accesses to `v`.
        state_gaps: U16[16],
    }
}

/// Accesses of a call: two registers, `m`, `v`.
const ACCESSES: usize = 2 + 2 * WORDS;

/// A word: a number, or its bytes where it is an operand of an exclusive or.
#[derive(Debug, Clone)]
enum Value {
    Word(Expr),
    Bytes(Vec<Expr>),
}

impl Value {
    fn word(&self) -> Expr {
        match self {
            Self::Word(word) => word.clone(),
            Self::Bytes(bytes) => Expr::from_limbs(bytes, 8),
        }
    }

    fn bytes(&self) -> &[Expr] {
        match self {
            Self::Word(_) => &[],
            Self::Bytes(bytes) => bytes,
        }
    }
}

/// Returns the bytes of a word rotated right by `by` bytes.
fn rotated(bytes: &[Expr], by: usize) -> Vec<Expr> {
    let (low, high) = bytes.split_at(by);
    [high, low].concat()
}

impl Columns<Expr> {
    fn words(columns: &[Expr]) -> impl Iterator<Item = Value> {
        columns.iter().cloned().map(Value::Word)
    }

    fn bytes(columns: &[Expr]) -> impl Iterator<Item = Value> {
        columns
            .chunks(BYTES)
            .map(|bytes| Value::Bytes(bytes.to_vec()))
    }

    /// Returns `v` before the round.
    fn before(&self) -> Vec<Value> {
        let first = Self::words(&self.a).chain(Self::bytes(&self.b));
        let second = Self::words(&self.c).chain(Self::bytes(&self.d));
        first.chain(second).collect()
    }

    /// Mixes four words of `v` once.
    fn mix(&self, b: &mut AirBuilder, real: &Expr, index: usize, v: &mut [Value]) {
        let half = Expr::constant(Fr::from(2u64).inverse().unwrap_or_default());
        let steps = STEPS * BYTES;
        let sums = self.sums[steps * index..][..steps].chunks(BYTES);
        let xors = self.xors[steps * index..][..steps].chunks(BYTES);
        let (mut carries, top) = (&self.carries[CARRY * index..], &self.tops[index]);
        b.assert_bool("top is boolean", top);
        let [at_a, at_b, at_c, at_d] = MIXINGS[index];
        for (step, (sum, xor)) in sums.zip(xors).enumerate() {
            let (carry, rest) = carries.split_at(CARRIES[step]);
            carries = rest;
            for bit in carry {
                b.assert_bool("carry is boolean", bit);
            }
            // The sum replaces a or c, and the exclusive or replaces d or b.
            let (name, at, summand, turned, message) = match step {
                0 => ("a1", at_a, at_b, at_d, self.message.get(2 * index)),
                1 => ("c1", at_c, at_d, at_b, None),
                2 => ("a2", at_a, at_b, at_d, self.message.get(2 * index + 1)),
                _ => ("c2", at_c, at_d, at_b, None),
            };
            let mut expected = v[at].word() + v[summand].word();
            if let Some(message) = message {
                expected = expected + message;
            }
            let carry = Expr::from_limbs(carry, 1) * Expr::power_of_two(64);
            b.assert_equal(name, Expr::from_limbs(sum, 8) + carry, expected);
            for ((x, y), z) in v[turned].bytes().iter().zip(sum).zip(xor) {
                let and = (x + y - z) * &half;
                b.send(bus::BYTES, real.clone(), [x.clone(), y.clone(), and]);
            }
            v[at] = Value::Bytes(sum.to_vec());
            v[turned] = match ROTATIONS.get(step) {
                Some(&by) => Value::Bytes(rotated(xor, by)),
                None => self.turn(b, real, (index, at_b), xor),
            };
        }
    }

    /// Rotates the last exclusive or of a mixing right by 63 bits, that is left by one.
    fn turn(
        &self,
        b: &mut AirBuilder,
        real: &Expr,
        (index, at): (usize, usize),
        xor: &[Expr],
    ) -> Value {
        let top = &self.tops[index];
        let word = Expr::from_limbs(xor, 8) * 2 + top - top * Expr::power_of_two(64);
        if index < 4 {
            let bytes = &self.turned[BYTES * (at - 4)..][..BYTES];
            b.assert_equal("b2", Expr::from_limbs(bytes, 8), word);
            return Value::Bytes(bytes.to_vec());
        }
        let rest = (&xor[BYTES - 1] - top * 128) * 2;
        b.send(bus::BYTES, real.clone(), [rest.clone(), rest.clone(), rest]);
        Value::Word(word)
    }
}

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct Blake2bRound;

impl CallChip for Blake2bRound {
    fn name(&self) -> &'static str {
        "blake2b_round"
    }

    fn codes(&self) -> &'static [u64] {
        const CODES: [u64; 10] = {
            let mut codes = [BLAKE2B_ROUND; 10];
            let mut row = 0;
            while row < codes.len() {
                codes[row] += row as u64;
                row += 1;
            }
            codes
        };
        &CODES
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::<Expr>::main(b);
        let real = cpu::one_hot(b, &c.flags);
        let code: Expr = (BLAKE2B_ROUND..)
            .zip(&c.flags)
            .map(|(code, flag)| flag * code)
            .sum();
        b.receive(bus::ECALL, real.clone(), [code, c.time.clone()]);
        let registers = (STATE_REGISTER..).zip(&c.addresses).zip(&c.address_gaps);
        for ((register, address), gap) in registers {
            cpu::read_register(b, &real, &c.time + 1, &register.into(), gap, address);
        }

        let [state_word, message_word] = c.addresses.each_ref().map(word::of);
        for ((place, value), gap) in c.message.iter().enumerate().zip(&c.message_gaps) {
            let rows = c.flags.iter().zip(&SCHEDULE);
            let index: Expr = rows.map(|(flag, row)| flag * row[place] as u64).sum();
            word::read(b, &real, &c.time + 1, &(&message_word + index), gap, value);
        }
        let before = c.before();
        let mut after = before.clone();
        for index in 0..MIXINGS.len() {
            c.mix(b, &real, index, &mut after);
        }
        let cells = (0u64..).zip(&before).zip(&after).zip(&c.state_gaps);
        for (((index, before), after), gap) in cells {
            let change = Change {
                before: &before.word(),
                after: &after.word(),
            };
            word::write(b, &real, &c.time + 2, &(&state_word + index), gap, change);
        }
    }

    fn fill(&self, row: usize, call: &Call, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        let accesses: [trace::Access; ACCESSES] = cpu::accesses(call, trace, row);
        let schedule = call.code.wrapping_sub(BLAKE2B_ROUND) as usize;
        cpu::fill_one(trace, row, &c.flags, schedule);
        trace.set(row, c.time, call.time);
        let copied = c.addresses.iter().chain(&c.message);
        for (&column, access) in copied.zip(&accesses) {
            trace.set(row, column, access.after);
        }
        let (registers, cells) = accesses.split_at(2);
        let (message, state) = cells.split_at(WORDS);
        cpu::fill_gaps(trace, row, &c.address_gaps, registers, lookups);
        cpu::fill_gaps(trace, row, &c.message_gaps, message, lookups);
        cpu::fill_gaps(trace, row, &c.state_gaps, state, lookups);

        let mut v: [u64; WORDS] = core::array::from_fn(|index| state[index].before);
        for index in 0..4 {
            trace.set(row, c.a[index], v[index]);
            trace.set(row, c.c[index], v[8 + index]);
            fill_bytes(trace, row, &c.b[BYTES * index..], v[4 + index]);
            fill_bytes(trace, row, &c.d[BYTES * index..], v[12 + index]);
        }
        for (index, message) in message.chunks(2).enumerate() {
            let words = [0, 1].map(|place| message.get(place).map_or(0, |access| access.after));
            c.fill_mixing(trace, row, (index, words), &mut v, lookups);
        }
    }
}

/// Fills the bytes of a word.
fn fill_bytes(trace: &mut Trace, row: usize, columns: &[usize], word: u64) {
    for (&column, byte) in columns.iter().zip(word.to_le_bytes()) {
        trace.set(row, column, byte.into());
    }
}

impl Columns<usize> {
    fn fill_mixing(
        &self,
        trace: &mut Trace,
        row: usize,
        (index, [x, y]): (usize, [u64; 2]),
        v: &mut [u64; WORDS],
        lookups: &mut Lookups,
    ) {
        let [at_a, at_b, at_c, at_d] = MIXINGS[index];
        let mut carries = CARRY * index;
        for (step, bits) in CARRIES.into_iter().enumerate() {
            let (at, summand, turned, message) = match step {
                0 => (at_a, at_b, at_d, x),
                1 => (at_c, at_d, at_b, 0),
                2 => (at_a, at_b, at_d, y),
                _ => (at_c, at_d, at_b, 0),
            };
            let sum = [v[at], v[summand], message]
                .into_iter()
                .map(u128::from)
                .sum::<u128>();
            let columns = &self.carries[carries..][..bits];
            trace.set_bits(row, columns, &[(sum >> 64) as u64]);
            carries += bits;
            v[at] = sum as u64;
            let place = BYTES * (STEPS * index + step);
            fill_bytes(trace, row, &self.sums[place..], v[at]);
            for (x, y) in v[turned].to_le_bytes().into_iter().zip(v[at].to_le_bytes()) {
                lookups.bytes(x, y);
            }
            let xor = v[turned] ^ v[at];
            fill_bytes(trace, row, &self.xors[place..], xor);
            v[turned] = match ROTATIONS.get(step) {
                Some(&by) => xor.rotate_right(8 * by as u32),
                None => xor.rotate_left(1),
            };
            if step == STEPS - 1 {
                trace.set(row, self.tops[index], xor >> 63);
                if index < 4 {
                    fill_bytes(trace, row, &self.turned[BYTES * (at_b - 4)..], v[at_b]);
                } else {
                    let rest = (xor >> 56 << 1) as u8;
                    lookups.bytes(rest, rest);
                }
            }
        }
    }
}
