//! Pass one: commitments to all shards.

use core::ops::Range;
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use zkfabric_chips::lookups::Lookups;
use zkfabric_chips::shards::Shard;
use zkfabric_prover::{LoadedShard, Report};
use zkfabric_verifier::Header;

use super::memory::{columns_bytes, shard_bytes};
use super::overlap::{self, Room, WorkItem};
use super::pass::{Execution, ExecutionShard, Start, Times};
use super::plan::Plan;
use super::progress::{Monitor, Phase, Progress};
use super::spans::{part_span, shard_span};
use crate::work::{Checkpoints, CommittedShards, Fault, ShardRecord};
use crate::{Claim, ZkvmError};

/// The result of pass one.
pub(super) struct CommitOutcome {
    pub(super) committed: CommittedShards,
    /// The tail with the memory of its proof, unless pass one was finished before.
    pub(super) tail: Option<WorkItem<LoadedShard>>,
    pub(super) times: Times,
}

/// Counts units of work.
pub(super) struct Meter<'a> {
    phase: Phase,
    total: u64,
    units: Mutex<Units>,
    progress: &'a dyn Progress,
}

impl<'a> Meter<'a> {
    pub(super) fn new(phase: Phase, total: u64, progress: &'a dyn Progress) -> Self {
        Self {
            phase,
            total,
            units: Mutex::default(),
            progress,
        }
    }

    pub(super) fn add(&self, units: u64) {
        self.count(self.lock(), units);
    }
}

/// Units of a phase.
#[derive(Default)]
struct Units {
    done: u64,
    /// Units of each shard in work that are done, roughly.
    within: BTreeMap<usize, u64>,
}

impl Meter<'_> {
    fn lock(&self) -> MutexGuard<'_, Units> {
        self.units.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reports the thousandths of a shard's units that are done, without counting them.
    pub(super) fn within(&self, shard: usize, units: u64, thousandths: u64) {
        let mut counted = self.lock();
        let part = units / 1000 * thousandths.min(1000);
        counted.within.insert(shard, part);
        let parts = counted.within.values().sum::<u64>();
        let done = counted.done.saturating_add(parts).min(self.total);
        self.progress.within(self.phase, done, self.total);
    }

    /// Reports the shards that are done.
    pub(super) fn shards(&self, done: usize, all: Option<usize>) {
        self.progress.shards(self.phase, done, all);
    }

    /// Counts the units of a shard that was in work.
    pub(super) fn finish(&self, shard: usize, units: u64) {
        let mut counted = self.lock();
        counted.within.remove(&shard);
        self.count(counted, units);
    }

    /// Counts units. The lock is held during the report, so that reports of two threads never
    /// decrease.
    fn count(&self, mut counted: MutexGuard<'_, Units>, units: u64) {
        counted.done += units;
        self.progress.advance(self.phase, counted.done, self.total);
    }
}

/// The output that the program commits to.
#[derive(Clone, Copy)]
pub(super) struct Output<'a> {
    pub(super) digest: [u64; 4],
    /// The bytes, if known.
    pub(super) bytes: &'a [u8],
}

/// Commits to all shards of an execution whose output is known, or finds this done.
pub(super) fn commit(
    execution: Execution<'_>,
    plan: &Plan,
    output: Output<'_>,
    checkpoints: &mut Checkpoints<'_>,
    monitor: Monitor<'_>,
) -> Result<CommitOutcome, ZkvmError> {
    let Monitor { progress, report } = monitor;
    let total = plan.instructions.saturating_mul(2);
    let meter = Meter::new(Phase::Commit, total, progress);
    meter.add(0);
    if let Some(committed) = finished(checkpoints, output)? {
        meter.add(total);
        let shards = committed.shards.len();
        meter.shards(shards, Some(shards));
        checkpoints.resumed.commitments = shards;
        return Ok(CommitOutcome {
            committed,
            tail: None,
            times: Times::default(),
        });
    }
    let found = CommittedPrefix::read(checkpoints, execution.prover.program.instructions.len())?;
    checkpoints.resumed.commitments = found.shards.len();
    let start = found.start();
    let behind = start.as_ref().map_or(0, |start| start.segments);
    meter.add(2 * plan.instructions_of(&(0..behind)));
    meter.shards(found.shards.len(), None);
    let pass = Pass {
        execution,
        plan,
        output,
        checkpoints,
        report,
        first: found.shards.len(),
        next: found.next,
        committed: CommittedShards {
            public: Vec::new(),
            shards: found.shards,
        },
        tail: None,
    };
    // One shard at a time: its commitments are parts of a job, which all devices do together.
    let workers = overlap::workers(execution.prover.proving.backend().as_ref(), 1);
    let room = Room::new(plan.cut, workers);
    let pass = Mutex::new(pass);
    let work = |made: ExecutionShard| {
        let segments = made.shard.segments.clone();
        let mut pass = pass.lock().unwrap_or_else(PoisonError::into_inner);
        pass.shard(made)?;
        let made = pass.committed.shards.len();
        // The tail is the last one.
        meter.shards(made, pass.tail.is_some().then_some(made));
        drop(pass);
        meter.add(plan.instructions_of(&segments));
        Ok(())
    };
    let times = overlap::run(workers, &room, work, |hand| {
        execution.all((start, &room), &mut |steps| meter.add(steps), &mut |made| {
            let bytes = columns_bytes(&execution.prover.size(&made.shard));
            hand(WorkItem { item: made, bytes })
        })
    })?;
    let Pass {
        committed, tail, ..
    } = pass.into_inner().unwrap_or_else(PoisonError::into_inner);
    checkpoints.keep_committed(&committed)?;
    Ok(CommitOutcome {
        committed,
        tail,
        times,
    })
}

/// Returns the shards of a pass that was finished before.
fn finished(
    checkpoints: &mut Checkpoints<'_>,
    output: Output<'_>,
) -> Result<Option<CommittedShards>, ZkvmError> {
    let Some(committed) = checkpoints.committed()? else {
        return Ok(None);
    };
    let claim = Claim::from_bytes(&committed.public);
    if claim.is_ok_and(|claim| (claim.digest, &*claim.output) == (output.digest, output.bytes)) {
        return Ok(Some(committed));
    }
    checkpoints.refuse_committed(Fault::OtherShards);
    Ok(None)
}

/// Shards at the start of the execution that are already committed to.
pub(super) struct CommittedPrefix {
    pub(super) shards: Vec<ShardRecord>,
    /// Counts of lookups after these shards.
    lookups: Option<Lookups>,
    /// The commitment kept for the next shard, after which pass one cannot resume.
    next: Option<ShardRecord>,
}

impl CommittedPrefix {
    pub(super) fn read(
        checkpoints: &mut Checkpoints<'_>,
        instructions: usize,
    ) -> Result<Self, ZkvmError> {
        let mut found = Self {
            shards: Vec::new(),
            lookups: None,
            next: None,
        };
        loop {
            let index = index_u32(found.shards.len())?;
            let Some((shard, counts)) = checkpoints.commitment(index)? else {
                return Ok(found);
            };
            let expected = found.shards.last().map_or(0, |last| last.segments.end);
            let lookups = Lookups::from_bytes(instructions, &counts);
            if shard.end || shard.segments.start != expected || lookups.is_none() {
                found.next = Some(shard);
                return Ok(found);
            }
            found.shards.push(shard);
            found.lookups = lookups;
        }
    }

    /// Returns the point where the execution resumes.
    pub(super) fn start(&self) -> Option<Start> {
        let last = self.shards.last()?;
        Some(Start {
            shards: self.shards.len(),
            segments: usize::try_from(last.segments.end).ok()?,
            lookups: self.lookups.clone()?,
        })
    }
}

/// Pass one in progress.
struct Pass<'a, 'k> {
    execution: Execution<'a>,
    plan: &'a Plan,
    output: Output<'a>,
    checkpoints: &'a mut Checkpoints<'k>,
    report: &'a mut Report,
    /// Index of the first shard to make.
    first: usize,
    /// The commitment kept for that shard.
    next: Option<ShardRecord>,
    committed: CommittedShards,
    tail: Option<WorkItem<LoadedShard>>,
}

impl Pass<'_, '_> {
    fn shard(&mut self, made: ExecutionShard) -> Result<(), ZkvmError> {
        let ExecutionShard {
            shard,
            end,
            tail,
            lookups,
        } = made;
        let (index, segments) = (shard.index, segments_u64(&shard.segments));
        let _span = shard_span("commit to a shard", index).entered();
        let bytes = shard_bytes(&self.execution.prover.size(&shard));
        let headers = headers(&shard)?;
        let proving = &self.execution.prover.proving;
        let mut loaded = None;
        let load = |shard: Shard| part_span("load").in_scope(|| proving.load(shard.instances));
        let of_shard = |found: &ShardRecord| {
            found.segments == segments && found.end == end && found.commitment.headers == headers
        };
        let record = match self.found(index, of_shard)? {
            Some(found) => {
                if tail.is_some() {
                    loaded = Some(load(shard)?);
                }
                found
            }
            None => {
                let shard = load(shard)?;
                let of_key = proving.verifying().stacks().log_stack;
                let log_stack = self.plan.cut.log_stack_of(tail.is_some(), of_key);
                let commitment = proving.commit(&shard, log_stack, self.report)?;
                loaded = Some(shard);
                let record = ShardRecord {
                    segments,
                    end,
                    commitment,
                };
                let counts = || {
                    let lookups = lookups.as_ref();
                    lookups.map(Lookups::to_bytes).unwrap_or_default()
                };
                self.checkpoints
                    .keep_commitment(index_u32(index)?, &record, &counts)?;
                record
            }
        };
        self.committed.shards.push(record);
        if let Some(last_memory_word) = tail {
            self.tail = loaded.map(|item| WorkItem { item, bytes });
            let claim = Claim {
                digest: self.output.digest,
                output: self.output.bytes.to_vec(),
                last_memory_word,
            };
            self.committed.public = claim.to_bytes();
        }
        Ok(())
    }

    /// Returns the commitment kept for a shard.
    fn found(
        &mut self,
        index: usize,
        of_shard: impl Fn(&ShardRecord) -> bool,
    ) -> Result<Option<ShardRecord>, ZkvmError> {
        let number = index_u32(index)?;
        let found = if index == self.first {
            self.next.take()
        } else {
            self.checkpoints.commitment(number)?.map(|(found, _)| found)
        };
        match found {
            Some(found) if of_shard(&found) => {
                self.checkpoints.resumed.commitments += 1;
                Ok(Some(found))
            }
            Some(_) => {
                self.checkpoints.refuse_commitment(number, Fault::OtherRows);
                Ok(None)
            }
            None => Ok(None),
        }
    }
}

fn segments_u64(segments: &Range<usize>) -> Range<u64> {
    segments.start as u64..segments.end as u64
}

/// Returns chips and heights of the free instances.
fn headers(shard: &Shard) -> Result<Vec<Header>, ZkvmError> {
    let free = shard.instances.iter().filter(|i| i.fixed.is_none());
    free.map(|instance| {
        Ok(Header {
            chip: index_u32(instance.chip)?,
            units: instance.units(),
        })
    })
    .collect()
}

/// Converts an index to its type in files and headers.
pub(super) fn index_u32(index: usize) -> Result<u32, ZkvmError> {
    u32::try_from(index).map_err(|_| ZkvmError::Internal("an index does not fit"))
}
