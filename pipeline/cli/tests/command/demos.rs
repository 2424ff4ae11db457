//! The demonstrations in a browser: `examples/demos`.

use std::path::Path;
use std::process::Command;

use zkfabric_testing::published::{browser, npm};

use super::dashboard::run;
use super::node::Node;

/// Runs the test of a demonstration against a new chain that writes batches.
#[expect(clippy::unwrap_used, reason = "a test's helper")]
fn demonstrate(name: &str) {
    let Some(browser) = browser() else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let batches = folder.path().join("batches").to_str().unwrap().to_owned();
    let node = Node::start(&["--batches", &batches, "--batch-seconds", "1"]);
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/demos/test.mjs");
    let mut command = Command::new("node");
    command.arg(script).args([name, node.http()]).arg(browser);
    run(&mut command);
    node.stop();
}

/// Demonstrations that start at the same time share an account, and take nonces of their own.
#[test]
fn demonstrations_start_together() {
    if npm("solcjs").is_none() {
        return;
    }
    let node = Node::start(&[]);
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/demos/together.mjs");
    run(Command::new("node").arg(script).arg(node.http()));
    node.stop();
}

/// An order of one page meets one of another, and the contract keeps its rules.
#[test]
fn the_exchange_trades() {
    demonstrate("exchange");
}

/// A held key moves on and on, and both pages draw it.
#[test]
fn the_game_draws_its_moves() {
    demonstrate("game");
}

/// Posts of one page come to the other one, as text.
#[test]
fn the_feed_shows_its_posts() {
    demonstrate("feed");
}
