//! The same chain for every contestant: a genesis that a node reads from its folder, and that anvil
//! is told.

use std::fs;
use std::path::{Path, PathBuf};

use alloy_primitives::B256;
use serde_json::{Value, json};
use zkfabric_stf::host::Genesis;

use super::NodeError;
use super::client::Client;
use super::transactions::TOKEN;
use crate::Error;

/// File of the genesis of a chain for development, in its folder.
const FILE: &str = "dev.json";

/// Returns the file of the genesis in a chain's folder.
pub(super) fn file(folder: &Path) -> PathBuf {
    folder.join(FILE)
}

/// Creates the folder of a node's chain, with its genesis.
///
/// # Errors
/// [`Error::Write`].
pub(super) fn write(folder: &Path, genesis: &Genesis) -> Result<(), Error> {
    let text = serde_json::to_vec(genesis)?;
    let path = file(folder);
    let written = fs::create_dir_all(folder).and_then(|()| fs::write(&path, text));
    written.map_err(|source| Error::Write { path, source })
}

/// Gives anvil the accounts without code, and the token: all that the transactions of transfers
/// touch.
///
/// # Errors
/// Anvil refuses.
pub(super) fn tell(client: &mut Client, genesis: &Genesis) -> Result<(), NodeError> {
    let mut calls: Vec<(&str, Value)> = Vec::new();
    for (address, account) in &genesis.accounts {
        if account.code.is_empty() {
            calls.push(("anvil_setBalance", json!([address, account.balance])));
        } else if *address == TOKEN {
            calls.push(("anvil_setCode", json!([address, account.code])));
            for (slot, value) in &account.storage {
                calls.push((
                    "anvil_setStorageAt",
                    json!([address, slot, B256::from(*value)]),
                ));
            }
        }
    }
    client.tell(&calls)
}
