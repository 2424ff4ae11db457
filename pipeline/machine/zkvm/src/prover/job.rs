//! Shards that remote workers prove.

use zkfabric_chips::error::ShardError;
use zkfabric_prover::Report;
use zkfabric_verifier::proof::Hash;
use zkfabric_verifier::sponge::{KeccakSponge, Poseidon2Sponge, Sponge};
use zkfabric_verifier::{Proof, ShardProof, ShardShape};
use zkfabric_vm::Limits;

use super::executed::Executed;
use super::options::Options;
use super::overlap::Room;
use super::pass::Execution;
use super::progress::Progress;
use super::second::{common, prove_shard, segments_usize};
use super::setup::Prover;
use crate::work::{CommittedShards, Fault, Identity, ShardJob, input_digest};
use crate::{ZkvmError, verify};

/// The result of pass one for workers: the shards of an execution, committed to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Jobs {
    /// Key, input and cut.
    pub identity: Identity,
    /// Bounds of the execution.
    pub limits: Limits,
    /// The claim and the commitments of all shards.
    pub committed: CommittedShards,
}

impl Jobs {
    /// Returns the jobs, one per shard, in order.
    pub fn iter(&self) -> impl Iterator<Item = ShardJob> {
        (0..).map_while(|index| self.committed.job(&self.identity, &self.limits, index))
    }
}

impl Prover {
    /// Runs pass one: executes the program, commits to all shards and leaves their proofs to others
    /// ([`Prover::prove_job`], [`Prover::join`]).
    ///
    /// # Errors
    /// Errors of [`Prover::prove`].
    pub fn jobs<'a>(
        &'a self,
        input: &'a [u64],
        output: impl Into<Option<&'a [u8]>>,
        options: &'a Options,
        progress: &'a dyn Progress,
    ) -> Result<Jobs, ZkvmError> {
        let executed = Executed::new(&self.program, input, &options.limits)?;
        let mut attempt = self.attempt((&executed, output.into()), options, progress)?;
        let first = attempt.commit().map_err(|error| match error {
            ZkvmError::Shards(ShardError::Budget { .. }) => self.too_little(&executed, options),
            error => error,
        })?;
        Ok(Jobs {
            identity: attempt.identity,
            limits: options.limits,
            committed: first.committed,
        })
    }

    /// Proves the shard of a job: executes the program up to the shard's end, fills the rows of
    /// this shard only and returns the bytes of its [`ShardProof`], the same as [`Prover::prove`]
    /// makes.
    ///
    /// # Errors
    /// [`ZkvmError::Job`] for a job of another key or another input; commitments that do not match
    /// this execution; a failed execution or backend.
    pub fn prove_job(&self, job: &ShardJob, input: &[u64]) -> Result<Vec<u8>, ZkvmError> {
        if job.identity.key != self.key.verifying().digest() {
            return Err(ZkvmError::Job(Fault::OtherKey));
        }
        if job.identity.input != input_digest(input) {
            return Err(ZkvmError::Job(Fault::OtherInput));
        }
        match job.identity.cut.hash {
            Hash::Keccak => self.prove_job_with::<KeccakSponge>(job, input),
            Hash::Poseidon2 => self.prove_job_with::<Poseidon2Sponge>(job, input),
        }
    }

    fn prove_job_with<S: Sponge>(
        &self,
        job: &ShardJob,
        input: &[u64],
    ) -> Result<Vec<u8>, ZkvmError> {
        let no_shard = ZkvmError::Job(Fault::Content("there is no such shard"));
        let record = job.shard().ok_or(no_shard)?;
        let common = common::<S>(self, &job.committed)?;
        let execution = Execution {
            prover: self,
            input,
            limits: &job.limits,
            cut: job.identity.cut,
        };
        let index = usize::try_from(job.index);
        let index = index.map_err(|_| ZkvmError::Internal("the index of a shard"))?;
        let mut proof = None;
        let mut work = |shard| {
            let of_job = (&common, &job.committed);
            let mut report = Report::default();
            let made = prove_shard(self, of_job, shard, (&mut report, &mut |_| ()))?;
            proof = Some(made.to_bytes());
            Ok(())
        };
        let room = Room::new(execution.cut, 0);
        if record.end {
            execution.all((None, &room), &mut |_| (), &mut |made| {
                if made.shard.index == index {
                    work(made.shard)?;
                }
                Ok(())
            })?;
        } else {
            let part = (index, segments_usize(&record.segments)?);
            execution.parts((&[part], &room), &mut work)?;
        }
        proof.ok_or(ZkvmError::Job(Fault::OtherRows))
    }

    /// Joins the proofs of all jobs, in their order, to a proof, and verifies it.
    ///
    /// # Errors
    /// [`ZkvmError::Verify`]: a missing or malformed proof, or a proof of another job.
    pub fn join(&self, jobs: &Jobs, proofs: &[Vec<u8>]) -> Result<Vec<u8>, ZkvmError> {
        let key = self.key.verifying();
        let shards = &jobs.committed.shards;
        if proofs.len() != shards.len() {
            return Err(ZkvmError::ShardProofs {
                expected: shards.len(),
                got: proofs.len(),
            });
        }
        let mut decoded = Vec::with_capacity(proofs.len());
        for (index, (shard, bytes)) in (1..).zip(shards.iter().zip(proofs)) {
            let shape = ShardShape::new(key, &shard.commitment, index == shards.len())?;
            decoded.push(ShardProof::from_bytes(&shape, key.srs(), bytes)?);
        }
        let bytes = self.assemble(&jobs.committed, jobs.identity.cut.hash, decoded);
        verify(&self.key, &bytes, ANY_STRING)?;
        Ok(bytes)
    }

    /// Returns the bytes of a whole proof.
    pub(super) fn assemble(
        &self,
        committed: &CommittedShards,
        hash: Hash,
        proofs: Vec<ShardProof>,
    ) -> Vec<u8> {
        let key = self.key.verifying();
        let commitments = committed
            .shards
            .iter()
            .map(|shard| shard.commitment.clone());
        let proof = Proof {
            hash,
            srs_id: key.srs().id(),
            key_digest: key.digest(),
            public: committed.public.clone(),
            shards: commitments.zip(proofs).collect(),
        };
        proof.to_bytes()
    }
}

/// Accepts any reference string: the receiver of a proof decides whether to trust it.
pub(super) const ANY_STRING: zkfabric_verifier::Options = zkfabric_verifier::Options {
    allow_insecure_srs: true,
};
