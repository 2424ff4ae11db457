//! A search for logs: blocks that may have them, read as far as it is needed.
//!
//! Whoever asks for logs goes this way. What a search does is bounded three times: by the steps of
//! looking for blocks, by the transactions of those that are read, and by what the caller takes.

use std::ops::RangeInclusive;
use std::sync::Arc;

use alloy_rpc_types_eth::Log;

use crate::answer::logs_of;
use crate::error::Error;
use crate::heads::{Block, Candidates, Entry, Unfound, Values, Wanted};
use crate::log_filter::LogFilter;
use crate::node::Node;

/// Most searches in place of one that has met a damaged part of the index.
const AGAIN: usize = 8;
/// Transactions that are read for one that is wanted.
const CHUNK: usize = 64;

/// A search for logs.
#[derive(Debug)]
pub(crate) struct LogSearch<'a> {
    node: &'a Node,
    filter: &'a LogFilter,
    candidates: Candidates<'a>,
    /// Transactions that may still be read.
    left: usize,
    /// A block that was found and not read.
    unread: Option<u64>,
}

/// A block that was read, or a part of it.
#[derive(Debug)]
pub(crate) struct Part {
    pub(crate) block: Arc<Block>,
    /// Indices of the logs that it is read for, in order; `None` for all.
    logs: Option<Vec<u32>>,
}

impl Node {
    /// Searches a range of blocks for logs. `values` are the filter's.
    pub(crate) fn search<'a>(
        &'a self,
        range: RangeInclusive<u64>,
        filter: &'a LogFilter,
        values: &'a Values<'a>,
    ) -> LogSearch<'a> {
        let steps = self.options.log_steps;
        LogSearch {
            node: self,
            filter,
            candidates: self.heads.candidates(range, filter, values, steps),
            left: self.options.log_transactions,
            unread: None,
        }
    }
}

impl LogSearch<'_> {
    /// Returns the next block that may have such logs. One with many of them comes in parts.
    pub(crate) fn next(&mut self) -> Result<Option<Part>, Unfound> {
        while let Some(sought) = self.candidates.next()? {
            let number = sought.block;
            self.unread = Some(number);
            if self.left == 0 {
                return Err(Unfound::Spent);
            }
            let heads = &self.node.heads;
            let (block, read) = match &sought.logs {
                None => (heads.block(number)?, usize::MAX),
                Some(logs) => {
                    let read = logs.len().saturating_mul(CHUNK);
                    (heads.excerpt(number, Wanted::Logs(logs))?, read)
                }
            };
            self.unread = None;
            if let Some(block) = block {
                // A full block's filter lets everything through.
                self.left = self.left.saturating_sub(read.min(block.body.count()));
                let logs = sought.logs;
                return Ok(Some(Part { block, logs }));
            }
        }
        Ok(None)
    }

    /// Returns the first block of which not everything was returned.
    pub(crate) fn reached(&mut self) -> u64 {
        match self.unread {
            Some(number) => number,
            None => self.candidates.reached(),
        }
    }

    /// Returns the logs of a transaction that are wanted, each with its index there.
    pub(crate) fn wanted<'a>(
        &'a self,
        part: &'a Part,
        entry: Entry<'a>,
    ) -> impl Iterator<Item = (usize, Log)> + 'a {
        let logs = entry.sequenced.included.logs.iter().enumerate();
        let mut of_entry = logs_of(&part.block, entry);
        let mut made = 0;
        logs.filter_map(move |(index, log)| {
            let number = entry.first_log + index as u64;
            if !part.has(number) || !self.filter.matches(log) {
                return None;
            }
            let found = of_entry.nth(index - made)?;
            made = index + 1;
            Some((index, found))
        })
    }
}

impl Part {
    /// Returns whether the block is read for the log of this index.
    fn has(&self, log: u64) -> bool {
        let Some(logs) = &self.logs else {
            return true;
        };
        u32::try_from(log).is_ok_and(|log| logs.binary_search(&log).is_ok())
    }

    /// Returns the transactions from an index on that may have logs for which the block is read.
    pub(crate) fn entries_from(&self, index: usize) -> impl Iterator<Item = Entry<'_>> {
        let entries = self.block.body.entries_from(index);
        entries.filter(|entry| {
            let count = entry.sequenced.included.logs.len() as u64;
            let end = entry.first_log + count;
            match &self.logs {
                None => count > 0,
                Some(logs) => {
                    let at = logs.partition_point(|log| u64::from(*log) < entry.first_log);
                    logs.get(at).is_some_and(|log| u64::from(*log) < end)
                }
            }
        })
    }

    /// Returns whether the whole block is read.
    pub(crate) const fn is_whole(&self) -> bool {
        self.logs.is_none()
    }
}

/// Searches once more where a part of the index was found damaged.
pub(crate) fn again<T>(mut search: impl FnMut() -> Result<T, Unfound>) -> Result<T, Unfound> {
    for _ in 0..AGAIN {
        match search() {
            Err(Unfound::Again) => {}
            done => return done,
        }
    }
    let words = "the index of logs is damaged: ask again";
    Err(Error::System(words.to_owned()).into())
}
