//! Logs by their blocks.

use std::ops::RangeInclusive;
use std::sync::Arc;

use alloy_eips::BlockNumberOrTag;
use alloy_rpc_types_eth::{FilterBlockOption, Log};
use jsonrpsee::RpcModule;
use jsonrpsee::core::RegisterMethodError;
use serde_json::value::RawValue;

use crate::answer::{self, BlockPieces, Told};
use crate::arguments::Arguments;
use crate::error::Error;
use crate::heads::Unfound;
use crate::log_filter::LogFilter;
use crate::log_search::{LogSearch, again};
use crate::long::{Begun, begin};
use crate::node::Node;
use crate::server::Outlet;

/// Most bytes of data of an answer's logs.
const BYTES: usize = 16 << 20;
/// Bytes of a log's other fields as JSON.
const FIELDS: usize = 700;

pub(super) fn register(module: &mut RpcModule<Node>) -> Result<(), RegisterMethodError> {
    module.register_async_method("eth_getLogs", |params, node, about| async move {
        let mut arguments = Arguments::of(&params);
        let filter: LogFilter = arguments.next("filter")?;
        arguments.end()?;
        logs(node, filter, Outlet::of(&about)).await
    })?;
    Ok(())
}

/// Returns the logs that a filter lets through, once readers may see its last block.
///
/// # Errors
/// As [`Node::finish`]; what a search returns.
pub(super) async fn logs(
    node: Arc<Node>,
    filter: LogFilter,
    outlet: Outlet,
) -> Result<Box<RawValue>, Error> {
    if let Some(last) = filter.last_number() {
        // Blocks after the open one are refused at once.
        if last <= node.heads.head_number()? {
            node.has_ended(last).await;
        }
    }
    let searched = outlet.clone();
    let found = Arc::clone(&node).run(move |node| node.logs(filter, &searched));
    match found.await? {
        Logs::OfBlock(begun) => node.finish(begun, &outlet).await,
        Logs::OfRange(logs) => Ok(logs),
    }
}

/// Logs as JSON.
#[derive(Debug)]
enum Logs {
    OfBlock(Begun),
    OfRange(Box<RawValue>),
}

/// Logs that were found.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) logs: Vec<Log>,
    bytes: usize,
}

impl Found {
    /// Adds a log, if the answer takes it.
    pub(super) fn add(&mut self, log: Log, most: usize) -> Result<(), Unfound> {
        self.bytes += FIELDS + 2 * log.inner.data.data.len();
        if self.logs.len() >= most || self.bytes > BYTES {
            return Err(Unfound::Spent);
        }
        self.logs.push(log);
        Ok(())
    }
}

impl Node {
    /// Returns the logs that a filter lets through: of one block however many they are, since there
    /// is no smaller range to ask for, and an indexer would never come past this block.
    fn logs(&self, filter: LogFilter, outlet: &Outlet) -> Result<Logs, Error> {
        let range = self.range(&filter)?;
        if range.start() == range.end() {
            let number = *range.start();
            let block = self.heads.block(number)?;
            let block = block.ok_or_else(|| Error::no_block(number.into()))?;
            let pieces = BlockPieces::new(block, Told::Logs(Box::new(filter)));
            return begin(pieces, outlet).map(Logs::OfBlock);
        }
        let found = if range.is_empty() {
            Vec::new()
        } else {
            self.of_range(range, &filter)?
        };
        answer::list(found.into_iter(), outlet.bytes()).map(Logs::OfRange)
    }

    /// Returns the logs of several blocks.
    fn of_range(&self, range: RangeInclusive<u64>, filter: &LogFilter) -> Result<Vec<Log>, Error> {
        let (from, to) = (*range.start(), *range.end());
        let most = self.options.log_blocks.max(1);
        if to - from >= most {
            let words = format!("query has more than {most} blocks");
            return Err(Error::Invalid(with_range(&words, from, from + most - 1)));
        }
        let values = filter.values();
        let mut reached = from;
        let found = again(|| {
            let mut search = self.search(range.clone(), filter, &values);
            let mut found = Found::default();
            let done = self.all(&mut search, &mut found, &mut reached);
            done.map(|()| found.logs)
        });
        found.map_err(|why| match why {
            Unfound::Error(error) => error,
            Unfound::Spent | Unfound::Again => self.narrowed(from, to, reached),
        })
    }

    /// Adds what a search finds. `reached` is the block that has not wholly been searched then.
    fn all(
        &self,
        search: &mut LogSearch<'_>,
        found: &mut Found,
        reached: &mut u64,
    ) -> Result<(), Unfound> {
        loop {
            let next = search.next();
            *reached = search.reached();
            let Some(part) = next? else {
                return Ok(());
            };
            *reached = part.block.header.number;
            for entry in part.entries_from(0) {
                for (_, log) in search.wanted(&part, entry) {
                    found.add(log, self.options.logs)?;
                }
            }
        }
    }

    /// Returns the error that suggests a smaller range, where a search of blocks has come to this
    /// one.
    fn narrowed(&self, from: u64, to: u64, reached: u64) -> Error {
        let most = self.options.logs;
        let words = format!("query returned more than {most} results");
        // Not the code of limits, which clients take for a reason to ask the same again.
        Error::Invalid(with_range(&words, from, suggested(from, to, reached)))
    }

    /// Returns the blocks that are searched: none for a range that begins after the newest block
    /// and has no end of its own, which is what a client asks that waits for the next block.
    fn range(&self, filter: &LogFilter) -> Result<RangeInclusive<u64>, Error> {
        let first = self.heads.first()?;
        let (from_block, to_block) = match *filter.blocks() {
            FilterBlockOption::AtBlockHash(hash) => {
                let number = self.heads.number(hash)?;
                let number = number.ok_or_else(|| Error::no_block(hash.into()))?;
                return Ok(number..=number);
            }
            FilterBlockOption::Range {
                from_block,
                to_block,
            } => (from_block.unwrap_or_default(), to_block.unwrap_or_default()),
        };
        // The open one is asked for last, so that it is not below the other.
        let latest = self.latest()?;
        let open = self.heads.head_number()?;
        let number = |tag: BlockNumberOrTag| match tag {
            BlockNumberOrTag::Number(number) => Ok(number),
            BlockNumberOrTag::Pending => Ok(open),
            BlockNumberOrTag::Latest => Ok(latest),
            tag => Ok::<_, Error>(self.number(tag)?.unwrap_or(latest).min(latest)),
        };
        let (from, to) = (number(from_block)?, number(to_block)?);
        let newest = match from_block.is_pending() || to_block.is_pending() {
            true => open,
            false => latest,
        };
        if from > to && (to_block.is_number() || from > newest.saturating_add(1)) {
            let words = format!("invalid block range: from {from:#x} to {to:#x}");
            return Err(Error::Invalid(words));
        }
        if to > newest {
            // Geth's words, by which clients know that they are ahead of a node.
            return Err(Error::Invalid(format!(
                "block range extends beyond current head block: it ends at {to:#x}, and the newest \
                 block is {newest:#x}"
            )));
        }
        Ok(from.max(first)..=to)
    }
}

/// Names a smaller range in words that indexers look for.
fn with_range(words: &str, from: u64, to: u64) -> String {
    format!("{words}. Try with this block range [{from:#x}, {to:#x}].")
}

/// Returns the end of a smaller range than `from` to `to`, which are several blocks and were
/// searched up to the block `reached`: the blocks before it, or where that is the first one, half
/// of the range.
fn suggested(from: u64, to: u64, reached: u64) -> u64 {
    let before = reached.min(to).checked_sub(1).filter(|end| *end >= from);
    before.unwrap_or_else(|| from + to.saturating_sub(from).saturating_sub(1) / 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A suggested range is smaller than the asked one, and never empty.
    #[test]
    fn a_suggested_range_is_smaller_and_not_empty() {
        let mut rng = fastrand::Rng::with_seed(5);
        for _ in 0..100_000 {
            let from = rng.u64(..20);
            let to = from + rng.u64(1..20);
            let reached = rng.u64(..60);
            let end = suggested(from, to, reached);
            assert!(from <= end && end < to, "{from} {to} {reached}: {end}");
        }
        assert_eq!(suggested(0, u64::MAX, u64::MAX), u64::MAX - 1);
        assert_eq!(suggested(10, 20, 15), 14);
        assert_eq!(suggested(10, 20, 10), 14);
    }
}
