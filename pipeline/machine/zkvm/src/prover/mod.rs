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
//! | `options` | the caller's choices |
//! | `executed` | an execution without a record |
//! | `setup` | a program with everything that its proofs need |
//! | `memory` | the memory of proving one shard |
//! | `plan` | sizes of shards and stacks |
//! | `pass` | an execution as shards |
//! | `first`, `second` | the passes |
//! | `overlap` | the next shard's rows, filled while a device works |
//! | `attempt` | one proof from its first execution to its final check |
//! | `rows` | numbers of rows and values |
//! | `spans` | spans of the passes and their shards, for timelines |
//! | [`job`] | shards that remote workers prove |
//! | [`progress`] | progress of a proof |

mod attempt;
mod executed;
mod first;
pub mod job;
mod memory;
mod options;
mod overlap;
mod pass;
mod plan;
pub mod progress;
mod rows;
mod second;
mod setup;
mod spans;

pub use executed::Executed;
pub use job::Jobs;
pub use options::{Options, Sizing};
pub use plan::Plan;
pub use progress::{Phase, Progress};
pub use rows::ChipRows;
pub use setup::Prover;

use std::time::Duration;

use zkfabric_chips::error::ShardError;
use zkfabric_prover::Report;
use zkfabric_vm::Outcome;

use crate::work::{ResumedWork, WorkDir};
use crate::{Claim, ZkvmError};
use attempt::may_be_kept;
use pass::Execution;

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
    /// Time of waiting for the execution, both passes: it runs beside the filling of rows. Where a
    /// device computes in parallel with the cores, this and the trace's time partly overlap the
    /// stages of `report`.
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
        let executed = Executed::new(&self.program, input, &options.limits)?;
        self.prove_executed(&executed, output, options, progress)
    }

    /// As [`Prover::prove`] for an execution of this program under the limits of the options. An
    /// execution of another program ends in an error.
    ///
    /// # Errors
    /// Those of [`Prover::prove`].
    pub fn prove_executed<'a>(
        &'a self,
        executed: &Executed<'a>,
        output: impl Into<Option<&'a [u8]>>,
        options: &'a Options,
        progress: &'a dyn Progress,
    ) -> Result<ExecutionProof, ZkvmError> {
        let mut attempt = self.attempt((executed, output.into()), options, progress)?;
        let made = match attempt.make() {
            Err(ZkvmError::Shards(ShardError::Budget { .. })) => {
                return Err(self.too_little(executed, options));
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
        let executed = Executed::new(&self.program, input, &options.limits)?;
        Ok(Plan::new(self, &executed, options))
    }

    /// Returns the least [`Sizing::memory_limit`] that works for this input, in bytes.
    ///
    /// # Errors
    /// A failed execution, or one that the chips do not prove.
    pub fn least_memory(&self, input: &[u64], options: &Options) -> Result<u64, ZkvmError> {
        let executed = Executed::new(&self.program, input, &options.limits)?;
        self.least_memory_of(&executed, options)
    }

    fn least_memory_of(
        &self,
        executed: &Executed<'_>,
        options: &Options,
    ) -> Result<u64, ZkvmError> {
        let plan = Plan::new(self, executed, options);
        let execution = Execution {
            prover: self,
            input: executed.input,
            limits: &options.limits,
            cut: plan.cut,
        };
        plan::least(execution, options)
    }
}
