//! `zkfabric execute`: a batch natively and in the VM.

use std::time::Instant;

use zkfabric_batch::guest;
use zkfabric_vm::{Executor, Limits};

use crate::args::ExecuteArgs;
use crate::console::Console;
use crate::destination::Destination;
use crate::report::ExecuteReport;
use crate::{Error, memory, source};

/// Runs the command. The report is printed even when both executions differ.
///
/// # Errors
/// The batch is invalid, the guest fails, or both executions differ.
pub(crate) fn run(args: &ExecuteArgs, console: Console) -> Result<(), Error> {
    let next = args.next.as_deref().map(Destination::new).transpose()?;
    let console = next.iter().fold(console, Console::beside);
    let batch = source::batch(args.batch.as_deref(), args.parent.as_deref())?;
    let start = Instant::now();
    let executed = batch.file.execute_on(&batch.start);
    let executed = executed.map_err(Error::about(&batch.name))?;
    let (native, after) = (executed.execution, executed.after);
    let native_seconds = start.elapsed().as_secs_f64();

    let program = source::guest()?;
    let input = guest::input_words(&native.input.encode());
    let executor = Executor::new(&program)?;
    let start = Instant::now();
    let vm = executor.run(&input, &Limits::default());
    let vm = vm.map_err(Error::about(&batch.name))?;
    let vm_seconds = start.elapsed().as_secs_f64();
    if vm.exit_code != 0 {
        return Err(Error::about(&batch.name)(Error::ExitCode {
            code: vm.exit_code,
            printed: String::from_utf8_lossy(&vm.printed).into_owned(),
        }));
    }

    let mut report = ExecuteReport::new(&batch.name, &batch.file, &native, &vm);
    report.native_seconds = native_seconds;
    report.vm_seconds = vm_seconds;
    report.peak_memory_bytes = memory::peak_bytes();
    console.report(&report)?;
    if report.equal {
        return match next {
            Some(next) => next.write(after.to_json()?.as_bytes()),
            None => Ok(()),
        };
    }
    Err(Error::about(&batch.name)(Error::Output {
        expected: report.native.digest,
        got: report.vm_digest,
    }))
}
