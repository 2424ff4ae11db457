//! A node that proves, with its page in a browser.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use zkfabric_testing::published::browser;

/// A node that ends with its test.
struct Node {
    child: Child,
    http: String,
    websocket: String,
}

impl Node {
    /// Starts a chain for development that proves its batches, each of one second.
    fn start(batches: &Path) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_zkfabric"));
        command.args(["--json", "node", "--dev", "--listen", "127.0.0.1:0"]);
        command.arg("--batches").arg(batches);
        command.args(["--batch-seconds", "1", "--prove"]);
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        stdout.read_line(&mut line).unwrap();
        let report: serde_json::Value = serde_json::from_str(&line).unwrap();
        let of = |name: &str| report[name].as_str().unwrap().to_owned();
        Self {
            child,
            http: of("http"),
            websocket: of("websocket"),
        }
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        // A proof of a batch that came later needs not end.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Follows a transaction to its proof, downloads the proof into a folder, and returns the commands
/// by which the page says that it is verified; `None` without a browser.
#[expect(clippy::print_stdout, reason = "a test's helper")]
pub(crate) fn proves(folder: &Path) -> Option<Vec<String>> {
    let browser = browser()?;
    let node = Node::start(&folder.join("batches"));
    let script = Path::new(env!("CARGO_MANIFEST_DIR"));
    let script = script.join("../../contracts/clients/dashboard/proof.mjs");
    let mut command = Command::new("node");
    command.arg(script).args([&node.http, &node.websocket]);
    let output = command.arg(browser).arg(folder).output().unwrap();
    let out = String::from_utf8_lossy(&output.stdout).into_owned();
    println!("{out}");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{out}{said}");
    let lines = out.lines().filter_map(|line| line.strip_prefix("$ "));
    Some(lines.map(str::to_owned).collect())
}
