//! Spans of a node's transactions.

use std::collections::BTreeMap;

use serde_json::json;

use super::super::collector::{self, Collector};
use super::super::node::{Node, until};
use super::super::node_kills::Account;
use super::super::{one_line_error, zkfabric};
use super::small_batches;

/// A collector gets the stages of a transaction up to its batch, and what waits when the node ends.
#[test]
fn a_collector_gets_the_stages_of_a_transaction() {
    let folder = tempfile::tempdir().unwrap();
    let batches = folder.path().join("batches");
    let batches = small_batches(&batches);
    let collector = Collector::start(|stream| collector::ok(stream, &[]));
    let spans = ["--otlp", &collector.address, "--trace-share", "1"];
    let node = Node::start(&[&batches[..], &spans, &["--block-time", "50"]].concat());
    let account = Account::of(&node, 0);
    let (mut sent, mut got) = (Vec::new(), BTreeMap::<Vec<u8>, Vec<String>>::new());
    let all = [
        "admit",
        "batch",
        "execute",
        "order",
        "persist",
        "recover",
        "seal",
        "transaction",
    ];
    until("a transaction in a batch", || {
        let raw = account.transfer(sent.len() as u64);
        let answer = node.ask("eth_sendRawTransaction", &json!([raw]));
        sent.push(answer["result"].as_str().unwrap().to_owned());
        std::thread::sleep(std::time::Duration::from_millis(50));
        while let Ok((_, body)) = collector.requests.try_recv() {
            for span in collector::spans(&body) {
                got.entry(span.trace_id).or_default().push(span.name);
            }
        }
        got.values_mut().for_each(|names| names.sort());
        got.values().any(|names| *names == all)
    });
    // Whoever has the hash finds the trace.
    let ids = sent
        .iter()
        .map(|hash| alloy_primitives::hex::decode(hash).unwrap()[..16].to_vec());
    let ids: Vec<_> = ids.collect();
    assert!(got.keys().all(|trace| ids.contains(trace)));
    let last = node.ask(
        "eth_sendRawTransaction",
        &json!([account.transfer(sent.len() as u64)]),
    );
    let last = alloy_primitives::hex::decode(last["result"].as_str().unwrap()).unwrap();
    let (code, words) = node.stop();
    assert_eq!((code, words.as_str()), (Some(0), ""));
    while let Ok((_, body)) = collector.requests.try_recv() {
        for span in collector::spans(&body) {
            got.entry(span.trace_id).or_default().push(span.name);
        }
    }
    assert!(got[&last[..16]].contains(&"transaction".to_owned()));
}

/// A collector that is not there costs nothing but a warning, and wrong options are errors.
#[test]
fn a_collector_that_is_away_is_told() {
    let gone = "http://me:secret@127.0.0.1:1/secret";
    let logs = ["--log-level", "warn", "--otlp", gone, "--trace-share", "1"];
    let node = Node::start(&logs);
    let account = Account::of(&node, 0);
    let answer = node.ask("eth_sendRawTransaction", &json!([account.transfer(0)]));
    assert!(answer["result"].is_string(), "{answer}");
    let dropped = "\nzkf_spans_dropped_total{reason=\"collector\"} ";
    until("a warning", || {
        let metrics = node.page("/metrics").1;
        let (_, count) = metrics.split_once(dropped).unwrap();
        !count.starts_with('0')
    });
    let (code, words) = node.stop();
    assert_eq!(code, Some(0));
    assert!(
        words.contains("the collector of spans takes none"),
        "{words}"
    );
    assert!(!words.contains("secret"), "{words}");
    for (options, code) in [
        (&["--otlp", "ftp://127.0.0.1:1"][..], 2),
        (&["--otlp", gone, "--trace-share", "1.5"], 2),
        (&["--otlp", gone, "--trace-share", "NaN"], 2),
        (&["--trace-share", "0.5"], 2),
    ] {
        let line = [&["node", "--dev", "--listen", "127.0.0.1:0"], options].concat();
        let output = zkfabric(&line).unwrap();
        assert_eq!(output.status.code(), Some(code), "{output:?}");
        let error = one_line_error(&output).unwrap_or_default();
        assert!(!error.contains("secret"), "{error}");
    }
}
