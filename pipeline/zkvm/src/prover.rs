//! From a program and its input to proof bytes.

use crate::claim::digest;
use crate::key::context;
use crate::{Claim, ProgramKey, ZkvmError, verify};
use std::sync::Arc;
use std::time::{Duration, Instant};
use zkfabric_chips::batch::{self, Batch};
use zkfabric_chips::heights::Heights;
use zkfabric_kzg::Srs;
use zkfabric_prover::key::FixedColumns;
use zkfabric_prover::{Instance, Progress, ProvingKey, Report};
use zkfabric_verifier::key::MIN_LOG_HEIGHT;
use zkfabric_vm::{Executor, Limits, Outcome, Program};

/// How an execution is cut up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// Instructions in a segment.
    pub segment: usize,
    /// log2 of the smallest height of an instance.
    pub min_log_height: u32,
    /// Bounds of the execution.
    pub limits: Limits,
}

impl Default for Options {
    /// Segments of `2^21` instructions: at most 250 MB of steps at a time. Instances of at least 256
    /// rows: smaller ones cost the verifier more than the prover saves.
    fn default() -> Self {
        Self {
            segment: 1 << 21,
            min_log_height: 8,
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
    /// Segments of the execution.
    pub segments: usize,
    /// Execution with its trace.
    pub execute_time: Duration,
    /// Turning steps into columns.
    pub trace_time: Duration,
    /// The proof system.
    pub report: Report,
    /// The final check.
    pub verify_time: Duration,
}

/// How many rows a chip has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChipRows {
    /// The chip.
    pub chip: String,
    /// Rows, padding included.
    pub rows: u64,
    /// Instances.
    pub instances: usize,
    /// Main columns and helper columns.
    pub columns: [usize; 2],
}

impl Prover {
    /// Commits to the program's tables.
    ///
    /// # Errors
    /// A program that does not fit the machine, or a reference string too short.
    pub fn new(srs: Arc<Srs>, program: Program, max_log_height: u32) -> Result<Self, ZkvmError> {
        let machine = zkfabric_chips::machine::Machine::new()?;
        let fixed = fixed_columns(&machine, &program, max_log_height)?;
        let (entry, end) = (program.entry, program.image.end_word());
        let airs = machine.airs;
        let proving = ProvingKey::new(srs, max_log_height, airs, fixed, &context(entry, end))?;
        let commitments = proving.verifying().fixed().to_vec();
        let srs = *proving.verifying().srs();
        let key = ProgramKey::new(srs, max_log_height, commitments, entry, end)?;
        Ok(Self {
            key,
            proving,
            program,
        })
    }

    /// Takes the commitments from a key made before. A key of another program makes proofs that are
    /// rejected by the check at their end.
    ///
    /// # Errors
    /// A key that does not fit the program or the reference string.
    pub fn with_key(srs: Arc<Srs>, program: Program, key: ProgramKey) -> Result<Self, ZkvmError> {
        let max_log_height = key.verifying().max_log_height();
        let fixed = fixed_columns(key.machine(), &program, max_log_height)?;
        let proving = ProvingKey::with_verifying(srs, fixed, key.verifying().clone())?;
        Ok(Self {
            key,
            proving,
            program,
        })
    }

    /// The key for verifiers.
    #[must_use]
    pub const fn key(&self) -> &ProgramKey {
        &self.key
    }

    /// The program.
    #[must_use]
    pub const fn program(&self) -> &Program {
        &self.program
    }

    /// Executes the program, proves that and verifies the proof. `output` makes the bytes whose
    /// Keccak-256 the program commits to; it is called after the execution.
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
        let traced = self.trace(input, options)?;
        let expected = digest(output);
        if traced.outcome.digest != expected {
            return Err(ZkvmError::Output {
                expected,
                got: traced.outcome.digest,
            });
        }
        let claim = Claim {
            output: output.to_vec(),
            last_memory_word: traced.last_memory_word,
        };
        let chips = self.chip_rows(&traced.instances);
        let instances = traced.instances.into_iter().map(instance).collect();
        let public = claim.to_bytes();
        let (proof, report) = zkfabric_prover::prove(&self.proving, &public, instances, progress)?;
        let proof = proof.to_bytes();
        // A proof never leaves unverified: what a device computed wrong shows here. Whether the
        // reference string can be trusted is for whoever receives the proof to decide.
        let start = Instant::now();
        let allow = zkfabric_verifier::Options {
            allow_insecure_srs: true,
        };
        let claim = verify(&self.key, &proof, allow)?;
        Ok(Proved {
            proof,
            claim,
            outcome: traced.outcome,
            chips,
            segments: traced.segments,
            execute_time: traced.execute_time,
            trace_time: traced.trace_time,
            report,
            verify_time: start.elapsed(),
        })
    }

    /// Executes the program and fills the traces.
    ///
    /// # Errors
    /// A failed execution, an exit code other than 0, an instruction without a chip.
    pub fn trace(&self, input: &[u64], options: &Options) -> Result<Traced, ZkvmError> {
        let max_log = self.key.verifying().max_log_height();
        let min_log = options.min_log_height.clamp(MIN_LOG_HEIGHT, max_log);
        let mut batch = Batch::new(
            self.key.machine(),
            &self.program,
            Heights { min_log, max_log },
        );
        let mut instances = Vec::new();
        let mut failure = None;
        let mut segments = 0;
        let mut trace_time = Duration::ZERO;
        let start = Instant::now();
        let executor = Executor::new(&self.program)?;
        let (outcome, state) =
            executor.trace(input, &options.limits, options.segment, |segment| {
                let start = Instant::now();
                segments += 1;
                if failure.is_none() {
                    match batch.segment(&segment) {
                        Ok(more) => instances.extend(more),
                        Err(error) => failure = Some(error),
                    }
                }
                trace_time += start.elapsed();
            })?;
        let execute_time = start.elapsed().saturating_sub(trace_time);
        if outcome.exit_code != 0 {
            let printed = String::from_utf8_lossy(&outcome.printed).into_owned();
            return Err(ZkvmError::ExitCode {
                code: outcome.exit_code,
                printed,
            });
        }
        if let Some(error) = failure {
            return Err(error.into());
        }
        let start = Instant::now();
        let (last, public) = batch.finish(&state)?;
        instances.extend(last);
        trace_time += start.elapsed();
        let last_memory_word = public.last_memory_word;
        Ok(Traced {
            instances,
            outcome,
            last_memory_word,
            segments,
            execute_time,
            trace_time,
        })
    }

    fn chip_rows(&self, instances: &[batch::Instance]) -> Vec<ChipRows> {
        let rows = self
            .key
            .machine()
            .airs
            .iter()
            .enumerate()
            .map(|(chip, air)| {
                let of_chip = instances.iter().filter(|i| i.chip == chip);
                let heights: Vec<u64> = of_chip.map(|i| 1 << i.log_height).collect();
                ChipRows {
                    chip: air.name.clone(),
                    rows: heights.iter().sum(),
                    instances: heights.len(),
                    columns: [air.main.len(), air.helpers()],
                }
            });
        rows.filter(|chip| chip.instances > 0).collect()
    }
}

/// An execution as traces.
#[derive(Debug)]
pub struct Traced {
    /// All instances.
    pub instances: Vec<batch::Instance>,
    /// The execution.
    pub outcome: Outcome,
    /// Word address of the highest memory cell.
    pub last_memory_word: u64,
    /// Segments of the execution.
    pub segments: usize,
    /// Time of the execution.
    pub execute_time: Duration,
    /// Time of filling traces.
    pub trace_time: Duration,
}

/// The instance in the proof system's type.
#[must_use]
pub fn instance(instance: batch::Instance) -> Instance {
    let batch::Instance {
        chip,
        fixed,
        log_height,
        main,
    } = instance;
    Instance {
        chip,
        log_height,
        fixed,
        main,
    }
}

fn fixed_columns(
    machine: &zkfabric_chips::machine::Machine,
    program: &Program,
    max_log_height: u32,
) -> Result<Vec<FixedColumns>, ZkvmError> {
    let instances = machine.fixed_instances(program, max_log_height)?;
    Ok(instances
        .into_iter()
        .map(|i| FixedColumns {
            chip: i.chip,
            log_height: i.log_height,
            columns: i.fixed,
        })
        .collect())
}
