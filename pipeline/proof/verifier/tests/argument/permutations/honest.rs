//! True permutations are accepted.

use crate::cheat::NoCheat;
use crate::execution::{Execution, PairUnits, SMALL};
use crate::outcome::{attempt, outcome};
use crate::prover::prove_with;
use crate::toy_system::{ToySystem, WORDS};
use ark_bn254::Fr;
use ark_ff::Zero;
use zkfabric_verifier::proof::Hash;
use zkfabric_verifier::sponge::Poseidon2Sponge;

#[test]
fn a_pair_is_accepted_with_both_hashes() {
    let system = ToySystem::of_permutations();
    let execution = Execution::with_permutations(system, &[&[SMALL]]);
    assert_eq!(attempt(system, &execution, &mut NoCheat), Ok(()));
    let (proof, _) =
        prove_with::<Poseidon2Sponge>(system, &execution, Hash::Poseidon2, &mut NoCheat);
    assert_eq!(outcome(system, &execution, &proof), Ok(()));
}

/// Bits of more permutations than there are rows of lanes, and lanes of more than one unit; two
/// pairs in a shard; several shards.
#[test]
fn pairs_of_several_heights_are_accepted() {
    let system = ToySystem::of_permutations();
    let tall = PairUnits { bits: 65, lanes: 1 };
    let lanes = PairUnits { bits: 3, lanes: 2 };
    let execution = Execution::with_permutations(system, &[&[tall, SMALL]]);
    assert_eq!(attempt(system, &execution, &mut NoCheat), Ok(()));
    let other = PairUnits { bits: 1, lanes: 2 };
    let execution = Execution::with_permutations(system, &[&[lanes, SMALL], &[], &[other]]);
    assert_eq!(attempt(system, &execution, &mut NoCheat), Ok(()));
}

/// Instances without any permutation.
#[test]
fn instances_of_zeros_are_accepted() {
    let system = ToySystem::of_permutations();
    let mut execution = Execution::with_permutations(system, &[&[SMALL]]);
    for instance in &mut execution.shards[0].instances {
        if instance.chip != WORDS {
            let rows = instance.rows();
            instance.main.fill(vec![Fr::zero(); rows]);
        }
    }
    assert_eq!(attempt(system, &execution, &mut NoCheat), Ok(()));
}
