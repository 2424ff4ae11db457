//! Readers of old blocks one after another: their receipts, transactions and states, from many
//! connections.

use alloy_primitives::Address;
use serde_json::json;

use super::ground::Ground;
use super::wire::{Prepared, Reading};
use crate::Error;

/// Blocks beyond those that the trie has the states of, for each of the blocks with receipts.
const EMPTY: u64 = 20;

/// Makes blocks until their states are old, and reads all of them.
pub(super) fn prepare(ground: &mut Ground) -> Result<Prepared, Error> {
    let numbers = ground.blocks()?;
    let empty = EMPTY * numbers.len() as u64;
    ground
        .client
        .ask("anvil_mine", &json!([format!("{empty:#x}")]))
        .map_err(Error::from)?;
    let last = numbers.last().copied().unwrap_or_default() + empty;
    let mut requests = Vec::new();
    for number in (1..=last).rev() {
        let at = format!("{number:#x}");
        requests.push(ground.call("eth_getBalance", &json!([Address::ZERO, at])));
        requests.push(ground.call("eth_getBlockByNumber", &json!([at, true])));
        if numbers.contains(&number) {
            requests.push(ground.call("eth_getBlockReceipts", &json!([at])));
        }
    }
    let readers = ground.sizes.readers;
    Ok(ground.readers(requests, (readers, 31, Reading::Fast)))
}
