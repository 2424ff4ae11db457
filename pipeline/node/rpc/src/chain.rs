//! The namespaces `net`, `web3` and `txpool`, and the node's own methods of `eth`.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use alloy_consensus::Transaction as _;
use alloy_primitives::{Address, B256, Bytes, U64, keccak256};
use alloy_rpc_types_eth::Transaction;
use jsonrpsee::RpcModule;
use jsonrpsee::core::RegisterMethodError;
use jsonrpsee::types::Params;
use serde::Serialize;
use tokio::time::sleep;

use crate::answer;
use crate::arguments::Arguments;
use crate::error::Error;
use crate::node::Node;
use crate::past::History;

/// Returns the accounts that `eth_sendTransaction` takes as senders.
fn accounts(node: &Node) -> Vec<Address> {
    let Some(dev) = &node.dev else {
        return Vec::new();
    };
    let mut accounts = dev.accounts();
    let more = dev.impersonated();
    let more = more.iter().filter(|more| !accounts.contains(more));
    accounts.extend(more.copied().collect::<Vec<_>>());
    accounts
}

/// Most transactions of the pool in an answer.
const CONTENT: usize = 4_096;
/// Time between two lists of the whole pool.
const PAUSE: Duration = Duration::from_millis(50);

pub(crate) fn register(module: &mut RpcModule<Node>) -> Result<(), RegisterMethodError> {
    module.register_method("eth_chainId", |_, node, _| {
        Ok::<_, Error>(U64::from(node.heads.chain_id()))
    })?;
    module.register_method("eth_capabilities", |_, node, _| capabilities(node))?;
    module.register_method("eth_syncing", |_, _, _| false)?;
    module.register_method("eth_accounts", |_, node, _| accounts(node))?;
    module.register_method("net_version", |_, node, _| {
        node.heads.chain_id().to_string()
    })?;
    module.register_method("net_listening", |_, _, _| true)?;
    module.register_method("net_peerCount", |_, _, _| Ok::<_, Error>(U64::ZERO))?;
    module.register_method("web3_clientVersion", |_, node, _| {
        node.options.client.clone()
    })?;
    module.register_method("web3_sha3", |params, _, _| {
        let mut arguments = Arguments::of(&params);
        let data: Bytes = arguments.next("data")?;
        arguments.end()?;
        Ok::<B256, Error>(keccak256(data))
    })?;
    module.register_async_method("txpool_status", |_, node, _| async move {
        let status = node.ask(|waiting| waiting.status()).await?;
        Ok::<_, Error>(Status {
            pending: U64::from(status.pending),
            queued: U64::from(status.queued),
        })
    })?;
    module.register_async_method("txpool_content", |_, node, _| async move {
        content(&node, None).await
    })?;
    module.register_async_method("txpool_inspect", |_, node, _| async move {
        let Content { pending, queued } = content(&node, None).await?;
        Ok::<_, Error>(Content {
            pending: in_words(pending),
            queued: in_words(queued),
        })
    })?;
    module.register_async_method("txpool_contentFrom", |params, node, _| async move {
        content_from(params, node).await
    })?;
    Ok(())
}

/// Registers what recorded chains have beyond the engine's: Ethereum's forks (EIP-7910).
pub(crate) fn register_forks(module: &mut RpcModule<Node>) -> Result<(), RegisterMethodError> {
    module.register_method("eth_config", |params, node, _| {
        Arguments::of(&params).end()?;
        let config = node.heads.archive().and_then(|archive| archive.config());
        config.ok_or(Error::Recorded(
            "no fork with blobs, as eth_config tells of them",
        ))
    })?;
    Ok(())
}

/// What the node has of the chain, for those who choose among nodes.
#[derive(Clone, Debug, Serialize)]
struct Capabilities {
    head: Newest,
    state: Kept,
    tx: Kept,
    logs: Kept,
    receipts: Kept,
    blocks: Kept,
    stateproofs: Kept,
}

#[derive(Clone, Debug, Serialize)]
struct Newest {
    number: U64,
    hash: B256,
}

/// The blocks for which something is there.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Kept {
    disabled: bool,
    oldest_block: U64,
    #[serde(skip_serializing_if = "Option::is_none")]
    delete_strategy: Option<Window>,
}

/// So many of the newest blocks.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(tag = "type", rename = "window", rename_all = "camelCase")]
struct Window {
    retention_blocks: U64,
}

fn capabilities(node: &Node) -> Result<Capabilities, Error> {
    let number = node.latest()?;
    let header = node.heads.header(number)?;
    let (_, hash) = header.ok_or_else(|| Error::no_block(number.into()))?;
    let first = node.heads.first()?;
    let all = Kept {
        disabled: false,
        oldest_block: U64::from(first),
        delete_strategy: None,
    };
    let window = match node.heads.archive() {
        // All states are there.
        Some(_) => all,
        None => {
            let kept = node.heads.chain()?.trie().kept();
            let oldest = node.heads.sealed().saturating_sub(kept.saturating_sub(1));
            Kept {
                oldest_block: U64::from(oldest.max(first)),
                delete_strategy: Some(Window {
                    retention_blocks: U64::from(kept),
                }),
                ..all
            }
        }
    };
    let state = match node.heads.chain().ok().and_then(History::of) {
        Some(history) if U64::from(history.first) <= window.oldest_block => Kept {
            oldest_block: U64::from(history.first),
            delete_strategy: history.retention.map(|blocks| Window {
                retention_blocks: U64::from(blocks),
            }),
            ..all
        },
        _ => window,
    };
    Ok(Capabilities {
        head: Newest {
            number: U64::from(number),
            hash,
        },
        state,
        tx: all,
        logs: all,
        receipts: all,
        blocks: all,
        stateproofs: window,
    })
}

#[derive(Clone, Debug, Serialize)]
struct Status {
    pending: U64,
    queued: U64,
}

/// Transactions by nonce.
type ByNonce = BTreeMap<String, Transaction>;

#[derive(Clone, Debug, Default, Serialize)]
struct Content<T> {
    pending: T,
    queued: T,
}

async fn content(
    node: &Node,
    of: Option<Address>,
) -> Result<Content<BTreeMap<Address, ByNonce>>, Error> {
    let listed = node.ask(move |waiting| {
        let senders = match of {
            Some(sender) => vec![sender],
            None => waiting.senders(CONTENT),
        };
        let all = senders
            .into_iter()
            .flat_map(|sender| waiting.of_sender(sender));
        let all = all.take(CONTENT).map(|(transaction, is_executable)| {
            let (raw, sender) = (transaction.raw().clone(), transaction.sender());
            (raw, sender, transaction.nonce(), is_executable)
        });
        all.collect::<Vec<_>>()
    });
    // The thread that orders makes the list, which takes it a millisecond: not more often than
    // this.
    let _listing = node.listing.lock().await;
    let listed = listed.await?;
    if of.is_none() {
        sleep(PAUSE).await;
    }
    let mut content = Content::<BTreeMap<Address, ByNonce>>::default();
    for (raw, sender, nonce, is_executable) in listed {
        let transaction = answer::in_pool(&raw, sender)?;
        let list = match is_executable {
            true => &mut content.pending,
            false => &mut content.queued,
        };
        let of_sender = list.entry(sender).or_default();
        of_sender.insert(nonce.to_string(), transaction);
    }
    Ok(content)
}

/// Returns transactions in words, as geth has them.
fn in_words(senders: BTreeMap<Address, ByNonce>) -> BTreeMap<Address, BTreeMap<String, String>> {
    let words = |transaction: Transaction| {
        let to = transaction.to();
        let to = to.map_or_else(|| "contract creation".to_owned(), |to| to.to_string());
        let (value, gas) = (transaction.value(), transaction.gas_limit());
        let price = transaction.max_fee_per_gas();
        format!("{to}: {value} wei + {gas} gas × {price} wei")
    };
    let of_sender = |list: ByNonce| {
        let list = list.into_iter();
        list.map(|(nonce, transaction)| (nonce, words(transaction)))
            .collect()
    };
    let senders = senders.into_iter();
    senders
        .map(|(sender, list)| (sender, of_sender(list)))
        .collect()
}

async fn content_from(params: Params<'static>, node: Arc<Node>) -> Result<Content<ByNonce>, Error> {
    let mut arguments = Arguments::of(&params);
    let sender: Address = arguments.next("address")?;
    arguments.end()?;
    let mut content = content(&node, Some(sender)).await?;
    Ok(Content {
        pending: content.pending.remove(&sender).unwrap_or_default(),
        queued: content.queued.remove(&sender).unwrap_or_default(),
    })
}
