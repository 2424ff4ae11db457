//! Honest proofs, the starting point of all attacks.

use super::cheat::{Cheat, long, small};
use crate::support::{self, ALLOW, INPUT, LOG_STACK, OUTPUT, backend, prover};
use zkfabric_chips::shards::ShardSize;
use zkfabric_verifier::key::main_layout;
use zkfabric_verifier::transcript::keccak256;
use zkfabric_verifier::{Hash, Options, Proof, VerifyError};
use zkfabric_zkvm::{ProgramKey, Sizing, ZkvmError, verify};

fn options(hash: Hash, memory_limit: Option<u64>) -> zkfabric_zkvm::Options {
    zkfabric_zkvm::Options {
        segment: 1000,
        sizing: Sizing {
            memory_limit,
            ..Sizing::default()
        },
        hash,
        ..Default::default()
    }
}

/// One shard and several, both hashes; the bytes do not depend on the storage of columns.
#[test]
fn honest_executions_are_accepted() {
    for (cheat, several) in [(small(), false), (long(), true)] {
        let program = cheat.prover.program().clone();
        let prover = prover(backend(), program);
        for hash in [Hash::Keccak, Hash::Poseidon2] {
            let mut options = options(hash, None);
            if several {
                let least = prover.least_memory(&INPUT, &options).unwrap();
                options.sizing.memory_limit = Some(least);
            }
            let proved = prover.prove(&INPUT, OUTPUT, &options, &()).unwrap();
            assert_eq!(proved.claim.output, OUTPUT);
            if several {
                assert!(proved.shards >= 3, "{} shards", proved.shards);
            } else {
                assert_eq!(proved.shards, 1);
            }
            let wide = cheat.prover.prove(&INPUT, OUTPUT, &options, &()).unwrap();
            assert!(wide.proof == proved.proof, "{hash:?}");
            let proof = Proof::from_bytes(prover.key().verifying(), &proved.proof).unwrap();
            assert_eq!(proof.hash, hash);
            verify(prover.key(), &proved.proof, ALLOW).unwrap();
        }
    }
}

/// Filled up executions of different lengths have one of the shapes that are known before any
/// proof. Stacks then have one size in all shards: here twice the values of a stack of the key.
#[test]
fn proofs_that_are_filled_up_have_a_known_shape() {
    let larger = LOG_STACK + 1;
    let mut headers = Vec::new();
    for cheat in [small(), long()] {
        let program = cheat.prover.program().clone();
        let prover = support::prover_with_powers(backend(), program, larger);
        let mut options = options(Hash::Poseidon2, None);
        options.sizing.profiled = true;
        options.sizing.log_stack = Some(larger);
        let proved = prover.prove(&INPUT, OUTPUT, &options, &()).unwrap();
        verify(prover.key(), &proved.proof, ALLOW).unwrap();
        let key = prover.key().verifying();
        let proof = Proof::from_bytes(key, &proved.proof).unwrap();
        let known = zkfabric_zkvm::profiles::shapes(prover.key()).unwrap();
        assert_eq!(known.len(), 5 + 11);
        let [(commitment, _)] = proof.shards.as_slice() else {
            unreachable!("one shard");
        };
        let [shape] = known[0].as_slice() else {
            unreachable!("the least profile is of one shard");
        };
        assert_eq!(commitment.headers, shape.headers);
        assert_eq!((commitment.log_stack, shape.log_stack), (larger, 20));
        let instances = zkfabric_verifier::instances::shapes(key, &shape.headers, true).unwrap();
        let stacks = |log_stack| main_layout(&instances, log_stack).unwrap().stacks.len();
        assert_eq!(
            (commitment.stacks.len(), shape.stacks.len()),
            (stacks(larger), stacks(20))
        );
        // A string with fewer powers than a stack of a known shape has values, and stacks smaller
        // than the key's.
        for log_stack in [None, Some(LOG_STACK - 1)] {
            options.sizing.log_stack = log_stack;
            let refused = prover.prove(&INPUT, OUTPUT, &options, &());
            let Err(ZkvmError::Prove(refused)) = refused else {
                unreachable!("{refused:?}");
            };
            let expected = match log_stack {
                None => "a stack has 2^20 values, the reference string has 2^15 powers",
                Some(_) => "the tail shard's stacks have 2^13 values, those of the key 2^14",
            };
            assert_eq!(refused.to_string(), expected);
        }
        headers.push(commitment.headers.clone());
    }
    assert_eq!(headers[0], headers[1]);
}

/// The attacks change these traces, which are accepted.
#[test]
fn unchanged_traces_are_accepted() {
    assert!(small().verdict(&ShardSize::MAX, |_| {}).is_ok());
    let long = long();
    let shards = |shards: &mut super::cheat::Shards| assert!(shards.len() >= 3);
    assert!(long.verdict(&long.tight(), shards).is_ok());
}

/// A verifier's key for another program, another image or another reference string accepts nothing.
#[test]
fn the_key_binds_program_memory_and_reference_string() {
    let Cheat { prover, .. } = small();
    let proved = prover.prove(&INPUT, OUTPUT, &options(Hash::Keccak, None), &());
    let proved = proved.unwrap();

    // A key read from a file equals the key that was written.
    let bytes = prover.key().to_bytes().unwrap();
    let key = ProgramKey::from_bytes(&bytes).unwrap();
    assert_eq!(key.verifying().digest(), prover.key().verifying().digest());
    verify(&key, &proved.proof, ALLOW).unwrap();
    let refused = verify(&key, &proved.proof, Options::default());
    assert!(matches!(
        refused,
        Err(ZkvmError::Verify(VerifyError::InsecureSrs))
    ));
    assert!(ProgramKey::from_bytes(&bytes[..bytes.len() - 1]).is_err());
    // With one byte flipped, the development string would pass for a ceremony's, even with a
    // matching checksum.
    let mut trusted = bytes;
    assert_eq!(core::mem::replace(&mut trusted[12], 0), 1);
    let damaged = ProgramKey::from_bytes(&trusted);
    assert!(matches!(damaged, Err(ZkvmError::KeyChecksum { .. })));
    let (body, checksum) = trusted.split_last_chunk_mut::<32>().unwrap();
    *checksum = keccak256(&[body]);
    assert!(matches!(
        ProgramKey::from_bytes(&trusted),
        Err(ZkvmError::KeyFile {
            field: "insecure",
            ..
        })
    ));

    let others = [
        ("program", support::program(8, 40, &[])),
        ("image", support::program(7, 40, &[1, 2, 3])),
    ];
    for (what, other) in others {
        let other = support::prover(backend(), other);
        let result = verify(other.key(), &proved.proof, ALLOW);
        let named = matches!(result, Err(ZkvmError::Verify(VerifyError::OtherKey { .. })));
        assert!(named, "{what}: {result:?}");
        // The same holds if the proof claims to be for that key.
        let mut forged = Proof::from_bytes(prover.key().verifying(), &proved.proof).unwrap();
        forged.key_digest = other.key().verifying().digest();
        let result = verify(other.key(), &forged.to_bytes(), ALLOW);
        assert!(result.is_err(), "{what} forged");
    }
    let mut other_srs = proved.proof;
    other_srs[9] ^= 1;
    let result = verify(prover.key(), &other_srs, ALLOW);
    assert!(matches!(
        result,
        Err(ZkvmError::Verify(VerifyError::OtherSrs { .. }))
    ));
}

/// Executions that an honest prover refuses to prove.
#[test]
fn failed_executions_and_other_outputs_are_refused() {
    let Cheat { prover, .. } = small();
    let options = options(Hash::Keccak, None);
    let failed = prover.prove(&[3, 5], OUTPUT, &options, &());
    assert!(matches!(failed, Err(ZkvmError::ExitCode { code: 1, .. })));
    let other_output = prover.prove(&INPUT, b"the sum is eight".as_slice(), &options, &());
    assert!(matches!(other_output, Err(ZkvmError::Output { .. })));
}
