//! Sub-transcripts.

use ark_bn254::Fr;
use std::collections::BTreeSet;
use zkfabric_verifier::Transcript;
use zkfabric_verifier::sponge::{KeccakSponge, Poseidon2Sponge, Sponge};

fn trunk<S: Sponge>(number: u64) -> Transcript<S> {
    let mut trunk = Transcript::new("forks");
    trunk.observe_number("number", number);
    trunk
}

fn next<S: Sponge>(transcript: &Transcript<S>) -> Fr {
    transcript.clone().sample("x")
}

fn independent<S: Sponge>() {
    let shard = |index| trunk::<S>(1).fork("shard", index);
    let transcripts = [
        trunk::<S>(1),
        shard(0),
        shard(1),
        shard(u64::MAX),
        trunk(1).fork("table", 0),
        trunk(2).fork("shard", 0),
        shard(0).fork("shard", 0),
        shard(0).fork("shard", 1),
        shard(1).fork("shard", 0),
        shard(0).fork("table", 0),
        trunk(1).fork("table", 0).fork("shard", 0),
    ];
    let challenges: BTreeSet<Fr> = transcripts.iter().map(next).collect();
    assert_eq!(challenges.len(), transcripts.len());
}

#[test]
fn forks_are_independent() {
    independent::<KeccakSponge>();
    independent::<Poseidon2Sponge>();
}

fn leaves_the_trunk<S: Sponge>() {
    let mut trunk = trunk::<S>(1);
    let expected = next(&trunk);
    let mut fork = trunk.fork("shard", 0);
    let forked = next(&fork);
    fork.observe_number("of the fork", 1);
    assert_eq!(next(&trunk), expected);

    let other = trunk.fork("shard", 0);
    assert_eq!(next(&other), forked, "a fork depends on the trunk only");
    trunk.observe_number("of the trunk", 1);
    assert_eq!(next(&other), forked, "a fork does not follow its trunk");
    let later = trunk.fork("shard", 0);
    assert_ne!(next(&later), forked, "a fork depends on the trunk");
}

#[test]
fn forks_leave_the_trunk() {
    leaves_the_trunk::<KeccakSponge>();
    leaves_the_trunk::<Poseidon2Sponge>();
}
