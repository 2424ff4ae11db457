//! Readers of the chain beside the threads.

use std::path::Path;
use std::sync::{Arc, Weak};

use alloy_primitives::B256;
use zkfabric_log::{Frames, Log, LogFigures, Tail};
use zkfabric_state::trie::Reader;
use zkfabric_state::{Kept, State, StateView, StoreSizes, View};
use zkfabric_stf::header::Header;

use super::shared::Shared;
use super::stream::Subscription;
use crate::block::SealedBlock;
use crate::ledger::{
    Excerpt, Index, Ledger, LedgerError, LedgerOptions, RecordedBlock, SealedBlocks, Span,
};
use crate::reverted;

/// A reader of a sequencer's chain, which stays when the sequencer goes.
#[derive(Clone, Debug)]
pub struct Chain {
    shared: Arc<Shared>,
    state: Arc<State>,
    trie: Reader,
    blocks: SealedBlocks,
    index: Index,
    /// Given free with the ledger.
    log: Weak<Log>,
    takes_edits: bool,
}

impl Chain {
    pub(crate) fn new(ledger: &Ledger, shared: Arc<Shared>) -> Self {
        Self {
            shared,
            state: ledger.state(),
            trie: ledger.trie(),
            blocks: ledger.sealed_blocks(),
            index: ledger.index(),
            log: ledger.weak_log(),
            takes_edits: ledger.takes_edits(),
        }
    }

    /// Returns the state after the last durable group.
    #[must_use]
    pub fn view(&self) -> StateView {
        self.shared.view()
    }

    /// Returns the state at the end of a block, which may not be durable yet; `None` if it is not
    /// kept by a history ([`StoreOptions::history`](zkfabric_state::StoreOptions::history)).
    #[must_use]
    pub fn state_at(&self, block: u64) -> Option<Arc<dyn View>> {
        self.state.at(block)
    }

    /// Returns how many blocks' states the history keeps.
    #[must_use]
    pub fn kept_states(&self) -> Kept {
        self.state.kept()
    }

    /// Returns the first block whose state the history has; `None` if there is no history, or none
    /// of its blocks has ended.
    #[must_use]
    pub fn first_state(&self) -> Option<u64> {
        self.state.first_kept()
    }

    /// Returns a reader of the trie.
    #[must_use]
    pub const fn trie(&self) -> &Reader {
        &self.trie
    }

    /// Subscribes to durable groups, with at most this many mini-blocks that wait: a subscriber
    /// that is slower is dropped.
    #[must_use]
    pub fn subscribe(&self, most: usize) -> Subscription {
        self.shared.subscribers.subscribe(most)
    }

    /// Follows the groups of the log from a number on, which may be the next one: what another
    /// node follows ([`Follower`](crate::Follower)).
    ///
    /// # Errors
    /// [`zkfabric_log::Error::Trimmed`] for a group that the log has no more;
    /// [`zkfabric_log::Error::Closed`] once the ledger is closed; errors of the system.
    pub fn tail(&self, from: u64) -> Result<Tail, LedgerError> {
        Ok(self.log()?.tail(from)?)
    }

    /// Returns whether somebody may edit the state, on a chain for development.
    pub(super) const fn takes_edits(&self) -> bool {
        self.takes_edits
    }

    /// Returns the durable groups of the log from a number on.
    pub(super) fn frames(&self, from: u64) -> Result<Frames, LedgerError> {
        Ok(self.log()?.frames(from)?)
    }

    /// Returns the number of the last durable group.
    ///
    /// # Errors
    /// [`zkfabric_log::Error::Closed`] once the ledger is closed.
    pub fn durable_group(&self) -> Result<u64, LedgerError> {
        Ok(self.log()?.durable())
    }

    /// Returns the log's running hash behind a durable group; `None` for a group that is not there
    /// yet, or that the log has no more.
    ///
    /// # Errors
    /// As [`Chain::tail`].
    pub fn log_hash(&self, group: u64) -> Result<Option<B256>, LedgerError> {
        let hash = self.log()?.hash(group)?;
        Ok(hash.map(B256::from))
    }

    /// Returns what the log's thread has done; `None` once the ledger is closed.
    #[must_use]
    pub fn log_figures(&self) -> Option<LogFigures> {
        Some(self.log.upgrade()?.figures())
    }

    /// Returns the bytes that the store of the state takes.
    ///
    /// # Errors
    /// [`LedgerError::Store`] if the store fails.
    pub fn store_sizes(&self) -> Result<StoreSizes, LedgerError> {
        self.index.store_sizes()
    }

    /// Writes the log up to a durable group into the folder of another ledger, which has none.
    ///
    /// # Errors
    /// As [`Chain::tail`]; [`LedgerError::Copy`] if the other log is not the same.
    pub fn copy_log(
        &self,
        folder: &Path,
        until: u64,
        options: &LedgerOptions,
    ) -> Result<(), LedgerError> {
        let log = self.log()?;
        log.wait_durable(until)?;
        let (copy, _) = Log::open(&folder.join(reverted::LOG), &options.log)?;
        let mut last = 0;
        for frame in log.frames(1)? {
            if last == until {
                break;
            }
            last = copy.append(frame?.payload)?.group();
        }
        copy.wait_durable(last)?;
        let (expected, got) = (log.hash(until)?, copy.hash(until)?);
        copy.close()?;
        if until > 0 && expected != got {
            return Err(LedgerError::Copy { group: until });
        }
        Ok(())
    }

    fn log(&self) -> Result<Arc<Log>, LedgerError> {
        let closed = zkfabric_log::Error::Closed;
        Ok(self.log.upgrade().ok_or(closed)?)
    }

    /// Returns the numbers of the first and the newest sealed block. The newest ones may not be
    /// durable yet: the stream tells of those that are.
    #[must_use]
    pub fn range(&self) -> (u64, u64) {
        self.blocks.range()
    }

    /// Reads the header of a sealed block; `None` for one out of [`Chain::range`].
    ///
    /// # Errors
    /// As [`Chain::sealed`].
    pub fn header(&self, number: u64) -> Result<Option<Header>, LedgerError> {
        self.blocks.header(number)
    }

    /// Reads the position of the first transaction behind a sealed block, counted from the chain's
    /// first one; `None` for a block out of [`Chain::range`].
    ///
    /// # Errors
    /// As [`Chain::sealed`].
    pub fn position(&self, number: u64) -> Result<Option<u64>, LedgerError> {
        self.blocks.position(number)
    }

    /// Returns the bytes of a sealed block's record, which is not read; `None` for a block out of
    /// [`Chain::range`].
    ///
    /// # Errors
    /// As [`Chain::sealed`].
    pub fn record_bytes(&self, number: u64) -> Result<Option<u64>, LedgerError> {
        self.blocks.record_bytes(number)
    }

    /// Reads a sealed block; `None` for one out of [`Chain::range`].
    ///
    /// # Errors
    /// The segments cannot be read, or have no block there.
    pub fn sealed(&self, number: u64) -> Result<Option<Arc<SealedBlock>>, LedgerError> {
        self.blocks.sealed(number)
    }

    /// Reads a sealed block as its record has it; `None` for one out of [`Chain::range`].
    ///
    /// # Errors
    /// As [`Chain::sealed`].
    pub fn recorded(&self, number: u64) -> Result<Option<RecordedBlock>, LedgerError> {
        self.blocks.recorded(number)
    }

    /// Reads transactions of a sealed block by where they are in its record.
    ///
    /// # Errors
    /// As [`SealedBlocks::excerpt`].
    pub fn excerpt(&self, number: u64, span: &Span) -> Result<Option<Excerpt>, LedgerError> {
        self.blocks.excerpt(number, span)
    }

    /// Returns block and index of the transaction with this hash; `None` for one that is in no
    /// block up to [`Chain::indexed`].
    ///
    /// # Errors
    /// As [`Index::transaction`].
    pub fn transaction(&self, hash: B256) -> Result<Option<(u64, u32)>, LedgerError> {
        self.index.transaction(hash)
    }

    /// Returns the number of the block with this hash; `None` for one that is no block up to
    /// [`Chain::indexed`].
    ///
    /// # Errors
    /// As [`Index::block`].
    pub fn block_number(&self, hash: B256) -> Result<Option<u64>, LedgerError> {
        self.index.block(hash)
    }

    /// Returns the number of the newest block that is found by its hash, as are all before it.
    #[must_use]
    pub fn indexed(&self) -> Option<u64> {
        self.index.indexed()
    }

    /// Returns why the last checkpoint has stopped indexing, if a block could not be read.
    #[must_use]
    pub fn index_failure(&self) -> Option<Arc<LedgerError>> {
        self.index.failure()
    }
}
