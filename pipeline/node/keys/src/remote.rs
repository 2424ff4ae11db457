//! A signer in another process: Web3Signer, by its API `eth1`.
//!
//! `POST /api/v1/eth1/sign/KEY` with `{"data": "0x..."}` answers with `r`, `s` and `v` (27 or 28)
//! of a signature of `keccak256(data)`, with no prefix. The data are the 66 bytes of a header as
//! EIP-712 encodes it, whose Keccak hash is the digest of receipts: so contract and library need no
//! other form, and the signer sees what it signs. JSON-RPC's `eth_sign`, Clef's `account_signData`
//! and a wallet's `personal_sign` put a prefix before the data and sign another digest.

use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use alloy_primitives::{Address, hex};
use k256::ecdsa::VerifyingKey;
use serde_json::json;
use zkfabric_client::{Error as RestError, Limits, Rest, Url};
use zkfabric_receipt::{Error as ReceiptError, Message, Signature, Signer};

use crate::error::Error;

/// Most bytes of an answer: a list of some thousand public keys.
const ANSWER: u64 = 1 << 20;
/// Pause before the second attempt, and the longest one.
const FIRST_PAUSE: Duration = Duration::from_millis(20);
const LONGEST_PAUSE: Duration = Duration::from_secs(1);

/// How long a signer is waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RemoteOptions {
    /// Longest time of one answer.
    pub timeout: Duration,
    /// Time after which a signer that cannot be reached has failed. The receipts of one group wait
    /// so long, and for one answer more.
    pub patience: Duration,
}

impl Default for RemoteOptions {
    /// Two seconds, and half a minute.
    fn default() -> Self {
        Self {
            timeout: Duration::from_secs(2),
            patience: Duration::from_secs(30),
        }
    }
}

/// A key in a Web3Signer.
#[derive(Debug)]
pub struct RemoteSigner {
    rest: Mutex<Rest>,
    address: Address,
    /// Path of the key's signatures.
    path: String,
    options: RemoteOptions,
}

impl RemoteSigner {
    /// Looks for the key of an address in a signer.
    ///
    /// # Errors
    /// [`Error::Remote`] if the signer does not answer, [`Error::Keys`] if it has no list of keys,
    /// and [`Error::NoKey`] if the key is not in the list.
    pub fn connect(url: Url, address: Address, options: RemoteOptions) -> Result<Self, Error> {
        let limits = Limits {
            timeout: options.timeout,
            attempts: 1,
            answer: ANSWER,
            total: ANSWER,
            ..Limits::default()
        };
        let mut rest = Rest::new(url, limits)?;
        let listed = rest.get("eth1/publicKeys", "api/v1/eth1/publicKeys")?;
        let keys: Result<Vec<String>, _> = serde_json::from_slice(&listed);
        let keys = keys.map_err(|error| Error::Keys {
            got: error.to_string(),
        })?;
        let mut own = keys.iter().filter(|key| address_of(key) == Some(address));
        // The digits are the part of a path that says which key.
        let key = own.next().ok_or(Error::NoKey {
            address,
            count: keys.len(),
        })?;
        Ok(Self {
            path: format!("api/v1/eth1/sign/{key}"),
            rest: Mutex::new(rest),
            address,
            options,
        })
    }

    /// Asks until there is an answer, or patience ends.
    fn ask(&self, body: &str) -> Result<Vec<u8>, RestError> {
        // Whoever panicked left a client that sends whole requests.
        let mut rest = self.rest.lock().unwrap_or_else(PoisonError::into_inner);
        let begun = Instant::now();
        let mut pause = FIRST_PAUSE;
        loop {
            match rest.post("eth1/sign", &self.path, body) {
                Err(error) if is_passing(&error) && begun.elapsed() < self.options.patience => {
                    thread::sleep(pause);
                    pause = LONGEST_PAUSE.min(2 * pause);
                }
                done => return done,
            }
        }
    }
}

impl Signer for RemoteSigner {
    fn address(&self) -> Address {
        self.address
    }

    fn sign(&self, message: &Message) -> Result<Signature, ReceiptError> {
        let body = json!({ "data": hex::encode_prefixed(message.as_bytes()) });
        let answer = self.ask(&body.to_string());
        let answer = answer.map_err(|error| unsigned(format!("remote signer: {error}")))?;
        let signature = signature(&answer)?;
        let (expected, got) = (self.address, signature.recover(&message.digest())?);
        match got == expected {
            true => Ok(signature),
            false => Err(ReceiptError::Signer { expected, got }),
        }
    }
}

fn unsigned(reason: String) -> ReceiptError {
    ReceiptError::Unsigned { reason }
}

/// Reads a signature of 65 bytes in hexadecimal digits.
fn signature(answer: &[u8]) -> Result<Signature, ReceiptError> {
    let mut bytes = [0; 65];
    let text = answer.trim_ascii();
    let digits = text.strip_prefix(b"0x").unwrap_or(text);
    let decoded = hex::decode_to_slice(digits, &mut bytes);
    decoded.map_err(|_| {
        unsigned(format!(
            "remote signer: expected 65 bytes in hexadecimal digits, got {} characters",
            text.len()
        ))
    })?;
    Ok(Signature(bytes))
}

/// Returns whether a signer may answer the same request later.
const fn is_passing(error: &RestError) -> bool {
    match error {
        RestError::Transport { .. } => true,
        RestError::Status { status, .. } => matches!(status, 429 | 500..=599),
        _ => false,
    }
}

/// Returns the address of a public key in hexadecimal digits: 64 bytes of both coordinates, or as
/// SEC 1 encodes them.
fn address_of(digits: &str) -> Option<Address> {
    let mut bytes = hex::decode(digits).ok()?;
    if bytes.len() == 64 {
        // Both coordinates follow.
        bytes.insert(0, 4);
    }
    let key = VerifyingKey::from_sec1_bytes(&bytes).ok()?;
    let point = key.to_encoded_point(false);
    let coordinates = point.as_bytes().get(1..)?;
    Some(Address::from_raw_public_key(coordinates))
}

#[cfg(test)]
mod tests;
