//! What a checkpoint adds to the index of hashes.
//!
//! A checkpoint goes on from the index's newest block, or from the oldest block in the segments: a
//! store that was made again has no index, and one without the option has an old one. The work of
//! one checkpoint is bounded, since the next one waits for it: as many rows as its own blocks
//! have, and [`CATCH_UP`] more. An index that is behind thus comes nearer with every checkpoint.
//!
//! A commit has whole blocks and the number of the last one, so an end at any point leaves the
//! index with all blocks up to a number. A block that cannot be read ends no ledger, which does not
//! need it: the index stops in front of it, and says why.
//!
//! A transaction takes 1.0 to 1.8 us of the checkpoint's thread, of which its hash takes 0.07; with
//! the store's threads it takes 1.8 us of the process on average (AMD EPYC, 12 blocks of 50,000
//! transactions of 112 bytes each).

use std::ops::RangeInclusive;

use alloy_primitives::B256;
use zkfabric_host::local::{Isa, keccak256_serial_with};
use zkfabric_state::{Blocks, Part, StoreError};

use super::error::LedgerError;
use super::index::Index;
use super::record::{self, header_of};

/// Most rows of one commit, unless one block has more: some 10 MiB of keys and values.
const COMMIT: usize = 1 << 16;
/// Rows that a checkpoint adds beyond those of its own blocks: half a second of the checkpoint's
/// thread.
const CATCH_UP: u64 = 1 << 18;

/// Adds blocks to an index.
#[derive(Clone, Debug)]
pub(super) struct Indexing {
    index: Index,
    /// Most rows of one commit, unless one block has more.
    pub(super) commit: usize,
    /// Rows that a checkpoint adds beyond those of its own blocks.
    pub(super) catch_up: u64,
}

/// Hashes of a block and of its transactions.
#[derive(Debug)]
struct Hashes {
    block: B256,
    transactions: Vec<B256>,
}

impl Indexing {
    pub(super) const fn of(index: Index) -> Self {
        Self {
            index,
            commit: COMMIT,
            catch_up: CATCH_UP,
        }
    }

    /// Adds the next blocks, none of them behind `until`, the checkpoint's newest block. The last
    /// `new` blocks up to it are the checkpoint's own.
    ///
    /// # Errors
    /// [`StoreError`] if the store fails. A block that cannot be read is no error, but
    /// [`Index::failure`].
    pub(super) fn extend(&self, blocks: &Blocks, until: u64, new: u64) -> Result<(), StoreError> {
        match self.add(blocks, until, new) {
            Err(LedgerError::Store(error)) => Err(error),
            added => {
                self.index.set_failure(added.err());
                Ok(())
            }
        }
    }

    fn add(&self, blocks: &Blocks, until: u64, new: u64) -> Result<(), LedgerError> {
        let Some((first, _)) = blocks.range() else {
            return Ok(());
        };
        let indexed = self.index.indexed();
        let next = indexed.map_or(first, |indexed| indexed.saturating_add(1));
        // Positions count the transactions of the chain.
        let before = until.saturating_sub(new).max(first);
        let position = |number| header_of(blocks, number).map(|(_, end)| end.position);
        let transactions = position(until)?.saturating_sub(position(before)?);
        let own = transactions.saturating_add(new);
        self.add_rows(blocks, next..=until, own.saturating_add(self.catch_up))
    }

    /// Adds these blocks, until as many rows are added.
    fn add_rows(
        &self,
        blocks: &Blocks,
        numbers: RangeInclusive<u64>,
        most: u64,
    ) -> Result<(), LedgerError> {
        let (mut batch, mut newest) = (self.index.batch(), None);
        let (mut added, mut unread) = (0, Ok(()));
        for number in numbers {
            if added >= most {
                break;
            }
            let hashes = match Hashes::read(blocks, number) {
                Ok(hashes) => hashes,
                Err(error) => {
                    unread = Err(error);
                    break;
                }
            };
            let rows = hashes.transactions.len() + 1;
            if let Some(newest) = newest
                && batch.len() + rows > self.commit
            {
                let full = std::mem::replace(&mut batch, self.index.batch());
                self.index.commit(full, newest)?;
            }
            batch.block(number, hashes.block, &hashes.transactions);
            newest = Some(number);
            added += rows as u64;
        }
        // The blocks in front of one that cannot be read, too.
        if let Some(newest) = newest {
            self.index.commit(batch, newest)?;
        }
        unread
    }
}

impl Hashes {
    /// Reads a block in the segments, and hashes its transactions.
    fn read(blocks: &Blocks, number: u64) -> Result<Self, LedgerError> {
        let (header, _) = header_of(blocks, number)?;
        let transactions = blocks.read(number, Part::Transactions)?;
        let transactions = transactions.ok_or_else(|| LedgerError::missing_block(number))?;
        let what = "it has no list of transactions";
        let transactions = record::transactions(&transactions);
        let (_, transactions) =
            transactions.map_err(|_| LedgerError::BlockRecord { number, what })?;
        // All cores execute: the checkpoint's thread alone hashes.
        let hashes = keccak256_serial_with(Isa::current(), &transactions);
        Ok(Self {
            block: header.hash(),
            transactions: hashes.into_iter().map(B256::from).collect(),
        })
    }
}
