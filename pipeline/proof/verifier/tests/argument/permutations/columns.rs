//! Wrong columns with an otherwise truthful prover: the linear claims or the constraints notice the
//! error.

use crate::cheat::{Check, Lie};
use crate::execution::{Execution, PairUnits, SMALL};
use crate::keccak::{self, LANES, round_constants};
use crate::outcome::{Outcome, attempt, refused};
use crate::prover::permutation::rounds_on_signs;
use crate::toy_system::{
    AFTER, BITS, KeyParts, LOG_STACK, LOW, TABLE, ToySystem, bits_of, string_of,
};
use ark_bn254::Fr;
use ark_ff::{Field, One, PrimeField, Zero};

/// Positions of the instances among the free ones.
const OF_BITS: usize = 0;
const OF_LANES: usize = 1;
/// A row of lanes without a permutation.
const EMPTY: usize = 2;
const REAL: usize = 100;

/// The linear claims, and the later checks if the columns' values are adjusted.
const CHECKS: [Check; 3] = [Check::Linear, Check::Reduction, Check::Opening];

fn honest() -> Execution {
    Execution::with_permutations(ToySystem::of_permutations(), &[&[SMALL]])
}

fn noticed(what: &str, edit: impl Fn(&mut Execution)) {
    let mut execution = honest();
    edit(&mut execution);
    for check in CHECKS {
        let got = attempt(
            ToySystem::of_permutations(),
            &execution,
            &mut Lie::carried(0, check),
        );
        assert_eq!(got, refused(0, check), "{what}, {check:?}");
    }
}

fn flip(execution: &mut Execution, column: usize, row: usize) {
    let bit = &mut execution.free(0, OF_BITS).main[column][row];
    *bit = Fr::one() - *bit;
}

/// Adds to the table's multiplicity for the lookup of a row of lanes.
fn ask(execution: &mut Execution, row: usize, times: i64) {
    let tag = execution.free(0, OF_LANES).main[1][row].into_bigint().0[0] as usize;
    let instances = &mut execution.shards[0].instances;
    let table = instances.iter_mut().find(|i| i.chip == TABLE);
    table.unwrap().add(0, tag, times);
}

#[test]
fn wrong_states_are_refused() {
    for (group, lane, row) in [
        (0, 24, 63),
        (1, 0, 0),
        (2, 13, 64 + 17),
        (3, 24, 3 * 64 + 63),
    ] {
        noticed("state", |execution| flip(execution, 25 * group + lane, row));
    }
}

/// The lanes before agree with the wrong bit, so that only the later states are wrong.
#[test]
fn wrong_states_before_with_the_lanes_that_they_have_are_refused() {
    noticed("first state", |execution| {
        let lanes = execution.free(0, OF_LANES);
        let before = lanes.main[LOW + 4][1].into_bigint().0[0] >> 9 & 1;
        lanes.add(LOW + 4, 1, if before == 0 { 1 << 9 } else { -(1 << 9) });
        flip(execution, 4, 64 + 9);
    });
}

#[test]
fn wrong_lanes_are_refused() {
    for (lane, row) in [(0, 0), (24, 3)] {
        noticed("after", |execution| {
            execution.free(0, OF_LANES).add(AFTER + lane, row, -1);
        });
        noticed("before", |execution| {
            execution.free(0, OF_LANES).add(LOW + lane, row, 1);
        });
    }
    noticed("before, in a row without a permutation", |execution| {
        execution.free(0, OF_LANES).add(LOW + 3, EMPTY, 1);
    });
    noticed(
        "lanes behind different permutations exchanged",
        |execution| {
            execution.free(0, OF_LANES).main[AFTER + 5].swap(0, 1);
        },
    );
}

/// A permutation is real in only one of both instances, or in only some of its rows.
#[test]
fn permutations_real_in_one_instance_are_refused() {
    noticed("real in bits", |execution| {
        ask(execution, 1, -1);
        execution.free(0, OF_LANES).add(0, 1, -1);
    });
    noticed("real in lanes", |execution| {
        for z in 0..64 {
            execution.free(0, OF_BITS).add(REAL, 64 + z, -1);
        }
    });
    noticed("real in 63 rows", |execution| {
        flip(execution, REAL, 3 * 64 + 20);
    });
    noticed("real in one row", |execution| {
        flip(execution, REAL, EMPTY * 64 + 20);
    });
}

/// Sets lanes whose states after the permutation are zero in signs, as without a permutation: the
/// only error is that there is none.
fn real_without_a_state(execution: &mut Execution, row: usize) {
    let lanes = execution.free(0, OF_LANES);
    assert!(lanes.main[0][row].is_zero());
    lanes.main[0][row] = Fr::one();
    let half = (Fr::from(2_u64).pow([64_u64]) - Fr::one()) / Fr::from(2_u64);
    for lane in 0..LANES {
        lanes.main[AFTER + lane][row] = half;
    }
    ask(execution, row, 1);
}

#[test]
fn lanes_without_bits_are_refused() {
    noticed("a row of zeros", |execution| {
        real_without_a_state(execution, EMPTY);
    });
    // The bits have room for four permutations.
    noticed("beyond the bits", |execution| {
        real_without_a_state(execution, 4);
    });
    noticed("last row", |execution| real_without_a_state(execution, 255));
}

#[test]
fn bits_without_lanes_are_refused() {
    let system = ToySystem::of_permutations();
    let tall = PairUnits { bits: 65, lanes: 1 };
    for column in [REAL, 0, 99] {
        let mut execution = Execution::with_permutations(system, &[&[tall]]);
        for z in 0..64 {
            execution.free(0, OF_BITS).add(column, 256 * 64 + z, 1);
        }
        let got = attempt(system, &execution, &mut Lie::carried(0, Check::Linear));
        assert_eq!(got, refused(0, Check::Linear), "{column}");
    }
}

/// Writes the states before the groups and the lanes after the last.
fn write(execution: &mut Execution, row: usize, states: &[keccak::State]) {
    let bits = execution.free(0, OF_BITS);
    for (column, cells) in bits.main[..REAL].iter_mut().enumerate() {
        let lane = states[6 * (column / LANES)][column % LANES];
        for (z, cell) in cells[64 * row..][..64].iter_mut().enumerate() {
            *cell = Fr::from(lane >> z & 1);
        }
    }
    let lanes = execution.free(0, OF_LANES);
    for (lane, after) in states[24].into_iter().enumerate() {
        lanes.main[AFTER + lane][row] = Fr::from(after);
    }
}

/// Returns the states before a row's permutation.
fn start(execution: &mut Execution, row: usize) -> keccak::State {
    let lanes = execution.free(0, OF_LANES);
    std::array::from_fn(|lane| {
        let [low, high] = [LOW, LOW + LANES].map(|first| lanes.main[first + lane][row]);
        low.into_bigint().0[0] | high.into_bigint().0[0] << 32
    })
}

/// States computed without iota in one round, including all later states.
#[test]
fn rounds_without_iota_are_refused() {
    for round in [0, 5, 6, 17, 23] {
        let mut constants = round_constants();
        constants[round] = 0;
        let mut execution = honest();
        let before = start(&mut execution, 1);
        write(
            &mut execution,
            1,
            &keccak::states(&before, &round_constants()),
        );
        assert_eq!(format!("{execution:?}"), format!("{:?}", honest()));
        noticed("iota", |execution| {
            write(execution, 1, &keccak::states(&before, &constants));
        });
    }
}

/// Makes states that follow from an invalid first state: the bit of `2^z` is two and that of
/// `2^(z+1)` is zero, so that the lanes before belong to another permutation.
fn without_bits(execution: &mut Execution) {
    let row = 1;
    let first = |lane: usize, z: usize, columns: &[Vec<Fr>]| columns[lane][64 * row + z];
    let bits = &mut execution.free(0, OF_BITS).main;
    let z = (0..63).find(|z| first(3, *z, bits).is_zero() && first(3, z + 1, bits).is_one());
    let z = z.unwrap();
    bits[3][64 * row + z] = Fr::from(2_u64);
    bits[3][64 * row + z + 1] = Fr::zero();
    let two = Fr::from(2_u64);
    let mut signs: Vec<Vec<Fr>> = (0..LANES)
        .map(|lane| {
            (0..64)
                .map(|z| Fr::one() - two * first(lane, z, bits))
                .collect()
        })
        .collect();
    for group in 0..4 {
        signs = rounds_on_signs(group, &signs);
        for (lane, signs) in signs.iter().enumerate().filter(|_| group < 3) {
            for (z, sign) in signs.iter().enumerate() {
                bits[25 * (group + 1) + lane][64 * row + z] = (Fr::one() - sign) / two;
            }
        }
    }
    let lanes = execution.free(0, OF_LANES);
    for (lane, signs) in signs.iter().enumerate() {
        let powers = (0..64).map(|z| Fr::from(1_u64 << z));
        let after = powers
            .zip(signs)
            .map(|(power, sign)| power * (Fr::one() - sign) / two);
        lanes.main[AFTER + lane][row] = after.sum();
    }
}

fn carried(system: &ToySystem, execution: &Execution, check: Check) -> Outcome {
    attempt(system, execution, &mut Lie::carried(0, check))
}

/// Only the constraints demand that bits are bits.
#[test]
fn states_of_other_numbers_than_bits_are_refused() {
    let system = ToySystem::of_permutations();
    let mut execution = honest();
    without_bits(&mut execution);
    assert_eq!(
        carried(system, &execution, Check::Rows),
        refused(0, Check::Rows)
    );
    assert_eq!(
        carried(system, &execution, Check::Opening),
        refused(0, Check::Opening)
    );
    let mut parts = KeyParts::of_permutations();
    parts.airs[BITS] = bits_of(0);
    let without = ToySystem::new(string_of(LOG_STACK), parts);
    assert_eq!(carried(&without, &execution, Check::Rows), Ok(()));
}

/// With two pairs, each instance has its own counterpart, and errors of the two do not cancel.
#[test]
fn errors_of_two_pairs_are_refused() {
    let system = ToySystem::of_permutations();
    let edits: [fn(&mut Execution); 4] = [
        |execution| execution.free(0, 3).add(AFTER + 6, 1, 1),
        |execution| {
            execution.free(0, 2).add(AFTER + 6, 1, 1);
            execution.free(0, 3).add(AFTER + 6, 1, -1);
        },
        |execution| {
            let first = execution.free(0, 0).clone();
            *execution.free(0, 0) = std::mem::replace(execution.free(0, 1), first);
        },
        |execution| execution.free(0, 1).add(REAL, 3 * 64, -1),
    ];
    for edit in edits {
        let mut execution = Execution::with_permutations(system, &[&[SMALL, SMALL]]);
        edit(&mut execution);
        let got = carried(system, &execution, Check::Linear);
        assert_eq!(got, refused(0, Check::Linear));
    }
}
