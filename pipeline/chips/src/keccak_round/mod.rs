//! A round of Keccak-f\[1600\] a row (FIPS 202, section 3.2), in bits.
//!
//! Columns: [`Columns`]. With `A[x,y,z]` the bits of the state before, `C[x,z]` the parities of its columns, `A'[x,y,z]` the bits
//! behind theta and `C'[x,z]` the parities of those:
//!
//! 1. Flags, `A'` and `C` are boolean; at most one flag is set.
//! 2. `C'[x,z] = C[x,z] xor C[x-1,z] xor C[x+1,z-1]`.
//! 3. `s (s - 2)(s - 4) = 0` with `s = sum over y of A'[x,y,z] - C'[x,z]`.
//! 4. The halves of lane `(x,y)` before are the numbers of the bits `A'[x,y,z] xor C[x,z] xor C'[x,z]`.
//! 5. The seven bits that iota may flip are those of chi in lane 0.
//! 6. The halves of lane `(x,y)` after are the numbers of the bits of chi, `b0 xor (1 - b1) b2` of three bits of `A'` that rho and pi bring together,
//!    in lane 0 with iota's bits flipped by the round's constant.
//!
//! `C'` is boolean by 2. By 4, `A = A' xor C xor C'` are boolean, hence the bits of the lanes before. By 3, `C'` are the parities of
//! `A'`; a column of `A'` has five bits, each with `C xor C'` added to `A`, so the parity of `A` is `C' xor C xor C' = C`. Then
//! `A' = A xor C[x-1,z] xor C[x+1,z-1]` by 2 is theta. Lanes are below `2^64`, since they are numbers of bits.
//!
//! A row receives `(time, 8 round + part, five lanes)` for the five parts of the state before and sends them for the state after, with
//! the next round. Rounds grow from message to message, and [`crate::keccak_absorb`] sends round 0 and receives round 24, once for
//! each time: its rows are joined by exactly 24 of these, one for each round.

pub mod permutation;

use crate::bus;
use crate::chip::CallChip;
use crate::cpu;
use crate::lookups::Lookups;
use alloc::{format, vec::Vec};
use permutation::{BITS, IOTA_BITS, LANES, ROUND_CONSTANTS, ROUNDS, Round, source};
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::ecall;
use zkfabric_vm::trace::Call;

columns! {
    /// One row: one round.
    pub struct Columns {
        /// One flag per round.
        flags: Bit[24],
        /// Time of the call.
        time: U64,
        /// Parities of columns before theta: bit `z` of column `x` at `64 x + z`.
        parity: Bit[320],
        /// Parities of columns behind theta.
        parity_after: Bit[320],
        /// The state behind theta: bit `z` of lane `x + 5 y` at `64 (x + 5 y) + z`.
        theta: Bit[1600],
        /// Bits [`IOTA_BITS`] of lane 0 behind chi.
        chi: Bit[7],
        /// Halves of the lanes before, the lower one first.
        before: U32[50],
        /// Halves of the lanes after.
        after: U32[50],
    }
}

/// Lanes in a message.
const PART: usize = 5;

/// The messages of a state before a round: part by part, five lanes each.
pub fn state(time: &Expr, round: &Expr, lanes: &[Expr; LANES]) -> impl Iterator<Item = Vec<Expr>> {
    (0u64..).zip(lanes.chunks(PART)).map(move |(part, lanes)| {
        let mut fields = Vec::with_capacity(2 + PART);
        fields.extend([time.clone(), round * 8 + part]);
        fields.extend_from_slice(lanes);
        fields
    })
}

/// Bits of half a lane: a constraint on halves reads fewer columns than one on lanes.
const HALF: usize = BITS / 2;

/// Lanes of their halves.
fn lanes(halves: &[Expr; 2 * LANES]) -> [Expr; LANES] {
    let lane = |lane: usize| Expr::from_limbs(&halves[2 * lane..2 * lane + 2], HALF as u32);
    core::array::from_fn(lane)
}

/// `a xor b` of bits.
fn xor(a: &Expr, b: &Expr) -> Expr {
    a + b - a * b * 2
}

/// The number of these bits; a balanced sum, since a long one is dear to compile.
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

impl Columns<Expr> {
    fn parity(&self, x: usize, z: usize) -> &Expr {
        &self.parity[BITS * (x % 5) + z % BITS]
    }

    fn theta(&self, lane: usize, z: usize) -> &Expr {
        &self.theta[BITS * lane + z % BITS]
    }

    /// The bit that rho and pi bring to `(x, y, z)`.
    fn moved(&self, x: usize, y: usize, z: usize) -> &Expr {
        let (lane, rotation) = source(x % 5, y);
        self.theta(lane, z + BITS - rotation)
    }

    fn chi(&self, x: usize, y: usize, z: usize) -> Expr {
        let [b0, b1, b2] = [x, x + 1, x + 2].map(|x| self.moved(x, y, z));
        xor(b0, &(b1.not() * b2))
    }

    /// Constraints 2 and 3.
    fn constrain_parities(&self, b: &mut AirBuilder) {
        for x in 0..5 {
            for z in 0..BITS {
                let after = &self.parity_after[BITS * x + z];
                let added = xor(self.parity(x + 4, z), self.parity(x + 1, z + BITS - 1));
                b.assert_equal(
                    "parity after",
                    after.clone(),
                    xor(self.parity(x, z), &added),
                );
            }
        }
        for x in 0..5 {
            for z in 0..BITS {
                let after = &self.parity_after[BITS * x + z];
                let column: Expr = (0..5).map(|y| self.theta(x + 5 * y, z).clone()).sum();
                let even = column - after;
                b.assert_zero("column", &even * (&even - 2) * (&even - 4));
            }
        }
    }

    /// Constraints 4.
    fn constrain_before(&self, b: &mut AirBuilder) {
        let columns = self.parity.iter().zip(&self.parity_after);
        let added: Vec<Expr> = columns.map(|(before, after)| xor(before, after)).collect();
        for (half, before) in self.before.iter().enumerate() {
            let (lane, first) = (half / 2, half % 2 * HALF);
            let bits: Vec<Expr> = (first..first + HALF)
                .map(|z| xor(self.theta(lane, z), &added[BITS * (lane % 5) + z]))
                .collect();
            b.assert_equal("half before", before.clone(), number(&bits, 0));
        }
    }

    /// Constraints 5 and 6.
    fn constrain_after(&self, b: &mut AirBuilder) {
        for (chi, z) in self.chi.iter().zip(IOTA_BITS) {
            b.assert_equal("chi", chi.clone(), self.chi(0, 0, z));
        }
        for (half, after) in self.after.iter().enumerate() {
            let (lane, first) = (half / 2, half % 2 * HALF);
            let bits: Vec<Expr> = (first..first + HALF)
                .map(|z| match IOTA_BITS.iter().position(|&bit| bit == z) {
                    Some(index) if lane == 0 => {
                        let flipped = self.flags.iter().zip(ROUND_CONSTANTS);
                        let flipped = flipped.filter(|(_, constant)| constant >> z & 1 == 1);
                        let flipped: Expr = flipped.map(|(flag, _)| flag.clone()).sum();
                        xor(&self.chi[index], &flipped)
                    }
                    _ => self.chi(lane % 5, lane / 5, z),
                })
                .collect();
            b.assert_equal("half after", after.clone(), number(&bits, 0));
        }
    }
}

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct KeccakRound;

impl CallChip for KeccakRound {
    fn name(&self) -> &'static str {
        "keccak_round"
    }

    fn codes(&self) -> &'static [u64] {
        &[ecall::KECCAK_XORIN]
    }

    fn rows(&self, _: &Call) -> usize {
        ROUNDS
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::<Expr>::from_fn(|index| b.main(index));
        let real = cpu::one_hot(b, &c.flags);
        for (name, bits) in [("parity", &c.parity[..]), ("theta", &c.theta[..])] {
            for bit in bits {
                b.assert_bool(format!("{name} is boolean"), bit);
            }
        }
        c.constrain_parities(b);
        c.constrain_before(b);
        c.constrain_after(b);
        let flags = (0u64..).zip(&c.flags);
        let round: Expr = flags.map(|(round, flag)| flag * round).sum();
        for fields in state(&c.time, &round, &lanes(&c.before)) {
            b.receive(bus::KECCAK, real.clone(), fields);
        }
        for fields in state(&c.time, &(round + 1), &lanes(&c.after)) {
            b.send(bus::KECCAK, real.clone(), fields);
        }
    }

    fn fill(&self, row: usize, call: &Call, trace: &mut Trace, _: &mut Lookups) {
        let c = Columns::index();
        let (_, mut lanes) = crate::keccak_absorb::operands(call, trace, row);
        let mut rounds = Vec::with_capacity(ROUNDS);
        for round in 0..ROUNDS {
            let next = Round::new(lanes, round);
            lanes = next.after;
            rounds.push(next);
        }
        for (round, r) in rounds.iter().enumerate() {
            let row = row + round;
            trace.set(row, c.flags[round], 1);
            trace.set(row, c.time, call.time);
            for (&column, bit) in c.chi.iter().zip(IOTA_BITS) {
                trace.set(row, column, r.chi >> bit & 1);
            }
            for (columns, lanes) in [(&c.before, &r.before), (&c.after, &r.after)] {
                let halves = lanes
                    .iter()
                    .flat_map(|lane| [lane & 0xffff_ffff, lane >> HALF]);
                for (&column, half) in columns.iter().zip(halves) {
                    trace.set(row, column, half);
                }
            }
        }
        let mut bits = |columns: &[usize], word: &dyn Fn(&Round) -> u64| {
            let words: [u64; ROUNDS] = core::array::from_fn(|i| rounds.get(i).map_or(0, word));
            trace.set_bits(row, columns, &words);
        };
        for x in 0..5 {
            let columns = BITS * x..BITS * (x + 1);
            bits(&c.parity[columns.clone()], &|r| r.parity[x]);
            bits(&c.parity_after[columns], &|r| r.parity_after[x]);
        }
        for lane in 0..LANES {
            bits(&c.theta[BITS * lane..BITS * (lane + 1)], &|r| r.theta[lane]);
        }
    }
}
