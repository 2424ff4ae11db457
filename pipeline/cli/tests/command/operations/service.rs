//! The service, the container, and the file of options.

use std::fs;
use std::process::{Command, Stdio};

use serde_json::Value;

use super::super::node::Node;
use super::super::{BINARY, text};
use super::{file, folder, tool};

/// systemd takes the unit.
#[test]
fn the_service_is_one_of_systemd() {
    let unit = file("zkfabric-node.service");
    assert!(unit.contains("ExecStart=/usr/local/bin/zkfabric node --config "));
    // Calls, runtime and sequencer have five seconds each to drain.
    let seconds = unit
        .lines()
        .find_map(|line| line.strip_prefix("TimeoutStopSec="));
    assert!(seconds.unwrap().parse::<u64>().unwrap() > 3 * 5);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("zkfabric-node.service");
    fs::write(&path, unit.replace("/usr/local/bin/zkfabric", BINARY)).unwrap();
    let arguments = ["verify", path.to_str().unwrap()];
    let Some(output) = tool("systemd-analyze", "systemd", &arguments, "") else {
        return;
    };
    let said = text(&output.stdout) + &text(&output.stderr);
    // What it says of units of the machine is not about this one.
    let is_ours = |line: &&str| line.contains("zkfabric");
    let ours: Vec<&str> = said.lines().filter(is_ours).collect();
    assert!(output.status.success() && ours.is_empty(), "{said}");
}

/// The health check of the container tells a node that is healthy from one that is not there.
#[test]
fn the_health_check_of_the_container_asks_the_node() {
    let container = file("Containerfile");
    let check = container
        .lines()
        .find_map(|line| line.trim().strip_prefix("CMD "));
    let check: Vec<String> = serde_json::from_str(check.unwrap()).unwrap();
    let status = |port: &str| {
        let mut command = Command::new(&check[0]);
        let others = check[1..].iter();
        command.args(others.map(|argument| argument.replace("8545", port)));
        command.stderr(Stdio::null()).status().unwrap()
    };
    let node = Node::start(&[]);
    let port = node.http().rsplit(':').next().unwrap().to_owned();
    assert!(status(&port).success());
    node.stop();
    assert!(!status(&port).success());
}

/// The file of options in the folder has options that there are.
#[test]
fn the_file_of_options_is_taken() {
    let options = folder().join("node.toml");
    let options = ["--config", options.to_str().unwrap()];
    let others = [
        "--folder",
        "f",
        "--private-key-env",
        "KEY",
        "--print-config",
    ];
    let mut command = Command::new(BINARY);
    command.arg("node").args(options).args(others);
    let output = command
        .env("ZKFABRIC_NODE_LISTEN", "127.0.0.1:3")
        .output()
        .unwrap();
    let printed = text(&output.stdout);
    assert!(output.status.success(), "{}", text(&output.stderr));
    for line in [
        "listen = \"127.0.0.1:3\" # the environment variable ZKFABRIC_NODE_LISTEN",
        "folder = \"f\" # the command line",
        "# block-time = 1000",
    ] {
        assert!(
            printed.lines().any(|other| other == line),
            "{line}: {printed}"
        );
    }
    let of_file = "batches = \"/var/lib/zkfabric/batches\" # ";
    assert!(printed.contains(of_file), "{printed}");
    // One that is wrong ends the command before anything else.
    let mut command = Command::new(BINARY);
    command
        .args(["--json", "node", "--dev"])
        .env("ZKFABRIC_NODE_BLOCKTIME", "3");
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let error: Value = serde_json::from_slice(&output.stderr).unwrap();
    let words = error["error"].as_str().unwrap();
    assert!(words.contains("did you mean \"block-time\"?"), "{words}");
}
