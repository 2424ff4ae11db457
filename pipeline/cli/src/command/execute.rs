//! `zkfabric execute`: a batch natively and in the VM, or a program in the VM.

use std::time::Instant;

use zkfabric_batch::{BatchExecution, guest};
use zkfabric_console::Console;
use zkfabric_console::Destination;
use zkfabric_vm::{ExecutionError, Executor, Outcome};

use crate::args::ExecuteArgs;
use crate::report::{Computer, ExecuteReport, ProgramOutput, ProgramReport};
use crate::{Error, memory, source};

/// Runs the command. The report is printed even when the two executions differ.
///
/// # Errors
/// The batch is invalid, the guest fails, or the two executions differ.
pub(crate) fn run(args: &ExecuteArgs, console: Console) -> Result<(), Error> {
    if args.program.elf.is_some() {
        return program(args, console);
    }
    let next = args.next.as_deref().map(Destination::new).transpose()?;
    let console = next.iter().fold(console, Console::beside);
    let batch = source::batch(args.batch.as_deref(), args.parent.as_deref())?;
    let start = Instant::now();
    let BatchExecution {
        execution: native,
        after,
        cost,
    } = batch.execute()?;
    let native_seconds = start.elapsed().as_secs_f64();

    let program = source::guest()?;
    let input = guest::input_words(&native.input.encode());
    let executor = Executor::new(&program)?;
    let (vm, repetitions) = repeat(args, &executor, &input);
    let vm = vm.map_err(Error::about(&batch.name))?;
    if vm.exit_code != 0 {
        return Err(Error::about(&batch.name)(Error::ExitCode {
            code: vm.exit_code,
            printed: String::from_utf8_lossy(&vm.printed).into_owned(),
        }));
    }

    let mut report = ExecuteReport::new(&batch.name, &batch.file, (&native, &cost), &vm);
    report.native_seconds = native_seconds;
    report.vm_seconds = fastest(&repetitions);
    report.repetitions = repetitions;
    report.peak_memory_bytes = memory::peak_bytes();
    console.report(&report)?;
    if report.equal {
        return match next {
            Some(next) => Ok(next.write(after.to_json()?.as_bytes())?),
            None => Ok(()),
        };
    }
    Err(Error::about(&batch.name)(Error::Output {
        expected: report.native.digest,
        got: report.vm_digest,
    }))
}

/// Executes several times; returns the last run's result and the seconds of each run.
fn repeat(
    args: &ExecuteArgs,
    executor: &Executor<'_>,
    input: &[u64],
) -> (Result<Outcome, ExecutionError>, Vec<f64>) {
    let mut seconds = Vec::new();
    loop {
        let start = Instant::now();
        let outcome = executor.run(input, &args.limit.limits());
        seconds.push(start.elapsed().as_secs_f64());
        if outcome.is_err() || seconds.len() as u64 >= u64::from(args.repeat) {
            return (outcome, seconds);
        }
    }
}

fn fastest(seconds: &[f64]) -> f64 {
    seconds.iter().copied().fold(f64::INFINITY, f64::min)
}

/// Executes the user's own program. The report is printed whatever the exit code.
fn program(args: &ExecuteArgs, console: Console) -> Result<(), Error> {
    let files = source::program(&args.program)?;
    let executor = Executor::new(&files.program)?;
    let input = guest::input_words(&files.input);
    let (outcome, repetitions) = repeat(args, &executor, &input);
    let outcome = outcome.map_err(Error::about(&files.name))?;
    let expected = files.output.as_deref();
    // The program's own word, or the user's, for what the digest says.
    let output = [outcome.shown_output(), expected].into_iter().flatten();
    let output = { output }.find(|output| zkfabric_zkvm::claim::digest(output) == outcome.digest);
    let printed = String::from_utf8_lossy(&outcome.printed).into_owned();
    let code = outcome.exit_code;
    console.report(&ProgramReport {
        program: files.name.clone(),
        output: ProgramOutput::new(code, outcome.digest, output),
        printed: printed.clone(),
        instructions: outcome.instructions,
        input_bytes: files.input.len(),
        vm_seconds: fastest(&repetitions),
        repetitions,
        machine: Computer::here(),
        peak_memory_bytes: memory::peak_bytes(),
    })?;
    if code != 0 {
        return Err(Error::about(&files.name)(Error::ExitCode { code, printed }));
    }
    match expected.map(zkfabric_zkvm::claim::digest) {
        Some(got) if got != outcome.digest => Err(Error::about(&files.name)(Error::Output {
            expected: guest::digest(got).to_string(),
            got: guest::digest(outcome.digest).to_string(),
        })),
        _ => Ok(()),
    }
}
