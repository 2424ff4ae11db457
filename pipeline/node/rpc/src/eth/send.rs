//! Transactions in.

use std::sync::Arc;
use std::time::Duration;

use alloy_primitives::{B256, Bytes, keccak256};
use jsonrpsee::RpcModule;
use jsonrpsee::core::RegisterMethodError;
use jsonrpsee::types::Params;
use serde_json::Value;
use serde_json::value::RawValue;
use tokio::time::{Instant, timeout_at};
use zkfabric_engine::{Confirmed, Pending, WaitsFor};
use zkfabric_telemetry::TraceParent;

use crate::arguments::Arguments;
use crate::error::Error;
use crate::node::Node;

/// When to look whether a transaction waits for something else than its turn.
const LOOK: [Duration; 3] = [
    Duration::from_millis(50),
    Duration::from_millis(200),
    Duration::from_millis(1_000),
];

/// Time to the next look, after those.
const LATER: Duration = Duration::from_secs(1);

pub(super) fn register(module: &mut RpcModule<Node>) -> Result<(), RegisterMethodError> {
    module.register_async_method("eth_sendRawTransaction", |params, node, about| async move {
        send(params, node, about.get()).await
    })?;
    module.register_async_method(
        "eth_sendRawTransactionSync",
        |params, node, about| async move { send_sync(params, node, about.get()).await },
    )?;
    Ok(())
}

/// Submits a transaction, and returns its hash once it is durable, or once it waits for a nonce or
/// a fee.
async fn send(
    params: Params<'static>,
    node: Arc<Node>,
    caller: Option<&TraceParent>,
) -> Result<B256, Error> {
    let mut arguments = Arguments::of(&params);
    let raw: Bytes = arguments.next("raw transaction")?;
    arguments.end()?;
    if let Some(archived) = node.sequencer.archived() {
        let archived = Arc::clone(archived);
        return node.run(move |_| archived.take(raw)).await;
    }
    let hash = keccak256(&raw);
    let pending = node.submit(hash, raw, caller)?;
    settle(&node, hash, pending).await
}

/// Returns a transaction's hash once it is durable, or once it waits for a nonce or a fee.
pub(crate) async fn settle(node: &Node, hash: B256, mut pending: Pending) -> Result<B256, Error> {
    let begun = Instant::now();
    let until = begun + node.options.send_time;
    let mut looks = LOOK.into_iter();
    let mut after = Duration::ZERO;
    loop {
        // What it waits for may change as long as it waits.
        after = looks.next().unwrap_or(after + LATER);
        let look = begun + after;
        if look >= until {
            break;
        }
        match timeout_at(look, &mut pending).await {
            Ok(confirmed) => return confirmed.map(|_| hash).map_err(Error::from),
            Err(_) if waits(node, hash).await? => return Ok(hash),
            Err(_) => {}
        }
    }
    confirmed(&mut pending, hash, begun, until)
        .await
        .map(|_| hash)
}

/// Returns whether a transaction waits for what may never come: geth answers then, too.
async fn waits(node: &Node, hash: B256) -> Result<bool, Error> {
    let waits = node.ask(move |waiting| waiting.waits_for(hash)).await?;
    Ok(matches!(waits, Some(WaitsFor::Nonce | WaitsFor::Fee)))
}

async fn confirmed(
    pending: &mut Pending,
    hash: B256,
    begun: Instant,
    until: Instant,
) -> Result<Confirmed, Error> {
    match timeout_at(until, pending).await {
        Ok(confirmed) => Ok(confirmed?),
        Err(_) => {
            let ms = u64::try_from(begun.elapsed().as_millis());
            let ms = ms.unwrap_or(u64::MAX);
            Err(Error::Waits { hash, ms })
        }
    }
}

/// Submits a transaction, and returns its receipt once it is durable (EIP-7966). The waiter exists
/// before the transaction is taken, so that it misses nothing.
async fn send_sync(
    params: Params<'static>,
    node: Arc<Node>,
    caller: Option<&TraceParent>,
) -> Result<Box<RawValue>, Error> {
    let mut arguments = Arguments::of(&params);
    let raw: Bytes = arguments.next("raw transaction")?;
    let time: Option<Value> = arguments.optional("timeout")?;
    arguments.end()?;
    if node.sequencer.archived().is_some() {
        return Err(Error::Recorded("no next block"));
    }
    let most = node.options.sync_time;
    let time = time.map_or(Ok(None), |time| milliseconds(&time))?;
    // Zero is no time of its own, as without the parameter.
    let time = time.filter(|time| !time.is_zero());
    let hash = keccak256(&raw);
    let mut pending = node.submit(hash, raw, caller)?;
    let begun = Instant::now();
    let until = begun + time.unwrap_or(most).min(most);
    confirmed(&mut pending, hash, begun, until).await?;
    // Whoever answers has told the readers before.
    let receipt = node.receipt(hash).await?;
    match receipt.get() == RawValue::NULL.get() {
        true => Err(Error::Waits { hash, ms: 0 }),
        false => Ok(receipt),
    }
}

/// Reads a time: milliseconds as a number, or as a quantity.
fn milliseconds(time: &Value) -> Result<Option<Duration>, Error> {
    let ms = match time {
        Value::Null => return Ok(None),
        Value::Number(number) => number.as_u64(),
        Value::String(text) => {
            let digits = text.strip_prefix("0x");
            digits.and_then(|digits| u64::from_str_radix(digits, 16).ok())
        }
        _ => None,
    };
    let ms = ms.ok_or_else(|| Error::Argument {
        index: 1,
        name: "timeout",
        reason: format!("expected milliseconds as an integer or a quantity, got {time}"),
    })?;
    Ok(Some(Duration::from_millis(ms)))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_timeout_is_an_integer_or_a_quantity() {
        let ms = |value| milliseconds(&value).unwrap().map(|time| time.as_millis());
        assert_eq!(ms(json!(null)), None);
        assert_eq!(ms(json!(2500)), Some(2500));
        assert_eq!(ms(json!(0)), Some(0));
        assert_eq!(ms(json!("0x9c4")), Some(2500));
        for wrong in [
            json!(-1),
            json!(1.5),
            json!("10"),
            json!("0x"),
            json!({}),
            json!(true),
        ] {
            milliseconds(&wrong).unwrap_err();
        }
    }
}
