//! A signing account.

use std::fmt;

use alloy_primitives::{Address, B256, Signature, U256, keccak256};
use k256::ecdsa::SigningKey;

use crate::Error;

/// An account with its private key. No message contains the key.
#[derive(Clone)]
pub struct Account {
    key: SigningKey,
    address: Address,
}

impl fmt::Debug for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Account").field(&self.address).finish()
    }
}

impl Account {
    /// Returns the account of a private key: 64 hexadecimal digits, with or without `0x` and
    /// surrounding white space.
    ///
    /// # Errors
    /// [`Error::Key`], which does not show the input.
    pub fn from_hex(text: &str) -> Result<Self, Error> {
        let bytes: B256 = text.trim().parse().map_err(|_| Error::Key)?;
        let key = SigningKey::from_slice(bytes.as_slice()).map_err(|_| Error::Key)?;
        let point = key.verifying_key().to_encoded_point(false);
        // The address is the tail of the hash of both coordinates, without the tag byte.
        let hash = keccak256(point.as_bytes().get(1..).unwrap_or_default());
        Ok(Self {
            key,
            address: Address::from_word(hash),
        })
    }

    /// Returns the account's address.
    #[must_use]
    pub const fn address(&self) -> Address {
        self.address
    }

    /// Signs a hash: RFC 6979 nonce, the lower of the two possible `s` (EIP-2).
    ///
    /// # Errors
    /// None: a valid key signs.
    pub fn sign(&self, hash: B256) -> Result<Signature, Error> {
        let signed = self.key.sign_prehash_recoverable(hash.as_slice());
        let (signature, recovery) = signed.map_err(|_| Error::Key)?;
        Ok(Signature::new(
            U256::from_be_slice(&signature.r().to_bytes()),
            U256::from_be_slice(&signature.s().to_bytes()),
            recovery.is_y_odd(),
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first account of anvil and of other development nodes:
    /// `test test test test test test test test test test test junk`.
    const KEY: &str = "0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80";

    #[test]
    fn accounts_have_their_addresses() {
        let expected = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";
        for text in [KEY, &KEY[2..], &format!(" {KEY}\n")] {
            let account = Account::from_hex(text).unwrap();
            assert_eq!(account.address().to_string(), expected);
            assert!(!format!("{account:?}").contains("ac0974"));
        }
        for text in [
            "",
            "0x",
            "0xac",
            &"0".repeat(64),
            &"f".repeat(64),
            &"g".repeat(64),
        ] {
            let error = Account::from_hex(text).unwrap_err();
            assert!(matches!(error, Error::Key), "{error}");
        }
    }

    #[test]
    fn signatures_are_those_of_the_account() {
        let account = Account::from_hex(KEY).unwrap();
        let hash = keccak256("message");
        let signature = account.sign(hash).unwrap();
        assert_eq!(
            signature.recover_address_from_prehash(&hash).unwrap(),
            account.address()
        );
        assert!(signature.normalize_s().is_none());
    }
}
