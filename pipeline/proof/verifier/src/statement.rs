//! Subject of a proof.

use alloc::vec::Vec;
use ark_bn254::Fr;
use zkfabric_air::Message;
use zkfabric_algebra::Scalar;

/// Subject of a proof, apart from its key.
///
/// Both parts are absorbed before any challenge is drawn. So a caller whose messages do not come
/// from the public bytes accepts proofs for exactly those messages: nobody can choose messages once
/// the challenges are known.
#[derive(Debug, Clone, Copy)]
pub struct Statement<'a> {
    /// Public bytes, which state the claim; the machine defines their meaning.
    pub public: &'a [u8],
    /// The messages derived from the public bytes, which the verifier itself sends and receives.
    pub boundary: &'a [Message],
}

/// One of the verifier's own messages, whose fields may be values of a circuit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BoundaryMessage<V = Fr> {
    /// The number of the bus.
    pub bus: u64,
    /// Signed multiplicity: positive sends.
    pub multiplicity: Fr,
    /// The message.
    pub fields: Vec<V>,
}

impl<V: Scalar> From<&Message> for BoundaryMessage<V> {
    fn from(message: &Message) -> Self {
        Self {
            bus: message.bus.id,
            multiplicity: message.multiplicity,
            fields: message.fields.iter().map(|field| V::from(*field)).collect(),
        }
    }
}

/// Converts the messages to the algebra of a verifier.
#[must_use]
pub fn sent<V: Scalar>(boundary: &[Message]) -> Vec<BoundaryMessage<V>> {
    boundary.iter().map(BoundaryMessage::from).collect()
}
