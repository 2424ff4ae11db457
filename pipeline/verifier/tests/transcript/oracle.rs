//! Streams and challenges of both sponges, written down from their definitions.
//!
//! Nothing here calls the library: the hashes are those of `tiny-keccak` and `taceo-poseidon2`.

use crate::script::Step;
use ark_bn254::{Fq, Fr, G1Affine};
use ark_ec::AffineRepr;
use ark_ff::{BigInteger, PrimeField};
use tiny_keccak::{Hasher, Keccak};

/// Bytes of an element of either field, little endian.
fn field_bytes(element: impl PrimeField) -> Vec<u8> {
    element.into_bigint().to_bytes_le()
}

fn coordinates(point: &G1Affine) -> [Fq; 2] {
    match point.xy() {
        Some((x, y)) => [x, y],
        None => [Fq::from(0u64); 2],
    }
}

fn header(step: &Step) -> Vec<u8> {
    let (tag, count) = match step {
        Step::Bytes(_, bytes) => (2, bytes.len()),
        Step::Number(..) => (3, 1),
        Step::Scalars(_, scalars) => (4, scalars.len()),
        Step::Points(_, points) => (5, points.len()),
        Step::Digest(..) => (6, 1),
        Step::Fork(..) => (7, 1),
        Step::Sample(_) => (8, 0),
        Step::Short(_) => (9, 0),
    };
    header_of(tag, step.label(), count)
}

fn header_of(tag: u8, label: &str, count: usize) -> Vec<u8> {
    let mut bytes = vec![tag];
    bytes.extend((label.len() as u64).to_le_bytes());
    bytes.extend((count as u64).to_le_bytes());
    bytes.extend(label.bytes());
    bytes
}

/// Keccak: per item the message without the state in front of it.
pub(crate) fn messages(domain: &str, script: &[Step]) -> Vec<Vec<u8>> {
    let mut messages = vec![header_of(1, domain, 0)];
    for step in script {
        let content = match step {
            Step::Bytes(_, bytes) => bytes.clone(),
            Step::Number(_, number) | Step::Fork(_, number) => number.to_le_bytes().to_vec(),
            Step::Scalars(_, scalars) => scalars.iter().flat_map(|s| field_bytes(*s)).collect(),
            Step::Points(_, points) => points
                .iter()
                .flat_map(|p| coordinates(p).map(field_bytes).concat())
                .collect(),
            Step::Digest(_, digest) => digest.to_vec(),
            Step::Sample(_) | Step::Short(_) => Vec::new(),
        };
        messages.push([header(step), content].concat());
    }
    messages
}

fn keccak256(message: &[u8]) -> [u8; 32] {
    let mut hasher = Keccak::v256();
    hasher.update(message);
    let mut digest = [0; 32];
    hasher.finalize(&mut digest);
    digest
}

/// The challenges over Keccak.
pub(crate) fn keccak_challenges(domain: &str, script: &[Step]) -> Vec<Fr> {
    let mut state = [0; 32];
    let mut challenges = Vec::new();
    for message in messages(domain, script) {
        state = keccak256(&[state.to_vec(), message.clone()].concat());
        let output = [0, 1].map(|i| keccak256(&[state.to_vec(), vec![i]].concat()));
        match message[0] {
            8 => challenges.push(Fr::from_le_bytes_mod_order(&output.concat())),
            9 => challenges.push(Fr::from_le_bytes_mod_order(&output[0][..16])),
            _ => {}
        }
    }
    challenges
}

fn packed(bytes: &[u8], group: usize) -> Vec<Fr> {
    bytes
        .chunks(group)
        .map(Fr::from_le_bytes_mod_order)
        .collect()
}

/// Poseidon2: what is added to the two cells before each permutation. The last block of a challenge is
/// filled with zeros.
pub(crate) fn blocks(domain: &str, script: &[Step]) -> Vec<[Fr; 2]> {
    let mut elements = packed(&header_of(1, domain, 0), 31);
    for step in script {
        elements.extend(packed(&header(step), 31));
        match step {
            Step::Bytes(_, bytes) => elements.extend(packed(bytes, 31)),
            Step::Number(_, number) | Step::Fork(_, number) => elements.push(Fr::from(*number)),
            Step::Scalars(_, scalars) => elements.extend(scalars),
            Step::Points(_, points) => {
                for coordinate in points.iter().flat_map(coordinates) {
                    elements.extend(packed(&field_bytes(coordinate), 16));
                }
            }
            Step::Digest(_, digest) => elements.extend(packed(digest, 16)),
            Step::Sample(_) | Step::Short(_) => {
                let even = elements.len().next_multiple_of(2);
                elements.resize(even, Fr::from(0u64));
            }
        }
    }
    elements.chunks_exact(2).map(|b| [b[0], b[1]]).collect()
}

/// The challenges over Poseidon2.
pub(crate) fn poseidon2_challenges(domain: &str, script: &[Step]) -> Vec<Fr> {
    let mut challenges = Vec::new();
    for (index, step) in script.iter().enumerate().filter(|(_, step)| step.draws()) {
        let mut state = [Fr::from(0u64); 3];
        for block in blocks(domain, &script[..=index]) {
            state[0] += block[0];
            state[1] += block[1];
            state = taceo_poseidon2::bn254::t3::permutation(&state);
        }
        challenges.push(match step {
            Step::Short(_) => Fr::from_le_bytes_mod_order(&field_bytes(state[0])[..16]),
            _ => state[0],
        });
    }
    challenges
}
