//! The stream of mini-blocks: what is durable, in the chain's order, from any position on.
//!
//! A subscription has a place in the chain, and reads what is behind it; news only wake it. So one
//! that is slow, or begins in the past, has no gap, and its memory is that of one item.

use std::sync::Arc;

use alloy_primitives::{B256, Bytes, U64};
use alloy_rpc_types_eth::Header;
use jsonrpsee::core::SubscriptionResult;
use serde::{Deserialize, Serialize};
use tokio::sync::broadcast::error::RecvError;
use tokio::task::spawn_blocking;

use super::item::REVERTED;
use super::preconfirmation::Group;
use crate::answer::{self, Receipt};
use crate::error::{Error, words};
use crate::heads::{Block, Body, Reached};
use crate::node::Node;
use crate::server::Notifier;
use crate::texts::text;

/// Most transactions of an item.
const TRANSACTIONS: usize = 256;
/// Most bytes of its transactions, with their results if it has receipts, but for the first one.
const BYTES: usize = 1 << 20;
/// Most logs of its receipts. The receipt of a transaction that alone has more is left out.
const LOGS: usize = 2_000;

/// What the items have.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub(super) struct Options {
    /// Position of the first transaction; by default the next one.
    from: Option<U64>,
    /// Whether items have the receipts.
    receipts: bool,
    /// Whether items have the transactions as they were signed.
    raw: bool,
}

/// An item of the stream.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
enum Item {
    Transactions(Box<Transactions>),
    Block(Box<Sealed>),
}

/// Consecutive transactions of a block.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Transactions {
    /// Position of the first one: an item begins where the one before ends.
    position: U64,
    block_number: U64,
    /// Index of the first one in the block.
    transaction_index: U64,
    hashes: Vec<B256>,
    #[serde(skip_serializing_if = "Option::is_none")]
    raw: Option<Vec<Bytes>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    receipts: Option<Vec<Option<Receipt>>>,
    #[serde(flatten)]
    signed: Option<Signed>,
}

/// What convicts the sequencer: there while the block is in memory.
#[derive(Debug, Serialize)]
struct Signed {
    /// The group that the transactions are of.
    group: Group,
    signature: Bytes,
    /// Hashes of the transactions' results: the leaves are those of positions, hashes and results.
    results: Vec<B256>,
}

/// A block whose transactions were sent, with its header.
#[derive(Debug, Serialize)]
struct Sealed {
    /// Position of the first transaction behind the block.
    position: U64,
    header: Header,
}

/// Sends what is durable, and then what becomes so.
pub(super) async fn run(
    mut reader: Reader,
    node: &Arc<Node>,
    notifier: &Notifier,
) -> SubscriptionResult {
    let mut news = node.heads.subscribe();
    loop {
        while let Some(item) = reader.next(node).await.map_err(words)? {
            let is_large = matches!(&item, Item::Transactions(items) if items.receipts.is_some());
            let text = match is_large {
                true => node.notice(move || text(&item)).await,
                false => text(&item),
            };
            notifier.send(text.map_err(words)?).await?;
        }
        let woken = tokio::select! {
            woken = news.recv() => woken,
            () = notifier.closed() => return Ok(()),
        };
        if let Err(RecvError::Closed) = woken {
            return Err("the node is stopping".into());
        }
        if node.heads.is_left() {
            return Err(REVERTED.into());
        }
    }
}

/// A place in the chain from which items are read.
pub(super) struct Reader {
    wanted: Options,
    reached: Reached,
    /// The next block whose header is sent.
    header: u64,
}

impl Reader {
    pub(super) fn begin(node: &Node, wanted: Options) -> Result<Self, Error> {
        let Some(from) = wanted.from else {
            // Headers that come from now on, read first: those of later blocks come as well.
            let header = node.heads.sealed().saturating_add(1);
            let reached = node.heads.newest()?;
            return Ok(Self {
                wanted,
                reached,
                header,
            });
        };
        let unknown = || Error::Invalid(format!("position {from:#x} is not durable yet"));
        let at = |position| node.heads.at(position)?.ok_or_else(unknown);
        let from: u64 = from.to();
        // Who has the transaction before may not have the header of its block, nor those of
        // blocks without transactions behind it.
        let header = match from.checked_sub(1) {
            Some(before) => at(before)?.block,
            None => node.heads.chain()?.range().0,
        };
        Ok(Self {
            wanted,
            reached: at(from)?,
            header,
        })
    }

    /// Returns the next item; `None` if it is not durable yet.
    async fn next(&mut self, node: &Arc<Node>) -> Result<Option<Item>, Error> {
        loop {
            let reached = self.reached;
            // Before the block is read: all transactions of such a block are durable.
            let sealed = node.heads.sealed();
            let newest = node.heads.head()?.number;
            if self.header < reached.block && self.header <= sealed {
                return self.sealed(node).await.map(Some);
            }
            let block = node.fetch_from(reached.block, reached.index).await?;
            let Some(block) = block else {
                return Ok(None);
            };
            if let Some(item) = self.transactions(&block)? {
                return Ok(Some(item));
            }
            if reached.block > sealed && reached.block >= newest {
                return Ok(None);
            }
            self.reached = Reached {
                block: reached.block.saturating_add(1),
                first: reached.position(),
                index: 0,
            };
        }
    }

    /// Returns the header of a block whose transactions were sent.
    async fn sealed(&mut self, node: &Arc<Node>) -> Result<Item, Error> {
        let (number, of_thread) = (self.header, Arc::clone(node));
        // From the disk, and not behind the calls of others.
        let read = spawn_blocking(move || {
            let header = of_thread.heads.header(number)?;
            let position = of_thread.heads.position(Some(number))?;
            Ok::<_, Error>((header, position))
        });
        let (header, position) = read.await.map_err(|_| Error::Panicked)??;
        let (header, hash) = header.ok_or(Error::Block { number })?;
        self.header = number.saturating_add(1);
        let block = Block::headed(header, hash, Body::default());
        Ok(Item::Block(Box::new(Sealed {
            position: U64::from(position),
            header: answer::header(&block),
        })))
    }

    /// Returns the next transactions of a block.
    fn transactions(&mut self, block: &Block) -> Result<Option<Item>, Error> {
        let Reached { first, index, .. } = self.reached;
        let group = block.body.group(index);
        let most = group.map_or(TRANSACTIONS, |(group, at)| {
            let left = group.transactions.len().saturating_sub(at);
            left.min(TRANSACTIONS)
        });
        let (mut hashes, mut bytes, mut logs) = (Vec::new(), 0, 0);
        let mut raw = self.wanted.raw.then(Vec::new);
        let mut receipts = self.wanted.receipts.then(Vec::new);
        for entry in block.body.entries_from(index).take(most) {
            bytes += match receipts {
                Some(_) => entry.bytes(),
                None => entry.sequenced.raw.len(),
            };
            let has = entry.sequenced.included.logs.len();
            logs += has;
            if !hashes.is_empty() && (bytes > BYTES || logs > LOGS) {
                break;
            }
            hashes.push(entry.sequenced.hash);
            if let Some(raw) = &mut raw {
                raw.push(entry.sequenced.raw.clone());
            }
            if let Some(receipts) = &mut receipts {
                let receipt = (has <= LOGS).then(|| answer::receipt(block, &entry));
                receipts.push(receipt.transpose()?);
            }
        }
        if hashes.is_empty() {
            return Ok(None);
        }
        let signed = group.and_then(|(group, at)| {
            let issued = group.issued.as_ref()?;
            let leaves = issued.leaves().iter().skip(at).take(hashes.len());
            Some(Signed {
                group: Group::of(&issued.signed().group),
                signature: Bytes::copy_from_slice(&issued.signed().signature.0),
                results: leaves.map(|leaf| leaf.result).collect(),
            })
        });
        self.reached.index = index.saturating_add(hashes.len());
        Ok(Some(Item::Transactions(Box::new(Transactions {
            position: U64::from(first.saturating_add(index as u64)),
            block_number: U64::from(block.header.number),
            transaction_index: U64::from(index),
            hashes,
            raw,
            receipts,
            signed,
        }))))
    }
}
