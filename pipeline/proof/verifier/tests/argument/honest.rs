//! True statements are accepted.

use crate::cheat::{Cheat, NoCheat};
use crate::execution::{Execution, Shard, mix};
use crate::outcome::{attempt, outcome};
use crate::prover::prove_with;
use crate::toy_system::{KeyParts, LOG_STACK, PLAIN, ToySystem, UNIT, string_of};
use ark_bn254::Fr;
use ark_ff::Zero;
use zkfabric_verifier::proof::Hash;
use zkfabric_verifier::sponge::Poseidon2Sponge;
use zkfabric_verifier::{Options, VerifyError, verify};

#[test]
fn one_to_three_shards() {
    let system = ToySystem::shared();
    for shards in 1..=3 {
        let execution = Execution::in_shards(system, shards);
        assert_eq!(
            attempt(system, &execution, &mut NoCheat),
            Ok(()),
            "{shards}"
        );
    }
}

#[test]
fn both_hashes() {
    let system = ToySystem::shared();
    let execution = Execution::small(system);
    let (proof, _) =
        prove_with::<Poseidon2Sponge>(system, &execution, Hash::Poseidon2, &mut NoCheat);
    assert_eq!(outcome(system, &execution, &proof), Ok(()));
    let mut other = proof;
    other.hash = Hash::Keccak;
    assert!(outcome(system, &execution, &other).is_err());
}

/// A column is cut into pieces, one of them a whole stack, and has more rows than leaves.
#[test]
fn columns_higher_than_a_stack() {
    let system = ToySystem::shared();
    let execution = Execution::tall(system);
    assert_eq!(attempt(system, &execution, &mut NoCheat), Ok(()));
}

/// Openings take the longer form.
#[test]
fn a_string_without_the_power_in_g2() {
    let srs = string_of(LOG_STACK).without_tau_b_g2().unwrap();
    let system = ToySystem::new(srs, KeyParts::default());
    let execution = Execution::in_shards(&system, 2);
    assert_eq!(attempt(&system, &execution, &mut NoCheat), Ok(()));
}

/// The prover chooses the size of stacks, in the tail at least the key's.
#[test]
fn shards_with_stacks_of_their_own_size() {
    let system = ToySystem::new(string_of(15), KeyParts::default());
    for of_tail in [LOG_STACK, 14, 15] {
        let mut execution = Execution::in_shards(&system, 3);
        execution.shards[0].log_stack = 14;
        execution.shards[1].log_stack = 15;
        execution.shards[2].log_stack = of_tail;
        assert_eq!(attempt(&system, &execution, &mut NoCheat), Ok(()));
    }
}

/// Shards without any message, without any constraint, with no free instance in the tail, or with
/// two equal instances.
#[test]
fn shards_of_one_kind() {
    let system = ToySystem::shared();
    let mut execution = Execution::in_shards(system, 3);
    let tail = &mut execution.shards[2].instances;
    tail.retain(|instance| !instance.fixed.is_empty());
    let mixed = execution.shards.remove(1);
    for instance in mixed.instances {
        // Two copies of the instance that looks up nothing.
        let copies = if instance.chip == PLAIN { 2 } else { 1 };
        let instances = vec![instance; copies];
        execution.shards.insert(1, Shard { instances, ..mixed });
    }
    assert_eq!(attempt(system, &execution, &mut NoCheat), Ok(()));
}

/// Rows of zeros have no effect, so any height that covers the rows is allowed.
#[test]
fn rows_of_zeros_do_nothing() {
    let system = ToySystem::shared();
    let mut execution = Execution::in_shards(system, 3);
    for (shard, index, units) in [(0, 0, 4), (0, 2, 9), (1, 1, 2), (2, 1, 7)] {
        let instance = execution.free(shard, index);
        *instance = instance.clone().resized(units);
    }
    assert_eq!(attempt(system, &execution, &mut NoCheat), Ok(()));
}

/// Fills the unused units of stacks.
struct Garbage;

impl Cheat for Garbage {
    fn stacks(&mut self, _: usize, stacks: &mut [Vec<Fr>]) {
        for stack in stacks {
            // After the last piece of a width; zeros within pieces are part of a column.
            let last = stack.iter().rposition(|value| !value.is_zero());
            let free = last.map_or(0, |last| (last / UNIT + 1) * UNIT);
            for (index, value) in stack.iter_mut().enumerate().skip(free) {
                *value = Fr::from(mix(index as u64));
            }
        }
    }
}

/// Values of a stack outside of its columns have weight zero.
#[test]
fn free_places_of_stacks_do_not_matter() {
    let system = ToySystem::shared();
    let execution = Execution::in_shards(system, 3);
    assert_eq!(attempt(system, &execution, &mut Garbage), Ok(()));
}

#[test]
fn insecure_strings_are_refused_unless_allowed() {
    let system = ToySystem::shared();
    let execution = Execution::small(system);
    let (proof, _) =
        prove_with::<Poseidon2Sponge>(system, &execution, Hash::Poseidon2, &mut NoCheat);
    let options = Options::default();
    let refused = verify(&system.key, execution.statement(), &proof, options);
    assert_eq!(refused, Err(VerifyError::InsecureSrs));
}
