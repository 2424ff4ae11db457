//! What operators get.
//!
//! | module | concept |
//! |---|---|
//! | `metrics` | what Prometheus reads |
//! | `logs` | records of what a node does |
//! | `alerts` | rules, alerts and their runbook |
//! | `dashboard` | Grafana's file |
//! | `spans` | spans of transactions |
//! | `service` | the service, the container, the file of options |

#![expect(clippy::unwrap_used, reason = "helpers of tests fail by panicking")]

mod alerts;
mod dashboard;
mod logs;
mod metrics;
mod service;
mod spans;

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use super::text;

/// Environment variable; the value `1` turns a test skipped for a missing program into a failure.
const REQUIRE_TOOLS: &str = "ZKFABRIC_REQUIRE_TOOLS";

/// Returns the folder of operators' files.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../node/operations")
}

/// Returns the options of a node that closes a batch with each block of a later second.
fn small_batches(folder: &Path) -> [&str; 4] {
    let folder = folder.to_str().unwrap();
    ["--batches", folder, "--batch-seconds", "0"]
}

/// Reads one of them.
fn file(name: &str) -> String {
    fs::read_to_string(folder().join(name)).unwrap()
}

/// Runs a program in the folder of operations, with this on stdin; `None`, with a printed reason,
/// if the program is missing.
#[expect(clippy::print_stdout, reason = "a skipped test says why")]
fn tool(program: &str, package: &str, arguments: &[&str], stdin: &str) -> Option<Output> {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(folder());
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = match command.stderr(Stdio::piped()).spawn() {
        Ok(child) => child,
        Err(error) => {
            let reason = format!("no {program} ({error}): apt-get install {package}");
            let is_required = std::env::var_os(REQUIRE_TOOLS).is_some_and(|set| set == "1");
            assert!(!is_required, "{reason}");
            println!("skipped: {reason}");
            return None;
        }
    };
    child
        .stdin
        .take()
        .unwrap()
        .write_all(stdin.as_bytes())
        .unwrap();
    Some(child.wait_with_output().unwrap())
}

/// Runs `promtool`, and checks that it has nothing to say.
fn promtool(arguments: &[&str], stdin: &str) {
    let Some(output) = tool("promtool", "prometheus", arguments, stdin) else {
        return;
    };
    let said = text(&output.stdout) + &text(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {said}");
}
