//! The newest blocks, in memory, until they are a section.
//!
//! Postings are in the order of logs, so that a range of blocks is a range of postings. A search
//! reads them all: for the newest few blocks that is little, and a whole tail of a million takes
//! about two milliseconds.

use alloy_primitives::B256;

use super::entry::Entry;
use super::options::LogIndexOptions;
use super::posting::{LOGS, fingerprint, ordinal, posting};
use super::query::Sieve;
use super::rows::{BlockRow, ChunkRow};

/// The newest blocks.
#[derive(Debug, Default)]
pub(super) struct Tail {
    /// Number of the first block.
    pub(super) first: u64,
    /// Hash of the last block.
    pub(super) hash: B256,
    pub(super) postings: Vec<u64>,
    pub(super) blocks: Vec<BlockRow>,
    /// Number of postings up to the end of each block.
    ends: Vec<usize>,
    pub(super) chunks: Vec<ChunkRow>,
}

/// Logs of a block, by their indices in it.
pub(super) type LogsOfBlock = (u64, Vec<u32>);

impl Tail {
    pub(super) fn new(first: u64) -> Self {
        Self {
            first,
            ..Self::default()
        }
    }

    /// Returns the number of the next block.
    pub(super) fn next(&self) -> u64 {
        self.first.saturating_add(self.blocks.len() as u64)
    }

    /// Returns what is there of the blocks before this one of the tail.
    pub(super) fn before(&self, number: u64) -> BlockRow {
        let at = number.checked_sub(self.first.saturating_add(1));
        let row = at.and_then(|at| self.blocks.get(usize::try_from(at).ok()?));
        row.copied().unwrap_or_default()
    }

    /// Returns what is there of a block.
    pub(super) fn row(&self, number: u64) -> Option<BlockRow> {
        let at = number.checked_sub(self.first)?;
        self.blocks.get(usize::try_from(at).ok()?).copied()
    }

    /// Returns whether a block may be added.
    pub(super) fn has_room(&self, entry: &Entry) -> bool {
        let logs = self.blocks.last().map_or(0, |row| row.logs);
        logs.checked_add(entry.logs).is_some_and(|logs| logs < LOGS)
    }

    /// Adds the next block, for which there is room.
    pub(super) fn add(&mut self, entry: &Entry) {
        let before = self.blocks.last().copied().unwrap_or_default();
        let postings = entry.postings.iter();
        self.postings.extend(postings.map(|one| {
            let ordinal = ordinal(*one) + before.logs;
            posting(fingerprint(*one), ordinal)
        }));
        self.chunks.extend(&entry.chunks);
        self.blocks.push(BlockRow {
            logs: before.logs + entry.logs,
            chunks: before.chunks + entry.chunks.len() as u32,
            transactions: entry.transactions,
        });
        self.ends.push(self.postings.len());
        self.hash = entry.hash;
    }

    /// Returns whether the tail is to become a section.
    pub(super) const fn is_full(&self, options: &LogIndexOptions) -> bool {
        self.postings.len() >= options.postings
            || self.blocks.len() >= options.blocks
            || self.chunks.len() >= options.chunks
    }

    /// Returns the number of postings of blocks.
    pub(super) fn count(&self, from: u64, to: u64) -> usize {
        self.of_blocks(from, to).len()
    }

    /// Returns the postings of blocks, in the order of logs.
    pub(super) fn of_blocks(&self, from: u64, to: u64) -> &[u64] {
        let index = |number: u64| usize::try_from(number.saturating_sub(self.first)).ok();
        let begin = from.checked_sub(1).filter(|before| *before >= self.first);
        let begin = begin.and_then(|before| self.ends.get(index(before)?));
        let end = index(to).and_then(|to| self.ends.get(to));
        let postings = match end {
            Some(end) => self.postings.get(..*end).unwrap_or_default(),
            None => &self.postings,
        };
        let begin = begin.copied().unwrap_or_default();
        postings.get(begin..).unwrap_or_default()
    }

    /// Returns the logs of blocks that a sieve lets through.
    pub(super) fn search(&self, from: u64, to: u64, sieve: &Sieve) -> Vec<LogsOfBlock> {
        let mut found: Vec<LogsOfBlock> = Vec::new();
        let same_log = |one: &u64, next: &u64| ordinal(*one) == ordinal(*next);
        for postings in self.of_blocks(from, to).chunk_by(same_log) {
            let Some(first) = postings.first().filter(|_| sieve.lets_through(postings)) else {
                continue;
            };
            let ordinal = ordinal(*first);
            let at = self.blocks.partition_point(|row| row.logs <= ordinal);
            let number = self.first + at as u64;
            let log = ordinal - self.before(number).logs;
            match found.last_mut() {
                Some((block, logs)) if *block == number => logs.push(log),
                _ => found.push((number, vec![log])),
            }
        }
        found
    }

    /// Returns the blocks of a range that have logs.
    pub(super) fn with_logs(&self, from: u64, to: u64) -> impl Iterator<Item = u64> {
        let from = from.max(self.first);
        let numbers = (from..=to).take_while(|number| *number < self.next());
        numbers.filter(|number| {
            let row = self.row(*number);
            row.is_some_and(|row| row.logs > self.before(*number).logs)
        })
    }

    /// Returns a chunk.
    pub(super) fn chunk(&self, at: u32) -> Option<ChunkRow> {
        self.chunks.get(at as usize).copied()
    }
}
