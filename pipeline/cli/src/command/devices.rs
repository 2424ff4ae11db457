//! `zkfabric devices`: compute devices and their speed.

use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use zkfabric_console::{Console, Talk};
use zkfabric_host::devices::{self, Progress, Selection};
use zkfabric_host::runtime::Options;
use zkfabric_host::{Backend as _, Kernels, Runtime, process};

use crate::Error;
use crate::args::{DeviceArgs, DevicesArgs};
use crate::report::{Computer, DeviceLine, DevicesReport, Rate};

/// Runs the command.
///
/// # Errors
/// A named device is absent or fails its test.
pub(crate) fn run(args: &DevicesArgs, console: Console) -> Result<(), Error> {
    let mut selections = args.device.selections()?;
    if selections.is_empty() {
        selections.push(Selection::AUTO);
    }
    let (runtime, missing) = opened(&selections, &args.device, console)?;
    if args.test {
        for (device, passed) in runtime.test() {
            passed.map_err(|source| Error::Device {
                device: device.name,
                source,
            })?;
        }
    }
    let measured = runtime.measure(Duration::from_secs_f64(args.seconds))?;
    let lines = runtime.report();
    let devices = lines.iter().zip(measured).map(|(report, rates)| {
        let rates = rates.into_iter().map(|(kind, rate)| Rate {
            kernel: kind.to_string(),
            per_second: rate.as_ref().ok().copied(),
            error: rate.err().map(|error| error.to_string()),
        });
        DeviceLine {
            rates: rates.collect(),
            ..DeviceLine::of(report)
        }
    });
    Ok(console.report(&DevicesReport {
        machine: Computer::here(),
        devices: devices.collect(),
        missing: missing.iter().map(ToString::to_string).collect(),
        tested: args.test,
    })?)
}

/// Kernels of a proof, in the order of its stages.
pub(crate) const PROOF: [Kernels; 3] = [Kernels::Msm, Kernels::Sums, Kernels::Permutations];
/// Kernels of wrapping.
pub(crate) const WRAPPING: [Kernels; 2] = [Kernels::Msm, Kernels::Ntt];

/// Opens a runtime over the devices named by the arguments or the environment, which begin to
/// compile `kernels`; device events are printed as notes.
///
/// # Errors
/// A named device is absent.
pub(crate) fn open(
    args: &DeviceArgs,
    console: Console,
    kernels: &[Kernels],
) -> Result<Arc<Runtime>, Error> {
    let (runtime, missing) = opened(&args.selections()?, args, console)?;
    runtime.prepare(kernels);
    for error in missing {
        console.note(error);
    }
    Ok(Arc::new(runtime))
}

/// Serves a device to the process that has started this one, over the socket in the place of stdin.
///
/// # Errors
/// Stdin is no socket, or it fails.
pub(crate) fn serve(console: Console) -> Result<(), Error> {
    let progress: Progress = Arc::new(move |line| console.note(line));
    process::serve(&progress).map_err(|source| Error::DeviceServer { source })
}

fn opened(
    selections: &[Selection],
    args: &DeviceArgs,
    console: Console,
) -> Result<(Runtime, Vec<zkfabric_host::Error>), Error> {
    if !args.process {
        return Ok(devices::open(selections, options(console))?);
    }
    let program = std::env::current_exe().map_err(|source| Error::DeviceServer { source })?;
    let launcher = move || {
        let mut command = Command::new(&program);
        command.arg("device-server");
        if console.talk() == Talk::Quiet {
            command.arg("--quiet");
        }
        command
    };
    let opened = devices::open_in_processes(selections, options(console), launcher)?;
    Ok(opened)
}

fn options(console: Console) -> Options {
    Options::default().with_listener(move |event| console.note(event))
}

impl DeviceArgs {
    fn selections(&self) -> Result<Vec<Selection>, Error> {
        if self.names.is_empty() {
            Ok(devices::requested()?)
        } else {
            Ok(self.names.clone())
        }
    }
}
