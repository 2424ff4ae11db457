//! `cargo xtask test`: every test of the repository.
//!
//! 1. the contracts against their committed compiler output, where npm and its registry are there: tests take a development chain from npm, too;
//! 2. the workspace in profile `fast` (optimised, with debug assertions and overflow checks), with the backends for all devices;
//! 3. proofs again on an OpenCL device;
//! 4. the kernels again with AVX-512 IFMA, trapped where the CPU lacks only that;
//! 5. documentation examples, which nextest does not run;
//! 6. the criterion benchmarks, each once;
//! 7. the guest's own tests, on the host;
//! 8. the tests named `end_to_end_*`: whole proofs, the command as a user runs it, the contract against a hundred thousand changed proofs;
//!    with `--release` in release mode, which proves a little faster and builds everything once more;
//! 9. the instructions of fixed work against their committed counts, where the compiler is theirs;
//! 10. the packages of the crates that can be published;
//! 11. the public API of these crates against its committed lists, where the toolchain is the one that made them;
//! 12. the committed guest programs: hashes, and a build again where Debian's toolchain is there;
//! 13. the verifier for a bare RISC-V machine, where a compiler for it is there or can be fetched;
//! 14. with `--hdl-long`, the hardware's compiled simulations again, for minutes each, card kernels between foreign models, and whole
//!     multiplications.
//!
//! A test that needs a program and does not find it fails here; without this task it says that it is skipped. A test that needs
//! published data and does not find them (`pipeline/testing/src/published.rs`) is named in the summary.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::api::{self, ApiError};
use crate::error::Error;
use crate::guest::{self, GuestError};
use crate::process::{Step, cargo, on_path, root, run as run_command};
use crate::{bare_metal, console, contract, ifma, instructions, tools};

/// Makes tests fail that would be skipped for want of a program.
const REQUIRE_TOOLS: &str = "ZKFABRIC_REQUIRE_TOOLS";
/// The file to which tests append what data they miss.
const SKIPPED: &str = "ZKFABRIC_SKIPPED";
/// The devices whose backends are features, all of them tested.
pub(crate) const DEVICES: &str = "opencl,sim,xclbin";
/// Crates that can be published: the host and what it depends on.
const PUBLISHED: [&str; 8] = [
    "zkfabric-kernels-cpu",
    "zkfabric-sumcheck",
    "zkfabric-msm",
    "zkfabric-ntt",
    "zkfabric-kernels-opencl",
    "zkfabric-hdl-toolkit",
    "zkfabric-hdl",
    "zkfabric-host",
];

/// Runs every test; a failed step does not keep the later ones from running.
///
/// # Errors
/// A tool is missing, or a step failed (the first one is returned).
pub(crate) fn run(hdl_long: bool, release: bool) -> Result<(), Error> {
    tools::ensure()?;
    let mut report = Report::new("test");
    report.contract();
    if tools::has_nextest() {
        report.step("workspace", &mut workspace("default"));
        report.step(
            "proofs on an OpenCL device",
            workspace("devices").env("ZKFABRIC_DEVICE", "opencl"),
        );
        report.optional("kernels with IFMA", ifma::prepare);
        report.step("documentation examples", &mut beside_nextest(&["--doc"]));
        report.step(
            "benchmarks, once each",
            &mut beside_nextest(&["--bench", "kernels"]),
        );
        report.step(
            "end to end",
            &mut if release {
                released()
            } else {
                workspace("end-to-end")
            },
        );
    } else {
        console::line(
            "cargo-nextest is missing (cargo install cargo-nextest --locked): \
             the tests run through cargo test, one binary after another",
        );
        report.step(
            "workspace, end to end included",
            &mut cargo([
                "test",
                "--workspace",
                "--features",
                DEVICES,
                "--profile",
                "fast",
            ]),
        );
    }
    if root().join("pipeline/guest/Cargo.toml").is_file() {
        report.step(
            "guest, on the host",
            // The programs and what they execute have no tests of their own here, and revm would be built once more.
            &mut cargo([
                "test",
                "--manifest-path",
                "pipeline/guest/Cargo.toml",
                "--workspace",
                "--exclude",
                "zkfabric-guest-programs",
                "--exclude",
                "zkfabric-stf",
            ]),
        );
    }
    report.optional("counts of instructions", instructions::prepare);
    report.step("packages", &mut packages());
    report.api();
    report.guest();
    report.optional("verifier on bare metal", || Ok(bare_metal::prepare()));
    if hdl_long {
        report.hardware();
    }
    report.finish()
}

/// The tests of a profile of `.config/nextest.toml`.
fn workspace(profile: &str) -> Command {
    let mut command = cargo(["nextest", "run", "--workspace", "--features", DEVICES]);
    command.args(["--cargo-profile", "fast", "--profile", profile]);
    command
}

/// What of the workspace nextest does not run.
fn beside_nextest(what: &[&str]) -> Command {
    let mut command = cargo(["test", "--quiet", "--workspace", "--features", DEVICES]);
    command.args(["--profile", "fast"]).args(what);
    command
}

/// The tests of whole proofs, as users build what they run.
fn released() -> Command {
    let mut command = cargo(["nextest", "run", "-p", "zkfabric", "-p", "zkfabric-plonk"]);
    command.args(["--test", "end_to_end", "--test", "contract"]);
    command.args(["--cargo-profile", "release", "--profile", "end-to-end"]);
    command
}

/// Packs the crates that can be published, as their upload would.
fn packages() -> Command {
    let flags = ["--dry-run", "--no-verify", "--allow-dirty", "--quiet"];
    let mut command = cargo(["publish"]);
    command.args(flags);
    for name in PUBLISHED {
        command.args(["--package", name]);
    }
    command
}

/// What ran, how long it took, and the first failure.
#[derive(Debug)]
struct Report {
    steps: Vec<(&'static str, Outcome, Duration)>,
    failure: Option<Error>,
    /// Where tests say what data they miss.
    skipped: PathBuf,
}

#[derive(Clone, Debug)]
enum Outcome {
    Passed,
    Failed,
    Skipped(String),
}

impl Report {
    /// An empty report; `name` tells reports of one process apart.
    fn new(name: &str) -> Self {
        let file = format!("zkfabric-skipped-{}-{name}", std::process::id());
        Self {
            steps: Vec::new(),
            failure: None,
            skipped: std::env::temp_dir().join(file),
        }
    }

    fn step(&mut self, name: &'static str, command: &mut Command) {
        console::step(name);
        let start = Instant::now();
        let result = run_command(command.env(REQUIRE_TOOLS, "1").env(SKIPPED, &self.skipped));
        self.record(name, result, start);
    }

    /// A step of which only its preparation knows whether it can run.
    fn optional(&mut self, name: &'static str, prepare: impl FnOnce() -> Result<Step, Error>) {
        console::step(name);
        let start = Instant::now();
        match prepare() {
            Ok(Step::Run(mut command)) => {
                let result = run_command(command.env(SKIPPED, &self.skipped));
                self.record(name, result, start);
            }
            Ok(Step::Skip(reason)) => self.skip(name, reason, start),
            Err(error) => self.record(name, Err(error), start),
        }
    }

    /// Minutes of simulation for each block, and for whole multiplications.
    fn hardware(&mut self) {
        let tests = |arguments: &[&str]| {
            let mut command = cargo(["test", "--package", "zkfabric-hdl", "--profile", "fast"]);
            command.args(arguments).env("ZKFABRIC_HDL_LONG", "1");
            command
        };
        self.step(
            "hardware, long simulations",
            &mut tests(&["--test", "conformance", "--", "::verilated"]),
        );
        self.step(
            "hardware, between foreign models",
            &mut tests(&["--test", "cocotb", "--", "foreign_models"]),
        );
        self.step(
            "hardware, whole multiplications",
            &mut tests(&[
                "--lib",
                "--",
                "msm::multiplication",
                "--nocapture",
                "--test-threads=1",
            ]),
        );
    }

    /// Hashes need nothing; building again needs the very toolchain that made the committed programs.
    fn guest(&mut self) {
        const NAME: &str = "guest programs";
        console::step(NAME);
        let start = Instant::now();
        let result = guest::check_committed().and_then(|()| {
            if guest::toolchain_present() {
                guest::run(false)
            } else {
                Ok(())
            }
        });
        match result {
            Err(error @ GuestError::Version { .. }) => self.skip(NAME, error.to_string(), start),
            Err(error) => self.record(NAME, Err(Error::from(Box::new(error))), start),
            Ok(()) if !guest::toolchain_present() => {
                let reason = "hashes match; not built again: Debian's toolchain is not installed";
                self.skip(NAME, reason.to_owned(), start);
            }
            Ok(()) => self.record(NAME, Ok(()), start),
        }
    }

    /// What another toolchain says of the lists is no failure of the project.
    fn api(&mut self) {
        const NAME: &str = "public API";
        console::step(NAME);
        let start = Instant::now();
        match api::run(false) {
            Ok(()) => self.record(NAME, Ok(()), start),
            Err(error @ ApiError::Toolchain { .. }) => self.skip(NAME, error.to_string(), start),
            Err(error) => self.record(NAME, Err(Error::from(Box::new(error))), start),
        }
    }

    fn skip(&mut self, name: &'static str, reason: String, start: Instant) {
        console::line(format_args!("skipped: {reason}"));
        self.steps
            .push((name, Outcome::Skipped(reason), start.elapsed()));
    }

    /// A registry out of reach is no failure of the project; another compiler output is.
    fn contract(&mut self) {
        const NAME: &str = "contracts";
        console::step(NAME);
        let start = Instant::now();
        let skipped = if on_path("npm") {
            contract::install().err().map(|error| error.to_string())
        } else {
            Some("npm is not installed".to_owned())
        };
        match skipped {
            Some(reason) => self.skip(NAME, reason, start),
            None => self.record(NAME, contract::compile(false), start),
        }
    }

    fn record(&mut self, name: &'static str, result: Result<(), Error>, start: Instant) {
        let outcome = match result {
            Ok(()) => Outcome::Passed,
            Err(error) => {
                console::error(&error);
                self.failure.get_or_insert(error);
                Outcome::Failed
            }
        };
        self.steps.push((name, outcome, start.elapsed()));
    }

    /// What published data tests did not find, each once.
    fn missing_data(&self) -> BTreeSet<String> {
        let lines = std::fs::read_to_string(&self.skipped).unwrap_or_default();
        // Nothing depends on the file's end.
        let _ = std::fs::remove_file(&self.skipped);
        lines.lines().map(str::to_owned).collect()
    }

    fn finish(self) -> Result<(), Error> {
        console::step("summary");
        for (name, outcome, time) in &self.steps {
            let outcome = match outcome {
                Outcome::Passed => "passed".to_owned(),
                Outcome::Failed => "FAILED".to_owned(),
                Outcome::Skipped(reason) => format!("skipped: {reason}"),
            };
            console::line(format_args!(
                "{name:32} {:7.1} s  {outcome}",
                time.as_secs_f64()
            ));
        }
        for missing in self.missing_data() {
            console::line(format_args!("skipped tests: {missing}"));
        }
        self.failure.map_or(Ok(()), Err)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_step_fails_the_whole_and_later_ones_still_run() {
        let mut report = Report::new("fails");
        report.step("one", &mut Command::new("false"));
        report.step("two", &mut Command::new("true"));
        assert!(matches!(report.steps[0].1, Outcome::Failed));
        assert!(matches!(report.steps[1].1, Outcome::Passed));
        assert!(report.finish().is_err());
    }

    #[test]
    fn skipped_steps_pass_and_say_why() {
        let mut report = Report::new("skips");
        report.optional("one", || Ok(Step::Skip("no compiler".to_owned())));
        report.optional("two", || Ok(Step::Run(Command::new("true"))));
        assert!(matches!(&report.steps[0].1, Outcome::Skipped(why) if why == "no compiler"));
        assert!(report.finish().is_ok());
        let mut report = Report::new("skips");
        report.optional("one", || Ok(Step::Run(Command::new("false"))));
        assert!(report.finish().is_err());
    }

    #[test]
    fn missing_data_are_named_once() {
        let mut report = Report::new("data");
        let missing = |line: &str| {
            let mut command = Command::new("sh");
            command.args(["-c", &format!("echo {line} >> $ZKFABRIC_SKIPPED")]);
            command
        };
        report.step("one", &mut missing("no b"));
        report.step("two", &mut missing("no a"));
        report.optional("three", || Ok(Step::Run(missing("no b"))));
        let named: Vec<String> = report.missing_data().into_iter().collect();
        assert_eq!(named, ["no a", "no b"]);
        assert!(report.missing_data().is_empty());
        assert!(report.finish().is_ok());
    }

    #[test]
    fn passed_steps_pass() {
        let mut report = Report::new("passes");
        report.step("one", &mut Command::new("true"));
        assert!(report.finish().is_ok());
    }
}
