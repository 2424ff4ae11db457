//! One proof from its first execution to its final check.

use std::time::{Duration, Instant};

use zkfabric_chips::error::ShardError;
use zkfabric_prover::{ProveError, Report};
use zkfabric_verifier::proof::Hash;
use zkfabric_verifier::sponge::{KeccakSponge, Poseidon2Sponge};
use zkfabric_vm::Outcome;

use super::executed::Executed;
use super::first::{self, CommitOutcome, Output};
use super::job::ANY_STRING;
use super::options::{Options, Sizing};
use super::pass::{Execution, Times};
use super::plan::Plan;
use super::progress::Monitor;
use super::progress::{Phase, Progress};
use super::second;
use super::setup::Prover;
use super::spans::part_span;
use crate::claim::digest;
use crate::work::{Checkpoints, CommittedShards, Identity, WorkDir, input_digest};
use crate::{Claim, ZkvmError, verify};

/// One proof being made.
pub(super) struct Attempt<'a> {
    pub(super) execution: Execution<'a>,
    pub(super) output: &'a [u8],
    pub(super) plan: Plan,
    pub(super) identity: Identity,
    pub(super) outcome: Outcome,
    pub(super) checkpoints: Checkpoints<'a>,
    pub(super) report: Report,
    pub(super) progress: &'a dyn Progress,
}

/// A proof that was accepted.
pub(super) struct VerifiedProof {
    pub(super) proof: Vec<u8>,
    pub(super) claim: Claim,
    pub(super) committed: CommittedShards,
    pub(super) times: Times,
    pub(super) verify_time: Duration,
}

impl Attempt<'_> {
    /// Runs both passes and the final check: a proof is always verified before it leaves, so that
    /// an error of a device shows here.
    pub(super) fn make(&mut self) -> Result<VerifiedProof, ZkvmError> {
        let CommitOutcome {
            committed,
            tail,
            mut times,
        } = self.commit()?;
        let hash = self.plan.cut.hash;
        let second = match hash {
            Hash::Keccak => second::prove::<KeccakSponge>,
            Hash::Poseidon2 => second::prove::<Poseidon2Sponge>,
        };
        let prover = self.execution.prover;
        let monitor = Monitor {
            progress: self.progress,
            report: &mut self.report,
        };
        let (proofs, more) = part_span("second pass").in_scope(|| {
            second(
                (self.execution, self.plan.shards_at_once),
                &committed,
                tail,
                &mut self.checkpoints,
                monitor,
            )
        })?;
        times += more;
        let proof = prover.assemble(&committed, hash, proofs);
        self.progress.advance(Phase::Verify, 0, 1);
        let start = Instant::now();
        let claim = part_span("verify").in_scope(|| verify(&prover.key, &proof, ANY_STRING))?;
        self.progress.advance(Phase::Verify, 1, 1);
        Ok(VerifiedProof {
            proof,
            claim,
            committed,
            times,
            verify_time: start.elapsed(),
        })
    }

    pub(super) fn commit(&mut self) -> Result<CommitOutcome, ZkvmError> {
        let output = Output {
            digest: self.outcome.digest,
            bytes: self.output,
        };
        let monitor = Monitor {
            progress: self.progress,
            report: &mut self.report,
        };
        let _span = part_span("first pass").entered();
        first::commit(
            self.execution,
            &self.plan,
            output,
            &mut self.checkpoints,
            monitor,
        )
    }
}

/// Returns whether an error can come from a work directory's files.
pub(super) const fn may_be_kept(error: &ZkvmError) -> bool {
    matches!(
        error,
        ZkvmError::Verify(_)
            | ZkvmError::Prove(ProveError::Shape(_) | ProveError::OtherInstances)
            | ZkvmError::Shards(ShardError::SegmentOrder { .. })
            | ZkvmError::Internal(_)
    )
}

impl Prover {
    /// Checks the outcome of an execution and that the work folder is for it.
    pub(super) fn attempt<'a>(
        &'a self,
        (executed, output): (&Executed<'a>, Option<&'a [u8]>),
        options: &'a Options,
        progress: &'a dyn Progress,
    ) -> Result<Attempt<'a>, ZkvmError> {
        let Executed { input, outcome } = executed;
        if outcome.exit_code != 0 {
            return Err(ZkvmError::ExitCode {
                code: outcome.exit_code,
                printed: String::from_utf8_lossy(&outcome.printed).into_owned(),
            });
        }
        let expected = outcome.digest;
        if let Some(got) = output.map(digest).filter(|got| *got != expected) {
            return Err(ZkvmError::Output { expected, got });
        }
        let plan = Plan::new(self, executed, options);
        if !plan.has_room_for_tables(self) {
            return Err(self.too_little(executed, options));
        }
        let identity = Identity {
            key: self.key.verifying().digest(),
            input: input_digest(input),
            cut: plan.cut,
        };
        let work = options.work.as_ref();
        let work = work.map(|folder| WorkDir::new(folder, identity));
        let work = work.transpose()?;
        if let Some(kept) = work.as_ref().and_then(WorkDir::kept) {
            progress.resumes(&kept);
        }
        Ok(Attempt {
            execution: Execution {
                prover: self,
                input,
                limits: &options.limits,
                cut: plan.cut,
            },
            output: output.unwrap_or_default(),
            plan,
            identity,
            outcome: outcome.clone(),
            checkpoints: Checkpoints::new(work, progress),
            report: Report::with_clock(self.clock),
            progress,
        })
    }

    /// Returns the error of a memory limit under which some part fits into no shard.
    pub(super) fn too_little(&self, executed: &Executed<'_>, options: &Options) -> ZkvmError {
        let got = options
            .sizing
            .memory_limit
            .unwrap_or(Sizing::DEFAULT_MEMORY);
        match self.least_memory_of(executed, options) {
            Ok(expected) => ZkvmError::MemoryLimit { expected, got },
            Err(error) => error,
        }
    }
}
