//! What a proof is about.

use alloc::vec::Vec;
use ark_bn254::Fr;
use zkfabric_air::Message;
use zkfabric_algebra::Scalar;

/// What a proof is about, besides its key.
///
/// Both parts are absorbed before any challenge is drawn. So a caller who takes messages from elsewhere than from the public
/// bytes accepts proofs for exactly those messages: nobody can choose them once the challenges are known.
#[derive(Debug, Clone, Copy)]
pub struct Statement<'a> {
    /// Public bytes: what is claimed; their meaning is the machine's.
    pub public: &'a [u8],
    /// The messages that follow from the public bytes: the verifier itself sends and receives them.
    pub boundary: &'a [Message],
}

/// A message of the verifier's own, whose fields may be what a circuit computes with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent<V = Fr> {
    /// The number of the bus.
    pub bus: u64,
    /// Signed multiplicity: positive sends.
    pub multiplicity: Fr,
    /// The message.
    pub fields: Vec<V>,
}

impl<V: Scalar> From<&Message> for Sent<V> {
    fn from(message: &Message) -> Self {
        Self {
            bus: message.bus.id,
            multiplicity: message.multiplicity,
            fields: message.fields.iter().map(|field| V::from(*field)).collect(),
        }
    }
}

/// The messages as those of a verifier over some algebra.
#[must_use]
pub fn sent<V: Scalar>(boundary: &[Message]) -> Vec<Sent<V>> {
    boundary.iter().map(Sent::from).collect()
}
