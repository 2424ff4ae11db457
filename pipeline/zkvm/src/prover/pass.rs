//! An execution as shards, for the first time and again.

use std::time::{Duration, Instant};

use zkfabric_chips::batch::{Batch, Shard};
use zkfabric_chips::heights::Heights;
use zkfabric_vm::{Executor, Outcome};

use super::plan::Plan;
use super::progress::{Phase, Progress};
use super::{Options, Prover};
use crate::ZkvmError;

/// What a shard consists of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Shape {
    /// Chip and rows of each instance.
    pub(super) instances: Vec<(usize, usize)>,
    cells: u64,
}

impl Shape {
    pub(super) fn of(shard: &Shard) -> Self {
        let instances = shard.instances.iter();
        let cells = |i: &zkfabric_chips::batch::Instance| (i.rows() * i.main.len()) as u64;
        Self {
            instances: instances.clone().map(|i| (i.chip, i.rows())).collect(),
            cells: instances.map(cells).sum(),
        }
    }

    /// Values in main columns.
    pub(super) const fn cells(&self) -> u64 {
        self.cells
    }
}

/// What the first execution leaves besides its shards.
pub(super) struct Executed {
    pub(super) outcome: Outcome,
    pub(super) last_memory_word: u64,
    pub(super) execute_time: Duration,
    pub(super) trace_time: Duration,
}

/// Calls `work` for each shard until it fails.
type Work<'a> = &'a mut dyn FnMut(Shard) -> Result<(), ZkvmError>;

/// Time spent filling traces, and time spent in the caller's work.
#[derive(Default)]
struct Clock {
    trace: Duration,
    work: Duration,
}

impl Clock {
    fn trace<T>(&mut self, fill: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let result = fill();
        self.trace += start.elapsed();
        result
    }

    fn work(&mut self, shard: Shard, work: Work<'_>) -> Result<(), ZkvmError> {
        let start = Instant::now();
        let result = work(shard);
        self.work += start.elapsed();
        result
    }
}

/// Executes the program and hands out its shards in order, the tail last.
pub(super) fn execute(
    prover: &Prover,
    input: &[u64],
    (options, plan): (&Options, &Plan),
    progress: &dyn Progress,
    work: Work<'_>,
) -> Result<Executed, ZkvmError> {
    let heights = Heights::new(prover.key.verifying().max_units());
    let machine = prover.key.machine();
    let mut batch = Batch::new(machine, &prover.program, heights, plan);
    let mut clock = Clock::default();
    let mut done = 0;
    let mut failure = Ok(());
    let start = Instant::now();
    let executor = Executor::new(&prover.program)?;
    let traced = executor.trace(input, &options.limits, options.segment, |segment| {
        done += segment.steps.len() as u64;
        if failure.is_ok() {
            let shard = clock.trace(|| batch.segment(&segment));
            drop(segment);
            failure = match shard {
                Ok(None) => Ok(()),
                Ok(Some(shard)) => clock.work(shard, work),
                Err(error) => Err(error.into()),
            };
        }
        progress.advance(Phase::Commit, done, plan.instructions);
    });
    let (outcome, state) = traced?;
    if outcome.exit_code != 0 {
        let printed = String::from_utf8_lossy(&outcome.printed).into_owned();
        return Err(ZkvmError::ExitCode {
            code: outcome.exit_code,
            printed,
        });
    }
    failure?;
    let finished = clock.trace(|| batch.finish(&state))?;
    drop(state);
    for shard in finished.shards {
        clock.work(shard, work)?;
    }
    Ok(Executed {
        outcome,
        last_memory_word: finished.public.last_memory_word,
        execute_time: start.elapsed().saturating_sub(clock.trace + clock.work),
        trace_time: clock.trace,
    })
}

/// Executes the program again and hands out the first `count` shards, in order: the same as those of [`execute`]. Returns the time of the
/// execution and that of the traces.
pub(super) fn again(
    prover: &Prover,
    input: &[u64],
    (options, plan): (&Options, &Plan),
    count: usize,
    work: Work<'_>,
) -> Result<[Duration; 2], ZkvmError> {
    let heights = Heights::new(prover.key.verifying().max_units());
    let machine = prover.key.machine();
    let mut batch = Batch::new(machine, &prover.program, heights, plan);
    let mut clock = Clock::default();
    let mut done = 0;
    let mut failure = Ok(());
    let start = Instant::now();
    let executor = Executor::new(&prover.program)?;
    let traced = executor.trace(input, &options.limits, options.segment, |segment| {
        // What follows the last shard that is wanted is not filled.
        if failure.is_err() || done == count {
            return;
        }
        let shard = clock.trace(|| batch.segment(&segment));
        drop(segment);
        failure = match shard {
            Ok(None) => Ok(()),
            Ok(Some(shard)) => {
                done += 1;
                clock.work(shard, work)
            }
            Err(error) => Err(error.into()),
        };
    });
    let (_, state) = traced?;
    failure?;
    if done < count {
        let finished = clock.trace(|| batch.finish(&state))?;
        for shard in finished.shards.into_iter().take(count - done) {
            clock.work(shard, work)?;
        }
    }
    let execute = start.elapsed().saturating_sub(clock.trace + clock.work);
    Ok([execute, clock.trace])
}
