//! The output that a proof claims, compared with the blocks that are here.

use std::fmt::Display;

use alloy_primitives::B256;
use zkfabric_engine::{Chain, LedgerError};
use zkfabric_stf::header::Header;
use zkfabric_stf::{BatchOutput, Rules};

use super::error::ProofError;

/// The first and the last block of a batch, and the one before, as they are here.
#[derive(Clone, Debug)]
pub(super) struct Ends {
    pub(super) parent: Header,
    pub(super) last: Header,
    first: u64,
}

impl Ends {
    /// Reads the blocks; `None` if some of them are not here.
    pub(super) fn read(chain: &Chain, first: u64, last: u64) -> Result<Option<Self>, LedgerError> {
        let Some(before) = first.checked_sub(1).filter(|_| first <= last) else {
            return Ok(None);
        };
        let (parent, last) = (chain.header(before)?, chain.header(last)?);
        let ends = parent.zip(last);
        Ok(ends.map(|(parent, last)| Self {
            parent,
            last,
            first,
        }))
    }

    /// Compares what a proof claims of the blocks with what is here.
    ///
    /// # Errors
    /// [`ProofError::OtherBatch`] with the first field that differs.
    pub(super) fn compare(
        &self,
        (chain_id, rules): (u64, Rules),
        output: &BatchOutput,
    ) -> Result<(), ProofError> {
        // Names every field: a new one does not compile until it is looked at.
        let BatchOutput {
            chain_id: of_chain,
            rules: of_rules,
            parent_hash,
            parent_state_root,
            first_number,
            last_number,
            last_hash,
            state_root,
            receipts_root,
            // The hash of the last block covers all transactions.
            data_hash: _,
        } = output;
        let Self {
            parent,
            last,
            first,
        } = self;
        let number = |field, expected: u64, got: u64| self.same(field, &expected, &got);
        let hash = |field, expected: B256, got: B256| self.same(field, &expected, &got);
        number("the chain id", chain_id, *of_chain)?;
        number("the rules", rules.to_word(), of_rules.to_word())?;
        number("the first block", *first, *first_number)?;
        number("the last block", last.number, *last_number)?;
        hash("the parent's hash", parent.hash(), *parent_hash)?;
        hash(
            "the parent's state root",
            parent.state_root,
            *parent_state_root,
        )?;
        hash("the last block's hash", last.hash(), *last_hash)?;
        hash("the state root", last.state_root, *state_root)?;
        hash("the receipts root", last.receipts_root, *receipts_root)
    }

    fn same<T: Display + PartialEq>(
        &self,
        field: &'static str,
        expected: &T,
        got: &T,
    ) -> Result<(), ProofError> {
        match expected == got {
            true => Ok(()),
            false => Err(ProofError::OtherBatch {
                first: self.first,
                last: self.last.number,
                field,
                expected: expected.to_string(),
                got: got.to_string(),
            }),
        }
    }
}
