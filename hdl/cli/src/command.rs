//! Implementation of the subcommands.

use std::path::Path;
use std::time::{Duration, Instant};

use zkfabric_console::{Console, DASH, Destination, Folder};
use zkfabric_hdl::catalogue::{self, estimate, find_in, rtl};
use zkfabric_hdl::estimate::{Assumptions, Card, Job, Values};
use zkfabric_hdl::placement::{self, Extent};
use zkfabric_hdl::resident::PipelineJob;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{Config, Design, Effort, Kernel};
use zkfabric_hdl_toolkit::simulate::{Dut, Recorder};
use zkfabric_hdl_toolkit::tools::liberty::Library;
use zkfabric_hdl_toolkit::tools::yosys::{self, Outcome};
use zkfabric_hdl_toolkit::tools::{Tools, Verilated, WorkFolder, opensta};

use crate::Error;
use crate::args::{BlockArgs, Command, EffortArg, EstimateArgs, ExportArgs, JobArg};
use crate::args::{PlaceArgs, ReportArgs, SimArgs};
use crate::report::{AsicRow, BlockRow, EstimateReport, ExportReport, LibraryRow, ListReport};
use crate::report::{ResourceReport, ResourceRow, SimReport};

/// The blocks that the command knows.
type Catalogue<'c> = &'c [&'static dyn Kernel];

/// Runs the command on the blocks of a catalogue.
///
/// # Errors
/// An unknown block, parameter or value, a simulation that differs from its model, a missing
/// program, or a file that can't be written.
pub(crate) fn run(
    command: &Command,
    kernels: Catalogue<'_>,
    console: Console,
) -> Result<(), Error> {
    match command {
        Command::List => list(kernels, console),
        Command::Sim(args) => sim(args, kernels, console),
        Command::Export(args) => export(args, kernels, console),
        Command::Report(args) => report(args, kernels, console),
        Command::Place(args) => place(args, kernels, console),
        Command::Estimate(args) => estimates(args, console),
    }
}

fn list(kernels: Catalogue<'_>, console: Console) -> Result<(), Error> {
    let blocks = kernels.iter().map(|kernel| BlockRow::new(*kernel));
    let blocks = blocks.collect::<Result<_, _>>()?;
    Ok(console.report(&ListReport { blocks })?)
}

/// Returns the block that the command line names, with its parameters.
fn chosen(
    BlockArgs { block, config }: &BlockArgs,
    kernels: Catalogue<'_>,
) -> Result<(&'static dyn Kernel, Config), HdlError> {
    let kernel = find_in(kernels, block)?;
    Ok((kernel, Config::parse(kernel, config)?))
}

fn sim(args: &SimArgs, kernels: Catalogue<'_>, console: Console) -> Result<(), Error> {
    let (kernel, config) = chosen(&args.block, kernels)?;
    let design = kernel.elaborate(&config)?;
    // Reports an unwritable file before minutes of simulation.
    let vcd = args.vcd.as_deref().map(Destination::new).transpose()?;
    let console = vcd.as_ref().map_or(console, |vcd| console.beside(vcd));
    let mut dut = design.simulation()?;
    let mut signals = None;
    if args.verilator {
        let ports = dut.ports().to_vec();
        let (tools, work) = (Tools::installed(), WorkFolder::default());
        let (top, verilog) = (design.top(), design.verilog()?);
        let verilated = if args.vcd_signals {
            let scratch = work.scratch()?;
            let file = scratch.path().join("signals.vcd");
            let edges = (args.vcd_from, args.vcd_cycles as u64);
            let on = (&tools, &work);
            let dut = Verilated::traced(on, (top, &verilog), &ports, &file, edges)?;
            signals = Some((file, scratch));
            dut
        } else {
            Verilated::new(&tools, &work, top, &verilog, &ports)?
        };
        dut = Box::new(verilated);
    }
    let records = vcd.is_some() && signals.is_none();
    let limit = if records { args.vcd_cycles } else { 0 };
    let mut recorder = Recorder::new(dut, limit).after(args.vcd_from);
    let effort = match args.effort {
        EffortArg::Short => Effort::Short,
        EffortArg::Normal => Effort::Normal,
        EffortArg::Long => Effort::Long,
    };
    let start = Instant::now();
    let result = design.check(&mut recorder, effort, args.seed);
    let seconds = start.elapsed().as_secs_f64();
    // The dump also shows the steps that led to an error.
    if let Some(vcd) = vcd {
        let dump = if let Some((file, _)) = signals {
            // The circuit closes its dump.
            drop(recorder);
            std::fs::read(&file).map_err(HdlError::io(&file))?
        } else {
            let mut dump = Vec::new();
            let written = recorder.recording().write_vcd(design.top(), &mut dump);
            written.map_err(|source| zkfabric_console::Error::Write {
                path: vcd.name().to_path_buf(),
                source,
            })?;
            dump
        };
        vcd.write(&dump)?;
    }
    let check = result?;
    check.compare(design.as_ref())?;
    let report = SimReport {
        block: kernel.name().to_owned(),
        config: config.to_string(),
        simulator: if args.verilator { "verilator" } else { "rust" },
        seed: args.seed,
        check,
        seconds,
        vcd: args.vcd.as_ref().map(|path| path.display().to_string()),
    };
    Ok(console.report(&report)?)
}

fn export(args: &ExportArgs, kernels: Catalogue<'_>, console: Console) -> Result<(), Error> {
    let (kernel, config) = chosen(&args.block, kernels)?;
    let configurations = if args.block.config.is_empty() {
        kernel.configurations()?
    } else {
        vec![config]
    };
    if args.out == Path::new(DASH) {
        return one_to_stdout(kernel, &configurations, args.units, console);
    }
    let folder = Folder::new(&args.out)?;
    let mut report = ExportReport::default();
    for config in configurations {
        for file in rtl::files_of_units(kernel, &config, args.units)? {
            let destination = folder.file(&file.path)?;
            destination.write(file.text.as_bytes())?;
            report.files.push(destination.name().to_path_buf());
        }
    }
    Ok(console.report(&report)?)
}

/// Writes the Verilog to stdout, if it is one file.
fn one_to_stdout(
    kernel: &dyn Kernel,
    configurations: &[Config],
    units: u32,
    console: Console,
) -> Result<(), Error> {
    let [config] = configurations else {
        return Err(zkfabric_console::Error::SeveralToStdout.into());
    };
    let files = rtl::files_of_units(kernel, config, units)?;
    let [file] = files.as_slice() else {
        return Err(zkfabric_console::Error::SeveralToStdout.into());
    };
    let destination = Destination::Stdout;
    destination.write(file.text.as_bytes())?;
    let report = ExportReport {
        files: vec![file.path.clone()],
    };
    Ok(console.beside(&destination).report(&report)?)
}

fn report(args: &ReportArgs, kernels: Catalogue<'_>, console: Console) -> Result<(), Error> {
    let kernels = match &args.block {
        Some(name) => vec![find_in(kernels, name)?],
        None => kernels.to_vec(),
    };
    let (tools, work) = (Tools::installed(), WorkFolder::default());
    let limit = Duration::from_secs(args.limit);
    let hierarchy = match (args.by_module, args.without_pipelines) {
        (true, _) => yosys::Hierarchy::Kept,
        (false, true) => yosys::Hierarchy::WithoutPipelines,
        (false, false) => yosys::Hierarchy::Flat,
    };
    let library = args.liberty.as_deref().map(Library::read).transpose()?;
    let mut report = ResourceReport {
        library: library.as_ref().map(LibraryRow::new),
        ..ResourceReport::default()
    };
    for kernel in kernels {
        for config in kernel.configurations()? {
            let design = kernel.elaborate(&config)?;
            let (top, verilog) = (design.top(), design.verilog()?);
            console.note(format_args!("{} {config}", kernel.name()));
            let resources = yosys::synthesise(&tools, &work, top, &verilog, limit, hierarchy);
            let gates = args
                .gates
                .then(|| yosys::gates(&tools, &work, top, &verilog, limit, hierarchy));
            let asic = library.as_ref().map(|library| {
                let asic = asic(&tools, &work, design.as_ref(), library, limit);
                Outcome::of(asic)
            });
            report.rows.push(ResourceRow {
                block: kernel.name().to_owned(),
                config: config.to_string(),
                latency_cycles: design.latency_cycles(),
                interval_cycles: design.interval_cycles(),
                resources: Outcome::of(resources)?,
                gates: gates.map(Outcome::of).transpose()?,
                asic: asic.transpose()?,
            });
        }
    }
    Ok(console.report(&report)?)
}

/// Maps a design to a library, and times it where `sta` is installed.
fn asic(
    tools: &Tools,
    work: &WorkFolder,
    design: &dyn Design,
    library: &Library,
    limit: Duration,
) -> Result<AsicRow, HdlError> {
    let (top, verilog) = (design.top(), design.verilog()?);
    let mapped = yosys::on_library(tools, work, top, &verilog, limit, library)?;
    let timing = opensta::longest_path(tools, work, top, &mapped, library, limit);
    Ok(AsicRow {
        area: mapped.area,
        timing: Outcome::of(timing)?,
    })
}

fn place(args: &PlaceArgs, kernels: Catalogue<'_>, console: Console) -> Result<(), Error> {
    let (kernel, config) = chosen(&args.block, kernels)?;
    let extent = Extent {
        seeds: args.seeds,
        limit: Duration::from_secs(args.limit),
    };
    let note = |step: &str| console.note(format_args!("{step}"));
    let record = placement::run(&[(kernel, config)], extent, &WorkFolder::default(), note)?;
    Ok(console.report(&record)?)
}

fn estimates(args: &EstimateArgs, console: Console) -> Result<(), Error> {
    let mut card = *Card::find(&args.card)?;
    if let Some(rate) = args.link {
        card.link_rate = rate * 1e9;
    }
    let assumptions = Assumptions {
        clock: args.clock * 1e6,
        shell: args.shell,
        fill: args.fill,
        placement: args.placement.into(),
        cores: args.cores,
        ..Assumptions::default()
    };
    let jobs: &[JobArg] = match args.jobs.as_slice() {
        [] => &[
            JobArg::Msm,
            JobArg::Columns,
            JobArg::Batch,
            JobArg::Ntt,
            JobArg::Keccak,
            JobArg::Fold,
        ],
        jobs => jobs,
    };
    let (mut rows, mut batch, mut pipelines) = (Vec::new(), Vec::new(), Vec::new());
    for job in jobs {
        let sizes = match (args.size, job) {
            (Some(size), _) => size..=size,
            (None, JobArg::Msm) => 20..=26,
            (None, JobArg::Columns) => 20..=20,
            // A single size.
            (None, JobArg::Batch | JobArg::Resident | JobArg::LastProof) => 0..=0,
            (None, JobArg::Ntt | JobArg::Keccak) => 16..=24,
            (None, JobArg::Fold) => 14..=20,
        };
        for log_size in sizes {
            let jobs = match job {
                JobArg::Msm => vec![Job::Msm { log_size }],
                JobArg::Columns => columns(args, log_size),
                JobArg::Batch => {
                    batch = catalogue::batch(&card, &assumptions)?;
                    Vec::new()
                }
                JobArg::Ntt => vec![Job::Ntt { log_size }],
                JobArg::Keccak => vec![Job::Keccak {
                    log_size,
                    bytes: args.message,
                }],
                JobArg::Fold => vec![Job::Fold { log_size }],
                JobArg::Resident | JobArg::LastProof => {
                    let job = match job {
                        JobArg::Resident => PipelineJob::Resident,
                        _ => PipelineJob::LastProof,
                    };
                    pipelines.push(catalogue::pipeline(&card, &assumptions, job)?);
                    Vec::new()
                }
            };
            for job in jobs {
                rows.push(estimate(&card, &assumptions, job)?);
            }
        }
    }
    Ok(console.report(&EstimateReport::new(
        card,
        assumptions,
        rows,
        batch,
        pipelines,
    ))?)
}

/// Returns the columns of each width, with random and arbitrary values.
fn columns(args: &EstimateArgs, log_size: u32) -> Vec<Job> {
    let widths = args
        .bits
        .map_or_else(|| vec![1, 8, 16, 32, 64], |bits| vec![bits]);
    let of_width = |bits| {
        [Values::Random, Values::Any].map(|values| Job::Columns {
            log_size,
            columns: args.columns,
            bits,
            values,
        })
    };
    widths.into_iter().flat_map(of_width).collect()
}
