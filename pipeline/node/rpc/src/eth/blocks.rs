//! Blocks, transactions and receipts.

use std::sync::Arc;

use alloy_eips::{BlockId, BlockNumberOrTag};
use alloy_primitives::{B256, Bytes, U64};
use alloy_rpc_types_eth::{Block as Answer, Index};
use jsonrpsee::RpcModule;
use jsonrpsee::core::RegisterMethodError;
use jsonrpsee::types::Params;
use serde::Serialize;
use serde_json::value::RawValue;

use crate::answer::{self, Told};
use crate::arguments::Arguments;
use crate::error::Error;
use crate::heads::{Block, Entry};
use crate::long::tell;
use crate::node::Node;
use crate::server::Outlet;

pub(super) fn register(module: &mut RpcModule<Node>) -> Result<(), RegisterMethodError> {
    module.register_method("eth_blockNumber", |_, node, _| node.latest().map(U64::from))?;
    module.register_async_method("eth_getBlockByNumber", |params, node, about| {
        block(params, number, node, Outlet::of(&about))
    })?;
    module.register_async_method("eth_getBlockByHash", |params, node, about| {
        block(params, hash, node, Outlet::of(&about))
    })?;
    of_blocks(
        module,
        ["eth_getHeaderByNumber", "eth_getHeaderByHash"],
        header,
    )?;
    let names = [
        "eth_getBlockTransactionCountByNumber",
        "eth_getBlockTransactionCountByHash",
    ];
    of_blocks(module, names, |params, take, node| {
        count(params, take, node, |block| block.body.count())
    })?;
    let names = [
        "eth_getUncleCountByBlockNumber",
        "eth_getUncleCountByBlockHash",
    ];
    of_blocks(module, names, |params, take, node| {
        count(params, take, node, |block| {
            block.recorded().map_or(0, |block| block.ommers.len())
        })
    })?;
    let names = [
        "eth_getTransactionByBlockNumberAndIndex",
        "eth_getTransactionByBlockHashAndIndex",
    ];
    of_blocks(module, names, |params, take, node| {
        by_index(params, take, node, answer::in_block)
    })?;
    let names = [
        "eth_getRawTransactionByBlockNumberAndIndex",
        "eth_getRawTransactionByBlockHashAndIndex",
    ];
    of_blocks(module, names, |params, take, node| {
        by_index(params, take, node, raw_of)
    })?;
    let names = [
        "eth_getUncleByBlockNumberAndIndex",
        "eth_getUncleByBlockHashAndIndex",
    ];
    of_blocks(module, names, uncle)?;
    module.register_async_method("eth_getTransactionByHash", |params, node, _| async move {
        transaction(params, node).await
    })?;
    module.register_async_method(
        "eth_getRawTransactionByHash",
        |params, node, _| async move { raw_transaction(params, node).await },
    )?;
    module.register_async_method("eth_getTransactionReceipt", |params, node, _| async move {
        receipt(&params, node).await
    })?;
    module.register_async_method("eth_getBlockReceipts", |params, node, about| {
        receipts(params, node, Outlet::of(&about))
    })?;
    Ok(())
}

/// How a method names its block.
type Take = fn(&mut Arguments<'_>) -> Result<BlockId, Error>;

/// Registers a method twice: for blocks by their numbers, and by their hashes.
fn of_blocks<T, F>(
    module: &mut RpcModule<Node>,
    [by_number, by_hash]: [&'static str; 2],
    method: fn(Params<'static>, Take, Arc<Node>) -> F,
) -> Result<(), RegisterMethodError>
where
    T: serde::Serialize + Clone + Send + 'static,
    F: Future<Output = Result<T, Error>> + Send + 'static,
{
    module.register_async_method(by_number, move |params, node, _| {
        method(params, number, node)
    })?;
    module.register_async_method(by_hash, move |params, node, _| method(params, hash, node))?;
    Ok(())
}

/// Takes a block's number or tag.
fn number(arguments: &mut Arguments<'_>) -> Result<BlockId, Error> {
    let tag: BlockNumberOrTag = arguments.next("block number")?;
    Ok(tag.into())
}

/// Takes a block's hash.
fn hash(arguments: &mut Arguments<'_>) -> Result<BlockId, Error> {
    let hash = arguments.next_hash("block hash")?;
    Ok(hash.into())
}

/// Reads a block; `None` if there is none.
async fn found(node: &Arc<Node>, id: BlockId) -> Result<Option<Arc<Block>>, Error> {
    match node.find_block(id).await? {
        None => Ok(None),
        Some(number) => node.fetch(number).await,
    }
}

async fn block(
    params: Params<'static>,
    take: Take,
    node: Arc<Node>,
    outlet: Outlet,
) -> Result<Option<Box<RawValue>>, Error> {
    let mut arguments = Arguments::of(&params);
    let id = take(&mut arguments)?;
    let is_full: Option<bool> = arguments.optional("full transactions")?;
    arguments.end()?;
    let Some(block) = found(&node, id).await? else {
        return Ok(None);
    };
    let told = match is_full.unwrap_or(false) {
        true => Told::Transactions,
        false => Told::Hashes,
    };
    tell(node, block, told, outlet).await.map(Some)
}

async fn header(
    params: Params<'static>,
    take: Take,
    node: Arc<Node>,
) -> Result<Option<Box<RawValue>>, Error> {
    let mut arguments = Arguments::of(&params);
    let id = take(&mut arguments)?;
    arguments.end()?;
    let Some(block) = found(&node, id).await? else {
        return Ok(None);
    };
    // Of an open block the logs are hashed.
    let bytes = block.header_bytes();
    let header = node.text(bytes, move |_| Ok(answer::header(&block)));
    header.await.map(Some)
}

async fn count(
    params: Params<'static>,
    take: Take,
    node: Arc<Node>,
    count: fn(&Block) -> usize,
) -> Result<Option<U64>, Error> {
    let mut arguments = Arguments::of(&params);
    let id = take(&mut arguments)?;
    arguments.end()?;
    let block = found(&node, id).await?;
    Ok(block.map(|block| U64::from(count(&block))))
}

async fn by_index<T: Serialize + 'static>(
    params: Params<'static>,
    take: Take,
    node: Arc<Node>,
    answer: fn(&Block, &Entry<'_>) -> Result<T, Error>,
) -> Result<Option<Box<RawValue>>, Error> {
    let mut arguments = Arguments::of(&params);
    let id = take(&mut arguments)?;
    let index: Index = arguments.next("transaction index")?;
    arguments.end()?;
    let Some(block) = found(&node, id).await? else {
        return Ok(None);
    };
    let answer = node.text_of((block, index.into()), answer);
    answer.await.map(Some)
}

/// Returns the header of an ommer, which recorded chains may have.
async fn uncle(
    params: Params<'static>,
    take: Take,
    node: Arc<Node>,
) -> Result<Option<Answer>, Error> {
    let mut arguments = Arguments::of(&params);
    let id = take(&mut arguments)?;
    let index: Index = arguments.next("uncle index")?;
    arguments.end()?;
    let block = found(&node, id).await?;
    let recorded = block.as_ref().and_then(|block| block.recorded());
    let ommer = recorded.and_then(|block| block.ommers.get(usize::from(index)));
    Ok(ommer.map(|ommer| Answer::uncle_from_header(ommer.clone())))
}

#[expect(clippy::unnecessary_wraps, reason = "one of several answers")]
fn raw_of(_: &Block, entry: &Entry<'_>) -> Result<Bytes, Error> {
    Ok(entry.sequenced.raw.clone())
}

/// Takes the hash of a transaction.
fn transaction_hash(params: &Params<'_>) -> Result<B256, Error> {
    let mut arguments = Arguments::of(params);
    let hash = arguments.next_hash("transaction hash")?;
    arguments.end()?;
    Ok(hash)
}

async fn transaction(params: Params<'static>, node: Arc<Node>) -> Result<Box<RawValue>, Error> {
    let hash = transaction_hash(&params)?;
    if let Some(place) = node.fetch_place(hash).await? {
        return node.text_of(place, answer::in_block).await;
    }
    let waiting = node.waiting(hash).await?;
    let bytes = waiting.as_ref().map_or(0, |(raw, _)| raw.len());
    let told = move |_: &Node| {
        let waiting = waiting.map(|(raw, sender)| answer::in_pool(&raw, sender));
        waiting.transpose()
    };
    node.text(bytes, told).await
}

/// Returns a receipt once its block may be seen, so that a client that counts confirmations has one
/// with the first answer, and the hash of the receipt's block is that of its header; `None` until
/// then, if that takes long.
async fn receipt(params: &Params<'_>, node: Arc<Node>) -> Result<Box<RawValue>, Error> {
    let hash = transaction_hash(params)?;
    if let Some((number, _)) = node.heads.place(hash)?
        && !node.has_ended(number).await
    {
        return Ok(RawValue::NULL.to_owned());
    }
    node.receipt(hash).await
}

async fn raw_transaction(params: Params<'static>, node: Arc<Node>) -> Result<Box<RawValue>, Error> {
    let hash = transaction_hash(&params)?;
    if let Some(place) = node.fetch_place(hash).await? {
        return node.text_of(place, raw_of).await;
    }
    let raw = node.waiting(hash).await?.map(|(raw, _)| raw);
    let bytes = raw.as_ref().map_or(0, |raw| raw.len());
    node.text(bytes, move |_| Ok(raw)).await
}

async fn receipts(
    params: Params<'static>,
    node: Arc<Node>,
    outlet: Outlet,
) -> Result<Option<Box<RawValue>>, Error> {
    let mut arguments = Arguments::of(&params);
    let id: BlockId = arguments.next("block")?;
    arguments.end()?;
    let Some(block) = found(&node, id).await? else {
        return Ok(None);
    };
    let told = Told::Receipts;
    tell(node, block, told, outlet).await.map(Some)
}
