//! Sealed blocks, read from the segments.

use std::sync::Arc;

use zkfabric_state::Part;
use zkfabric_stf::header::Header;

use super::error::LedgerError;
use super::record::{self, End, Parts};
use super::recorder::Segments;
use crate::block::SealedBlock;

/// A reader of sealed blocks, for any thread.
#[derive(Clone, Debug)]
pub struct SealedBlocks(Arc<Segments>);

impl SealedBlocks {
    pub(super) const fn new(segments: Arc<Segments>) -> Self {
        Self(segments)
    }

    /// Returns the numbers of the first and the newest block.
    #[must_use]
    pub fn range(&self) -> (u64, u64) {
        // A ledger begins with the block of its genesis.
        self.0.range().unwrap_or_default()
    }

    /// Reads a block's header; `None` if there is no such block.
    ///
    /// # Errors
    /// The segments cannot be read, or have no header there.
    pub fn header(&self, number: u64) -> Result<Option<Header>, LedgerError> {
        if let Some((waiting, _)) = self.0.waiting(number) {
            return Ok(Some(waiting.header.clone()));
        }
        Ok(self.first_part(number)?.map(|(header, _)| header))
    }

    /// Reads the position of the first transaction behind a block, counted from the chain's first
    /// one; `None` if there is no such block.
    ///
    /// # Errors
    /// As [`SealedBlocks::header`].
    pub fn position(&self, number: u64) -> Result<Option<u64>, LedgerError> {
        if let Some((_, end)) = self.0.waiting(number) {
            return Ok(Some(end.position));
        }
        Ok(self.first_part(number)?.map(|(_, end)| end.position))
    }

    fn first_part(&self, number: u64) -> Result<Option<(Header, End)>, LedgerError> {
        let Some(block) = self.0.blocks().read(number, Part::Block)? else {
            return Ok(None);
        };
        let what = "its first part is no header";
        let header = record::header(&block);
        let header = header.map_err(|_| LedgerError::BlockRecord { number, what })?;
        Ok(Some(header))
    }

    /// Reads a block; `None` if there is none.
    ///
    /// # Errors
    /// The segments cannot be read, or have no block there.
    pub fn sealed(&self, number: u64) -> Result<Option<Arc<SealedBlock>>, LedgerError> {
        if let Some((waiting, _)) = self.0.waiting(number) {
            return Ok(Some(waiting));
        }
        let read = |part| self.0.blocks().read(number, part);
        let (block, transactions) = (read(Part::Block)?, read(Part::Transactions)?);
        let parts = (block, transactions, read(Part::Receipts)?);
        let (Some(block), Some(transactions), Some(receipts)) = parts else {
            return Ok(None);
        };
        let parts = Parts {
            block,
            transactions,
            receipts,
        };
        let what = "it is no header with transactions and receipts";
        let sealed = record::sealed(&parts);
        let sealed = sealed.map_err(|_| LedgerError::BlockRecord { number, what })?;
        Ok(Some(Arc::new(sealed)))
    }
}
