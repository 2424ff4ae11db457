//! Blocks, transactions and receipts.

use std::sync::Arc;

use alloy_eips::{BlockId, BlockNumberOrTag};
use alloy_primitives::{B256, Bytes, U64};
use alloy_rpc_types_eth::{Block as Answer, Header, Index, Transaction};
use jsonrpsee::RpcModule;
use jsonrpsee::core::RegisterMethodError;
use jsonrpsee::types::Params;

use crate::answer::{self, Receipt};
use crate::arguments::Arguments;
use crate::error::Error;
use crate::heads::{Block, Entry};
use crate::node::Node;

pub(super) fn register(module: &mut RpcModule<Node>) -> Result<(), RegisterMethodError> {
    module.register_method("eth_blockNumber", |_, node, _| {
        let head = node.heads.head();
        head.map(|head| U64::from(head.number))
    })?;
    module.register_method("eth_getBlockByNumber", |params, node, _| {
        block(&params, node, number)
    })?;
    module.register_method("eth_getBlockByHash", |params, node, _| {
        block(&params, node, hash)
    })?;
    module.register_method("eth_getHeaderByNumber", |params, node, _| {
        header(&params, node, number)
    })?;
    module.register_method("eth_getHeaderByHash", |params, node, _| {
        header(&params, node, hash)
    })?;
    module.register_method("eth_getBlockTransactionCountByNumber", |params, node, _| {
        count(&params, node, number, |block| block.body.count())
    })?;
    module.register_method("eth_getBlockTransactionCountByHash", |params, node, _| {
        count(&params, node, hash, |block| block.body.count())
    })?;
    module.register_method("eth_getUncleCountByBlockNumber", |params, node, _| {
        count(&params, node, number, |_| 0)
    })?;
    module.register_method("eth_getUncleCountByBlockHash", |params, node, _| {
        count(&params, node, hash, |_| 0)
    })?;
    for name in [
        "eth_getUncleByBlockNumberAndIndex",
        "eth_getUncleByBlockHashAndIndex",
    ] {
        module.register_method(name, |_, _, _| None::<Header>)?;
    }
    module.register_method(
        "eth_getTransactionByBlockNumberAndIndex",
        |params, node, _| by_index(&params, node, number, answer::in_block),
    )?;
    module.register_method(
        "eth_getTransactionByBlockHashAndIndex",
        |params, node, _| by_index(&params, node, hash, answer::in_block),
    )?;
    module.register_method(
        "eth_getRawTransactionByBlockNumberAndIndex",
        |params, node, _| by_index(&params, node, number, raw),
    )?;
    module.register_method(
        "eth_getRawTransactionByBlockHashAndIndex",
        |params, node, _| by_index(&params, node, hash, raw),
    )?;
    module.register_async_method("eth_getTransactionByHash", |params, node, _| async move {
        transaction(params, node).await
    })?;
    module.register_async_method(
        "eth_getRawTransactionByHash",
        |params, node, _| async move { raw_transaction(params, node).await },
    )?;
    module.register_method("eth_getTransactionReceipt", |params, node, _| {
        receipt(&params, node)
    })?;
    module.register_method("eth_getBlockReceipts", |params, node, _| {
        receipts(&params, node)
    })?;
    Ok(())
}

/// Takes a block's number or tag.
fn number(arguments: &mut Arguments<'_>) -> Result<BlockId, Error> {
    let tag: BlockNumberOrTag = arguments.next("block number")?;
    Ok(tag.into())
}

/// Takes a block's hash.
fn hash(arguments: &mut Arguments<'_>) -> Result<BlockId, Error> {
    let hash: B256 = arguments.next("block hash")?;
    Ok(hash.into())
}

type Take = fn(&mut Arguments<'_>) -> Result<BlockId, Error>;

fn block(params: &Params<'_>, node: &Node, take: Take) -> Result<Option<Answer>, Error> {
    let mut arguments = Arguments::of(params);
    let id = take(&mut arguments)?;
    let is_full: Option<bool> = arguments.optional("full transactions")?;
    arguments.end()?;
    let block = node.block(id)?;
    let answer = block.map(|block| answer::block(&block, is_full.unwrap_or(false)));
    answer.transpose()
}

fn header(params: &Params<'_>, node: &Node, take: Take) -> Result<Option<Header>, Error> {
    let mut arguments = Arguments::of(params);
    let id = take(&mut arguments)?;
    arguments.end()?;
    Ok(node.block(id)?.map(|block| answer::header(&block)))
}

fn count(
    params: &Params<'_>,
    node: &Node,
    take: Take,
    count: fn(&Block) -> usize,
) -> Result<Option<U64>, Error> {
    let mut arguments = Arguments::of(params);
    let id = take(&mut arguments)?;
    arguments.end()?;
    let block = node.block(id)?;
    Ok(block.map(|block| U64::from(count(&block))))
}

fn by_index<T>(
    params: &Params<'_>,
    node: &Node,
    take: Take,
    answer: fn(&Block, &Entry<'_>) -> Result<T, Error>,
) -> Result<Option<T>, Error> {
    let mut arguments = Arguments::of(params);
    let id = take(&mut arguments)?;
    let index: Index = arguments.next("transaction index")?;
    arguments.end()?;
    let Some(block) = node.block(id)? else {
        return Ok(None);
    };
    let entry = block.body.get(index.into());
    entry.map(|entry| answer(&block, &entry)).transpose()
}

#[expect(clippy::unnecessary_wraps, reason = "one of several answers")]
fn raw(_: &Block, entry: &Entry<'_>) -> Result<Bytes, Error> {
    Ok(entry.sequenced.raw.clone())
}

/// Takes the hash of a transaction.
fn transaction_hash(params: &Params<'_>) -> Result<B256, Error> {
    let mut arguments = Arguments::of(params);
    let hash = arguments.next("transaction hash")?;
    arguments.end()?;
    Ok(hash)
}

async fn transaction(
    params: Params<'static>,
    node: Arc<Node>,
) -> Result<Option<Transaction>, Error> {
    let hash = transaction_hash(&params)?;
    if let Some((block, index)) = node.heads.transaction(hash)?
        && let Some(entry) = block.body.get(index)
    {
        return answer::in_block(&block, &entry).map(Some);
    }
    let waiting = node.waiting(hash).await?;
    let waiting = waiting.map(|(raw, sender)| answer::in_pool(&raw, sender));
    waiting.transpose()
}

async fn raw_transaction(params: Params<'static>, node: Arc<Node>) -> Result<Option<Bytes>, Error> {
    let hash = transaction_hash(&params)?;
    if let Some((block, index)) = node.heads.transaction(hash)?
        && let Some(entry) = block.body.get(index)
    {
        return Ok(Some(entry.sequenced.raw.clone()));
    }
    Ok(node.waiting(hash).await?.map(|(raw, _)| raw))
}

fn receipt(params: &Params<'_>, node: &Node) -> Result<Option<Receipt>, Error> {
    node.receipt(transaction_hash(params)?)
}

fn receipts(params: &Params<'_>, node: &Node) -> Result<Option<Vec<Receipt>>, Error> {
    let mut arguments = Arguments::of(params);
    let id: BlockId = arguments.next("block")?;
    arguments.end()?;
    let Some(block) = node.block(id)? else {
        return Ok(None);
    };
    let receipts = block.body.entries();
    let receipts = receipts.map(|entry| answer::receipt(&block, &entry));
    receipts.collect::<Result<_, _>>().map(Some)
}
