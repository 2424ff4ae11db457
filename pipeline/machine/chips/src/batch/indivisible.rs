//! The parts of an execution that no budget divides: each is in one shard.

use super::sort::Sorter;
use super::{Filling, ShardSize, fill, open, tables};
use crate::error::BatchError;
use crate::machine::Machine;
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
        machine: &'a Machine,
        program: &'a Program,
        filling: impl Into<Filling<'a>>,
    ) -> Self {
        Self {
            sorter: Sorter::new(machine, program),
            filling: filling.into(),
        }
    }

    /// Returns the size of a segment's rows.
    ///
    /// # Errors
    /// An execution that the chips do not prove.
    pub fn segment(&self, segment: &Segment) -> Result<ShardSize, BatchError> {
        let sorted = self.sorter.sort(segment)?;
        let jobs = fill::jobs(self.sorter.machine, segment, &sorted);
        self.size(&fill::rows(&jobs), false)
    }

    /// Returns the size of as many memory cells as are appended at a time.
    ///
    /// # Errors
    /// No profile has room for them.
    pub fn cells(&self, cells: usize) -> Result<ShardSize, BatchError> {
        let chip = fill::chip_of_cells(self.sorter.machine);
        let cells = cells.min(self.filling.cells(self.sorter.machine));
        self.size(&[(chip, cells)], false)
    }

    /// Returns the size of the key's tables, in a batch of one shard.
    ///
    /// # Errors
    /// None for these rows.
    pub fn tables(&self) -> Result<ShardSize, BatchError> {
        self.size(&tables::rows(self.sorter.program), true)
    }

    /// Returns the size of a shard with these rows alone; `only` says whether the shard may be the
    /// only one of its batch.
    fn size(&self, rows: &[(usize, usize)], only: bool) -> Result<ShardSize, BatchError> {
        let machine = self.sorter.machine;
        let rows = open::rows(machine.airs.len(), rows);
        self.filling.size(machine, (&rows, only))
    }
}
