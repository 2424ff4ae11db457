//! Generations become a commit of the store.
//!
//! All changes of one checkpoint are one commit. Where accounts with more than [`CLEARED`] slots in
//! the store lose them, the slots go in commits before it, with a marker that says up to which
//! group the state is not whole if the process ends between them.

use std::sync::{Arc, MutexGuard, PoisonError};

use alloy_primitives::U256;

use super::State;
use super::base::Base;
use super::generation::{Changed, Generation};
use super::history::Recording;
use crate::store::{Batch, Position, Span, StoreError};

/// Slots that one commit removes.
pub(super) const CLEARED: usize = 10_000;

/// Groups that are about to be written.
#[derive(Debug)]
pub struct Checkpoint<'a> {
    state: &'a State,
    base: Arc<Base>,
    until: Position,
    /// Blocks that have ended up to its last group, and that the history lacks.
    ends: Vec<(u64, u64)>,
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
        let (base, ends) = self.write(|head| {
            let before = &head.base;
            let mut frozen = before.frozen.clone();
            frozen.push(Arc::clone(&before.current));
            head.base = Arc::new(Base {
                version: before.version,
                reader: before.reader.clone(),
                whole_from: before.whole_from,
                history: before.history,
                frozen,
                current: Arc::new(Generation::new()),
            });
            let ends = head.ends.iter().copied().collect();
            (Arc::clone(&head.base), ends)
        });
        Some(Checkpoint {
            state: self,
            base,
            until,
            ends,
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
        let (base, until) = ((&*self.base, &**store), self.until);
        let recording = |kept| Recording::of(base, kept, &self.ends, until);
        let mut recording = self.state.kept.map(recording);
        self.clear(&changed, &mut batch, recording.as_mut())?;
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
        let recorded = recording.map(|recording| recording.write(&changed, &mut batch));
        let history = recorded.transpose()?.flatten();
        more(&mut batch)?;
        let changes = batch.len();
        batch.commit(self.until)?;
        self.finish(&changed, history);
        Ok(Written {
            position: self.until,
            changes,
        })
    }

    /// Removes the slots of cleared accounts that the store has; the last ones join the batch.
    ///
    /// The history gets their values before: another attempt would not find them.
    fn clear(
        &self,
        changed: &Changed,
        batch: &mut Batch<'_>,
        mut recording: Option<&mut Recording<'_>>,
    ) -> Result<(), StoreError> {
        let store = &self.state.store;
        let (mut removed, mut part) = (0, store.batch());
        for (address, merged) in &changed.accounts {
            if !merged.is_cleared {
                continue;
            }
            let versions = recording
                .as_ref()
                .map(|recording| recording.versions(*address));
            for row in self.base.reader.slots(Some(*address)) {
                let (_, slot, value) = row?;
                part.slot(*address, slot, U256::ZERO);
                if let (Some(recording), Some(versions)) = (&mut recording, &versions) {
                    recording.removed((*address, slot, value), versions)?;
                }
                removed += 1;
                if removed == CLEARED {
                    removed = 0;
                    if let Some(recording) = &mut recording {
                        recording.commit_part()?;
                    }
                    let early = std::mem::replace(&mut part, store.batch());
                    early.commit_before(self.until)?;
                }
            }
        }
        batch.append(part);
        Ok(())
    }

    /// Lets reads go on from the store.
    fn finish(&self, changed: &Changed, history: Option<Span>) {
        let store = &self.state.store;
        let version = self.base.version + 1;
        self.state.cache.advance(version, changed);
        self.state.write(|head| {
            let has = |number: u64| history.is_some_and(|span| number <= span.last);
            while head.ends.pop_front_if(|(number, _)| has(*number)).is_some() {}
            head.base = Arc::new(Base {
                version,
                reader: store.reader(),
                whole_from: store.whole_from(),
                history,
                frozen: Vec::new(),
                current: Arc::clone(&head.base.current),
            });
        });
    }
}
