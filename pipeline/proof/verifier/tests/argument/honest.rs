//! True statements are accepted.

use crate::batch::{Batch, Shard, mix};
use crate::cheat::{Cheat, Honest};
use crate::machine::{KeyParts, LOG_STACK, Machine, PLAIN, UNIT, string_of};
use crate::outcome::{attempt, outcome};
use crate::prover::prove_with;
use ark_bn254::Fr;
use ark_ff::Zero;
use zkfabric_verifier::proof::Hash;
use zkfabric_verifier::sponge::Poseidon2Sponge;
use zkfabric_verifier::{Options, VerifyError, verify};

#[test]
fn one_to_three_shards() {
    let machine = Machine::shared();
    for shards in 1..=3 {
        let batch = Batch::in_shards(machine, shards);
        assert_eq!(attempt(machine, &batch, &mut Honest), Ok(()), "{shards}");
    }
}

#[test]
fn both_hashes() {
    let machine = Machine::shared();
    let batch = Batch::small(machine);
    let (proof, _) = prove_with::<Poseidon2Sponge>(machine, &batch, Hash::Poseidon2, &mut Honest);
    assert_eq!(outcome(machine, &batch, &proof), Ok(()));
    let mut other = proof;
    other.hash = Hash::Keccak;
    assert!(outcome(machine, &batch, &other).is_err());
}

/// A column is cut into pieces, one of them a whole stack, and has more rows than leaves.
#[test]
fn columns_higher_than_a_stack() {
    let machine = Machine::shared();
    let batch = Batch::tall(machine);
    assert_eq!(attempt(machine, &batch, &mut Honest), Ok(()));
}

/// Openings take the longer form.
#[test]
fn a_string_without_the_power_in_g2() {
    let srs = string_of(LOG_STACK).without_tau_b_g2().unwrap();
    let machine = Machine::new(srs, KeyParts::default());
    let batch = Batch::in_shards(&machine, 2);
    assert_eq!(attempt(&machine, &batch, &mut Honest), Ok(()));
}

/// The prover chooses the size of stacks, in the tail at least the key's.
#[test]
fn shards_with_stacks_of_their_own_size() {
    let machine = Machine::new(string_of(15), KeyParts::default());
    for of_tail in [LOG_STACK, 14, 15] {
        let mut batch = Batch::in_shards(&machine, 3);
        batch.shards[0].log_stack = 14;
        batch.shards[1].log_stack = 15;
        batch.shards[2].log_stack = of_tail;
        assert_eq!(attempt(&machine, &batch, &mut Honest), Ok(()));
    }
}

/// Shards without any message, without any constraint, with no free instance in the tail, or with
/// two equal instances.
#[test]
fn shards_of_one_kind() {
    let machine = Machine::shared();
    let mut batch = Batch::in_shards(machine, 3);
    let tail = &mut batch.shards[2].instances;
    tail.retain(|instance| !instance.fixed.is_empty());
    let mixed = batch.shards.remove(1);
    for instance in mixed.instances {
        // Two copies of the instance that looks up nothing.
        let copies = if instance.chip == PLAIN { 2 } else { 1 };
        let instances = vec![instance; copies];
        batch.shards.insert(1, Shard { instances, ..mixed });
    }
    assert_eq!(attempt(machine, &batch, &mut Honest), Ok(()));
}

/// Rows of zeros have no effect, so any height that covers the rows is allowed.
#[test]
fn rows_of_zeros_do_nothing() {
    let machine = Machine::shared();
    let mut batch = Batch::in_shards(machine, 3);
    for (shard, index, units) in [(0, 0, 4), (0, 2, 9), (1, 1, 2), (2, 1, 7)] {
        let instance = batch.free(shard, index);
        *instance = instance.clone().resized(units);
    }
    assert_eq!(attempt(machine, &batch, &mut Honest), Ok(()));
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
    let machine = Machine::shared();
    let batch = Batch::in_shards(machine, 3);
    assert_eq!(attempt(machine, &batch, &mut Garbage), Ok(()));
}

#[test]
fn insecure_strings_are_refused_unless_allowed() {
    let machine = Machine::shared();
    let batch = Batch::small(machine);
    let (proof, _) = prove_with::<Poseidon2Sponge>(machine, &batch, Hash::Poseidon2, &mut Honest);
    let options = Options::default();
    let refused = verify(&machine.key, batch.statement(), &proof, options);
    assert_eq!(refused, Err(VerifyError::InsecureSrs));
}
