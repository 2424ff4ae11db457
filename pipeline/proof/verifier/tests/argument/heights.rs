//! Heights that differ from the columns' heights.

use crate::cheat::{Check, Commit, NoCheat};
use crate::execution::Execution;
use crate::outcome::{attempt, in_memory, in_shard, miscounted, refused};
use crate::prover::prove;
use crate::toy_system::{CUBE, READS, SUM, TABLE, ToySystem};
use ark_bn254::Fr;
use zkfabric_verifier::{ShardCommitment, VerifyError};

/// Makes a padding row a sum of one and one.
fn one_and_one(execution: &mut Execution, shard: usize, index: usize, row: usize) {
    let sums = execution.free(shard, index);
    for (column, value) in [(0, 1), (1, 1), (2, 1), (3, 2)] {
        sums.main[column][row] = Fr::from(value);
    }
    execution.boundary[0].multiplicity -= Fr::from(2_u64);
    let tail = execution.shards.last_mut().unwrap();
    assert_eq!(tail.instances[0].chip, TABLE);
    tail.instances[0].add(0, 1, 2);
}

/// A false statement on an instance of four units, of which the proof states three: messages of
/// unstated rows count, or the last row's messages do not.
#[test]
fn fewer_units_than_there_are() {
    let system = ToySystem::shared();
    let mut execution = Execution::in_shards(system, 3);
    let sums = execution.free(0, 0);
    *sums = sums.clone().resized(4);
    one_and_one(&mut execution, 0, 0, 4 * 256 - 1);
    assert_eq!(attempt(system, &execution, &mut NoCheat), Ok(()));
    for until in [Check::Rows, Check::Reduction, Check::Opening] {
        let edit = |shard: usize, commitment: &mut ShardCommitment| {
            if shard == 0 {
                commitment.headers[0].units = 3;
            }
        };
        let got = attempt(system, &execution, &mut Commit { until, edit });
        assert_eq!(got, refused(0, until), "{until:?}");
    }
    // The buses miss the dropped rows.
    let sums = execution.free(0, 0);
    *sums = sums.clone().resized(3);
    let got = attempt(system, &execution, &mut NoCheat);
    assert_eq!(got, Err(VerifyError::UnbalancedBus));
}

#[test]
fn more_units_than_there_are() {
    let system = ToySystem::shared();
    let execution = Execution::in_shards(system, 3);
    for (shard, index, units) in [(0, 0, 4), (0, 2, 6), (0, 2, 8)] {
        for until in [Check::Rows, Check::Reduction, Check::Opening] {
            let edit = |at: usize, commitment: &mut ShardCommitment| {
                if at == shard {
                    commitment.headers[index].units = units;
                }
            };
            let got = attempt(system, &execution, &mut Commit { until, edit });
            assert_eq!(got, refused(shard, until), "{shard} {index} {units}");
        }
    }
}

/// A change of the number of variables or of the chip changes the lists of the proof.
#[test]
fn heights_and_chips_of_another_shape() {
    let system = ToySystem::shared();
    let execution = Execution::small(system);
    let proof = prove(system, &execution, &mut NoCheat);
    let with = |index: usize, chip: usize, units: u32| {
        let mut proof = proof.clone();
        let header = &mut proof.shards[0].0.headers[index];
        header.units = units;
        header.chip = chip as u32;
        in_memory(system, &execution, &proof)
    };
    assert_eq!(with(2, READS, 1), Ok(()));
    // The numbers of layers and rounds are the same, but the challenges differ.
    assert_eq!(with(0, SUM, 2), refused(0, Check::Layer(0)));
    assert_eq!(with(0, SUM, 8), miscounted(0, "layers", [10, 9]));
    assert_eq!(with(1, CUBE, 9), miscounted(0, "layers", [11, 9]));
    let values = miscounted(0, "values of an instance", [4, 3]);
    assert_eq!(with(2, CUBE, 1), values, "another chip of as many stacks");
    let (expected, got) = (5, 6);
    let stacks = VerifyError::StackCount { expected, got };
    assert_eq!(with(0, CUBE, 1), in_shard(0, stacks), "another chip");
}
