//! The parts of an execution that no budget divides: each stands in one shard.

use super::sort::Sorter;
use super::{CELLS, ShardSize, fill, open, tables};
use crate::error::BatchError;
use crate::heights::Heights;
use crate::machine::Machine;
use zkfabric_vm::{Program, Segment};

/// Sizes of shards of one part alone. A budget into which all of an execution's parts fit is large enough for it.
#[derive(Debug)]
pub struct Indivisible<'a> {
    sorter: Sorter<'a>,
    heights: Heights,
}

impl<'a> Indivisible<'a> {
    /// The parts of executions of a program.
    #[must_use]
    pub fn new(machine: &'a Machine, program: &'a Program, heights: Heights) -> Self {
        Self {
            sorter: Sorter::new(machine, program),
            heights,
        }
    }

    /// The rows of a segment.
    ///
    /// # Errors
    /// An execution that the chips do not prove.
    pub fn segment(&self, segment: &Segment) -> Result<ShardSize, BatchError> {
        let sorted = self.sorter.sort(segment)?;
        let jobs = fill::jobs(self.sorter.machine, segment, &sorted);
        Ok(self.size(&fill::rows(&jobs)))
    }

    /// As many of the memory cells as are appended at a time.
    #[must_use]
    pub fn cells(&self, cells: usize) -> ShardSize {
        let chip = fill::chip_of_cells(self.sorter.machine);
        self.size(&[(chip, cells.min(CELLS))])
    }

    /// The tables of the key.
    #[must_use]
    pub fn tables(&self) -> ShardSize {
        self.size(&tables::rows(self.sorter.program))
    }

    fn size(&self, rows: &[(usize, usize)]) -> ShardSize {
        let airs = &self.sorter.machine.airs;
        ShardSize::of(airs, &open::rows(airs.len(), rows), self.heights)
    }
}
