//! `zkfabric-bench`: measures and prints the results.

use std::{
    io::{self, Write as _, stderr, stdout},
    process::ExitCode,
    time::{Duration, Instant},
};

use clap::Parser;
use zkfabric_bench::{
    Error,
    args::{self, Cli, Command, Recorded},
    compare::Comparison,
    cost, devices, engine, hdl,
    keep::{Keep, Outcome, interrupt::Measured},
    kernels, latency, merge, node, profile, prover,
    report::{self, Computer, Record, Row},
    wrap,
};
use zkfabric_console::stdout_bytes;
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
        Command::Kernels(Recorded { subject, keep }) => {
            let wanted = Wanted::rows("kernels", &subject.rows, &keep);
            measure(&wanted, &KERNELS, |show| kernels::run(&subject, show))
        }
        Command::Devices(Recorded { subject, keep }) => {
            let wanted = Wanted::rows("devices", &subject.rows, &keep);
            measure(&wanted, &KERNELS, |show| devices::run(&subject, show))
        }
        Command::Prover(Recorded { subject, keep }) => {
            let wanted = Wanted::rows("prover", &subject.rows, &keep);
            measure(&wanted, &PROVER, |show| prover::run(&subject, show))
        }
        Command::Wrap(Recorded { subject, keep }) => {
            let wanted = Wanted::all("wrap", subject.json, &keep);
            measure(&wanted, &KERNELS, |show| wrap::run(&subject, show))
        }
        Command::Engine(Recorded { subject, keep }) => {
            let wanted = Wanted::all("engine", subject.json, &keep);
            measure(&wanted, &ENGINE, |show| engine::run(&subject, show))
        }
        Command::Node(Recorded { subject, keep }) => {
            let wanted = Wanted::all("node", subject.json, &keep);
            measure(&wanted, &ENGINE, |show| node::run(&subject, show))
        }
        Command::Hdl(Recorded { subject, keep }) => {
            if let Err(error) = Tools::installed().find(Tool::VERILATOR) {
                let _ = writeln!(stderr().lock(), "without Verilated circuits: {error}");
            }
            let wanted = Wanted::rows("hdl", &subject.rows, &keep);
            measure(&wanted, &KERNELS, |show| hdl::run(&subject, show))
        }
        Command::Latency(Recorded { subject, keep }) => print_latency(&subject, &keep),
        Command::Cost(args) => print_cost(&args),
        Command::Profile(args) => print_profile(&args),
        Command::Compare(args) => {
            let compared = Comparison::of_files(&args.old, &args.new)?;
            Ok(stdout_bytes(format!("{compared}\n").as_bytes())?)
        }
        Command::Merge(args) => {
            let mut bytes = Vec::new();
            merge::files(&args.runs)?.write(&mut bytes)?;
            Ok(stdout_bytes(&bytes)?)
        }
        Command::Report(args) => Ok(pages(&args)?),
        // It does not come here.
        Command::Zkfabric { .. } => Ok(()),
    }
}

/// What a run is asked for besides its subject.
struct Wanted<'a> {
    experiment: &'static str,
    json: bool,
    filter: Option<&'a str>,
    keep: &'a Keep,
}

impl<'a> Wanted<'a> {
    fn rows(experiment: &'static str, rows: &'a args::Rows, keep: &'a Keep) -> Self {
        Self {
            filter: rows.filter.as_deref(),
            ..Self::all(experiment, rows.json, keep)
        }
    }

    const fn all(experiment: &'static str, json: bool, keep: &'a Keep) -> Self {
        Self {
            experiment,
            json,
            filter: None,
            keep,
        }
    }

    fn outcome(&self) -> Result<Outcome, Error> {
        Outcome::new(self.keep, self.experiment, (self.json, self.filter))
    }

    /// Returns a record, unless the filter has left nothing of it.
    fn found(&self, record: Record) -> Result<Record, Error> {
        match self.filter {
            Some(filter) if record.rows.is_empty() => Err(Error::NoRow {
                filter: filter.to_owned(),
            }),
            _ => Ok(record),
        }
    }
}

type Write<'a> = &'a mut dyn io::Write;

/// A table of rows.
struct Lines {
    head: fn(&Computer, Write<'_>) -> io::Result<()>,
    row: fn(&Row, Write<'_>) -> io::Result<()>,
    foot: fn(&Record, Write<'_>) -> io::Result<()>,
}

const KERNELS: Lines = Lines {
    head: report::table_head,
    row: report::table_row,
    foot: |_, _| Ok(()),
};
const PROVER: Lines = Lines {
    head: prover::table::head,
    row: prover::table::row,
    foot: prover::table::foot,
};
const ENGINE: Lines = Lines {
    head: engine::table::head,
    row: engine::table::row,
    foot: engine::table::foot,
};

type Show<'a> = dyn FnMut(kernels::Event<'_>) -> Result<(), Error> + 'a;

/// Measures, prints rows as they come unless JSON is wanted, and keeps what is to be kept.
fn measure(
    wanted: &Wanted<'_>,
    lines: &Lines,
    run: impl FnOnce(&mut Show<'_>) -> Result<Record, Error>,
) -> Result<(), Error> {
    let outcome = wanted.outcome()?;
    let measured = Measured::listen(wanted.experiment, &outcome)?;
    let record = run(&mut |event| {
        measured.event(&event);
        if wanted.json {
            return Ok(());
        }
        let mut out = stdout().lock();
        match event {
            kernels::Event::Computer(machine) => (lines.head)(machine, &mut out)?,
            kernels::Event::Row(row) => (lines.row)(row, &mut out)?,
        }
        Ok(out.flush()?)
    })?;
    let record = wanted.found(record)?;
    if !wanted.json {
        (lines.foot)(&record, &mut stdout().lock())?;
    }
    measured.whole(&record, &outcome)
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

fn print_latency(args: &args::Latency, keep: &Keep) -> Result<(), Error> {
    let wanted = Wanted::rows("latency", &args.rows, keep);
    let outcome = wanted.outcome()?;
    let measured = Measured::listen(wanted.experiment, &outcome)?;
    let record = latency::run(args, |event| {
        measured.latency(&event);
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
            } => writeln!(err, "{done}/{of} {}: {seconds:.1} s", batch.name),
        };
        Ok(())
    })?;
    let record = wanted.found(record)?;
    if let Some(path) = &args.out {
        let mut bytes = Vec::new();
        record.write(&mut bytes)?;
        std::fs::write(path, bytes).map_err(|source| Error::Write {
            path: path.clone(),
            source,
        })?;
    }
    if !wanted.json {
        latency::table::write(&record, &mut stdout().lock())?;
    }
    measured.whole(&record, &outcome)
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
