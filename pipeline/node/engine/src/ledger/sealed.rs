//! Sealed blocks, read from the segments.

use std::ops::Range;
use std::sync::Arc;

use zkfabric_state::Part;
use zkfabric_stf::header::Header;

use super::error::LedgerError;
use super::excerpt::{Excerpt, RecordedBlock, Span};
use super::record::{self, End, Parts};
use super::recorder::Segments;
use crate::block::SealedBlock;

/// What is wrong with a damaged block.
const WHOLE: &str = "it is no header with transactions and receipts";

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

    /// Returns the bytes of a block's record, which is not read; `None` if there is no such block.
    ///
    /// # Errors
    /// The segments cannot be read, or have no block there.
    pub fn record_bytes(&self, number: u64) -> Result<Option<u64>, LedgerError> {
        let Some((waiting, _)) = self.0.waiting(number) else {
            return Ok(self.0.blocks().record_bytes(number)?);
        };
        let transactions = waiting
            .transactions
            .iter()
            .map(|raw| raw.len())
            .sum::<usize>();
        let receipts = waiting.receipts.iter().map(Vec::len).sum::<usize>();
        Ok(Some(transactions.saturating_add(receipts) as u64))
    }

    /// Reads a block; `None` if there is none.
    ///
    /// # Errors
    /// The segments cannot be read, or have no block there.
    pub fn sealed(&self, number: u64) -> Result<Option<Arc<SealedBlock>>, LedgerError> {
        if let Some((waiting, _)) = self.0.waiting(number) {
            return Ok(Some(waiting));
        }
        let Some(parts) = self.parts(number)? else {
            return Ok(None);
        };
        let sealed = record::sealed(&parts);
        let sealed = sealed.map_err(|_| LedgerError::BlockRecord {
            number,
            what: WHOLE,
        })?;
        Ok(Some(Arc::new(sealed)))
    }

    /// Reads a block as its record has it; `None` if there is none.
    ///
    /// # Errors
    /// As [`SealedBlocks::sealed`].
    pub fn recorded(&self, number: u64) -> Result<Option<RecordedBlock>, LedgerError> {
        let parts = match self.0.waiting(number) {
            Some((waiting, end)) => {
                let mut parts = Parts::default();
                parts.fill(&waiting, &end);
                parts
            }
            None => match self.parts(number)? {
                Some(parts) => parts,
                None => return Ok(None),
            },
        };
        let recorded = RecordedBlock::of(parts);
        let recorded = recorded.map_err(|_| LedgerError::BlockRecord {
            number,
            what: WHOLE,
        })?;
        Ok(Some(recorded))
    }

    /// Reads transactions of a block by where they are in its record; `None` for a block that is
    /// not there or on its way to the segments, and where other transactions are.
    ///
    /// # Errors
    /// The segments cannot be read.
    pub fn excerpt(&self, number: u64, span: &Span) -> Result<Option<Excerpt>, LedgerError> {
        let blocks = self.0.blocks();
        let read = |part, span: &Range<u32>| blocks.read_span(number, part, span);
        let Some(senders) = span.senders() else {
            return Ok(None);
        };
        let parts = (
            read(Part::Transactions, &senders)?,
            read(Part::Transactions, &span.transactions)?,
            read(Part::Receipts, &span.receipts)?,
        );
        let (Some(senders), Some(transactions), Some(receipts)) = parts else {
            return Ok(None);
        };
        Ok(Excerpt::of(span, [&senders, &transactions, &receipts]))
    }

    fn parts(&self, number: u64) -> Result<Option<Parts>, LedgerError> {
        let read = |part| self.0.blocks().read(number, part);
        let (block, transactions) = (read(Part::Block)?, read(Part::Transactions)?);
        let parts = (block, transactions, read(Part::Receipts)?);
        let (Some(block), Some(transactions), Some(receipts)) = parts else {
            return Ok(None);
        };
        Ok(Some(Parts {
            block,
            transactions,
            receipts,
        }))
    }
}
