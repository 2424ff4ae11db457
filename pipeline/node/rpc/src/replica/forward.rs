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
use crate::node::Node;

/// How long an answer waits until the transaction is here, too: a client's next question finds it.
const HERE: Duration = Duration::from_millis(500);
/// Methods that the source answers.
const FORWARDED: [&str; 7] = [
    "eth_sendRawTransaction",
    SYNC,
    "txpool_status",
    "txpool_content",
    "txpool_inspect",
    "txpool_contentFrom",
    "zkf_getBatchFile",
];

/// Lets the source answer what this node cannot.
pub(crate) fn register(module: &mut RpcModule<Node>) -> Result<(), RegisterMethodError> {
    for method in FORWARDED {
        module.remove_method(method);
        module.register_async_method(method, move |params, node, _| async move {
            forward(method, params, node).await
        })?;
    }
    Ok(())
}

async fn forward(
    method: &'static str,
    params: Params<'static>,
    node: Arc<Node>,
) -> Result<Box<RawValue>, ErrorObjectOwned> {
    let sent = match method.starts_with("eth_sendRaw") {
        false => None,
        true => {
            let mut arguments = Arguments::of(&params);
            let raw: Bytes = arguments.next("raw transaction")?;
            Some(keccak256(&raw))
        }
    };
    let mut news = node.heads.subscribe();
    let answer = node
        .ask_source(method, params.as_str().unwrap_or("[]"))
        .await?;
    if let Some(hash) = sent {
        let until = Instant::now() + HERE;
        while !is_here(&node, hash)? {
            // One that waits for a nonce or a fee does not come.
            let woken = timeout_at(until, news.recv()).await;
            if matches!(woken, Err(_) | Ok(Err(RecvError::Closed))) {
                break;
            }
        }
    }
    Ok(answer)
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

fn is_here(node: &Node, hash: B256) -> Result<bool, Error> {
    Ok(node.heads.place(hash)?.is_some())
}
