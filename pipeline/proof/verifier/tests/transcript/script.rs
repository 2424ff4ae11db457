//! Operations on a transcript, as data.

use ark_bn254::{Fr, G1Affine};
use ark_ec::AffineRepr;
use ark_ff::PrimeField;
use proptest::collection::vec;
use proptest::prelude::*;
use zkfabric_verifier::Transcript;
use zkfabric_verifier::sponge::Sponge;

/// A call of a transcript's method.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Step {
    Bytes(&'static str, Vec<u8>),
    Number(&'static str, u64),
    Scalars(&'static str, Vec<Fr>),
    /// A message of one to four elements.
    Message(&'static str, Vec<Fr>),
    Points(&'static str, Vec<G1Affine>),
    Digest(&'static str, [u8; 32]),
    /// A fork that replaces the transcript.
    Fork(&'static str, u64),
    Sample(&'static str),
    Short(&'static str),
}

impl Step {
    pub(crate) fn draws(&self) -> bool {
        matches!(self, Self::Sample(_) | Self::Short(_))
    }

    pub(crate) fn label(&self) -> &'static str {
        match self {
            Self::Bytes(label, _)
            | Self::Number(label, _)
            | Self::Scalars(label, _)
            | Self::Message(label, _)
            | Self::Points(label, _)
            | Self::Digest(label, _)
            | Self::Fork(label, _)
            | Self::Sample(label)
            | Self::Short(label) => label,
        }
    }
}

/// Plays a script and returns its challenges in order.
pub(crate) fn play<S: Sponge>(domain: &'static str, script: &[Step]) -> Vec<Fr> {
    let mut transcript = Transcript::<S>::new(domain);
    let mut challenges = Vec::new();
    for step in script {
        match step {
            Step::Bytes(label, bytes) => transcript.observe_bytes(label, bytes),
            Step::Number(label, number) => transcript.observe_number(label, *number),
            Step::Scalars(label, scalars) => transcript.observe_scalars(label, scalars),
            Step::Message(label, message) => match message.as_slice() {
                &[a] => transcript.observe_message(label, &[a]),
                &[a, b] => transcript.observe_message(label, &[a, b]),
                &[a, b, c] => transcript.observe_message(label, &[a, b, c]),
                &[a, b, c, d] => transcript.observe_message(label, &[a, b, c, d]),
                other => panic!("a message of {} elements", other.len()),
            },
            Step::Points(label, points) => transcript.observe_points(label, points),
            Step::Digest(label, digest) => transcript.observe_digest(label, digest),
            Step::Fork(label, index) => transcript = transcript.fork(label, *index),
            Step::Sample(label) => challenges.push(transcript.sample(label)),
            Step::Short(label) => challenges.push(transcript.sample_short(label)),
        }
    }
    challenges
}

/// Returns `k` times the generator.
pub(crate) fn point(k: u64) -> G1Affine {
    (G1Affine::generator() * Fr::from(k)).into()
}

/// Labels whose lengths surround those at which the encoding takes one more element.
pub(crate) const LABELS: [&str; 8] = [
    "",
    "a",
    "a\0",
    "thirteen char",
    "fourteen chars",
    "fifteen chars..",
    "a label of forty-five characters, 14 + 31 ...",
    "a label of forty-six characters, 14 + 31 + 1 .",
];

fn scalar() -> impl Strategy<Value = Fr> {
    prop_oneof![
        Just(Fr::from(0u64)),
        Just(-Fr::from(1u64)),
        any::<[u8; 32]>().prop_map(|bytes| Fr::from_le_bytes_mod_order(&bytes)),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    let label = || prop::sample::select(&LABELS[..]);
    prop_oneof![
        (label(), vec(prop_oneof![Just(0), any::<u8>()], 0..70))
            .prop_map(|(label, bytes)| Step::Bytes(label, bytes)),
        (label(), any::<u64>()).prop_map(|(label, number)| Step::Number(label, number)),
        (label(), vec(scalar(), 0..5)).prop_map(|(label, scalars)| Step::Scalars(label, scalars)),
        (label(), vec(scalar(), 1..5)).prop_map(|(label, message)| Step::Message(label, message)),
        (label(), vec((0u64..9).prop_map(point), 0..3))
            .prop_map(|(label, points)| Step::Points(label, points)),
        (label(), any::<[u8; 32]>()).prop_map(|(label, digest)| Step::Digest(label, digest)),
        (label(), any::<u64>()).prop_map(|(label, index)| Step::Fork(label, index)),
        label().prop_map(Step::Sample),
        label().prop_map(Step::Short),
    ]
}

/// Generates scripts that end with a challenge of each kind.
pub(crate) fn script() -> impl Strategy<Value = Vec<Step>> {
    vec(step(), 0..12).prop_map(|mut script| {
        script.extend([Step::Sample("end"), Step::Short("end")]);
        script
    })
}
