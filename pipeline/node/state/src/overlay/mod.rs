//! The state of the newest group: changes in memory over the store.
//!
//! | module | concept |
//! |---|---|
//! | `generation` | changes of consecutive groups in memory |
//! | `base` | the store's content with the generations over it |
//! | `checkpoint` | older generations become a commit of the store |
//! | `view` | the state after one group |
//! | `intervals` | values that keys had in ranges of blocks |
//! | `past` | the state at the end of an older block |
//! | `history` | what a checkpoint adds to the history |
//! | `versions` | all values of an account, and where blocks have changed them |
//! | `cache` | rows of the store in memory |
//!
//! A read looks into the current generation, then into those of an unfinished checkpoint, then into
//! the store. One thread applies groups, one at a time writes a checkpoint, and neither waits for
//! the other.

mod base;
mod cache;
mod checkpoint;
mod generation;
mod history;
mod intervals;
mod past;
mod versions;
mod view;

#[cfg(test)]
mod tests;

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use base::Base;
use cache::Cache;
pub use checkpoint::{Checkpoint, Written};
use generation::Generation;
use intervals::Intervals;
use past::PastView;
pub use view::StateView;

use crate::diff::Diff;
use crate::store::{Kept, Position, Store};
use crate::view::View;

/// Bounds of a state's memory.
#[derive(Clone, Debug)]
pub struct StateOptions {
    /// Most bytes of changes that no checkpoint has written.
    pub overlay_bytes: usize,
    /// Most bytes of rows of the store.
    pub cache_bytes: usize,
    /// Most bytes of values of older blocks.
    pub past_bytes: usize,
}

impl Default for StateOptions {
    fn default() -> Self {
        Self {
            overlay_bytes: 512 << 20,
            cache_bytes: 256 << 20,
            past_bytes: 32 << 20,
        }
    }
}

/// Why a group could not be applied. The state stays as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ApplyError {
    /// The changes in memory have reached their bound.
    #[error(
        "{bytes} bytes of changes, and {more} more for this group: expected {most} at most, so \
         take fewer transactions until a checkpoint has been written"
    )]
    Full {
        /// Bytes of changes in memory.
        bytes: usize,
        /// Bytes of the group's changes.
        more: usize,
        /// Most bytes.
        most: usize,
    },
    /// A group that does not follow.
    #[error("group {got} does not follow, expected group {expected}")]
    Order {
        /// The group that follows.
        expected: u64,
        /// The group that came.
        got: u64,
    },
    /// A block that does not follow those of the history.
    #[error(
        "block {got} does not follow those whose states are kept, expected block {expected}: \
         start once with `--history off`"
    )]
    Block {
        /// The block that follows.
        expected: u64,
        /// The block that came.
        got: u64,
    },
}

/// What views are made of.
#[derive(Debug)]
struct Head {
    base: Arc<Base>,
    /// The last group; all its changes are in the current generation.
    position: Option<Position>,
    /// Blocks behind the history's last one that have ended, with their last groups: the
    /// generations have their states.
    ends: VecDeque<(u64, u64)>,
}

/// The state of the newest group: changes in memory over a store.
#[derive(Debug)]
pub struct State {
    store: Arc<Store>,
    cache: Arc<Cache>,
    intervals: Arc<Intervals>,
    head: RwLock<Head>,
    /// Held while a group is applied, and while generations change.
    writer: Mutex<()>,
    /// Held while a checkpoint is written.
    checkpoint: Mutex<()>,
    overlay_bytes: usize,
    /// How many blocks' states are kept; `None` for no history.
    kept: Option<Kept>,
}

impl State {
    /// Returns the state that a store has.
    #[must_use]
    pub fn new(store: Arc<Store>, options: &StateOptions) -> Self {
        let base = Base {
            version: 0,
            reader: store.reader(),
            whole_from: store.whole_from(),
            history: store.history().and_then(|history| history.span),
            frozen: Vec::new(),
            current: Arc::new(Generation::new()),
        };
        let head = Head {
            base: Arc::new(base),
            position: store.position(),
            ends: VecDeque::new(),
        };
        let kept = store.history().map(|history| history.kept);
        Self {
            store,
            cache: Arc::new(Cache::new(options.cache_bytes)),
            intervals: Arc::new(Intervals::new(options.past_bytes)),
            head: RwLock::new(head),
            writer: Mutex::default(),
            checkpoint: Mutex::default(),
            overlay_bytes: options.overlay_bytes,
            kept,
        }
    }

    /// Returns the store.
    #[must_use]
    pub const fn store(&self) -> &Arc<Store> {
        &self.store
    }

    /// Returns the last group; `None` in an empty state.
    #[must_use]
    pub fn position(&self) -> Option<Position> {
        self.read(|head| head.position)
    }

    /// Returns the bytes of changes that no checkpoint has written, as an estimate.
    #[must_use]
    pub fn overlay_bytes(&self) -> usize {
        self.read(|head| head.base.overlay_bytes())
    }

    /// Returns the bytes of rows of the store in memory, as an estimate. Counts each of them.
    #[must_use]
    pub fn cache_bytes(&self) -> usize {
        self.cache.bytes()
    }

    /// Applies the changes of the next group; `hash` is the log's running hash after it. Returns
    /// the bytes of changes in memory, by which the caller can slow admission before they are full.
    ///
    /// # Errors
    /// [`ApplyError::Full`] if the changes in memory would pass their bound: the caller keeps the
    /// group, admits nothing, and tries again when a checkpoint has been written. A group that
    /// alone passes the bound is taken when nothing else is in memory.
    /// [`ApplyError::Order`] for a group that does not follow the last one.
    pub fn apply(&self, group: u64, hash: [u8; 32], diff: &Diff) -> Result<usize, ApplyError> {
        // The lock guards no value.
        let _writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let (base, last) = self.read(|head| (Arc::clone(&head.base), head.position));
        if let Some(last) = last
            && last.group.checked_add(1) != Some(group)
        {
            return Err(ApplyError::Order {
                expected: last.group.saturating_add(1),
                got: group,
            });
        }
        let (bytes, more) = (base.overlay_bytes(), Generation::bytes_of(diff));
        if bytes > 0 && bytes + more > self.overlay_bytes {
            let most = self.overlay_bytes;
            return Err(ApplyError::Full { bytes, more, most });
        }
        base.current.add(group, diff);
        self.write(|head| head.position = Some(Position { group, hash }));
        Ok(base.overlay_bytes())
    }

    /// Says that a block has ended with a group, which is the last one, or one that the store has.
    ///
    /// # Errors
    /// [`ApplyError::Block`] for a block that does not follow those of the history.
    pub fn end_block(&self, number: u64, group: u64) -> Result<(), ApplyError> {
        if self.kept.is_none() {
            return Ok(());
        }
        let stored = self.store.position().map_or(0, |stored| stored.group);
        self.write(|head| {
            let newest = head.ends.back().map(|(number, _)| *number);
            match newest.or_else(|| head.base.history.map(|span| span.last)) {
                // The history has it.
                Some(newest) if number <= newest => return Ok(()),
                Some(newest) if number - newest > 1 => {
                    let (expected, got) = (newest + 1, number);
                    return Err(ApplyError::Block { expected, got });
                }
                // The store's state is one of a later block: the history begins with that one.
                None if group < stored => return Ok(()),
                _ => {}
            }
            head.ends.push_back((number, group));
            Ok(())
        })
    }

    /// Returns the state at the end of a block; `None` if it is not kept, or not by a history.
    #[must_use]
    pub fn at(&self, block: u64) -> Option<Arc<dyn View>> {
        let head = self.read(|head| {
            let place = (head.ends.front()).and_then(|(first, _)| block.checked_sub(*first));
            let end = place.and_then(|place| head.ends.get(usize::try_from(place).ok()?));
            (Arc::clone(&head.base), end.map(|(_, group)| *group))
        });
        let (base, end) = head;
        let view = |position| StateView::new(Arc::clone(&base), position, Arc::clone(&self.cache));
        let last = base.history.map_or(0, |span| span.last);
        let past = || PastView::new(view(None), (block, last), Arc::clone(&self.intervals));
        if base.history.is_some_and(|span| span.has(block)) {
            return Some(Arc::new(past()));
        }
        // The groups of these blocks are all in memory, and the store has no later one.
        let (group, hash) = (end?, [0; 32]);
        let changed = view(Some(Position { group, hash }));
        match base.whole_from {
            // The store has lost slots, which are in the history.
            Some(until) if group < until => Some(Arc::new(past().over(changed))),
            _ => Some(Arc::new(changed)),
        }
    }

    /// Returns how many blocks' states the history keeps.
    #[must_use]
    pub fn kept(&self) -> Kept {
        self.kept.unwrap_or(Kept::None)
    }

    /// Returns the first block whose state is kept by a history; `None` if there is no history, or
    /// none of its blocks has ended.
    #[must_use]
    pub fn first_kept(&self) -> Option<u64> {
        self.read(|head| {
            let ended = head.ends.front().map(|(number, _)| *number);
            head.base.history.map(|span| span.first).or(ended)
        })
    }

    /// Returns the state after the last group; later groups do not change it.
    #[must_use]
    pub fn view(&self) -> StateView {
        let (base, position) = self.read(|head| (Arc::clone(&head.base), head.position));
        StateView::new(base, position, Arc::clone(&self.cache))
    }

    fn read<T>(&self, f: impl FnOnce(&Head) -> T) -> T {
        // Each change of the head is one assignment.
        f(&self.head.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn write<T>(&self, f: impl FnOnce(&mut Head) -> T) -> T {
        f(&mut self.head.write().unwrap_or_else(PoisonError::into_inner))
    }
}
