//! `zkfabric-peers`: measures and prints the results.

use std::{
    fs,
    io::{Write, stderr, stdout},
    process::ExitCode,
};

use clap::Parser;
use zkfabric_bench::report;
use zkfabric_peers::{
    Error,
    args::{Cli, Command, Run},
    comparison::{self, Event},
    guests,
    ours::Ours,
};

fn main() -> ExitCode {
    let cli = Cli::parse();
    let done = match cli.command {
        Some(Command::Contend { order }) => return zkfabric_peers_contender::main::<Ours>(order),
        Some(Command::Guests) => guests::write(),
        None => compare(&cli.run),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(stderr().lock(), "error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn compare(args: &Run) -> Result<(), Error> {
    let (record, failures) = comparison::run(args, |event| {
        match event {
            Event::Computer(machine) => report::table_head(machine, &mut stdout().lock())?,
            Event::Row(row) => report::table_row(row, &mut stdout().lock())?,
            Event::Failure {
                what,
                contender,
                failure,
            } => writeln!(
                stderr().lock(),
                "error: {}, {what}: {failure}",
                contender.name
            )?,
        }
        Ok(())
    })?;
    if let Some(path) = &args.out {
        let mut bytes = Vec::new();
        record.write(&mut bytes)?;
        fs::write(path, bytes).map_err(|source| Error::File {
            path: path.clone(),
            source,
        })?;
    }
    match failures {
        0 => Ok(()),
        missing => Err(Error::Incomplete(missing)),
    }
}
