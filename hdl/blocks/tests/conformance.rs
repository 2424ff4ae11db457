//! Tests of every block of the catalogue in each of its checked-in configurations:
//!
//! - `simulation`: the bench passes on the Rust simulation, with the block's stated latency and
//!   interval;
//! - `faults`: the bench fails if any output is inverted, so no output goes unchecked;
//! - `lint`: Verilator has no warning about the Verilog;
//! - `icarus`: the recorded bench replays in Icarus Verilog without a difference or an unknown bit;
//! - `verilated`: the bench passes on the compiled Verilog, with another seed and, with
//!   `ZKFABRIC_HDL_LONG=1`, for minutes;
//! - `rtl`: `kernels/rtl` has this Verilog, or its hash, and the package of a card kernel;
//! - `resources`: yosys needs no more than `kernels/rtl/ceilings.json` allows, for the
//!   configurations listed there. For an entry with levels and fan-out alone, pipelines are left
//!   out: they are blocks of their own. `kernels/rtl/synthesis.json` has the figures of inputs that
//!   have not changed; with `ZKFABRIC_HDL_LONG=1` yosys runs nevertheless, and has to agree.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use libtest_mimic::{Arguments, Failed, Trial};
use zkfabric_hdl::catalogue::KERNELS;
use zkfabric_hdl::catalogue::rtl::synthesis::{
    self, FANOUT, Figures, INNER_PIPELINES, Job, LEVELS, Record,
};
use zkfabric_hdl::catalogue::rtl::{Emitted, FOLDER};
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{Config, Effort, Kernel};
use zkfabric_hdl_toolkit::simulate::{Direction, Dut, PortId, Recorder, Wrapper};
use zkfabric_hdl_toolkit::tools::yosys;
use zkfabric_hdl_toolkit::tools::{Tool, Tools, Verilated, WorkFolder, icarus, verilator};

/// Rows replayed in Icarus Verilog.
const ROWS: usize = 4000;
/// Maximum LUTs between registers at 250 MHz.
const MOST_LEVELS: u64 = 6;
/// Blocks with more levels, or with no ceiling. A row of the multiplier, which no kernel uses,
/// takes both products in one clock. The point adder has 2 levels, which yosys takes four minutes
/// to determine.
const EXCEPTIONS: [(&str, Option<u64>); 2] = [("row_multiplier", Some(31)), ("point_adder", None)];

/// Small blocks at the pipeline inputs of large ones.
const AT_BORDERS: [&str; 2] = ["adder", "scaler"];
/// Maximum of each resource, per `BLOCK/CONFIG`.
type Ceilings = BTreeMap<String, Figures>;

fn main() -> Result<(), HdlError> {
    let ceilings = synthesis::ceilings(&folder())?;
    let mut trials = Vec::new();
    let mut names = Vec::new();
    for kernel in KERNELS {
        for config in kernel.configurations()? {
            let name = format!("{}/{config}", kernel.name());
            trials.extend(block_trials(*kernel, &config, &name, ceilings.get(&name)));
            names.push(name);
        }
    }
    trials.push(Trial::test("names_are_unique", {
        let names = names.clone();
        move || names_are_unique(names)
    }));
    trials.push(Trial::test(
        "folder_has_nothing_else",
        folder_has_nothing_else,
    ));
    trials.push(Trial::test("levels_are_few", {
        let ceilings = ceilings.clone();
        move || levels_are_few(&ceilings)
    }));
    trials.push(Trial::test("borders_are_assumed_wide_enough", {
        let ceilings = ceilings.clone();
        move || borders_are_assumed_wide_enough(&ceilings)
    }));
    trials.push(Trial::test("ceilings_are_of_blocks", move || {
        let unknown: Vec<_> = ceilings
            .keys()
            .filter(|name| !names.contains(name))
            .collect();
        same(&unknown, &Vec::new())?;
        let inner = INNER_PIPELINES.map(|(config, top)| format!("{config}/{top}"));
        let expected: BTreeSet<_> = ceilings.keys().chain(&inner).map(String::as_str).collect();
        let record = Record::read(&folder())?;
        same(&record.names().collect(), &expected)
    }));
    trials.push(Trial::test("synthesis_is_recorded", synthesis_is_recorded));
    libtest_mimic::run(&Arguments::from_args(), trials).exit()
}

fn block_trials(
    kernel: &'static dyn Kernel,
    config: &Config,
    name: &str,
    ceilings: Option<&Figures>,
) -> Vec<Trial> {
    let trial = |aspect: &str, run: fn(&dyn Kernel, &Config) -> Result<(), Failed>| {
        let config = config.clone();
        Trial::test(format!("{name}::{aspect}"), move || run(kernel, &config))
    };
    let mut trials = vec![
        trial("simulation", simulation),
        trial("faults", faults),
        trial("lint", lint),
        trial("icarus", replay),
        trial("verilated", verilated),
        trial("rtl", checked_in),
    ];
    if let Some(ceilings) = ceilings.cloned() {
        let config = config.clone();
        let run = move || resources(kernel, &config, &ceilings);
        trials.push(Trial::test(format!("{name}::resources"), run));
    }
    trials
}

fn long() -> bool {
    std::env::var_os("ZKFABRIC_HDL_LONG").is_some_and(|set| set == "1")
}

fn simulation(kernel: &dyn Kernel, config: &Config) -> Result<(), Failed> {
    let design = kernel.elaborate(config)?;
    let report = design.check(&mut design.simulation()?, Effort::Normal, 1)?;
    report.compare(design.as_ref())?;
    if report.operations < 2 {
        return Err(format!("only {} operations", report.operations).into());
    }
    Ok(())
}

/// Inverts the lowest bit of one output.
struct Faulty {
    dut: Box<dyn Dut>,
    output: PortId,
}

impl Wrapper for Faulty {
    type Inner = dyn Dut;

    fn inner(&self) -> &Self::Inner {
        self.dut.as_ref()
    }

    fn inner_mut(&mut self) -> &mut Self::Inner {
        self.dut.as_mut()
    }

    fn get_around(&self, port: PortId, limbs: &mut [u64]) {
        self.dut.get(port, limbs);
        if port == self.output
            && let Some(limb) = limbs.first_mut()
        {
            *limb ^= 1;
        }
    }
}

fn faults(kernel: &dyn Kernel, config: &Config) -> Result<(), Failed> {
    let design = kernel.elaborate(config)?;
    let ports = design.simulation()?.ports().to_vec();
    for (index, port) in ports.iter().enumerate() {
        if port.direction == Direction::Output {
            let mut dut = Faulty {
                dut: design.simulation()?,
                output: PortId(index),
            };
            if design.check(&mut dut, Effort::Short, 1).is_ok() {
                return Err(format!("the bench does not look at {}", port.name).into());
            }
        }
    }
    Ok(())
}

fn lint(kernel: &dyn Kernel, config: &Config) -> Result<(), Failed> {
    if let Some(tools) = Tools::for_test(&[Tool::VERILATOR])? {
        let design = kernel.elaborate(config)?;
        let work = WorkFolder::default();
        verilator::lint(&tools, &work, design.top(), &design.verilog()?)?;
    }
    Ok(())
}

fn replay(kernel: &dyn Kernel, config: &Config) -> Result<(), Failed> {
    if let Some(tools) = Tools::for_test(&[Tool::IVERILOG, Tool::VVP])? {
        let design = kernel.elaborate(config)?;
        let mut recorder = Recorder::new(design.simulation()?, ROWS);
        design.check(&mut recorder, Effort::Short, 2)?;
        let (_, recording) = recorder.finish();
        let from = design.known_from(&recording);
        let (top, verilog) = (design.top(), design.verilog()?);
        let work = WorkFolder::default();
        icarus::replay(&tools, &work, top, &verilog, &recording, from)?;
        if 2 * from >= recording.len() {
            return Err(format!("{from} of {} rows are unknown", recording.len()).into());
        }
    }
    Ok(())
}

fn verilated(kernel: &dyn Kernel, config: &Config) -> Result<(), Failed> {
    if let Some(tools) = Tools::for_test(&[Tool::VERILATOR, Tool::COMPILER])? {
        let design = kernel.elaborate(config)?;
        let ports = design.simulation()?.ports().to_vec();
        let (top, verilog) = (design.top(), design.verilog()?);
        let work = WorkFolder::default();
        let mut dut = Verilated::new(&tools, &work, top, &verilog, &ports)?;
        let effort = if long() { Effort::Long } else { Effort::Normal };
        let report = design.check(&mut dut, effort, 3)?;
        report.compare(design.as_ref())?;
    }
    Ok(())
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(FOLDER)
}

fn checked_in(kernel: &dyn Kernel, config: &Config) -> Result<(), Failed> {
    let emitted = Emitted::of(kernel, config)?;
    if let Some(path) = emitted.differing(&folder())?.first() {
        let path = path.display();
        return Err(format!(
            "{FOLDER}/{path} is not what the block emits; if that is meant, run: cargo xtask rtl --write"
        )
        .into());
    }
    Ok(())
}

fn resources(kernel: &dyn Kernel, config: &Config, ceilings: &Figures) -> Result<(), Failed> {
    let Some(tools) = Tools::for_test(&[Tool::YOSYS])? else {
        return Ok(());
    };
    let job = Job::new(kernel, config, ceilings)?;
    let figures = figures(&job, &tools)?;
    let counts_cells = ceilings
        .keys()
        .any(|name| ![LEVELS, FANOUT].contains(&name.as_str()));
    for (resource, got) in &figures {
        if !counts_cells && ![LEVELS, FANOUT].contains(&resource.as_str()) {
            continue;
        }
        // A resource missing from the table must not be used.
        let limit = ceilings.get(resource).copied().unwrap_or(0);
        if *got > limit {
            // `zkfabric-hdl report` names the path and the net.
            return Err(HdlError::Resources {
                block: job.name,
                resource: resource.clone(),
                limit,
                got: *got,
            }
            .into());
        }
    }
    Ok(())
}

/// Returns the figures of a synthesis: the recorded ones of the same inputs, or those of yosys.
fn figures(job: &Job, tools: &Tools) -> Result<Figures, Failed> {
    let record = Record::read(&folder())?;
    let inputs = job.inputs(&yosys::version(tools)?);
    let recorded = record.of(&job.name, &inputs);
    if let Some(recorded) = recorded
        && !long()
    {
        return Ok(recorded.clone());
    }
    let figures = synthesis::figures(&job.run(tools)?);
    if let Some(recorded) = recorded {
        same(&figures, recorded)?;
    }
    Ok(figures)
}

/// The recorded figures are of what the blocks emit, if this yosys is the one that made them.
fn synthesis_is_recorded() -> Result<(), Failed> {
    let Some(tools) = Tools::for_test(&[Tool::YOSYS])? else {
        return Ok(());
    };
    let record = Record::read(&folder())?;
    let version = yosys::version(&tools)?;
    if record.yosys != version {
        return Ok(());
    }
    for job in Job::all(&folder())? {
        if record.of(&job.name, &job.inputs(&version)).is_none() {
            let name = job.name;
            return Err(format!(
                "the figures of {name} are of another circuit or counted in another way; run: cargo xtask rtl --write"
            )
            .into());
        }
    }
    Ok(())
}

/// Every block has a ceiling for the LUTs between its registers, and except for the exceptions this
/// ceiling allows 250 MHz.
fn levels_are_few(ceilings: &Ceilings) -> Result<(), Failed> {
    let of = |name: &str| {
        let configurations = ceilings.iter().filter_map(|(config, ceilings)| {
            let levels = ceilings.get(LEVELS).copied()?;
            (config.split('/').next() == Some(name)).then_some(levels)
        });
        configurations.max()
    };
    let high = KERNELS.iter().filter_map(|kernel| {
        let levels = of(kernel.name());
        levels
            .is_none_or(|levels| levels > MOST_LEVELS)
            .then_some((kernel.name(), levels))
    });
    let high: Vec<_> = high.collect();
    same(&high, &EXCEPTIONS.to_vec())
}

/// No pipeline has more LUTs before its first registers than are assumed for paths into a left-out
/// pipeline.
fn borders_are_assumed_wide_enough(ceilings: &Ceilings) -> Result<(), Failed> {
    let small = ceilings.iter().filter(|(config, _)| {
        AT_BORDERS
            .iter()
            .any(|name| config.split('/').next() == Some(name))
    });
    let mut levels: Vec<_> = small
        .map(|(config, ceilings)| (config.as_str(), ceilings.get(LEVELS).copied()))
        .collect();
    if let Some(tools) = Tools::for_test(&[Tool::YOSYS])? {
        for inner in INNER_PIPELINES {
            let figures = figures(&Job::inner(&folder(), inner)?, &tools)?;
            levels.push((inner.1, figures.get(LEVELS).copied()));
        }
    }
    levels.retain(|(_, levels)| levels.is_none_or(|levels| levels > yosys::BORDER));
    same(&levels, &Vec::new())
}

fn names_are_unique(mut names: Vec<String>) -> Result<(), Failed> {
    names.sort_unstable();
    let mut unique = names.clone();
    unique.dedup();
    same(&names, &unique)
}

fn folder_has_nothing_else() -> Result<(), Failed> {
    let emitted = Emitted::all(KERNELS)?;
    same(&emitted.strangers(&folder())?, &Vec::new())?;
    same(&emitted.hashes().is_in(&folder())?, &true)
}

fn same<T: PartialEq + std::fmt::Debug>(got: &T, expected: &T) -> Result<(), Failed> {
    if got == expected {
        return Ok(());
    }
    Err(format!("expected {expected:?}, got {got:?}").into())
}
