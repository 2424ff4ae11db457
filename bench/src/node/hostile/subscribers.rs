//! WebSockets that subscribe to all that there is, and read nothing.

use std::net::SocketAddr;
use std::time::Duration;

use futures_util::{FutureExt as _, SinkExt as _};
use serde_json::{Value, json};
use tokio_tungstenite::tungstenite::Message;

use super::super::error::NodeError;
use super::super::transport::websocket::{broken, upgraded};
use super::ground::{Ground, call, loud_call};
use super::wire::{Prepared, Tally, Wire, once, together};
use crate::Error;

/// Time between two transactions that subscribers hear of.
const INTERVAL: Duration = Duration::from_millis(50);
/// Of the bytes of a large transaction's logs, such a transaction has one part in so many.
const PART: usize = 16;
/// How often each WebSocket subscribes to each.
const TIMES: usize = 4;

fn subscriptions() -> [(&'static str, Value); 4] {
    [
        ("eth_subscribe", json!(["newHeads"])),
        ("eth_subscribe", json!(["logs", {}])),
        ("eth_subscribe", json!(["newPendingTransactions"])),
        (
            "zkf_subscribe",
            json!(["miniBlocks", {"from": "0x0", "receipts": true, "raw": true}]),
        ),
    ]
}

/// Subscribes, and lets the node have something to tell.
pub(super) fn prepare(ground: &mut Ground) -> Result<Prepared, Error> {
    let (address, sockets) = (ground.address, ground.sizes.readers);
    let count = ground.sizes.time.as_millis() / INTERVAL.as_millis();
    let loud = loud_call(ground.sizes.log_bytes / PART);
    let mut raw = Vec::new();
    for _ in 0..count {
        if let Some(wallet) = ground.wallets.first_mut() {
            raw.push(wallet.sign(&loud)?);
        }
    }
    let requests = ground.sends(&raw);
    Ok(Box::new(move |end| {
        let tally = Tally::default();
        let sockets = (0..sockets).map(|_| subscribe(address, &tally).boxed_local());
        let sender = once(address, &requests, INTERVAL, &tally).boxed_local();
        together(end, &tally, sockets.chain([sender]))
    }))
}

/// Subscribes, and reads nothing until the end.
async fn subscribe(address: SocketAddr, tally: &Tally) {
    if subscribed(address, tally).await.is_err() {
        tally.cut();
    }
}

async fn subscribed(address: SocketAddr, tally: &Tally) -> Result<(), NodeError> {
    let failed = |source| NodeError::Connection { address, source };
    let stream = Wire::open(address).await.map_err(failed)?.into_stream();
    let mut socket = upgraded(address, stream).await?;
    for _ in 0..TIMES {
        for (method, params) in subscriptions() {
            let message = Message::text(call(method, &params));
            let sent = socket.send(message).await;
            sent.map_err(|error| broken(address, error))?;
            tally.sent();
        }
    }
    std::future::pending().await
}
