//! The key that signs receipts.

use alloy_primitives::Address;
use clap::{ArgGroup, ValueHint};
use zkfabric_import::Url;
use zkfabric_keys::{SecretFile, SecretVariable};

/// The key that signs receipts.
#[derive(Debug, clap::Args)]
#[group(skip)]
#[command(group = ArgGroup::new("key").required(true))]
pub struct SignerArgs {
    /// Encrypted keystore with the private key that signs receipts (Web3 Secret Storage, version
    /// 3), as `keystore` writes it
    #[arg(long, value_name = "FILE", group = "key", value_hint = ValueHint::FilePath)]
    pub keystore: Option<SecretFile>,
    /// The keystore's passphrase
    #[command(flatten)]
    pub passphrase: PassphraseArgs,
    /// File with the private key that signs receipts, 64 hexadecimal digits, - for stdin: whoever
    /// reads the file can sign
    #[arg(long, value_name = "FILE", group = "key", value_hint = ValueHint::FilePath)]
    pub private_key: Option<SecretFile>,
    /// Environment variable with that private key
    #[arg(long, value_name = "NAME", group = "key")]
    pub private_key_env: Option<SecretVariable>,
    /// URL of a Web3Signer that has the private key: it signs each group after the disk has it
    #[arg(long, value_name = "URL", group = "key", requires = "signer_address")]
    pub remote_signer: Option<Url>,
    /// Address of the key in the remote signer
    #[arg(long, value_name = "ADDRESS", requires = "remote_signer")]
    pub signer_address: Option<Address>,
    /// Timeout in seconds for one answer of the remote signer; one that cannot be reached is asked
    /// again for half a minute, and answers wait meanwhile
    #[arg(long, value_name = "SECONDS", requires = "remote_signer", default_value_t = 2, value_parser = clap::value_parser!(u64).range(1..=3_600))]
    pub signer_timeout: u64,
}

/// Passphrase of a keystore.
#[derive(Debug, clap::Args)]
#[group(skip)]
pub struct PassphraseArgs {
    /// File with the keystore's passphrase, one line, - for stdin; by default, the terminal asks
    /// for it
    #[arg(long, value_name = "FILE", conflicts_with = "passphrase_env", value_hint = ValueHint::FilePath)]
    pub passphrase: Option<SecretFile>,
    /// Environment variable with the keystore's passphrase
    #[arg(long, value_name = "NAME")]
    pub passphrase_env: Option<SecretVariable>,
}
