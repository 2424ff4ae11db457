//! From a program and its input to proof bytes, in two passes.
//!
//! The challenges of the buses depend on the commitments of all shards, so the program is executed twice: pass one fills, commits and
//! drops each shard, pass two fills each again and proves it. The memory is that of one shard. The last shard, which has the tables, stays
//! in memory from pass one, so a batch of one shard is executed once.
//!
//! With a work directory ([`crate::work`]) a process that was killed goes on where it was: at most one shard is committed to or proved
//! twice. Shards of pass two can also be proved elsewhere ([`Prover::jobs`]).
//!
//! | module | concept |
//! |---|---|
//! | `plan` | how large a shard and its stacks are |
//! | `pass` | an execution as shards |
//! | `first`, `second` | the passes |
//! | [`job`] | shards that are proved by workers elsewhere |
//! | [`progress`] | how far a proof is |

mod first;
pub mod job;
mod pass;
mod plan;
pub mod progress;
mod second;

pub use job::Jobs;
pub use plan::{Plan, Sizing};
pub use progress::{Phase, Progress};

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use zkfabric_chips::batch;
use zkfabric_chips::error::BatchError;
use zkfabric_chips::heights::Heights;
use zkfabric_chips::machine::Machine;
use zkfabric_host::Backend;
use zkfabric_kzg::Srs;
use zkfabric_prover::{Clock, FixedColumns, Instance, ProveError, ProvingKey, Report};
use zkfabric_verifier::proof::Hash;
use zkfabric_verifier::sponge::{KeccakSponge, Poseidon2Sponge};
use zkfabric_vm::{Executor, Limits, Outcome, Program};

use crate::claim::digest;
use crate::key::context;
use crate::work::{Batch, Identity, Kept, Resumed, WorkDir, input_digest};
use crate::{Claim, ProgramKey, ZkvmError, verify};
use first::First;
use job::ANY_STRING;
use pass::{Execution, Times};

/// How to prove.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// Most instructions in a segment: what is held besides the columns of a shard.
    pub segment: usize,
    /// How large shards and stacks are.
    pub sizing: Sizing,
    /// The transcript's hash.
    pub hash: Hash,
    /// Bounds of the execution.
    pub limits: Limits,
    /// Directory of what a killed process goes on from; `None` keeps nothing.
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

/// A program with everything its proofs need.
#[derive(Debug)]
pub struct Prover {
    key: ProgramKey,
    proving: ProvingKey,
    program: Program,
    clock: Option<Clock>,
}

/// A proof and how it came about.
#[derive(Debug)]
pub struct Proved {
    /// The proof's bytes, verified already.
    pub proof: Vec<u8>,
    /// What it claims.
    pub claim: Claim,
    /// The execution: marks, text.
    pub outcome: Outcome,
    /// Rows and instances by chip, in the machine's order; chips without instances are left out.
    pub chips: Vec<ChipRows>,
    /// Shards of the execution.
    pub shards: usize,
    /// Stacks of main columns, over all shards.
    pub stacks: usize,
    /// Executions with their traces, both passes.
    pub execute_time: Duration,
    /// Turning steps into columns, both passes.
    pub trace_time: Duration,
    /// The proof system.
    pub report: Report,
    /// The final check.
    pub verify_time: Duration,
    /// What was taken from the work directory.
    pub resumed: Resumed,
    /// The work directory, whose files are still there: [`WorkDir::clear`] removes them once the proof is stored.
    pub work: Option<WorkDir>,
}

/// How many rows a chip has.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChipRows {
    /// The chip.
    pub chip: String,
    /// Rows, padding included.
    pub rows: u64,
    /// Instances.
    pub instances: usize,
    /// Columns, main and fixed.
    pub columns: usize,
    /// Messages of a row.
    pub messages: usize,
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
        let machine = Machine::new()?;
        let max_units = Heights::default().max_units();
        let machine = description(&machine, &program, max_units, log_stack)?;
        let proving = ProvingKey::new(backend, srs, machine)?;
        let verifying = proving.verifying();
        let fixed = (verifying.fixed().to_vec(), verifying.stacks().clone());
        let start = [program.entry, program.image.end_word()];
        let key = ProgramKey::new(*verifying.srs(), max_units, fixed, start)?;
        Ok(Self {
            key,
            proving,
            program,
            clock: None,
        })
    }

    /// Takes the commitments from a key made before. A key of another program makes proofs that are
    /// rejected by the check at their end.
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
        let machine = description(key.machine(), &program, verifying.max_units(), log_stack)?;
        let verifying = verifying.clone();
        let proving = ProvingKey::with_verifying(backend, srs, &machine, verifying)?;
        Ok(Self {
            key,
            proving,
            program,
            clock: None,
        })
    }

    /// Reports of proofs read this clock too, besides that on the wall.
    #[must_use]
    pub const fn with_clock(mut self, clock: Clock) -> Self {
        self.clock = Some(clock);
        self
    }

    /// The key for verifiers.
    #[must_use]
    pub const fn key(&self) -> &ProgramKey {
        &self.key
    }

    /// The proof system's key.
    #[must_use]
    pub const fn proving(&self) -> &ProvingKey {
        &self.proving
    }

    /// The program.
    #[must_use]
    pub const fn program(&self) -> &Program {
        &self.program
    }

    /// Executes the program, proves that and verifies the proof. `output` makes the bytes whose
    /// Keccak-256 the program commits to.
    ///
    /// # Errors
    /// Where it failed; an exit code other than 0 and an output that the program did not commit to
    /// cannot be proved.
    pub fn prove(
        &self,
        input: &[u64],
        output: &[u8],
        options: &Options,
        progress: &dyn Progress,
    ) -> Result<Proved, ZkvmError> {
        let mut attempt = self.attempt((input, output), options, progress)?;
        let made = match attempt.make() {
            Err(ZkvmError::Batch(BatchError::Budget { .. })) => {
                return Err(self.too_little(input, options));
            }
            Err(error) if may_be_kept(&error) && attempt.kept.reject()? => attempt.make()?,
            made => made?,
        };
        let shards = &made.batch.shards;
        let (work, resumed) = attempt.kept.into_parts();
        Ok(Proved {
            proof: made.proof,
            claim: made.claim,
            outcome: attempt.outcome,
            chips: self.chip_rows(&made.batch),
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

    /// How a proof for this input would be cut up.
    ///
    /// # Errors
    /// A failed execution.
    pub fn plan(&self, input: &[u64], options: &Options) -> Result<Plan, ZkvmError> {
        let outcome = Executor::new(&self.program)?.run(input, &options.limits)?;
        Ok(Plan::new(self, &outcome, options))
    }

    /// The least [`Sizing::memory_limit`] that works for this input, in bytes.
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
        plan::least(execution, options.segment as u64)
    }

    /// Executes the program without a trace, checks what it did and opens the work directory.
    fn attempt<'a>(
        &'a self,
        (input, output): (&'a [u64], &'a [u8]),
        options: &'a Options,
        progress: &'a dyn Progress,
    ) -> Result<Attempt<'a>, ZkvmError> {
        let outcome = Executor::new(&self.program)?.run(input, &options.limits)?;
        let outcome = outcome.without_memory();
        if outcome.exit_code != 0 {
            return Err(ZkvmError::ExitCode {
                code: outcome.exit_code,
                printed: String::from_utf8_lossy(&outcome.printed).into_owned(),
            });
        }
        let (expected, got) = (digest(output), outcome.digest);
        if expected != got {
            return Err(ZkvmError::Output { expected, got });
        }
        let plan = Plan::new(self, &outcome, options);
        if !plan.has_room_for_tables(self) {
            return Err(self.too_little(input, options));
        }
        let identity = Identity {
            key: self.key.verifying().digest(),
            input: input_digest(input),
            cut: plan.cut,
        };
        let work = options.work_dir.as_deref();
        let work = work.map(|path| WorkDir::open(path, identity)).transpose()?;
        Ok(Attempt {
            execution: Execution {
                prover: self,
                input,
                limits: &options.limits,
                cut: plan.cut,
            },
            output,
            plan,
            identity,
            outcome,
            kept: Kept::new(work, progress),
            report: Report::with_clock(self.clock),
            progress,
        })
    }

    /// The error of a memory limit under which some part fits into no shard.
    fn too_little(&self, input: &[u64], options: &Options) -> ZkvmError {
        let got = options.sizing.memory_limit.unwrap_or(plan::DEFAULT_MEMORY);
        match self.least_memory(input, options) {
            Ok(expected) => ZkvmError::MemoryLimit { expected, got },
            Err(error) => error,
        }
    }

    fn heights(&self) -> Heights {
        Heights::new(self.key.verifying().max_units())
    }

    fn chip_rows(&self, batch: &Batch) -> Vec<ChipRows> {
        let airs = &self.key.machine().airs;
        let mut chips: Vec<ChipRows> = airs
            .iter()
            .map(|air| ChipRows {
                chip: air.name.clone(),
                columns: air.program.columns(),
                messages: air.interactions.len(),
                ..ChipRows::default()
            })
            .collect();
        for index in 0..batch.shards.len() {
            for (chip, units) in self.instances(batch, index) {
                if let Some(chip) = chips.get_mut(chip) {
                    chip.instances += 1;
                    chip.rows += u64::from(units) << LOG_UNIT;
                }
            }
        }
        chips.retain(|chip| chip.instances > 0);
        chips
    }

    /// Chip and units of the instances of a shard, those of the key in front.
    fn instances<'a>(
        &'a self,
        batch: &'a Batch,
        index: usize,
    ) -> impl Iterator<Item = (usize, u32)> + 'a {
        let fixed = match index + 1 == batch.shards.len() {
            true => self.key.verifying().fixed(),
            false => &[],
        };
        let fixed = fixed.iter().map(|instance| (instance.chip, instance.units));
        let shard = batch.shards.get(index);
        let free = shard.map_or(&[][..], |shard| &shard.commitment.headers);
        fixed.chain(
            free.iter()
                .map(|header| (header.chip as usize, header.units)),
        )
    }

    /// Values in the main columns of a shard.
    fn cells(&self, batch: &Batch, index: usize) -> u64 {
        let airs = &self.key.machine().airs;
        let columns = |chip: usize| airs.get(chip).map_or(0, |air| air.main.len() as u64);
        let cells = |(chip, units)| (u64::from(units) << LOG_UNIT) * columns(chip);
        self.instances(batch, index).map(cells).sum()
    }
}

/// One proof being made.
struct Attempt<'a> {
    execution: Execution<'a>,
    output: &'a [u8],
    plan: Plan,
    identity: Identity,
    outcome: Outcome,
    kept: Kept<'a>,
    report: Report,
    progress: &'a dyn Progress,
}

/// A proof that was accepted.
struct Made {
    proof: Vec<u8>,
    claim: Claim,
    batch: Batch,
    times: Times,
    verify_time: Duration,
}

impl Attempt<'_> {
    /// Both passes and the final check: a proof never leaves unverified, so that what a device computed wrong shows here.
    fn make(&mut self) -> Result<Made, ZkvmError> {
        let First {
            batch,
            tail,
            mut times,
        } = self.commit()?;
        let hash = self.plan.cut.hash;
        let second = match hash {
            Hash::Keccak => second::prove::<KeccakSponge>,
            Hash::Poseidon2 => second::prove::<Poseidon2Sponge>,
        };
        let prover = self.execution.prover;
        let told = (self.progress, &mut self.report);
        let (proofs, more) = second(self.execution, (&batch, tail), &mut self.kept, told)?;
        times += more;
        let proof = prover.assemble(&batch, hash, proofs);
        self.progress.advance(Phase::Verify, 0, 1);
        let start = Instant::now();
        let claim = verify(&prover.key, &proof, ANY_STRING)?;
        self.progress.advance(Phase::Verify, 1, 1);
        Ok(Made {
            proof,
            claim,
            batch,
            times,
            verify_time: start.elapsed(),
        })
    }

    fn commit(&mut self) -> Result<First, ZkvmError> {
        let told = (self.progress, &mut self.report);
        let planned = (&self.plan, self.output);
        first::commit(self.execution, planned, &mut self.kept, told)
    }
}

/// Whether an error can come from what a work directory kept.
const fn may_be_kept(error: &ZkvmError) -> bool {
    matches!(
        error,
        ZkvmError::Verify(_)
            | ZkvmError::Prove(ProveError::Shape(_) | ProveError::OtherInstances)
            | ZkvmError::Batch(BatchError::SegmentOrder { .. })
            | ZkvmError::Internal(_)
    )
}

/// log2 of the rows of a unit.
const LOG_UNIT: u32 = zkfabric_chips::heights::LOG_UNIT;

/// An index as files and headers have it.
fn index_u32(index: usize) -> Result<u32, ZkvmError> {
    u32::try_from(index).map_err(|_| ZkvmError::Internal("an index does not fit"))
}

/// The instance in the proof system's type.
#[must_use]
pub fn instance(instance: batch::Instance) -> Instance {
    let batch::Instance { chip, fixed, main } = instance;
    Instance { chip, fixed, main }
}

/// The machine with a program's tables.
fn description(
    machine: &Machine,
    program: &Program,
    max_units: u32,
    log_stack: u32,
) -> Result<zkfabric_prover::Machine, ZkvmError> {
    let fixed = machine.fixed_instances(program, Heights::new(max_units))?;
    let fixed = fixed.into_iter().map(|instance| FixedColumns {
        chip: instance.chip,
        columns: instance.fixed,
    });
    Ok(zkfabric_prover::Machine {
        max_units,
        airs: machine.airs.clone(),
        fixed: fixed.collect(),
        log_stack,
        context: context(program.entry, program.image.end_word()),
    })
}
