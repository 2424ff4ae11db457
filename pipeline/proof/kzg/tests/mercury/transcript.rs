//! A transcript that records its challenges and can be told which ones to draw.

use ark_bn254::{Fr, G1Affine};
use ark_ff::PrimeField;
use zkfabric_host::local::keccak256;
use zkfabric_kzg::{encode, encode_scalar, mercury::Transcript};

/// A chain of Keccak-256.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Chain {
    pub(crate) state: [u8; 32],
    /// Drawn challenges, in order.
    pub(crate) challenges: Vec<Fr>,
    /// Absorbed numbers, in order.
    pub(crate) numbers: Vec<u64>,
    /// Challenges by index that are drawn regardless of the absorbed items.
    pub(crate) script: Vec<(usize, Fr)>,
}

impl Chain {
    fn step(&mut self, tag: u8, label: &str, data: &[u8]) {
        let length = |bytes: &[u8]| (bytes.len() as u64).to_le_bytes();
        let mut message = self.state.to_vec();
        message.push(tag);
        for part in [label.as_bytes(), data] {
            message.extend(length(part));
            message.extend(part);
        }
        self.state = keccak256(&message);
    }
}

impl Transcript for Chain {
    fn observe_points(&mut self, label: &'static str, points: &[G1Affine]) {
        let bytes: Vec<u8> = points.iter().flat_map(encode).collect();
        self.step(1, label, &bytes);
    }

    fn observe_scalars(&mut self, label: &'static str, scalars: &[Fr]) {
        let bytes: Vec<u8> = scalars.iter().flat_map(encode_scalar).collect();
        self.step(2, label, &bytes);
    }

    fn observe_number(&mut self, label: &'static str, n: u64) {
        self.numbers.push(n);
        self.step(3, label, &n.to_le_bytes());
    }

    fn sample(&mut self, label: &'static str) -> Fr {
        self.step(4, label, &[]);
        let index = self.challenges.len();
        let scripted = self.script.iter().find(|(i, _)| *i == index);
        let challenge = match scripted {
            Some((_, challenge)) => *challenge,
            None => Fr::from_be_bytes_mod_order(&self.state),
        };
        self.challenges.push(challenge);
        challenge
    }
}
