//! Fills columns from rows, in parallel.
//!
//! A job is a few thousand rows of one chip, whose columns stay in the cache of the core that fills
//! them. The columns of all jobs are appended in order, and counts are sums: the result does not
//! depend on how threads divide the jobs.

use super::sort::{RowsByChip, Sorter, executed_step};
use crate::chip::{CallChip, Chip};
use crate::chip_set::ChipSet;
use crate::cpu::InstructionChip;
use crate::error::ShardError;
use crate::lookups::Lookups;
use crate::{bump, memory};
use alloc::vec::Vec;
use rayon::prelude::*;
use zkfabric_air::{AirError, Column, Trace};
use zkfabric_vm::trace::Cell;
use zkfabric_vm::{Bump, Call, MemoryMap, Program, Segment, Step};

/// Rows of a job: about 250 kB of columns.
const ROWS: usize = 1 << 12;
/// Steps that are copied before their rows are filled. The steps of a chip lie far apart, and a
/// core overlaps the misses of many copies, but takes each miss alone while it fills: copying first
/// saves a fifth of the time.
const NEAR: usize = 32;

/// Rows of one chip.
enum Rows<'s> {
    /// Indices of steps.
    Steps(&'s dyn InstructionChip, &'s [u32]),
    Bumps(&'s [Bump]),
    /// Calls, and the number of their rows.
    Calls(&'s dyn CallChip, Vec<&'s Call>, usize),
    /// Memory cells and the word before them in the chain.
    Cells(&'s [Cell], u64),
}

/// Rows that one job fills.
pub(super) struct Job<'s> {
    /// Index in [`ChipSet::chips`].
    chip: usize,
    rows: Rows<'s>,
}

/// Columns of some rows of a chip.
pub(super) struct ChipColumns {
    /// Index in [`ChipSet::chips`].
    pub(super) chip: usize,
    pub(super) columns: Vec<Column>,
}

/// Returns the rows of a segment as jobs, with the rows of each chip in order.
pub(super) fn jobs<'s>(
    chip_set: &'s ChipSet,
    segment: &'s Segment,
    sorted: &'s RowsByChip,
) -> Vec<Job<'s>> {
    let mut jobs = Vec::new();
    for (index, (chip, rows)) in chip_set.chips.iter().zip(&sorted.rows).enumerate() {
        let mut push = |rows| jobs.push(Job { chip: index, rows });
        match *chip {
            Chip::Instruction(chip) => {
                let chunks = rows.chunks(ROWS);
                chunks.for_each(|steps| push(Rows::Steps(chip, steps)));
            }
            Chip::Bumps => {
                let chunks = segment.bumps.chunks(ROWS);
                chunks.for_each(|bumps| push(Rows::Bumps(bumps)));
            }
            Chip::Call(chip) => calls(chip, rows, &segment.calls, push),
            // Their rows come from the end of the execution.
            Chip::Table(_) | Chip::Cells => {}
        }
    }
    jobs
}

/// Adds jobs of whole calls, with about [`ROWS`] rows each.
fn calls<'s>(
    chip: &'s dyn CallChip,
    indices: &[u32],
    calls: &'s [Call],
    mut push: impl FnMut(Rows<'s>),
) {
    let (mut chosen, mut rows) = (Vec::new(), 0);
    for call in indices.iter().filter_map(|&row| calls.get(row as usize)) {
        rows += chip.rows(call);
        chosen.push(call);
        if rows >= ROWS {
            push(Rows::Calls(chip, core::mem::take(&mut chosen), rows));
            rows = 0;
        }
    }
    if rows > 0 {
        push(Rows::Calls(chip, chosen, rows));
    }
}

/// Returns the index of the chip of memory cells.
pub(super) fn chip_of_cells(chip_set: &ChipSet) -> usize {
    let mut chips = chip_set.chips.iter();
    let position = chips.position(|chip| matches!(chip, Chip::Cells));
    position.unwrap_or(chip_set.chips.len())
}

/// Returns the rows of memory cells of `map` that follow the word `previous` in the chain.
pub(super) fn cells<'s>(
    chip_set: &ChipSet,
    (cells, map): (&'s [Cell], &MemoryMap),
    mut previous: u64,
) -> Vec<Job<'s>> {
    let chip = chip_of_cells(chip_set);
    let jobs = cells.chunks(ROWS).map(|cells| {
        let rows = Rows::Cells(cells, previous);
        previous = cells.last().map_or(previous, |cell| map.leap(cell.address));
        Job { chip, rows }
    });
    jobs.collect()
}

/// Returns chip and number of rows of each job.
pub(super) fn rows(jobs: &[Job<'_>]) -> Vec<(usize, usize)> {
    jobs.iter().map(|job| (job.chip, job.len())).collect()
}

/// Fills the rows of all jobs and counts their lookups.
pub(super) fn fill(
    sorter: &Sorter<'_>,
    jobs: &[Job<'_>],
    steps: &[Step],
) -> Result<(Vec<ChipColumns>, Lookups), ShardError> {
    let Sorter {
        chip_set, program, ..
    } = sorter;
    let no_lookups = || Lookups::new(program.instructions.len());
    let (filled, lookups) = jobs
        .par_iter()
        .fold(
            || (Vec::new(), no_lookups()),
            |(mut filled, mut lookups), job| {
                filled.push((job.chip, job.fill(program, steps, &mut lookups)));
                (filled, lookups)
            },
        )
        .map(Ok)
        .try_reduce_with(|(mut filled, mut lookups), (more, counts)| {
            filled.extend(more);
            let merged = lookups.merge(&counts);
            merged.map_err(|table| ShardError::Lookups { table })?;
            Ok((filled, lookups))
        })
        .unwrap_or_else(|| Ok((Vec::new(), no_lookups())))?;
    let filled = filled.into_iter().map(|(chip, columns)| {
        let columns = columns.map_err(|source| chip_set.trace_error(chip, source))?;
        Ok(ChipColumns { chip, columns })
    });
    Ok((filled.collect::<Result<_, ShardError>>()?, lookups))
}

impl Job<'_> {
    const fn len(&self) -> usize {
        match self.rows {
            Rows::Steps(_, steps) => steps.len(),
            Rows::Bumps(bumps) => bumps.len(),
            Rows::Calls(_, _, rows) => rows,
            Rows::Cells(cells, _) => cells.len(),
        }
    }

    fn fill(
        &self,
        program: &Program,
        steps: &[Step],
        lookups: &mut Lookups,
    ) -> Result<Vec<Column>, AirError> {
        let height = self.len();
        match &self.rows {
            Rows::Bumps(bumps) => bump::fill(bumps, height, lookups),
            Rows::Calls(chip, calls, _) => fill_calls(*chip, calls, height, lookups),
            Rows::Cells(cells, previous) => {
                let map = program.memory_map();
                memory::fill((cells, &map), *previous, height, lookups)
            }
            Rows::Steps(chip, rows) => fill_steps(*chip, rows, program, steps, lookups),
        }
    }
}

fn fill_steps(
    chip: &dyn InstructionChip,
    rows: &[u32],
    program: &Program,
    steps: &[Step],
    lookups: &mut Lookups,
) -> Result<Vec<Column>, AirError> {
    let mut trace = Trace::zeros(&chip.columns(), rows.len());
    let mut row = 0;
    let mut near = Vec::with_capacity(NEAR);
    for rows in rows.chunks(NEAR) {
        near.clear();
        let far = rows.iter().filter_map(|&row| steps.get(row as usize));
        near.extend(far.copied());
        for executed in near.iter().filter_map(|step| executed_step(program, step)) {
            lookups.fetch(executed.step.instruction);
            chip.fill(row, &executed, &mut trace, lookups);
            row += 1;
        }
    }
    chip.finish(&mut trace);
    trace.finish()
}

fn fill_calls(
    chip: &dyn CallChip,
    calls: &[&Call],
    height: usize,
    lookups: &mut Lookups,
) -> Result<Vec<Column>, AirError> {
    let mut trace = Trace::zeros(&chip.columns(), height);
    let mut row = 0;
    for call in calls {
        chip.fill(row, call, &mut trace, lookups);
        row += chip.rows(call);
    }
    chip.finish(&mut trace);
    trace.finish()
}
