//! The namespace `zkf`: what this chain has beyond Ethereum's methods.

use std::sync::Arc;

use alloy_primitives::{B256, Bytes, U64};
use jsonrpsee::RpcModule;
use jsonrpsee::core::RegisterMethodError;
use jsonrpsee::types::Params;
use serde::Serialize;
use zkfabric_engine::WaitsFor;
use zkfabric_receipt::Receipt;

use crate::arguments::Arguments;
use crate::error::Error;
use crate::node::Node;

pub(crate) fn register(module: &mut RpcModule<Node>) -> Result<(), RegisterMethodError> {
    module.register_async_method("zkf_transactionStatus", |params, node, _| async move {
        status(params, node).await
    })?;
    module.register_async_method("zkf_getPreconfirmation", |params, node, _| async move {
        preconfirmation(params, node).await
    })?;
    Ok(())
}

/// How far a transaction has come.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
enum Stage {
    /// Nobody here knows it.
    Unknown,
    /// In the pool, until another transaction of its sender has been executed.
    WaitsForNonce,
    /// In the pool, until the base fee falls.
    WaitsForFee,
    /// In the pool, about to be executed.
    Received,
    /// Durable, with a place in a block that has no header yet.
    Preconfirmed,
    /// In a block with a header.
    InBlock,
}

/// The answer of `zkf_transactionStatus`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Status {
    stage: Stage,
    /// Number of its block.
    #[serde(skip_serializing_if = "Option::is_none")]
    block_number: Option<U64>,
    /// Index in the block.
    #[serde(skip_serializing_if = "Option::is_none")]
    transaction_index: Option<U64>,
    /// Whether it ended without revert or exceptional halt.
    #[serde(skip_serializing_if = "Option::is_none")]
    success: Option<bool>,
}

fn hash(params: &Params<'_>) -> Result<B256, Error> {
    let mut arguments = Arguments::of(params);
    let hash = arguments.next("transaction hash")?;
    arguments.end()?;
    Ok(hash)
}

async fn status(params: Params<'static>, node: Arc<Node>) -> Result<Status, Error> {
    let hash = hash(&params)?;
    // Before the chain is looked at: what leaves the pool in between is found there.
    let waits = node.ask(move |waiting| waiting.waits_for(hash)).await?;
    if let Some((block, index)) = node.fetch_place(hash).await?
        && let Some(entry) = block.body.get(index)
    {
        let number = block.header.number;
        let stage = match number <= node.heads.sealed() {
            true => Stage::InBlock,
            false => Stage::Preconfirmed,
        };
        return Ok(Status {
            stage,
            block_number: Some(U64::from(number)),
            transaction_index: Some(U64::from(index)),
            success: Some(entry.sequenced.included.success),
        });
    }
    let stage = match waits {
        None => Stage::Unknown,
        Some(WaitsFor::Nonce) => Stage::WaitsForNonce,
        Some(WaitsFor::Fee) => Stage::WaitsForFee,
        Some(WaitsFor::Turn) => Stage::Received,
    };
    Ok(Status {
        stage,
        block_number: None,
        transaction_index: None,
        success: None,
    })
}

/// The answer of `zkf_getPreconfirmation`: a signed receipt, as `zkfabric-receipt` and
/// `contracts/Receipts.sol` verify it.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Preconfirmation {
    /// Chain that the signature is for.
    chain_id: U64,
    /// Position of the transaction, counted from the chain's first one.
    position: U64,
    transaction: B256,
    /// Hash of the result.
    result: B256,
    /// Hashes beside the way from the leaf to the root.
    path: Vec<B256>,
    group: Group,
    signature: Bytes,
}

/// The header of a group of receipts.
#[derive(Clone, Debug, Serialize)]
struct Group {
    previous: B256,
    first: U64,
    count: U64,
    root: B256,
}

/// Returns the signed receipt of a transaction; null where the node has it no more: its sender has
/// got it with the answer of the engine, and may ask for it while its block is in memory.
async fn preconfirmation(
    params: Params<'static>,
    node: Arc<Node>,
) -> Result<Option<Preconfirmation>, Error> {
    let hash = hash(&params)?;
    let Some((block, index)) = node.fetch_place(hash).await? else {
        return Ok(None);
    };
    let Some((group, index)) = block.body.group(index) else {
        return Ok(None);
    };
    let first = group.issued.signed().group.first;
    let position = first.saturating_add(index as u64);
    let receipt = group.issued.receipt(position);
    let receipt = receipt.map_err(|error| Error::System(error.to_string()))?;
    Ok(Some(answer(&receipt, node.heads.chain_id())))
}

fn answer(receipt: &Receipt, chain_id: u64) -> Preconfirmation {
    let group = &receipt.signed.group;
    Preconfirmation {
        chain_id: U64::from(chain_id),
        position: U64::from(receipt.leaf.position),
        transaction: receipt.leaf.transaction,
        result: receipt.leaf.result,
        path: receipt.path.clone(),
        group: Group {
            previous: group.previous,
            first: U64::from(group.first),
            count: U64::from(group.count),
            root: group.root,
        },
        signature: Bytes::copy_from_slice(&receipt.signed.signature.0),
    }
}
