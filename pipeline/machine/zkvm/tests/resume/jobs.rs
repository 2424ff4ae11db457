//! Shards that are proved elsewhere.

use super::setting::{folder, options, several, undisturbed};
use crate::support::{INPUT, OUTPUT, backend, program, prover};
use zkfabric_prover::ProveError;
use zkfabric_verifier::{Hash, Proof, VerifyError};
use zkfabric_zkvm::work::Fault;
use zkfabric_zkvm::{Options, ShardJob, ZkvmError};

#[test]
fn shards_proved_apart_are_those_of_a_whole_proof() {
    for hash in [Hash::Keccak, Hash::Poseidon2] {
        let options = Options {
            hash,
            ..options(None)
        };
        let whole = several().prove(&INPUT, OUTPUT, &options, &()).unwrap();
        let key = several().key().verifying();
        let decoded = Proof::from_bytes(key, &whole.proof).unwrap();
        let jobs = several().jobs(&INPUT, OUTPUT, &options, &()).unwrap();
        let ends = jobs
            .committed
            .shards
            .iter()
            .filter(|shard| shard.end)
            .count();
        assert!(ends >= 2, "a shard of the end besides the tail");
        let mut proofs = Vec::new();
        // Workers have no order.
        for job in jobs.iter().collect::<Vec<_>>().into_iter().rev() {
            let job = ShardJob::from_bytes(&job.to_bytes()).unwrap();
            let proof = several().prove_job(&job, &INPUT).unwrap();
            let (_, expected) = &decoded.shards[job.index as usize];
            assert!(proof == expected.to_bytes(), "{hash:?} {}", job.index);
            proofs.insert(0, proof);
        }
        assert!(several().join(&jobs, &proofs).unwrap() == whole.proof);

        // Missing proofs, proofs of other shards, and bytes that are not a proof.
        let refused = |proofs: &[Vec<u8>]| several().join(&jobs, proofs).unwrap_err();
        assert!(matches!(
            refused(&proofs[1..]),
            ZkvmError::ShardProofs { expected, got } if got + 1 == expected
        ));
        let mut swapped = proofs.clone();
        swapped.swap(0, 1);
        assert!(matches!(refused(&swapped), ZkvmError::Verify(_)));
        proofs[0].truncate(100);
        assert!(matches!(
            refused(&proofs),
            ZkvmError::Verify(VerifyError::Truncated { .. })
        ));
    }
}

#[test]
fn jobs_of_others_are_refused() {
    let options = options(None);
    let jobs = several().jobs(&INPUT, OUTPUT, &options, &()).unwrap();
    let job = jobs.iter().next().unwrap();
    let refused = |job: &ShardJob| several().prove_job(job, &INPUT).unwrap_err();

    let input = several().prove_job(&job, &[4, 3]).unwrap_err();
    assert!(matches!(input, ZkvmError::Job(Fault::OtherInput)));
    let other = prover(backend(), program(7, 9_000, &[1]));
    let key = other.prove_job(&job, &INPUT).unwrap_err();
    assert!(matches!(key, ZkvmError::Job(Fault::OtherKey)));

    // Rows that differ from the committed rows.
    let mut rows = job.clone();
    rows.committed.shards[0].segments = 1..2;
    assert!(matches!(
        refused(&rows),
        ZkvmError::Prove(ProveError::OtherInstances)
    ));
    // Segments that the execution does not have.
    let mut behind = job.clone();
    behind.committed.shards[0].segments = 1_000..1_001;
    assert!(matches!(refused(&behind), ZkvmError::Shards(_)));
    let mut no_such = job;
    no_such.index = 1_000;
    assert!(matches!(
        refused(&no_such),
        ZkvmError::Job(Fault::Content(_))
    ));
}

/// Pass one of jobs keeps its commitments too, and `prove` uses them.
#[test]
fn jobs_and_proofs_share_a_work_directory() {
    let folder = folder();
    let options = options(Some(folder.path()));
    let jobs = several().jobs(&INPUT, OUTPUT, &options, &()).unwrap();
    let proved = several().prove(&INPUT, OUTPUT, &options, &()).unwrap();
    assert_eq!(proved.resumed.commitments, jobs.committed.shards.len());
    assert_eq!(proved.resumed.proofs, 0);
    assert!(proved.proof == undisturbed().proof);
}
