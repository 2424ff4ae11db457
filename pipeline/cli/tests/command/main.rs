//! The command as a user runs it: exit codes, stdout and stderr.

mod batches;
mod clients;
mod dashboard;
mod demos;
mod devices;
#[cfg(feature = "opencl")]
mod drivers;
mod engine;
mod failures;
mod files;
mod genesis;
mod kept;
mod keystore;
mod node;
mod node_follows;
mod node_kills;
mod operations;
mod pages;
mod programs;
mod recorded;
mod restore;
mod rpc;
mod submit;
mod take_over;
mod talk;
mod timeline;
mod work;
mod wrapped;

#[path = "../../../node/telemetry/tests/collector/mod.rs"]
mod collector;

use std::io::Write;
use std::process::{Command, Output, Stdio};

const BINARY: &str = env!("CARGO_BIN_EXE_zkfabric");
/// A short program of a user.
const PROGRAM: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../examples/guest/collatz.elf"
);

fn zkfabric(args: &[&str]) -> std::io::Result<Output> {
    Command::new(BINARY).args(args).output()
}

/// Runs the command with input on stdin; the command may end before it has read the input.
fn zkfabric_with(args: &[&str], stdin: &[u8]) -> std::io::Result<Output> {
    let mut child = Command::new(BINARY)
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    if let Some(mut pipe) = child.stdin.take() {
        let _ = pipe.write_all(stdin);
    }
    child.wait_with_output()
}

/// Returns the single line on stderr of a failed run that printed nothing else.
fn one_line_error(output: &Output) -> Option<String> {
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    let line = text.strip_suffix('\n')?.strip_prefix("error: ")?;
    let failed = !output.status.success() && output.stdout.is_empty();
    (failed && !line.contains('\n')).then(|| line.to_owned())
}

/// Returns the single JSON object in a stream.
fn json(stream: &[u8]) -> serde_json::Result<serde_json::Value> {
    serde_json::from_slice(stream)
}

fn text(stream: &[u8]) -> String {
    String::from_utf8_lossy(stream).into_owned()
}
