//! Permutations of a pair of instances, checked by definition; the proof system proves them by
//! layers.
//!
//! Cells may be any field elements, as a prover may choose them. Permutation `i` has row `i` of the
//! lanes and rows `64 i + z` of the bits; an instance is zero beyond its height.

use super::{height, value};
use crate::permutation::{
    BITS, GROUP_ROUNDS, GROUPS, LANES, REAL, ROTATIONS, ROUND_CONSTANTS, moved,
};
use crate::{Air, Column, Expr, Permutation};
use alloc::{vec, vec::Vec};
use ark_bn254::Fr;
use ark_ff::{AdditiveGroup, Field, One, Zero};

/// A part of the statement about a permutation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The permutation's 64 rows of bits are real if and only if its row of lanes is.
    Real,
    /// The bits before round 0 agree with the lanes before.
    Before,
    /// The rounds of this group, which is not the last, lead to the bits of the next.
    Rounds(usize),
    /// The rounds of the last group lead to the lanes after.
    After,
}

/// A part that does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct PermutationFault {
    /// The permutation.
    pub permutation: usize,
    /// The violated part of the permutation's statement.
    pub part: Part,
}

/// An instance of the chip with lanes.
#[derive(Debug, Clone, Copy)]
pub struct LanesInstance<'a> {
    /// The chip.
    pub air: &'a Air,
    /// The main columns.
    pub main: &'a [Column],
    /// The fixed columns.
    pub fixed: &'a [Column],
}

/// One field element per bit of a state: bit `z` of lane `l` is at `64 l + z`.
pub type State = Vec<Fr>;

/// Returns the violated parts of the permutations of an instance of the chip with lanes and its
/// instance of the chip with bits. A chip without lanes has no permutation.
#[must_use]
pub fn broken(lanes: LanesInstance<'_>, bits: &[Column]) -> Vec<PermutationFault> {
    let LanesInstance { air, main, fixed } = lanes;
    let count = height(main, fixed).max(height(bits, &[]).div_ceil(BITS));
    let all = (0..count).flat_map(|permutation| {
        let ends = Ends::new(air, main, fixed, permutation);
        let parts = broken_parts(&ends, bits, permutation);
        parts
            .into_iter()
            .map(move |part| PermutationFault { permutation, part })
    });
    all.collect()
}

/// The row of lanes.
struct Ends {
    real: Fr,
    before: Vec<Fr>,
    after: Vec<Fr>,
}

impl Ends {
    fn new(air: &Air, main: &[Column], fixed: &[Column], row: usize) -> Self {
        let cell = value(main, fixed, row);
        // All forms vanish on the row of zeros.
        let value = |form: &Expr| form.evaluate(&cell).unwrap_or_default();
        match &air.permutation {
            Some(Permutation::Lanes(lanes)) => Self {
                real: value(&lanes.real),
                before: lanes.before.iter().map(value).collect(),
                after: lanes.after.iter().map(value).collect(),
            },
            Some(Permutation::Bits) | None => Self {
                real: Fr::zero(),
                before: vec![Fr::zero(); LANES],
                after: vec![Fr::zero(); LANES],
            },
        }
    }
}

fn broken_parts(ends: &Ends, bits: &[Column], permutation: usize) -> Vec<Part> {
    let mut broken = Vec::new();
    let mut check = |part, holds: bool| {
        if !holds {
            broken.push(part);
        }
    };
    let cell = |column: usize, z: usize| {
        let cell = bits.get(column).and_then(|c| c.get(BITS * permutation + z));
        cell.unwrap_or_default()
    };
    let real: Vec<Fr> = (0..BITS).map(|z| cell(REAL, z)).collect();
    check(Part::Real, real.iter().all(|real| *real == ends.real));
    let cells = |group: usize| -> State {
        let column = |lane| (0..BITS).map(move |z| cell(LANES * group + lane, z));
        (0..LANES).flat_map(column).collect()
    };
    check(Part::Before, numbers(&cells(0)) == ends.before);
    let signs = |group: usize| -> State {
        let signs = cells(group).into_iter().zip(real.iter().cycle());
        signs.map(|(bit, real)| *real - bit.double()).collect()
    };
    let mut state = signs(0);
    for group in 0..GROUPS {
        state = rounds(state, group);
        if group + 1 < GROUPS {
            let next = signs(group + 1);
            check(Part::Rounds(group), state == next);
            state = next;
        }
    }
    let ones = Fr::from(u64::MAX) * ends.real;
    let after: Vec<Fr> = ends
        .after
        .iter()
        .map(|after| ones - after.double())
        .collect();
    check(Part::After, numbers(&state) == after);
    broken
}

/// Returns each lane's number from its bits, which may be any values.
#[must_use]
pub fn numbers(state: &[Fr]) -> Vec<Fr> {
    let lanes = state.chunks(BITS);
    let number = |lane: &[Fr]| {
        lane.iter()
            .rev()
            .fold(Fr::zero(), |sum, bit| sum.double() + bit)
    };
    lanes.map(number).collect()
}

/// Applies the rounds of a group in signs: 1 for the bit 0, -1 for the bit 1, and the same
/// polynomials for all other values.
#[must_use]
pub fn rounds(state: State, group: usize) -> State {
    // Every sign after a round is a multiple of one before it. Most rows are padding.
    if state.iter().all(Fr::is_zero) {
        return state;
    }
    let constants = ROUND_CONSTANTS.iter().skip(GROUP_ROUNDS * group);
    let constants = constants.take(GROUP_ROUNDS);
    constants.fold(state, |state, constant| round(&state, *constant))
}

/// Applies one round in signs.
fn round(state: &[Fr], constant: u64) -> State {
    let at = |state: &[Fr], lane: usize, z: usize| {
        let bit = state.get(BITS * lane + z % BITS);
        bit.copied().unwrap_or_default()
    };
    let parity =
        |x: usize, z: usize| -> Fr { (0..5).map(|y| at(state, x % 5 + 5 * y, z)).product() };
    let parities: State = (0..5 * BITS).map(|i| parity(i / BITS, i % BITS)).collect();
    // Theta, then rho and pi.
    let mut behind = vec![Fr::zero(); state.len()];
    for (lane, rotation) in ROTATIONS.into_iter().enumerate() {
        let x = lane % 5;
        for z in 0..BITS {
            let added = at(&parities, (x + 4) % 5, z) * at(&parities, (x + 1) % 5, z + BITS - 1);
            if let Some(bit) = behind.get_mut(BITS * moved(lane) + (z + rotation) % BITS) {
                *bit = at(state, lane, z) * added;
            }
        }
    }
    // Chi, then iota.
    let (one, half) = (Fr::one(), Fr::from(2u64).inverse().unwrap_or_default());
    let chi = |lane: usize, z: usize| {
        let [b0, b1, b2] = [0, 1, 2].map(|next| {
            let x = (lane + next) % 5;
            at(&behind, lane - lane % 5 + x, z)
        });
        b0 * ((b2 - one) * (b1 + one) + one.double()) * half
    };
    let flips = |lane, z: usize| lane == 0 && constant >> z & 1 == 1;
    let bits = (0..BITS * LANES).map(|i| (i / BITS, i % BITS));
    bits.map(|(lane, z)| {
        if flips(lane, z) {
            -chi(lane, z)
        } else {
            chi(lane, z)
        }
    })
    .collect()
}
