//! The parts of an execution that no budget divides: each is in one shard.

use super::sort::Sorter;
use super::{Filling, ShardSize, fill, open, tables};
use crate::chip_set::ChipSet;
use crate::error::ShardError;
use zkfabric_vm::{Program, Segment};

/// Sizes of shards that hold one part alone. A budget that fits every part of an execution is large
/// enough for the execution.
#[derive(Debug)]
pub struct Indivisible<'a> {
    sorter: Sorter<'a>,
    filling: Filling<'a>,
}

impl<'a> Indivisible<'a> {
    /// Prepares the sizes for executions of a program.
    #[must_use]
    pub fn new(
        chip_set: &'a ChipSet,
        program: &'a Program,
        filling: impl Into<Filling<'a>>,
    ) -> Self {
        Self {
            sorter: Sorter::new(chip_set, program),
            filling: filling.into(),
        }
    }

    /// Returns the size of a segment's rows.
    ///
    /// # Errors
    /// An execution that the chips do not prove.
    pub fn segment(&self, segment: &Segment) -> Result<ShardSize, ShardError> {
        let sorted = self.sorter.sort(segment)?;
        let jobs = fill::jobs(self.sorter.chip_set, segment, &sorted);
        self.size(&fill::rows(&jobs), false)
    }

    /// Returns the size of as many memory cells as are appended at a time.
    ///
    /// # Errors
    /// No profile has room for them.
    pub fn cells(&self, cells: usize) -> Result<ShardSize, ShardError> {
        let chip = fill::chip_of_cells(self.sorter.chip_set);
        let cells = cells.min(self.filling.cells(self.sorter.chip_set));
        self.size(&[(chip, cells)], false)
    }

    /// Returns the size of the key's tables, in an execution of one shard.
    ///
    /// # Errors
    /// None for these rows.
    pub fn tables(&self) -> Result<ShardSize, ShardError> {
        self.size(&tables::rows(self.sorter.program), true)
    }

    /// Returns the size of a shard with these rows alone; `only` says whether the shard may be the
    /// only one of its execution.
    fn size(&self, rows: &[(usize, usize)], only: bool) -> Result<ShardSize, ShardError> {
        let chip_set = self.sorter.chip_set;
        let rows = open::rows(chip_set.airs.len(), rows);
        self.filling.size(chip_set, (&rows, only))
    }
}
