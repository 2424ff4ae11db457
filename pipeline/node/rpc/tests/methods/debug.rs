//! Traces against receipts, and raw bytes against hashes.

use alloy_consensus::{ReceiptEnvelope, proofs};
use alloy_eips::Decodable2718 as _;
use alloy_primitives::{B256, Bytes, keccak256};
use serde_json::{Value, json};

use super::support::{Asked, CONTRACT, call, hash, number, wallets, wide};
use super::wallet::{Call, nobody};

/// Sends transactions that read what others before them have written, and returns the hashes by
/// block.
async fn sent(node: &Asked) -> Vec<(String, Vec<String>)> {
    let wallets = wallets();
    let mut blocks: Vec<(String, Vec<String>)> = Vec::new();
    for nonce in 0..12 {
        for wallet in &wallets {
            let sent = match nonce % 3 {
                0 => Call::transfer(nonce, nobody(1)),
                1 => call(nonce, &[]),
                _ => call(nonce, &[1]),
            };
            let id = node.send(wallet, &sent).await;
            let receipt = node.ask("eth_getTransactionReceipt", json!([id])).await;
            let block = receipt["blockNumber"].as_str().unwrap();
            match blocks.last_mut().filter(|(last, _)| last == block) {
                Some((_, hashes)) => hashes.push(id),
                None => blocks.push((block.to_owned(), vec![id])),
            }
        }
    }
    blocks
}

/// Each transaction uses the gas in its trace that its receipt has, in blocks with a header and
/// without; a block's traces are those of its transactions.
#[tokio::test(flavor = "multi_thread")]
async fn traces_repeat_what_happened() {
    let folder = tempfile::tempdir().unwrap();
    let node = Asked::start(folder.path());
    let blocks = sent(&node).await;
    let calls = json!({"tracer": "callTracer"});
    for (block, hashes) in &blocks {
        let traced = node
            .ask("debug_traceBlockByNumber", json!([block, calls]))
            .await;
        for (at, id) in hashes.iter().enumerate() {
            let receipt = node.ask("eth_getTransactionReceipt", json!([id])).await;
            let sent = node.ask("eth_getTransactionByHash", json!([id])).await;
            let trace = node.ask("debug_traceTransaction", json!([id, calls])).await;
            assert_eq!(trace["gasUsed"], receipt["gasUsed"]);
            // The top frame's gas is the limit, as geth's.
            assert_eq!(trace["gas"], sent["gas"]);
            assert_eq!(trace["from"], sent["from"]);
            let has_failed = receipt["status"] == "0x0";
            assert_eq!(
                trace["error"] == "execution reverted",
                has_failed,
                "{trace}"
            );
            if has_failed {
                assert_eq!(trace["revertReason"], "no!");
            }
            assert_eq!(traced[at]["result"], trace);
            assert_eq!(traced[at]["txHash"], **id);
            let steps = node.ask("debug_traceTransaction", json!([id])).await;
            assert_eq!(steps["gas"], number(&receipt["gasUsed"]));
            assert_eq!(steps["failed"], has_failed);
            let has_code = sent["to"] == json!(CONTRACT);
            assert_eq!(
                !steps["structLogs"].as_array().unwrap().is_empty(),
                has_code
            );
        }
    }
}

/// The state before a transaction is that behind the ones before it in the same block.
#[tokio::test(flavor = "multi_thread")]
async fn the_state_before_is_that_behind_the_others() {
    let folder = tempfile::tempdir().unwrap();
    let node = Asked::start(folder.path());
    let blocks = sent(&node).await;
    let state = json!({"tracer": "prestateTracer"});
    let mut counted = 0;
    for id in blocks.iter().flat_map(|(_, hashes)| hashes) {
        let sent = node.ask("eth_getTransactionByHash", json!([id])).await;
        let before = node.ask("debug_traceTransaction", json!([id, state])).await;
        let sender = &before[sent["from"].as_str().unwrap()];
        let nonce = sender["nonce"].as_u64().unwrap_or_default();
        assert_eq!(nonce, number(&sent["nonce"]));
        if sent["to"] == json!(CONTRACT) && sent["input"] == "0x" {
            let contract = &before[format!("{CONTRACT:#x}")];
            let slot = &contract["storage"][format!("{:#066x}", 0)];
            let value = if slot.is_null() {
                json!("0x0")
            } else {
                slot.clone()
            };
            assert_eq!(wide(&value), alloy_primitives::U256::from(counted));
            counted += 1;
        }
    }
    assert_eq!(counted, 12);
}

/// A traced call has overrides and a bound: one that never ends says so, with each tracer.
#[tokio::test(flavor = "multi_thread")]
async fn traced_calls_are_bounded() {
    let folder = tempfile::tempdir().unwrap();
    let node = Asked::start(folder.path());
    let request = json!({"to": CONTRACT, "data": "0x01"});
    let calls = json!({"tracer": "callTracer"});
    let trace = node
        .ask("debug_traceCall", json!([request, "latest", calls]))
        .await;
    assert_eq!(trace["revertReason"], "no!");
    let four = json!({"tracer": "4byteTracer"});
    node.ask("debug_traceCall", json!([request, "latest", four]))
        .await;
    let forever = json!({CONTRACT.to_string(): {"code": "0x5b600056"}});
    let with = |more: Value| {
        let mut options = json!({"stateOverrides": forever});
        options
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        json!([request, "latest", options])
    };
    let (code, words) = node.error("debug_traceCall", with(json!({}))).await;
    assert!(code == -32005 && words.contains("MiB"), "{code} {words}");
    let trace = node.ask("debug_traceCall", with(calls)).await;
    assert_eq!(trace["error"], "out of gas");
    for wrong in [
        json!({"tracer": "noSuchTracer"}),
        json!({"tracer": "{}"}),
        json!(1),
    ] {
        let params = json!([request, "latest", wrong]);
        let (code, _) = node.error("debug_traceCall", params).await;
        assert_eq!(code, -32602, "{wrong}");
    }
    let (code, _) = node.error("debug_traceBlockByNumber", json!(["0x0"])).await;
    assert_eq!(code, -32000);
    let none = json!([nobody(1).into_word()]);
    let (code, words) = node.error("debug_traceTransaction", none).await;
    assert_eq!((code, words.as_str()), (-32000, "transaction not found"));
}

/// Raw bytes hash to the header, and to its roots.
#[tokio::test(flavor = "multi_thread")]
async fn raw_bytes_hash_to_the_header() {
    let folder = tempfile::tempdir().unwrap();
    let node = Asked::start(folder.path());
    let blocks = sent(&node).await;
    let (last, _) = blocks.last().unwrap();
    node.sealed(number(&json!(last))).await;
    for (at, hashes) in &blocks {
        let block = node.ask("eth_getBlockByNumber", json!([at, false])).await;
        let bytes = async |method: &str| -> Bytes {
            serde_json::from_value(node.ask(method, json!([at])).await).unwrap()
        };
        let header = bytes("debug_getRawHeader").await;
        assert_eq!(keccak256(&header), hash(&block["hash"]));
        let raw = bytes("debug_getRawBlock").await;
        assert_eq!(raw.len() as u64, number(&block["size"]));
        let place = raw
            .windows(header.len())
            .position(|window| window == &header[..]);
        assert!(place.unwrap() <= 9);
        let receipts = node.ask("debug_getRawReceipts", json!([at])).await;
        let receipts: Vec<Bytes> = serde_json::from_value(receipts).unwrap();
        let decoded = receipts
            .iter()
            .map(|raw| ReceiptEnvelope::decode_2718_exact(raw).unwrap());
        let decoded: Vec<ReceiptEnvelope> = decoded.collect();
        let root = proofs::calculate_receipt_root(&decoded);
        assert_eq!(root, hash(&block["receiptsRoot"]));
        for id in hashes {
            let raw = node.ask("debug_getRawTransaction", json!([id])).await;
            let raw: Bytes = serde_json::from_value(raw).unwrap();
            assert_eq!(keccak256(raw), id.parse::<B256>().unwrap());
        }
    }
}
