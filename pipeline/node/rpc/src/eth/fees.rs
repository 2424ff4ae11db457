//! Prices of gas.

use alloy_consensus::{Header, Transaction as _};
use alloy_eips::BlockNumberOrTag;
use alloy_primitives::{U64, U256};
use alloy_rpc_types_eth::FeeHistory;
use jsonrpsee::RpcModule;
use jsonrpsee::core::RegisterMethodError;
use jsonrpsee::types::Params;
use serde::Deserialize;

use crate::answer::decode;
use crate::arguments::Arguments;
use crate::call::next_base_fee;
use crate::error::Error;
use crate::heads::Block;
use crate::node::Node;

/// Most blocks of a history.
const BLOCKS: u64 = 1_024;
/// Most blocks of a history with rewards, whose transactions are read.
const WITH_REWARDS: u64 = 128;
/// Most percentiles of a block.
const PERCENTILES: usize = 100;
/// The tip that a transaction needs while blocks are not full.
pub(super) const TIP: u64 = 0;

pub(super) fn register(module: &mut RpcModule<Node>) -> Result<(), RegisterMethodError> {
    module.register_method("eth_gasPrice", |_, node, _| {
        let price = next(node)?.saturating_add(TIP);
        Ok::<_, Error>(U256::from(price))
    })?;
    module.register_method("eth_maxPriorityFeePerGas", |_, _, _| {
        Ok::<_, Error>(U256::from(TIP))
    })?;
    module.register_method("eth_baseFee", |_, node, _| next(node).map(U256::from))?;
    module.register_method("eth_blobBaseFee", |_, node, _| {
        let newest = node.heads.head_number()?;
        Ok::<_, Error>(U256::from(BlobPrice::of(node, newest).fee))
    })?;
    module.register_async_method("eth_feeHistory", |params, node, _| async move {
        let asked = Asked::of(&params)?;
        node.run(move |node| history(node, &asked)).await
    })?;
    Ok(())
}

/// Returns the base fee of the open block, or of the next one: a price that suffices now.
pub(super) fn next(node: &Node) -> Result<u64, Error> {
    let number = node.heads.head_number()?;
    if let Some(archive) = node.heads.archive() {
        let fees = archive.fees_behind(number);
        return Ok(fees.map_or(0, |fees| fees.base_fee));
    }
    let header = node.heads.header(number)?;
    let (header, _) = header.ok_or_else(|| Error::no_block(number.into()))?;
    let of_head = header.base_fee_per_gas.unwrap_or_default();
    Ok(next_base_fee(&header).max(of_head))
}

/// A number of blocks: a quantity, or an integer.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(untagged)]
enum Count {
    Quantity(U64),
    Number(u64),
}

#[derive(Debug)]
struct Asked {
    count: u64,
    newest: BlockNumberOrTag,
    percentiles: Option<Vec<f64>>,
}

impl Asked {
    fn of(params: &Params<'_>) -> Result<Self, Error> {
        let mut arguments = Arguments::of(params);
        let count = match arguments.next("block count")? {
            Count::Quantity(count) => count.to::<u64>(),
            Count::Number(count) => count,
        };
        let newest = arguments.next("newest block")?;
        let percentiles: Option<Vec<f64>> = arguments.optional("reward percentiles")?;
        arguments.end()?;
        let list = percentiles.as_deref().unwrap_or_default();
        if list.len() > PERCENTILES {
            return Err(Error::Invalid(format!(
                "over the query limit {PERCENTILES} of reward percentiles"
            )));
        }
        let is_wrong = |pair: &[f64]| matches!(pair, [low, high] if low >= high);
        let is_out = |value: &f64| !(0.0..=100.0).contains(value);
        if list.iter().any(is_out) || list.windows(2).any(is_wrong) {
            let words = "invalid reward percentiles: expected ascending numbers from 0 to 100";
            return Err(Error::Invalid(words.to_owned()));
        }
        Ok(Self {
            count,
            newest,
            percentiles,
        })
    }
}

fn history(node: &Node, asked: &Asked) -> Result<FeeHistory, Error> {
    let newest = node.number(asked.newest)?;
    let newest = newest.ok_or_else(|| Error::no_block(asked.newest.into()))?;
    let first = node.heads.first()?;
    let has_rewards = asked
        .percentiles
        .as_ref()
        .is_some_and(|list| !list.is_empty());
    let most = if has_rewards { WITH_REWARDS } else { BLOCKS };
    let count = asked.count.min(most).min(newest - first + 1);
    if count == 0 {
        return Ok(FeeHistory::default());
    }
    let oldest = newest + 1 - count;
    let mut history = FeeHistory {
        oldest_block: oldest,
        reward: has_rewards.then(Vec::new),
        ..FeeHistory::default()
    };
    let (mut after, mut blob_fee_after) = (0, 0);
    for number in oldest..=newest {
        let header = node.heads.header(number)?;
        let (header, _) = header.ok_or_else(|| Error::no_block(number.into()))?;
        let base_fee = header.base_fee_per_gas.unwrap_or_default();
        history.base_fee_per_gas.push(base_fee.into());
        history
            .gas_used_ratio
            .push(header.gas_used as f64 / header.gas_limit as f64);
        let blobs = BlobPrice::of(node, number);
        history.base_fee_per_blob_gas.push(blobs.fee);
        history.blob_gas_used_ratio.push(blobs.used);
        after = base_fee_behind(node, &header);
        blob_fee_after = blobs.next;
        if let (Some(rewards), Some(percentiles)) = (&mut history.reward, &asked.percentiles) {
            let block = node.heads.block(number)?;
            let block = block.ok_or_else(|| Error::no_block(number.into()))?;
            rewards.push(rewards_of(&block, base_fee, percentiles)?);
        }
    }
    history.base_fee_per_gas.push(after.into());
    history.base_fee_per_blob_gas.push(blob_fee_after);
    Ok(history)
}

/// Returns the base fee of the block behind a header.
fn base_fee_behind(node: &Node, header: &Header) -> u64 {
    match node.heads.archive() {
        Some(archive) => {
            let fees = archive.fees_behind(header.number);
            fees.map_or(0, |fees| fees.base_fee)
        }
        None => next_base_fee(header),
    }
}

/// Blobs of a block.
#[derive(Clone, Copy, Debug)]
struct BlobPrice {
    /// Price of blob gas in wei.
    fee: u128,
    /// That of the next block.
    next: u128,
    /// Share of the block's blob gas that is used.
    used: f64,
}

impl BlobPrice {
    /// Returns that of a block. The engine's chain has no blobs, and their price is the least.
    fn of(node: &Node, number: u64) -> Self {
        let Some(archive) = node.heads.archive() else {
            let (fee, used) = (1, 0.0);
            let next = fee;
            return Self { fee, next, used };
        };
        let next = archive.fees_behind(number).map_or(0, |fees| fees.blob_fee);
        let block = archive.block(number);
        let fee = block.and_then(|block| block.blob_fee).unwrap_or_default();
        let used = block.map_or(0.0, |block| {
            let used = block.header.blob_gas_used.unwrap_or_default();
            used as f64 / block.most_blob_gas.max(1) as f64
        });
        Self { fee, next, used }
    }
}

/// Returns the tips at percentiles of the block's gas.
fn rewards_of(block: &Block, base_fee: u64, percentiles: &[f64]) -> Result<Vec<u128>, Error> {
    let tips = block.body.entries().map(|entry| {
        let transaction = decode(&entry.sequenced.raw, block.header.number)?;
        let tip = transaction.effective_tip_per_gas(base_fee);
        Ok((tip.unwrap_or_default(), entry.sequenced.included.gas_used))
    });
    let mut tips = tips.collect::<Result<Vec<(u128, u64)>, Error>>()?;
    tips.sort_unstable();
    let all = block.body.gas_used();
    let (mut tips, mut sum, mut tip) = (tips.into_iter(), 0, 0);
    let rewards = percentiles.iter().map(|percentile| {
        let gas = (all as f64 * percentile / 100.0) as u64;
        while sum < gas || sum == 0 {
            let Some((next, gas)) = tips.next() else {
                break;
            };
            (tip, sum) = (next, sum + gas);
        }
        tip
    });
    Ok(rewards.collect())
}
