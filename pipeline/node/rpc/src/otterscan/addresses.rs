//! An address's transactions, a page at a time.
//!
//! The blocks of a page come newest first, each with all its transactions that touch the address,
//! also beyond the page's size.

use std::ops::RangeInclusive;
use std::sync::Arc;
use std::time::Duration;

use alloy_eips::BlockNumberOrTag;
use alloy_primitives::{Address, U64};
use jsonrpsee::RpcModule;
use jsonrpsee::core::RegisterMethodError;
use jsonrpsee::types::Params;
use serde::Serialize;
use serde_json::json;
use serde_json::value::{RawValue, to_raw_value};
use tokio::time::{Instant, sleep};

use super::blocks::Number;
use crate::answer;
use crate::arguments::Arguments;
use crate::error::Error;
use crate::heads::{Block, Wanted};
use crate::log_index::{IndexError, Order};
use crate::node::Node;
use crate::tags::HEADER_TIME;

/// Most transactions that a page may be asked for.
const PAGE: u64 = 100;
/// Most bytes of an answer: less than any answer may have.
const BYTES: usize = 24 << 20;
/// Transactions of a block that are read without the others.
const ALONE: usize = 8;
/// How often it is looked whether the index has the newest block.
const LOOK: Duration = Duration::from_millis(5);

pub(super) fn register(module: &mut RpcModule<Node>) -> Result<(), RegisterMethodError> {
    module.register_async_method(
        "ots_searchTransactionsBefore",
        |params, node, _| async move {
            let asked = Asked::of(&params, Order::Newest)?;
            search(node, asked).await
        },
    )?;
    module.register_async_method(
        "ots_searchTransactionsAfter",
        |params, node, _| async move {
            let asked = Asked::of(&params, Order::Oldest)?;
            search(node, asked).await
        },
    )?;
    Ok(())
}

/// A page that is asked for.
#[derive(Clone, Copy, Debug)]
struct Asked {
    address: Address,
    /// The block in front of which the page begins, or behind which; 0 for the newest, or the first
    /// page.
    block: u64,
    size: usize,
    order: Order,
}

impl Asked {
    fn of(params: &Params<'_>, order: Order) -> Result<Self, Error> {
        let mut arguments = Arguments::of(params);
        let address = arguments.next("address")?;
        let Number(block) = arguments.next("block number")?;
        let size: u64 = arguments.next("page size")?;
        arguments.end()?;
        let BlockNumberOrTag::Number(block) = block else {
            return Err(Error::Invalid(format!(
                "block number is {block}, expected a number: 0 for the newest page, or the first"
            )));
        };
        if size == 0 {
            return Err(Error::Invalid(
                "page size is 0, expected at least 1".to_owned(),
            ));
        }
        let size = Arguments::at_most("page size", U64::from(size), PAGE)?;
        Ok(Self {
            address,
            block,
            size: usize::try_from(size).unwrap_or(usize::MAX),
            order,
        })
    }

    /// Returns the blocks that are searched, up to the newest one; `None` if there are none.
    fn blocks(&self, first: u64, newest: u64) -> Option<RangeInclusive<u64>> {
        let (from, to) = match (self.order, self.block) {
            (_, 0) => (first, newest),
            (Order::Newest, block) => (first, newest.min(block - 1)),
            (Order::Oldest, block) => (first.max(block.saturating_add(1)), newest),
        };
        (from <= to).then_some(from..=to)
    }
}

/// A page of an address's transactions, the newest one first.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Page {
    txs: Vec<Box<RawValue>>,
    receipts: Vec<Box<RawValue>>,
    /// Whether no newer block has more.
    first_page: bool,
    /// Whether no older block has more.
    last_page: bool,
}

async fn search(node: Arc<Node>, asked: Asked) -> Result<Page, Error> {
    if node.heads.archive().is_some() {
        return Err(Error::Recorded("no index of addresses"));
    }
    let index = node.addresses.as_ref().ok_or(Error::NoAddressIndex)?;
    let newest = node.heads.sealed();
    let until = Instant::now() + HEADER_TIME;
    loop {
        match index.behind(newest) {
            0 => break,
            behind if Instant::now() >= until => return Err(Error::AddressesBehind { behind }),
            _ => sleep(LOOK).await,
        }
    }
    node.run(move |node| page(node, &asked, newest)).await
}

/// Transactions and receipts that are written, with their bytes.
#[derive(Debug, Default)]
struct Written {
    txs: Vec<Box<RawValue>>,
    receipts: Vec<Box<RawValue>>,
    bytes: usize,
}

fn page(node: &Node, asked: &Asked, newest: u64) -> Result<Page, Error> {
    let index = node.addresses.as_ref().ok_or(Error::NoAddressIndex)?;
    let behind = || Error::AddressesBehind {
        behind: index.behind(newest).max(1),
    };
    let blocks = asked.blocks(node.heads.first()?, newest);
    let found = match blocks {
        None => None,
        Some(blocks) => {
            let found = index.search(asked.address, blocks, asked.order, asked.size);
            let found = found.map_err(|error| match error {
                IndexError::Damaged { .. } => behind(),
                error => Error::System(error.to_string()),
            })?;
            Some(found.ok_or_else(behind)?)
        }
    };
    let found = found.unwrap_or_default();
    if let (true, Some(block)) = (found.blocks.is_empty(), found.left_out) {
        return Err(Error::LeftOut(block));
    }
    let mut is_end = !found.has_more && found.left_out.is_none();
    let mut all = Written::default();
    for (number, transactions) in found.blocks {
        let left = BYTES.saturating_sub(all.bytes);
        let written = match of_block(node, number, transactions, left) {
            // The page ends in front of the block.
            Err(Error::Oversized { .. }) if !all.txs.is_empty() => {
                is_end = false;
                break;
            }
            Err(Error::Oversized { .. }) => return Err(too_long(number)),
            written => written?,
        };
        all.txs.extend(written.txs);
        all.receipts.extend(written.receipts);
        all.bytes = all.bytes.saturating_add(written.bytes);
    }
    if asked.order == Order::Oldest {
        all.txs.reverse();
        all.receipts.reverse();
    }
    let is_first = asked.block == 0;
    let (first_page, last_page) = match asked.order {
        Order::Newest => (is_first, is_end),
        Order::Oldest => (is_end, is_first),
    };
    Ok(Page {
        txs: all.txs,
        receipts: all.receipts,
        first_page,
        last_page,
    })
}

fn too_long(number: u64) -> Error {
    Error::Limit(format!(
        "the address's transactions of block {number} take more than {} MiB: pages begin beside it \
         with this block number, and ots_getBlockTransactions has its transactions",
        BYTES >> 20
    ))
}

/// Writes transactions of a block, in their order.
fn of_block(
    node: &Node,
    number: u64,
    transactions: Vec<u32>,
    most: usize,
) -> Result<Written, Error> {
    let damaged = || Error::Block { number };
    let mut written = Written::default();
    let whole = match transactions.len() {
        0..=ALONE => None,
        _ => Some(node.heads.block(number)?.ok_or_else(damaged)?),
    };
    for index in transactions {
        let index = index as usize;
        let block = match &whole {
            Some(block) => Arc::clone(block),
            None => {
                let block = node.heads.excerpt(number, Wanted::Transaction(index))?;
                block.ok_or_else(damaged)?
            }
        };
        let (tx, receipt) = of_transaction(&block, index)?;
        written.bytes = written.bytes + tx.get().len() + receipt.get().len() + 2;
        if written.bytes > most {
            return Err(Error::Oversized { most });
        }
        written.txs.push(tx);
        written.receipts.push(receipt);
    }
    Ok(written)
}

/// Writes a transaction and its receipt, which has the block's time.
fn of_transaction(block: &Block, index: usize) -> Result<(Box<RawValue>, Box<RawValue>), Error> {
    let number = block.header.number;
    let entry = block.body.get(index).ok_or(Error::Block { number })?;
    let failed = |_| Error::Panicked;
    let transaction = answer::in_block(block, &entry)?;
    let receipt = answer::receipt(block, &entry)?;
    let mut receipt = serde_json::to_value(&receipt).map_err(failed)?;
    if let Some(fields) = receipt.as_object_mut() {
        let timestamp = U64::from(block.header.timestamp);
        fields.insert("timestamp".to_owned(), json!(timestamp));
    }
    let transaction = to_raw_value(&transaction).map_err(failed)?;
    Ok((transaction, to_raw_value(&receipt).map_err(failed)?))
}
