//! Transactions that are none, and signatures of nobody, as fast as they are refused.

use alloy_primitives::{Address, Bytes};
use serde_json::json;

use super::super::error::NodeError;
use super::ground::Ground;
use super::wallet::Sent;
use super::wire::{Prepared, Reading};
use crate::Error;

/// Senders, each with one request that is not answered.
const SENDERS: usize = 16;
/// Transactions of a request that is a batch.
const BATCH: usize = 50;
/// Different transactions.
const DIFFERENT: usize = 100;

/// Returns transactions that are refused: cut off, of another signer, of a signer without ether, of
/// another type, and no bytes of a transaction at all.
fn garbage(ground: &mut Ground) -> Result<Vec<Bytes>, NodeError> {
    let sent = Sent::call(Address::ZERO, 21_000, Bytes::new());
    let mut all = Vec::new();
    for index in 0..DIFFERENT {
        let wallets = ground.wallets.len();
        let Some(wallet) = ground.wallets.get_mut(index % wallets) else {
            continue;
        };
        let mut raw = wallet.sign(&sent)?.to_vec();
        match index % 5 {
            0 => raw.truncate(raw.len() - 1 - index % 50),
            // In the last 32 bytes is `s`: the transaction is of an account that has nothing.
            1 | 2 => flip(&mut raw, 1 + index % 16),
            3 => raw.insert(0, 0x7f),
            _ => raw = vec![index as u8; 120],
        }
        all.push(raw.into());
    }
    Ok(all)
}

/// Changes a byte that stands so far before the end.
fn flip(raw: &mut [u8], before: usize) {
    let at = raw.len().saturating_sub(before);
    if let Some(byte) = raw.get_mut(at) {
        *byte ^= 1;
    }
}

/// Sends garbage, in single calls and in batches.
pub(super) fn prepare(ground: &mut Ground) -> Result<Prepared, Error> {
    let all = garbage(ground)?;
    let call = |raw: &Bytes| super::ground::call("eth_sendRawTransaction", &json!([raw]));
    let mut requests = Vec::new();
    for batch in all.chunks(BATCH) {
        requests.extend(ground.sends(batch));
        let calls: Vec<String> = batch.iter().map(call).collect();
        requests.push(ground.post(&format!("[{}]", calls.join(","))));
    }
    Ok(ground.readers(requests, (SENDERS, 7, Reading::Fast)))
}
