//! Proofs of other statements: another key, program, string, public value.

use crate::cheat::{Check, NoCheat};
use crate::execution::Execution;
use crate::outcome::{attempt, in_memory, outcome, refused};
use crate::prover::{prove, prove_with};
use crate::toy_system::{ALLOW, KeyParts, LOG_STACK, ToySystem, string_of};
use ark_bn254::Fr;
use ark_ff::Field;
use zkfabric_air::{AirBuilder, Expr, Message, Width};
use zkfabric_verifier::proof::Hash;
use zkfabric_verifier::sponge::{KeccakSponge, Poseidon2Sponge, Sponge};
use zkfabric_verifier::{Common, Proof, Statement, VerifyError, verify};

/// Returns keys that differ from the machine's in one part.
fn other_keys() -> Vec<(&'static str, KeyParts)> {
    let with = |edit: &dyn Fn(&mut KeyParts)| {
        let mut parts = KeyParts::default();
        edit(&mut parts);
        parts
    };
    vec![
        ("context", with(&|parts| parts.context = b"toy 2")),
        ("largest height", with(&|parts| parts.max_units += 1)),
        (
            "a fixed value",
            with(&|parts| parts.fixed[0][0][7] = Fr::from(300_u64)),
        ),
        (
            "a chip's name",
            with(&|parts| parts.airs[0].name = "sums".to_owned()),
        ),
        (
            "a width, in the same stacks",
            with(&|parts| {
                // No chip of the small execution changes its place in the stack of its width.
                parts.airs[5].main[0].width = Width::Field;
            }),
        ),
        (
            "a constraint less",
            with(&|parts| {
                let mut plain = AirBuilder::new("plain", parts.airs[5].main.clone(), Vec::new());
                plain.assert_zero("nothing", Expr::zero());
                parts.airs[5] = plain.finish().unwrap();
            }),
        ),
        (
            "a chip more",
            with(&|parts| parts.airs.push(parts.airs[5].clone())),
        ),
    ]
}

/// The proof of a statement that holds for the other key, and the answers of both keys.
#[test]
fn a_proof_for_another_key_is_refused() {
    let system = ToySystem::shared();
    let mut digests = vec![system.key.digest()];
    for (part, parts) in other_keys() {
        let other = ToySystem::new(string_of(LOG_STACK), parts);
        digests.push(other.key.digest());
        let execution = Execution::small(&other);
        let proof = prove(&other, &execution, &mut NoCheat);
        let error = VerifyError::OtherKey {
            expected: system.key.digest(),
            got: other.key.digest(),
        };
        assert_eq!(
            in_memory(system, &execution, &proof),
            Err(error.clone()),
            "{part}"
        );
        let decoded = Proof::from_bytes(&system.key, &proof.to_bytes());
        assert_eq!(decoded, Err(error), "{part}");
        // Under the right digest the challenges or the lists belong to another proof.
        let mut relabelled = proof;
        relabelled.key_digest = system.key.digest();
        let got = in_memory(system, &execution, &relabelled);
        let error = got.unwrap_err();
        let shape = matches!(&error, VerifyError::Shard { shard: 0, source }
            if matches!(**source, VerifyError::StackCount { .. }));
        assert!(shape || Err(error) == refused(0, Check::Layer(0)), "{part}");
    }
    let distinct: std::collections::BTreeSet<_> = digests.iter().collect();
    assert_eq!(distinct.len(), digests.len());
}

#[test]
fn a_proof_for_another_string_is_refused() {
    let system = ToySystem::shared();
    let srs = string_of(LOG_STACK).without_tau_b_g2().unwrap();
    let other = ToySystem::new(srs, KeyParts::default());
    assert_ne!(other.key.digest(), system.key.digest());
    let execution = Execution::small(&other);
    let proof = prove(&other, &execution, &mut NoCheat);
    assert_eq!(outcome(&other, &execution, &proof), Ok(()));
    let error = VerifyError::OtherSrs {
        expected: system.key.srs().id(),
        got: other.key.srs().id(),
    };
    assert_eq!(in_memory(system, &execution, &proof), Err(error.clone()));
    let decoded = Proof::from_bytes(&system.key, &proof.to_bytes());
    assert_eq!(decoded, Err(error));
}

#[test]
fn a_proof_for_another_public_value_is_refused() {
    let system = ToySystem::shared();
    let execution = Execution::small(system);
    let proof = prove(system, &execution, &mut NoCheat);
    let other = b"another total".as_slice();
    let statement = Statement {
        public: other,
        ..execution.statement()
    };
    let got = verify(&system.key, statement, &proof, ALLOW);
    assert_eq!(got, Err(VerifyError::OtherStatement));
    let mut relabelled = proof;
    relabelled.public = other.to_vec();
    let got = verify(&system.key, statement, &relabelled, ALLOW);
    assert_eq!(got, refused(0, Check::Layer(0)));
}

/// The statement follows from the public value, and the verifier computes its own messages.
#[test]
fn the_verifiers_messages_are_not_the_provers() {
    let system = ToySystem::shared();
    let mut execution = Execution::small(system);
    assert_eq!(attempt(system, &execution, &mut NoCheat), Ok(()));
    let proof = prove(system, &execution, &mut NoCheat);
    execution.boundary[0].multiplicity += Fr::from(1_u64);
    let got = outcome(system, &execution, &proof);
    assert_eq!(got, refused(0, Check::Layer(0)));
}

/// Anyone who knows the challenges can find a message that makes up for any lack of balance. A
/// caller who takes that message from the prover still refuses the proof.
#[test]
fn messages_chosen_after_the_challenges_are_refused() {
    let system = ToySystem::shared();
    let mut execution = Execution::small(system);
    execution.boundary[0].multiplicity -= Fr::from(5_u64);
    let proof = prove(system, &execution, &mut NoCheat);
    assert_eq!(
        outcome(system, &execution, &proof),
        Err(VerifyError::UnbalancedBus)
    );
    let commitments = proof.shards.iter().map(|(commitment, _)| commitment);
    let common = Common::<KeccakSponge>::new(&system.key, execution.statement(), commitments);
    let lacking = Fr::from(5_u64) / fingerprint(&common, &execution.boundary[0]);
    // Changes one multiplicity, a second message, and a field: `m / d` takes every value except
    // zero.
    let mut edited = execution.clone();
    edited.boundary[0].multiplicity += Fr::from(5_u64);
    assert_eq!(
        outcome(system, &edited, &proof),
        refused(0, Check::Layer(0))
    );
    let mut edited = execution.clone();
    let mut second = execution.boundary[0].clone();
    second.fields[0] += Fr::from(1_u64);
    second.multiplicity = lacking * fingerprint(&common, &second);
    edited.boundary.push(second.clone());
    assert_eq!(
        outcome(system, &edited, &proof),
        refused(0, Check::Layer(0))
    );
    let mut edited = execution.clone();
    second.multiplicity = Fr::from(1_u64);
    let constant = fingerprint(
        &common,
        &Message {
            fields: vec![],
            ..second.clone()
        },
    );
    second.fields = vec![(lacking.inverse().unwrap() - constant) / common.bus.beta_powers[0]];
    edited.boundary.push(second);
    assert_eq!(
        outcome(system, &edited, &proof),
        refused(0, Check::Layer(0))
    );
}

fn fingerprint<S: Sponge>(common: &Common<S>, message: &Message) -> Fr {
    common.bus.fingerprint(message.bus.id, &message.fields)
}

/// Challenges of one hash in a proof that names the other hash.
#[test]
fn a_proof_of_another_hash_is_refused() {
    let system = ToySystem::shared();
    let execution = Execution::small(system);
    let keccak = prove_with::<KeccakSponge>(system, &execution, Hash::Poseidon2, &mut NoCheat).0;
    let poseidon = prove_with::<Poseidon2Sponge>(system, &execution, Hash::Keccak, &mut NoCheat).0;
    for proof in [keccak, poseidon] {
        let got = outcome(system, &execution, &proof);
        assert_eq!(got, refused(0, Check::Layer(0)));
    }
}
