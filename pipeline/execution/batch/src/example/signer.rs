//! Keys and signatures derived from a seed.

use alloy_eips::eip7702::{Authorization, SignedAuthorization};
use alloy_primitives::{Address, B256, Signature, U256, keccak256};
use k256::ecdsa::SigningKey;

use crate::Error;

/// Numbers derived from a seed: Keccak-256 of seed and counter.
#[derive(Clone, Debug)]
pub(super) struct Stream {
    seed: B256,
    counter: u64,
}

impl Stream {
    /// Creates the stream of `seed` for one purpose.
    pub(super) fn new(seed: u64, purpose: &str) -> Self {
        let mut bytes = seed.to_be_bytes().to_vec();
        bytes.extend_from_slice(purpose.as_bytes());
        Self {
            seed: keccak256(bytes),
            counter: 0,
        }
    }

    /// Returns the next 32 bytes.
    pub(super) fn word(&mut self) -> B256 {
        let word = keccak256([self.seed.as_slice(), &self.counter.to_be_bytes()].concat());
        self.counter += 1;
        word
    }

    /// Returns a number below `bound`, or 0 for the bound 0. The bias is below 2^-192.
    pub(super) fn below(&mut self, bound: usize) -> usize {
        let number = U256::from_be_bytes(self.word().0);
        number
            .checked_rem(U256::from(bound))
            .map_or(0, |number| number.to::<usize>())
    }

    /// Shuffles `items` into an order fixed by the stream (Fisher and Yates).
    pub(super) fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            let other = self.below(last + 1);
            items.swap(last, other);
        }
    }
}

/// A signing account.
#[derive(Clone, Debug)]
pub(super) struct Signer {
    key: SigningKey,
    /// The account's address.
    pub(super) address: Address,
}

impl Signer {
    /// Creates the signer whose key is the next word of `stream`. (A word that is not a valid key,
    /// zero or not below the group order, has probability 2^-127 and is an error.)
    pub(super) fn new(stream: &mut Stream) -> Result<Self, Error> {
        let key = SigningKey::from_slice(stream.word().as_slice())?;
        let point = key.verifying_key().to_encoded_point(false);
        // The address is the tail of the hash of both coordinates, without the tag byte.
        let hash = keccak256(point.as_bytes().get(1..).unwrap_or_default());
        Ok(Self {
            key,
            address: Address::from_word(hash),
        })
    }

    /// Signs a hash: RFC 6979 nonce, the lower of the two possible `s` (EIP-2).
    pub(super) fn sign(&self, hash: B256) -> Result<Signature, Error> {
        let (signature, recovery) = self.key.sign_prehash_recoverable(hash.as_slice())?;
        Ok(Signature::new(
            U256::from_be_slice(&signature.r().to_bytes()),
            U256::from_be_slice(&signature.s().to_bytes()),
            recovery.is_y_odd(),
        ))
    }

    /// Signs an authorization (EIP-7702).
    pub(super) fn authorize(
        &self,
        chain_id: u64,
        delegate: Address,
        nonce: u64,
    ) -> Result<SignedAuthorization, Error> {
        let authorization = Authorization {
            chain_id: U256::from(chain_id),
            address: delegate,
            nonce,
        };
        let signature = self.sign(authorization.signature_hash())?;
        Ok(authorization.into_signed(signature))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shuffle_keeps_every_item() {
        let mut items: Vec<usize> = (0..50).collect();
        Stream::new(3, "test").shuffle(&mut items);
        assert_ne!(items, (0..50).collect::<Vec<_>>());
        items.sort_unstable();
        assert_eq!(items, (0..50).collect::<Vec<_>>());
    }

    #[test]
    fn seeds_and_purposes_give_different_streams() {
        let first = Stream::new(1, "a").word();
        assert_eq!(first, Stream::new(1, "a").word());
        assert_ne!(first, Stream::new(2, "a").word());
        assert_ne!(first, Stream::new(1, "b").word());
    }

    #[test]
    fn signatures_recover_to_the_signer() {
        let signer = Signer::new(&mut Stream::new(1, "key")).unwrap();
        let hash = keccak256("message");
        let signature = signer.sign(hash).unwrap();
        assert_eq!(signature, signer.sign(hash).unwrap(), "deterministic");
        assert_eq!(
            signature.recover_address_from_prehash(&hash).unwrap(),
            signer.address
        );
        assert!(signature.normalize_s().is_none(), "low s");
    }
}
