//! `zkfabric prove`: a batch or a program, from its input to a verified proof.

use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use tracing::trace_span;
use zkfabric_batch::{BatchExecution, Start, guest};
use zkfabric_console::Console;
use zkfabric_console::{DASH, Destination};
use zkfabric_host::Backend;
use zkfabric_prover::Stage;
use zkfabric_stf::host::Execution;
use zkfabric_timeline::TARGET;
use zkfabric_vm::Program;
use zkfabric_wrap::chain::LOG_POWERS;
use zkfabric_zkvm::work::{WorkFolder, input_digest};
use zkfabric_zkvm::{Executed, ExecutionProof, Options, Prover, Sizing, ZkvmError};

use super::devices;
use super::timeline::Recording;
use crate::args::{HashArg, MIB, ProgramArgs, ProveArgs};
use crate::places::Files;
use crate::progress::{Bar, Step};
use crate::report::{
    ChipRow, Computer, DeviceLine, KeyIdentity, Output, ProgramOutput, ProveReport, ProvedBatch,
    ProvedProgram, ResumedWork, Seconds, Subject, keccak_f_calls,
};
use crate::source::{self, LOG_STACK, NamedBatch, Purpose};
use crate::{Error, memory};

/// Subject of a proof.
struct Job {
    /// Name of the input in errors.
    name: String,
    input: Vec<u64>,
    /// Bytes whose digest the program commits to, where known.
    output: Option<Vec<u8>>,
    batch: Option<BatchJob>,
    /// Seconds of the native execution.
    execute: f64,
}

/// A natively executed batch.
struct BatchJob {
    batch: NamedBatch,
    native: Execution,
    /// Base of the next batch.
    after: Start,
}

/// Runs the command. The proof is written only after its verification.
///
/// # Errors
/// The batch is invalid, the proof can't be made, or the file can't be written.
pub(crate) fn run(args: &ProveArgs, files: &Files, console: Console) -> Result<(), Error> {
    // The lock comes first: nothing is written while another process works in the folder.
    let work = args.work.as_deref();
    let work = work.map(|path| WorkFolder::open(path, &files.output_paths()));
    let work = work.transpose().map_err(ZkvmError::from)?;
    let destination = Destination::new(&args.out)?;
    let next = next(args, &destination)?;
    let console = console.beside(&destination);
    let (recording, console) = Recording::start(args.timeline.as_deref(), console)?;
    let wrapped = args.wrap.as_deref().map(wrap_destinations).transpose()?;
    if wrapped.is_some() {
        // A string that is too short ends the run before any work.
        source::check_powers(&args.srs, LOG_POWERS)?;
    }
    let hash = match wrapped {
        Some(_) => HashArg::Poseidon2,
        None => args.hash,
    };
    let batch = match &args.program.elf {
        None => Some(source::batch(
            args.batch.as_deref(),
            args.parent.as_deref(),
        )?),
        Some(_) => None,
    };
    let bar = Bar::new(console.talk());
    // Devices compile while the batch is executed and keys are read.
    let runtime = devices::open(&args.device, console, &devices::PROOF)?;
    let (program, job) = trace_span!(target: TARGET, "native").in_scope(|| match batch {
        Some(batch) => of_batch(batch, &bar),
        None => of_program(&args.program),
    })?;
    if let Some(work) = &work {
        let input = input_digest(&job.input);
        work.expect_input(&input).map_err(ZkvmError::from)?;
    }

    bar.begin(Step::Setup);
    let start = Instant::now();
    let options = options(args, hash, work);
    // The length of the execution determines the length of the reference string.
    let executed = Executed::new(&program, &job.input, &options.limits);
    let executed = executed.map_err(Error::about(&job.name))?;
    let length = executed.instructions();
    let powers = options.sizing.log_powers(length, LOG_STACK);
    let backend: Arc<dyn Backend> = Arc::clone(&runtime) as _;
    let with_powers = |program: Program, powers: u32| -> Result<Prover, Error> {
        let _span = trace_span!(target: TARGET, "setup").entered();
        let srs = source::srs(&args.srs, Purpose::Proofs, backend.as_ref(), powers)?;
        let srs = match hash {
            HashArg::Keccak => srs,
            // A proof that other proofs verify must leave nothing to be paired with tau^b G2.
            HashArg::Poseidon2 => srs.without_tau_b_g2()?,
        };
        let backend = Arc::clone(&backend);
        Ok(Prover::new(backend, Arc::new(srs), program, LOG_STACK)?)
    };
    let mut prover = with_powers(program, powers)?;
    if wrapped.is_some() {
        super::wrap::check_expected(args.expect_program, prover.key())?;
    }
    let setup = start.elapsed().as_secs_f64();

    let is_shorter_enough = powers > LOG_STACK && !options.sizing.profiled;
    let mut runs = Vec::new();
    let mut fastest: Option<(f64, ExecutionProof)> = None;
    for _ in 0..args.repeat {
        let start = Instant::now();
        let mut proved = prover.prove_executed(&executed, job.output.as_deref(), &options, &bar);
        // A string of the key's length takes less memory than the one that is worth its memory with
        // several shards. The error then names the least limit of all.
        if matches!(proved, Err(ZkvmError::MemoryLimit { .. })) && is_shorter_enough {
            prover = with_powers(prover.into_program(), LOG_STACK)?;
            proved = prover.prove_executed(&executed, job.output.as_deref(), &options, &bar);
        }
        let proved = proved.map_err(Error::about(&job.name))?;
        let seconds = start.elapsed().as_secs_f64();
        runs.push(seconds);
        if fastest.as_ref().is_none_or(|(best, _)| seconds < *best) {
            fastest = Some((seconds, proved));
        }
    }
    bar.finish();
    let Some((_, proved)) = fastest else {
        return Ok(());
    };
    if let (Some(next), Some(batch)) = (&next, &job.batch) {
        next.write(batch.after.to_json()?.as_bytes())?;
    }
    store(&destination, &proved)?;
    let wrapped = wrapped.as_ref().map(|[out, out_key]| {
        let job = super::wrap::Job {
            key: prover.key(),
            proof: &proved.proof,
            name: "the proof",
            device: &args.device,
            srs: &args.srs,
            expected: args.expect_program,
            out: [out, out_key],
        };
        super::wrap::make(&job, console)
    });
    let wrapped = wrapped.transpose()?;
    let timeline = recording.map(Recording::end).transpose()?;
    let subject = subject(&job, &proved, &prover);
    let seconds = Seconds {
        execute: job.execute,
        setup,
        ..seconds(&proved)
    };
    let report = ProveReport {
        repetitions: runs,
        devices: runtime.report().iter().map(DeviceLine::of).collect(),
        parent_file: next.map(|next| next.name().to_path_buf()),
        wrapped,
        timeline,
        development_srs: prover.key().verifying().srs().insecure(),
        ..report(subject, seconds, &proved, destination.name())
    };
    Ok(console.report(&report)?)
}

/// Returns the destination of the parent file for the next batch: the one in the arguments, or
/// beside a proof that goes to a file. A user's own program has no next batch.
fn next(args: &ProveArgs, proof: &Destination) -> Result<Option<Destination>, Error> {
    match (&args.next, proof) {
        (None, Destination::Special(_)) => Ok(None),
        _ => Ok(args
            .next_file()
            .as_deref()
            .map(Destination::new)
            .transpose()?),
    }
}

/// Returns the prover's options.
fn options(args: &ProveArgs, hash: HashArg, work: Option<WorkFolder>) -> Options {
    Options {
        sizing: Sizing {
            memory_limit: Some(args.memory_limit.saturating_mul(MIB)),
            profiled: hash == HashArg::Poseidon2,
            shards_at_once: NonZeroUsize::new(args.shards_at_once.into()),
            ..Sizing::default()
        },
        limits: args.limit.limits(),
        hash: hash.into(),
        work,
        ..Options::default()
    }
}

/// Returns the destinations of a wrapped proof and of its key beside it.
fn wrap_destinations(path: &Path) -> Result<[Destination; 2], Error> {
    if path == Path::new(DASH) {
        return Err(zkfabric_console::Error::SeveralToStdout.into());
    }
    let key = Destination::new(&path.with_extension("key"))?;
    // A damaged key ends the run before any work.
    super::wrap::existing(&key)?;
    Ok([Destination::new(path)?, key])
}

/// Executes a batch natively for its witness and its output.
fn of_batch(batch: NamedBatch, bar: &Bar) -> Result<(Program, Job), Error> {
    bar.begin(Step::Execute);
    let start = Instant::now();
    let BatchExecution {
        execution: native,
        after,
        ..
    } = batch.execute()?;
    let execute = start.elapsed().as_secs_f64();
    let job = Job {
        name: batch.name.clone(),
        input: guest::input_words(&native.input.encode()),
        output: Some(native.output.to_bytes().to_vec()),
        batch: Some(BatchJob {
            batch,
            native,
            after,
        }),
        execute,
    };
    Ok((source::guest()?, job))
}

/// Loads the user's own program.
fn of_program(args: &ProgramArgs) -> Result<(Program, Job), Error> {
    let files = source::program(args)?;
    let job = Job {
        name: files.name,
        input: guest::input_words(&files.input),
        output: files.output,
        batch: None,
        execute: 0.0,
    };
    Ok((files.program, job))
}

fn subject(job: &Job, proved: &ExecutionProof, prover: &Prover) -> Subject {
    let Some(BatchJob { batch, native, .. }) = &job.batch else {
        let digest = proved.claim.digest;
        return Subject::Program(ProvedProgram {
            program: job.name.clone(),
            output: ProgramOutput::new(proved.outcome.exit_code, digest, job.output.as_deref()),
            key: KeyIdentity::of(prover.key()),
        });
    };
    let transactions = native.blocks.iter().flat_map(|block| &block.transactions);
    Subject::Batch(ProvedBatch {
        batch: batch.name.clone(),
        blocks: native.blocks.len(),
        transactions: transactions.clone().count(),
        gas: transactions.map(|transaction| transaction.gas_used).sum(),
        output: Output::from(&native.output),
    })
}

/// Writes the proof and then removes its work files: a run killed in between leaves one or the
/// other.
fn store(destination: &Destination, proved: &ExecutionProof) -> Result<(), Error> {
    destination.write(&proved.proof)?;
    match &proved.work {
        Some(work) => Ok(work.clear().map_err(ZkvmError::from)?),
        None => Ok(()),
    }
}

/// Returns the seconds of the proof; the caller adds the native execution and the setup.
fn seconds(proved: &ExecutionProof) -> Seconds {
    let stage = |stage| proved.report.stage(stage).as_secs_f64();
    Seconds {
        execute: 0.0,
        setup: 0.0,
        run: proved.execute_time.as_secs_f64(),
        trace: proved.trace_time.as_secs_f64(),
        commit: stage(Stage::Commit),
        tree: stage(Stage::Tree),
        layers: stage(Stage::Layers),
        permutations: stage(Stage::Permutations),
        rows: stage(Stage::Rows),
        reduction: stage(Stage::Reduction),
        open: stage(Stage::Open),
        verify: proved.verify_time.as_secs_f64(),
    }
}

fn report(subject: Subject, seconds: Seconds, proved: &ExecutionProof, file: &Path) -> ProveReport {
    let chips = proved.chips.iter().map(|chip| ChipRow {
        chip: chip.chip.clone(),
        instances: chip.instances,
        rows: chip.rows,
        columns: chip.columns,
        messages: chip.messages,
    });
    ProveReport {
        subject,
        guest_instructions: proved.outcome.instructions,
        keccak_f_calls: keccak_f_calls(&proved.outcome),
        shards: proved.shards,
        resumed: ResumedWork::from(&proved.resumed),
        stacks: proved.stacks,
        chips: chips.collect(),
        seconds,
        total_seconds: seconds.total(),
        repetitions: Vec::new(),
        machine: Computer::here(),
        devices: Vec::new(),
        instructions_per_second: seconds.rate(proved.outcome.instructions),
        peak_memory_bytes: memory::peak_bytes(),
        proof_bytes: proved.proof.len(),
        proof_file: file.to_path_buf(),
        parent_file: None,
        wrapped: None,
        timeline: None,
        development_srs: false,
    }
}
