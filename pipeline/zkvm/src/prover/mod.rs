//! From a program and its input to proof bytes, in two passes.
//!
//! The challenges of the buses depend on the commitments of all shards, so the program is executed twice: pass one fills, commits and
//! drops each shard, pass two fills each again and proves it. The memory is that of one shard. The last shard, which has the tables, stays
//! in memory from pass one, so a batch of one shard is executed once.
//!
//! | module | concept |
//! |---|---|
//! | `plan` | how large a shard and its stacks are |
//! | `pass` | an execution as shards |
//! | [`progress`] | how far a proof is |

mod pass;
mod plan;
pub mod progress;

pub use plan::{Plan, Sizing};
pub use progress::{Phase, Progress};

use std::sync::Arc;
use std::time::{Duration, Instant};

use zkfabric_chips::batch;
use zkfabric_chips::heights::Heights;
use zkfabric_chips::machine::Machine;
use zkfabric_host::Backend;
use zkfabric_kzg::Srs;
use zkfabric_prover::{Clock, FixedColumns, Instance, LoadedShard, ProvingKey, Report};
use zkfabric_verifier::proof::Hash;
use zkfabric_verifier::sponge::{KeccakSponge, Poseidon2Sponge, Sponge};
use zkfabric_verifier::{Common, Proof, ShardCommitment, ShardProof};
use zkfabric_vm::{Executor, Limits, Outcome, Program};

use crate::claim::digest;
use crate::key::context;
use crate::{Claim, ProgramKey, ZkvmError, verify};
use pass::Shape;

/// How to prove.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// Instructions in a segment: what is held besides the columns of a shard.
    pub segment: usize,
    /// How large shards and stacks are.
    pub sizing: Sizing,
    /// The transcript's hash.
    pub hash: Hash,
    /// Bounds of the execution.
    pub limits: Limits,
}

impl Default for Options {
    /// Segments of `2^18` instructions, 30 MB of steps.
    fn default() -> Self {
        Self {
            segment: 1 << 18,
            sizing: Sizing::default(),
            hash: Hash::Keccak,
            limits: Limits::default(),
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
    /// The execution: counts, marks, text.
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
        match options.hash {
            Hash::Keccak => self.prove_with::<KeccakSponge>(input, output, options, progress),
            Hash::Poseidon2 => self.prove_with::<Poseidon2Sponge>(input, output, options, progress),
        }
    }

    fn prove_with<S: Sponge>(
        &self,
        input: &[u64],
        output: &[u8],
        options: &Options,
        progress: &dyn Progress,
    ) -> Result<Proved, ZkvmError> {
        let plan = self.plan(input, options)?;
        let mut run = Run {
            prover: self,
            input,
            options,
            plan,
            report: Report::with_clock(self.clock),
            progress,
        };
        let first = run.commit()?;
        let expected = digest(output);
        if first.outcome.digest != expected {
            return Err(ZkvmError::Output {
                expected,
                got: first.outcome.digest,
            });
        }
        let claim = Claim {
            output: output.to_vec(),
            last_memory_word: first.last_memory_word,
        };
        let public = claim.to_bytes();
        let key = self.key.verifying();
        let common = Common::<S>::new(key, &public, first.commitments.iter());
        let (proofs, [execute, trace]) = run.prove_shards(&common, &first)?;
        let stacks = first.commitments.iter().map(|c| c.stacks.len()).sum();
        let proof = Proof {
            hash: options.hash,
            srs_id: key.srs().id(),
            key_digest: key.digest(),
            public,
            shards: first.commitments.into_iter().zip(proofs).collect(),
        };
        let proof = proof.to_bytes();
        // A proof never leaves unverified: what a device computed wrong shows here. Whether the
        // reference string can be trusted is for whoever receives the proof to decide.
        progress.advance(Phase::Verify, 0, 1);
        let start = Instant::now();
        let allow = zkfabric_verifier::Options {
            allow_insecure_srs: true,
        };
        let claim = verify(&self.key, &proof, allow)?;
        Ok(Proved {
            proof,
            claim,
            outcome: first.outcome,
            chips: self.chip_rows(&first.shapes),
            shards: first.shapes.len(),
            stacks,
            execute_time: first.execute_time + execute,
            trace_time: first.trace_time + trace,
            report: run.report,
            verify_time: start.elapsed(),
        })
    }

    /// How a proof for this input would be cut up.
    ///
    /// # Errors
    /// A failed execution, a memory limit below what the smallest shard takes.
    pub fn plan(&self, input: &[u64], options: &Options) -> Result<Plan, ZkvmError> {
        let outcome = Executor::new(&self.program)?.run(input, &options.limits)?;
        let limit = self.proving.srs().log_n();
        Plan::new(outcome.instructions, options.sizing, limit)
    }

    fn chip_rows(&self, shapes: &[Shape]) -> Vec<ChipRows> {
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
        for (chip, rows) in shapes.iter().flat_map(|shape| &shape.instances) {
            if let Some(chip) = chips.get_mut(*chip) {
                chip.instances += 1;
                chip.rows += *rows as u64;
            }
        }
        chips.retain(|chip| chip.instances > 0);
        chips
    }
}

/// What pass one leaves.
struct First {
    commitments: Vec<ShardCommitment>,
    shapes: Vec<Shape>,
    tail: LoadedShard,
    outcome: Outcome,
    last_memory_word: u64,
    execute_time: Duration,
    trace_time: Duration,
}

/// One proof being made.
struct Run<'a> {
    prover: &'a Prover,
    input: &'a [u64],
    options: &'a Options,
    plan: Plan,
    report: Report,
    progress: &'a dyn Progress,
}

impl Run<'_> {
    /// Pass one.
    fn commit(&mut self) -> Result<First, ZkvmError> {
        let mut commitments = Vec::new();
        let mut shapes: Vec<Shape> = Vec::new();
        let mut last = None;
        let proving = &self.prover.proving;
        let (report, log_stack) = (&mut self.report, self.plan.log_stack);
        let executed = pass::execute(
            self.prover,
            self.input,
            (self.options, &self.plan),
            self.progress,
            &mut |shard| {
                shapes.push(Shape::of(&shard));
                let loaded = proving.load(shard.instances.into_iter().map(instance).collect())?;
                commitments.push(proving.commit(&loaded, log_stack, report)?);
                last = Some(loaded);
                Ok(())
            },
        )?;
        Ok(First {
            commitments,
            shapes,
            tail: last.ok_or(ZkvmError::Internal("an execution without shards"))?,
            outcome: executed.outcome,
            last_memory_word: executed.last_memory_word,
            execute_time: executed.execute_time,
            trace_time: executed.trace_time,
        })
    }

    /// Pass two: the proofs in the order of shards, and the time of execution and traces.
    fn prove_shards<S: Sponge>(
        &mut self,
        common: &Common<S>,
        first: &First,
    ) -> Result<(Vec<ShardProof>, [Duration; 2]), ZkvmError> {
        let proving = &self.prover.proving;
        let total = first.shapes.iter().map(Shape::cells).sum();
        let mut done = 0;
        let tail = first.shapes.len() - 1;
        let mut prove = |index: usize, shard: &LoadedShard, report: &mut Report| {
            self.progress.advance(Phase::Prove, done, total);
            let commitment = (index, &first.commitments[index]);
            let proof = proving.prove_shard(common, commitment, shard, report);
            done += first.shapes[index].cells();
            self.progress.advance(Phase::Prove, done, total);
            proof
        };
        // The tail first: it is in memory.
        let last = prove(tail, &first.tail, &mut self.report)?;
        let mut proofs = Vec::with_capacity(first.shapes.len());
        let mut times = [Duration::ZERO; 2];
        if tail > 0 {
            let report = &mut self.report;
            times = pass::again(
                self.prover,
                self.input,
                (self.options, &self.plan),
                tail,
                &mut |shard: batch::Shard| {
                    let index = shard.index;
                    let instances = shard.instances.into_iter().map(instance).collect();
                    let loaded = proving.load(instances)?;
                    proofs.push(prove(index, &loaded, report)?);
                    Ok(())
                },
            )?;
        }
        proofs.push(last);
        Ok((proofs, times))
    }
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
