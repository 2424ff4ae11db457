//! A block that is added to the index.

use alloy_primitives::B256;
use zkfabric_engine::RecordedBlock;
use zkfabric_stf::error::RlpError;

use super::error::IndexError;
use super::posting::{ADDRESS, Key, LOGS, Place, posting};
use super::rows::ChunkRow;
use crate::raw_receipt::RawReceipt;

/// Transactions of a chunk.
pub(crate) const CHUNK: usize = 64;

/// A block that is added to the index.
#[derive(Clone, Debug, Default)]
pub(crate) struct Entry {
    pub(super) hash: B256,
    pub(super) transactions: u32,
    /// Number of its logs.
    pub(super) logs: u32,
    /// Postings in the order of logs, whose ordinals are indices in the block.
    pub(super) postings: Vec<u64>,
    pub(super) chunks: Vec<ChunkRow>,
}

impl Entry {
    /// Begins a block of so many transactions, each of which is one log.
    pub(crate) fn of_transactions(hash: B256, count: u32) -> Self {
        Self {
            hash,
            transactions: count,
            logs: count,
            ..Self::default()
        }
    }

    /// Returns a block that is left out: it has no logs, and one chunk, by which
    /// [`LogIndex::listed`](super::LogIndex::listed) knows it.
    pub(crate) fn left_out(hash: B256) -> Self {
        Self {
            hash,
            chunks: vec![ChunkRow::default()],
            ..Self::default()
        }
    }

    /// Reads a block.
    pub(super) fn of(recorded: &RecordedBlock, key: &Key) -> Result<Self, IndexError> {
        let number = recorded.header.number;
        let damaged = |_: RlpError| IndexError::Block { number };
        let missing = || IndexError::Block { number };
        let count = recorded.count();
        let mut entry = Self {
            hash: recorded.hash,
            transactions: u32::try_from(count).map_err(|_| missing())?,
            ..Self::default()
        };
        let (mut gas, mut logs) = (0, 0_usize);
        for (index, receipt) in recorded.receipts().enumerate() {
            if index.is_multiple_of(CHUNK) {
                let span = recorded.span(index..count.min(index + CHUNK));
                let span = span.ok_or_else(missing)?;
                let ends = |span: &std::ops::Range<u32>| (span.start, span.end);
                entry.chunks.push(ChunkRow {
                    senders: span.senders,
                    transactions: ends(&span.transactions),
                    receipts: ends(&span.receipts),
                    checksum: span.checksum,
                    logs: u32::try_from(logs).map_err(|_| missing())?,
                    gas,
                });
            }
            let mut receipt = RawReceipt::of(receipt).map_err(damaged)?;
            gas = receipt.cumulative_gas;
            while let Some(mut log) = receipt.next().map_err(damaged)? {
                let ordinal = u32::try_from(logs).ok().filter(|logs| logs + 1 < LOGS);
                let ordinal = ordinal.ok_or(IndexError::Logs {
                    number,
                    got: logs + 1,
                    most: LOGS,
                })?;
                entry.add(key, ordinal, ADDRESS, log.address);
                let mut place = ADDRESS;
                while let Some(topic) = log.next().map_err(damaged)? {
                    place += 1;
                    entry.add(key, ordinal, place, topic);
                }
                logs += 1;
            }
        }
        entry.logs = logs as u32;
        Ok(entry)
    }

    /// Adds a value of a log.
    pub(crate) fn add(&mut self, key: &Key, ordinal: u32, place: Place, value: &[u8]) {
        let fingerprint = key.fingerprint(place, value);
        self.postings.push(posting(fingerprint, ordinal));
    }
}
