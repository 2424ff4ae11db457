//! What a proof is about.

use zkfabric_air::Message;

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
