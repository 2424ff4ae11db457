//! Blocks that may have the logs that somebody wants: by the index, by the filters of headers where
//! the index does not go, and those without a header.

use std::collections::VecDeque;
use std::ops::RangeInclusive;

use alloy_primitives::Bloom;

use super::blooms::CHUNK;
use super::heads::Heads;
use crate::error::Error;
use crate::log_filter::LogFilter;
use crate::log_index::{IndexError, Next, Search, Sought, Spent, Steps, Stopped};

/// Steps for the filters of [`CHUNK`] blocks, beside those for the values.
const FILTERS: u64 = 16;
/// Values that are looked for in so many filters in one step.
const LOOKS: u64 = 32;

/// Values that logs are to have.
pub(crate) type Values<'a> = Vec<(u8, Vec<&'a [u8]>)>;

/// Why a search for logs does not go on.
#[derive(Debug)]
pub(crate) enum Unfound {
    /// It has done all that it may do.
    Spent,
    /// A part of the index cannot be read: another search goes without it.
    Again,
    Error(Error),
}

impl From<Spent> for Unfound {
    fn from(Spent: Spent) -> Self {
        Self::Spent
    }
}

impl From<Error> for Unfound {
    fn from(error: Error) -> Self {
        Self::Error(error)
    }
}

/// A search for blocks.
#[derive(Debug)]
pub(crate) struct Candidates<'a> {
    heads: &'a Heads,
    filter: &'a LogFilter,
    /// The search in the index, up to the newest sealed block.
    index: Option<Search<'a>>,
    /// Blocks that the index does not have, the first ones not looked at.
    elsewhere: RangeInclusive<u64>,
    /// What was found and not returned.
    found: VecDeque<Sought>,
    /// The newest sealed block.
    sealed: u64,
    to: u64,
    steps: Steps,
}

impl Heads {
    /// Searches a range for blocks that may have wanted logs. `values` are the filter's.
    pub(crate) fn candidates<'a>(
        &'a self,
        range: RangeInclusive<u64>,
        filter: &'a LogFilter,
        values: &'a Values<'a>,
        steps: u64,
    ) -> Candidates<'a> {
        let (from, to) = range.into_inner();
        let sealed = self.sealed();
        let until = to.min(sealed);
        let index = self.log_index();
        let index = index.filter(|_| from <= until);
        let index = index.map(|index| index.search(values, from..=until));
        let elsewhere = match index {
            Some(_) => RangeInclusive::new(1, 0),
            None => from..=to,
        };
        Candidates {
            heads: self,
            filter,
            index,
            elsewhere,
            found: VecDeque::new(),
            sealed,
            to,
            steps: Steps::new(steps),
        }
    }
}

impl Candidates<'_> {
    /// Returns the next block; those of the index may come in parts.
    pub(crate) fn next(&mut self) -> Result<Option<Sought>, Unfound> {
        loop {
            if let Some(found) = self.found.pop_front() {
                return Ok(Some(found));
            }
            if !self.elsewhere.is_empty() {
                self.look()?;
                continue;
            }
            let Some(index) = &mut self.index else {
                return Ok(None);
            };
            match index.next(&mut self.steps) {
                Ok(Next::Found(found)) => return Ok(Some(found)),
                Ok(Next::Elsewhere(blocks)) => self.elsewhere = blocks,
                Ok(Next::End) => {
                    self.index = None;
                    self.elsewhere = self.sealed.saturating_add(1)..=self.to;
                }
                Err(Stopped::Spent) => return Err(Unfound::Spent),
                Err(Stopped::Unread(IndexError::Damaged { .. })) => return Err(Unfound::Again),
                Err(Stopped::Unread(error)) => {
                    return Err(Error::System(error.to_string()).into());
                }
            }
        }
    }

    /// Returns the first block of which not everything was returned.
    pub(crate) fn reached(&mut self) -> u64 {
        if let Some(found) = self.found.front() {
            return found.block;
        }
        if !self.elsewhere.is_empty() {
            return *self.elsewhere.start();
        }
        match &mut self.index {
            Some(index) => index.reached(),
            None => self.to.saturating_add(1),
        }
    }

    /// Looks at some blocks that the index does not have.
    fn look(&mut self) -> Result<(), Unfound> {
        let (from, to) = (*self.elsewhere.start(), *self.elsewhere.end());
        let any = |block| Sought { block, logs: None };
        if from > self.sealed {
            // Those without a header have no filter. They are few.
            self.found.extend((from..=to).map(any));
            self.elsewhere = RangeInclusive::new(1, 0);
            return Ok(());
        }
        let values = self.filter.count() as u64;
        self.steps.take(FILTERS + values * CHUNK / LOOKS)?;
        let until = to.min(self.sealed).min(from | (CHUNK - 1));
        let may_have = |bloom: &Bloom| self.filter.matches_bloom(bloom);
        let found = self.heads.with_logs(from..=until, may_have)?;
        self.found.extend(found.into_iter().map(any));
        self.elsewhere = until.saturating_add(1)..=to;
        Ok(())
    }
}
