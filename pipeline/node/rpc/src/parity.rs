//! The namespace `trace`: the calls of transactions, listed as Parity does.
//!
//! Blocks are executed once more, as for `debug`. The calls of one transaction are in memory at a
//! time, and what the request wants of them is written at once.

use std::sync::Arc;

use alloy_eips::{BlockId, BlockNumberOrTag};
use alloy_primitives::{Address, B256};
use jsonrpsee::RpcModule;
use jsonrpsee::core::RegisterMethodError;
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::answer::List;
use crate::arguments::Arguments;
use crate::call::{Budget, FlatFrame, Options, Replay, Trace};
use crate::debug::place;
use crate::error::Error;
use crate::heads::Block;
use crate::node::Node;

/// Most blocks of a search.
const BLOCKS: u64 = 100;
/// Most transactions that a search executes.
const TRANSACTIONS: usize = 20_000;
/// Most bytes of an answer: less than any answer may have.
const BYTES: usize = 24 << 20;

pub(crate) fn register(module: &mut RpcModule<Node>) -> Result<(), RegisterMethodError> {
    module.register_async_method("trace_transaction", |params, node, _| async move {
        let hash = Arguments::hash(&params)?;
        node.run(move |node| transaction(node, hash)).await
    })?;
    module.register_async_method("trace_block", |params, node, _| async move {
        let mut arguments = Arguments::of(&params);
        let id: BlockId = arguments.next("block")?;
        arguments.end()?;
        node.run(move |node| whole_block(node, id)).await
    })?;
    module.register_async_method("trace_filter", |params, node, _| async move {
        let mut arguments = Arguments::of(&params);
        let filter: Filter = arguments.next("filter")?;
        arguments.end()?;
        node.run(move |node| search(node, &filter)).await
    })?;
    Ok(())
}

/// Which calls a search wants.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Filter {
    from_block: Option<BlockNumberOrTag>,
    to_block: Option<BlockNumberOrTag>,
    from_address: Vec<Address>,
    to_address: Vec<Address>,
    mode: Mode,
    after: Option<u64>,
    count: Option<u64>,
}

/// Whether a call has one of the addresses, or one of each list.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Mode {
    #[default]
    Union,
    Intersection,
}

impl Filter {
    fn has(&self, frame: &FlatFrame<'_>) -> bool {
        let is_in = |list: &[Address], address: Option<Address>| {
            address.is_some_and(|address| list.contains(&address))
        };
        let by_from = is_in(&self.from_address, frame.from());
        let by_to = is_in(&self.to_address, frame.to());
        match (self.from_address.is_empty(), self.to_address.is_empty()) {
            (true, true) => true,
            (false, true) => by_from,
            (true, false) => by_to,
            (false, false) => match self.mode {
                Mode::Union => by_from || by_to,
                Mode::Intersection => by_from && by_to,
            },
        }
    }
}

/// The calls that are wanted, as they are found.
struct Found<'f> {
    filter: &'f Filter,
    list: List,
    /// Calls that are left out first.
    skip: u64,
    /// Calls that are still wanted.
    left: u64,
    /// Transactions that may still be executed.
    transactions: usize,
}

impl<'f> Found<'f> {
    fn new(filter: &'f Filter) -> Result<Self, Error> {
        Ok(Self {
            filter,
            list: List::begin(BYTES)?,
            skip: filter.after.unwrap_or_default(),
            left: filter.count.unwrap_or(u64::MAX),
            transactions: TRANSACTIONS,
        })
    }

    fn take(&mut self, frame: &FlatFrame<'_>) -> Result<(), Error> {
        if self.left == 0 || !self.filter.has(frame) {
            return Ok(());
        }
        if self.skip > 0 {
            self.skip -= 1;
            return Ok(());
        }
        self.left -= 1;
        self.list.push(frame).map_err(too_long)
    }

    /// Takes the calls of a block's transactions, or of one of them.
    fn of_block(&mut self, node: &Node, block: &Block, only: Option<usize>) -> Result<(), Error> {
        let count = block.body.count();
        if block.header.number == 0 || count == 0 {
            return Ok(());
        }
        let left = self.transactions.checked_sub(count);
        self.transactions = left.ok_or_else(|| {
            let words = format!("the blocks have more than {TRANSACTIONS} transactions");
            Error::Limit(format!("{words}: ask for fewer blocks"))
        })?;
        let options = Options::parity();
        let last = only.unwrap_or(count);
        Replay::of(node, block, last, |replay, at, transaction| {
            if self.left == 0 {
                return Ok(());
            }
            if only.is_none_or(|only| only == at) {
                let mut budget = Budget::default();
                let place = place(block, at);
                let trace = replay.trace(&transaction, &options, place, &mut budget)?;
                if let Trace::Flat(calls) = trace {
                    calls.each(|frame| self.take(frame))?;
                }
            }
            match only == Some(at) {
                true => Ok(()),
                false => replay.commit(transaction),
            }
        })
    }
}

fn too_long(error: Error) -> Error {
    match error {
        Error::Oversized { most } => Error::Limit(format!(
            "the calls take more than {} MiB: ask for fewer blocks, or with 'after' and 'count'",
            most >> 20
        )),
        error => error,
    }
}

fn transaction(node: &Node, hash: B256) -> Result<Option<Box<RawValue>>, Error> {
    let Some((block, index)) = node.heads.transaction(hash)? else {
        return Ok(None);
    };
    let filter = Filter::default();
    let mut found = Found::new(&filter)?;
    found.transactions = usize::MAX;
    found.of_block(node, &block, Some(index))?;
    found.list.end().map(Some)
}

fn whole_block(node: &Node, id: BlockId) -> Result<Option<Box<RawValue>>, Error> {
    let Some(block) = node.block(id)? else {
        return Ok(None);
    };
    let filter = Filter::default();
    let mut found = Found::new(&filter)?;
    found.transactions = usize::MAX;
    found.of_block(node, &block, None)?;
    found.list.end().map(Some)
}

fn search(node: &Node, filter: &Filter) -> Result<Box<RawValue>, Error> {
    let number = |tag: BlockNumberOrTag| {
        let number = node.number(tag)?;
        number.ok_or_else(|| Error::no_block(tag.into()))
    };
    let first = number(filter.from_block.unwrap_or(BlockNumberOrTag::Earliest))?;
    let last = number(filter.to_block.unwrap_or(BlockNumberOrTag::Latest))?;
    if first > last {
        return Err(Error::Invalid(format!(
            "fromBlock is {first}, expected at most toBlock, {last}"
        )));
    }
    if last - first >= BLOCKS {
        return Err(Error::Limit(format!(
            "the blocks {first} to {last} are more than {BLOCKS}: ask for fewer"
        )));
    }
    let mut found = Found::new(filter)?;
    for number in first..=last {
        let block: Option<Arc<Block>> = node.heads.block(number)?;
        let block = block.ok_or_else(|| Error::no_block(number.into()))?;
        found.of_block(node, &block, None)?;
        if found.left == 0 {
            break;
        }
    }
    found.list.end()
}
