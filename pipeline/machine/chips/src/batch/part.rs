//! One shard of a second execution.

use super::open::OpenShard;
use super::sort::Sorter;
use super::{Budget, Filling, Shard, fill};
use crate::error::BatchError;
use crate::machine::Machine;
use core::ops::Range;
use zkfabric_vm::{Program, Segment};

/// Fills a shard whose segments are known from a first execution, and skips all others. The shard
/// is one that [`super::Batch::segment`] returns: shards of the execution's end also hold memory
/// cells or tables.
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
        machine: &'a Machine,
        program: &'a Program,
        filling: impl Into<Filling<'a>>,
        index: usize,
        segments: Range<usize>,
    ) -> Self {
        Self {
            sorter: Sorter::new(machine, program),
            filling: filling.into(),
            budget: None,
            open: OpenShard::new(machine),
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
    /// Errors of [`super::Batch::segment`].
    pub fn segment(&mut self, segment: &Segment) -> Result<bool, BatchError> {
        if self.segments.contains(&segment.index) {
            let (expected, got) = (self.next, segment.index);
            if got != expected {
                return Err(BatchError::SegmentOrder { expected, got });
            }
            let sorted = self.sorter.sort(segment)?;
            let jobs = fill::jobs(self.sorter.machine, segment, &sorted);
            if let Some(budget) = self.budget {
                let rows = self.open.rows_with(&fill::rows(&jobs));
                budget.grows(&self.filling.size(self.sorter.machine, (&rows, false))?);
            }
            let (filled, _) = fill::fill(&self.sorter, &jobs, &segment.steps)?;
            self.open.append(&filled, self.sorter.machine)?;
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
    /// [`BatchError::SegmentOrder`] if the execution ended before the shard's last segment;
    /// [`BatchError::Profile`] for segments that no profile has room for.
    pub fn finish(self) -> Result<Shard, BatchError> {
        if !self.is_complete() {
            return Err(BatchError::SegmentOrder {
                expected: self.segments.end,
                got: self.next,
            });
        }
        Ok(Shard {
            index: self.index,
            instances: self
                .open
                .close(self.sorter.machine, (self.filling, false))?,
            segments: self.segments,
        })
    }
}
