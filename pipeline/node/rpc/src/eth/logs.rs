//! Logs by their blocks.

use std::ops::RangeInclusive;

use alloy_primitives::Bloom;
use alloy_rpc_types_eth::{FilterBlockOption, Log};
use jsonrpsee::RpcModule;
use jsonrpsee::core::RegisterMethodError;

use crate::answer::logs_of;
use crate::arguments::Arguments;
use crate::error::Error;
use crate::log_filter::LogFilter;
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

impl Node {
    /// Returns the logs that a filter lets through.
    pub(super) fn logs(&self, filter: &LogFilter) -> Result<Vec<Log>, Error> {
        let range = self.range(filter)?;
        let (from, to) = (*range.start(), *range.end());
        let most = self.options.log_blocks;
        if to - from >= most {
            return Err(Error::Limit(format!(
                "a request for logs has {} blocks, at most {most} may be asked for: try {from:#x} \
                 to {:#x}",
                to - from + 1,
                from + most - 1
            )));
        }
        let mut found = Found::default();
        let may_have = |bloom: &Bloom| filter.matches_bloom(bloom);
        let blocks = self.heads.with_logs(range, may_have)?;
        let mut left = self.options.log_transactions;
        for number in blocks {
            // The filter of a full block lets everything through.
            let narrowed = |error| self.narrowed(error, from, number);
            if left == 0 {
                return Err(narrowed(Error::Limit(String::new())));
            }
            let read = self.logs_of(number, filter, 0, &mut found);
            left = left.saturating_sub(read.map_err(narrowed)?);
        }
        Ok(found.logs)
    }

    /// Suggests a smaller range, where there are too many logs.
    fn narrowed(&self, error: Error, from: u64, reached: u64) -> Error {
        let Error::Limit(_) = error else {
            return error;
        };
        let most = self.options.logs;
        let transactions = self.options.log_transactions;
        let words = format!(
            "more than {most} logs, {BYTES} bytes of data, or {transactions} transactions to read"
        );
        Error::Limit(match reached.checked_sub(1).filter(|to| *to >= from) {
            Some(to) => format!("{words}: try {from:#x} to {to:#x}"),
            None => format!("{words} in block {from:#x}: ask for addresses or topics"),
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

    /// Adds the logs of a block that a filter lets through, from a transaction on. Returns the
    /// number of transactions that were read.
    pub(super) fn logs_of(
        &self,
        number: u64,
        filter: &LogFilter,
        from: usize,
        found: &mut Found,
    ) -> Result<usize, Error> {
        let Some(block) = self.heads.block(number)? else {
            return Ok(0);
        };
        for entry in block.body.entries().skip(from) {
            if entry.sequenced.included.logs.is_empty() {
                continue;
            }
            for log in logs_of(&block, entry) {
                if !filter.matches(&log.inner) {
                    continue;
                }
                found.bytes += FIELDS + 2 * log.inner.data.data.len();
                if found.logs.len() >= self.options.logs || found.bytes > BYTES {
                    return Err(Error::Limit(String::new()));
                }
                found.logs.push(log);
            }
        }
        Ok(block.body.count())
    }
}
