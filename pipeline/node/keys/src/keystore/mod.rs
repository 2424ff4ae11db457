//! Encrypted private keys: Web3 Secret Storage, version 3, which geth, cast and Web3Signer read.
//!
//! ```text
//! derived    = scrypt or PBKDF2-HMAC-SHA-256 of the passphrase, 32 bytes
//! ciphertext = AES-128 in counter mode, key derived[0..16], of the private key
//! mac        = keccak256(derived[16..32] | ciphertext)
//! ```
//!
//! | module | concept |
//! |---|---|
//! | `file` | the file's fields |
//! | `derive` | keys from passphrases, with bounds on what a file may ask for |
//!
//! The MAC does not cover the parameters, so a file that somebody else could write bounds neither
//! memory nor time: `derive` does.

mod derive;
mod file;

use aes::Aes128;
use aes::cipher::{KeyIvInit as _, StreamCipher as _};
use alloy_primitives::keccak256;
use ctr::Ctr128BE;
use zeroize::Zeroizing;

pub use derive::Cost;
use derive::Derivation;
use file::{File, Sealed};

use crate::error::Error;
use crate::secret::{Passphrase, PrivateKey};

/// Most bytes of a keystore: a file of another kind need not be read as a whole.
pub const MAX_BYTES: usize = 64 << 10;

/// Decrypts a keystore.
///
/// # Errors
/// [`Error::Format`] and [`Error::Field`] for a file that is none, or of another version;
/// [`Error::TooCostly`]; [`Error::Passphrase`]; [`Error::Address`] and [`Error::Key`] for the key
/// inside.
pub fn decrypt(text: &str, passphrase: &Passphrase) -> Result<PrivateKey, Error> {
    let file = File::read(text)?;
    let Sealed {
        iv,
        ciphertext,
        mac,
    } = file.sealed;
    let derived = file.derivation.derive(passphrase)?;
    if mac != mac_of(&derived, &ciphertext) {
        return Err(Error::Passphrase);
    }
    let mut secret = Zeroizing::new(ciphertext);
    apply(&derived, &iv, &mut secret);
    let key = PrivateKey::new(secret)?;
    match file.address {
        Some(expected) if expected != key.address() => Err(Error::Address {
            expected,
            got: key.address(),
        }),
        _ => Ok(key),
    }
}

/// Encrypts a key, with a new salt; returns the text of the file.
///
/// # Errors
/// [`Error::Random`].
pub fn encrypt(key: &PrivateKey, passphrase: &Passphrase, cost: Cost) -> Result<String, Error> {
    if passphrase.is_empty() {
        return Err(Error::EmptyPassphrase);
    }
    let (mut salt, mut iv, mut id) = ([0; 32], [0; 16], [0; 16]);
    for random in [&mut salt[..], &mut iv, &mut id] {
        getrandom::fill(random).map_err(Error::Random)?;
    }
    let derivation = Derivation::scrypt(cost, salt.to_vec());
    let derived = derivation.derive(passphrase)?;
    let mut ciphertext = *key.as_bytes();
    apply(&derived, &iv, &mut ciphertext);
    let mac = mac_of(&derived, &ciphertext);
    let file = File {
        address: Some(key.address()),
        derivation,
        sealed: Sealed {
            iv,
            ciphertext,
            mac,
        },
    };
    Ok(file.write(id))
}

/// Encrypts or decrypts: both add the same stream.
fn apply(derived: &[u8; 32], iv: &[u8; 16], bytes: &mut [u8; 32]) {
    let mut key = Zeroizing::new([0; 16]);
    let (first, _) = derived.split_at(16);
    key.copy_from_slice(first);
    let mut cipher = Ctr128BE::<Aes128>::new((&*key).into(), iv.into());
    cipher.apply_keystream(bytes);
}

fn mac_of(derived: &[u8; 32], ciphertext: &[u8; 32]) -> [u8; 32] {
    let mut bytes = Zeroizing::new([0; 48]);
    let (key, rest) = bytes.split_at_mut(16);
    let (_, second) = derived.split_at(16);
    key.copy_from_slice(second);
    rest.copy_from_slice(ciphertext);
    keccak256(*bytes).0
}

#[cfg(test)]
mod tests;
