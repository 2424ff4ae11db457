//! `cargo xtask test`: the tests of every change and, with `--all`, every test of the repository.
//!
//! Without `--all`: the tests of every crate that take seconds, built once. Of hardware blocks the
//! simulation runs; the unit tests of `zkfabric-hdl` are a second build of the workspace's largest
//! crate. A test that needs a missing program is left out and named, and tests of many cases run
//! those that the day chooses ([`sample`]).
//!
//! With `--all`: one area after the other ([`areas`]). An area whose inputs ([`inputs`]) equal
//! those of a green run of the same instruction set ([`record`]) is skipped; `--fresh` runs it
//! nevertheless. Tests run all of their cases. A missing program is installed if the task runs as
//! root; otherwise it fails the tests that need it.

mod areas;
mod inputs;
mod record;
mod report;
pub(crate) mod sample;
mod slow;

use std::process::Command;

use crate::error::Error;
use crate::process::{DEVICES, cargo, on_path, run};
use crate::{console, contract, tools};
pub(crate) use areas::Everything;
use areas::{AREAS, Area};
use inputs::Inputs;
use record::{Record, Run};
use report::Report;
use sample::Sample;

/// The package of which the quick tests build one test program only: its unit tests are a twelfth
/// of a whole build. (To leave out a package with other features of its dependencies would build
/// these twice.)
const HARDWARE: &str = "zkfabric-hdl";
/// That test program: the simulation of each block.
const SIMULATIONS: &str = "conformance";

/// Test programs of the quick tests: a step's name, and the arguments that choose them.
const QUICK: [(&str, &[&str]); 2] = [
    ("workspace", &["--tests", "--exclude", HARDWARE]),
    ("hardware blocks", &["--test", SIMULATIONS]),
];

/// What happens to the quick tests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Quick {
    Run,
    List,
}

/// Runs the quick tests.
///
/// # Errors
/// The tests failed.
pub(crate) fn quick() -> Result<(), Error> {
    let mut report = Report::new("quick", false);
    let sample = Sample::of_environment();
    console::line(format_args!("tests of many cases: {sample}"));
    for (step, targets) in QUICK {
        let mut tests = quick_tests(tools::has_nextest(), Quick::Run, targets);
        report.step(step, sample.set(&mut tests));
    }
    console::line(format_args!(
        "left out: other tests of {HARDWARE} (--all --area hardware)"
    ));
    for tool in tools::missing() {
        console::line(format_args!("left out: what needs {tool}"));
    }
    report.finish()
}

/// Builds the quick tests and prints their names.
///
/// # Errors
/// The tests can't be built.
pub(crate) fn list() -> Result<(), Error> {
    for (_, targets) in QUICK {
        run(&mut quick_tests(tools::has_nextest(), Quick::List, targets))?;
    }
    Ok(())
}

/// Returns the command of the tests that are not slow, of these targets of the workspace, with the
/// backends that can be built here: the same build as `--all`, if the OpenCL library is present.
fn quick_tests(nextest: bool, action: Quick, targets: &[&str]) -> Command {
    let devices = if tools::has_opencl() { DEVICES } else { "sim" };
    let packages = ["--workspace", "--features", devices];
    if nextest {
        let mut command = match action {
            Quick::Run => cargo(["nextest", "run"]),
            Quick::List => cargo(["nextest", "list"]),
        };
        command.args(["--cargo-profile", "fast"]);
        command.args(["--ignore-default-filter", "-E", &slow::filter()]);
        command.args(packages).args(targets);
        return command;
    }
    let mut command = cargo(["test", "--quiet", "--no-fail-fast", "--profile", "fast"]);
    command.args(packages).args(targets);
    command.arg("--").args(slow::skips());
    if action == Quick::List {
        command.arg("--list");
    }
    command
}

/// Runs every test, area by area; a failed step does not prevent later ones from running.
///
/// # Errors
/// A tool is missing, no area has this name, or a step failed (the first one is returned).
pub(crate) fn all(everything: &Everything<'_>) -> Result<(), Error> {
    let areas = selected(everything.only)?;
    tools::ensure()?;
    if !tools::has_nextest() {
        return Err(Error::MissingTools {
            tools: "cargo-nextest".to_owned(),
            command: "cargo install cargo-nextest --locked".to_owned(),
        });
    }
    // Tests of several areas use a development chain and a compiler from npm; tests that lack them
    // say so.
    if on_path("npm")
        && let Err(error) = contract::install()
    {
        console::error(&error);
    }
    let inputs = Inputs::read()?;
    let mut record = Record::read()?;
    let isa = record::instruction_set();
    let mut summary = Vec::new();
    let mut failure = None;
    for area in areas {
        let hash = inputs.of(area)?;
        if let Some(known) = record.green(area.name, isa)
            && known.inputs == hash
            && !everything.fresh
        {
            console::step(format_args!(
                "{}: green with these inputs on {} ({})",
                area.name, known.date, known.machine
            ));
            summary.push((area.name, "as recorded"));
            continue;
        }
        console::step(format_args!("{}: {}", area.name, area.what));
        let mut report = Report::new(area.name, true);
        (area.steps)(&mut report, area, everything);
        let is_complete = report.is_complete();
        match report.finish() {
            Ok(()) if !is_complete => summary.push((
                area.name,
                "green, but not recorded: some of it was left out",
            )),
            // The hashed inputs must be the tested ones.
            Ok(()) if Inputs::read()?.of(area)? == hash => {
                record.put(Run::now(area.name, isa, hash)?);
                record.write()?;
                summary.push((area.name, "green"));
            }
            Ok(()) => summary.push((area.name, "green; its inputs changed meanwhile")),
            Err(error) => {
                failure.get_or_insert(error);
                summary.push((area.name, "RED"));
            }
        }
    }
    console::step("areas");
    for (name, outcome) in summary {
        console::line(format_args!("{name:12} {outcome}"));
    }
    for line in record.instruction_sets(&inputs)? {
        console::line(line);
    }
    failure.map_or(Ok(()), Err)
}

/// Returns the areas of these names, or all.
fn selected(only: &[String]) -> Result<Vec<&'static Area>, Error> {
    for name in only {
        if !AREAS.iter().any(|area| area.name == name) {
            let known: Vec<&str> = AREAS.iter().map(|area| area.name).collect();
            return Err(Error::Area {
                name: name.clone(),
                known: known.join(", "),
            });
        }
    }
    let chosen = |area: &&Area| only.is_empty() || only.iter().any(|name| name == area.name);
    Ok(AREAS.iter().filter(chosen).collect())
}
