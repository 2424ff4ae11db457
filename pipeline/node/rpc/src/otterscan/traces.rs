//! Calls, transfers and the failure of a transaction.

use alloy_primitives::{Address, B256, Bytes, U256};
use jsonrpsee::RpcModule;
use jsonrpsee::core::RegisterMethodError;
use serde::Serialize;
use serde_json::value::RawValue;

use crate::answer::List;
use crate::arguments::Arguments;
use crate::call::{Budget, Flat, Kind, ListedCall, Options, Replay, Trace};
use crate::debug::place;
use crate::error::Error;
use crate::heads::Block;
use crate::node::Node;

/// Most bytes of an answer: less than any answer may have.
const BYTES: usize = 24 << 20;

pub(super) fn register(module: &mut RpcModule<Node>) -> Result<(), RegisterMethodError> {
    module.register_async_method("ots_traceTransaction", |params, node, _| async move {
        let hash = Arguments::hash(&params)?;
        node.run(move |node| calls(node, hash)).await
    })?;
    module.register_async_method("ots_getInternalOperations", |params, node, _| async move {
        let hash = Arguments::hash(&params)?;
        node.run(move |node| operations(node, hash)).await
    })?;
    module.register_async_method("ots_getTransactionError", |params, node, _| async move {
        let hash = Arguments::hash(&params)?;
        node.run(move |node| failure(node, hash)).await
    })?;
    Ok(())
}

/// A call. One that cannot have a value has null.
#[derive(Debug, Serialize)]
struct Entry<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    depth: usize,
    from: Address,
    to: Address,
    value: Option<U256>,
    input: &'a Bytes,
    output: &'a Bytes,
}

/// Ether that moves within a transaction, a creation, or an end.
#[derive(Debug, Serialize)]
struct Operation {
    #[serde(rename = "type")]
    kind: u8,
    from: Address,
    to: Address,
    value: U256,
}

/// Traces the transactions of a block up to one of them, and visits the calls of each that is
/// wanted: all, or this one.
pub(super) fn traced(
    node: &Node,
    block: &Block,
    only: Option<usize>,
    mut visit: impl FnMut(usize, &Flat) -> Result<(), Error>,
) -> Result<(), Error> {
    let options = Options::parity();
    let count = block.body.count();
    let last = only.unwrap_or(count);
    Replay::of(node, block, last, |replay, at, transaction| {
        if only.is_none_or(|only| only == at) {
            let mut budget = Budget::default();
            let place = place(block, at);
            let trace = replay.trace(&transaction, &options, place, &mut budget)?;
            if let Trace::Flat(calls) = trace {
                visit(at, &calls)?;
            }
        }
        match only == Some(at) {
            true => Ok(()),
            false => replay.commit(transaction),
        }
    })
}

/// Visits the calls of a transaction; returns whether there is such a transaction.
fn each(
    node: &Node,
    hash: B256,
    mut visit: impl FnMut(&ListedCall<'_>) -> Result<(), Error>,
) -> Result<bool, Error> {
    let Some((block, index)) = node.heads.transaction(hash)? else {
        return Ok(false);
    };
    traced(node, &block, Some(index), |_, calls| {
        calls.each_call(&mut visit)
    })?;
    Ok(true)
}

fn too_long(error: Error) -> Error {
    match error {
        Error::Oversized { most } => Error::Limit(format!(
            "the calls take more than {} MiB: ask debug_traceTransaction for callTracer with \
             onlyTopCall",
            most >> 20
        )),
        error => error,
    }
}

fn calls(node: &Node, hash: B256) -> Result<Option<Box<RawValue>>, Error> {
    let mut list = List::begin(BYTES)?;
    let is_there = each(node, hash, |call| {
        let entry = Entry {
            kind: call.kind.name(),
            depth: call.depth,
            from: call.from,
            to: call.to.unwrap_or_default(),
            value: match call.kind {
                Kind::DelegateCall | Kind::StaticCall => None,
                _ => Some(call.value.unwrap_or_default()),
            },
            input: call.input,
            output: call.output,
        };
        list.push(&entry).map_err(too_long)
    })?;
    match is_there {
        true => list.end().map(Some),
        false => Ok(None),
    }
}

/// Returns what moves ether inside of a transaction. What was undone has moved none.
fn operations(node: &Node, hash: B256) -> Result<Option<Box<RawValue>>, Error> {
    let mut list = List::begin(BYTES)?;
    let is_there = each(node, hash, |call| {
        let value = call.value.unwrap_or_default();
        let kind = match call.kind {
            Kind::Call if !value.is_zero() => 0,
            Kind::SelfDestruct => 1,
            Kind::Create => 2,
            Kind::Create2 => 3,
            _ => return Ok(()),
        };
        let (Some(to), false) = (call.to, call.is_undone || call.depth == 0) else {
            return Ok(());
        };
        let from = call.from;
        let operation = Operation {
            kind,
            from,
            to,
            value,
        };
        list.push(&operation).map_err(too_long)
    })?;
    match is_there {
        true => list.end().map(Some),
        false => Ok(None),
    }
}

/// Returns what a transaction that failed has returned; nothing for one that did not fail.
fn failure(node: &Node, hash: B256) -> Result<Option<Bytes>, Error> {
    let mut output = Bytes::new();
    let is_there = each(node, hash, |call| {
        if call.depth == 0 && call.is_undone {
            output = call.output.clone();
        }
        Ok(())
    })?;
    Ok(is_there.then_some(output))
}
