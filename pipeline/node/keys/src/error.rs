//! Failures of keys.

use alloy_primitives::Address;

/// Why there is no key, or no signer.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A number that is no private key.
    #[error(
        "expected a private key: 64 hexadecimal digits of a number below the order of secp256k1, \
         not zero"
    )]
    Key,
    /// A file that is no keystore.
    #[error("no keystore of Web3 Secret Storage, version 3: {reason}")]
    Format {
        /// What is wrong with it.
        reason: String,
    },
    /// A field of a keystore with another value than the definition has.
    #[error("the keystore's field {field} is {got}, expected {expected}")]
    Field {
        /// The field.
        field: &'static str,
        /// What the definition has.
        expected: &'static str,
        /// What the file has.
        got: String,
    },
    /// A keystore whose passphrase would take too much memory or time.
    #[error(
        "the keystore asks for {got} {unit} to try one passphrase, at most {most} are taken: it \
         was made for another machine, or to stop this one"
    )]
    TooCostly {
        /// What is bounded.
        unit: &'static str,
        /// What the file asks for.
        got: u128,
        /// What is taken.
        most: u128,
    },
    /// The passphrase does not open the keystore.
    #[error("the passphrase is wrong, or the keystore is damaged: its MAC is another one")]
    Passphrase,
    /// A file of a passphrase that has more than the passphrase.
    #[error(
        "a passphrase is one line, this file has {got} lines: keep one line, or put a passphrase \
         of several lines into an environment variable"
    )]
    PassphraseLines {
        /// Number of its lines.
        got: usize,
    },
    /// An empty passphrase for a new keystore: whoever reads the file has the key.
    #[error(
        "the passphrase is empty, and whoever reads the keystore would have its key: nothing is \
         written"
    )]
    EmptyPassphrase,
    /// The decrypted key is not the one that the keystore names.
    #[error("the keystore has the key of {got}, and says that it has that of {expected}")]
    Address {
        /// Address in the file.
        expected: Address,
        /// Address of the key.
        got: Address,
    },
    /// The system gives no random numbers.
    #[error("the system gives no random numbers: {0}")]
    Random(getrandom::Error),
    /// The signer in another process does not answer as it should.
    #[error("remote signer: {0}")]
    Remote(#[from] zkfabric_client::Error),
    /// The signer's list of keys cannot be read.
    #[error("remote signer: expected a list of public keys, got {got}")]
    Keys {
        /// What it sent, or what is wrong with it.
        got: String,
    },
    /// The signer does not have the key.
    #[error("remote signer: it has {count} keys, none of them of {address}")]
    NoKey {
        /// The expected address.
        address: Address,
        /// Number of its keys.
        count: usize,
    },
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::Format {
            reason: error.to_string(),
        }
    }
}
