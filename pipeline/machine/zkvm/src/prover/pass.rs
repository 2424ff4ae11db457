//! An execution as shards: all of them, or some.

use core::ops::{ControlFlow, Range};
use std::panic::resume_unwind;
use std::sync::mpsc::sync_channel;
use std::thread;
use std::time::{Duration, Instant};

use zkfabric_chips::lookups::Lookups;
use zkfabric_chips::shards::{Part, Shard, ShardBuilder};
use zkfabric_vm::{ExecutionError, Executor, FinalState, Limits, Outcome, Segment};

use super::overlap::Room;
use super::setup::Prover;
use super::spans::{part_span, wait_span};
use crate::ZkvmError;
use crate::work::Cut;

/// One execution of a program.
#[derive(Debug, Clone, Copy)]
pub(super) struct Execution<'a> {
    pub(super) prover: &'a Prover,
    pub(super) input: &'a [u64],
    pub(super) limits: &'a Limits,
    pub(super) cut: Cut,
}

/// Shards that need not be made again: the point where an execution resumes.
#[derive(Debug)]
pub(super) struct Start {
    pub(super) shards: usize,
    pub(super) segments: usize,
    pub(super) lookups: Lookups,
}

/// A shard of an execution.
pub(super) struct ExecutionShard {
    pub(super) shard: Shard,
    /// Whether the shard was closed at the end of the execution.
    pub(super) end: bool,
    /// Address of the last memory cell, with the tail.
    pub(super) tail: Option<u64>,
    /// Counts of lookups up to here, if the execution can resume after the shard.
    pub(super) lookups: Option<Lookups>,
}

/// Time of waiting for the execution, and of filling rows.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Times {
    pub(super) execute: Duration,
    pub(super) trace: Duration,
}

/// Time spent filling rows, and time spent in the caller's work.
#[derive(Default)]
struct Clock {
    trace: Duration,
    work: Duration,
}

fn timed<T>(total: &mut Duration, work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let result = work();
    *total += start.elapsed();
    result
}

impl Execution<'_> {
    /// Hands out all shards after `start` in order, the tail last, as there is room; calls `filled`
    /// with the number of steps of each segment whose rows were filled.
    pub(super) fn all(
        &self,
        (start, room): (Option<Start>, &Room),
        filled: &mut dyn FnMut(u64),
        work: &mut dyn FnMut(ExecutionShard) -> Result<(), ZkvmError>,
    ) -> Result<Times, ZkvmError> {
        let prover = self.prover;
        let mut builder = ShardBuilder::new(
            prover.key.chip_set(),
            &prover.program,
            prover.filling(&self.cut),
            room,
        );
        let mut first = 0;
        if let Some(start) = start {
            first = start.segments;
            builder = builder.resume(start.shards, start.segments, start.lookups)?;
        }
        let mut clock = Clock::default();
        let begin = Instant::now();
        let (_, state) = self.segments(&mut |segment| {
            room.check()?;
            if segment.index < first {
                return Ok(ControlFlow::Continue(()));
            }
            let steps = segment.steps.len() as u64;
            let fill = || part_span("fill").in_scope(|| builder.segment(&segment));
            let shard = timed(&mut clock.trace, fill)?;
            drop(segment);
            filled(steps);
            if let Some(shard) = shard {
                let made = ExecutionShard {
                    shard,
                    end: false,
                    tail: None,
                    lookups: Some(builder.lookups().clone()),
                };
                timed(&mut clock.work, || work(made))?;
            }
            Ok(ControlFlow::Continue(()))
        })?;
        let filled = part_span("fill").entered();
        let closing = Instant::now();
        let before = clock.work;
        let (shard, public) = builder.finish_with(&state, |shard| {
            let made = ExecutionShard {
                shard,
                end: true,
                tail: None,
                lookups: None,
            };
            timed(&mut clock.work, || work(made))
        })?;
        clock.trace += closing.elapsed().saturating_sub(clock.work - before);
        drop((state, filled));
        let tail = ExecutionShard {
            shard,
            end: true,
            tail: Some(public.last_memory_word),
            lookups: None,
        };
        timed(&mut clock.work, || work(tail))?;
        Ok(clock.times(begin))
    }

    /// Hands out the shards of these indices and segments, in order, as there is room. None of them
    /// is a shard of the execution's end.
    pub(super) fn parts(
        &self,
        (wanted, room): (&[(usize, Range<usize>)], &Room),
        work: &mut dyn FnMut(Shard) -> Result<(), ZkvmError>,
    ) -> Result<Times, ZkvmError> {
        let mut wanted = wanted.iter().map(|(index, segments)| {
            let prover = self.prover;
            let (chip_set, program) = (prover.key.chip_set(), &prover.program);
            let part = Part::new(
                chip_set,
                program,
                prover.filling(&self.cut),
                *index,
                segments.clone(),
            );
            part.within(room)
        });
        let mut part = wanted.next();
        let mut clock = Clock::default();
        let begin = Instant::now();
        let done = self.segments(&mut |segment| {
            room.check()?;
            let Some(open) = &mut part else {
                return Ok(ControlFlow::Break(()));
            };
            let fill = || part_span("fill").in_scope(|| open.segment(&segment));
            let complete = timed(&mut clock.trace, fill)?;
            drop(segment);
            if complete {
                let finish = |part: Part<'_>| part_span("fill").in_scope(|| part.finish());
                let shard = part.take().map(finish).transpose()?;
                if let Some(shard) = shard {
                    timed(&mut clock.work, || work(shard))?;
                }
                part = wanted.next();
            }
            Ok(match part {
                Some(_) => ControlFlow::Continue(()),
                None => ControlFlow::Break(()),
            })
        });
        match done {
            Ok(_) | Err(ZkvmError::Execution(ExecutionError::Stopped)) => {}
            Err(error) => return Err(error),
        }
        // An execution that ended early leaves a part without all its segments.
        if let Some(part) = part {
            part.finish()?;
        }
        Ok(clock.times(begin))
    }

    /// Executes and hands out segments until one fails or stops the execution, which goes on with
    /// the next segment meanwhile, on a thread of its own.
    pub(super) fn segments(
        &self,
        take: &mut dyn FnMut(Segment) -> Result<ControlFlow<()>, ZkvmError>,
    ) -> Result<(Outcome, FinalState), ZkvmError> {
        // A segment too large for any machine never ends.
        let segment = usize::try_from(self.cut.segment).unwrap_or(usize::MAX);
        thread::scope(|scope| {
            // A finished segment waits for its turn, so that two of them are held.
            let (give, taken) = sync_channel(0);
            let execute =
                move || {
                    let _span = part_span("execute").entered();
                    let executor = Executor::new(&self.prover.program)?;
                    executor.trace_until(self.input, self.limits, segment, |segment| {
                        match wait_span().in_scope(|| give.send(segment)) {
                            Ok(()) => ControlFlow::Continue(()),
                            Err(_) => ControlFlow::Break(()),
                        }
                    })
                };
            let thread = thread::Builder::new().name("execute".into());
            let thread = thread.spawn_scoped(scope, execute);
            let thread = thread.map_err(ZkvmError::Thread)?;
            let mut failure = None;
            while let Ok(segment) = wait_span().in_scope(|| taken.recv()) {
                match take(segment) {
                    Ok(ControlFlow::Continue(())) => {}
                    Ok(ControlFlow::Break(())) => break,
                    Err(error) => {
                        failure = Some(error);
                        break;
                    }
                }
            }
            // An execution that nobody listens to stops.
            drop(taken);
            let executed = thread.join().unwrap_or_else(|panic| resume_unwind(panic));
            match failure {
                Some(error) => Err(error),
                None => Ok(executed?),
            }
        })
    }
}

impl Clock {
    fn times(&self, begin: Instant) -> Times {
        Times {
            execute: begin.elapsed().saturating_sub(self.trace + self.work),
            trace: self.trace,
        }
    }
}

impl core::ops::AddAssign for Times {
    fn add_assign(&mut self, other: Self) {
        self.execute += other.execute;
        self.trace += other.trace;
    }
}
