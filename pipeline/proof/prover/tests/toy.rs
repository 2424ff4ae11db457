//! Proofs over a machine small enough to understand completely, by the reference backend and by the
//! CPU backend.
#![expect(clippy::unwrap_used, reason = "a test")]

mod lies;
mod machine;

use machine::{ALLOW, MixedBackend, boundary, honest, key, key_on};
use std::sync::Arc;
use zkfabric_air::Message;
use zkfabric_host::Backend;
#[cfg(any(feature = "sim", feature = "xclbin"))]
use zkfabric_host::runtime::{DeviceReport, Kind};
use zkfabric_prover::{Options, ProveError, ProvingKey, prove};
use zkfabric_verifier::{Hash, Proof, Statement, VerifyError, verify};

const fn statement(boundary: &[Message]) -> Statement<'_> {
    Statement {
        public: b"toy",
        boundary,
    }
}

fn options(hash: Hash) -> Options {
    Options {
        hash,
        log_stack: 13,
    }
}

#[test]
fn honest_proofs_are_accepted_and_do_not_depend_on_the_backend() {
    for shards in 1..=3 {
        for hash in [Hash::Keccak, Hash::Poseidon2] {
            let mut proofs = Vec::new();
            for backend in [
                Arc::new(MixedBackend::new()) as Arc<dyn Backend>,
                zkfabric_host::cpu(),
                // If the environment names other devices, these make the proofs.
                zkfabric_host::devices::chosen().unwrap(),
            ] {
                let key = key_on(backend);
                let (proof, _) =
                    prove(&key, statement(&boundary()), honest(shards), options(hash)).unwrap();
                let bytes = proof.to_bytes();
                let decoded = Proof::from_bytes(key.verifying(), &bytes).unwrap();
                assert_eq!(decoded, proof);
                verify(key.verifying(), statement(&boundary()), &proof, ALLOW).unwrap();
                proofs.push(bytes);
            }
            assert!(proofs[0] == proofs[1], "{shards} shards, {hash:?}");
            assert!(proofs[0] == proofs[2], "{shards} shards, {hash:?}");
        }
    }
}

#[test]
fn a_false_boundary_is_refused() {
    let key = key();
    let mut boundary = boundary();
    boundary[0].fields[1] += ark_bn254::Fr::from(1);
    assert_eq!(
        proved_and_verified(&key, &boundary),
        Err(VerifyError::UnbalancedBus)
    );
    boundary.clear();
    assert_eq!(
        proved_and_verified(&key, &boundary),
        Err(VerifyError::UnbalancedBus)
    );
}

/// Proves with these messages and returns the verifier's answer.
fn proved_and_verified(key: &ProvingKey, boundary: &[Message]) -> Result<(), VerifyError> {
    let statement = statement(boundary);
    let (proof, _) = prove(key, statement, honest(2), options(Hash::Keccak)).unwrap();
    verify(key.verifying(), statement, &proof, ALLOW)
}

#[test]
fn instances_that_do_not_fit_are_errors() {
    let key = key();
    let proved =
        |shards| prove(&key, statement(&boundary()), shards, options(Hash::Keccak)).unwrap_err();
    let mut shards = honest(1);
    shards[0].swap(0, 1);
    assert!(matches!(
        proved(shards),
        ProveError::FixedInstances { instance: 0 }
    ));
    let mut shards = honest(1);
    shards[0].remove(1);
    assert!(matches!(proved(shards), ProveError::FixedInstances { .. }));
    let mut shards = honest(2);
    shards.swap(0, 1);
    assert!(matches!(proved(shards), ProveError::OtherInstances));
    let mut shards = honest(1);
    shards[0][2].main.pop();
    assert!(matches!(
        proved(shards),
        ProveError::ColumnCount { instance: 2, .. }
    ));
    let mut shards = honest(1);
    shards[0][2].main[1] = zkfabric_air::Column::U8(vec![0; 255]);
    assert!(matches!(
        proved(shards),
        ProveError::ColumnLength { instance: 2, .. }
    ));
    let too_large = Options {
        hash: Hash::Keccak,
        log_stack: 20,
    };
    let error = prove(&key, statement(&boundary()), honest(2), too_large).unwrap_err();
    assert!(matches!(
        error,
        ProveError::StackSize { limit: 14, got: 20 }
    ));
}

/// A card's binary makes every commitment and opening of a proof through OpenCL; the proof equals
/// the CPU's.
#[cfg(feature = "xclbin")]
#[test]
fn a_proof_by_a_programmed_card_is_that_of_the_cpu() {
    machine::programmed::alone(
        "a_proof_by_a_programmed_card_is_that_of_the_cpu",
        |runtime| {
            let runtime = Arc::new(runtime);
            let proof = |backend: Arc<dyn Backend>| {
                let key = key_on(backend);
                let options = options(Hash::Keccak);
                let (proof, _) = prove(&key, statement(&boundary()), honest(1), options).unwrap();
                verify(key.verifying(), statement(&boundary()), &proof, ALLOW).unwrap();
                proof.to_bytes()
            };
            let by_card = proof(runtime.clone());
            assert!(by_card == proof(zkfabric_host::cpu()));
            let [cores, device] = &runtime.report()[..] else {
                panic!("two devices")
            };
            assert_eq!(device.health, zkfabric_host::runtime::Health::Healthy);
            assert!(device.parts > 0);
            only_sums(cores);
        },
    );
}

/// The hardware blocks make every commitment and opening of a proof; the proof equals the CPU's.
#[cfg(feature = "sim")]
#[test]
fn a_proof_by_the_simulated_card_is_that_of_the_cpu() {
    let (card, runtime) = machine::simulated::simulated();
    let runtime = Arc::new(runtime);
    let proof = |backend: Arc<dyn Backend>| {
        let key = key_on(backend);
        let options = options(Hash::Keccak);
        let (proof, _) = prove(&key, statement(&boundary()), honest(1), options).unwrap();
        verify(key.verifying(), statement(&boundary()), &proof, ALLOW).unwrap();
        proof.to_bytes()
    };
    let by_card = proof(runtime.clone());
    assert!(by_card == proof(zkfabric_host::cpu()));
    let report = card.report();
    println!("{:?}\n{report}", card.simulation());
    // A proof requests neither transforms nor digests from a backend.
    let kernels: Vec<&str> = report.kernels.iter().map(|k| k.kernel.as_str()).collect();
    assert_eq!(kernels, ["card_msm/windows32", "card_narrow_msm/address9"]);
    assert!(report.kernels.iter().all(|kernel| kernel.jobs > 4));
    let [cores, device] = &runtime.report()[..] else {
        panic!("two devices")
    };
    assert_eq!(device.health, zkfabric_host::runtime::Health::Healthy);
    assert!(device.parts > 0);
    only_sums(cores);
}

/// Asserts that sums ran on the cores and multiplications on the card.
#[cfg(any(feature = "sim", feature = "xclbin"))]
fn only_sums(cores: &DeviceReport) {
    let multiplies = |kind: Kind| matches!(kind, Kind::Msm(_));
    assert!(
        !cores.rates.iter().any(|(kind, ..)| multiplies(*kind)),
        "{cores:?}"
    );
}
