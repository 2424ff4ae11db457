//! What the source answers: transactions on their way, what waits there, and files of batches.

use std::sync::Arc;
use std::time::Duration;

use alloy_primitives::{Address, B256, Bytes, U64, keccak256};
use jsonrpsee::RpcModule;
use jsonrpsee::core::RegisterMethodError;
use jsonrpsee::types::{ErrorObjectOwned, Params};
use serde_json::value::RawValue;
use tokio::sync::broadcast::error::RecvError;
use tokio::time::{Instant, timeout_at};

use super::calls::SYNC;
use crate::arguments::Arguments;
use crate::error::Error;
use crate::heads::{Listener, News};
use crate::node::Node;

/// How long an answer waits until the transaction is here, too: a client's next question finds it.
const HERE: Duration = Duration::from_millis(500);
/// How long a receipt waits for its transaction, once the source has it.
const RECEIPT: Duration = Duration::from_secs(2);
const SEND: &str = "eth_sendRawTransaction";
/// Methods whose answers are the source's own.
const FORWARDED: [&str; 5] = [
    "txpool_status",
    "txpool_content",
    "txpool_inspect",
    "txpool_contentFrom",
    "zkf_getBatchFile",
];

/// Lets the source take transactions, and answer what this node cannot.
pub(crate) fn register(module: &mut RpcModule<Node>) -> Result<(), RegisterMethodError> {
    for method in FORWARDED {
        module.remove_method(method);
        module.register_async_method(method, move |params, node, _| async move {
            let params = params.as_str().unwrap_or("[]");
            node.ask_source(method, params).await
        })?;
    }
    module.remove_method(SEND);
    module.register_async_method(
        SEND,
        |params, node, _| async move { send(&params, &node).await },
    )?;
    module.remove_method(SYNC);
    module.register_async_method(SYNC, |params, node, _| async move {
        send_sync(&params, &node).await
    })?;
    Ok(())
}

/// Lets the source take a transaction, and returns its hash.
async fn send(params: &Params<'static>, node: &Arc<Node>) -> Result<B256, ErrorObjectOwned> {
    let hash = hash_of(params)?;
    let mut news = node.heads.subscribe();
    let answer = node
        .ask_source(SEND, params.as_str().unwrap_or("[]"))
        .await?;
    let got: Result<B256, _> = serde_json::from_str(answer.get());
    if got.ok() != Some(hash) {
        return Err(Error::OtherTransaction(hash).into());
    }
    // One that waits for a nonce or a fee does not come.
    is_here_until(node, hash, &mut news, Instant::now() + HERE).await?;
    Ok(hash)
}

/// Lets the source take a transaction, and returns the receipt that this node has of it: what the
/// source says of it is signed by nobody.
async fn send_sync(
    params: &Params<'static>,
    node: &Arc<Node>,
) -> Result<Box<RawValue>, ErrorObjectOwned> {
    let hash = hash_of(params)?;
    let begun = Instant::now();
    let mut news = node.heads.subscribe();
    node.ask_source(SYNC, params.as_str().unwrap_or("[]"))
        .await?;
    let until = Instant::now() + RECEIPT;
    let is_here = is_here_until(node, hash, &mut news, until).await?;
    let receipt = match is_here {
        true => Some(node.receipt(hash).await?),
        false => None,
    };
    let receipt = receipt.filter(|receipt| receipt.get() != RawValue::NULL.get());
    receipt.ok_or_else(|| {
        let ms = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
        Error::Waits { hash, ms }.into()
    })
}

fn hash_of(params: &Params<'_>) -> Result<B256, Error> {
    let mut arguments = Arguments::of(params);
    let raw: Bytes = arguments.next("raw transaction")?;
    Ok(keccak256(&raw))
}

/// Waits until a transaction is in the chain as this node has it; returns whether it is.
async fn is_here_until(
    node: &Node,
    hash: B256,
    news: &mut Listener<News>,
    until: Instant,
) -> Result<bool, Error> {
    while node.heads.place(hash)?.is_none() {
        let woken = timeout_at(until, news.recv()).await;
        if matches!(woken, Err(_) | Ok(Err(RecvError::Closed))) {
            return Ok(node.heads.place(hash)?.is_some());
        }
    }
    Ok(true)
}

impl Node {
    /// Asks the source for an account's next nonce, with what waits there.
    pub(crate) async fn nonce_at_source(&self, address: Address) -> Result<U64, Error> {
        let params = serde_json::json!([address, "pending"]).to_string();
        let asked = self.ask_source("eth_getTransactionCount", &params).await;
        let answer = asked.map_err(|error| Error::Source(Box::new(error)))?;
        let nonce = serde_json::from_str(answer.get());
        nonce.map_err(|error| Error::Away(format!("no nonce: {error}")))
    }
}
