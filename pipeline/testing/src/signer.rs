//! A signer in another process that answers as Web3Signer's API `eth1` does.

use std::fmt::Write as _;

use k256::ecdsa::SigningKey;
use serde_json::{Value, json};
use tiny_keccak::{Hasher, Keccak};

use crate::node::{Node, Reply, Request};

/// A key of a signer.
#[derive(Clone, Debug)]
pub struct Key(SigningKey);

impl Key {
    /// Takes a private key.
    ///
    /// # Panics
    /// The number is none.
    #[must_use]
    pub fn new(secret: &[u8; 32]) -> Self {
        Self(SigningKey::from_slice(secret).expect("a number below the order"))
    }

    /// Returns the name that the key has in Web3Signer: its public key, 64 bytes.
    #[must_use]
    pub fn name(&self) -> String {
        let point = self.0.verifying_key().to_encoded_point(false);
        digits(&point.as_bytes()[1..])
    }

    /// Signs the Keccak hash of data, without a prefix; `r`, `s` and `v`.
    ///
    /// # Panics
    /// The data are no hexadecimal digits.
    #[must_use]
    pub fn sign(&self, data: &str) -> String {
        let data = data.strip_prefix("0x").unwrap_or(data);
        let byte = |at| u8::from_str_radix(&data[at..at + 2], 16).expect("hexadecimal digits");
        let data: Vec<u8> = (0..data.len()).step_by(2).map(byte).collect();
        let mut keccak = Keccak::v256();
        keccak.update(&data);
        let mut digest = [0; 32];
        keccak.finalize(&mut digest);
        let signed = self.0.sign_prehash_recoverable(&digest);
        let (signature, id) = signed.expect("a digest");
        let v = 27 + u8::from(id.is_y_odd());
        digits(&[&signature.to_bytes()[..], &[v]].concat())
    }
}

fn digits(bytes: &[u8]) -> String {
    bytes.iter().fold("0x".to_owned(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Returns whether a request is for a signature, rather than for the list of keys.
#[must_use]
pub fn is_signing(request: &Request) -> bool {
    request.head.starts_with("POST /api/v1/eth1/sign/")
}

/// Starts a signer with keys. For some requests a function has another answer.
#[must_use]
pub fn web3signer(
    keys: Vec<Key>,
    other: impl Fn(&Request) -> Option<Reply> + Send + Sync + 'static,
) -> Node {
    Node::start(move |request| {
        if let Some(reply) = other(request) {
            return reply;
        }
        let path = request.head.split(' ').nth(1).unwrap_or_default();
        if path == "/api/v1/eth1/publicKeys" {
            let names: Vec<String> = keys.iter().map(Key::name).collect();
            return Reply::ok(json!(names).to_string());
        }
        let name = path.strip_prefix("/api/v1/eth1/sign/");
        let key = name.and_then(|name| keys.iter().find(|key| key.name() == name));
        match (key, &request.body["data"]) {
            (Some(key), Value::String(data)) => Reply::ok(key.sign(data)),
            (Some(_), _) => Reply::Body("400 Bad Request", Vec::new()),
            (None, _) => Reply::Body("404 Not Found", Vec::new()),
        }
    })
}
