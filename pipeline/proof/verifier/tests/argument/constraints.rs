//! Violated constraints on all kinds of rows, while all buses balance.

use crate::cheat::{Check, Lie};
use crate::execution::{Execution, used};
use crate::outcome::{attempt, refused};
use crate::toy_system::{PLAIN, TABLE, ToySystem, WORDS};
use ark_bn254::Fr;
use ark_ff::PrimeField;

/// A row of padding.
const PADDING: usize = 3;

/// Checks that notice the non-zero sum: at the columns' values, or later if these are adjusted.
const CHECKS: [Check; 3] = [Check::Rows, Check::Reduction, Check::Opening];

/// Adds to the multiplicity of a table's row.
fn ask(execution: &mut Execution, chip: usize, row: usize, times: i64) {
    let tail = execution.shards.last_mut().unwrap();
    let table = tail.instances.iter_mut().find(|i| i.chip == chip);
    table.unwrap().add(0, row, times);
}

/// Makes a wrong total: `c` is one more than `a + b`.
fn wrong_sum(execution: &mut Execution, shard: usize, index: usize, row: usize) {
    execution.free(shard, index).add(3, row, 1);
    execution.boundary[0].multiplicity -= Fr::from(1_u64);
}

/// Makes a padding row of sums real twice, with its two lookups of bytes.
fn wrong_flag_of_sums(execution: &mut Execution, shard: usize, index: usize) {
    execution.free(shard, index).add(0, PADDING, 2);
    ask(execution, TABLE, 0, 4);
}

fn wrong_flag_of_reads(execution: &mut Execution, shard: usize, index: usize) {
    execution.free(shard, index).add(0, PADDING, 2);
    ask(execution, WORDS, 0, 2);
}

/// Makes `y` one more than the cube and adjusts the product.
fn wrong_cube(execution: &mut Execution, shard: usize, index: usize, row: usize) {
    let instance = execution.free(shard, index);
    instance.add(2, row, 1);
    let x = instance.main[1][row];
    instance.main[3][row] += x;
}

type Case = (&'static str, usize, fn(&mut Execution));

/// Returns the errors, each with its shard (of three) and its edit.
fn cases() -> Vec<Case> {
    vec![
        ("first row of the first instance", 0, |execution| {
            wrong_sum(execution, 0, 0, 0);
        }),
        ("last row of the first instance", 0, |execution| {
            wrong_sum(execution, 0, 0, 3 * 256 - 1);
        }),
        ("another instance of the chip", 0, |execution| {
            wrong_sum(execution, 0, 1, 100);
        }),
        ("last row of the shard", 0, |execution| {
            wrong_cube(execution, 0, 2, 5 * 256 - 1);
        }),
        ("first row of the last instance", 1, |execution| {
            execution.free(1, 2).add(1, 0, 1);
        }),
        ("last row of the last instance", 1, |execution| {
            execution.free(1, 2).add(1, 3 * 256 - 1, 1);
        }),
        ("a lane in the middle", 1, |execution| {
            execution.free(1, 2).add(0, 256 + 77, -1);
        }),
        ("padding, first instance", 0, |execution| {
            wrong_flag_of_sums(execution, 0, 0);
        }),
        (
            "padding, chip without constraints on its row",
            1,
            |execution| {
                wrong_flag_of_reads(execution, 1, 1);
            },
        ),
        ("padding, last instance", 2, |execution| {
            execution.free(2, 1).add(1, PADDING, 1);
        }),
        ("padding, degree three", 2, |execution| {
            wrong_cube(execution, 2, 0, PADDING);
        }),
        ("tail, first row", 2, |execution| {
            wrong_cube(execution, 2, 0, 0);
        }),
    ]
}

#[test]
fn a_wrong_row_is_refused() {
    assert!(!used(PADDING));
    let system = ToySystem::shared();
    for (name, shard, wrong) in cases() {
        let mut execution = Execution::in_shards(system, 3);
        wrong(&mut execution);
        for check in CHECKS {
            let got = attempt(system, &execution, &mut Lie::carried(shard, check));
            assert_eq!(got, refused(shard, check), "{name}, {check:?}");
        }
    }
}

/// `real (1 - real) = -2` and `real (a + b - c) = 2` on one row.
#[test]
fn errors_of_two_constraints_do_not_cancel() {
    let system = ToySystem::shared();
    let mut execution = Execution::small(system);
    let row = 40;
    let sums = execution.free(0, 0);
    sums.add(0, row, 1);
    sums.add(3, row, -1);
    let [a, b] = [1, 2].map(|column| sums.main[column][row]);
    for value in [a, b] {
        ask(&mut execution, TABLE, value.into_bigint().0[0] as usize, 1);
    }
    // Sent 2 (a + b - 1) times instead of a + b times.
    execution.boundary[0].multiplicity -= a + b - Fr::from(2_u64);
    for check in CHECKS {
        let got = attempt(system, &execution, &mut Lie::carried(0, check));
        assert_eq!(got, refused(0, check), "{check:?}");
    }
}

/// The same constraint fails on the same row of two instances.
#[test]
fn errors_of_two_instances_do_not_cancel() {
    let system = ToySystem::shared();
    let mut execution = Execution::small(system);
    let instances = &mut execution.shards[0].instances;
    let mut twin = instances.last().unwrap().clone();
    assert_eq!(twin.chip, PLAIN);
    twin.add(1, 9, 1);
    instances.last_mut().unwrap().add(1, 9, -1);
    instances.push(twin);
    for check in CHECKS {
        let got = attempt(system, &execution, &mut Lie::carried(0, check));
        assert_eq!(got, refused(0, check), "{check:?}");
    }
}

/// Errors on two rows of one instance do not cancel, either.
#[test]
fn errors_of_two_rows_do_not_cancel() {
    let system = ToySystem::shared();
    for rows in [[0, 1], [8, 16], [5, 5 + 256], [0, 3 * 256 - 1]] {
        let mut execution = Execution::in_shards(system, 3);
        let [one, other] = rows;
        execution.free(0, 0).add(3, one, 1);
        execution.free(0, 0).add(3, other, -1);
        let got = attempt(system, &execution, &mut Lie::carried(0, Check::Rows));
        assert_eq!(got, refused(0, Check::Rows), "{rows:?}");
    }
}
