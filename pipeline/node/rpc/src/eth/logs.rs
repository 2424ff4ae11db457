//! Logs by their blocks.

use std::ops::RangeInclusive;
use std::sync::Arc;

use alloy_eips::BlockNumberOrTag;
use alloy_rpc_types_eth::{FilterBlockOption, Log};
use jsonrpsee::RpcModule;
use jsonrpsee::core::RegisterMethodError;

use crate::arguments::Arguments;
use crate::error::Error;
use crate::heads::Unfound;
use crate::log_filter::LogFilter;
use crate::log_search::{LogSearch, again};
use crate::node::Node;

/// Most bytes of data of an answer's logs.
const BYTES: usize = 16 << 20;
/// Bytes of a log's other fields as JSON.
const FIELDS: usize = 700;

pub(super) fn register(module: &mut RpcModule<Node>) -> Result<(), RegisterMethodError> {
    module.register_async_method("eth_getLogs", |params, node, _| async move {
        let mut arguments = Arguments::of(&params);
        let filter: LogFilter = arguments.next("filter")?;
        arguments.end()?;
        logs(node, filter).await
    })?;
    Ok(())
}

/// Returns the logs that a filter lets through, once readers may see its last block.
pub(super) async fn logs(node: Arc<Node>, filter: LogFilter) -> Result<Vec<Log>, Error> {
    if let Some(last) = filter.last_number() {
        // Blocks after the open one are refused at once.
        if last <= node.heads.head_number()? {
            node.has_ended(last).await;
        }
    }
    node.run(move |node| node.logs(&filter)).await
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
    /// Returns the logs that a filter lets through.
    fn logs(&self, filter: &LogFilter) -> Result<Vec<Log>, Error> {
        let range = self.range(filter)?;
        let (from, to) = (*range.start(), *range.end());
        if range.is_empty() {
            return Ok(Vec::new());
        }
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
        let (most, transactions) = (self.options.logs, self.options.log_transactions);
        match suggested(from, to, reached) {
            // Not the code of limits, which clients take for a reason to ask the same again.
            Some(to) => {
                let words = format!("query returned more than {most} results");
                Error::Invalid(with_range(&words, from, to))
            }
            None => Error::Limit(format!(
                "more than {most} logs, {BYTES} bytes of data, {transactions} transactions to \
                 read, or too many addresses and topics in block {from:#x}: ask for fewer \
                 addresses or topics"
            )),
        }
    }

    /// Returns the blocks that are searched: none for a range that begins after the newest block and
    /// has no end of its own, which is what a client asks that waits for the next block.
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

/// Returns the end of a smaller range than `from` to `to`, which was searched up to the block
/// `reached`: the blocks before it, or where that is the first one, half of the range. `None` for
/// one block.
fn suggested(from: u64, to: u64, reached: u64) -> Option<u64> {
    let before = reached.min(to).checked_sub(1).filter(|end| *end >= from);
    before.or_else(|| (to > from).then(|| from + (to - from - 1) / 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A suggested range is smaller than the asked one, never empty, and there is one for more than
    /// one block.
    #[test]
    fn a_suggested_range_is_smaller_and_not_empty() {
        let mut rng = fastrand::Rng::with_seed(5);
        for _ in 0..100_000 {
            let from = rng.u64(..20);
            let to = from + rng.u64(..20);
            let reached = rng.u64(..60);
            match suggested(from, to, reached) {
                Some(end) => assert!(from <= end && end < to, "{from} {to} {reached}: {end}"),
                None => assert_eq!(from, to),
            }
        }
        assert_eq!(suggested(0, u64::MAX, u64::MAX), Some(u64::MAX - 1));
        assert_eq!(suggested(10, 20, 15), Some(14));
        assert_eq!(suggested(10, 20, 10), Some(14));
    }
}
