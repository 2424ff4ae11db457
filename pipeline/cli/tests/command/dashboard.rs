//! The page of a node in a browser: `contracts/clients/dashboard`.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use zkfabric_testing::published::browser;

use super::node::Node;
use super::text;

fn script(name: &str) -> Command {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../contracts/clients/dashboard");
    let mut command = Command::new("node");
    command.arg(folder.join(name));
    command
}

/// Runs a script to its end.
#[expect(clippy::print_stdout, clippy::unwrap_used, reason = "a test's helper")]
pub(super) fn run(command: &mut Command) {
    let output = command.output().unwrap();
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    println!("{out}");
    assert!(output.status.success(), "{command:?}: {out}{err}");
}

/// Metrics, quantiles, times and stages are what their definitions say.
#[test]
fn the_page_computes_its_figures() {
    run(&mut script("values.mjs"));
}

/// Every state of the page at 1280 and 400 px, light and dark: proofs, failures, outages.
#[test]
fn the_page_shows_every_state() {
    if let Some(browser) = browser() {
        run(script("page.mjs").arg(browser));
    }
}

/// A page that is open while its node is killed and starts again on the same port.
#[test]
fn the_page_outlives_its_node() {
    let Some(browser) = browser() else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("chain").to_str().unwrap().to_owned();
    let batches = folder.path().join("batches").to_str().unwrap().to_owned();
    let options = [
        "--folder",
        &path,
        "--batches",
        &batches,
        "--batch-seconds",
        "1",
    ];
    let mut node = Node::start(&options);
    let address = node.http().strip_prefix("http://").unwrap().to_owned();
    let mut command = script("restart.mjs");
    command.args([node.http(), node.websocket()]).arg(browser);
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut printed = BufReader::new(child.stdout.take().unwrap()).lines();
    let asked = printed.by_ref().find(|line| {
        let line = line.as_ref().unwrap();
        println!("{line}");
        line == "restart"
    });
    if asked.is_some() {
        node.kill();
        node.reap();
        // A browser that asks meanwhile is refused.
        sleep(Duration::from_secs(2));
        node = Node::start_at(&address, &options);
        assert!(!node.report.is_null(), "the node starts again");
        child
            .stdin
            .take()
            .unwrap()
            .write_all(b"restarted\n")
            .unwrap();
        printed.for_each(|line| println!("{}", line.unwrap()));
    }
    let status = child.wait().unwrap();
    assert!(status.success(), "{status}");
    node.stop();
}
