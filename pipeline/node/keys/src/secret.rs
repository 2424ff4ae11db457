//! Private keys and passphrases in memory, which are overwritten when they are dropped.

use std::fmt;

use alloy_primitives::Address;
use zeroize::Zeroizing;
use zkfabric_receipt::{LocalSigner, Signer as _};

use crate::error::Error;

/// A private key of secp256k1: 32 bytes, big-endian.
#[derive(Clone, PartialEq, Eq)]
pub struct PrivateKey {
    secret: Zeroizing<[u8; 32]>,
    address: Address,
}

impl PrivateKey {
    /// Takes the bytes of a key.
    ///
    /// # Errors
    /// [`Error::Key`] for zero and for numbers that are not below the curve's order.
    pub fn new(secret: Zeroizing<[u8; 32]>) -> Result<Self, Error> {
        let signer = LocalSigner::new(&secret).map_err(|_| Error::Key)?;
        let address = signer.address();
        Ok(Self { secret, address })
    }

    /// Makes a new key from the system's random numbers.
    ///
    /// # Errors
    /// [`Error::Random`].
    pub fn random() -> Result<Self, Error> {
        let mut secret = Zeroizing::new([0; 32]);
        loop {
            getrandom::fill(&mut *secret).map_err(Error::Random)?;
            // Of 2^128 numbers one is no key.
            if let Ok(key) = Self::new(secret.clone()) {
                return Ok(key);
            }
        }
    }

    /// Reads a key of 64 hexadecimal digits, with or without `0x`, and space around them.
    ///
    /// # Errors
    /// [`Error::Key`].
    pub fn from_hex(text: &str) -> Result<Self, Error> {
        let digits = text.trim();
        let digits = digits.strip_prefix("0x").unwrap_or(digits);
        let mut secret = Zeroizing::new([0; 32]);
        let decoded = alloy_primitives::hex::decode_to_slice(digits, &mut *secret);
        decoded.map_err(|_| Error::Key)?;
        Self::new(secret)
    }

    /// Returns the key's address.
    #[must_use]
    pub const fn address(&self) -> Address {
        self.address
    }

    /// Returns a signer with this key.
    ///
    /// # Errors
    /// None for a key that was taken.
    pub fn signer(&self) -> Result<LocalSigner, Error> {
        LocalSigner::new(&self.secret).map_err(|_| Error::Key)
    }

    pub(crate) fn as_bytes(&self) -> &[u8; 32] {
        &self.secret
    }
}

/// Shows the address alone.
impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PrivateKey")
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}

/// A passphrase.
#[derive(Clone, PartialEq, Eq)]
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// Takes a passphrase as it is.
    #[must_use]
    pub const fn new(text: Zeroizing<String>) -> Self {
        Self(text)
    }

    /// Takes the content of a file: one line, without its end.
    ///
    /// # Errors
    /// [`Error::PassphraseLines`] for a file of several lines: which of them somebody means is not
    /// known, and an empty one at the end is not seen.
    pub fn from_file(text: &str) -> Result<Self, Error> {
        let line = text.strip_suffix('\n').unwrap_or(text);
        let line = line.strip_suffix('\r').unwrap_or(line);
        match line.split('\n').count() {
            0 | 1 => Ok(Self(Zeroizing::new(line.to_owned()))),
            got => Err(Error::PassphraseLines { got }),
        }
    }

    /// Returns whether it is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

/// Shows nothing.
impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DIGITS: &str = "4242424242424242424242424242424242424242424242424242424242424242";

    #[test]
    fn keys_are_numbers_below_the_order() {
        let key = PrivateKey::from_hex(&format!(" 0x{DIGITS}\n")).unwrap();
        assert_eq!(key, PrivateKey::from_hex(DIGITS).unwrap());
        assert_eq!(key.address(), key.signer().unwrap().address());
        let order = "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141";
        for wrong in [order, &"0".repeat(64), &DIGITS[1..], "", "0x", "zz"] {
            let error = PrivateKey::from_hex(wrong).unwrap_err();
            assert!(matches!(error, Error::Key), "{wrong}: {error}");
        }
        assert_ne!(PrivateKey::random().unwrap(), PrivateKey::random().unwrap());
    }

    #[test]
    fn nothing_shows_a_secret() {
        let key = PrivateKey::from_hex(DIGITS).unwrap();
        let shown = format!("{key:?} {:?}", key.signer().unwrap());
        assert!(shown.contains(&format!("{:?}", key.address())), "{shown}");
        assert!(
            !shown.contains("4242") && !shown.contains("66, 66"),
            "{shown}"
        );
        let passphrase = Passphrase::from_file("open sesame").unwrap();
        assert_eq!(format!("{passphrase:?}"), "Passphrase(..)");
        // An error does not quote what it refuses.
        let error = PrivateKey::from_hex(&format!("{DIGITS}42")).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("4242"), "{error:?}");
    }

    #[test]
    fn the_line_of_a_file_is_the_passphrase() {
        for text in ["two words ", "two words \n", "two words \r\n"] {
            assert_eq!(
                Passphrase::from_file(text).unwrap(),
                Passphrase::new("two words ".to_owned().into())
            );
        }
        for (text, lines) in [("a\n\n", 2), ("a\nb", 2), ("\na\r\nb\r\n", 3), ("\n\n", 2)] {
            let error = Passphrase::from_file(text).unwrap_err();
            assert!(
                matches!(error, Error::PassphraseLines { got } if got == lines),
                "{error}"
            );
        }
        for empty in ["", "\n", "\r\n"] {
            assert!(Passphrase::from_file(empty).unwrap().is_empty());
        }
    }
}
