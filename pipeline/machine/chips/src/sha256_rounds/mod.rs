//! Sixteen rounds of SHA-256 per row (FIPS 180-4, section 6.2.2), in bits.
//!
//! Columns: [`Columns`]. `a[0 ..= 3]` are d, c, b, a before, `a[4 + i]` is a after round `i`, so
//! that b, c and d of a round are the words before its a; likewise `e`, with h, g, f, e. `w` are
//! the schedule's words, `k` the constants of the quarter.
//!
//! 1. Flags and bits are boolean; at most one flag is set, and `real` is the sum of all flags.
//! 2. The words `a[1 ..]`, `e[1 ..]` and `w` are the numbers of their bits.
//! 3. `a_sigma`, `e_sigma`, `early` and `late` are the numbers of exclusive ors of three (or two)
//!    bits of a word.
//! 4. `majority` and `choice` are, byte by byte, the numbers of majorities of bits of a, b, c and
//!    of choices of f or g by e.
//! 5. `e[4 + i] + 2^32 carry = a[i] + e[i] + e_sigma[i] + choice[i] + k[i] + w[i]` with a carry of
//!    three bits.
//! 6. `a[4 + i] + 2^32 carry = e[4 + i] + a_sigma[i] + majority[i] - a[i] + 2^32 real` with a carry
//!    of two bits: a after a round is e after it, minus d, plus two words.
//!
//! Words are below `2^32` by 2, except `a[0]` and `e[0]`. These two are integers, since all other
//! terms of 6, and then all other terms of 5, are integers; their sizes are argued below. So 5 and
//! 6 are equations over integers far below the order of the field, and their results are the words
//! of the rounds modulo `2^32`.
//!
//! A row receives `(time, 8 quarter + part, four numbers)` for both halves of the state before and
//! sends them for the state after, with the next quarter. Quarters increase from message to
//! message, and [`crate::sha256_compress`] sends the state of quarter 0 and receives the state of
//! quarter 4, once per time: its rows are joined by exactly four rows here, one per quarter. In the
//! first quarter the state comes from memory, two numbers per word, one of which is the number of
//! its bits: the other number is an integer, hence below `2^32` because the word is below `2^64`.
//! In the other quarters the state is numbers of bits of the row before.
//!
//! The words of the first quarter are the block's words, received in memory format. For the other
//! quarters each row sends its own part of the next word's sum: the terms of
//! `w[i] + early(w[i + 1]) + w[i + 9] + late(w[i + 14])` that are its own words. The row that holds
//! the sum receives this part as its word, plus `2^32` times a carry of two bits, minus its own
//! summands: at most four words on both sides, so the word is their sum modulo `2^32`.

pub mod compression;
pub(crate) mod operands;

use crate::bus;
use crate::chip::CallChip;
use crate::cpu;
use crate::lookups::Lookups;
use alloc::{format, vec::Vec};
use compression::{CONSTANTS, HALF, QUARTERS, Quarter, ROUNDS, Sigma, choice, majority, quarters};
use operands::Operands;
use zkfabric_abi::sha256::BLOCK_WORDS;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::ecall;
use zkfabric_vm::trace::Call;

/// Bits of a word.
const BITS: usize = 32;
/// Bytes of a word.
const BYTES: usize = 4;
/// Bits of the carries of a and of the schedule's words.
const CARRY: usize = 2;
/// Bits of the carries of e.
const E_CARRY: usize = 3;

columns! {
    /// One row: sixteen rounds.
    pub struct Columns {
        /// One flag per quarter.
        flags: Bit[4],
        /// Time of the call.
        time: U64,
        /// d, c, b, a before, then a after each round.
        a: U32[20],
        /// h, g, f, e before, then e after each round.
        e: U32[20],
        /// The schedule's words.
        w: U32[16],
        /// Bits of `a[1 ..]`: bit `z` of `a[i + 1]` at `32 i + z`.
        a_bits: Bit[608],
        /// Bits of `e[1 ..]`.
        e_bits: Bit[608],
        /// Bits of `w`.
        w_bits: Bit[512],
        /// [`Sigma::A`] of a in each round.
        a_sigma: U32[16],
        /// [`Sigma::E`] of e in each round.
        e_sigma: U32[16],
        /// [`Sigma::EARLY`] of the schedule's words.
        early: U32[16],
        /// [`Sigma::LATE`] of the schedule's words.
        late: U32[16],
        /// Bytes of the majorities; the bytes of round `i` start at `4 i`.
        majority: U8[64],
        /// Bytes of the choices.
        choice: U8[64],
        /// Bits of the carries of a, two per carry; a stored carry is 1 more than the multiple of
        /// `2^32` that is subtracted.
        a_carries: Bit[32],
        /// Bits of the carries of e, three per carry.
        e_carries: Bit[48],
        /// Bits of the carries of the schedule's words, two per carry.
        w_carries: Bit[32],
    }
}

/// Numbers per message.
const PART: usize = 4;
/// Position of the schedule's or the block's parts among a quarter's messages; the state's halves
/// come first.
const SCHEDULE: u64 = 2;

/// Returns the messages of some numbers, from a position on.
fn parts(time: &Expr, position: &Expr, numbers: &[Expr]) -> impl Iterator<Item = Vec<Expr>> {
    (0u64..)
        .zip(numbers.chunks(PART))
        .map(move |(part, numbers)| {
            let mut fields = Vec::with_capacity(2 + PART);
            fields.extend([time.clone(), position + part]);
            fields.extend_from_slice(numbers);
            fields
        })
}

/// Returns the messages of a state, a to h, before a quarter.
pub fn state(
    time: &Expr,
    quarter: &Expr,
    numbers: &[Expr; 2 * HALF],
) -> impl Iterator<Item = Vec<Expr>> {
    let position = quarter * 8;
    parts(time, &position, numbers)
        .collect::<Vec<_>>()
        .into_iter()
}

/// Returns the messages of a block.
pub fn block(time: &Expr, words: &[Expr; BLOCK_WORDS]) -> impl Iterator<Item = Vec<Expr>> {
    let position = Expr::from(SCHEDULE);
    parts(time, &position, words)
        .collect::<Vec<_>>()
        .into_iter()
}

/// Returns `a xor b` of bits.
fn xor(a: &Expr, b: &Expr) -> Expr {
    a + b - a * b * 2
}

/// Returns the number with these bits, as a balanced sum, since a long sum is expensive to compile.
fn number(bits: &[Expr], first: u32) -> Expr {
    match bits {
        [] => Expr::zero(),
        [bit] => bit * Expr::power_of_two(first),
        _ => {
            let (low, high) = bits.split_at(bits.len() / 2);
            number(low, first) + number(high, first + low.len() as u32)
        }
    }
}

/// Returns the number of the exclusive ors of bits of a word.
fn sigma(sigma: Sigma, bits: &[Expr]) -> Expr {
    let bits: Vec<Expr> = (0..BITS)
        .map(|z| {
            let bits = sigma.places(z).filter_map(|place| bits.get(place));
            bits.fold(Expr::zero(), |sum, bit| xor(bit, &sum))
        })
        .collect();
    number(&bits, 0)
}

impl Columns<Expr> {
    /// Constrains bits to be boolean, words to be the numbers of their bits, and sigmas to be
    /// exclusive ors. Constraints on the same bits are adjacent: the prover cuts the constraints in
    /// order, by the number of columns that they read.
    fn constrain_words(&self, b: &mut AirBuilder) {
        let halves = [
            ("a", &self.a, &self.a_bits, Sigma::A, &self.a_sigma),
            ("e", &self.e, &self.e_bits, Sigma::E, &self.e_sigma),
        ];
        for (name, words, bits, kind, sigmas) in halves {
            for (index, (word, bits)) in words.iter().skip(1).zip(bits.chunks(BITS)).enumerate() {
                for bit in bits {
                    b.assert_bool(format!("bit of {name} is boolean"), bit);
                }
                b.assert_equal(format!("word of {name}"), word.clone(), number(bits, 0));
                // The first two words before serve as b and c only.
                let value = index.checked_sub(2).and_then(|round| sigmas.get(round));
                if let Some(value) = value {
                    b.assert_equal(format!("sigma of {name}"), value.clone(), sigma(kind, bits));
                }
            }
        }
        let sigmas = self.early.iter().zip(&self.late);
        for ((word, bits), (early, late)) in self.w.iter().zip(self.w_bits.chunks(BITS)).zip(sigmas)
        {
            for bit in bits {
                b.assert_bool("bit of w is boolean", bit);
            }
            b.assert_equal("word of w", word.clone(), number(bits, 0));
            b.assert_equal("early sigma", early.clone(), sigma(Sigma::EARLY, bits));
            b.assert_equal("late sigma", late.clone(), sigma(Sigma::LATE, bits));
        }
    }

    /// Adds constraints 4: one byte of all rounds, then the next one, since consecutive rounds
    /// share bits.
    fn constrain_bytes(&self, b: &mut AirBuilder) {
        for byte in 0..BYTES {
            for round in 0..ROUNDS {
                let bits: Vec<Expr> = (0..8)
                    .map(|z| {
                        let [c, b, a] = self.three(&self.a_bits, round, 8 * byte + z);
                        a * xor(b, c) + b * c
                    })
                    .collect();
                let value = &self.majority[BYTES * round + byte];
                b.assert_equal("majority", value.clone(), number(&bits, 0));
            }
        }
        for byte in 0..BYTES {
            for round in 0..ROUNDS {
                let bits: Vec<Expr> = (0..8)
                    .map(|z| {
                        let [g, f, e] = self.three(&self.e_bits, round, 8 * byte + z);
                        g + e * (f - g)
                    })
                    .collect();
                let value = &self.choice[BYTES * round + byte];
                b.assert_equal("choice", value.clone(), number(&bits, 0));
            }
        }
    }

    /// Returns the bits of the three newest words before a round, the oldest first.
    fn three<'c>(&self, bits: &'c [Expr], round: usize, z: usize) -> [&'c Expr; 3] {
        [0, 1, 2].map(|word| &bits[BITS * (round + word) + z])
    }

    /// Adds constraints 5 and 6.
    fn constrain_sums(&self, b: &mut AirBuilder, real: &Expr) {
        let carries = [&self.a_carries[..], &self.e_carries, &self.w_carries];
        for (name, bits) in ["a", "e", "w"].into_iter().zip(carries) {
            for bit in bits {
                b.assert_bool(format!("carry of {name} is boolean"), bit);
            }
        }
        for round in 0..ROUNDS {
            let bytes = BYTES * round..BYTES * (round + 1);
            let [majority, choice] =
                [&self.majority, &self.choice].map(|all| Expr::from_limbs(&all[bytes.clone()], 8));
            let (d, h) = (&self.a[round], &self.e[round]);
            let (a, e) = (&self.a[HALF + round], &self.e[HALF + round]);
            let constants = self.flags.iter().zip(&CONSTANTS);
            let constant: Expr = constants
                .map(|(flag, constants)| flag * u64::from(constants[round]))
                .sum();
            let carry = number(&self.e_carries[E_CARRY * round..][..E_CARRY], 32);
            let sum = d + h + &self.e_sigma[round] + choice + constant + &self.w[round];
            b.assert_equal("e after", e + carry, sum);
            let carry = number(&self.a_carries[CARRY * round..][..CARRY], 32);
            let sum = e + &self.a_sigma[round] + majority + real * Expr::power_of_two(32);
            b.assert_equal("a after", a + carry + d, sum);
        }
    }

    /// Returns two numbers of the block, as the memory word with their bytes.
    fn block_word(&self, index: usize) -> Expr {
        let bits = &self.w_bits[2 * BITS * index..][..2 * BITS];
        // Memory bytes from the lowest on are each number's bytes from the highest on.
        let bytes = bits.chunks(BITS).flat_map(|word| word.chunks(8).rev());
        let numbers = (0u32..)
            .zip(bytes)
            .map(|(byte, bits)| number(bits, 8 * byte));
        numbers.sum()
    }

    /// Returns this row's part of the schedule's next words.
    fn next_word(&self, index: usize) -> Expr {
        let own = [
            self.w.get(index),
            self.early.get(index + 1),
            self.w.get(index + 9),
            self.late.get(index + 14),
        ];
        own.into_iter().flatten().cloned().sum()
    }

    /// Returns the previous row's part of a word of the schedule.
    fn received_word(&self, index: usize) -> Expr {
        let own = [
            (index + 1)
                .checked_sub(ROUNDS)
                .and_then(|i| self.early.get(i)),
            (index + 9).checked_sub(ROUNDS).and_then(|i| self.w.get(i)),
            (index + 14)
                .checked_sub(ROUNDS)
                .and_then(|i| self.late.get(i)),
        ];
        let own: Expr = own.into_iter().flatten().cloned().sum();
        &self.w[index] + number(&self.w_carries[CARRY * index..][..CARRY], 32) - own
    }

    fn communicate(&self, b: &mut AirBuilder, real: &Expr) {
        let [d, c, b_, a, .., next_d, next_c, next_b, next_a] = &self.a;
        let [h, g, f, e, .., next_h, next_g, next_f, next_e] = &self.e;
        let before = [a, b_, c, d, e, f, g, h].map(Expr::clone);
        let after = [
            next_a, next_b, next_c, next_d, next_e, next_f, next_g, next_h,
        ]
        .map(Expr::clone);
        let flags = (0u64..).zip(&self.flags);
        let quarter: Expr = flags.map(|(quarter, flag)| flag * quarter).sum();
        let next = &quarter + 1;
        for fields in state(&self.time, &quarter, &before) {
            b.receive(bus::SHA256, real.clone(), fields);
        }
        for fields in state(&self.time, &next, &after) {
            b.send(bus::SHA256, real.clone(), fields);
        }
        let [first, .., last] = &self.flags;
        let words = core::array::from_fn(|index| self.block_word(index));
        for fields in block(&self.time, &words) {
            b.receive(bus::SHA256, first.clone(), fields);
        }
        let received: [Expr; ROUNDS] = core::array::from_fn(|index| self.received_word(index));
        for fields in parts(&self.time, &(&quarter * 8 + SCHEDULE), &received) {
            b.receive(bus::SHA256, real - first, fields);
        }
        let sent: [Expr; ROUNDS] = core::array::from_fn(|index| self.next_word(index));
        for fields in parts(&self.time, &(&next * 8 + SCHEDULE), &sent) {
            b.send(bus::SHA256, real - last, fields);
        }
    }
}

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct Sha256Rounds;

impl CallChip for Sha256Rounds {
    fn name(&self) -> &'static str {
        "sha256_rounds"
    }

    fn codes(&self) -> &'static [u64] {
        &[ecall::SHA256_COMPRESS]
    }

    fn rows(&self, _: &Call) -> usize {
        QUARTERS
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::<Expr>::main(b);
        let real = cpu::one_hot(b, &c.flags);
        c.constrain_words(b);
        c.constrain_bytes(b);
        c.constrain_sums(b, &real);
        c.communicate(b, &real);
    }

    fn fill(&self, row: usize, call: &Call, trace: &mut Trace, _: &mut Lookups) {
        let c = Columns::index();
        let operands = Operands::of(call, trace, row);
        let quarters = quarters(operands.state, operands.block);
        for (index, quarter) in quarters.iter().enumerate() {
            let row = row + index;
            trace.set(row, c.flags[index], 1);
            trace.set(row, c.time, call.time);
            c.fill_words(trace, row, quarter);
            let carries = [
                (&c.a_carries[..], quarter.a_carries, CARRY),
                (&c.e_carries[..], quarter.e_carries, E_CARRY),
                (&c.w_carries[..], quarter.w_carries, CARRY),
            ];
            for (columns, carries, count) in carries {
                for (columns, carry) in columns.chunks(count).zip(carries) {
                    trace.set_bits(row, columns, &[carry.into()]);
                }
            }
        }
    }
}

impl Columns<usize> {
    fn fill_words(&self, trace: &mut Trace, row: usize, q: &Quarter) {
        let mut set = |columns: &[usize], words: &mut dyn Iterator<Item = u32>| {
            for (&column, word) in columns.iter().zip(words) {
                trace.set(row, column, word.into());
            }
        };
        // The newest word and the two before it, in each round.
        let rounds = |words: &[u32; HALF + ROUNDS]| -> [[u32; 3]; ROUNDS] {
            core::array::from_fn(|i| [words[i + 3], words[i + 2], words[i + 1]])
        };
        let (a, e) = (rounds(&q.a), rounds(&q.e));
        let bytes =
            |words: [u32; ROUNDS]| words.into_iter().flat_map(u32::to_le_bytes).map(u32::from);
        set(&self.a, &mut q.a.into_iter());
        set(&self.e, &mut q.e.into_iter());
        set(&self.w, &mut q.w.into_iter());
        set(&self.a_sigma, &mut a.iter().map(|[a, ..]| Sigma::A.of(*a)));
        set(&self.e_sigma, &mut e.iter().map(|[e, ..]| Sigma::E.of(*e)));
        set(&self.early, &mut q.w.iter().map(|w| Sigma::EARLY.of(*w)));
        set(&self.late, &mut q.w.iter().map(|w| Sigma::LATE.of(*w)));
        set(
            &self.majority,
            &mut bytes(a.map(|[a, b, c]| majority(a, b, c))),
        );
        set(&self.choice, &mut bytes(e.map(|[e, f, g]| choice(e, f, g))));
        let mut bits = |columns: &[usize], words: &[u32]| {
            for (columns, &word) in columns.chunks(BITS).zip(words) {
                trace.set_bits(row, columns, &[word.into()]);
            }
        };
        bits(&self.a_bits, &q.a[1..]);
        bits(&self.e_bits, &q.e[1..]);
        bits(&self.w_bits, &q.w);
    }
}
