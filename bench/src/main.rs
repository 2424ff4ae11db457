//! `zkfabric-bench`: measures and prints the results.

use std::{
    io::{Write, stderr, stdout},
    process::ExitCode,
    time::{Duration, Instant},
};

use clap::Parser;
use zkfabric_bench::{
    Error,
    args::{self, Cli, Command},
    cost, devices, engine, hdl, kernels, latency, node, profile, prover,
    report::{self, Record},
    wrap,
};
use zkfabric_hdl::toolkit::tools::{Tool, Tools};
use zkfabric_kernels_cpu::Isa;

fn main() -> ExitCode {
    let cli = Cli::parse();
    if let Command::Zkfabric { arguments } = cli.command {
        return zkfabric::main([node::OWN.into()].into_iter().chain(arguments));
    }
    // A requested instruction set that is missing is an error, not another measurement.
    let result = Isa::requested()
        .map_err(Error::from)
        .and_then(|_| run(cli.command));
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(stderr().lock(), "error: {error}");
            ExitCode::from(error.exit_code())
        }
    }
}

fn run(command: Command) -> Result<(), Error> {
    match command {
        Command::Kernels(args) => print(args.rows.json, |show| {
            found(&args.rows, kernels::run(&args, show)?)
        }),
        Command::Devices(args) => print(args.rows.json, |show| {
            found(&args.rows, devices::run(&args, show)?)
        }),
        Command::Prover(args) => print_prover(&args),
        Command::Cost(args) => print_cost(&args),
        Command::Profile(args) => print_profile(&args),
        Command::Wrap(args) => print(args.json, |show| wrap::run(&args, show)),
        Command::Report(args) => Ok(pages(&args)?),
        Command::Latency(args) => print_latency(&args),
        Command::Engine(args) => print_rows(args.json, |show| engine::run(&args, show)),
        Command::Node(args) => print_rows(args.json, |show| node::run(&args, show)),
        // It does not come here.
        Command::Zkfabric { .. } => Ok(()),
        Command::Hdl(args) => {
            if let Err(error) = Tools::installed().find(Tool::VERILATOR) {
                let _ = writeln!(stderr().lock(), "without Verilated circuits: {error}");
            }
            print(args.rows.json, |show| {
                found(&args.rows, hdl::run(&args, show)?)
            })
        }
    }
}

/// Returns a record, unless a filter has left nothing of it.
fn found(rows: &args::Rows, record: Record) -> Result<Record, Error> {
    match &rows.filter {
        Some(filter) if record.rows.is_empty() => Err(Error::NoRow {
            filter: filter.clone(),
        }),
        _ => Ok(record),
    }
}

type Show<'a> = dyn FnMut(kernels::Event<'_>) -> Result<(), Error> + 'a;

fn print(
    json: bool,
    run: impl FnOnce(&mut Show<'_>) -> Result<Record, Error>,
) -> Result<(), Error> {
    let mut out = stdout().lock();
    if json {
        return Ok(run(&mut |_| Ok(()))?.write(&mut out)?);
    }
    run(&mut |event| {
        match event {
            kernels::Event::Computer(machine) => report::table_head(machine, &mut out)?,
            kernels::Event::Row(row) => report::table_row(row, &mut out)?,
        }
        out.flush()?;
        Ok(())
    })
    .map(drop)
}

fn print_cost(args: &args::Cost) -> Result<(), Error> {
    let mut out = stdout().lock();
    if let Some(name) = &args.block {
        let batch = cost::block(name, args.gas)?;
        let text = batch
            .to_json()
            .map_err(|error| Error::Proof(error.into()))?;
        out.write_all(text.as_bytes())?;
        return Ok(());
    }
    if let Some(minutes) = args.search {
        return search(minutes, args.seed);
    }
    let prices = cost::Prices::measure()?;
    match &args.write {
        Some(root) => prices.write(root)?,
        None => out.write_all(prices.page().as_bytes())?,
    }
    Ok(())
}

/// Searches for `minutes` and prints the batch that comes nearest to its bound.
fn search(minutes: u64, seed: u64) -> Result<(), Error> {
    /// Batches between two looks at the clock.
    const BATCHES: usize = 32;
    let end = Instant::now() + Duration::from_secs(60 * minutes);
    let mut search = cost::Search::new(seed)?;
    let mut last = 0.0;
    loop {
        search.step(BATCHES)?;
        let Some(best) = search.best() else { continue };
        let tightest = &best.tightest;
        if tightest.share > last {
            last = tightest.share;
            let (runs, part) = (search.runs(), &tightest.part);
            let line = format!("{runs} batches: {last:.3} of the bound, {part}");
            writeln!(stderr().lock(), "{line}")?;
        }
        if Instant::now() < end {
            continue;
        }
        let text = best.file.to_json();
        let text = text.map_err(|error| Error::Proof(error.into()))?;
        stdout().lock().write_all(text.as_bytes())?;
        return match &best.exceeded {
            Some(what) => Err(Error::Bound { what: what.clone() }),
            None => Ok(()),
        };
    }
}

fn print_latency(args: &args::Latency) -> Result<(), Error> {
    let record = latency::run(args, |event| {
        let mut err = stderr().lock();
        // There is nowhere to report a failure of this write.
        let _ = match event {
            latency::Event::Computer(machine) => writeln!(err, "{}", machine.lines().join("\n")),
            latency::Event::Ready => writeln!(err, "reference string and key are made"),
            latency::Event::Run {
                batch,
                done,
                of,
                seconds,
            } => writeln!(err, "{done}/{of} {batch}: {seconds:.1} s"),
        };
        Ok(())
    })?;
    let record = found(&args.rows, record)?;
    if let Some(path) = &args.out {
        let mut bytes = Vec::new();
        record.write(&mut bytes)?;
        std::fs::write(path, bytes).map_err(|source| Error::Write {
            path: path.clone(),
            source,
        })?;
    }
    let mut out = stdout().lock();
    if args.rows.json {
        return Ok(record.write(&mut out)?);
    }
    Ok(latency::table::write(&record, &mut out)?)
}

/// Writes pages, and prints their names.
fn pages(args: &args::Report) -> Result<(), Error> {
    let mut out = stdout().lock();
    if args.write {
        for path in zkfabric_report::documents::write(&args.root)? {
            writeln!(out, "{}", path.display())?;
        }
        return Ok(());
    }
    let records = if args.records.is_empty() {
        let folder = args.root.join(zkfabric_report::documents::RECORDS);
        let records = zkfabric_report::documents::records(&folder)?;
        records.into_values().collect()
    } else {
        let records = args.records.iter().map(|path| Record::read(path));
        records.collect::<Result<Vec<Record>, _>>()?
    };
    let published = zkfabric_report::documents::published(&args.root);
    let published = (!args.without_published).then_some(published).transpose()?;
    let mut page = zkfabric_report::Page::new(&records);
    if let Some(published) = &published {
        page = page.with_published(published);
    }
    std::fs::write(&args.out, page.html()?).map_err(|source| Error::Write {
        path: args.out.clone(),
        source,
    })?;
    Ok(writeln!(out, "{}", args.out.display())?)
}

fn print_profile(args: &args::Profile) -> Result<(), Error> {
    let mut out = stdout().lock();
    let mut profiles = Vec::new();
    profile::run(args, |profile| {
        if args.json {
            profiles.push(profile.clone());
        } else {
            profile::table::write(profile, &mut out)?;
        }
        Ok(())
    })?;
    if args.json {
        serde_json::to_writer_pretty(&mut out, &profiles)?;
        writeln!(out)?;
    }
    Ok(())
}

/// Prints rows with their distributions.
fn print_rows(
    json: bool,
    run: impl FnOnce(&mut Show<'_>) -> Result<Record, Error>,
) -> Result<(), Error> {
    let mut out = stdout().lock();
    if json {
        return Ok(run(&mut |_| Ok(()))?.write(&mut out)?);
    }
    let record = run(&mut |event| {
        match event {
            kernels::Event::Computer(machine) => engine::table::head(machine, &mut out)?,
            kernels::Event::Row(row) => engine::table::row(row, &mut out)?,
        }
        out.flush()?;
        Ok(())
    })?;
    Ok(engine::table::foot(&record, &mut out)?)
}

fn print_prover(args: &args::Prover) -> Result<(), Error> {
    let mut out = stdout().lock();
    if args.rows.json {
        let record = found(&args.rows, prover::run(args, |_| Ok(()))?)?;
        return Ok(record.write(&mut out)?);
    }
    let report = prover::run(args, |event| {
        match event {
            kernels::Event::Computer(machine) => prover::table::head(machine, &mut out)?,
            kernels::Event::Row(row) => prover::table::row(row, &mut out)?,
        }
        out.flush()?;
        Ok(())
    })?;
    let report = found(&args.rows, report)?;
    prover::table::foot(&report, &mut out)?;
    Ok(())
}
