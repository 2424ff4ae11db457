//! One shard of a second execution.

use super::open::OpenShard;
use super::sort::Sorter;
use super::{Budget, Filling, Shard, fill};
use crate::chip_set::ChipSet;
use crate::error::ShardError;
use core::ops::Range;
use zkfabric_vm::{Program, Segment};

/// Fills a shard whose segments are known from a first execution, and skips all others. The shard
/// is one that [`super::ShardBuilder::segment`] returns: shards of the execution's end also hold
/// memory cells or tables.
#[derive(Debug)]
pub struct Part<'a> {
    sorter: Sorter<'a>,
    filling: Filling<'a>,
    budget: Option<&'a dyn Budget>,
    open: OpenShard,
    index: usize,
    segments: Range<usize>,
    next: usize,
}

impl<'a> Part<'a> {
    /// Creates the shard `index` of these segments, still without rows.
    #[must_use]
    pub fn new(
        chip_set: &'a ChipSet,
        program: &'a Program,
        filling: impl Into<Filling<'a>>,
        index: usize,
        segments: Range<usize>,
    ) -> Self {
        Self {
            sorter: Sorter::new(chip_set, program),
            filling: filling.into(),
            budget: None,
            open: OpenShard::new(chip_set),
            index,
            next: segments.start,
            segments,
        }
    }

    /// Reports each size to `budget` before the shard grows to it.
    #[must_use]
    pub const fn within(mut self, budget: &'a dyn Budget) -> Self {
        self.budget = Some(budget);
        self
    }

    /// Appends a segment of the shard; ignores any other. Returns whether the shard has all its
    /// segments.
    ///
    /// # Errors
    /// Errors of [`super::ShardBuilder::segment`].
    pub fn segment(&mut self, segment: &Segment) -> Result<bool, ShardError> {
        if self.segments.contains(&segment.index) {
            let (expected, got) = (self.next, segment.index);
            if got != expected {
                return Err(ShardError::SegmentOrder { expected, got });
            }
            let sorted = self.sorter.sort(segment)?;
            let jobs = fill::jobs(self.sorter.chip_set, segment, &sorted);
            if let Some(budget) = self.budget {
                let rows = self.open.rows_with(&fill::rows(&jobs));
                budget.grows(&self.filling.size(self.sorter.chip_set, (&rows, false))?);
            }
            let (filled, _) = fill::fill(&self.sorter, &jobs, &segment.steps)?;
            self.open.append(&filled, self.sorter.chip_set)?;
            self.next += 1;
        }
        Ok(self.is_complete())
    }

    const fn is_complete(&self) -> bool {
        self.next >= self.segments.end
    }

    /// Returns the shard.
    ///
    /// # Errors
    /// [`ShardError::SegmentOrder`] if the execution ended before the shard's last segment;
    /// [`ShardError::Profile`] for segments that no profile has room for.
    pub fn finish(self) -> Result<Shard, ShardError> {
        if !self.is_complete() {
            return Err(ShardError::SegmentOrder {
                expected: self.segments.end,
                got: self.next,
            });
        }
        Ok(Shard {
            index: self.index,
            instances: self
                .open
                .close(self.sorter.chip_set, (self.filling, false))?,
            segments: self.segments,
        })
    }
}
