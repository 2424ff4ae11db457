//! Fiat-Shamir transcript over Keccak-256.
//!
//! State: 32 bytes, at first `keccak(domain)`. Absorbing an item of type `label` and content `data`
//! sets `state = keccak(state | 1 | len(label) | label | len(data) | data)`, lengths as 8 bytes little
//! endian, so no two different sequences of items are hashed as the same bytes. A challenge is
//! `keccak(s | 2) | keccak(s | 3)` modulo r, where `s = keccak(state | 4 | len(label) | label)` becomes
//! the new state: 512 bits, so the bias is below `2^-256`.

use alloc::vec::Vec;
use ark_bn254::{Fr, G1Affine};
use ark_ff::{BigInteger, PrimeField};
use tiny_keccak::Hasher;

/// Where hashes are computed: a prover hashes on its backend, a verifier by itself.
pub trait Keccak {
    /// Keccak-256 of `message`.
    fn keccak256(&self, message: &[u8]) -> [u8; 32];
}

/// Keccak-256 in portable software.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SoftwareKeccak;

impl Keccak for SoftwareKeccak {
    fn keccak256(&self, message: &[u8]) -> [u8; 32] {
        keccak256(&[message])
    }
}

impl<K: Keccak> Keccak for &K {
    fn keccak256(&self, message: &[u8]) -> [u8; 32] {
        K::keccak256(self, message)
    }
}

/// A transcript. Cloning forks it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transcript<K = SoftwareKeccak> {
    state: [u8; 32],
    hash: K,
}

const ABSORB: u8 = 1;
const LOW: u8 = 2;
const HIGH: u8 = 3;
const DRAW: u8 = 4;

impl<K: Keccak> Transcript<K> {
    /// An empty transcript of this protocol.
    #[must_use]
    pub fn new(hash: K, domain: &[u8]) -> Self {
        Self {
            state: hash.keccak256(domain),
            hash,
        }
    }

    fn keccak256(&self, parts: &[&[u8]]) -> [u8; 32] {
        self.hash.keccak256(&parts.concat())
    }

    /// Absorbs bytes.
    pub fn observe(&mut self, label: &'static str, data: &[u8]) {
        self.state = self.keccak256(&[
            &self.state,
            &[ABSORB],
            &length(label.as_bytes()),
            label.as_bytes(),
            &length(data),
            data,
        ]);
    }

    /// Absorbs field elements, each as 32 bytes little endian.
    pub fn observe_scalars(&mut self, label: &'static str, scalars: &[Fr]) {
        let mut bytes = Vec::with_capacity(scalars.len().saturating_mul(32));
        for scalar in scalars {
            bytes.extend_from_slice(&scalar_bytes(scalar));
        }
        self.observe(label, &bytes);
    }

    /// Absorbs points, each as its 32-byte encoding.
    pub fn observe_points(&mut self, label: &'static str, points: &[G1Affine]) {
        let mut bytes = Vec::with_capacity(points.len().saturating_mul(32));
        for point in points {
            bytes.extend_from_slice(&zkfabric_kzg::encode(point));
        }
        self.observe(label, &bytes);
    }

    /// Draws a challenge that depends on everything absorbed and drawn before.
    pub fn sample(&mut self, label: &'static str) -> Fr {
        let name = label.as_bytes();
        self.state = self.keccak256(&[&self.state, &[DRAW], &length(name), name]);
        let mut wide = Vec::with_capacity(64);
        wide.extend_from_slice(&self.keccak256(&[&self.state, &[LOW]]));
        wide.extend_from_slice(&self.keccak256(&[&self.state, &[HIGH]]));
        Fr::from_le_bytes_mod_order(&wide)
    }
}

fn length(data: &[u8]) -> [u8; 8] {
    u64::try_from(data.len()).unwrap_or(u64::MAX).to_le_bytes()
}

/// Canonical encoding of a field element: 32 bytes, little endian.
#[must_use]
pub fn scalar_bytes(scalar: &Fr) -> [u8; 32] {
    let mut bytes = [0; 32];
    for (to, from) in bytes.iter_mut().zip(scalar.into_bigint().to_bytes_le()) {
        *to = from;
    }
    bytes
}

/// Keccak-256 of the concatenation of `parts`.
#[must_use]
pub fn keccak256(parts: &[&[u8]]) -> [u8; 32] {
    let mut hasher = tiny_keccak::Keccak::v256();
    for part in parts {
        hasher.update(part);
    }
    let mut digest = [0; 32];
    hasher.finalize(&mut digest);
    digest
}
