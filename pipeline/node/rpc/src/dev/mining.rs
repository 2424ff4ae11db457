//! Blocks at once, and time that passes.

use std::sync::Arc;

use jsonrpsee::RpcModule;
use jsonrpsee::core::RegisterMethodError;
use jsonrpsee::types::Params;
use serde::Deserialize;
use serde_json::Value;
use zkfabric_engine::{Clock as _, Sequencer};

use super::number::Number;
use crate::arguments::Arguments;
use crate::error::Error;
use crate::node::Node;
use crate::options::DevOptions;
use crate::source::Source;
use crate::tags::HEADER_TIME;

/// Most blocks of one request, each of which is on the disk.
const BLOCKS: u64 = 65_536;
/// Most seconds by which one request puts the clock forward: a hundred years.
const SECONDS: u64 = 100 * 365 * 86_400;

pub(super) fn register(module: &mut RpcModule<Node>) -> Result<(), RegisterMethodError> {
    module.register_async_method("evm_mine", |params, node, _| async move {
        let mut arguments = Arguments::of(&params);
        let wanted: Option<Value> = arguments.optional("timestamp")?;
        arguments.end()?;
        if let Some(time) = wanted.as_ref().map(time_of).transpose()?.flatten() {
            set_time(&node, time)?;
        }
        mine(&node, blocks_of(wanted.as_ref())?, None).await?;
        Ok::<_, Error>("0x0")
    })?;
    module.register_async_method("anvil_mine", |params, node, _| async move {
        let (blocks, interval) = blocks_and_interval(&params)?;
        mine(&node, blocks, interval).await?;
        Ok::<_, Error>(Value::Null)
    })?;
    module.register_async_method("hardhat_mine", |params, node, _| async move {
        let (blocks, interval) = blocks_and_interval(&params)?;
        // The clock may have been put forward for the first one.
        let first = u64::from(interval.is_some() && (1..=BLOCKS).contains(&blocks));
        if first > 0 {
            mine(&node, 1, None).await?;
        }
        if blocks > first || first == 0 {
            mine(&node, blocks - first, interval).await?;
        }
        Ok::<_, Error>(true)
    })?;
    for name in ["evm_increaseTime", "anvil_increaseTime"] {
        module.register_method(name, |params, node, _| {
            let mut arguments = Arguments::of(&params);
            let Number(seconds) = arguments.next("seconds")?;
            arguments.end()?;
            let ahead_ms = advance(node, seconds)?;
            Ok::<_, Error>(ahead_ms / 1_000)
        })?;
    }
    for name in ["evm_setNextBlockTimestamp", "anvil_setNextBlockTimestamp"] {
        module.register_method(name, |params, node, _| {
            let mut arguments = Arguments::of(&params);
            let Number(time) = arguments.next("timestamp")?;
            arguments.end()?;
            set_time(node, time)?;
            Ok::<_, Error>(Value::Null)
        })?;
    }
    Ok(())
}

fn number(value: &Value) -> Result<u64, Error> {
    let read = Number::deserialize(value.clone());
    let read = read.map_err(|error| Error::Argument {
        index: 0,
        name: "timestamp",
        reason: error.to_string(),
    });
    read.map(|Number(number)| number)
}

/// Reads the time of `evm_mine`: a number, or a member of its options.
fn time_of(wanted: &Value) -> Result<Option<u64>, Error> {
    match wanted {
        Value::Null => Ok(None),
        Value::Object(options) => options.get("timestamp").map(number).transpose(),
        time => number(time).map(Some),
    }
}

/// Reads the number of blocks of `evm_mine`: one, unless its options have another number.
fn blocks_of(wanted: Option<&Value>) -> Result<u64, Error> {
    let blocks = wanted.and_then(|wanted| wanted.get("blocks"));
    blocks.map_or(Ok(1), number)
}

fn blocks_and_interval(params: &Params<'_>) -> Result<(u64, Option<u64>), Error> {
    let mut arguments = Arguments::of(params);
    let blocks: Option<Number> = arguments.optional("blocks")?;
    let interval: Option<Number> = arguments.optional("interval")?;
    arguments.end()?;
    Ok((
        blocks.map_or(1, |Number(blocks)| blocks),
        interval.map(|Number(seconds)| seconds),
    ))
}

fn options(node: &Node) -> Result<(&Arc<Sequencer>, &DevOptions), Error> {
    match (&node.sequencer, &node.dev) {
        (Source::Sequencer(sequencer), Some(dev)) => Ok((sequencer, dev)),
        _ => Err(Error::Invalid(
            "this is no chain for development".to_owned(),
        )),
    }
}

/// Makes blocks, and returns once readers see the last one.
async fn mine(node: &Arc<Node>, blocks: u64, interval: Option<u64>) -> Result<(), Error> {
    if blocks > BLOCKS {
        let words = format!("{blocks} blocks are asked for, at most {BLOCKS} are made at once");
        return Err(Error::Limit(words));
    }
    let (sequencer, _) = options(node)?;
    let last = sequencer.mine(blocks, interval)?.await;
    let last = last.ok_or(Error::Stopping)?;
    node.heads.has_header(last, HEADER_TIME).await;
    Ok(())
}

/// Puts the clock forward, and returns by how many milliseconds it is ahead.
fn advance(node: &Node, seconds: u64) -> Result<u64, Error> {
    if seconds > SECONDS {
        let words = format!("{seconds} seconds are more than {SECONDS}");
        return Err(Error::Invalid(words));
    }
    let (_, dev) = options(node)?;
    Ok(dev.clock.advance(seconds * 1_000))
}

/// Puts the clock forward to a time, in seconds since 1970.
fn set_time(node: &Node, time: u64) -> Result<(), Error> {
    let (_, dev) = options(node)?;
    let newest = node.heads.head_number()?;
    let header = node.heads.header(newest)?;
    let newest = header.map_or(0, |(header, _)| header.timestamp);
    let now = dev.clock.now_ms() / 1_000;
    if time <= newest {
        return Err(Error::Invalid(format!(
            "timestamp {time} is not after that of the newest block, {newest}"
        )));
    }
    match time.checked_sub(now) {
        Some(seconds) => advance(node, seconds).map(drop),
        None => Err(Error::Invalid(format!(
            "timestamp {time} is before the time of the chain's clock, {now}: it does not go back"
        ))),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_block_at_once_has_options() {
        assert_eq!(time_of(&json!({"timestamp": 5})).unwrap(), Some(5));
        assert_eq!(time_of(&json!({"blocks": 5})).unwrap(), None);
        assert_eq!(blocks_of(Some(&json!({"blocks": "0x5"}))).unwrap(), 5);
        assert_eq!(blocks_of(Some(&json!(7))).unwrap(), 1);
    }
}
