//! Keys of accounts whose transactions are measured.

use alloy_primitives::{Address, B256, Signature, U256, keccak256};
use k256::ecdsa::{Error, SigningKey};

/// The key of an account.
#[derive(Debug, Clone)]
pub(crate) struct Signer {
    key: SigningKey,
    pub(crate) address: Address,
}

impl Signer {
    /// Takes a private key.
    ///
    /// # Errors
    /// The word is none.
    pub(crate) fn new(secret: B256) -> Result<Self, Error> {
        let key = SigningKey::from_slice(secret.as_slice())?;
        let point = key.verifying_key().to_encoded_point(false);
        let hash = keccak256(point.as_bytes().get(1..).unwrap_or_default());
        let address = Address::from_word(hash);
        Ok(Self { key, address })
    }

    /// Signs a hash.
    ///
    /// # Errors
    /// Signing fails.
    pub(crate) fn sign(&self, hash: B256) -> Result<Signature, Error> {
        let (signature, recovery) = self.key.sign_prehash_recoverable(hash.as_slice())?;
        Ok(Signature::new(
            U256::from_be_slice(&signature.r().to_bytes()),
            U256::from_be_slice(&signature.s().to_bytes()),
            recovery.is_y_odd(),
        ))
    }
}
