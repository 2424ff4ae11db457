//! `zkfabric hdl`: the kernels as hardware.

use std::fs::File;
use std::io::BufWriter;
use std::time::{Duration, Instant};

use zkfabric_hdl::catalogue::{Config, Effort, KERNELS, find, rtl};
use zkfabric_hdl::project::{Assumptions, Card, Job, project};
use zkfabric_hdl::simulate::{Dut, Recorder};
use zkfabric_hdl::tools::yosys::{self, Outcome};
use zkfabric_hdl::tools::{Tools, Verilated, WorkFolder};

use super::print;
use crate::args::{HdlBlockArgs, HdlCommand, HdlEffort, HdlExportArgs, HdlJob, HdlProjectArgs};
use crate::args::{HdlReportArgs, HdlSimArgs};
use crate::report::{BlockRow, HdlListReport, HdlProjectReport, HdlReport, HdlRow, HdlSimReport};
use crate::{Error, console};

/// Runs the command.
///
/// # Errors
/// A block, parameter or value that is not there, a simulation that differs from its model, a missing program, a file that
/// can't be written.
pub(crate) fn run(command: &HdlCommand) -> Result<(), Error> {
    match command {
        HdlCommand::List { json } => list(*json),
        HdlCommand::Sim(args) => sim(args),
        HdlCommand::Export(args) => export(args),
        HdlCommand::Report(args) => report(args),
        HdlCommand::Project(args) => projection(args),
    }
}

fn list(json: bool) -> Result<(), Error> {
    let blocks = KERNELS.iter().map(|kernel| BlockRow::new(*kernel));
    let blocks = blocks.collect::<Result<_, _>>()?;
    print(&HdlListReport { blocks }, json)
}

fn sim(args: &HdlSimArgs) -> Result<(), Error> {
    let HdlBlockArgs { block, config } = &args.block;
    let kernel = find(block)?;
    let config = Config::parse(kernel, config)?;
    let design = kernel.elaborate(&config)?;
    // A file that can't be written is an error before minutes of simulation.
    let vcd = args.vcd.as_ref().map(|path| {
        let file = File::create(path).map_err(|source| Error::Write {
            path: path.clone(),
            source,
        });
        file.map(|file| (path, BufWriter::new(file)))
    });
    let vcd = vcd.transpose()?;
    let mut dut = design.simulation()?;
    if args.verilator {
        let ports = dut.ports().to_vec();
        let (tools, work) = (Tools::installed(), WorkFolder::default());
        let (top, verilog) = (design.top(), design.verilog()?);
        dut = Box::new(Verilated::new(&tools, &work, top, &verilog, &ports)?);
    }
    let limit = if vcd.is_some() { args.vcd_cycles } else { 0 };
    let mut recorder = Recorder::new(dut, limit);
    let effort = match args.effort {
        HdlEffort::Short => Effort::Short,
        HdlEffort::Normal => Effort::Normal,
        HdlEffort::Long => Effort::Long,
    };
    let start = Instant::now();
    let result = design.check(&mut recorder, effort, args.seed);
    let seconds = start.elapsed().as_secs_f64();
    // The dump shows what led to an error, too.
    if let Some((path, file)) = vcd {
        let written = recorder.recording().write_vcd(design.top(), file);
        written.map_err(|source| Error::Write {
            path: path.clone(),
            source,
        })?;
    }
    let check = result?;
    check.compare(design.as_ref())?;
    let report = HdlSimReport {
        block: block.clone(),
        config: config.to_string(),
        simulator: if args.verilator { "verilator" } else { "rust" },
        seed: args.seed,
        check,
        seconds,
        vcd: args.vcd.as_ref().map(|path| path.display().to_string()),
    };
    print(&report, args.json)
}

fn export(args: &HdlExportArgs) -> Result<(), Error> {
    let kernel = find(&args.block.block)?;
    let configurations = if args.block.config.is_empty() {
        kernel.configurations()?
    } else {
        vec![Config::parse(kernel, &args.block.config)?]
    };
    for config in configurations {
        for file in rtl::files(kernel, &config)? {
            console::line(file.write(&args.out)?.display())?;
        }
    }
    Ok(())
}

fn report(args: &HdlReportArgs) -> Result<(), Error> {
    let kernels = match &args.block {
        Some(name) => vec![find(name)?],
        None => KERNELS.to_vec(),
    };
    let (tools, work) = (Tools::installed(), WorkFolder::default());
    let limit = Duration::from_secs(args.limit);
    let hierarchy = if args.by_module {
        yosys::Hierarchy::Kept
    } else {
        yosys::Hierarchy::Flat
    };
    let mut report = HdlReport::default();
    for kernel in kernels {
        for config in kernel.configurations()? {
            let design = kernel.elaborate(&config)?;
            let (top, verilog) = (design.top(), design.verilog()?);
            console::note(format_args!("{} {config}", kernel.name()));
            let resources = yosys::synthesise(&tools, &work, top, &verilog, limit, hierarchy);
            let gates = args
                .gates
                .then(|| yosys::gates(&tools, &work, top, &verilog, limit, hierarchy));
            report.rows.push(HdlRow {
                block: kernel.name().to_owned(),
                config: config.to_string(),
                latency_cycles: design.latency_cycles(),
                interval_cycles: design.interval_cycles(),
                resources: Outcome::of(resources)?,
                gates: gates.map(Outcome::of).transpose()?,
            });
        }
    }
    print(&report, args.json)
}

fn projection(args: &HdlProjectArgs) -> Result<(), Error> {
    let mut card = *Card::find(&args.card)?;
    if let Some(rate) = args.link {
        card.link_rate = rate * 1e9;
    }
    let assumptions = Assumptions {
        clock: args.clock * 1e6,
        fill: args.fill,
        ..Assumptions::default()
    };
    let jobs: &[HdlJob] = match args.jobs.as_slice() {
        [] => &[HdlJob::Msm, HdlJob::Ntt, HdlJob::Keccak],
        jobs => jobs,
    };
    let mut rows = Vec::new();
    for job in jobs {
        let sizes = match (args.size, job) {
            (Some(size), _) => size..=size,
            (None, HdlJob::Msm) => 20..=26,
            (None, HdlJob::Ntt | HdlJob::Keccak) => 16..=24,
        };
        for log_size in sizes {
            let job = match job {
                HdlJob::Msm => Job::Msm { log_size },
                HdlJob::Ntt => Job::Ntt { log_size },
                HdlJob::Keccak => Job::Keccak {
                    log_size,
                    bytes: args.message,
                },
            };
            rows.push(project(&card, &assumptions, job)?);
        }
    }
    print(&HdlProjectReport::new(card, assumptions, rows), args.json)
}
