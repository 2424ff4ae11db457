//! True permutations are accepted.

use crate::batch::{Batch, PairUnits, SMALL};
use crate::cheat::Honest;
use crate::machine::{Machine, WORDS};
use crate::outcome::{attempt, outcome};
use crate::prover::prove_with;
use ark_bn254::Fr;
use ark_ff::Zero;
use zkfabric_verifier::proof::Hash;
use zkfabric_verifier::sponge::Poseidon2Sponge;

#[test]
fn a_pair_is_accepted_with_both_hashes() {
    let machine = Machine::of_permutations();
    let batch = Batch::with_permutations(machine, &[&[SMALL]]);
    assert_eq!(attempt(machine, &batch, &mut Honest), Ok(()));
    let (proof, _) = prove_with::<Poseidon2Sponge>(machine, &batch, Hash::Poseidon2, &mut Honest);
    assert_eq!(outcome(machine, &batch, &proof), Ok(()));
}

/// Bits of more permutations than there are rows of lanes, and lanes of more than one unit; two
/// pairs in a shard; several shards.
#[test]
fn pairs_of_several_heights_are_accepted() {
    let machine = Machine::of_permutations();
    let tall = PairUnits { bits: 65, lanes: 1 };
    let lanes = PairUnits { bits: 3, lanes: 2 };
    let batch = Batch::with_permutations(machine, &[&[tall, SMALL]]);
    assert_eq!(attempt(machine, &batch, &mut Honest), Ok(()));
    let other = PairUnits { bits: 1, lanes: 2 };
    let batch = Batch::with_permutations(machine, &[&[lanes, SMALL], &[], &[other]]);
    assert_eq!(attempt(machine, &batch, &mut Honest), Ok(()));
}

/// Instances without any permutation.
#[test]
fn instances_of_zeros_are_accepted() {
    let machine = Machine::of_permutations();
    let mut batch = Batch::with_permutations(machine, &[&[SMALL]]);
    for instance in &mut batch.shards[0].instances {
        if instance.chip != WORDS {
            let rows = instance.rows();
            instance.main.fill(vec![Fr::zero(); rows]);
        }
    }
    assert_eq!(attempt(machine, &batch, &mut Honest), Ok(()));
}
