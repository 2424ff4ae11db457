//! Pass two: proofs of all shards.

use core::cell::Cell;
use core::ops::Range;

use zkfabric_chips::batch::Shard;
use zkfabric_prover::{LoadedShard, Report};
use zkfabric_verifier::sponge::Sponge;
use zkfabric_verifier::{Common, ShardProof, ShardShape, Statement};

use super::first::{Found, Meter};
use super::pass::{Execution, Start, Times};
use super::progress::{Phase, Progress};
use super::{Prover, index_u32};
use crate::work::{Batch, Fault, Kept};
use crate::{Claim, ZkvmError};

/// Proves all shards that are not proved yet; `tail` is the last shard where it is in memory.
pub(super) fn prove<S: Sponge>(
    execution: Execution<'_>,
    (batch, tail): (&Batch, Option<LoadedShard>),
    kept: &mut Kept<'_>,
    (progress, report): (&dyn Progress, &mut Report),
) -> Result<(Vec<ShardProof>, Times), ZkvmError> {
    let prover = execution.prover;
    let cells = (0..batch.shards.len()).map(|index| prover.cells(batch, index));
    let mut pass = Pass {
        prover,
        batch,
        digest: batch.digest(),
        common: common::<S>(prover, batch)?,
        meter: Meter {
            phase: Phase::Prove,
            total: cells.sum(),
            done: Cell::new(0),
            progress,
        },
        proofs: vec![None; batch.shards.len()],
        kept,
        report,
    };
    pass.meter.add(0);
    for index in 0..batch.shards.len() {
        pass.find(index)?;
    }
    // The tail first: its memory is free then.
    if let Some(tail) = tail {
        let last = batch.shards.len().saturating_sub(1);
        if pass.is_missing(last) {
            pass.prove(last, &tail)?;
        }
    }
    let times = pass.missing(execution)?;
    let proofs = pass.proofs.into_iter().collect::<Option<Vec<_>>>();
    let missing = ZkvmError::Internal("a shard was not handed out again");
    Ok((proofs.ok_or(missing)?, times))
}

/// What the transcripts of all shards begin with.
///
/// # Errors
/// Public bytes that are no claim, or one outside the address space.
pub(super) fn common<S: Sponge>(prover: &Prover, batch: &Batch) -> Result<Common<S>, ZkvmError> {
    let commitments = batch.shards.iter().map(|shard| &shard.commitment);
    let claim = Claim::from_bytes(&batch.public)?;
    let boundary = prover.key.boundary(&claim.public_values())?;
    let statement = Statement {
        public: &batch.public,
        boundary: &boundary,
    };
    let key = prover.key.verifying();
    Ok(Common::new(key, statement, commitments))
}

/// Moves a shard to the backend and proves it.
pub(super) fn prove_shard<S: Sponge>(
    prover: &Prover,
    (common, batch): (&Common<S>, &Batch),
    shard: Shard,
    report: &mut Report,
) -> Result<ShardProof, ZkvmError> {
    let index = shard.index;
    let loaded = prover.proving.load(shard.instances)?;
    prove_loaded(prover, (common, batch), (index, &loaded), report)
}

fn prove_loaded<S: Sponge>(
    prover: &Prover,
    (common, batch): (&Common<S>, &Batch),
    (index, shard): (usize, &LoadedShard),
    report: &mut Report,
) -> Result<ShardProof, ZkvmError> {
    let committed = batch.shards.get(index);
    let committed = committed.ok_or(ZkvmError::Internal("a shard without a commitment"))?;
    let commitment = (index, &committed.commitment);
    Ok(prover
        .proving
        .prove_shard(common, commitment, shard, report)?)
}

/// Pass two on its way.
struct Pass<'a, 'k, S> {
    prover: &'a Prover,
    batch: &'a Batch,
    digest: [u8; 32],
    common: Common<S>,
    meter: Meter<'a>,
    proofs: Vec<Option<ShardProof>>,
    kept: &'a mut Kept<'k>,
    report: &'a mut Report,
}

impl<S: Sponge> Pass<'_, '_, S> {
    /// Looks for the proof of a shard.
    fn find(&mut self, index: usize) -> Result<(), ZkvmError> {
        let number = index_u32(index)?;
        let Some(bytes) = self.kept.proof(self.digest, number)? else {
            return Ok(());
        };
        let key = self.prover.key.verifying();
        let tail = self.common.is_tail(index);
        let Some(shard) = self.batch.shards.get(index) else {
            return Ok(());
        };
        let shape = ShardShape::new(key, &shard.commitment, tail)?;
        match ShardProof::from_bytes(&shape, key.srs(), &bytes) {
            Ok(proof) => {
                self.kept.resumed.proofs += 1;
                self.done(index, proof);
            }
            Err(_) => self
                .kept
                .refuse_proof(self.digest, number, Fault::Content("a proof")),
        }
        Ok(())
    }

    fn is_missing(&self, index: usize) -> bool {
        self.proofs.get(index).is_some_and(Option::is_none)
    }

    fn prove(&mut self, index: usize, shard: &LoadedShard) -> Result<(), ZkvmError> {
        let common = (&self.common, self.batch);
        let proof = prove_loaded(self.prover, common, (index, shard), self.report)?;
        self.keep(index, proof)
    }

    fn keep(&mut self, index: usize, proof: ShardProof) -> Result<(), ZkvmError> {
        let bytes = || proof.to_bytes();
        self.kept
            .keep_proof(self.digest, index_u32(index)?, &bytes)?;
        self.done(index, proof);
        Ok(())
    }

    fn done(&mut self, index: usize, proof: ShardProof) {
        if let Some(slot) = self.proofs.get_mut(index) {
            *slot = Some(proof);
        }
        self.meter.add(self.prover.cells(self.batch, index));
    }

    /// Executes again and proves what is missing.
    fn missing(&mut self, execution: Execution<'_>) -> Result<Times, ZkvmError> {
        let mut parts = Vec::new();
        let mut ends = Vec::new();
        for (index, shard) in self.batch.shards.iter().enumerate() {
            match (self.is_missing(index), shard.end) {
                (true, true) => ends.push(index),
                (true, false) => parts.push((index, segments_usize(&shard.segments)?)),
                (false, _) => {}
            }
        }
        let mut times = Times::default();
        if !ends.is_empty() {
            // The shards of the end need the counts of all others: kept ones, or those of an execution whose rows are all filled, which
            // then are there for the other shards too.
            let start = self.start(execution)?;
            if start.is_none() {
                ends.extend(parts.drain(..).map(|(index, _)| index));
            }
            times += execution.all(start, &mut |_| (), &mut |made| {
                if ends.contains(&made.shard.index) {
                    self.make(made.shard)?;
                }
                Ok(())
            })?;
        }
        if !parts.is_empty() {
            times += execution.parts(&parts, &mut |shard| self.make(shard))?;
        }
        Ok(times)
    }

    /// Where an execution goes on that makes the shards of the end only, if their counts are kept.
    fn start(&mut self, execution: Execution<'_>) -> Result<Option<Start>, ZkvmError> {
        let instructions = execution.prover.program.instructions.len();
        let found = Found::read(self.kept, instructions)?;
        let before = self.batch.shards.iter().take_while(|shard| !shard.end);
        let all = found.shards.iter().eq(before);
        Ok(found.start().filter(|_| all))
    }

    fn make(&mut self, shard: Shard) -> Result<(), ZkvmError> {
        let index = shard.index;
        let common = (&self.common, self.batch);
        let proof = prove_shard(self.prover, common, shard, self.report)?;
        self.keep(index, proof)
    }
}

pub(super) fn segments_usize(segments: &Range<u64>) -> Result<Range<usize>, ZkvmError> {
    let convert = |n: u64| usize::try_from(n);
    match (convert(segments.start), convert(segments.end)) {
        (Ok(start), Ok(end)) => Ok(start..end),
        _ => Err(ZkvmError::Job(Fault::Content("a range of segments"))),
    }
}
