//! A whole run of `node` at tiny sizes, against the node that is in the same program.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test")]

use std::collections::BTreeSet;
use std::process::Command;

use zkfabric_bench::report::{Record, Row};
use zkfabric_testing::published::npm;

fn quick(others: &[&str]) -> Record {
    let mut command = Command::new(env!("CARGO_BIN_EXE_zkfabric-bench"));
    let output = command.args(["node", "--quick", "--json"]).args(others);
    let output = output.output().unwrap();
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{error}");
    let text = String::from_utf8(output.stdout).unwrap();
    Record::parse("node", &text).unwrap()
}

fn row<'a>(record: &'a Record, name: &str) -> &'a Row {
    record.row(name).unwrap_or_else(|| panic!("no row {name}"))
}

/// What each contestant has.
fn rows_of(record: &Record, who: &str, prefix: &str) {
    for load in [
        "balance/http-batch",
        "balance/http",
        "call/http-batch",
        "call/http",
        "transfers/http-batch",
        "transfers/websocket",
        "transfers/http",
        "latency/http",
        "latency/websocket",
        "logs/http",
    ] {
        let of = |part: &str| row(record, &format!("{prefix}{load}/{part}"));
        assert!(of("rate").value > 0.0, "{load}");
        assert_eq!(of("refused").value, 0.0, "{load}");
        of("cpu/generator");
        of(&format!("cpu/{who}"));
        let has_times = load.starts_with("latency") || load.starts_with("logs");
        if has_times {
            assert!(of("p50").value > 0.0, "{load}");
        }
        if !load.starts_with("latency") {
            assert!(of("time").value > 0.0, "{load}");
        }
    }
    let times = row(record, &format!("{prefix}latency/http/p99"));
    assert_eq!(times.repetitions, 180, "a tenth is the warm-up");
}

#[test]
fn every_part_of_the_node_has_its_rows() {
    let record = quick(&[]);
    assert_eq!(record.experiment, "node");
    let names: BTreeSet<&str> = record.rows.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(names.len(), record.rows.len(), "every row has its name");
    for row in &record.rows {
        assert!(row.value.is_finite() && row.value >= 0.0, "{row:?}");
        // Quick figures are not judged.
        assert_eq!((row.holds, &row.peer), (None, &None), "{row:?}");
    }
    rows_of(&record, "node", "");
    for name in ["saturated", "rate", "p50"] {
        let name = format!("replica/websocket/{name}");
        assert!(row(&record, &name).value > 0.0, "{name}");
    }
    assert_eq!(row(&record, "block/transactions").value, 476.0);
    for part in ["receipts/time", "receipts/answer"] {
        assert!(row(&record, &format!("block/{part}")).value > 0.0, "{part}");
    }
    assert!(record.machine.configuration["anvil"].starts_with("not measured"));
    assert!(record.machine.configuration.contains_key("files"));
}

#[test]
fn anvil_has_the_same_rows() {
    let Some(anvil) = npm("anvil") else {
        return;
    };
    let record = quick(&["--anvil", &anvil.display().to_string()]);
    rows_of(&record, "anvil", "anvil/");
    rows_of(&record, "node", "");
    for name in ["balance/http/time", "latency/http/p50", "logs/http/p50"] {
        let row = row(&record, name);
        assert_eq!(row.peer.as_deref(), Some("anvil"), "{name}");
        assert!(row.ratio.is_some_and(|ratio| ratio > 0.0), "{name}");
    }
}

/// A peer that ends in the middle is a row of the peer, and the node has its rows.
#[test]
fn a_peer_that_fails_is_a_row_of_the_peer() {
    let record = quick(&["--only", "balance", "--anvil", "/bin/true"]);
    let failed = row(&record, "anvil/balance/failed");
    assert_eq!(failed.value, 1.0);
    let why = &record.machine.configuration["anvil/balance/failed"];
    assert!(why.contains("/bin/true does not serve"), "{why}");
    assert!(row(&record, "balance/http/rate").value > 0.0);
    assert!(row(&record, "balance/http/time").peer.is_none());
}

#[test]
fn parts_of_the_node_run_alone() {
    let record = quick(&["--only", "call"]);
    assert!(!record.rows.is_empty());
    assert!(record.rows.iter().all(|row| row.name.starts_with("call/")));
}

#[test]
fn a_program_that_is_no_node_is_an_error() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_zkfabric-bench"));
    let output = command.args(["node", "--quick", "--node", "/bin/echo"]);
    let output = output.output().unwrap();
    assert!(!output.status.success());
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(error.contains("/bin/echo does not serve"), "{error}");
}

/// Each attack has its rows, and nothing that an honest sender was acknowledged is lost.
#[test]
fn every_attack_has_its_rows() {
    let record = quick(&["--hostile"]);
    for attack in zkfabric_bench::node::attacks() {
        let of = |part: &str| row(&record, &format!("hostile/{attack}/{part}"));
        for part in ["memory", "after", "honest/p50", "honest/p99", "attacker"] {
            assert_eq!(of(part).holds, None, "quick figures are not judged");
        }
        assert_eq!(of("honest/refused").value, 0.0, "{attack}");
        assert_eq!(of("requests").value > 0.0, attack != "quiet", "{attack}");
        // What the node refuses at these sizes, too.
        let refuses = ["places", "garbage", "batches"].contains(&attack);
        assert!(of("refused").value > 0.0 || !refuses, "{attack}");
    }
    let is_hostile = |row: &Row| row.name.starts_with("hostile/");
    assert!(record.rows.iter().all(is_hostile), "no other part runs");
    let one = quick(&["--hostile", "--attack", "quiet", "--only", "call"]);
    let has = |name: &str| one.rows.iter().any(|row| row.name.starts_with(name));
    assert!(has("call/") && has("hostile/quiet/") && !has("hostile/pool/"));
}

#[test]
fn an_attack_that_does_not_exist_is_an_error() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_zkfabric-bench"));
    let output = command.args(["node", "--quick", "--hostile", "--attack", "pool,nothing"]);
    let output = output.output().unwrap();
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(
        error.contains("no attack \"nothing\": expected one of quiet, bulky"),
        "{error}"
    );
}
