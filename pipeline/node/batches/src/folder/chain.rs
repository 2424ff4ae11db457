//! Records of a folder as a chain without gaps.

use std::cmp::Reverse;
use std::collections::{BTreeMap, VecDeque};
use std::path::Path;

use alloy_primitives::B256;
use zkfabric_stf::header::Header;

use super::record::{RECORD, Record, Span, Status};
use super::spans::Spans;
use crate::error::Error;

/// The block on which the first batch builds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Origin {
    /// Chain id (EIP-155).
    pub chain_id: u64,
    /// Number of the block.
    pub number: u64,
    /// Its hash.
    pub hash: B256,
    /// Root of the state behind it.
    pub state_root: B256,
}

impl Origin {
    /// Returns the block of a header.
    #[must_use]
    pub fn of(chain_id: u64, header: &Header) -> Self {
        Self {
            chain_id,
            number: header.number,
            hash: header.hash(),
            state_root: header.state_root,
        }
    }
}

/// The end of the recorded batches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct End {
    /// Number of the last block.
    pub number: u64,
    /// Its hash.
    pub hash: B256,
    /// Root of the state behind it.
    pub state_root: B256,
    /// Number of the next batch.
    pub batch: u64,
}

impl End {
    /// Goes on to the end of a batch.
    pub(super) const fn advance(&mut self, record: &Record) {
        let Span {
            last,
            last_hash,
            state_root,
            ..
        } = record.span;
        *self = Self {
            number: last,
            hash: last_hash,
            state_root,
            batch: record.number.saturating_add(1),
        };
    }
}

/// What the records of a folder say.
#[derive(Debug)]
pub(super) struct Chain {
    pub(super) end: End,
    /// The blocks of all batches but those that are split.
    pub(super) spans: Spans,
    /// Batches without a proof, in order.
    pub(super) waiting: VecDeque<Record>,
    /// Wholes of which the halves are there, and which are not recorded as split yet.
    pub(super) split: Vec<Record>,
}

/// Records by their first block, and of those with one first block the longest first.
type Records = BTreeMap<(u64, Reverse<u64>), Record>;

/// A walk through the records.
struct Walk<'a> {
    folder: &'a Path,
    records: Records,
    chain: Chain,
}

/// Puts records in order.
///
/// # Errors
/// [`Error::Other`] for a record of another chain, or that does not build on the one before;
/// [`Error::Gap`] for missing records.
pub(super) fn chain(folder: &Path, origin: &Origin, records: Vec<Record>) -> Result<Chain, Error> {
    let records = records.into_iter();
    let key = |record: &Record| (record.span.first, Reverse(record.span.last));
    let mut walk = Walk {
        folder,
        records: records.map(|record| (key(&record), record)).collect(),
        chain: Chain {
            end: End {
                number: origin.number,
                hash: origin.hash,
                state_root: origin.state_root,
                batch: 0,
            },
            spans: Spans::default(),
            waiting: VecDeque::new(),
            split: Vec::new(),
        },
    };
    for record in walk.records.values() {
        walk.same(record, "chain id", &origin.chain_id, &record.chain_id)?;
    }
    while let Some((_, record)) = walk.records.pop_first() {
        walk.whole(record)?;
    }
    Ok(walk.chain)
}

impl Walk<'_> {
    fn same<T: PartialEq + ToString>(
        &self,
        record: &Record,
        field: &'static str,
        expected: &T,
        got: &T,
    ) -> Result<(), Error> {
        if expected == got {
            return Ok(());
        }
        Err(Error::Other {
            path: self.folder.join(record.name() + RECORD),
            field,
            expected: expected.to_string(),
            got: got.to_string(),
        })
    }

    /// Takes a batch that is no half of another one.
    fn whole(&mut self, record: Record) -> Result<(), Error> {
        let Span { first, last, .. } = record.span;
        let next = self.chain.end.number.saturating_add(1);
        if first > next {
            return Err(Error::Gap {
                folder: self.folder.to_owned(),
                first: next,
                last: first - 1,
            });
        }
        self.same(&record, "first block", &next, &first)?;
        self.same(&record, "number", &self.chain.end.batch, &record.number)?;
        self.part(record)?;
        // A half without the other one is made again.
        let inside = self.records.range(..=(last, Reverse(0)));
        let inside: Vec<_> = inside.map(|(key, _)| *key).collect();
        for key in inside {
            if let Some(record) = self.records.remove(&key)
                && record.span.last > last
            {
                self.same(&record, "first block", &(last + 1), &record.span.first)?;
            }
        }
        Ok(())
    }

    /// Takes a batch, or its halves if they are there.
    fn part(&mut self, record: Record) -> Result<(), Error> {
        let end = self.chain.end;
        let Span {
            first,
            last,
            parent_hash,
            parent_state_root,
            last_hash,
            ..
        } = record.span;
        self.same(&record, "parent hash", &end.hash, &parent_hash)?;
        let field = "parent state root";
        self.same(&record, field, &end.state_root, &parent_state_root)?;
        if let Some(middle) = record.span.middle() {
            let halves = [(first, Reverse(middle)), (middle + 1, Reverse(last))];
            if halves.iter().all(|key| self.records.contains_key(key)) {
                for half in halves {
                    if let Some(half) = self.records.remove(&half) {
                        self.part(half)?;
                    }
                }
                self.same(&record, "last hash", &self.chain.end.hash, &last_hash)?;
                if record.status != Status::Split {
                    self.chain.split.push(record);
                }
                return Ok(());
            }
        }
        self.chain.end.advance(&record);
        self.chain.spans.add(&record.span);
        match record.status {
            Status::Proved { .. } => {}
            Status::Waiting { .. } | Status::Failed { .. } | Status::Split => {
                self.chain.waiting.push_back(record);
            }
        }
        Ok(())
    }
}
