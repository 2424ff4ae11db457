//! Keys that sign receipts.
//!
//! | module | concept |
//! |---|---|
//! | `secret` | private keys and passphrases in memory |
//! | `keystore` | encrypted private keys: Web3 Secret Storage, version 3 |
//! | `remote` | a signer in another process: Web3Signer |
//! | `access` | files that others can read |
//! | `place` | names of files and variables with secrets, where people paste the secret itself |
//! | `error` | failures |
//!
//! Invariants: a private key and a passphrase are overwritten when they are dropped; no message and
//! no `Debug` shows one; a keystore from outside bounds neither memory nor time by its own numbers;
//! a signature from outside is compared with the key that it has to be of.

mod access;
mod error;
mod keystore;
mod place;
mod remote;
mod secret;

pub use access::others_may_read;
pub use error::Error;
pub use keystore::{Cost, MAX_BYTES, decrypt, encrypt};
pub use place::{HIDDEN, SecretFile, SecretVariable, hidden};
pub use remote::{RemoteOptions, RemoteSigner};
pub use secret::{Passphrase, PrivateKey};
