//! Batches of many calls, and batches whose large answers wait for a slow call.

use serde_json::{Value, json};

use super::ground::{CALL_GAS, ENDLESS, Ground, call};
use super::wire::{Prepared, Reading};
use crate::Error;

/// Most calls of a batch, and how many of them run at once.
const MOST: usize = 1_000;
const AT_ONCE: usize = 64;

fn batch<'a>(calls: impl IntoIterator<Item = (&'a str, Value)>) -> String {
    let calls = calls
        .into_iter()
        .map(|(method, params)| call(method, &params));
    format!("[{}]", calls.collect::<Vec<_>>().join(","))
}

/// Batches as large as may be, of calls that take little and of calls that take much, and larger
/// ones.
#[expect(clippy::unnecessary_wraps, reason = "an attack like the others")]
pub(super) fn many(ground: &mut Ground) -> Result<Prepared, Error> {
    let balance = ("eth_getBalance", json!([ENDLESS, "latest"]));
    let block = ("eth_getBlockByNumber", json!(["latest", true]));
    let endless = (
        "eth_call",
        json!([{"to": ENDLESS, "gas": "0xf4240"}, "latest"]),
    );
    let requests = vec![
        ground.post(&batch(vec![balance.clone(); MOST])),
        ground.post(&batch(vec![block; MOST])),
        ground.post(&batch(vec![endless; MOST])),
        ground.post(&batch(vec![balance; MOST + 1])),
        ground.post("[]"),
    ];
    let readers = ground.sizes.readers;
    Ok(ground.readers(requests, (readers, 1, Reading::Fast)))
}

/// Batches whose first answer is nearly as large as all may be together, and whose last call begins
/// behind the first ones and takes long, over all connections that there are.
pub(super) fn waiting(ground: &mut Ground) -> Result<Prepared, Error> {
    let number = ground.block(ground.sizes.transactions)?;
    let large = ("eth_getBlockReceipts", json!([format!("{number:#x}")]));
    let small = ("eth_chainId", json!([]));
    let endless = json!([{"to": ENDLESS, "gas": format!("{CALL_GAS:#x}")}, "latest"]);
    let calls = [large].into_iter().chain(vec![small; AT_ONCE]);
    let calls = calls.chain([("eth_call", endless)]);
    let requests = vec![ground.post(&batch(calls))];
    let connections = ground.sizes.connections;
    Ok(ground.readers(requests, (connections, 1, Reading::Fast)))
}
