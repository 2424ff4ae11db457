//! From an execution to shards: each step becomes a row of the chip that proves it.
//!
//! A *shard* is a run of whole segments with one instance per chip (more only where rows exceed the
//! largest height). [`ShardBuilder::segment`] appends the rows of a segment to the columns of the
//! open shard and returns that shard once it has no room for the segment; [`ShardBuilder::finish`]
//! returns the rest. The last shard is the *tail*: it also holds the parts that an execution has
//! once, the tables of the key with the counts of all lookups. A builder keeps the columns of one
//! shard and the rows of one segment in memory, and nothing else.
//!
//! The boundaries of shards follow from program, input, size of segments, [`Filling`] and
//! [`Budget`], not from the number of threads, so that a second execution makes the same shards,
//! and [`Part`] makes any one of them. A builder can continue after a shard that was made before
//! ([`ShardBuilder::resume`]): later shards need only the counts of lookups of earlier ones.
//!
//! | module | concept |
//! |---|---|
//! | `sort` | assignment of steps to chips |
//! | `fill` | rows to columns, in parallel |
//! | `filling` | heights of instances |
//! | `open` | the columns of the growing shard |
//! | `size` | the cost of a shard, and its bound |
//! | `indivisible` | the parts that no budget divides, and their sizes |
//! | `tables` | the tables of the key with their counts |
//! | `part` | one shard of a second execution |

mod fill;
mod filling;
mod indivisible;
mod open;
mod part;
mod size;
mod sort;
mod tables;

pub use filling::Filling;
pub use indivisible::Indivisible;
pub use part::Part;
pub use size::{Budget, ShardSize};
pub use sort::executed_step;

use crate::chip::TableInputs;
use crate::chip_set::{ChipSet, PublicValues};
use crate::error::ShardError;
use crate::lookups::Lookups;
use alloc::vec::Vec;
use core::ops::Range;
use fill::Job;
use open::OpenShard;
use sort::Sorter;
use zkfabric_air::Instance;
use zkfabric_vm::trace::Cell;
use zkfabric_vm::{FinalState, Program, Segment};

/// Instances that are proved together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shard {
    /// Position in the execution, from 0.
    pub index: usize,
    /// The instances: with fixed columns first (in the tail only), in the order of
    /// [`ChipSet::fixed_instances`]; then by chip, then by falling height.
    pub instances: Vec<Instance>,
    /// The segments whose rows the shard holds; empty for shards of memory cells or tables only. A
    /// shard returned by [`ShardBuilder::segment`] holds nothing else.
    pub segments: Range<usize>,
}

/// The end of an execution.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExecutionEnd {
    /// The shards that were still open; the last one is the tail of the execution. There are
    /// several if the tail has no room for the rows of the last segments or for all memory cells.
    pub shards: Vec<Shard>,
    /// The values that the proof will claim.
    pub public: PublicValues,
}

/// Collects the rows of one execution.
///
/// After an error the builder must not be used again.
#[derive(Debug)]
pub struct ShardBuilder<'a> {
    sorter: Sorter<'a>,
    filling: Filling<'a>,
    budget: &'a dyn Budget,
    /// Counts of the closed shards.
    lookups: Lookups,
    /// Counts of the open shard.
    open_lookups: Lookups,
    open: OpenShard,
    /// Number of closed shards.
    closed: usize,
    /// Segments of the open shard.
    segments: Range<usize>,
    digests: Vec<[u64; 4]>,
}

impl<'a> ShardBuilder<'a> {
    /// Creates a builder without segments, whose shards keep to the budget and to profiles, if any.
    #[must_use]
    pub fn new(
        chip_set: &'a ChipSet,
        program: &'a Program,
        filling: impl Into<Filling<'a>>,
        budget: &'a dyn Budget,
    ) -> Self {
        let lookups = Lookups::new(program.instructions.len());
        Self {
            sorter: Sorter::new(chip_set, program),
            filling: filling.into(),
            budget,
            lookups: lookups.clone(),
            open_lookups: lookups,
            open: OpenShard::new(chip_set),
            closed: 0,
            segments: 0..0,
            digests: Vec::new(),
        }
    }

    /// Continues after the first `shards` shards, which hold the first `segments` segments and
    /// nothing else; `lookups` are the counts that [`ShardBuilder::lookups`] returned when the last
    /// of these shards was returned. The next segment is `segments`.
    ///
    /// # Errors
    /// [`ShardError::Counts`] for the counts of another program.
    pub fn resume(
        self,
        shards: usize,
        segments: usize,
        lookups: Lookups,
    ) -> Result<Self, ShardError> {
        let (expected, got) = (self.open_lookups.rows(), lookups.rows());
        if got != expected {
            return Err(ShardError::Counts { expected, got });
        }
        Ok(Self {
            lookups,
            closed: shards,
            segments: segments..segments,
            ..self
        })
    }

    /// Returns the counts of all shards that were returned.
    #[must_use]
    pub const fn lookups(&self) -> &Lookups {
        &self.lookups
    }

    /// Appends the next segment. Returns the shard before it if that shard has no room for the
    /// segment.
    ///
    /// # Errors
    /// An execution that the chips do not prove, a segment that does not belong to the program or
    /// is out of order, or a segment that no shard has room for.
    pub fn segment(&mut self, segment: &Segment) -> Result<Option<Shard>, ShardError> {
        if segment.index != self.segments.end {
            return Err(ShardError::SegmentOrder {
                expected: self.segments.end,
                got: segment.index,
            });
        }
        let sorted = self.sorter.sort(segment)?;
        self.digests.extend(sorted.digest);
        let jobs = fill::jobs(self.sorter.chip_set, segment, &sorted);
        let finished = self.make_room("a segment", &fill::rows(&jobs))?;
        self.append(&jobs, segment)?;
        self.segments.end += 1;
        Ok(finished)
    }

    /// Ends the execution.
    ///
    /// # Errors
    /// Segments without exactly one halt, a final state that does not belong to the program, tables
    /// or cells that no shard has room for, or a lookup that occurs too often for its column.
    pub fn finish(self, state: &FinalState) -> Result<ExecutionEnd, ShardError> {
        let mut shards = Vec::new();
        let (tail, public) = self.finish_with(state, |shard| {
            shards.push(shard);
            Ok::<_, ShardError>(())
        })?;
        shards.push(tail);
        Ok(ExecutionEnd { shards, public })
    }

    /// Ends the execution, one shard at a time: shards before the tail go to `emit`; the tail is
    /// returned with the values that the proof will claim.
    ///
    /// # Errors
    /// Errors of [`ShardBuilder::finish`] and of `emit`.
    pub fn finish_with<E: From<ShardError>>(
        mut self,
        state: &FinalState,
        mut emit: impl FnMut(Shard) -> Result<(), E>,
    ) -> Result<(Shard, PublicValues), E> {
        let program = self.sorter.program;
        let &[digest] = self.digests.as_slice() else {
            let got = self.digests.len();
            return Err(ShardError::Halts { got }.into());
        };
        let expected = program.image.words.len();
        if state.image.len() != expected {
            let got = state.image.len();
            return Err(ShardError::FinalImage { expected, got }.into());
        }
        let last_memory_word = self.memory(&state.memory, &mut emit)?;
        if let Some(shard) = self.make_room("the tables", &tables::rows(program))? {
            emit(shard)?;
        }
        let mut tail = self.close(true)?;
        let mut instances = self.tables(state)?;
        instances.append(&mut tail.instances);
        let tail = Shard { instances, ..tail };
        let public = PublicValues {
            digest,
            last_memory_word,
        };
        Ok((tail, public))
    }

    /// Appends the memory cells outside the image; returns the word at which their chain ends.
    fn memory<E: From<ShardError>>(
        &mut self,
        cells: &[Cell],
        emit: &mut impl FnMut(Shard) -> Result<(), E>,
    ) -> Result<u64, E> {
        let map = self.sorter.program.memory_map();
        let mut previous = map.first_outside().wrapping_sub(1);
        for cells in cells.chunks(self.filling.cells(self.sorter.chip_set)) {
            let jobs = fill::cells(self.sorter.chip_set, (cells, &map), previous);
            if let Some(shard) = self.make_room("memory cells", &fill::rows(&jobs))? {
                emit(shard)?;
            }
            self.append(&jobs, &Segment::default())?;
            previous = cells.last().map_or(previous, |cell| map.leap(cell.address));
        }
        Ok(previous)
    }

    /// Closes the open shard if it has no room for the rows in `added`.
    fn make_room(
        &mut self,
        part: &'static str,
        added: &[(usize, usize)],
    ) -> Result<Option<Shard>, ShardError> {
        let chip_set = self.sorter.chip_set;
        let only = self.closed == 0;
        match self
            .filling
            .size(chip_set, (&self.open.rows_with(added), only))
        {
            Ok(grown) if self.budget.fits(&grown) => {
                self.budget.grows(&grown);
                return Ok(None);
            }
            Ok(_) | Err(ShardError::Profile { .. }) => {}
            Err(error) => return Err(error),
        }
        let needs = open::rows(chip_set.airs.len(), added);
        let needs = self.filling.size(chip_set, (&needs, false))?;
        if !self.budget.fits(&needs) {
            return Err(ShardError::Budget { part, needs });
        }
        self.close(false).map(Some)
    }

    fn append(&mut self, jobs: &[Job<'_>], segment: &Segment) -> Result<(), ShardError> {
        let (filled, lookups) = fill::fill(&self.sorter, jobs, &segment.steps)?;
        let merged = self.open_lookups.merge(&lookups);
        merged.map_err(|table| ShardError::Lookups { table })?;
        self.open.append(&filled, self.sorter.chip_set)
    }

    fn close(&mut self, tail: bool) -> Result<Shard, ShardError> {
        let chip_set = self.sorter.chip_set;
        let fresh = Lookups::new(self.sorter.program.instructions.len());
        let lookups = core::mem::replace(&mut self.open_lookups, fresh);
        let merged = self.lookups.merge(&lookups);
        merged.map_err(|table| ShardError::Lookups { table })?;
        let open = core::mem::replace(&mut self.open, OpenShard::new(chip_set));
        let index = self.closed;
        let only = tail && index == 0;
        self.closed += 1;
        let end = self.segments.end;
        let segments = core::mem::replace(&mut self.segments, end..end);
        Ok(Shard {
            index,
            instances: open.close(chip_set, (self.filling, only))?,
            segments,
        })
    }

    fn tables(&self, state: &FinalState) -> Result<Vec<Instance>, ShardError> {
        let Sorter {
            chip_set, program, ..
        } = self.sorter;
        let used = TableInputs {
            program,
            lookups: &self.lookups,
            state,
        };
        tables::instances(&used, self.filling.heights())
            .map_err(|(chip, source)| chip_set.trace_error(chip, source))
    }
}
