//! The fields of a keystore's file.

use alloy_primitives::{Address, hex};
use serde::Deserialize;
use serde_json::{Value, json};

use super::derive::Derivation;
use crate::error::Error;

/// Most bytes of a salt.
const SALT: usize = 1024;

/// A keystore.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct File {
    /// The key's address, where the file has it.
    pub(super) address: Option<Address>,
    pub(super) derivation: Derivation,
    pub(super) sealed: Sealed,
}

/// What a file has of the key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sealed {
    pub(super) iv: [u8; 16],
    pub(super) ciphertext: [u8; 32],
    pub(super) mac: [u8; 32],
}

#[derive(Deserialize)]
struct Version {
    version: Value,
}

#[derive(Deserialize)]
struct Whole {
    address: Option<String>,
    // Files of the definition's first years.
    #[serde(alias = "Crypto")]
    crypto: Crypto,
}

#[derive(Deserialize)]
struct Crypto {
    cipher: String,
    cipherparams: CipherParameters,
    ciphertext: String,
    kdf: String,
    kdfparams: Value,
    mac: String,
}

#[derive(Deserialize)]
struct CipherParameters {
    iv: String,
}

#[derive(Deserialize)]
struct ScryptParameters {
    dklen: u64,
    n: u64,
    p: u64,
    r: u64,
    salt: String,
}

#[derive(Deserialize)]
struct Pbkdf2Parameters {
    c: u64,
    dklen: u64,
    prf: String,
    salt: String,
}

impl File {
    /// Reads a file; fields that the definition does not have are ignored.
    pub(super) fn read(text: &str) -> Result<Self, Error> {
        let Version { version } = serde_json::from_str(text)?;
        if version != 3 {
            return Err(Error::Field {
                field: "version",
                expected: "3",
                got: version.to_string(),
            });
        }
        let Whole { address, crypto } = serde_json::from_str(text)?;
        is("cipher", "aes-128-ctr", &crypto.cipher)?;
        let address = address.map(|digits| array("address", "20 bytes", &digits));
        Ok(Self {
            address: address.transpose()?.map(Address::new),
            derivation: derivation(&crypto.kdf, crypto.kdfparams)?,
            sealed: Sealed {
                iv: array("cipherparams.iv", "16 bytes", &crypto.cipherparams.iv)?,
                ciphertext: array("ciphertext", "32 bytes", &crypto.ciphertext)?,
                mac: array("mac", "32 bytes", &crypto.mac)?,
            },
        })
    }

    /// Returns the text of a file with an identity of random bytes.
    pub(super) fn write(&self, id: [u8; 16]) -> String {
        let (kdf, parameters) = match &self.derivation {
            Derivation::Scrypt { n, r, p, salt } => (
                "scrypt",
                json!({ "dklen": 32, "n": n, "p": p, "r": r, "salt": hex::encode(salt) }),
            ),
            Derivation::Pbkdf2 { c, salt } => (
                "pbkdf2",
                json!({ "c": c, "dklen": 32, "prf": "hmac-sha256", "salt": hex::encode(salt) }),
            ),
        };
        let file = json!({
            "address": self.address.map(hex::encode),
            "crypto": {
                "cipher": "aes-128-ctr",
                "cipherparams": { "iv": hex::encode(self.sealed.iv) },
                "ciphertext": hex::encode(self.sealed.ciphertext),
                "kdf": kdf,
                "kdfparams": parameters,
                "mac": hex::encode(self.sealed.mac),
            },
            "id": uuid(id),
            "version": 3,
        });
        format!("{file:#}\n")
    }
}

fn derivation(kdf: &str, parameters: Value) -> Result<Derivation, Error> {
    let (derivation, dklen) = match kdf {
        "scrypt" => {
            let parameters = serde_json::from_value(parameters)?;
            let ScryptParameters {
                dklen,
                n,
                p,
                r,
                salt,
            } = parameters;
            let salt = bytes("kdfparams.salt", &salt)?;
            (Derivation::Scrypt { n, r, p, salt }, dklen)
        }
        "pbkdf2" => {
            let parameters = serde_json::from_value(parameters)?;
            let Pbkdf2Parameters {
                c,
                dklen,
                prf,
                salt,
            } = parameters;
            is("kdfparams.prf", "hmac-sha256", &prf)?;
            let salt = bytes("kdfparams.salt", &salt)?;
            (Derivation::Pbkdf2 { c, salt }, dklen)
        }
        _ => {
            return Err(Error::Field {
                field: "kdf",
                expected: "scrypt or pbkdf2",
                got: excerpt(kdf),
            });
        }
    };
    is("kdfparams.dklen", "32", &dklen.to_string())?;
    Ok(derivation)
}

fn is(field: &'static str, expected: &'static str, got: &str) -> Result<(), Error> {
    if got == expected {
        return Ok(());
    }
    let got = excerpt(got);
    Err(Error::Field {
        field,
        expected,
        got,
    })
}

/// Returns the beginning of a text that a message quotes.
fn excerpt(text: &str) -> String {
    const MOST: usize = 80;
    text.chars().take(MOST).collect()
}

/// Decodes a field of so many bytes.
fn array<const N: usize>(
    field: &'static str,
    expected: &'static str,
    digits: &str,
) -> Result<[u8; N], Error> {
    let digits = digits.strip_prefix("0x").unwrap_or(digits);
    let mut array = [0; N];
    let decoded = hex::decode_to_slice(digits, &mut array);
    decoded.map_err(|_| Error::Field {
        field,
        expected,
        got: format!("{} characters", digits.len()),
    })?;
    Ok(array)
}

/// Decodes a field of any length.
fn bytes(field: &'static str, digits: &str) -> Result<Vec<u8>, Error> {
    let decoded = hex::decode(digits).ok();
    let short = decoded.filter(|bytes| bytes.len() <= SALT);
    short.ok_or_else(|| Error::Field {
        field,
        expected: "hexadecimal digits of at most 1024 bytes",
        got: format!("{} characters", digits.len()),
    })
}

/// Returns random bytes in the form of RFC 9562, version 4.
fn uuid(mut id: [u8; 16]) -> String {
    id[6] = id[6] & 0x0f | 0x40;
    id[8] = id[8] & 0x3f | 0x80;
    let digits = hex::encode(id);
    let parts = [0..8, 8..12, 12..16, 16..20, 20..32];
    let parts = parts.map(|range| digits.get(range).unwrap_or_default());
    parts.join("-")
}
