//! Streams and challenges of both sponges, written from their definitions.
//!
//! This module does not call the library: the hashes are from `tiny-keccak` and `taceo-poseidon2`.

use crate::script::Step;
use ark_bn254::{Fq, Fr, G1Affine};
use ark_ec::AffineRepr;
use ark_ff::{BigInteger, PrimeField};
use tiny_keccak::{Hasher, Keccak};

/// Returns the bytes of an element of either field, little endian.
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
        Step::Message(_, message) => (10, message.len()),
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

/// Returns Keccak's message for each item, without the state that precedes it.
pub(crate) fn messages(domain: &str, script: &[Step]) -> Vec<Vec<u8>> {
    let mut messages = vec![header_of(1, domain, 0)];
    for step in script {
        let content = match step {
            Step::Bytes(_, bytes) => bytes.clone(),
            Step::Number(_, number) | Step::Fork(_, number) => number.to_le_bytes().to_vec(),
            Step::Scalars(_, scalars) | Step::Message(_, scalars) => {
                scalars.iter().flat_map(|s| field_bytes(*s)).collect()
            }
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

/// Returns the challenges over Keccak.
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

/// Returns the mark of a message or challenge: the first ten bytes of its header's hash.
pub(crate) fn mark(tag: u8, label: &str, count: usize) -> [u8; 10] {
    let digest = keccak256(&header_of(tag, label, count));
    core::array::from_fn(|place| digest[place])
}

/// One block of Poseidon2: the elements added to the three cells before a permutation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Block {
    /// One or two elements, or none before a challenge that follows another.
    pub(crate) elements: Vec<Fr>,
    /// Marks of messages that begin in the first and second cell, and of the challenge.
    pub(crate) marks: [[u8; 10]; 3],
}

impl Block {
    fn cells(&self) -> [Fr; 3] {
        let element = |place: usize| self.elements.get(place).copied().unwrap_or_default();
        let marks = Fr::from_le_bytes_mod_order(self.marks.as_flattened());
        [element(0), element(1), marks]
    }
}

/// Blocks, the last of which is open.
struct Blocks(Vec<Block>);

impl Blocks {
    /// Returns the block with room for an element.
    fn open(&mut self) -> &mut Block {
        if self.0.last().is_none_or(|block| block.elements.len() == 2) {
            self.0.push(Block::default());
        }
        self.0.last_mut().unwrap()
    }

    fn elements(&mut self, elements: Vec<Fr>) {
        for element in elements {
            self.open().elements.push(element);
        }
    }

    fn close(&mut self) {
        self.0.push(Block::default());
    }
}

/// Returns the blocks of a script that ends with a challenge.
pub(crate) fn blocks(domain: &str, script: &[Step]) -> Vec<Block> {
    let mut blocks = Blocks(Vec::new());
    blocks.elements(packed(&header_of(1, domain, 0), 31));
    for step in script {
        if !step.draws() && !matches!(step, Step::Message(..)) {
            blocks.elements(packed(&header(step), 31));
        }
        match step {
            Step::Bytes(_, bytes) => blocks.elements(packed(bytes, 31)),
            Step::Number(_, number) => blocks.elements(vec![Fr::from(*number)]),
            Step::Fork(_, number) => {
                blocks.elements(vec![Fr::from(*number)]);
                blocks.close();
            }
            Step::Scalars(_, scalars) => blocks.elements(scalars.clone()),
            Step::Message(label, message) => {
                let block = blocks.open();
                block.marks[block.elements.len()] = mark(10, label, message.len());
                blocks.elements(message.clone());
            }
            Step::Points(_, points) => {
                for coordinate in points.iter().flat_map(coordinates) {
                    blocks.elements(packed(&field_bytes(coordinate), 16));
                }
            }
            Step::Digest(_, digest) => blocks.elements(packed(digest, 16)),
            Step::Sample(label) | Step::Short(label) => {
                let tag = if matches!(step, Step::Sample(_)) {
                    8
                } else {
                    9
                };
                blocks.0.last_mut().unwrap().marks[2] = mark(tag, label, 0);
                blocks.close();
            }
        }
    }
    blocks.0.pop();
    blocks.0
}

/// Returns the challenges over Poseidon2.
pub(crate) fn poseidon2_challenges(domain: &str, script: &[Step]) -> Vec<Fr> {
    let mut challenges = Vec::new();
    for (index, step) in script.iter().enumerate().filter(|(_, step)| step.draws()) {
        let mut state = [Fr::from(0u64); 3];
        for block in blocks(domain, &script[..=index]) {
            for (cell, added) in state.iter_mut().zip(block.cells()) {
                *cell += added;
            }
            state = taceo_poseidon2::bn254::t3::permutation(&state);
        }
        challenges.push(match step {
            Step::Short(_) => Fr::from_le_bytes_mod_order(&field_bytes(state[0])[..16]),
            _ => state[0],
        });
    }
    challenges
}
