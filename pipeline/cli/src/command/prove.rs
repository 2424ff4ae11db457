//! `zkfabric prove`: a batch, from transactions to a verified proof.

use std::path::Path;
use std::time::Instant;

use zkfabric_batch::guest;
use zkfabric_prover::Stage;
use zkfabric_stf::host::Execution;
use zkfabric_vm::Executor;
use zkfabric_zkvm::{Options, Proved, Prover, Sizing, ZkvmError};

use crate::args::ProveArgs;
use crate::console::Console;
use crate::destination::{DASH, Destination};
use crate::progress::{Bar, Step};
use crate::report::{ChipRow, Output, ProveReport, Resumed, Seconds, keccak_f_calls};
use crate::source::{self, Batch, LOG_STACK};
use crate::{Error, memory};

/// Runs the command. The proof is written only after it was verified.
///
/// # Errors
/// The batch is invalid, the proof can't be made, or the file can't be written.
pub(crate) fn run(args: &ProveArgs, console: Console) -> Result<(), Error> {
    let destination = Destination::new(&args.out)?;
    let next = next(args, &destination)?;
    let console = console.beside(&destination);
    let batch = source::batch(args.batch.as_deref(), args.parent.as_deref())?;
    let bar = Bar::new(console.json());
    bar.begin(Step::Execute);
    let start = Instant::now();
    let executed = batch.file.execute_on(&batch.start);
    let executed = executed.map_err(Error::about(&batch.name))?;
    let (native, after) = (executed.execution, executed.after);
    let execute = start.elapsed().as_secs_f64();

    bar.begin(Step::Setup);
    let start = Instant::now();
    let program = source::guest()?;
    let input = guest::input_words(&native.input.encode());
    let options = Options {
        sizing: Sizing {
            memory_limit: args.memory_limit.map(|mib| mib.saturating_mul(1 << 20)),
            log_stack: None,
        },
        hash: args.hash.into(),
        work_dir: args.work.clone(),
        ..Options::default()
    };
    // How long the reference string has to be follows from the length of the execution.
    let executed = Executor::new(&program)?.run(&input, &options.limits);
    let instructions = executed.map_err(Error::about(&batch.name))?.instructions;
    let powers = options.sizing.log_powers(instructions, LOG_STACK);
    let backend = zkfabric_host::cpu();
    let srs = source::srs(&args.srs, backend.as_ref(), powers)?;
    let prover = Prover::new(backend, srs, program, LOG_STACK)?;
    let setup = start.elapsed().as_secs_f64();

    let output = native.output.to_bytes();
    let proved = prover.prove(&input, &output, &options, &bar)?;
    bar.finish();
    if let Some(next) = &next {
        next.write(after.to_json()?.as_bytes())?;
    }
    store(&destination, &proved)?;

    let mut report = report(&batch, &native, &proved, destination.name());
    report.parent_file = next.map(|next| next.name().to_path_buf());
    report.seconds.execute = execute;
    report.seconds.setup = setup;
    report.development_srs = prover.key().verifying().srs().insecure();
    console.report(&report)
}

/// Where the parent file for the next batch goes: where the arguments say, or beside a proof that is a file.
fn next(args: &ProveArgs, proof: &Destination) -> Result<Option<Destination>, Error> {
    let beside = || args.out.with_extension("parent.json");
    match (&args.next, proof) {
        (Some(path), Destination::Stdout) if path == Path::new(DASH) => Err(Error::SeveralToStdout),
        (Some(path), _) => Destination::new(path).map(Some),
        (None, Destination::File { .. }) => Destination::new(&beside()).map(Some),
        (None, _) => Ok(None),
    }
}

/// Writes the proof and then removes what it was made from: a run that is killed in between finds the one or the other.
fn store(destination: &Destination, proved: &Proved) -> Result<(), Error> {
    destination.write(&proved.proof)?;
    match &proved.work {
        Some(work) => Ok(work.clear().map_err(ZkvmError::from)?),
        None => Ok(()),
    }
}

/// What the proof took; the caller adds the native execution and the setup.
fn report(batch: &Batch, native: &Execution, proved: &Proved, file: &Path) -> ProveReport {
    let stage = |stage| proved.report.stage(stage).as_secs_f64();
    let seconds = Seconds {
        execute: 0.0,
        setup: 0.0,
        run: proved.execute_time.as_secs_f64(),
        trace: proved.trace_time.as_secs_f64(),
        commit: stage(Stage::Commit),
        tree: stage(Stage::Tree),
        layers: stage(Stage::Layers),
        rows: stage(Stage::Rows),
        reduction: stage(Stage::Reduction),
        open: stage(Stage::Open),
        verify: proved.verify_time.as_secs_f64(),
    };
    let chips = proved.chips.iter().map(|chip| ChipRow {
        chip: chip.chip.clone(),
        instances: chip.instances,
        rows: chip.rows,
        columns: chip.columns,
        messages: chip.messages,
    });
    let transactions = native.blocks.iter().flat_map(|block| &block.transactions);
    ProveReport {
        batch: batch.name.clone(),
        blocks: native.blocks.len(),
        transactions: transactions.clone().count(),
        gas: transactions.map(|transaction| transaction.gas_used).sum(),
        output: Output::from(&native.output),
        guest_instructions: proved.outcome.instructions,
        keccak_f_calls: keccak_f_calls(&proved.outcome),
        shards: proved.shards,
        resumed: Resumed::from(&proved.resumed),
        stacks: proved.stacks,
        chips: chips.collect(),
        seconds,
        instructions_per_second: seconds.rate(proved.outcome.instructions),
        peak_memory_bytes: memory::peak_bytes(),
        proof_bytes: proved.proof.len(),
        proof_file: file.to_path_buf(),
        parent_file: None,
        development_srs: false,
    }
}
