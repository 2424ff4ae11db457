//! Logs by their blocks.

use std::ops::RangeInclusive;

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
        node.run(move |node| node.logs(&filter)).await
    })?;
    Ok(())
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
    pub(super) fn logs(&self, filter: &LogFilter) -> Result<Vec<Log>, Error> {
        let range = self.range(filter)?;
        let (from, to) = (*range.start(), *range.end());
        let most = self.options.log_blocks.max(1);
        if to - from >= most {
            return Err(Error::Limit(format!(
                "a request for logs has {} blocks, at most {most} may be asked for: try {from:#x} \
                 to {:#x}",
                to - from + 1,
                from + most - 1
            )));
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
        let transactions = self.options.log_transactions;
        let words = format!(
            "more than {most} logs, {BYTES} bytes of data, {transactions} transactions to read, or \
             too many addresses and topics"
        );
        Error::Limit(match suggested(from, to, reached) {
            Some(to) => format!("{words}: try {from:#x} to {to:#x}"),
            None => format!("{words} in block {from:#x}: ask for fewer addresses or topics"),
        })
    }

    fn range(&self, filter: &LogFilter) -> Result<RangeInclusive<u64>, Error> {
        let first = self.heads.first()?;
        let newest = self.heads.head_number()?;
        match *filter.blocks() {
            FilterBlockOption::AtBlockHash(hash) => {
                let number = self.heads.number(hash)?;
                let number = number.ok_or_else(|| Error::no_block(hash.into()))?;
                Ok(number..=number)
            }
            FilterBlockOption::Range {
                from_block,
                to_block,
            } => {
                let number = |tag: alloy_eips::BlockNumberOrTag| match tag.as_number() {
                    Some(number) => Ok(number),
                    None => Ok::<_, Error>(self.number(tag)?.unwrap_or(newest)),
                };
                let from = number(from_block.unwrap_or_default())?;
                let to = number(to_block.unwrap_or_default())?;
                if from > to {
                    let words = format!("invalid block range: from {from:#x} to {to:#x}");
                    return Err(Error::Invalid(words));
                }
                if from > newest {
                    return Err(Error::Invalid(format!(
                        "block range begins at {from:#x}, and the newest block is {newest:#x}"
                    )));
                }
                Ok(from.max(first)..=to.min(newest))
            }
        }
    }
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
