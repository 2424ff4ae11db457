//! The namespace `debug`: traces of transactions and calls, and raw bytes of blocks.
//!
//! A transaction is traced by executing its block again up to it, on the state behind the block
//! before, which the trie keeps for its window.

use std::sync::Arc;

use alloy_eips::{BlockId, BlockNumberOrTag};
use alloy_primitives::{B256, Bytes};
use alloy_rlp::Encodable as _;
use alloy_rpc_types_eth::TransactionRequest;
use jsonrpsee::RpcModule;
use jsonrpsee::core::RegisterMethodError;
use jsonrpsee::types::Params;
use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};

use crate::arguments::Arguments;
use crate::call::{Budget, CallOptions, Options, Place, Replay, Run, Trace};
use crate::error::Error;
use crate::heads::{Block, Wanted};
use crate::node::Node;

pub(crate) fn register(module: &mut RpcModule<Node>) -> Result<(), RegisterMethodError> {
    module.register_async_method("debug_traceTransaction", |params, node, _| async move {
        let mut arguments = Arguments::of(&params);
        let hash = arguments.next_hash("transaction hash")?;
        let options: Option<Options> = arguments.optional("options")?;
        arguments.end()?;
        node.run(move |node| transaction(node, hash, &options.unwrap_or_default()))
            .await
    })?;
    module.register_async_method("debug_traceBlockByNumber", |params, node, _| async move {
        let mut arguments = Arguments::of(&params);
        let tag: BlockNumberOrTag = arguments.next("block number")?;
        traced(node, tag.into(), arguments).await
    })?;
    module.register_async_method("debug_traceBlockByHash", |params, node, _| async move {
        let mut arguments = Arguments::of(&params);
        let hash = arguments.next_hash("block hash")?;
        traced(node, hash.into(), arguments).await
    })?;
    module.register_async_method("debug_traceCall", |params, node, _| async move {
        let mut arguments = Arguments::of(&params);
        let request: TransactionRequest = arguments.next("transaction")?;
        let id: Option<BlockId> = arguments.optional("block")?;
        let options: Option<CallOptions> = arguments.optional("options")?;
        arguments.end()?;
        node.run(move |node| call(node, request, id, options.unwrap_or_default()))
            .await
    })?;
    module.register_async_method("debug_getRawHeader", |params, node, _| {
        raw(params, node, |block| {
            let mut out = Vec::with_capacity(640);
            block.full_header().encode(&mut out);
            Bytes::from(out)
        })
    })?;
    module.register_async_method("debug_getRawBlock", |params, node, _| {
        raw(params, node, raw_block)
    })?;
    module.register_async_method("debug_getRawReceipts", |params, node, _| {
        raw(params, node, raw_receipts)
    })?;
    module.register_async_method("debug_getRawTransaction", |params, node, _| async move {
        let mut arguments = Arguments::of(&params);
        let hash = arguments.next_hash("transaction hash")?;
        arguments.end()?;
        let Some((number, index)) = node.heads.place(hash)? else {
            return Ok(None);
        };
        node.run(move |node| {
            let block = node.heads.excerpt(number, Wanted::Transaction(index))?;
            let raw = block.and_then(|block| Some(block.body.get(index)?.sequenced.raw.clone()));
            raw.map(text).transpose()
        })
        .await
    })?;
    Ok(())
}

async fn traced(
    node: Arc<Node>,
    id: BlockId,
    mut arguments: Arguments<'_>,
) -> Result<Vec<Traced>, Error> {
    let options = arguments.optional("options")?.unwrap_or_default();
    arguments.end()?;
    node.run(move |node| whole_block(node, id, &options)).await
}

/// Returns what a method makes of a block, as text. The block may have any size, and may be on the
/// disk.
async fn raw<T: Serialize + 'static>(
    params: Params<'static>,
    node: Arc<Node>,
    make: fn(&Block) -> T,
) -> Result<Box<RawValue>, Error> {
    let mut arguments = Arguments::of(&params);
    let id: BlockId = arguments.next("block")?;
    arguments.end()?;
    node.run(move |node| {
        let block = node.block(id)?.ok_or_else(|| Error::no_block(id))?;
        text(make(&block))
    })
    .await
}

/// Returns text, on the thread that has made what it is of.
fn text(made: impl Serialize) -> Result<Box<RawValue>, Error> {
    // Every answer is JSON.
    to_raw_value(&made).map_err(|_| Error::Panicked)
}

/// Returns the RLP of a block: header, transactions, and of the engine's blocks no ommers and no
/// withdrawals.
fn raw_block(block: &Block) -> Bytes {
    if let Some(recorded) = block.recorded() {
        return recorded.rlp.clone();
    }
    let mut header = Vec::with_capacity(640);
    block.full_header().encode(&mut header);
    let mut out = Vec::new();
    zkfabric_stf::rlp::put_list(&mut out, |out| {
        out.extend_from_slice(&header);
        zkfabric_stf::rlp::put_list(out, |out| {
            for entry in block.body.entries() {
                let raw = &entry.sequenced.raw;
                match raw.first() {
                    // A typed transaction is a string item.
                    Some(0..0x80) => zkfabric_stf::rlp::put_string(out, raw),
                    _ => out.extend_from_slice(raw),
                }
            }
        });
        zkfabric_stf::rlp::put_list(out, |_| {});
        zkfabric_stf::rlp::put_list(out, |_| {});
    });
    out.into()
}

/// Returns the receipts as the receipts trie has them.
fn raw_receipts(block: &Block) -> Vec<Bytes> {
    if let Some(recorded) = block.recorded() {
        return recorded.receipts();
    }
    let receipts = block.body.entries().map(|entry| {
        let included = &entry.sequenced.included;
        let bloom = zkfabric_stf::receipt::BloomHasher::default().bloom(&included.logs);
        Bytes::from(zkfabric_stf::receipt::encode(
            included.kind,
            included.success,
            included.cumulative_gas,
            &bloom,
            &included.logs,
        ))
    });
    receipts.collect()
}

/// A transaction of a block with its trace.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Traced {
    tx_hash: Option<B256>,
    result: Trace,
}

fn transaction(node: &Node, hash: B256, options: &Options) -> Result<Trace, Error> {
    let found = node.heads.transaction(hash)?;
    let (block, index) = found.ok_or_else(|| Error::Call("transaction not found".to_owned()))?;
    let mut trace = None;
    Replay::of(node, &block, index, |replay, at, transaction| {
        if at < index {
            return replay.commit(transaction);
        }
        let mut budget = Budget::default();
        trace = Some(replay.trace(&transaction, options, place(&block, at), &mut budget)?);
        Ok(())
    })?;
    trace.ok_or_else(|| Error::Call("transaction not found".to_owned()))
}

/// Returns what a trace tells of a transaction's place.
pub(crate) fn place(block: &Block, index: usize) -> Place {
    let entry = block.body.get(index);
    Place {
        block_hash: Some(block.hash),
        block_number: block.header.number,
        hash: entry.map(|entry| entry.sequenced.hash),
        index,
        first_log: entry.map_or(0, |entry| entry.first_log),
    }
}

fn whole_block(node: &Node, id: BlockId, options: &Options) -> Result<Vec<Traced>, Error> {
    let block = node.block(id)?.ok_or_else(|| Error::no_block(id))?;
    let mut traces = Vec::with_capacity(block.body.count());
    let last = block.body.count();
    // All traces of the block are in memory together.
    let mut budget = Budget::default();
    Replay::of(node, &block, last, |replay, at, transaction| {
        let place = place(&block, at);
        let result = replay.trace(&transaction, options, place, &mut budget)?;
        let tx_hash = place.hash;
        traces.push(Traced { tx_hash, result });
        replay.commit(transaction)
    })?;
    Ok(traces)
}

fn call(
    node: &Node,
    request: TransactionRequest,
    id: Option<BlockId>,
    asked: CallOptions,
) -> Result<Trace, Error> {
    asked.check()?;
    let overrides = (asked.state_overrides, asked.block_overrides);
    Run::with(node, id, overrides, |run| {
        let transaction = run.call(request)?;
        run.trace(&transaction, &asked.options)
    })
}
