//! The blocks of a chain for development whose state was edited, as its log has them.

use std::collections::BTreeSet;

use super::chain::Chain;
use crate::frame::Frame;
use crate::ledger::LedgerError;

/// The blocks whose state was edited, as far as the log was read.
#[derive(Debug, Default)]
pub struct EditedBlocks {
    /// The last group that was read.
    seen: u64,
    /// The block of that group.
    block: u64,
    numbers: BTreeSet<u64>,
}

impl EditedBlocks {
    /// Reads the durable groups that were not read yet. Chains that take no edits have none.
    ///
    /// # Errors
    /// As [`Chain::tail`]; [`LedgerError::Frame`] for a damaged group.
    pub fn read(&mut self, chain: &Chain) -> Result<(), LedgerError> {
        if !chain.takes_edits() || self.seen >= chain.durable_group()? {
            return Ok(());
        }
        for frame in chain.frames(self.seen.saturating_add(1))? {
            let frame = frame?;
            let group = frame.group;
            let wrong = |source| LedgerError::Frame { group, source };
            let decoded = Frame::decode(&frame.payload).map_err(wrong)?;
            if let Some(opens) = &decoded.opens {
                self.block = opens.number;
            }
            // A group with transactions is one that a sender has not signed.
            if decoded.is_edited && decoded.transactions.is_empty() {
                self.numbers.insert(self.block);
            }
            self.seen = group;
        }
        Ok(())
    }

    /// Returns whether a block's state was edited.
    #[must_use]
    pub fn has(&self, block: u64) -> bool {
        self.numbers.contains(&block)
    }
}
