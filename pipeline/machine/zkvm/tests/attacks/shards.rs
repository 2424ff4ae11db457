//! Shards that do not match the execution: dropped, repeated, moved, taken from another execution,
//! before the commitments are hashed and after.

use super::cheat::{Cheat, Shards, long};
use crate::support::{INPUT, OUTPUT};
use ark_bn254::Fr;
use std::sync::OnceLock;
use zkfabric_testing::execution::run;
use zkfabric_verifier::{Hash, Header, Proof, Statement, VerifyError};
use zkfabric_zkvm::Claim;

fn verdict(edit: impl FnOnce(&mut Shards)) -> Result<Claim, VerifyError> {
    let cheat = long();
    cheat.verdict(&cheat.tight(), |shards| {
        assert!(shards.len() >= 4);
        edit(shards);
    })
}

/// The prover commits to these shards, so that all challenges match.
#[test]
fn executions_of_other_shards_are_refused() {
    let unbalanced = |what: &str, edit: fn(&mut Shards)| {
        assert_eq!(verdict(edit), Err(VerifyError::UnbalancedBus), "{what}");
    };
    unbalanced("dropped", |shards| drop(shards.remove(1)));
    unbalanced("repeated", |shards| shards.insert(1, shards[1].clone()));
    unbalanced("replaced by its neighbour", |shards| {
        shards[0] = shards[1].clone();
    });
    // The position of a shard has no meaning: times order the execution.
    assert!(verdict(|shards| shards.swap(0, 1)).is_ok());
}

/// The same program on another input: the sum of its words is the same, and so are all later steps.
#[test]
fn shards_of_another_execution_are_refused() {
    let cheat = long();
    let other = run(cheat.prover.program(), &[INPUT[1], INPUT[0]], 1000);
    let (other, _) = cheat.shards(&other, &cheat.tight());
    let honest = verdict(|shards| shards.clone_from(&other));
    assert_eq!(honest.unwrap().output, OUTPUT);
    let mixed = verdict(|shards| shards[0].clone_from(&other[0]));
    assert_eq!(mixed, Err(VerifyError::UnbalancedBus));
}

/// Returns a proof of several shards.
fn proof() -> &'static Proof {
    static PROOF: OnceLock<Proof> = OnceLock::new();
    PROOF.get_or_init(|| of_input(&INPUT, Hash::Keccak))
}

fn of_input(input: &[u64], hash: Hash) -> Proof {
    let cheat = long();
    let execution = run(cheat.prover.program(), input, 1000);
    let (shards, values) = cheat.shards(&execution, &cheat.tight());
    let public = Cheat::public(&values);
    cheat.prove(cheat.prover.proving(), &public, shards, hash)
}

/// Returns the verifier's verdict on an edited proof, checked by its parts, since its bytes may not
/// even decode.
fn edited(edit: impl FnOnce(&mut Proof)) -> Result<(), VerifyError> {
    let Cheat { prover, .. } = long();
    let mut proof = proof().clone();
    edit(&mut proof);
    let claim = Claim::from_bytes(&proof.public).unwrap();
    let boundary = prover.key().boundary(&claim.public_values()).unwrap();
    let key = prover.key().verifying();
    let statement = Statement {
        public: &proof.public,
        boundary: &boundary,
    };
    zkfabric_verifier::verify(key, statement, &proof, crate::support::ALLOW)
}

/// Shards whose challenges come from another list of shards fail at the first check: the first
/// layer.
#[track_caller]
fn refused_in(shard: usize, verdict: Result<(), VerifyError>) {
    match verdict {
        Err(VerifyError::Shard { shard: at, source }) => {
            assert_eq!(at, shard, "{source}");
            let layer = matches!(*source, VerifyError::Layer { layer: 0 });
            assert!(layer, "{source}");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn shards_of_a_proof_stay_where_they_are() {
    assert!(edited(|_| {}).is_ok());
    let last = proof().shards.len() - 1;
    refused_in(0, edited(|proof| drop(proof.shards.remove(1))));
    refused_in(0, edited(|proof| drop(proof.shards.remove(0))));
    let repeat = |proof: &mut Proof| proof.shards.insert(1, proof.shards[1].clone());
    refused_in(0, edited(repeat));
    refused_in(0, edited(|proof| proof.shards.swap(0, 1)));
    // Only the proofs change places; the first shards have equal shapes.
    let proofs = edited(|proof| {
        let (left, right) = proof.shards.split_at_mut(1);
        core::mem::swap(&mut left[0].1, &mut right[0].1);
    });
    assert!(matches!(
        proofs,
        Err(VerifyError::Shard { shard: 0, source })
            if matches!(*source, VerifyError::Layer { layer: 0 } | VerifyError::Counts { .. })
    ));
    // A tail before the tail, and none at the end.
    let two = edited(|proof| proof.shards.push(proof.shards[last].clone()));
    refused_in(0, two);
    let shape = |verdict| {
        let Err(VerifyError::Shard { source, .. }) = verdict else {
            panic!("{verdict:?}");
        };
        *source
    };
    let alone = shape(edited(|proof| {
        let tail = proof.shards[last].clone();
        proof.shards = vec![tail.clone(), tail];
    }));
    // Without the tables the tail has no instance.
    assert_eq!(alone, VerifyError::EmptyShard);
    let none = shape(edited(|proof| {
        let first = proof.shards[0].clone();
        proof.shards = vec![first];
    }));
    assert!(matches!(none, VerifyError::StackCount { .. }), "{none}");
    let no_shards = edited(|proof| proof.shards.clear());
    assert_eq!(no_shards, Err(VerifyError::EmptyShard));
}

#[test]
fn shards_of_another_proof_are_refused() {
    let other = of_input(&[INPUT[1], INPUT[0]], Hash::Keccak);
    refused_in(0, edited(|proof| proof.shards[0] = other.shards[0].clone()));
    // The commitments are the execution's, the proof is not.
    refused_in(
        0,
        edited(|proof| proof.shards[0].1 = other.shards[0].1.clone()),
    );
    let last = proof().shards.len() - 1;
    let tail = edited(|proof| proof.shards[last].1 = other.shards[last].1.clone());
    refused_in(last, tail);
    // A proof with another hash is refused too.
    let other = of_input(&INPUT, Hash::Poseidon2);
    refused_in(0, edited(|proof| proof.hash = other.hash));
    refused_in(
        0,
        edited(|proof| proof.shards[0].1 = other.shards[0].1.clone()),
    );
}

#[test]
fn sums_do_not_move() {
    // One shard gains what another loses: the total is right, the shards are wrong.
    let moved = edited(|proof| {
        for (shard, sign) in [(0, Fr::from(1u64)), (1, -Fr::from(1u64))] {
            let [numerators, denominators] = &mut proof.shards[shard].1.roots;
            numerators[0] += sign * denominators[0];
        }
    });
    refused_in(0, moved);
    // A false claimed sum also makes the total wrong, but is refused earlier.
    refused_in(
        0,
        edited(|proof| proof.shards[0].1.roots[0][3] += Fr::from(1u64)),
    );
    let zero = edited(|proof| proof.shards[1].1.roots[1][5] = Fr::from(0u64));
    assert!(matches!(
        zero,
        Err(VerifyError::Shard { shard: 1, source }) if *source == VerifyError::ZeroDenominator
    ));
}

#[test]
fn tables_stand_in_the_tail_only() {
    // As an instance of another shard, or as a second instance in the tail.
    for shard in [0, proof().shards.len() - 1] {
        let mut proof = proof().clone();
        let headers = &mut proof.shards[shard].0.headers;
        headers.insert(
            0,
            Header {
                chip: 0,
                units: 256,
            },
        );
        let table = long().verify(&proof);
        assert!(matches!(
            table,
            Err(VerifyError::FixedChip { instance: 0, .. })
        ));
    }
}
