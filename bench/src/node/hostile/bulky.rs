//! Transactions with megabytes of logs, and readers of their blocks when these are old.

use futures_util::FutureExt as _;
use serde_json::json;

use super::super::error::NodeError;
use super::attack::Prepared;
use super::ground::{Ground, loud_call};
use super::wire::{Reading, Tally, once, repeat, together};
use crate::Error;

/// Senders, each with one transaction that is not answered.
const SENDERS: usize = 16;
/// Transactions of a sender in each second: together more than blocks have room for.
const PER_SECOND: usize = 6;
/// Readers of old blocks.
const READERS: usize = 8;

/// Fills blocks with logs.
pub(super) fn senders(ground: &mut Ground) -> Result<Prepared, Error> {
    let seconds = ground.sizes.time.as_secs_f64().ceil() as usize;
    let loud = loud_call(ground.sizes.log_bytes);
    let mut senders = Vec::new();
    for mut wallet in ground.wallets.clone().into_iter().take(SENDERS) {
        let raw = (0..seconds * PER_SECOND).map(|_| wallet.sign(&loud));
        let raw = raw.collect::<Result<Vec<_>, NodeError>>()?;
        let requests = raw
            .iter()
            .map(|raw| ground.call("eth_sendRawTransaction", &json!([raw])));
        senders.push(requests.collect::<Vec<_>>());
    }
    let address = ground.address;
    Ok(Box::new(move |end| {
        let tally = Tally::default();
        let senders = senders
            .iter()
            .map(|requests| once(address, requests, &tally).boxed_local());
        together(end, &tally, senders)
    }))
}

/// Reads receipts and logs of blocks that have left the memory for blocks, as fast as they come.
pub(super) fn readers(ground: &mut Ground) -> Result<Prepared, Error> {
    let mut requests = Vec::new();
    for number in ground.blocks()? {
        let number = format!("{number:#x}");
        let range = json!([{"fromBlock": number, "toBlock": number}]);
        requests.push(ground.call("eth_getBlockReceipts", &json!([number])));
        requests.push(ground.call("eth_getLogs", &range));
    }
    let address = ground.address;
    Ok(Box::new(move |end| {
        let tally = Tally::default();
        let readers = (0..READERS)
            .map(|first| repeat(address, &requests, first, Reading::Fast, &tally).boxed_local());
        together(end, &tally, readers)
    }))
}
