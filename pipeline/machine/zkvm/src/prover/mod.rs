//! From a program and its input to proof bytes, in two passes.
//!
//! The challenges of the buses depend on the commitments of all shards, so the program is executed
//! twice: pass one fills, commits and drops each shard, pass two fills each shard again and proves
//! it. The memory is that of one shard being proved, even if a device other than this machine's
//! cores commits to a shard while the rows of the next are filled. The last shard, which has the
//! tables, stays in memory from pass one, so an execution of one shard runs once.
//!
//! With a work directory ([`crate::work`]) a killed process resumes where it stopped: at most one
//! shard is committed to or proved twice. Shards of pass two can also be proved elsewhere
//! ([`Prover::jobs`]).
//!
//! | module | concept |
//! |---|---|
//! | `plan` | sizes of shards and stacks |
//! | `pass` | an execution as shards |
//! | `first`, `second` | the passes |
//! | `overlap` | the next shard's rows, filled while a device works |
//! | `attempt` | one proof from its first execution to its final check |
//! | `rows` | numbers of rows and values |
//! | [`job`] | shards that remote workers prove |
//! | [`progress`] | progress of a proof |

mod attempt;
mod first;
pub mod job;
mod overlap;
mod pass;
mod plan;
pub mod progress;
mod rows;
mod second;

pub use job::Jobs;
pub use plan::{Plan, Sizing};
pub use progress::{Phase, Progress};
pub use rows::ChipRows;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use zkfabric_chips::chip_set::ChipSet;
use zkfabric_chips::error::ShardError;
use zkfabric_chips::heights::Heights;
use zkfabric_chips::profile::Profiles;
use zkfabric_chips::shards::Filling;
use zkfabric_host::Backend;
use zkfabric_kzg::Srs;
use zkfabric_prover::{Clock, ConstraintSystem, FixedColumns, ProvingKey, Report};
use zkfabric_verifier::proof::Hash;
use zkfabric_vm::{Executor, Limits, Outcome, Program};

use crate::key::ProgramTables;
use crate::profiles::profiles;
use crate::work::{Cut, ResumedWork, WorkDir};
use crate::{Claim, ProgramKey, ZkvmError};
use attempt::may_be_kept;
use pass::Execution;

/// Options of a proof.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// Largest number of instructions in a segment: the memory besides the columns of a shard.
    pub segment: usize,
    /// Sizes of shards and stacks.
    pub sizing: Sizing,
    /// The transcript's hash.
    pub hash: Hash,
    /// Bounds of the execution.
    pub limits: Limits,
    /// Directory with the files from which a killed process resumes; `None` keeps nothing.
    pub work_dir: Option<PathBuf>,
}

impl Default for Options {
    /// Segments of `2^18` instructions, 30 MB of steps.
    fn default() -> Self {
        Self {
            segment: 1 << 18,
            sizing: Sizing::default(),
            hash: Hash::Keccak,
            limits: Limits::default(),
            work_dir: None,
        }
    }
}

/// A program with everything that its proofs need.
#[derive(Debug)]
pub struct Prover {
    key: ProgramKey,
    proving: ProvingKey,
    program: Program,
    profiles: Profiles,
    clock: Option<Clock>,
}

/// A proof, with statistics of its making.
#[derive(Debug)]
pub struct ExecutionProof {
    /// The proof's bytes, verified already.
    pub proof: Vec<u8>,
    /// The values that the proof claims.
    pub claim: Claim,
    /// The execution: marks, text.
    pub outcome: Outcome,
    /// Rows and instances by chip, in the machine's order; chips without instances are left out.
    pub chips: Vec<ChipRows>,
    /// Shards of the execution.
    pub shards: usize,
    /// Stacks of main columns, over all shards.
    pub stacks: usize,
    /// Time of executions with their traces, both passes. Where a device computes in parallel with
    /// the cores, this and the trace's time partly overlap the stages of `report`.
    pub execute_time: Duration,
    /// Time of turning steps into columns, both passes.
    pub trace_time: Duration,
    /// Report of the proof system.
    pub report: Report,
    /// Time of the final check.
    pub verify_time: Duration,
    /// Work taken from the work directory.
    pub resumed: ResumedWork,
    /// The work directory, with its files: [`WorkDir::clear`] removes them once the proof is
    /// stored.
    pub work: Option<WorkDir>,
}

impl Prover {
    /// Commits to the program's tables.
    ///
    /// # Errors
    /// A program that does not fit the machine, or a reference string too short.
    pub fn new(
        backend: Arc<dyn Backend>,
        srs: Arc<Srs>,
        program: Program,
        log_stack: u32,
    ) -> Result<Self, ZkvmError> {
        let chip_set = ChipSet::new()?;
        let max_units = Heights::default().max_units();
        let system = constraint_system(&chip_set, &program, max_units, log_stack)?;
        let proving = ProvingKey::new(backend, srs, system)?;
        let verifying = proving.verifying();
        let stacks = verifying.stacks().clone();
        let tables = ProgramTables::of(&program);
        let key = ProgramKey::new(*verifying.srs(), max_units, tables, stacks)?;
        Ok(Self {
            profiles: profiles(key.chip_set()),
            key,
            proving,
            program,
            clock: None,
        })
    }

    /// Takes the commitments from an existing key. A key of another program makes proofs that the
    /// check at their end rejects.
    ///
    /// # Errors
    /// A key that does not fit the program or the reference string.
    pub fn with_key(
        backend: Arc<dyn Backend>,
        srs: Arc<Srs>,
        program: Program,
        key: ProgramKey,
    ) -> Result<Self, ZkvmError> {
        let verifying = key.verifying();
        let log_stack = verifying.stacks().log_stack;
        let max_units = verifying.max_units();
        let system = constraint_system(key.chip_set(), &program, max_units, log_stack)?;
        let verifying = verifying.clone();
        let proving = ProvingKey::with_verifying(backend, srs, &system, verifying)?;
        Ok(Self {
            profiles: profiles(key.chip_set()),
            key,
            proving,
            program,
            clock: None,
        })
    }

    /// Makes reports of proofs read this clock in addition to wall time.
    #[must_use]
    pub const fn with_clock(mut self, clock: Clock) -> Self {
        self.clock = Some(clock);
        self
    }

    /// Returns the key for verifiers.
    #[must_use]
    pub const fn key(&self) -> &ProgramKey {
        &self.key
    }

    /// Returns the key alone.
    #[must_use]
    pub fn into_key(self) -> ProgramKey {
        self.key
    }

    /// Returns the proof system's key.
    #[must_use]
    pub const fn proving(&self) -> &ProvingKey {
        &self.proving
    }

    /// Returns the program.
    #[must_use]
    pub const fn program(&self) -> &Program {
        &self.program
    }

    /// Executes the program, proves the execution and verifies the proof. `output` is the bytes
    /// whose Keccak-256 the program commits to; with `None` the proof claims the digest alone.
    ///
    /// # Errors
    /// Errors of the failed step; a nonzero exit code and an output that the program did not commit
    /// to cannot be proved.
    pub fn prove<'a>(
        &'a self,
        input: &'a [u64],
        output: impl Into<Option<&'a [u8]>>,
        options: &'a Options,
        progress: &'a dyn Progress,
    ) -> Result<ExecutionProof, ZkvmError> {
        let mut attempt = self.attempt((input, output.into()), options, progress)?;
        let made = match attempt.make() {
            Err(ZkvmError::Shards(ShardError::Budget { .. })) => {
                return Err(self.too_little(input, options));
            }
            Err(error) if may_be_kept(&error) && attempt.checkpoints.reject()? => attempt.make()?,
            made => made?,
        };
        let shards = &made.committed.shards;
        let (work, resumed) = attempt.checkpoints.into_parts();
        Ok(ExecutionProof {
            proof: made.proof,
            claim: made.claim,
            outcome: attempt.outcome,
            chips: self.chip_rows(&made.committed),
            shards: shards.len(),
            stacks: shards.iter().map(|s| s.commitment.stacks.len()).sum(),
            execute_time: made.times.execute,
            trace_time: made.times.trace,
            report: attempt.report,
            verify_time: made.verify_time,
            resumed,
            work,
        })
    }

    /// Returns the division of a proof for this input.
    ///
    /// # Errors
    /// A failed execution.
    pub fn plan(&self, input: &[u64], options: &Options) -> Result<Plan, ZkvmError> {
        let outcome = Executor::new(&self.program)?.run(input, &options.limits)?;
        Ok(Plan::new(self, &outcome, options))
    }

    /// Returns the least [`Sizing::memory_limit`] that works for this input, in bytes.
    ///
    /// # Errors
    /// A failed execution, or one that the chips do not prove.
    pub fn least_memory(&self, input: &[u64], options: &Options) -> Result<u64, ZkvmError> {
        let plan = self.plan(input, options)?;
        let execution = Execution {
            prover: self,
            input,
            limits: &options.limits,
            cut: plan.cut,
        };
        plan::least(execution, plan::largest_segment(options))
    }

    /// Returns the heights of a shard's instances.
    fn filling(&self, cut: &Cut) -> Filling<'_> {
        let heights = Heights::new(self.key.verifying().max_units());
        Filling::new(heights, cut.profiled.then_some(&self.profiles))
    }
}

/// Converts an index to its type in files and headers.
fn index_u32(index: usize) -> Result<u32, ZkvmError> {
    u32::try_from(index).map_err(|_| ZkvmError::Internal("an index does not fit"))
}

/// Returns the chips with a program's tables.
fn constraint_system(
    chip_set: &ChipSet,
    program: &Program,
    max_units: u32,
    log_stack: u32,
) -> Result<ConstraintSystem, ZkvmError> {
    let fixed = chip_set.fixed_instances(program, Heights::new(max_units))?;
    let fixed = fixed.into_iter().map(|instance| FixedColumns {
        chip: instance.chip,
        columns: instance.fixed,
    });
    Ok(ConstraintSystem {
        max_units,
        airs: chip_set.airs.clone(),
        fixed: fixed.collect(),
        log_stack,
        context: ProgramTables::of(program).context(),
    })
}
