//! Metrics: Prometheus reads them, and they are those of the node.

use std::collections::BTreeSet;
use std::time::Duration;

use serde_json::json;

use super::super::node::{Node, until};
use super::super::node_kills::Account;
use super::{file, promtool, small_batches};

/// Endings of the series of one family.
const PARTS: [&str; 3] = ["_bucket", "_sum", "_count"];

/// Returns the names in a text that begin with a prefix.
fn names(text: &str, prefix: &str) -> BTreeSet<String> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == ':';
    let words = text.split(|c: char| !is_part(c));
    let words = words.filter(|word| word.starts_with(prefix));
    words.map(str::to_owned).collect()
}

/// Returns the families of metrics that a text declares.
fn families(metrics: &str) -> BTreeSet<String> {
    let types = metrics
        .lines()
        .filter_map(|line| line.strip_prefix("# TYPE "));
    let names = types.map(|line| line.split(' ').next().unwrap());
    names.map(str::to_owned).collect()
}

/// Returns the value of a sample.
fn sample(metrics: &str, name: &str) -> Option<f64> {
    let mut lines = metrics.lines();
    let value = lines.find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
    value.map(|value| value.parse().unwrap())
}

/// Prometheus reads what a node serves, and its linter finds nothing; what the node does is
/// counted, up to the batch.
#[test]
fn metrics_are_those_of_the_node() {
    let folder = tempfile::tempdir().unwrap();
    let batches = folder.path().join("batches");
    let batches = small_batches(&batches);
    let node = Node::start(&[&batches[..], &["--block-time", "50"]].concat());
    let account = Account::of(&node, 0);
    let mut sent = 0_u32;
    // A block of a later second closes the batch.
    until("a batch with a transaction", || {
        let raw = account.transfer(sent.into());
        node.ask("eth_sendRawTransaction", &json!([raw]));
        sent += 1;
        std::thread::sleep(Duration::from_millis(50));
        let metrics = node.page("/metrics").1;
        sample(&metrics, "zkf_batched_transactions_total") > Some(0.0)
    });
    let used = node.ask("eth_sendRawTransaction", &json!([account.transfer(0)]));
    assert!(!used["error"].is_null(), "{used}");
    node.ask("eth_nothing", &json!([]));
    let metrics = node.page("/metrics").1;
    promtool(&["check", "metrics"], &metrics);
    let is = |name: &str, expected: f64| {
        assert_eq!(sample(&metrics, name), Some(expected), "{name}: {metrics}");
    };
    let all = f64::from(sent);
    is("zkf_transactions_confirmed_total", all);
    is("zkf_answer_seconds_count", all);
    is("zkf_answer_seconds_bucket{le=\"+Inf\"}", all);
    is("zkf_transactions_rejected_total{reason=\"nonce\"}", 1.0);
    let sending = "{method=\"eth_sendRawTransaction\"}";
    is(&format!("zkf_rpc_calls_total{sending}"), all + 1.0);
    is(&format!("zkf_rpc_errors_total{sending}"), 1.0);
    is("zkf_rpc_calls_total{method=\"unknown\"}", 1.0);
    is("zkf_healthy", 1.0);
    let batched = sample(&metrics, "zkf_batched_transactions_total").unwrap();
    is("zkf_batched_gas_total", batched * 21_000.0);
    // A transfer has a little more than a hundred bytes.
    let bytes = sample(&metrics, "zkf_batched_bytes_total").unwrap() / batched;
    assert!((100.0..130.0).contains(&bytes), "{bytes}");
    assert!(
        sample(&metrics, "zkf_batches_waiting").unwrap() >= 1.0,
        "{metrics}"
    );
    assert!(
        sample(&metrics, "zkf_disk_free_bytes").unwrap() > 0.0,
        "{metrics}"
    );
    // Nothing is proved, so that nothing is known of provers.
    assert_eq!(sample(&metrics, "zkf_provers_needed"), None);
    // What the page begins with: samples of the last minutes, the newest a second old.
    until("a sample of the last second", || {
        let (_, recent) = node.page("/metrics/recent");
        let recent: serde_json::Value = serde_json::from_str(&recent).unwrap();
        let names = recent["names"].as_array().unwrap().iter();
        let at = |name: &str| 1 + names.clone().position(|other| other == name).unwrap();
        let last = recent["samples"].as_array().unwrap().last();
        last.is_some_and(|last| {
            assert!(last[0].as_u64().unwrap() < 60_000, "{last}");
            let confirmed = at("zkf_transactions_confirmed_total");
            let answers = at("zkf_answer_seconds_bucket{le=\"+Inf\"}");
            [confirmed, answers].map(|at| last[at].as_f64()) == [Some(all); 2]
        })
    });
    node.stop();
}

/// Rules and dashboard name metrics that a node serves, and records that the rules make.
#[test]
fn every_metric_that_is_named_is_served() {
    let node = Node::start(&[]);
    let families = families(&node.page("/metrics").1);
    node.stop();
    assert!(families.len() > 50, "{families:?}");
    let rules = file("rules.yml");
    let records = rules
        .lines()
        .filter_map(|line| line.trim().strip_prefix("- record: "));
    let records: BTreeSet<&str> = records.collect();
    for name in [
        "rules.yml",
        "alerts.yml",
        "alerts_test.yml",
        "dashboard.json",
    ] {
        let text = file(name);
        let named = names(&text, "zkf_");
        assert!(named.len() > 5, "{name}");
        for metric in named {
            let parts = PARTS.iter().filter_map(|part| metric.strip_suffix(part));
            let mut all = parts.chain([metric.as_str()]);
            let is_served = all.any(|metric| families.contains(metric));
            assert!(
                is_served,
                "{name} names {metric}, which a node does not serve"
            );
        }
        for record in names(&text, "zkf:") {
            assert!(records.contains(record.as_str()), "{name}: {record}");
        }
    }
}
