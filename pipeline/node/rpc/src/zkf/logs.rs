//! Logs with a cursor: however many there are, no request fails, and none is read twice.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use alloy_eips::BlockNumberOrTag;
use alloy_rpc_types_eth::{FilterBlockOption, Log};
use jsonrpsee::types::Params;
use serde::{Deserialize, Serialize};

use crate::arguments::Arguments;
use crate::error::Error;
use crate::heads::{Reached, Unfound, Values};
use crate::log_filter::LogFilter;
use crate::log_search::{LogSearch, Part, again};
use crate::node::Node;

/// Most bytes of data of an answer's logs, but for the first one.
const BYTES: usize = 4 << 20;
/// Bytes of a log's other fields as JSON.
const FIELDS: usize = 700;

/// How far logs were read: up to a log of the transaction at a position.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
struct Cursor {
    position: u64,
    /// Logs of that transaction that were read.
    logs: usize,
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.position, self.logs)
    }
}

impl FromStr for Cursor {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || "expected the cursor of an answer".to_owned();
        let (position, logs) = text.split_once('.').ok_or_else(wrong)?;
        Ok(Self {
            position: position.parse().map_err(|_| wrong())?,
            logs: logs.parse().map_err(|_| wrong())?,
        })
    }
}

impl TryFrom<String> for Cursor {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Cursor> for String {
    fn from(cursor: Cursor) -> Self {
        cursor.to_string()
    }
}

/// The answer of `zkf_getLogs`.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Logs {
    logs: Vec<Log>,
    /// With it the next request goes on.
    cursor: Cursor,
    /// Whether all that is durable was read, up to the filter's last block.
    complete: bool,
}

/// Answers `zkf_getLogs`.
pub(super) async fn logs(params: Params<'static>, node: Arc<Node>) -> Result<Logs, Error> {
    let mut arguments = Arguments::of(&params);
    let filter: LogFilter = arguments.next("filter")?;
    let cursor: Option<Cursor> = arguments.optional("cursor")?;
    arguments.end()?;
    node.run(move |node| Search::begin(node, &filter, cursor)?.run())
        .await
}

/// A search from a place on.
struct Search<'a> {
    node: &'a Node,
    filter: &'a LogFilter,
    reached: Reached,
    /// Logs of the next transaction that were read.
    skipped: usize,
    /// The last block.
    to: u64,
    /// Whether that is the filter's last one, or the newest.
    is_last: bool,
    found: Vec<Log>,
    bytes: usize,
}

impl<'a> Search<'a> {
    fn begin(node: &'a Node, filter: &'a LogFilter, cursor: Option<Cursor>) -> Result<Self, Error> {
        let FilterBlockOption::Range {
            from_block,
            to_block,
        } = *filter.blocks()
        else {
            let words = "a cursor goes over blocks: give fromBlock and toBlock, or neither";
            return Err(Error::Invalid(words.to_owned()));
        };
        let (first, _) = node.heads.chain()?.range();
        let number = |tag: BlockNumberOrTag| match tag.as_number() {
            Some(number) => Ok(Some(number)),
            None => node.number(tag),
        };
        let from = number(from_block.unwrap_or(BlockNumberOrTag::Earliest))?;
        let from = node.heads.beginning(from.unwrap_or(first).max(first))?;
        let newest = node.heads.head()?.number;
        // A cursor goes over what is durable.
        let to = number(to_block.unwrap_or(BlockNumberOrTag::Pending))?.unwrap_or(newest);
        let (reached, skipped) = match cursor {
            None => (from, 0),
            Some(cursor) => {
                let at = node.heads.at(cursor.position)?;
                let at = at.ok_or_else(|| {
                    Error::Invalid(format!("the cursor {cursor} is behind this chain's end"))
                })?;
                match at.position() < from.position() {
                    true => (from, 0),
                    false => (at, cursor.logs),
                }
            }
        };
        let most = reached
            .block
            .saturating_add(node.options.log_blocks.saturating_sub(1));
        let end = to.min(newest);
        Ok(Self {
            node,
            filter,
            reached,
            skipped,
            to: end.min(most),
            is_last: end <= most,
            found: Vec::new(),
            bytes: 0,
        })
    }

    /// Reads until an answer is full, or nothing is left.
    fn run(mut self) -> Result<Logs, Error> {
        if self.reached.block > self.to {
            return Ok(self.answer(true));
        }
        let values = self.filter.values();
        let begin = (self.reached, self.skipped);
        // All blocks that have no header yet are searched wholly.
        let sealed = self.node.heads.sealed();
        let searched = again(|| {
            (self.reached, self.skipped) = begin;
            self.found.clear();
            self.bytes = 0;
            self.all(&values)
        });
        let is_all = match searched {
            Ok(is_all) => is_all,
            Err(Unfound::Spent) => {
                if begin == (self.reached, self.skipped) {
                    let words = "too many addresses and topics in one block: ask for fewer";
                    return Err(Error::Limit(words.to_owned()));
                }
                false
            }
            Err(Unfound::Again) => false,
            Err(Unfound::Error(error)) => return Err(error),
        };
        if !is_all {
            return Ok(self.answer(false));
        }
        if self.to <= sealed {
            // What the search has passed over.
            let behind = self.to.saturating_add(1);
            self.reached = self.node.heads.beginning(behind)?;
            self.skipped = 0;
        }
        let is_last = self.is_last;
        Ok(self.answer(is_last))
    }

    /// Searches from the place on; `false` once the answer is full.
    fn all(&mut self, values: &Values<'_>) -> Result<bool, Unfound> {
        let (node, filter) = (self.node, self.filter);
        let mut search = node.search(self.reached.block..=self.to, filter, values);
        loop {
            let part = match search.next() {
                Ok(Some(part)) => part,
                Ok(None) => return Ok(true),
                Err(why) => {
                    let reached = search.reached();
                    if reached > self.reached.block {
                        self.move_to(reached)?;
                    }
                    return Err(why);
                }
            };
            if part.block.header.number != self.reached.block {
                self.move_to(part.block.header.number)?;
            }
            if !self.part(&search, &part) {
                return Ok(false);
            }
        }
    }

    fn move_to(&mut self, block: u64) -> Result<(), Error> {
        self.reached = self.node.heads.beginning(block)?;
        self.skipped = 0;
        Ok(())
    }

    /// Takes what was found in a block from the place on; `false` once the answer is full.
    fn part(&mut self, search: &LogSearch<'_>, part: &Part) -> bool {
        for entry in part.entries_from(self.reached.index) {
            for (index, log) in search.wanted(part, entry) {
                let is_next = entry.index != self.reached.index;
                if !is_next && index < self.skipped {
                    continue;
                }
                self.bytes += FIELDS + 2 * log.inner.data.data.len();
                let is_full = self.found.len() >= self.node.options.logs;
                if is_full || self.bytes > BYTES && !self.found.is_empty() {
                    return false;
                }
                self.found.push(log);
                (self.reached.index, self.skipped) = (entry.index, index + 1);
            }
        }
        if part.is_whole() {
            let count = part.block.body.count();
            if self.reached.index < count {
                (self.reached.index, self.skipped) = (count, 0);
            }
        }
        true
    }

    fn answer(self, complete: bool) -> Logs {
        Logs {
            logs: self.found,
            cursor: Cursor {
                position: self.reached.position(),
                logs: self.skipped,
            },
            complete,
        }
    }
}
