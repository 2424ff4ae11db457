//! What a checkpoint adds to the history.
//!
//! The generations of a checkpoint have each value with the group that has set it, and the ends of
//! blocks say which block that was. The history gets, for each block that has changed a key, the
//! value before: the last one of an earlier block, or the store's. A key that a block sets back has
//! no row.
//!
//! A checkpoint may end in a block. The next one leaves the rows that the block has by then as they
//! are: they have the value before the whole block. So does another attempt after one that has
//! removed slots.

use alloy_primitives::{Address, U256};

use super::base::Base;
use super::generation::Changed;
use super::versions::{AllVersions, BlocksOfGroups};
use crate::store::{
    Batch, ChangedKeys, HistoryHead, HistoryKey as Key, Kept, Position, Span, Store, StoreError,
    account_before, slot_before,
};

/// Keys that a checkpoint removes beyond twice those that it adds.
const REMOVED: usize = 1 << 16;

/// Rows of a commit before that of the checkpoint, which would else take more memory than the
/// changes.
const PART: usize = if cfg!(test) { 8 } else { 1 << 15 };

/// What a checkpoint adds to the history.
#[derive(Debug)]
pub(super) struct Recording<'a> {
    base: &'a Base,
    kept: Kept,
    /// The checkpoint's last group.
    until: Position,
    store: &'a Store,
    /// Rows that are not committed.
    part: Batch<'a>,
    /// `None` if no block has ended since the history has begun.
    blocks: Option<BlocksOfGroups<'a>>,
    span: Option<Span>,
    /// Whether a row that is there was written by an earlier attempt, or for a part of the block.
    may_repeat: bool,
    /// Keys of the part's rows.
    keys: ChangedKeys,
    /// Number of rows so far.
    count: usize,
}

impl<'a> Recording<'a> {
    /// Begins with blocks that have ended since the last checkpoint, with their last groups.
    pub(super) fn of(
        (base, store): (&'a Base, &'a Store),
        kept: Kept,
        ends: &'a [(u64, u64)],
        until: Position,
    ) -> Self {
        let last = ends.last().map(|(last, _)| *last);
        let (blocks, span) = match (base.history, ends) {
            (None, []) => (None, None),
            (None, [(first, end), rest @ ..]) => {
                let blocks = BlocksOfGroups {
                    after: Some(*end),
                    first: first.saturating_add(1),
                    ends: rest,
                };
                let (first, last) = (*first, last.unwrap_or(*first));
                (Some(blocks), Some(Span { first, last }))
            }
            (Some(before), ends) => {
                let blocks = BlocksOfGroups {
                    after: None,
                    first: before.last.saturating_add(1),
                    ends,
                };
                let last = last.unwrap_or(before.last);
                (Some(blocks), Some(Span { last, ..before }))
            }
        };
        Self {
            base,
            kept,
            until,
            store,
            part: store.batch(),
            blocks,
            span,
            may_repeat: base.whole_from.is_some(),
            keys: ChangedKeys::default(),
            count: 0,
        }
    }

    /// Adds all changes and removes those of blocks that are not kept. Returns the blocks whose
    /// states the history then has.
    pub(super) fn write(
        mut self,
        changed: &Changed,
        batch: &mut Batch<'_>,
    ) -> Result<Option<Span>, StoreError> {
        if self.blocks.is_some() {
            for address in changed.accounts.keys() {
                let versions = self.versions(*address);
                self.account(*address, &versions)?;
                for slot in versions.slots.keys() {
                    let old = self.base.reader.storage(*address, *slot)?;
                    self.slot((*address, *slot, old), &versions)?;
                }
            }
        }
        self.end_part();
        self.prune()?;
        batch.append(self.part);
        batch.head(&HistoryHead {
            kept: self.kept,
            span: self.span,
        });
        Ok(self.span)
    }

    /// Returns all values of an account that the checkpoint has.
    pub(super) fn versions(&self, address: Address) -> AllVersions {
        let mut all = AllVersions::default();
        for generation in &self.base.frozen {
            generation.versions(address, self.until.group, &mut all);
        }
        all
    }

    fn account(&mut self, address: Address, versions: &AllVersions) -> Result<(), StoreError> {
        let Some(blocks) = &self.blocks else {
            return Ok(());
        };
        let old = self.base.reader.account(address)?;
        for of in blocks.of_value(old, &versions.account) {
            if of.before != of.after {
                let before = account_before(of.before.as_ref());
                self.add(&Key::Account(address), of.block, before)?;
            }
        }
        Ok(())
    }

    /// Adds the changes of a slot; `old` is the store's value.
    fn slot(
        &mut self,
        (address, slot, old): (Address, U256, U256),
        versions: &AllVersions,
    ) -> Result<(), StoreError> {
        let Some(blocks) = &self.blocks else {
            return Ok(());
        };
        for of in blocks.of_value(old, &versions.slot(slot)) {
            if of.before != of.after {
                let key = Key::Slot(address, slot);
                self.add(&key, of.block, slot_before(of.before))?;
            }
        }
        Ok(())
    }

    /// Adds the values of a slot that is about to be removed, before the checkpoint's commit: with
    /// those that blocks have set back, since another attempt does not find the store's value.
    pub(super) fn removed(
        &mut self,
        (address, slot, old): (Address, U256, U256),
        versions: &AllVersions,
    ) -> Result<(), StoreError> {
        let Some(blocks) = &self.blocks else {
            return Ok(());
        };
        for of in blocks.of_value(old, &versions.slot(slot)) {
            let key = Key::Slot(address, slot);
            self.add(&key, of.block, slot_before(of.before))?;
        }
        Ok(())
    }

    fn add(&mut self, key: &Key, block: u64, before: Vec<u8>) -> Result<(), StoreError> {
        let is_begun = self.base.history.is_some_and(|span| block == span.last + 1);
        let may_repeat = is_begun || self.may_repeat;
        if may_repeat && self.base.reader.has_change(key, block)? {
            return Ok(());
        }
        self.part.before(key, block, before);
        self.keys.add(block, key);
        self.count += 1;
        if self.part.len() >= PART {
            self.commit_part()?;
        }
        Ok(())
    }

    /// Commits the rows so far, which only states need of blocks behind the store's. An opening
    /// compares the checkpoint's last group with the log, as if the commit had removed slots.
    pub(super) fn commit_part(&mut self) -> Result<(), StoreError> {
        self.end_part();
        let part = std::mem::replace(&mut self.part, self.store.batch());
        if part.is_empty() {
            return Ok(());
        }
        part.commit_before(self.until)
    }

    /// Adds the keys of the part's rows to it.
    fn end_part(&mut self) {
        let keys = std::mem::take(&mut self.keys);
        self.part.changed(&keys);
    }

    /// Removes what only states need that are not kept. The work of one checkpoint is bounded, so
    /// that a history that has become shorter is removed by several.
    fn prune(&mut self) -> Result<(), StoreError> {
        let (Kept::Last(count), Some(span), Some(before)) =
            (self.kept, &mut self.span, self.base.history)
        else {
            return Ok(());
        };
        let first = span.last.saturating_add(1).saturating_sub(count.max(1));
        // What this checkpoint adds is not in the store yet.
        let first = first.min(before.last);
        if first <= before.first {
            return Ok(());
        }
        let mut left = REMOVED.saturating_add(2 * self.count);
        let mut rows = self.base.reader.changes(before.first + 1, first).peekable();
        while let Some(row) = rows.next() {
            let row = row?;
            let block = row.block;
            left = left.saturating_sub(row.keys.len());
            self.part.forget(row);
            let ends = !matches!(rows.peek(), Some(Ok(next)) if next.block == block);
            if left == 0 && ends {
                span.first = block;
                return Ok(());
            }
            if self.part.len() >= PART && ends {
                // With the rows goes what needs them.
                let last = before.last;
                let span = Some(Span { first: block, last });
                let kept = self.kept;
                self.part.head(&HistoryHead { kept, span });
                let part = std::mem::replace(&mut self.part, self.store.batch());
                part.commit_before(self.until)?;
            }
        }
        span.first = first;
        Ok(())
    }
}
