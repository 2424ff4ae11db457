//! What a signer signs.

use alloy_primitives::{B256, keccak256};

/// What is signed: a header as typed data of EIP-712, whose hash is the digest.
///
/// Signers that hash what they sign need the message: the digest does not give it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Message([u8; Self::BYTES]);

impl Message {
    /// Length of a message: two bytes before the domain separator and the hash of the header.
    pub const BYTES: usize = 66;

    pub(crate) const fn new(bytes: [u8; Self::BYTES]) -> Self {
        Self(bytes)
    }

    /// Returns the message's bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; Self::BYTES] {
        &self.0
    }

    /// Returns the digest that is signed.
    #[must_use]
    pub fn digest(&self) -> B256 {
        keccak256(self.0)
    }
}
