//! Pass two: proofs of all shards.

use core::ops::Range;
use std::sync::{Mutex, MutexGuard, PoisonError};

use zkfabric_chips::shards::Shard;
use zkfabric_prover::{LoadedShard, Report};
use zkfabric_verifier::sponge::Sponge;
use zkfabric_verifier::{Common, ShardProof, ShardShape, Statement};

use super::first::{CommittedPrefix, Meter, index_u32};
use super::memory::shard_bytes;
use super::overlap::{self, Hand, Room, WorkItem};
use super::pass::{Execution, Start, Times};
use super::progress::{Monitor, Phase};
use super::setup::Prover;
use super::spans::{part_span, shard_span};
use crate::work::{Checkpoints, CommittedShards, Fault};
use crate::{Claim, ZkvmError};

/// Proves all shards that are not proved yet, this many at a time; `tail` is the last shard if it
/// is in memory.
pub(super) fn prove<S: Sponge + Send + Sync>(
    (execution, shards): (Execution<'_>, usize),
    committed: &CommittedShards,
    tail: Option<WorkItem<LoadedShard>>,
    checkpoints: &mut Checkpoints<'_>,
    monitor: Monitor<'_>,
) -> Result<(Vec<ShardProof>, Times), ZkvmError> {
    let Monitor { progress, report } = monitor;
    let prover = execution.prover;
    let cells = (0..committed.shards.len()).map(|index| prover.cells(committed, index));
    let mut pass = Pass {
        prover,
        committed,
        digest: committed.digest(),
        common: common::<S>(prover, committed)?,
        meter: Meter::new(Phase::Prove, cells.sum(), progress),
        proofs: Mutex::new(vec![None; committed.shards.len()]),
        checkpoints,
        report: Mutex::new(report),
    };
    pass.meter.add(0);
    pass.meter.shards(0, Some(committed.shards.len()));
    for index in 0..committed.shards.len() {
        pass.find(index)?;
    }
    let last = committed.shards.len().saturating_sub(1);
    let tail = tail.filter(|_| pass.is_missing(last));
    let missing = pass.missing(execution, tail.as_ref().map(|_| last))?;
    let workers = overlap::workers(prover.proving.backend().as_ref(), shards);
    let room = Room::new(execution.cut, workers);
    let times = overlap::run(
        workers,
        &room,
        |due| pass.make(due),
        |hand| {
            // The tail goes first, to free its memory.
            if let Some(WorkItem { item, bytes }) = tail {
                let item = ShardTask::Loaded(last, item);
                hand(WorkItem { item, bytes })?;
            }
            missing.hand_out(execution, &room, hand)
        },
    )?;
    let proofs = pass.proofs.into_inner();
    let proofs = proofs.unwrap_or_else(PoisonError::into_inner).into_iter();
    let proofs = proofs.collect::<Option<Vec<_>>>();
    let missing = ZkvmError::Internal("a shard was not handed out again");
    Ok((proofs.ok_or(missing)?, times))
}

/// Returns the common beginning of all shards' transcripts.
///
/// # Errors
/// Public bytes that are not a claim, or a claim outside the address space.
pub(super) fn common<S: Sponge>(
    prover: &Prover,
    committed: &CommittedShards,
) -> Result<Common<S>, ZkvmError> {
    let commitments = committed.shards.iter().map(|shard| &shard.commitment);
    let claim = Claim::from_bytes(&committed.public)?;
    let boundary = prover.key.boundary(&claim.public_values())?;
    let statement = Statement {
        public: &committed.public,
        boundary: &boundary,
    };
    let key = prover.key.verifying();
    Ok(Common::new(key, statement, commitments))
}

/// Moves a shard to the backend and proves it.
pub(super) fn prove_shard<S: Sponge>(
    prover: &Prover,
    (common, committed): (&Common<S>, &CommittedShards),
    shard: Shard,
    monitor: (&mut Report, &mut dyn FnMut(u64)),
) -> Result<ShardProof, ZkvmError> {
    let index = shard.index;
    let loaded = part_span("load").in_scope(|| prover.proving.load(shard.instances))?;
    prove_loaded(prover, (common, committed), (index, &loaded), monitor)
}

fn prove_loaded<S: Sponge>(
    prover: &Prover,
    (common, committed): (&Common<S>, &CommittedShards),
    (index, shard): (usize, &LoadedShard),
    monitor: (&mut Report, &mut dyn FnMut(u64)),
) -> Result<ShardProof, ZkvmError> {
    let record = committed.shards.get(index);
    let record = record.ok_or(ZkvmError::Internal("a shard without a commitment"))?;
    let commitment = (index, &record.commitment);
    Ok(prover
        .proving
        .prove_shard_watched(common, commitment, shard, monitor)?)
}

/// Pass two in progress.
struct Pass<'a, 'k, S> {
    prover: &'a Prover,
    committed: &'a CommittedShards,
    digest: [u8; 32],
    common: Common<S>,
    meter: Meter<'a>,
    proofs: Mutex<Vec<Option<ShardProof>>>,
    checkpoints: &'a mut Checkpoints<'k>,
    report: Mutex<&'a mut Report>,
}

impl<S: Sponge> Pass<'_, '_, S> {
    /// Looks up the kept proof of a shard.
    fn find(&mut self, index: usize) -> Result<(), ZkvmError> {
        let number = index_u32(index)?;
        let Some(bytes) = self.checkpoints.proof(self.digest, number)? else {
            return Ok(());
        };
        let key = self.prover.key.verifying();
        let tail = self.common.is_tail(index);
        let Some(shard) = self.committed.shards.get(index) else {
            return Ok(());
        };
        let shape = ShardShape::new(key, &shard.commitment, tail)?;
        match ShardProof::from_bytes(&shape, key.srs(), &bytes) {
            Ok(proof) => {
                self.checkpoints.resumed.proofs += 1;
                self.keep(index, proof);
            }
            Err(_) => self
                .checkpoints
                .refuse_proof(self.digest, number, Fault::Content("a proof")),
        }
        Ok(())
    }

    fn proofs(&self) -> MutexGuard<'_, Vec<Option<ShardProof>>> {
        self.proofs.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn is_missing(&self, index: usize) -> bool {
        self.proofs().get(index).is_some_and(Option::is_none)
    }

    fn keep(&self, index: usize, proof: ShardProof) {
        let mut proofs = self.proofs();
        if let Some(slot) = proofs.get_mut(index) {
            *slot = Some(proof);
        }
        // The lock is held during the report, so that reports of two threads never decrease.
        let done = proofs.iter().flatten().count();
        self.meter.shards(done, Some(proofs.len()));
        drop(proofs);
        self.meter
            .finish(index, self.prover.cells(self.committed, index));
    }

    /// Returns the shards that are still to be made and proved, except `but`.
    fn missing(
        &mut self,
        execution: Execution<'_>,
        but: Option<usize>,
    ) -> Result<Missing, ZkvmError> {
        let mut missing = Missing::default();
        for (index, shard) in self.committed.shards.iter().enumerate() {
            match (self.is_missing(index) && but != Some(index), shard.end) {
                (true, true) => missing.ends.push(index),
                (true, false) => {
                    let part = (index, segments_usize(&shard.segments)?);
                    missing.parts.push(part);
                }
                (false, _) => {}
            }
        }
        if !missing.ends.is_empty() {
            missing.start = self.start(execution)?;
            if missing.start.is_none() {
                let parts = missing.parts.drain(..);
                missing.ends.extend(parts.map(|(index, _)| index));
            }
        }
        Ok(missing)
    }

    /// Returns the point from which an execution makes the shards of the end only, if the counts
    /// are kept.
    fn start(&mut self, execution: Execution<'_>) -> Result<Option<Start>, ZkvmError> {
        let instructions = execution.prover.program.instructions.len();
        let found = CommittedPrefix::read(self.checkpoints, instructions)?;
        let before = self.committed.shards.iter().take_while(|shard| !shard.end);
        let all = found.shards.iter().eq(before);
        Ok(found.start().filter(|_| all))
    }

    fn make(&self, due: ShardTask) -> Result<(), ZkvmError> {
        let common = (&self.common, self.committed);
        let index = due.index();
        let _span = shard_span("prove a shard", index).entered();
        let (meter, units) = (&self.meter, self.prover.cells(self.committed, index));
        let mut watch = |thousandths| meter.within(index, units, thousandths);
        let mut report = Report::with_clock(self.prover.clock);
        let monitor: (&mut Report, &mut dyn FnMut(u64)) = (&mut report, &mut watch);
        let proof = match due {
            ShardTask::Shard(shard) => prove_shard(self.prover, common, shard, monitor)?,
            ShardTask::Loaded(index, shard) => {
                prove_loaded(self.prover, common, (index, &shard), monitor)?
            }
        };
        let mut reports = self.report.lock().unwrap_or_else(PoisonError::into_inner);
        reports.merge(&report);
        drop(reports);
        let bytes = || proof.to_bytes();
        self.checkpoints
            .keep_proof(self.digest, index_u32(index)?, &bytes)?;
        self.keep(index, proof);
        Ok(())
    }
}

/// A shard to prove.
enum ShardTask {
    Shard(Shard),
    /// A loaded shard with its index.
    Loaded(usize, LoadedShard),
}

impl ShardTask {
    const fn index(&self) -> usize {
        match self {
            Self::Shard(shard) => shard.index,
            Self::Loaded(index, _) => *index,
        }
    }
}

/// Shards that a second execution makes.
#[derive(Default)]
struct Missing {
    /// Shards inside the execution, with their segments.
    parts: Vec<(usize, Range<usize>)>,
    /// Shards of the end. They need the counts of all other shards: kept counts, or counts of an
    /// execution whose rows are all filled; the counts are then available for the other shards too.
    ends: Vec<usize>,
    /// Point from which the execution makes the shards of the end only.
    start: Option<Start>,
}

impl Missing {
    /// Executes again and hands out the missing shards, as there is room.
    fn hand_out(
        self,
        execution: Execution<'_>,
        room: &Room,
        hand: Hand<'_, ShardTask>,
    ) -> Result<Times, ZkvmError> {
        let Self { parts, ends, start } = self;
        let mut hand = |shard: Shard| {
            let bytes = shard_bytes(&execution.prover.size(&shard));
            let item = ShardTask::Shard(shard);
            hand(WorkItem { item, bytes })
        };
        let mut times = Times::default();
        if !ends.is_empty() {
            times += execution.all((start, room), &mut |_| (), &mut |made| match ends
                .contains(&made.shard.index)
            {
                true => hand(made.shard),
                false => Ok(()),
            })?;
        }
        if !parts.is_empty() {
            times += execution.parts((&parts, room), &mut hand)?;
        }
        Ok(times)
    }
}

pub(super) fn segments_usize(segments: &Range<u64>) -> Result<Range<usize>, ZkvmError> {
    let convert = |n: u64| usize::try_from(n);
    match (convert(segments.start), convert(segments.end)) {
        (Ok(start), Ok(end)) => Ok(start..end),
        _ => Err(ZkvmError::Job(Fault::Content("a range of segments"))),
    }
}
