//! `cargo xtask instructions`: the instructions of fixed work against committed counts.
//!
//! Times on a shared machine are noisy, instruction counts are not: callgrind counts the
//! instructions of each case of `bench/examples/counted.rs`. A count more than [`TOLERANCE`] above
//! its baseline fails, and so does one that far below it, so that a gain is recorded before it is
//! lost again. A different compiler makes different instructions: then there is nothing to compare.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use serde::{Deserialize, Serialize};

use crate::console;
use crate::error::Error;
use crate::process::{Step, cargo, on_path, output, root, run as run_command, target};

/// Tolerance of a count, in percent: hash maps have random seeds, and the standard library chooses
/// its memory copy by the processor.
const TOLERANCE: u64 = 5;
/// File of the committed counts.
const BASELINE: &str = "bench/data/instructions.json";
/// The function of the example whose instructions callgrind counts.
const COUNTED: &str = "*counted::measured*";

/// Counts by case, and their compiler.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Baseline {
    rustc: String,
    instructions: BTreeMap<String, u64>,
}

/// Counts, and compares or writes the counts.
///
/// # Errors
/// The example cannot be built or run, callgrind's output has another form, or a count differs.
pub(crate) fn run(write: bool) -> Result<(), Error> {
    let rustc = compiler()?;
    let path = root().join(BASELINE);
    if write {
        let baseline = Baseline {
            rustc,
            instructions: count()?,
        };
        let text = serde_json::to_string_pretty(&baseline)
            .map_err(|e| Error::Instructions(e.to_string()))?;
        return fs::write(&path, text + "\n").map_err(|source| Error::File { path, source });
    }
    let expected = read(&path)?;
    if expected.rustc != rustc {
        console::line(skipped(&expected.rustc, &rustc));
        return Ok(());
    }
    compare(&expected.instructions, &count()?)
}

/// Prepares the same as a step of `cargo xtask test`.
pub(crate) fn prepare() -> Result<Step, Error> {
    if !on_path("valgrind") {
        return Ok(Step::Skip("valgrind is missing".to_owned()));
    }
    let (expected, rustc) = (read(&root().join(BASELINE))?.rustc, compiler()?);
    if expected != rustc {
        return Ok(Step::Skip(skipped(&expected, &rustc)));
    }
    Ok(Step::Run(cargo(["xtask", "instructions"])))
}

fn skipped(expected: &str, got: &str) -> String {
    format!("the counts are of {expected}, this is {got}")
}

fn compiler() -> Result<String, Error> {
    text(Command::new("rustc").arg("--version"))
}

/// Returns the output of a program.
fn text(command: &mut Command) -> Result<String, Error> {
    let bytes = output(command)?;
    Ok(String::from_utf8_lossy(&bytes).trim().to_owned())
}

fn read(path: &Path) -> Result<Baseline, Error> {
    let text = fs::read_to_string(path).map_err(|source| Error::File {
        path: path.to_owned(),
        source,
    })?;
    serde_json::from_str(&text).map_err(|error| Error::Instructions(format!("{BASELINE}: {error}")))
}

/// Builds the example as the tests do, and counts every case.
fn count() -> Result<BTreeMap<String, u64>, Error> {
    let mut build = cargo([
        "build",
        "--workspace",
        "--features",
        crate::process::DEVICES,
    ]);
    build.args(["--profile", "fast", "--example", "counted"]);
    // As `.ci/run` builds: incremental compilation splits crates differently, which changes
    // inlining.
    run_command(build.env("CARGO_INCREMENTAL", "0"))?;
    let example = target().join("fast/examples/counted");
    let names = text(&mut Command::new(&example))?;
    let names: Vec<&str> = names.lines().collect();
    // A case has one thread, and counts do not depend on other load.
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let next = AtomicUsize::new(0);
    let work = || -> Result<Vec<(String, u64)>, Error> {
        let mut counts = Vec::new();
        while let Some(name) = names.get(next.fetch_add(1, Ordering::Relaxed)) {
            let instructions = callgrind(&example, name)?;
            console::line(format_args!("{name:<24} {instructions:>14}"));
            counts.push(((*name).to_owned(), instructions));
        }
        Ok(counts)
    };
    thread::scope(|scope| {
        let threads: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        let mut counts = BTreeMap::new();
        for thread in threads {
            let counted = thread.join();
            let stopped = |_| Error::Instructions("a thread stopped".to_owned());
            counts.extend(counted.map_err(stopped)??);
        }
        Ok(counts)
    })
}

/// Counts the instructions of a case.
fn callgrind(example: &Path, name: &str) -> Result<u64, Error> {
    let file = format!("callgrind-{}", name.replace(['/', '^'], "-"));
    let out: PathBuf = target().join(file);
    let mut command = Command::new("valgrind");
    command
        .args(["--quiet", "--tool=callgrind"])
        .arg(format!("--toggle-collect={COUNTED}"))
        .arg(format!("--callgrind-out-file={}", out.display()))
        .arg(example)
        .arg(name)
        .env("RAYON_NUM_THREADS", "1")
        .env("ZKFABRIC_ISA", "portable");
    run_command(&mut command)?;
    let text = fs::read_to_string(&out).map_err(|source| Error::File {
        path: out.clone(),
        source,
    })?;
    total(&text).ok_or_else(|| Error::Instructions(format!("{}: no count", out.display())))
}

/// Returns the count in callgrind's output; `None` if nothing was counted.
fn total(text: &str) -> Option<u64> {
    let line = text.lines().find_map(|line| line.strip_prefix("totals:"))?;
    let total = line.trim().parse().ok()?;
    (total > 0).then_some(total)
}

/// Checks that every case is within the tolerance of its baseline, and that each has one.
fn compare(expected: &BTreeMap<String, u64>, got: &BTreeMap<String, u64>) -> Result<(), Error> {
    let mut wrong = Vec::new();
    for name in expected.keys().chain(got.keys()) {
        let line = match (expected.get(name), got.get(name)) {
            (Some(&expected), Some(&got)) => {
                if got.abs_diff(expected) * 100 <= expected * TOLERANCE {
                    continue;
                }
                let change = got as f64 / expected.max(1) as f64 - 1.0;
                format!(
                    "{name}: {got} instructions, expected {expected} ({:+.1} %)",
                    100.0 * change
                )
            }
            (None, _) => format!("{name}: not in {BASELINE}"),
            (_, None) => format!("{name}: no such case"),
        };
        if !wrong.contains(&line) {
            wrong.push(line);
        }
    }
    if wrong.is_empty() {
        return Ok(());
    }
    wrong.push("`cargo xtask instructions --write` writes the counts of now".to_owned());
    Err(Error::Instructions(wrong.join("\n")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(pairs: &[(&str, u64)]) -> BTreeMap<String, u64> {
        pairs
            .iter()
            .map(|(name, count)| ((*name).to_owned(), *count))
            .collect()
    }

    #[test]
    fn counts_within_the_tolerance_pass() {
        let expected = counts(&[("a", 1_000), ("b", 500)]);
        assert!(compare(&expected, &counts(&[("a", 1_050), ("b", 475)])).is_ok());
        for (changed, name) in [
            (counts(&[("a", 1_051), ("b", 500)]), "a: 1051"),
            (counts(&[("a", 949), ("b", 500)]), "a: 949"),
            (counts(&[("a", 1_000)]), "b: no such case"),
            (counts(&[("a", 1_000), ("b", 500), ("c", 1)]), "c: not in"),
        ] {
            let error = compare(&expected, &changed).unwrap_err().to_string();
            assert!(error.contains(name), "{error}");
        }
    }

    #[test]
    fn the_total_is_what_callgrind_writes() {
        let text = "# callgrind format\nevents: Ir\nfn=(1) a\n1 5\n\ntotals: 12345\n";
        assert_eq!(total(text), Some(12_345));
        // The function was not found, so nothing was counted.
        assert_eq!(total("summary: 0\n\ntotals: 0\n"), None);
        assert_eq!(total("events: Ir\n"), None);
    }

    #[test]
    fn the_committed_counts_are_read() {
        let baseline = read(&root().join(BASELINE)).unwrap();
        assert!(baseline.rustc.starts_with("rustc ") && !baseline.instructions.is_empty());
    }
}
