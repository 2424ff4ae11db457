//! Generations become a commit of the store.
//!
//! All changes of one checkpoint are one commit. Where accounts with more than [`CLEARED`] slots in
//! the store lose them, the slots go in commits before it, with a marker that says up to which
//! group the state is not whole if the process ends between them.

use std::sync::{Arc, MutexGuard, PoisonError};

use alloy_primitives::{Address, U256};

use super::generation::{Changed, Generation};
use super::{Base, State};
use crate::store::{Batch, Position, StoreError};

/// Slots that one commit removes.
pub(super) const CLEARED: usize = 10_000;

/// Groups that are about to be written.
#[derive(Debug)]
pub struct Checkpoint<'a> {
    state: &'a State,
    base: Arc<Base>,
    until: Position,
    /// One checkpoint is written at a time.
    _guard: MutexGuard<'a, ()>,
}

/// What a checkpoint has written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written {
    /// The store's group.
    pub position: Position,
    /// Changes of the last commit.
    pub changes: usize,
}

impl State {
    /// Begins a checkpoint of all groups applied so far; `None` if the store has them all.
    ///
    /// The caller writes it after the log has the checkpoint's group on the disk: a store that is
    /// ahead of its log has to be made again. A checkpoint that is dropped unwritten changes
    /// nothing; the next one has its groups. Waits while another checkpoint is under way.
    pub fn begin_checkpoint(&self) -> Option<Checkpoint<'_>> {
        // The locks guard no values.
        let guard = self.checkpoint.lock();
        let guard = guard.unwrap_or_else(PoisonError::into_inner);
        let _writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let until = self.position()?;
        if self.store.position() == Some(until) {
            return None;
        }
        let base = self.write(|head| {
            let before = &head.base;
            let mut frozen = before.frozen.clone();
            frozen.push(Arc::clone(&before.current));
            head.base = Arc::new(Base {
                version: before.version,
                reader: before.reader.clone(),
                whole_from: before.whole_from,
                frozen,
                current: Arc::new(Generation::new()),
            });
            Arc::clone(&head.base)
        });
        Some(Checkpoint {
            state: self,
            base,
            until,
            _guard: guard,
        })
    }

    /// Writes a checkpoint of all groups applied so far, which the log must have on the disk.
    ///
    /// # Errors
    /// [`StoreError`] if the store fails: reads go on, and the changes stay in memory.
    pub fn checkpoint(&self) -> Result<Option<Written>, StoreError> {
        let checkpoint = self.begin_checkpoint();
        checkpoint
            .map(|checkpoint| checkpoint.write(|_| Ok(())))
            .transpose()
    }
}

impl Checkpoint<'_> {
    /// Returns the last group of the checkpoint.
    #[must_use]
    pub const fn position(&self) -> Position {
        self.until
    }

    /// Writes the changes, with what `more` adds (the trie's nodes), in one commit. Reads are right
    /// meanwhile.
    ///
    /// # Errors
    /// [`StoreError`] if the store fails: reads go on, and the changes stay in memory.
    pub fn write(
        self,
        more: impl FnOnce(&mut Batch<'_>) -> Result<(), StoreError>,
    ) -> Result<Written, StoreError> {
        let mut changed = Changed::default();
        for changes in &self.base.frozen {
            changes.merge(self.until.group, &mut changed);
        }
        let store = &self.state.store;
        let mut batch = store.batch();
        self.clear(&changed, &mut batch)?;
        for (address, merged) in &changed.accounts {
            if let Some(account) = &merged.account {
                batch.account(*address, account.as_ref());
            }
            for (slot, value) in &merged.slots {
                batch.slot(*address, *slot, *value);
            }
        }
        for (hash, code) in &changed.codes {
            batch.code(*hash, code);
        }
        more(&mut batch)?;
        let changes = batch.len();
        batch.commit(self.until)?;
        self.finish(&changed);
        Ok(Written {
            position: self.until,
            changes,
        })
    }

    /// Removes the slots of cleared accounts that the store has; the last ones join the batch.
    fn clear(&self, changed: &Changed, batch: &mut Batch<'_>) -> Result<(), StoreError> {
        let mut removed: Vec<(Address, U256)> = Vec::new();
        for (address, merged) in &changed.accounts {
            if !merged.is_cleared {
                continue;
            }
            for row in self.base.reader.slots(Some(*address)) {
                let (_, slot, _) = row?;
                removed.push((*address, slot));
                if removed.len() == CLEARED {
                    let mut early = self.state.store.batch();
                    for (address, slot) in removed.drain(..) {
                        early.slot(address, slot, U256::ZERO);
                    }
                    early.commit_before(self.until)?;
                }
            }
        }
        for (address, slot) in removed {
            batch.slot(address, slot, U256::ZERO);
        }
        Ok(())
    }

    /// Lets reads go on from the store.
    fn finish(&self, changed: &Changed) {
        let store = &self.state.store;
        let version = self.base.version + 1;
        self.state.cache.advance(version, changed);
        self.state.write(|head| {
            head.base = Arc::new(Base {
                version,
                reader: store.reader(),
                whole_from: store.whole_from(),
                frozen: Vec::new(),
                current: Arc::clone(&head.base.current),
            });
        });
    }
}
