//! Shards dropped, repeated, exchanged, taken from elsewhere; tails in wrong places.

use crate::cheat::{Check, Commit, NoCheat};
use crate::execution::Execution;
use crate::outcome::{attempt, in_memory, in_shard, miscounted, outcome, refused};
use crate::prover::prove;
use crate::toy_system::{TABLE, ToySystem};
use zkfabric_verifier::{Header, Proof, ShardCommitment, VerifyError};

/// Returns a proof of two shards of the same shape, and a tail.
fn twins() -> (&'static ToySystem, Execution, Proof) {
    let system = ToySystem::shared();
    let execution = Execution::twins(system);
    let proof = prove(system, &execution, &mut NoCheat);
    assert_eq!(outcome(system, &execution, &proof), Ok(()));
    assert_ne!(proof.shards[0].0, proof.shards[1].0);
    (system, execution, proof)
}

/// Every challenge of the buses depends on all commitments, so the first layer of the first shard
/// fails.
#[test]
fn edited_lists_of_shards_are_refused() {
    let (system, execution, proof) = twins();
    let edited = |edit: &dyn Fn(&mut Proof)| {
        let mut proof = proof.clone();
        edit(&mut proof);
        in_memory(system, &execution, &proof)
    };
    let first = || refused(0, Check::Layer(0));
    let shards = |edit: &dyn Fn(&mut Vec<_>)| edited(&|proof| edit(&mut proof.shards));
    assert_eq!(shards(&|list| drop(list.remove(0))), first(), "dropped");
    assert_eq!(shards(&|list| drop(list.remove(1))), first(), "dropped");
    assert_eq!(shards(&|list| list.insert(1, list[0].clone())), first());
    assert_eq!(shards(&|list| list[1] = list[0].clone()), first());
    assert_eq!(shards(&|list| list.swap(0, 1)), first(), "exchanged");
    // Without the tail another shard takes its place, with different lists.
    let got = shards(&|list| drop(list.pop()));
    assert_eq!(got, first(), "tail dropped");
    let got = shards(&|list| list.rotate_right(1));
    assert_eq!(got, miscounted(0, "layers", [5, 8]), "tail first");
    let got = shards(&|list| list.push(list[2].clone()));
    assert_eq!(got, first(), "tail twice");
}

/// Proofs of shards with the commitments of others: each fork has its own challenges.
#[test]
fn proofs_of_other_shards_are_refused() {
    let (system, execution, proof) = twins();
    let mut exchanged = proof.clone();
    exchanged.shards[0].1 = proof.shards[1].1.clone();
    exchanged.shards[1].1 = proof.shards[0].1.clone();
    let got = outcome(system, &execution, &exchanged);
    assert_eq!(got, refused(0, Check::Layer(0)));
    let mut copied = proof.clone();
    copied.shards[1].1 = proof.shards[0].1.clone();
    let got = outcome(system, &execution, &copied);
    assert_eq!(got, refused(1, Check::Layer(0)));
}

/// The commitments are the same, but the statement differs.
#[test]
fn a_shard_of_another_statement_is_refused() {
    let (system, execution, proof) = twins();
    let mut other = execution.clone();
    other.public = b"another total".to_vec();
    let of_other = prove(system, &other, &mut NoCheat);
    for shard in 0..3 {
        assert_eq!(proof.shards[shard].0, of_other.shards[shard].0);
        let mut spliced = proof.clone();
        spliced.shards[shard] = of_other.shards[shard].clone();
        let got = outcome(system, &execution, &spliced);
        assert_eq!(got, refused(shard, Check::Layer(0)));
    }
}

/// The statement is the same, but the columns differ.
#[test]
fn a_shard_of_another_execution_is_refused() {
    let (system, execution, proof) = twins();
    let mut other = execution.clone();
    // With the terms exchanged, the messages are the same but in other columns.
    other.free(1, 0).main.swap(1, 2);
    let of_other = prove(system, &other, &mut NoCheat);
    assert_eq!(outcome(system, &other, &of_other), Ok(()));
    let mut spliced = proof;
    spliced.shards[1] = of_other.shards[1].clone();
    let got = outcome(system, &execution, &spliced);
    assert_eq!(got, refused(0, Check::Layer(0)));
}

/// Proved with the right challenges, one shard more or fewer unbalances the buses; the order does
/// not matter.
#[test]
fn shards_are_counted_by_the_buses() {
    let system = ToySystem::shared();
    let execution = Execution::twins(system);
    let with = |edit: &dyn Fn(&mut Vec<_>)| {
        let mut execution = execution.clone();
        edit(&mut execution.shards);
        attempt(system, &execution, &mut NoCheat)
    };
    let unbalanced = Err(VerifyError::UnbalancedBus);
    assert_eq!(with(&|list| drop(list.remove(0))), unbalanced, "dropped");
    assert_eq!(with(&|list| list.insert(0, list[0].clone())), unbalanced);
    assert_eq!(with(&|list| list[1] = list[0].clone()), unbalanced);
    assert_eq!(with(&|list| list.swap(0, 1)), Ok(()), "exchanged");
}

/// A shard that brings its own table, once stated and once not.
#[test]
fn a_second_tail_is_refused() {
    let system = ToySystem::shared();
    let mut execution = Execution::twins(system);
    let mut table = execution.shards[2].instances[0].clone();
    assert_eq!(table.chip, TABLE);
    // The table takes over answers from the range table of the tail.
    execution.shards[2].instances[0].add(0, 9, -5);
    for cell in &mut table.main[0] {
        *cell = 0.into();
    }
    table.add(0, 9, 5);
    execution.shards[1].instances.push(table);
    let chip = TABLE as u32;
    let units = 1;
    let until = Check::Opening;
    let edit = |shard: usize, commitment: &mut ShardCommitment| {
        if shard == 1 {
            commitment.headers.push(Header { chip, units });
        }
    };
    let proof = prove(system, &execution, &mut Commit { until, edit });
    let fixed = VerifyError::FixedChip {
        instance: 1,
        chip: "table".to_owned(),
    };
    assert_eq!(
        in_memory(system, &execution, &proof),
        in_shard(1, fixed.clone())
    );
    assert_eq!(
        Proof::from_bytes(&system.key, &proof.to_bytes()),
        Err(fixed)
    );
    let proof = prove(system, &execution, &mut NoCheat);
    let counts = VerifyError::StackCount {
        expected: 3,
        got: 4,
    };
    assert_eq!(in_memory(system, &execution, &proof), in_shard(1, counts));
}

/// In the tail the key's instances are not stated, either.
#[test]
fn a_table_more_in_the_tail_is_refused() {
    let system = ToySystem::shared();
    let mut execution = Execution::small(system);
    let instances = &mut execution.shards[0].instances;
    let mut table = instances[0].clone();
    table.main[0].fill(0.into());
    instances.insert(4, table);
    let (chip, units) = (TABLE as u32, 1);
    let edit = |_: usize, commitment: &mut ShardCommitment| {
        commitment.headers.insert(2, Header { chip, units });
    };
    let until = Check::Opening;
    let proof = prove(system, &execution, &mut Commit { until, edit });
    let fixed = VerifyError::FixedChip {
        instance: 2,
        chip: "table".to_owned(),
    };
    assert_eq!(in_memory(system, &execution, &proof), in_shard(0, fixed));
}
