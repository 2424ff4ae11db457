//! Steps that ran, their times, and the first failure.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::api::{self, ApiError};
use crate::clients;
use crate::console;
use crate::contract;
use crate::error::Error;
use crate::guest::{self, GuestError};
use crate::process::{Step, on_path, run as run_command};

/// Fails tests that would be skipped because a program is missing.
const REQUIRE_TOOLS: &str = "ZKFABRIC_REQUIRE_TOOLS";
/// The file to which tests append their missing data.
const SKIPPED: &str = "ZKFABRIC_SKIPPED";

/// Steps that ran, their times, and the first failure.
#[derive(Debug)]
pub(super) struct Report {
    steps: Vec<(&'static str, Outcome, Duration)>,
    failure: Option<Error>,
    /// Whether no step was left out that another machine would run.
    is_complete: bool,
    /// Whether a missing program fails the tests that need it.
    requires_tools: bool,
    /// The file in which tests report missing data.
    missing: PathBuf,
}

#[derive(Clone, Debug)]
enum Outcome {
    Passed,
    Failed,
    Skipped(String),
}

impl Report {
    /// Makes an empty report; `name` distinguishes reports of one process.
    pub(super) fn new(name: &str, requires_tools: bool) -> Self {
        let file = format!("zkfabric-skipped-{}-{name}", std::process::id());
        Self {
            steps: Vec::new(),
            failure: None,
            is_complete: true,
            requires_tools,
            missing: std::env::temp_dir().join(file),
        }
    }

    pub(super) fn step(&mut self, name: &'static str, command: &mut Command) {
        console::step(name);
        let start = Instant::now();
        if self.requires_tools {
            command.env(REQUIRE_TOOLS, "1");
        }
        let result = run_command(command.env(SKIPPED, &self.missing));
        self.record(name, result, start);
    }

    /// Returns whether nothing was left out because data or a toolchain is missing.
    pub(super) fn is_complete(&self) -> bool {
        self.is_complete && self.missing_data().is_empty()
    }

    /// Runs a step whose preparation decides whether it can run.
    pub(super) fn optional(
        &mut self,
        name: &'static str,
        prepare: impl FnOnce() -> Result<Step, Error>,
    ) {
        console::step(name);
        let start = Instant::now();
        match prepare() {
            Ok(Step::Run(mut command)) => {
                let result = run_command(command.env(SKIPPED, &self.missing));
                self.record(name, result, start);
            }
            // This machine could not run the step at all.
            Ok(Step::Skip(reason)) => self.skipped(name, reason, start),
            Err(error) => self.record(name, Err(error), start),
        }
    }

    /// Checks the guest programs: hashes need nothing; rebuilding needs the exact toolchain that
    /// made the committed programs.
    pub(super) fn guest(&mut self) {
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

    /// Compares the API lists; a result of another toolchain does not fail the tests.
    pub(super) fn api(&mut self) {
        const NAME: &str = "public API";
        console::step(NAME);
        let start = Instant::now();
        match api::run(false) {
            Ok(()) => self.record(NAME, Ok(()), start),
            Err(error @ ApiError::Toolchain { .. }) => self.skip(NAME, error.to_string(), start),
            Err(error) => self.record(NAME, Err(Error::from(Box::new(error))), start),
        }
    }

    /// Records a step that is left out here.
    fn skip(&mut self, name: &'static str, reason: String, start: Instant) {
        self.is_complete = false;
        self.skipped(name, reason, start);
    }

    fn skipped(&mut self, name: &'static str, reason: String, start: Instant) {
        console::line(format_args!("skipped: {reason}"));
        self.steps
            .push((name, Outcome::Skipped(reason), start.elapsed()));
    }

    /// Compares the contracts; an unreachable registry does not fail the tests, a different
    /// compiler output does.
    pub(super) fn contract(&mut self) {
        const NAME: &str = "contracts";
        console::step(NAME);
        let start = Instant::now();
        match not_installed(contract::install) {
            Some(reason) => self.skip(NAME, reason, start),
            None => self.record(NAME, contract::compile(false), start),
        }
    }

    /// Installs the wallets and tools that tests run against a node; an unreachable registry does
    /// not fail the tests.
    pub(super) fn clients(&mut self) {
        const NAME: &str = "clients of the node";
        console::step(NAME);
        let start = Instant::now();
        match not_installed(clients::install) {
            Some(reason) => self.skip(NAME, reason, start),
            None => self.record(NAME, Ok(()), start),
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

    /// Returns the published data that tests did not find, each once.
    fn missing_data(&self) -> BTreeSet<String> {
        let lines = std::fs::read_to_string(&self.missing).unwrap_or_default();
        lines.lines().map(str::to_owned).collect()
    }

    pub(super) fn finish(self) -> Result<(), Error> {
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
        // Nothing depends on the removal of the file.
        let _ = std::fs::remove_file(&self.missing);
        self.failure.map_or(Ok(()), Err)
    }
}

/// Installs what npm has a part in; returns why nothing could be installed.
fn not_installed(install: fn() -> Result<(), Error>) -> Option<String> {
    if !on_path("npm") {
        return Some("npm is not installed".to_owned());
    }
    install().err().map(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_step_fails_the_whole_and_later_ones_still_run() {
        let mut report = Report::new("fails", true);
        report.step("one", &mut Command::new("false"));
        report.step("two", &mut Command::new("true"));
        assert!(matches!(report.steps[0].1, Outcome::Failed));
        assert!(matches!(report.steps[1].1, Outcome::Passed));
        assert!(report.finish().is_err());
    }

    #[test]
    fn skipped_steps_pass_and_say_why() {
        let mut report = Report::new("skips", true);
        report.optional("one", || Ok(Step::Skip("no compiler".to_owned())));
        report.optional("two", || Ok(Step::Run(Command::new("true"))));
        assert!(matches!(&report.steps[0].1, Outcome::Skipped(why) if why == "no compiler"));
        assert!(report.finish().is_ok());
        let mut report = Report::new("skips", true);
        report.optional("one", || Ok(Step::Run(Command::new("false"))));
        assert!(report.finish().is_err());
    }

    #[test]
    fn missing_data_are_named_once() {
        let mut report = Report::new("data", true);
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
        assert!(!report.is_complete());
        assert!(report.finish().is_ok());
    }

    #[test]
    fn passed_steps_pass() {
        let mut report = Report::new("passes", true);
        report.step("one", &mut Command::new("true"));
        assert!(report.finish().is_ok());
    }
}
