//! Wallets and tools against a node: viem, ethers, Foundry and Hardhat from npm, web3.py from
//! `PyPI`.
//!
//! The scripts in `contracts/clients` say what each of them checks.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::json;
use zkfabric_testing::published::{client, npm};

use super::node::{Node, until};
use super::text;

/// Account and key that `zkfabric node --dev` gives.
const KEY: &str = "0x5de4111afa1a4b94908f83103eb1f1706367c2e68ca870fc3fb9a804cdab365a";
const OTHER: &str = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";

fn contracts() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../contracts")
}

/// Runs a client's script by a program, against a new chain.
fn run(program: &Path, script: &str) {
    run_with(program, script, &[]);
}

/// Runs a script as [`run`] does, with more arguments.
#[expect(clippy::print_stdout, clippy::unwrap_used, reason = "a test's helper")]
fn run_with(program: &Path, script: &str, more: &[&str]) {
    let node = Node::start(&[]);
    let path = contracts().join("clients").join(script);
    let mut command = Command::new(program);
    command.arg(path).args([node.http(), node.websocket()]);
    command.args(more);
    let output = command.output().unwrap();
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    println!("{out}");
    assert!(output.status.success(), "{script}: {out}{err}");
    // A script that ends in its middle has no such line.
    assert!(out.contains(": all held"), "{script}: {out}{err}");
}

/// Runs a script by Node.js, if npm has installed what the script needs.
fn run_node(needs: &str, script: &str) {
    if npm(needs).is_some() {
        run(Path::new("node"), script);
    }
}

#[test]
fn viem_works_unchanged() {
    run_node("cast", "viem.mjs");
}

#[test]
fn ethers_works_unchanged() {
    run_node("cast", "ethers.mjs");
}

/// Clients that follow the chain by filters, ranges, numbers, tags or subscriptions see each event
/// once and in order, and no block that they have seen changes.
#[test]
fn clients_that_follow_miss_nothing() {
    if npm("cast").is_some() {
        let load = ["--rate", "40", "--seconds", "4"];
        run_with(Path::new("node"), "follow/run.mjs", &load);
    }
}

/// The other path has the open block as the newest one: clients that ask for each number once miss
/// what comes later, which the comparison sees.
#[test]
fn the_comparison_of_followers_sees_what_is_missed() {
    if npm("cast").is_none() {
        return;
    }
    let node = Node::start(&[]);
    let path = contracts().join("clients/follow/run.mjs");
    let mut command = Command::new("node");
    command
        .arg(path)
        .args([node.http(), node.websocket()])
        .args([
            "--path",
            "/pending",
            "--only",
            "loop over",
            "--seconds",
            "3",
        ]);
    let output = command.output().unwrap();
    let out = text(&output.stdout);
    assert_eq!(output.status.code(), Some(1), "{out}");
    assert!(
        out.contains("| loop over safe | 0 | 0 | 0 | 0 | 0 |"),
        "{out}"
    );
    assert!(!out.contains("| loop over latest | 0 | 0 |"), "{out}");
}

/// Every client waits for one confirmation on both paths.
#[test]
fn clients_wait_for_confirmations_on_both_paths() {
    if npm("cast").is_some() {
        for path in [&[][..], &["--path", "/pending"]] {
            let rounds = ["--rounds", "1"];
            let more = [&rounds[..], path].concat();
            run_with(Path::new("node"), "follow/waits.mjs", &more);
        }
    }
}

/// `forge create`, `forge script --broadcast` and `forge test --fork-url`, with npm's compiler.
#[test]
fn forge_works_unchanged() {
    run_node("forge", "forge.mjs");
}

/// anvil answers the same questions alike, but for what is listed with its reason.
#[test]
fn anvil_answers_alike() {
    run_node("anvil", "anvil.mjs");
}

/// `anvil --fork-url` has the node's state and history, and transactions of its own.
#[test]
fn anvil_forks_a_node() {
    run_node("anvil", "fork.mjs");
}

/// A project of Hardhat tests a token of `OpenZeppelin` on the node.
#[test]
fn hardhat_works_unchanged() {
    if client("hardhat/node_modules").is_some() {
        run_node("cast", "hardhat.mjs");
    }
}

#[test]
fn web3_py_works_unchanged() {
    if let Some(environment) = client("venv") {
        run(&environment.join("bin/python3"), "web3py.py");
    }
}

/// `cast` sends, asks for receipts, calls, estimates, and reads blocks and logs.
#[test]
fn cast_works_unchanged() {
    let Some(program) = npm("cast") else {
        return;
    };
    let node = Node::start(&[]);
    let url = node.http().to_owned();
    let cast = |args: &[&str]| {
        let mut command = Command::new(&program);
        // What follows `--create` is the contract's.
        let (name, rest) = args.split_first().unwrap();
        command.args([*name, "--rpc-url", &url]).args(rest);
        let output = command.output().unwrap();
        let (out, err) = (text(&output.stdout), text(&output.stderr));
        assert!(output.status.success(), "{args:?}: {out}{err}");
        out.trim().to_owned()
    };
    assert_eq!(cast(&["chain-id"]), "31337");
    let name = cast(&["client"]);
    assert!(name.starts_with("anvil (compatible; zkfabric/"), "{name}");
    let key = ["--private-key", KEY];
    let sent = cast(&["send", OTHER, "--value", "1ether", key[0], key[1], "--json"]);
    let receipt: serde_json::Value = serde_json::from_str(&sent).unwrap();
    assert_eq!(receipt["status"], "0x1");
    let hash = receipt["transactionHash"].as_str().unwrap();
    assert_eq!(cast(&["receipt", hash, "status"]), "true");
    assert!(cast(&["tx", hash, "value"]).contains("1000000000000000000"));
    assert!(cast(&["balance", OTHER, "--ether"]).starts_with("10001"));
    assert_eq!(cast(&["nonce", OTHER]), "0");
    // The token of the examples, by its init code.
    let compiled = Path::new(env!("CARGO_MANIFEST_DIR"));
    let compiled = compiled.join("../../examples/contracts/compiled.json");
    let compiled: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(compiled).unwrap()).unwrap();
    let counter = compiled["contracts"]["Counter"]["init"].as_str().unwrap();
    let created = cast(&[
        "send",
        key[0],
        key[1],
        "--json",
        "--create",
        counter,
        "constructor(uint256)",
        "5",
    ]);
    let created: serde_json::Value = serde_json::from_str(&created).unwrap();
    let address = created["contractAddress"].as_str().unwrap();
    assert_eq!(cast(&["call", address, "count()(uint256)"]), "5");
    cast(&["send", address, "increment()", key[0], key[1]]);
    assert_eq!(cast(&["call", address, "count()(uint256)"]), "6");
    let gas: u64 = cast(&["estimate", address, "increment()"]).parse().unwrap();
    assert!((21_000..60_000).contains(&gas), "{gas}");
    assert_eq!(cast(&["storage", address, "0"]), format!("{:#066x}", 6));
    assert!(cast(&["code", address]).len() > 100);
    let height: u64 = cast(&["block-number"]).parse().unwrap();
    assert!(height > 0);
    until("a header", || {
        let block = node.ask("eth_getBlockByNumber", &json!(["safe", false]));
        block["result"]["number"] != "0x0"
    });
    assert!(cast(&["block", "1"]).contains("baseFeePerGas"));
    assert!(cast(&["gas-price"]).parse::<u64>().unwrap() > 0);
    cast(&["proof", address, "0x0"]);
    cast(&["access-list", address, "increment()"]);
    let missing = format!("{:#066x}", 1);
    assert!(cast(&["rpc", "eth_getTransactionReceipt", &missing]).contains("null"));
}
