//! A challenge depends on everything before it and on nothing after it.

use crate::script::{Step, play, point};
use ark_bn254::Fr;
use ark_ff::PrimeField;
use zkfabric_verifier::sponge::{KeccakSponge, Poseidon2Sponge, Sponge};

const DOMAIN: &str = "dependence";

/// Returns a script with items of all kinds and challenges between them.
fn script() -> Vec<Step> {
    let scalars = |values: &[u64]| values.iter().map(|v| Fr::from(*v)).collect();
    vec![
        Step::Bytes("name", b"abc".to_vec()),
        Step::Bytes("name", b"de".to_vec()),
        Step::Sample("alpha"),
        Step::Number("height", 20),
        Step::Scalars("sums", scalars(&[1, 2, 3])),
        Step::Scalars("sums", scalars(&[4])),
        Step::Short("beta"),
        Step::Message("round", scalars(&[5, 6])),
        Step::Sample("rho"),
        Step::Message("round", scalars(&[7])),
        Step::Message("other round", scalars(&[8, 9, 10])),
        Step::Sample("rho"),
        Step::Points("main", vec![point(1), point(2)]),
        Step::Points("main", vec![]),
        Step::Digest("key", [7; 32]),
        Step::Sample("gamma"),
        Step::Bytes("nothing", vec![]),
        Step::Sample("delta"),
        Step::Fork("shard", 3),
        Step::Number("last", 0),
        Step::Sample("omega"),
        Step::Short("tail"),
        Step::Sample("end"),
    ]
}

/// Returns steps that differ from `step` in one respect: label, value, length or kind.
fn changed(step: &Step) -> Vec<Step> {
    match step.clone() {
        Step::Bytes(label, bytes) => vec![
            Step::Bytes("other", bytes.clone()),
            Step::Bytes(label, [bytes.as_slice(), &[0]].concat()),
            Step::Bytes(label, bytes.iter().map(|b| b ^ 1).chain([0]).collect()),
            Step::Scalars(label, bytes.iter().map(|b| Fr::from(*b)).collect()),
        ],
        Step::Number(label, number) => vec![
            Step::Number("other", number),
            Step::Number(label, number + 1),
            Step::Number(label, number | 1 << 63),
            Step::Fork(label, number),
            Step::Scalars(label, vec![Fr::from(number)]),
        ],
        Step::Scalars(label, mut scalars) => {
            let other = Step::Scalars("other", scalars.clone());
            let shorter = Step::Scalars(label, scalars[1..].to_vec());
            scalars[0] += Fr::from(1u64);
            vec![other, shorter, Step::Scalars(label, scalars)]
        }
        Step::Message(label, mut message) => {
            let other = Step::Message("other", message.clone());
            let longer = Step::Message(label, [message.as_slice(), &[Fr::from(0u64)]].concat());
            let scalars = Step::Scalars(label, message.clone());
            let mut last = message.clone();
            *last.last_mut().unwrap() += Fr::from(1u64);
            message[0] += Fr::from(1u64);
            let changed = [message, last].map(|message| Step::Message(label, message));
            [vec![other, longer, scalars], changed.to_vec()].concat()
        }
        Step::Points(label, points) => vec![
            Step::Points("other", points.clone()),
            Step::Points(label, [points.as_slice(), &[point(0)]].concat()),
            Step::Points(
                label,
                points.iter().map(|p| -*p).chain([point(3)]).collect(),
            ),
            Step::Scalars(label, vec![]),
        ],
        Step::Digest(label, digest) => {
            let [mut first, mut last] = [digest; 2];
            first[0] ^= 1;
            last[31] ^= 0x80;
            vec![
                Step::Digest("other", digest),
                Step::Digest(label, first),
                Step::Digest(label, last),
                Step::Bytes(label, digest.to_vec()),
            ]
        }
        Step::Fork(label, index) => vec![
            Step::Fork("other", index),
            Step::Fork(label, index + 1),
            Step::Number(label, index),
        ],
        Step::Sample(label) => vec![Step::Sample("other"), Step::Short(label)],
        Step::Short(label) => vec![Step::Short("other"), Step::Sample(label)],
    }
}

/// Returns the script with one change, in every way above and by order, omission and repetition.
fn variants() -> Vec<Vec<Step>> {
    let script = script();
    let mut variants = Vec::new();
    for (index, step) in script.iter().enumerate() {
        for other in changed(step) {
            let mut variant = script.clone();
            variant[index] = other;
            variants.push(variant);
        }
        let mut omitted = script.clone();
        omitted.remove(index);
        let mut repeated = script.clone();
        repeated.insert(index, step.clone());
        variants.extend([omitted, repeated]);
        if index + 1 < script.len() {
            let mut swapped = script.clone();
            swapped.swap(index, index + 1);
            variants.push(swapped);
        }
    }
    let mut split = script.clone();
    split[0] = Step::Bytes("name", b"ab".to_vec());
    split[1] = Step::Bytes("name", b"cde".to_vec());
    variants.push(split);
    let mut split = script.clone();
    split[4] = Step::Scalars("sums", [1u64, 2].map(Fr::from).to_vec());
    split[5] = Step::Scalars("sums", [3u64, 4].map(Fr::from).to_vec());
    variants.push(split);
    let mut split = script;
    split[12] = Step::Points("main", vec![point(1)]);
    split[13] = Step::Points("main", vec![point(2)]);
    variants.push(split);
    variants
}

fn depends_on_everything_before<S: Sponge>() {
    let script = script();
    let base = play::<S>(DOMAIN, &script);
    for variant in variants() {
        let same = script.iter().zip(&variant).take_while(|(a, b)| a == b);
        let before = same.filter(|(step, _)| step.draws()).count();
        let challenges = play::<S>(DOMAIN, &variant);
        assert_eq!(challenges[..before], base[..before], "{variant:?}");
        for challenge in &challenges[before..] {
            assert!(!base.contains(challenge), "{variant:?}");
        }
    }
    for challenge in play::<S>("another domain", &script) {
        assert!(!base.contains(&challenge));
    }
}

#[test]
fn keccak_depends_on_everything_before() {
    depends_on_everything_before::<KeccakSponge>();
}

#[test]
fn poseidon2_depends_on_everything_before() {
    depends_on_everything_before::<Poseidon2Sponge>();
}

/// Returns the bits that are set in any of 64 challenges.
fn bits<S: Sponge>(step: &Step) -> Vec<bool> {
    let mut bits = vec![false; 256];
    for challenge in play::<S>(DOMAIN, &vec![step.clone(); 64]) {
        let limbs = challenge.into_bigint().0;
        for (index, bit) in bits.iter_mut().enumerate() {
            *bit |= limbs[index / 64] >> (index % 64) & 1 == 1;
        }
    }
    bits
}

fn has_its_range<S: Sponge>() {
    let full = bits::<S>(&Step::Sample("x"));
    assert!(full[..252].iter().all(|bit| *bit));
    let short = bits::<S>(&Step::Short("x"));
    assert!(short[..128].iter().all(|bit| *bit));
    assert!(!short[128..].iter().any(|bit| *bit));
}

#[test]
fn challenges_have_their_range() {
    has_its_range::<KeccakSponge>();
    has_its_range::<Poseidon2Sponge>();
}

/// A short challenge reveals nothing of a full one with the same label.
#[test]
fn short_challenges_are_no_truncated_full_ones() {
    let low = |challenge: &Fr| challenge.into_bigint().0[..2].to_vec();
    let drawn = |step: Step| {
        let keccak = play::<KeccakSponge>(DOMAIN, std::slice::from_ref(&step));
        let poseidon2 = play::<Poseidon2Sponge>(DOMAIN, &[step]);
        [low(&keccak[0]), low(&poseidon2[0])]
    };
    let [full, short] = [drawn(Step::Sample("x")), drawn(Step::Short("x"))];
    assert_ne!(full[0], short[0]);
    assert_ne!(full[1], short[1]);
}
