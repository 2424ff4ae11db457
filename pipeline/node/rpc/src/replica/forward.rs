//! What the source answers: transactions on their way, and what waits there.

use std::sync::Arc;
use std::time::Duration;

use alloy_primitives::{Address, B256, Bytes, U64, keccak256};
use jsonrpsee::RpcModule;
use jsonrpsee::core::RegisterMethodError;
use jsonrpsee::types::{ErrorObjectOwned, Params};
use serde_json::value::RawValue;
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::oneshot;
use tokio::time::{Instant, timeout, timeout_at};

use super::link::Call;
use super::replica::Replica;
use crate::arguments::Arguments;
use crate::error::Error;
use crate::node::Node;

/// How long an answer waits until the transaction is here, too: a client's next question finds it.
const HERE: Duration = Duration::from_millis(500);
/// A call that may wait long for its answer.
const SYNC: &str = "eth_sendRawTransactionSync";
/// Methods that the source answers.
const FORWARDED: [&str; 6] = [
    "eth_sendRawTransaction",
    SYNC,
    "txpool_status",
    "txpool_content",
    "txpool_inspect",
    "txpool_contentFrom",
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

impl Replica {
    /// Asks the source.
    pub(crate) async fn ask(
        &self,
        method: &'static str,
        params: &str,
    ) -> Result<Box<RawValue>, ErrorObjectOwned> {
        let away = || {
            let why = self
                .away()
                .or_else(|| self.failure().map(ToOwned::to_owned));
            let why = why.unwrap_or_else(|| "it gives no answer".to_owned());
            ErrorObjectOwned::from(Error::Away(why))
        };
        if self.failure().is_some() || self.away().is_some() {
            return Err(away());
        }
        // Calls that wait long leave room for others.
        let _permit = match method {
            SYNC => Some(self.waiting.try_acquire().map_err(|_| {
                let words = "too many transactions wait for their receipts: send again later";
                ErrorObjectOwned::from(Error::Limit(words.to_owned()))
            })?),
            _ => None,
        };
        let (reply, answer) = oneshot::channel();
        let call = Call {
            method,
            params: params.to_owned(),
            reply,
        };
        self.calls.try_send(call).map_err(|_| away())?;
        match timeout(self.call_time, answer).await {
            Ok(Ok(answer)) => answer,
            _ => Err(away()),
        }
    }
}
