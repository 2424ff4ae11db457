//! How far a transaction has come.

use std::sync::Arc;

use alloy_primitives::{B256, U64};
use jsonrpsee::types::{ErrorObjectOwned, Params};
use serde::Serialize;
use serde_json::value::RawValue;
use zkfabric_batches::{Part, Record, Status as Proving};
use zkfabric_engine::WaitsFor;

use super::time::microseconds;
use crate::arguments::Arguments;
use crate::error::Error;
use crate::heads::Block;
use crate::node::Node;
use crate::replica::Verified;

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
    /// In a block of a batch, which was executed twice.
    InBatch,
    /// In a batch with a proof, which was verified.
    Proved,
}

/// The answer of `zkf_transactionStatus`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Status {
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
    /// Its batch.
    #[serde(skip_serializing_if = "Option::is_none")]
    batch: Option<Blocks>,
    times: Times,
}

/// The blocks of a batch.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Blocks {
    first_block: U64,
    last_block: U64,
}

/// When the transaction came to each stage, in microseconds since 1970, as far as this process
/// knows: the first three while the transaction's block is in memory.
#[derive(Clone, Copy, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Times {
    #[serde(skip_serializing_if = "Option::is_none")]
    received: Option<U64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    preconfirmed: Option<U64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    in_block: Option<U64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    in_batch: Option<U64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    proved: Option<U64>,
}

impl Times {
    /// Returns the times of a transaction of a block.
    fn of(block: &Block, index: usize) -> Self {
        let mut times = Self {
            in_block: block.sealed_at.map(microseconds),
            ..Self::default()
        };
        if let Some((group, index)) = block.body.group(index) {
            times.preconfirmed = Some(microseconds(group.at));
            let arrival = group.arrivals.get(index).copied().flatten();
            let received = arrival.map(|arrival| group.time_of(arrival.arrived));
            times.received = received.map(microseconds);
        }
        times
    }
}

/// An answer of this node, or of the one that it follows.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
pub(super) enum Told {
    Here(Box<Status>),
    Source(Box<RawValue>),
}

/// Answers `zkf_transactionStatus`. What a replica does not have may wait at its source.
pub(super) async fn told(
    params: Params<'static>,
    node: Arc<Node>,
) -> Result<Told, ErrorObjectOwned> {
    let hash = Arguments::hash(&params)?;
    let status = status(hash, Arc::clone(&node)).await?;
    if matches!(status.stage, Stage::Unknown) && node.sequencer.replica().is_some() {
        let params = serde_json::json!([hash]).to_string();
        let asked = node.ask_source("zkf_transactionStatus", &params).await;
        return asked.map(Told::Source);
    }
    Ok(Told::Here(Box::new(status)))
}

async fn status(hash: B256, node: Arc<Node>) -> Result<Status, Error> {
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
        let status = Status {
            stage,
            block_number: Some(U64::from(number)),
            transaction_index: Some(U64::from(index)),
            success: Some(entry.sequenced.included.success),
            batch: None,
            times: Times::of(&block, index),
        };
        if let (Stage::InBlock, Some(verified)) = (stage, node.verified()) {
            return Ok(proved_here(verified, status, number));
        }
        return match (stage, &node.batches) {
            (Stage::InBlock, Some(_)) => node.run(move |node| behind(node, status, number)).await,
            _ => Ok(status),
        };
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
        batch: None,
        times: Times::default(),
    })
}

/// Adds what a replica has verified itself.
fn proved_here(verified: &Verified, mut status: Status, block: u64) -> Status {
    if let Some(batch) = verified.of_block(block) {
        status.stage = Stage::Proved;
        status.batch = Some(Blocks {
            first_block: U64::from(batch.first),
            last_block: U64::from(batch.last),
        });
        status.times.proved = Some(U64::from(batch.verified_at));
    }
    status
}

/// Adds the stages behind a block with a header.
fn behind(node: &Node, mut status: Status, block: u64) -> Result<Status, Error> {
    let Some(batches) = &node.batches else {
        return Ok(status);
    };
    let Some(record) = batches.of_block(block)? else {
        return Ok(status);
    };
    let written = |record: &Record, part| {
        let written = batches.written(record, part)?;
        Ok::<_, Error>(written.map(|written| microseconds(written.at)))
    };
    status.batch = Some(Blocks {
        first_block: U64::from(record.span.first),
        last_block: U64::from(record.span.last),
    });
    status.stage = Stage::InBatch;
    status.times.in_batch = written(&record, Part::Batch)?;
    if matches!(record.status, Proving::Proved { .. }) {
        status.stage = Stage::Proved;
        status.times.proved = written(&record, Part::Proof)?;
    }
    Ok(status)
}
