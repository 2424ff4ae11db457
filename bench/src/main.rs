//! `zkfabric-bench`: measures and prints.

use std::{
    io::{Write, stderr, stdout},
    process::ExitCode,
};

use clap::Parser;
use zkfabric_bench::{
    Error,
    args::{self, Cli, Command},
    kernels, report,
};
use zkfabric_kernels_cpu::Isa;

fn main() -> ExitCode {
    let Command::Kernels(args) = Cli::parse().command;
    match print(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(stderr().lock(), "error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn print(args: &args::Kernels) -> Result<(), Error> {
    // An instruction set that was asked for and isn't there is an error, not another measurement.
    Isa::requested()?;
    let mut out = stdout().lock();
    if args.json {
        kernels::run(args, |_| Ok(()))?.json(&mut out)
    } else {
        kernels::run(args, |event| {
            match event {
                kernels::Event::Machine(machine) => report::table_head(machine, &mut out)?,
                kernels::Event::Row(row) => report::table_row(row, &mut out)?,
            }
            out.flush()?;
            Ok(())
        })?;
        Ok(())
    }
}
