//! The engine with eight lanes.
//!
//! | module | holds |
//! |---|---|
//! | [`block`] | eight transforms in a buffer, with the proof of their ranges |
//! | [`steps`] | the two passes of the four-step transform |
//! | [`side`] | short transforms of eight columns side by side |
//! | [`levels`], [`tables`] | constants |
//!
//! # Memory
//! Tables: 80 bytes times the longer side of the split (up to `2^10` elements, times `n`) and 32
//! bytes times the number of columns, for each direction and for each of the last eight cosets:
//! below 6 MiB in total for `2^24`. Scratch: `32 n` bytes per column transformed at once (one per
//! thread while that is at most 1 GiB, otherwise one) and about 324 bytes times the longer side per
//! thread.
//!
//! # Cost
//! Multiplications per element: `log_n / 2 - 3/2` by constants when both sides have an even number
//! of levels (each odd side adds 1/4), and two Montgomery multiplications for the twiddles between
//! the passes. A coset adds 3/4 or 1/2, as its first levels are not trivial; the inverse adds none;
//! the inverse from a coset adds 1.
//!
//! Without IFMA (Cascade Lake, one thread, CPU time, ns per element; arkworks 0.6 in the same
//! process): 2^10 67 (47 side by side; arkworks 268), 2^14 80 (356), 2^16 107 (442), 2^18 119
//! (566), 2^20 138 (757). At 2^18 half of the time goes to the passes of the blocks, a fifth to the
//! twiddles between the passes, a sixth to reading and transposing.

/// Builds an array with one value per lane: `each_lane!(|lane| value)`. This is a macro because a
/// closure with vector code is compiled without those instructions until it is inlined, and LLVM
/// declines to inline when the closure or its caller is large. For the same reason vector code here
/// neither maps arrays nor passes words through iterators.
macro_rules! each_lane {
    (|$lane:ident| $value:expr) => {
        each_lane!(@ $lane $value; 0 1 2 3 4 5 6 7)
    };
    (@ $lane:ident $value:expr; $($index:literal)*) => {
        [$({
            let $lane: usize = $index;
            $value
        }),*]
    };
}

mod block;
mod levels;
mod side;
mod steps;
mod tables;

#[cfg(test)]
mod tests;

use std::sync::{Arc, Mutex, PoisonError};

use ark_bn254::Fr;
use ark_ff::{Field, One};
use rayon::prelude::*;
use zkfabric_kernels_cpu::{Isa, OutOfMemory, field::ConstantFactor, lanes::LANES, reserve};

use self::{
    block::lines,
    levels::Levels,
    side::{Side, SideTables},
    steps::{FirstPass, SecondPass, WORDS, reverse},
    tables::{Split, Tables, powers},
};
use crate::{
    Direction, Order, Orders,
    memory::{LINE_BYTES, Lease, Line, Workspace},
};

/// log2 of the shortest length of the four-step transform: eight columns and eight rows.
pub(crate) const LOG_SHORTEST: u32 = 6;

/// log2 of the longest length transformed side by side: the scratch fits the second cache, and an
/// element takes 47 ns instead of 67 with the four steps (2^10, Cascade Lake).
pub(crate) const LOG_LONGEST_SIDE: u32 = 10;

/// log2 of the length from which on one column is worth several threads.
const LOG_PARALLEL: u32 = 12;

/// Tasks per thread for one column.
const TASKS_PER_THREAD: usize = 4;

/// Maximum scratch for whole columns in parallel; a single column may take more.
const WHOLE_COLUMNS_BYTES: usize = 1 << 30;

/// Number of cosets whose tables are kept.
const COSETS: usize = 8;

/// A batch to transform.
#[derive(Debug)]
pub(crate) struct Job<'a, 'c> {
    pub(crate) columns: &'a mut [&'c mut [Fr]],
    pub(crate) direction: Direction,
    /// Shift of the coset, and the shift's inverse.
    pub(crate) coset: Option<(Fr, Fr)>,
    pub(crate) orders: Orders,
}

/// Tables of the most recent cosets.
#[derive(Debug)]
struct Cosets<T> {
    kept: Mutex<Vec<(Direction, Fr, Arc<T>)>>,
}

impl<T> Default for Cosets<T> {
    fn default() -> Self {
        Self {
            kept: Mutex::default(),
        }
    }
}

impl<T> Cosets<T> {
    fn get(
        &self,
        direction: Direction,
        shift: Fr,
        make: impl FnOnce() -> Result<T, OutOfMemory>,
    ) -> Result<Arc<T>, OutOfMemory> {
        let lock = || self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let find = |kept: &[(Direction, Fr, Arc<T>)]| {
            kept.iter()
                .find(|entry| (entry.0, entry.1) == (direction, shift))
                .map(|entry| Arc::clone(&entry.2))
        };
        if let Some(tables) = find(&lock()) {
            return Ok(tables);
        }
        // Computed without the lock: another thread may compute the same tables, which are then
        // stored once.
        let tables = Arc::new(make()?);
        let mut kept = lock();
        if find(&kept).is_none() {
            if kept.len() == COSETS {
                kept.remove(0);
            }
            kept.push((direction, shift, Arc::clone(&tables)));
        }
        Ok(tables)
    }

    fn sum(&self, bytes: impl Fn(&T) -> usize) -> usize {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.iter().map(|entry| bytes(&entry.2)).sum()
    }
}

/// A pair of values, one per direction.
#[derive(Debug)]
struct Both<T> {
    forward: T,
    inverse: T,
}

impl<T> Both<T> {
    fn of(&self, direction: Direction) -> &T {
        match direction {
            Direction::Forward => &self.forward,
            Direction::Inverse => &self.inverse,
        }
    }
}

/// Four-step transform of one length.
#[derive(Debug)]
struct Steps {
    split: Split,
    tables: Both<Arc<Tables>>,
    cosets: Cosets<Tables>,
}

/// Transforms of one length on eight lanes.
#[derive(Debug)]
pub(crate) struct Engine {
    isa: Isa,
    log_n: u32,
    generator: Both<Fr>,
    levels: Both<Arc<Levels>>,
    steps: Option<Steps>,
    side: Option<Both<Arc<SideTables>>>,
    side_cosets: Cosets<SideTables>,
    workspace: Arc<Workspace>,
}

/// Splits into even halves where possible: an even number of levels saves one more multiplication
/// by its trivial twiddles.
const fn split(log_n: u32) -> Split {
    let half = log_n / 2;
    let log_rows = if log_n.is_multiple_of(2) && half % 2 == 1 && half > 3 {
        half - 1
    } else {
        half
    };
    Split {
        log_rows,
        log_columns: log_n - log_rows,
    }
}

impl Engine {
    /// Creates an engine for columns of `2^log_n` elements from the generator of that order, its
    /// inverse, and `1 / n`.
    pub(crate) fn new(
        isa: Isa,
        log_n: u32,
        [generator, inverse]: [Fr; 2],
        scale: Fr,
        workspace: Arc<Workspace>,
    ) -> Result<Self, OutOfMemory> {
        let split = (log_n >= LOG_SHORTEST).then(|| split(log_n));
        let side = log_n <= LOG_LONGEST_SIDE;
        let longest = match split {
            Some(split) if !side => split.log_rows.max(split.log_columns),
            _ => log_n,
        };
        let levels = |generator: Fr| {
            let root = generator.pow([1_u64 << (log_n - longest)]);
            Levels::new(longest, root, None).map(Arc::new)
        };
        let levels = Both {
            forward: levels(generator)?,
            inverse: levels(inverse)?,
        };
        let steps = match split {
            None => None,
            Some(split) => {
                let forward = Tables::plain(split, generator, &levels.forward, Fr::one())?;
                let inverse = Tables::plain(split, inverse, &levels.inverse, scale)?;
                Some(Steps {
                    split,
                    tables: Both {
                        forward: Arc::new(forward),
                        inverse: Arc::new(inverse),
                    },
                    cosets: Cosets::default(),
                })
            }
        };
        let side = side.then(|| Both {
            forward: Arc::new(SideTables {
                levels: Arc::clone(&levels.forward),
                last: Vec::new(),
            }),
            inverse: Arc::new(SideTables {
                levels: Arc::clone(&levels.inverse),
                last: vec![ConstantFactor::new(scale)],
            }),
        });
        Ok(Self {
            isa,
            log_n,
            generator: Both {
                forward: generator,
                inverse,
            },
            levels,
            steps,
            side,
            side_cosets: Cosets::default(),
            workspace,
        })
    }

    /// Returns the size of the tables in bytes.
    pub(crate) fn table_bytes(&self) -> usize {
        let steps = self.steps.as_ref().map_or(0, |steps| {
            let plain = steps.tables.forward.own_bytes() + steps.tables.inverse.own_bytes();
            plain + steps.cosets.sum(Tables::own_bytes)
        });
        let side = |tables: &SideTables| {
            let levels = if tables.levels.shifted() {
                tables.levels.bytes()
            } else {
                0
            };
            levels + tables.last.capacity() * size_of::<ConstantFactor>()
        };
        self.levels.forward.bytes()
            + self.levels.inverse.bytes()
            + steps
            + self.side_cosets.sum(side)
    }

    /// Returns the bytes of scratch that a batch of `columns` columns takes with `threads` threads.
    pub(crate) fn scratch_bytes(&self, columns: usize, threads: usize) -> usize {
        let (side, rest) = self.divide(columns, threads);
        let beside = if side > 0 {
            threads.min(side / LANES) * lines(1 << self.log_n)
        } else {
            0
        };
        let alone = match &self.steps {
            Some(steps) if rest > 0 => {
                let (whole, alone) = self.whole(rest, threads);
                let tiles = if whole > 0 {
                    threads.min(whole)
                } else {
                    alone.min(1)
                };
                tiles * (WORDS << self.log_n) / LANES + threads * steps.scratch_lines()
            }
            _ => 0,
        };
        beside.max(alone) * LINE_BYTES
    }

    /// Returns the number of columns transformed side by side, a multiple of eight, and the number
    /// of other columns. None go side by side when they are too few to occupy the threads.
    fn divide(&self, columns: usize, threads: usize) -> (usize, usize) {
        let groups = columns / LANES;
        if self.side.is_some() && groups > 0 && (groups >= threads || self.steps.is_none()) {
            (groups * LANES, columns % LANES)
        } else {
            (0, columns)
        }
    }

    /// Returns the number of columns transformed by one thread each, and the number transformed by
    /// all threads.
    fn whole(&self, columns: usize, threads: usize) -> (usize, usize) {
        let column_bytes = size_of::<Fr>() << self.log_n;
        if threads == 1 || self.log_n < LOG_PARALLEL {
            (columns, 0)
        } else if threads.saturating_mul(column_bytes) > WHOLE_COLUMNS_BYTES {
            (0, columns)
        } else {
            (columns - columns % threads, columns % threads)
        }
    }

    /// Transforms the columns of a batch from the front and returns the number of untransformed
    /// columns, which are fewer than eight and shorter than `2^LOG_SHORTEST`.
    pub(crate) fn transform(&self, job: Job<'_, '_>) -> Result<usize, OutOfMemory> {
        let Job {
            columns,
            direction,
            coset,
            orders,
        } = job;
        let threads = rayon::current_num_threads();
        let (side, rest) = self.divide(columns.len(), threads);
        let (beside, alone) = columns.split_at_mut(side);
        // All memory is allocated before any write.
        let side_tables = match &self.side {
            Some(tables) if !beside.is_empty() => {
                let count = threads.min(beside.len() / LANES);
                let lease = self
                    .workspace
                    .scratch
                    .lease(count, lines(1 << self.log_n))?;
                Some((self.side_tables(tables, direction, coset)?, lease))
            }
            _ => None,
        };
        if let Some(steps) = &self.steps
            && !alone.is_empty()
        {
            let tables = self.step_tables(steps, direction, coset)?;
            self.four_steps(steps.split, &tables, alone, orders, threads)?;
        }
        if let Some((tables, lease)) = side_tables {
            self.side_by_side(&tables, &lease, beside, orders)?;
        }
        Ok(if self.steps.is_some() { 0 } else { rest })
    }

    fn side_tables(
        &self,
        plain: &Both<Arc<SideTables>>,
        direction: Direction,
        coset: Option<(Fr, Fr)>,
    ) -> Result<Arc<SideTables>, OutOfMemory> {
        let plain = plain.of(direction);
        let Some((shift, inverse)) = coset else {
            return Ok(Arc::clone(plain));
        };
        self.side_cosets.get(direction, shift, || match direction {
            Direction::Forward => {
                let levels = Levels::new(self.log_n, self.generator.forward, Some(shift))?;
                Ok(SideTables {
                    levels: Arc::new(levels),
                    last: Vec::new(),
                })
            }
            Direction::Inverse => {
                let n = 1_usize << self.log_n;
                let scale = Fr::from(n as u64).inverse().unwrap_or_else(Fr::one);
                Ok(SideTables {
                    levels: Arc::clone(&plain.levels),
                    last: powers(inverse, scale, n, ConstantFactor::new)?,
                })
            }
        })
    }

    fn step_tables(
        &self,
        steps: &Steps,
        direction: Direction,
        coset: Option<(Fr, Fr)>,
    ) -> Result<Arc<Tables>, OutOfMemory> {
        let plain = steps.tables.of(direction);
        let Some((shift, inverse)) = coset else {
            return Ok(Arc::clone(plain));
        };
        let generator = *self.generator.of(direction);
        steps.cosets.get(direction, shift, || match direction {
            Direction::Forward => plain.onto(steps.split, generator, shift),
            Direction::Inverse => plain.off(steps.split, generator, inverse),
        })
    }

    fn side_by_side(
        &self,
        tables: &SideTables,
        scratch: &Lease<'_>,
        columns: &mut [&mut [Fr]],
        orders: Orders,
    ) -> Result<(), OutOfMemory> {
        let (groups, _) = columns.as_chunks_mut::<LANES>();
        groups.par_iter_mut().try_for_each(|columns| {
            scratch.with(|scratch| {
                self.isa.dispatch(Side {
                    log_n: self.log_n,
                    tables,
                    columns,
                    input: orders.input,
                    output: orders.output,
                    scratch,
                });
            })
        })
    }

    fn four_steps(
        &self,
        split: Split,
        tables: &Tables,
        columns: &mut [&mut [Fr]],
        orders: Orders,
        threads: usize,
    ) -> Result<(), OutOfMemory> {
        let (whole, _) = self.whole(columns.len(), threads);
        let (whole, shared) = columns.split_at_mut(whole);
        let tiles = if whole.is_empty() {
            1
        } else {
            threads.min(whole.len())
        };
        let tiles = self
            .workspace
            .tiles
            .lease(tiles, (WORDS << self.log_n) / LANES)?;
        let scratch = scratch_lines(split);
        let scratch = self.workspace.scratch.lease(threads, scratch)?;
        let pass = Passes {
            isa: self.isa,
            split,
            tables,
            orders,
            scratch: &scratch,
        };
        whole
            .par_iter_mut()
            .try_for_each(|column| tiles.with(|tiles| pass.run(column, tiles, 1))?)?;
        for column in shared {
            tiles.with(|tiles| pass.run(column, tiles, TASKS_PER_THREAD * threads))??;
        }
        Ok(())
    }
}

impl Steps {
    fn scratch_lines(&self) -> usize {
        scratch_lines(self.split)
    }
}

fn scratch_lines(split: Split) -> usize {
    lines(split.rows().max(split.columns()))
}

/// Both passes over a column.
struct Passes<'a> {
    isa: Isa,
    split: Split,
    tables: &'a Tables,
    orders: Orders,
    scratch: &'a Lease<'a>,
}

impl Passes<'_> {
    fn run(&self, column: &mut [Fr], tiles: &mut [Line], tasks: usize) -> Result<(), OutOfMemory> {
        let split = self.split;
        // Groups of eight per task.
        let size = |length: usize| (length / LANES).div_ceil(tasks);
        let size_first = size(split.columns());
        let input = &*column;
        let first = |(task, tiles): (usize, &mut [Line])| {
            let start = task * size_first;
            self.scratch.with(|scratch| {
                self.isa.dispatch(FirstPass {
                    split,
                    tables: self.tables,
                    input,
                    order: self.orders.input,
                    groups: start..(start + size_first).min(split.columns() / LANES),
                    tiles,
                    scratch,
                });
            })
        };
        let task_lines = size_first * split.rows() * WORDS;
        if tasks == 1 {
            first((0, tiles))?;
        } else {
            tiles
                .par_chunks_mut(task_lines)
                .enumerate()
                .try_for_each(first)?;
        }

        let size_second = size(split.rows());
        let tiles = &*tiles;
        let second = |(task, mut output): (usize, Vec<&mut [Fr]>)| {
            let start = task * size_second;
            self.scratch.with(|scratch| {
                self.isa.dispatch(SecondPass {
                    split,
                    tables: self.tables,
                    tiles,
                    groups: start..(start + size_second).min(split.rows() / LANES),
                    output: &mut output,
                    order: self.orders.output,
                    scratch,
                });
            })
        };
        let outputs = self.outputs(column, size_second * LANES)?;
        if tasks == 1 {
            outputs.into_iter().enumerate().try_for_each(second)
        } else {
            outputs.into_par_iter().enumerate().try_for_each(second)
        }
    }

    /// Returns the output of each task of the second pass, `size` rows `k''` per task: see
    /// [`SecondPass::output`]. Takes at most 16 bytes per row and task.
    fn outputs<'c>(
        &self,
        column: &'c mut [Fr],
        size: usize,
    ) -> Result<Vec<Vec<&'c mut [Fr]>>, OutOfMemory> {
        let split = self.split;
        let tasks = split.rows().div_ceil(size);
        let mut outputs = reserve(tasks)?;
        match self.orders.output {
            Order::Natural => {
                let mut rest: Vec<&mut [Fr]> = reserve(split.columns())?;
                rest.extend(column.chunks_exact_mut(split.rows()));
                for _ in 0..tasks {
                    let mut output = reserve(split.columns())?;
                    for row in &mut rest {
                        let (head, tail) = {
                            let taken = core::mem::take(row);
                            let at = size.min(taken.len());
                            taken.split_at_mut(at)
                        };
                        *row = tail;
                        output.push(head);
                    }
                    outputs.push(output);
                }
            }
            Order::BitReversed => {
                let mut rows: Vec<&mut [Fr]> = reserve(split.rows())?;
                rows.extend(column.chunks_exact_mut(split.columns()));
                for index in 0..split.rows() {
                    let reversed = reverse(index, split.log_rows);
                    if index < reversed {
                        rows.swap(index, reversed);
                    }
                }
                let mut rows = rows.into_iter();
                for _ in 0..tasks {
                    let mut output = reserve(size)?;
                    output.extend(rows.by_ref().take(size));
                    outputs.push(output);
                }
            }
        }
        Ok(outputs)
    }
}
