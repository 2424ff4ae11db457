//! Blocks and their transactions, a page at a time.

use std::sync::Arc;

use alloy_consensus::Transaction as _;
use alloy_eips::{BlockId, BlockNumberOrTag};
use alloy_primitives::{Address, U64, U256};
use jsonrpsee::RpcModule;
use jsonrpsee::core::RegisterMethodError;
use jsonrpsee::types::Params;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value, json};
use zkfabric_state::Account;

use super::issuance::Issuance;
use crate::answer;
use crate::arguments::Arguments;
use crate::error::Error;
use crate::heads::Block;
use crate::node::Node;

/// Most transactions of a page.
const PAGE: u64 = 1_000;
/// Characters of a transaction's data that a page has: 0x, and four bytes.
const SELECTOR: usize = 10;

/// A block's number, as a JSON number too, or a tag.
pub(super) struct Number(pub(super) BlockNumberOrTag);

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let number = match value.as_u64() {
            Some(number) => Ok(number.into()),
            None => serde_json::from_value(value),
        };
        number.map(Self).map_err(D::Error::custom)
    }
}

pub(super) fn register(module: &mut RpcModule<Node>) -> Result<(), RegisterMethodError> {
    module.register_async_method("erigon_getHeaderByNumber", |params, node, _| async move {
        let block = only(&node, number(&params)?).await?;
        Ok::<_, Error>(block.map(|block| answer::header(&block)))
    })?;
    module.register_async_method("ots_getBlockDetails", |params, node, _| async move {
        let id = number(&params)?;
        details(node, id).await
    })?;
    module.register_async_method("ots_getBlockDetailsByHash", |params, node, _| async move {
        let mut arguments = Arguments::of(&params);
        let hash = arguments.next_hash("block hash")?;
        arguments.end()?;
        details(node, hash.into()).await
    })?;
    module.register_async_method("ots_getBlockTransactions", |params, node, _| async move {
        let mut arguments = Arguments::of(&params);
        let Number(tag) = arguments.next("block number")?;
        let page: u64 = arguments.next("page")?;
        let size: u64 = arguments.next("page size")?;
        arguments.end()?;
        let size = Arguments::at_most("page size", U64::from(size), PAGE)?;
        let Some(block) = only(&node, tag.into()).await? else {
            return Ok(None);
        };
        node.run(move |_| transactions(&block, page, size).map(Some))
            .await
    })?;
    module.register_method("ots_hasCode", |params, node, _| {
        let mut arguments = Arguments::of(&params);
        let address: Address = arguments.next("address")?;
        let tag: Option<Number> = arguments.optional("block number")?;
        arguments.end()?;
        let at = node.at(tag.map(|Number(tag)| tag.into()))?;
        let account = at.state.account(address)?;
        Ok::<_, Error>(account.as_ref().is_some_and(Account::has_code))
    })?;
    Ok(())
}

/// Takes a block's number, the only parameter.
fn number(params: &Params<'_>) -> Result<BlockId, Error> {
    let mut arguments = Arguments::of(params);
    let Number(tag) = arguments.next("block number")?;
    arguments.end()?;
    Ok(tag.into())
}

/// Reads a block; `None` if there is none.
async fn only(node: &Arc<Node>, id: BlockId) -> Result<Option<Arc<Block>>, Error> {
    match node.find_block(id).await? {
        None => Ok(None),
        Some(number) => node.fetch(number).await,
    }
}

/// Returns a block's JSON without its transactions and without the filter of its logs.
fn without_transactions(block: &Block) -> Result<Map<String, Value>, Error> {
    let json = serde_json::to_value(answer::without_transactions(block));
    let Ok(Value::Object(mut fields)) = json else {
        return Err(Error::Panicked);
    };
    fields.remove("transactions");
    fields.insert("logsBloom".to_owned(), Value::Null);
    fields.insert("transactionCount".to_owned(), json!(block.body.count()));
    if block.recorded().is_none() {
        // No block has a difficulty.
        fields.insert("totalDifficulty".to_owned(), json!(U256::ZERO));
    }
    Ok(fields)
}

/// A block without its transactions.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Details {
    block: Map<String, Value>,
    issuance: Issuance,
    total_fees: U256,
}

async fn details(node: Arc<Node>, id: BlockId) -> Result<Option<Details>, Error> {
    let Some(block) = only(&node, id).await? else {
        return Ok(None);
    };
    let details = node.run(move |node| {
        Ok(Details {
            block: without_transactions(&block)?,
            issuance: Issuance::of(&node.heads, &block),
            total_fees: fees(&block)?,
        })
    });
    details.await.map(Some)
}

/// Returns what a block's senders pay for gas, also of blobs.
fn fees(block: &Block) -> Result<U256, Error> {
    let recorded = block.recorded();
    let mut fees = U256::ZERO;
    for entry in block.body.entries() {
        let transaction = answer::decode(&entry.sequenced.raw, block.header.number)?;
        let price = transaction.effective_gas_price(block.header.base_fee_per_gas);
        fees += U256::from(entry.sequenced.included.gas_used) * U256::from(price);
        let of_archive = recorded.and_then(|block| block.transactions.get(entry.index));
        let blob_gas = of_archive.and_then(|transaction| transaction.blob_gas);
        let blob_fee = recorded.and_then(|block| block.blob_fee);
        fees += U256::from(blob_gas.unwrap_or_default()) * U256::from(blob_fee.unwrap_or_default());
    }
    Ok(fees)
}

/// A page of a block's transactions.
#[derive(Clone, Debug, Serialize)]
struct Page {
    fullblock: Map<String, Value>,
    receipts: Vec<Value>,
}

/// Returns a page of a block's transactions, of which the first one has the last transactions.
fn transactions(block: &Block, page: u64, size: u64) -> Result<Page, Error> {
    let count = block.body.count() as u64;
    let end = count.saturating_sub(page.saturating_mul(size));
    let start = end.saturating_sub(size);
    let length = usize::try_from(end - start).unwrap_or(usize::MAX);
    let entries = block
        .body
        .entries_from(usize::try_from(start).unwrap_or(usize::MAX));
    let (mut transactions, mut receipts) = (Vec::new(), Vec::new());
    for entry in entries.take(length) {
        let transaction = answer::in_block(block, &entry)?;
        let mut transaction = serde_json::to_value(&transaction).map_err(|_| Error::Panicked)?;
        if let Some(Value::String(input)) = transaction.get_mut("input") {
            input.truncate(SELECTOR);
        }
        transactions.push(transaction);
        let receipt = answer::bare_receipt(block, &entry)?;
        let mut receipt = serde_json::to_value(&receipt).map_err(|_| Error::Panicked)?;
        if let Value::Object(fields) = &mut receipt {
            fields.insert("logs".to_owned(), Value::Null);
            fields.insert("logsBloom".to_owned(), Value::Null);
            let timestamp = U64::from(block.header.timestamp);
            fields.insert("timestamp".to_owned(), json!(timestamp));
        }
        receipts.push(receipt);
    }
    let mut fullblock = without_transactions(block)?;
    fullblock.insert("transactions".to_owned(), Value::Array(transactions));
    Ok(Page {
        fullblock,
        receipts,
    })
}
