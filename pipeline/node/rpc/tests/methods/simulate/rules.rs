//! What is refused, and bounds.

use std::time::Duration;

use alloy_primitives::{Address, B256};
use serde_json::{Value, json};
use zkfabric_rpc::NodeOptions;

use super::super::support::{Asked, CONTRACT, number, options, wallets};
use super::super::wallet::{Call, nobody};
use super::support::{SIMULATE, precompile, refused, simulated};

/// With validation, calls obey the rules of transactions; without it, a call is free, and no other
/// one is below the base fee.
#[tokio::test(flavor = "multi_thread")]
async fn validation_is_that_of_transactions() {
    let folder = tempfile::tempdir().unwrap();
    let (node, wallets) = (Asked::start(folder.path()), wallets());
    let from = wallets[0].address;
    let base = node
        .ask("eth_getBlockByNumber", json!(["latest", false]))
        .await;
    let asked = |validation: bool, block: Value, call: Value| {
        let block = json!({"blockOverrides": block, "calls": [call]});
        json!([{"blockStateCalls": [block], "validation": validation}])
    };
    let free = json!({"from": from, "to": nobody(1)});
    let (code, _) = refused(&node, asked(true, json!({}), free.clone())).await;
    assert_eq!(code, -38012);
    let paid = json!({"from": from, "to": nobody(1), "maxFeePerGas": "0x174876e800"});
    let answer = node
        .ask(SIMULATE, asked(true, json!({}), paid.clone()))
        .await;
    // The base fee after an empty block.
    let fee = number(&base["baseFeePerGas"]);
    let expected = fee - fee / 8;
    assert_eq!(number(&answer[0]["baseFeePerGas"]), expected);
    let dear = json!({"baseFeePerGas": "0x64"});
    let answer = node
        .ask(SIMULATE, asked(false, dear.clone(), free.clone()))
        .await;
    assert_eq!(answer[0]["calls"][0]["status"], "0x1");
    for validation in [false, true] {
        let low = json!({"from": from, "to": nobody(1), "maxFeePerGas": "0x63"});
        let (code, _) = refused(&node, asked(validation, dear.clone(), low)).await;
        assert_eq!(code, -38012);
    }
    for (nonce, expected) in [("0x1", -38011), ("0xffffffffffffffff", -38011)] {
        let mut wrong = paid.clone();
        wrong["nonce"] = json!(nonce);
        let (code, words) = refused(&node, asked(true, json!({}), wrong.clone())).await;
        assert_eq!(code, expected, "{words}");
        if nonce == "0x1" {
            node.ask(SIMULATE, asked(false, json!({}), wrong)).await;
        }
    }
    let sent = node.send(&wallets[0], &Call::transfer(0, nobody(1))).await;
    node.ask("eth_getTransactionReceipt", json!([sent])).await;
    let mut old = paid.clone();
    old["nonce"] = json!("0x0");
    let (code, _) = refused(&node, asked(true, json!({}), old)).await;
    assert_eq!(code, -38010);
    // Contracts send, too.
    let mut contract = paid;
    contract["from"] = json!(CONTRACT);
    let state = json!({(CONTRACT.to_string()): {"balance": "0x8ac7230489e80000"}});
    let block = json!({"stateOverrides": state, "calls": [contract]});
    let asked = json!([{"blockStateCalls": [block], "validation": true}]);
    assert_eq!(
        node.ask(SIMULATE, asked).await[0]["calls"][0]["status"],
        "0x1"
    );
}

/// Each thing that cannot be simulated has its code.
#[tokio::test(flavor = "multi_thread")]
async fn refusals_have_their_codes() {
    let folder = tempfile::tempdir().unwrap();
    let (node, wallets) = (Asked::start(folder.path()), wallets());
    let from = wallets[0].address;
    let blocks = |blocks: Value| json!([{"blockStateCalls": blocks}]);
    let calls = |call: Value| blocks(json!([{"calls": [call]}]));
    let state = |state: Value| blocks(json!([{"stateOverrides": state}]));
    let block = |block: Value| blocks(json!([{"blockOverrides": block}]));
    let init = format!("0x{}", "00".repeat(49_153));
    let (sha, identity) = (precompile(2), precompile(4));
    let moves = |to: Address| json!({"movePrecompileToAddress": to});
    let to_itself = json!({(sha.to_string()): moves(sha)});
    let to_one = json!({
        (sha.to_string()): moves(nobody(1)), (identity.to_string()): moves(nobody(1)),
    });
    let no_precompile = json!({(nobody(2).to_string()): moves(nobody(1))});
    let to_overridden = json!({
        (sha.to_string()): moves(nobody(1)), (nobody(1).to_string()): {"nonce": "0x1"},
    });
    let both = json!({(CONTRACT.to_string()): {"state": {}, "stateDiff": {}}});
    let cases = [
        (
            calls(json!({"to": nobody(1), "gas": "0x5207"})),
            -38013,
            "supplied gas 20999",
        ),
        (
            calls(json!({"from": nobody(7), "to": nobody(1), "value": "0x1"})),
            -38014,
            "",
        ),
        (
            calls(json!({"to": nobody(1), "gas": "0xfffffffffffffff"})),
            -38015,
            "required",
        ),
        (block(json!({"number": "0x0"})), -38020, "0 <= 0"),
        (block(json!({"time": "0x0"})), -38021, "0 <= "),
        (state(to_itself), -38022, "the address itself"),
        (state(to_one), -38023, "both move"),
        (state(no_precompile), -32000, "is not a precompile"),
        (state(to_overridden), -32000, "is already overridden"),
        (calls(json!({"from": from, "input": init})), -38025, ""),
        (block(json!({"number": "0x101"})), -38026, "too many blocks"),
        (
            blocks(json!(vec![json!({}); 257])),
            -38026,
            "too many blocks",
        ),
        (
            blocks(json!([{"calls": vec![json!({}); 5_001]}])),
            -38026,
            "too many calls",
        ),
        (blocks(json!([])), -32602, "empty input"),
        (json!([{}]), -32602, "blockStateCalls"),
        (state(both), -32602, "both 'state' and 'stateDiff'"),
        (
            block(json!({"withdrawals": [{}]})),
            -32602,
            "no withdrawals",
        ),
        (
            block(json!({"baseFeePerGas": "0x10000000000000000"})),
            -32602,
            "2^64",
        ),
        (
            calls(json!({"to": nobody(1), "chainId": "0x63"})),
            -32602,
            "chainId",
        ),
        (
            calls(json!({"maxFeePerGas": "0x1", "maxPriorityFeePerGas": "0x2"})),
            -32602,
            "",
        ),
        (
            calls(json!({"to": nobody(1), "blobVersionedHashes": [B256::ZERO]})),
            -32602,
            "blobs",
        ),
        (json!([{"blockStateCalls": [{}]}, "0x99"]), -32001, ""),
    ];
    for (params, code, words) in cases {
        let (got, message) = refused(&node, params.clone()).await;
        assert!(
            got == code && message.contains(words),
            "{got} {message}: {params}"
        );
    }
    // What is at a limit is not above it.
    let answer = node.ask(SIMULATE, block(json!({"number": "0x100"}))).await;
    assert_eq!(answer.as_array().unwrap().len(), 256);
    let none = json!({"withdrawals": []});
    assert_eq!(
        node.ask(SIMULATE, block(none)).await[0]["withdrawals"],
        json!([])
    );
}

/// All calls together have the gas of one, and answers and time are bounded.
#[tokio::test(flavor = "multi_thread")]
async fn simulations_are_bounded() {
    let folder = tempfile::tempdir().unwrap();
    let few = NodeOptions {
        call_gas: 1_000_000,
        ..NodeOptions::default()
    };
    let node = Asked::start_with(folder.path(), options(), few);
    let forever = json!({(CONTRACT.to_string()): {"code": "0x5b5f56"}});
    let call = json!({"to": CONTRACT});
    let alone = json!([{"stateOverrides": forever, "calls": [call]}]);
    let blocks = simulated(&node, alone.clone()).await;
    let call_of = &blocks[0].calls[0];
    assert_eq!((call_of.gas_used, call_of.status), (1_000_000, false));
    let error = call_of.error.as_ref().unwrap();
    assert_eq!(
        (error.code, error.message.as_str()),
        (-32015, "vm execution error: out of gas")
    );
    let mut two = alone;
    two.as_array_mut().unwrap().push(json!({"calls": [call]}));
    let (code, words) = refused(&node, json!([{"blockStateCalls": two}])).await;
    assert!(
        code == -38026 && words.contains("1000000 gas"),
        "{code} {words}"
    );
    node.stop();
    let no_time = NodeOptions {
        simulation_time: Duration::ZERO,
        ..NodeOptions::default()
    };
    let node = Asked::start_with(folder.path(), options(), no_time);
    let (code, words) = refused(&node, json!([{"blockStateCalls": [{}]}])).await;
    assert!(code == -32016 && words.contains("0 ms"), "{code} {words}");
    node.stop();
    // Each call returns a mebibyte.
    let node = Asked::start(folder.path());
    let large = json!({(CONTRACT.to_string()): {"code": "0x621000005ff3"}});
    let block = |calls: usize| {
        let calls = vec![json!({"to": CONTRACT, "gas": "0x2dc6c0"}); calls];
        json!([{"blockStateCalls": [{"stateOverrides": large, "calls": calls}]}])
    };
    node.ask(SIMULATE, block(9)).await;
    let (code, words) = refused(&node, block(11)).await;
    assert!(
        code == -38026 && words.contains("too much"),
        "{code} {words}"
    );
}
