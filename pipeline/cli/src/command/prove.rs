//! `zkfabric prove`: a batch, from transactions to a verified proof.

use std::path::Path;
use std::time::Instant;

use zkfabric_batch::guest;
use zkfabric_prover::{Kernel, Stage};
use zkfabric_stf::host::Execution;
use zkfabric_zkvm::{Options, Proved, Prover};

use super::print;
use crate::args::ProveArgs;
use crate::error::write;
use crate::progress::{Bar, Step};
use crate::report::{ChipRow, Output, ProveReport, Seconds, keccak_f_calls};
use crate::source::{self, Batch, MAX_LOG_HEIGHT};
use crate::{Error, memory};

/// Runs the command. The proof is written only after it was verified.
///
/// # Errors
/// The batch is invalid, the proof can't be made, or the file can't be written.
pub(crate) fn run(args: &ProveArgs) -> Result<(), Error> {
    let batch = source::batch(args.batch.as_deref())?;
    let bar = Bar::new(args.json);
    bar.begin(Step::Execute);
    let start = Instant::now();
    let native = batch.file.execute()?;
    let execute = start.elapsed().as_secs_f64();

    bar.begin(Step::Setup);
    let start = Instant::now();
    let srs = source::srs(&args.srs)?;
    let program = source::guest()?;
    let prover = Prover::new(srs, program, MAX_LOG_HEIGHT)?;
    let setup = start.elapsed().as_secs_f64();

    bar.begin(Step::Trace);
    let input = guest::input_words(&native.input.encode());
    let output = native.output.to_bytes();
    let proved = prover.prove(&input, &output, &Options::default(), &bar)?;
    bar.finish();
    write(&args.out, &proved.proof)?;

    let mut report = report(&batch, &native, &proved, &args.out);
    report.seconds.execute += execute;
    report.seconds.setup = setup;
    report.development_srs = prover.key().verifying().srs().insecure();
    print(&report, args.json)
}

/// What the proof took; the caller adds the native execution and the setup.
fn report(batch: &Batch, native: &Execution, proved: &Proved, file: &Path) -> ProveReport {
    let stage = |stage| proved.report.stage(stage).as_secs_f64();
    let seconds = Seconds {
        execute: proved.execute_time.as_secs_f64(),
        setup: 0.0,
        trace: proved.trace_time.as_secs_f64(),
        commit: stage(Stage::Commit) + stage(Stage::Helper),
        quotient: stage(Stage::Quotient),
        open: stage(Stage::Open),
        verify: proved.verify_time.as_secs_f64(),
    };
    let shares = Kernel::ALL.into_iter().map(|kernel| {
        let time = proved.report.kernel(kernel).as_secs_f64();
        (kernel.name().to_owned(), seconds.share(time))
    });
    let chips = proved.chips.iter().map(|chip| {
        let [main_columns, helper_columns] = chip.columns;
        ChipRow {
            chip: chip.chip.clone(),
            instances: chip.instances,
            rows: chip.rows,
            main_columns,
            helper_columns,
        }
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
        segments: proved.segments,
        chips: chips.collect(),
        seconds,
        instructions_per_second: seconds.rate(proved.outcome.instructions),
        shares: shares.collect(),
        peak_memory_bytes: memory::peak_bytes(),
        proof_bytes: proved.proof.len(),
        proof_file: file.to_path_buf(),
        development_srs: false,
    }
}
