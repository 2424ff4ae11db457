//! Calls as Parity lists them, against the tracer that lists them for one transaction.

use alloy_primitives::U256;
use serde_json::{Value, json};

use super::support::{Asked, CONTRACT, call, number, wallets};
use super::wallet::{Call, nobody};

/// Sends transactions, and returns their hashes with their blocks, in order.
async fn sent(node: &Asked) -> Vec<(String, u64)> {
    let wallets = wallets();
    let mut sent = Vec::new();
    for nonce in 0..6 {
        for wallet in &wallets {
            let sends = match nonce % 3 {
                0 => Call::transfer(nonce, nobody(1)),
                1 => call(nonce, &[]),
                _ => call(nonce, &[1]),
            };
            let id = node.send(wallet, &sends).await;
            let receipt = node.ask("eth_getTransactionReceipt", json!([id])).await;
            sent.push((id, number(&receipt["blockNumber"])));
        }
    }
    sent
}

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

/// A transaction's calls are those of the tracer, of which the first one has the gas of its code; a
/// block's are those of its transactions.
#[tokio::test(flavor = "multi_thread")]
async fn calls_are_those_of_the_tracer() {
    let folder = tempfile::tempdir().unwrap();
    let node = Asked::start(folder.path());
    let sent = sent(&node).await;
    let options = json!({
        "tracer": "flatCallTracer", "tracerConfig": {"convertParityErrors": true},
    });
    for (hash, block) in &sent {
        let params = json!([hash, options]);
        let mut traced = node.ask("debug_traceTransaction", params).await;
        let listed = node.ask("trace_transaction", json!([hash])).await;
        let transaction = node.ask("eth_getTransactionByHash", json!([hash])).await;
        let data = transaction["input"].as_str().unwrap().len() as u64 / 2 - 1;
        // 16 gas for a byte of data that is not zero.
        let own = number(&transaction["gas"]) - 21_000 - 16 * data;
        assert_eq!(number(&listed[0]["action"]["gas"]), own);
        traced[0]["action"]["gas"] = listed[0]["action"]["gas"].clone();
        if let Some(used) = listed[0]["result"].get("gasUsed") {
            let receipt = node.ask("eth_getTransactionReceipt", json!([hash])).await;
            assert!(number(used) < number(&receipt["gasUsed"]));
            traced[0]["result"]["gasUsed"] = used.clone();
        }
        assert_eq!(listed, traced);
        assert_eq!(listed[0]["blockNumber"], *block);
    }
    let (_, block) = sent[0];
    let whole = node
        .ask("trace_block", json!([format!("{block:#x}")]))
        .await;
    let mut parts = Vec::new();
    for (hash, _) in sent.iter().filter(|(_, at)| *at == block) {
        let listed = node.ask("trace_transaction", json!([hash])).await;
        parts.extend(list(&listed).to_vec());
    }
    assert_eq!(list(&whole), parts);
    assert_eq!(node.ask("trace_block", json!(["0x0"])).await, json!([]));
    let none = json!([nobody(1).into_word()]);
    assert!(node.ask("trace_transaction", none).await.is_null());
}

/// A search has the calls of the addresses, in order, from one place on, and its bounds.
#[tokio::test(flavor = "multi_thread")]
async fn a_search_has_the_calls_of_addresses() {
    let folder = tempfile::tempdir().unwrap();
    let node = Asked::start(folder.path());
    let sent = sent(&node).await;
    let search = async |more: Value| {
        let mut filter = json!({"fromBlock": "0x0", "toBlock": "latest"});
        let more = more.as_object().unwrap().clone();
        filter.as_object_mut().unwrap().extend(more);
        node.ask("trace_filter", json!([filter])).await
    };
    let all = search(json!({})).await;
    assert_eq!(list(&all).len(), sent.len());
    let hashes = list(&all).iter().map(|call| &call["transactionHash"]);
    let expected = sent.iter().map(|(hash, _)| json!(hash));
    assert_eq!(
        hashes.cloned().collect::<Vec<_>>(),
        expected.collect::<Vec<_>>()
    );
    let of = |from: Option<usize>, to: Option<alloy_primitives::Address>| {
        let from = from.map(|who| wallets()[who].address);
        let all = list(&all).iter();
        all.filter(|call| {
            let action = &call["action"];
            let is = |name: &str, wanted: Option<_>| {
                wanted
                    .is_some_and(|wanted: alloy_primitives::Address| action[name] == json!(wanted))
            };
            (is("from", from), is("to", to)) != (false, false)
        })
        .cloned()
        .collect::<Vec<_>>()
    };
    let sender = wallets()[0].address;
    let by_sender = search(json!({"fromAddress": [sender]})).await;
    assert_eq!(list(&by_sender), of(Some(0), None));
    let by_contract = search(json!({"toAddress": [CONTRACT]})).await;
    assert_eq!(list(&by_contract), of(None, Some(CONTRACT)));
    let either = json!({"fromAddress": [sender], "toAddress": [CONTRACT]});
    assert_eq!(list(&search(either).await), of(Some(0), Some(CONTRACT)));
    let both = json!({
        "fromAddress": [sender], "toAddress": [CONTRACT], "mode": "intersection",
    });
    let both = search(both).await;
    assert_eq!(list(&both).len(), 4);
    let some = search(json!({"after": 2, "count": 3})).await;
    assert_eq!(list(&some), &list(&all)[2..5]);
    for (filter, expected) in [
        (json!({"fromBlock": "0x1", "toBlock": "0x0"}), -32602),
        (json!({"toBlock": "0xffff"}), -32001),
        (json!({"mode": "none"}), -32602),
    ] {
        let (code, words) = node.error("trace_filter", json!([filter])).await;
        assert_eq!(code, expected, "{words}");
    }
}

/// Failures have Parity's words.
#[tokio::test(flavor = "multi_thread")]
async fn failures_have_the_words_of_parity() {
    let folder = tempfile::tempdir().unwrap();
    let node = Asked::start(folder.path());
    let poor = Call {
        gas: 21_100,
        value: U256::ZERO,
        ..call(0, &[])
    };
    let wallet = &wallets()[0];
    let hash = node.send(wallet, &poor).await;
    let listed = node.ask("trace_transaction", json!([hash])).await;
    assert_eq!(listed[0]["error"], "Out of gas");
    assert_eq!(listed[0].get("result"), None);
    let hash = node.send(wallet, &call(1, &[1])).await;
    let listed = node.ask("trace_transaction", json!([hash])).await;
    assert_eq!(listed[0]["error"], "Reverted");
}
