//! Blocks that are run again.

use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use alloy_primitives::B256;
use zkfabric_engine::EditedBlocks;
use zkfabric_executor::Included;
use zkfabric_files::storage::Folder;
use zkfabric_state::View;
use zkfabric_stf::Fork;

use super::index::AddressIndex;
use super::options::AddressIndexOptions;
use crate::call::{Outcome, Replay};
use crate::error::Error;
use crate::heads::{Block, Body, Heads, Near};
use crate::log_index::{Entry, IndexError, Key, PLACES, Source};
use crate::node::Node;
use crate::past;

impl Node {
    /// Lets searches for an address's transactions use an index, which is kept in a folder and made
    /// in the background by running each sealed block again: of a chain that has none, from its
    /// first block on.
    ///
    /// A block is run on the state of the one before it, which a history of states keeps. A
    /// recorded chain has no index.
    ///
    /// # Errors
    /// The folder cannot be created.
    pub fn with_address_index(
        self,
        folder: &Path,
        options: AddressIndexOptions,
    ) -> io::Result<Self> {
        let index = AddressIndex::new(Arc::new(Folder::new(folder)?), options);
        let blocks = Blocks {
            heads: Arc::clone(&self.heads),
            fork: self.rules.fork,
            edited: Arc::default(),
            is_stopping: index.is_stopping(),
        };
        self.heads.tell(index.bell());
        index.start(blocks, self.heads.sealed());
        Ok(self.with_addresses(index))
    }
}

/// Why a block is not in the index.
enum Missed {
    /// It never will be.
    LeftOut(String),
    /// It is later.
    Failed(Error),
}

impl From<Error> for Missed {
    fn from(error: Error) -> Self {
        match error {
            Error::NoState { .. } | Error::NoHistory { .. } => Self::LeftOut(error.to_string()),
            error => Self::Failed(error),
        }
    }
}

/// The sealed blocks of a chain.
#[derive(Clone, Debug)]
struct Blocks {
    heads: Arc<Heads>,
    fork: Fork,
    edited: Arc<Mutex<EditedBlocks>>,
    is_stopping: Arc<AtomicBool>,
}

impl Blocks {
    /// Returns a block, which readers do not find in memory because of it.
    fn block(&self, number: u64) -> Result<Option<Arc<Block>>, Error> {
        match self.heads.near(number)? {
            Near::Block(block) => return Ok(Some(block)),
            Near::Nowhere => return Ok(None),
            Near::Disk => {}
        }
        let Some(sealed) = self.heads.chain()?.sealed(number)? else {
            return Ok(None);
        };
        let body = Body::of_sealed(&sealed)?;
        Ok(Some(Arc::new(Block::sealed(&sealed, body))))
    }

    /// Returns whether the state was edited in a block, so that it cannot be run again.
    fn is_edited(&self, number: u64) -> Result<bool, Error> {
        // Each group is noted on its own.
        let edited = self.edited.lock();
        let mut edited = edited.unwrap_or_else(PoisonError::into_inner);
        edited.read(self.heads.chain()?)?;
        Ok(edited.has(number))
    }

    /// Returns the state in front of a block.
    fn before(&self, number: u64) -> Result<Arc<dyn View>, Error> {
        let before = number.saturating_sub(1);
        // The history is faster than the trie.
        match self.heads.chain()?.state_at(before) {
            Some(state) => Ok(state),
            None => past::sealed(&self.heads, before, self.heads.head()?.state),
        }
    }

    /// Runs a block again.
    fn run(&self, block: &Block, key: &Key) -> Result<Entry, Missed> {
        let count = u32::try_from(block.body.count()).map_err(|_| Error::Panicked)?;
        let mut entry = Entry::of_transactions(block.hash, count);
        if count == 0 {
            return Ok(entry);
        }
        let number = block.header.number;
        if self.is_edited(number)? {
            return Err(Missed::LeftOut("its state was edited".to_owned()));
        }
        let state = self.before(number)?;
        let mut difference = None;
        let each = |replay: &mut Replay<'_>, index: usize, transaction| {
            if self.is_stopping.load(Ordering::Acquire) {
                return Err(Error::Stopping);
            }
            let outcome = replay.touch(transaction)?;
            let recorded = block.body.get(index);
            if !recorded.is_some_and(|one| is_same(&one.sequenced.included, &outcome)) {
                difference = Some(index);
                return Err(Error::Call("another result".to_owned()));
            }
            for address in outcome.touched.addresses() {
                for place in PLACES {
                    entry.add(key, index as u32, place, address.as_slice());
                }
            }
            Ok(())
        };
        match Replay::on(&self.heads, self.fork, &state, block, usize::MAX, each) {
            Ok(()) => Ok(entry),
            Err(Error::Call(words)) => Err(Missed::LeftOut(match difference {
                Some(index) => format!("transaction {index} ends otherwise than it did"),
                None => words,
            })),
            Err(error) => Err(error.into()),
        }
    }
}

/// Returns whether a transaction has ended as it did.
const fn is_same(recorded: &Included, outcome: &Outcome) -> bool {
    recorded.success == outcome.success && recorded.gas_used == outcome.gas_used
}

/// Returns why a block is not added now.
fn unrun(number: u64) -> impl Fn(Error) -> IndexError {
    move |error| IndexError::Unrun {
        number,
        reason: error.to_string(),
    }
}

impl Source for Blocks {
    fn first(&self) -> u64 {
        // The chain has started before its node.
        self.heads.first().unwrap_or_default()
    }

    fn hash(&self, number: u64) -> Result<Option<B256>, IndexError> {
        if number > self.heads.sealed() {
            return Ok(None);
        }
        let header = self.heads.header(number).map_err(unrun(number))?;
        Ok(header.map(|(_, hash)| hash))
    }

    fn entry(&self, number: u64, key: &Key) -> Result<Option<Entry>, IndexError> {
        let Some(block) = self.block(number).map_err(unrun(number))? else {
            return Ok(None);
        };
        match self.run(&block, key) {
            Ok(entry) => Ok(Some(entry)),
            Err(Missed::Failed(error)) => Err(unrun(number)(error)),
            Err(Missed::LeftOut(reason)) => {
                tracing::debug!(block = number, reason, "not in the index of addresses");
                Ok(Some(Entry::left_out(block.hash)))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::call::Touched;

    /// A difference leaves a block out: what was run was another transaction.
    #[test]
    fn another_end_is_seen() {
        let included = |success, gas_used| Included {
            kind: 2,
            success,
            gas_used,
            cumulative_gas: 0,
            logs: Vec::new(),
            prover_gas: 0,
        };
        let outcome = Outcome {
            touched: Touched::default(),
            success: true,
            gas_used: 21_000,
        };
        for (success, gas_used, expected) in [
            (true, 21_000, true),
            (false, 21_000, false),
            (true, 21_001, false),
        ] {
            assert_eq!(is_same(&included(success, gas_used), &outcome), expected);
        }
    }
}
