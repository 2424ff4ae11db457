//! Calls and estimates.

use serde_json::{Value, json};

use super::support::{Asked, CONTRACT, call, number, wallets, wide};
use super::wallet::{Call, nobody};

/// A call that reverts gives code 3, its data, and its reason, for estimates as well.
#[tokio::test(flavor = "multi_thread")]
async fn a_revert_has_its_data_and_its_reason() {
    let folder = tempfile::tempdir().unwrap();
    let node = Asked::start(folder.path());
    let request = json!([{"to": CONTRACT, "input": "0x01"}]);
    for method in ["eth_call", "eth_estimateGas"] {
        let answer = node.answer(method, request.clone()).await;
        let error = &answer["error"];
        assert_eq!(error["code"], 3);
        assert_eq!(error["message"], "execution reverted: no!");
        assert!(error["data"].as_str().unwrap().starts_with("0x08c379a0"));
    }
}

/// An estimate is enough for the transaction, and little more than it needs; a plain transfer needs
/// 21,000.
#[tokio::test(flavor = "multi_thread")]
async fn an_estimate_is_enough_and_close() {
    let folder = tempfile::tempdir().unwrap();
    let (node, wallets) = (Asked::start(folder.path()), wallets());
    let wallet = &wallets[0];
    let plain = json!({"from": wallet.address, "to": nobody(1), "value": "0x1"});
    assert_eq!(node.ask("eth_estimateGas", json!([plain])).await, "0x5208");
    // A gas limit without a price is no reason to fail.
    let with_gas = json!({"from": wallet.address, "to": nobody(1), "gas": "0xffffff"});
    assert_eq!(
        node.ask("eth_estimateGas", json!([with_gas])).await,
        "0x5208"
    );
    for nonce in 0..2 {
        let request = json!({"from": wallet.address, "to": CONTRACT});
        let gas = number(&node.ask("eth_estimateGas", json!([request])).await);
        let sent = Call {
            gas,
            ..call(nonce, &[])
        };
        let id = node.send(wallet, &sent).await;
        let receipt = node.ask("eth_getTransactionReceipt", json!([id])).await;
        assert_eq!(receipt["status"], "0x1");
        let used = number(&receipt["gasUsed"]);
        assert!(
            gas >= used && gas <= used + used / 64 + 2_400,
            "{gas} {used}"
        );
    }
    let poor = json!({"from": nobody(7), "to": nobody(1), "value": "0x1"});
    let (code, words) = node.error("eth_estimateGas", json!([poor])).await;
    assert_eq!(code, -32000, "{words}");
}

/// Overrides change the state and the block of one call alone.
#[tokio::test(flavor = "multi_thread")]
async fn overrides_are_of_one_call() {
    let folder = tempfile::tempdir().unwrap();
    let node = Asked::start(folder.path());
    // Returns slot 0, the number, and the caller's balance.
    let code = "0x600054600052436020523331604052 60606000f3".replace(' ', "");
    let state = |storage: Value| {
        let mut account = json!({"code": code});
        account
            .as_object_mut()
            .unwrap()
            .extend(storage.as_object().unwrap().clone());
        json!({CONTRACT.to_string(): account, nobody(3).to_string(): {"balance": "0x77"}})
    };
    let slot = format!("{:#066x}", 0);
    let value = format!("{:#066x}", 5);
    let request = json!({"from": nobody(3), "to": CONTRACT});
    let block = json!({"number": "0x1234"});
    for kind in ["state", "stateDiff"] {
        let storage = json!({kind: {slot.clone(): value.clone()}});
        let params = json!([request, "latest", state(storage), block]);
        let answer = node.ask("eth_call", params).await;
        let words = answer.as_str().unwrap();
        let word = |at: usize| wide(&json!(format!("0x{}", &words[2 + 64 * at..66 + 64 * at])));
        let expected = [5_u64, 0x1234, 0x77];
        for (at, expected) in expected.into_iter().enumerate() {
            assert_eq!(word(at), alloy_primitives::U256::from(expected));
        }
    }
    let both = json!({"state": {}, "stateDiff": {}});
    let (code, _) = node
        .error("eth_call", json!([request, "latest", state(both)]))
        .await;
    assert_eq!(code, -32602);
    let slot = node
        .ask("eth_getStorageAt", json!([CONTRACT, "0x0", "latest"]))
        .await;
    assert_eq!(wide(&slot), alloy_primitives::U256::ZERO);
}

/// Requests that contradict themselves are refused, and so is a gas above the limit cut.
#[tokio::test(flavor = "multi_thread")]
async fn contradictions_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let node = Asked::start(folder.path());
    for request in [
        json!({"to": CONTRACT, "data": "0x01", "input": "0x02"}),
        json!({"to": CONTRACT, "gasPrice": "0x1", "maxFeePerGas": "0x1"}),
        json!({"to": CONTRACT, "chainId": "0x63"}),
        json!({"to": CONTRACT, "value": "one"}),
        json!("0x"),
    ] {
        let (code, _) = node.error("eth_call", json!([request])).await;
        assert_eq!(code, -32602, "{request}");
    }
    // A loop ends with the gas of a call, not with the node.
    let forever = json!({CONTRACT.to_string(): {"code": "0x5b600056"}});
    let request = json!({"to": CONTRACT, "gas": "0xffffffffffffffff"});
    let (code, words) = node
        .error("eth_call", json!([request, "latest", forever]))
        .await;
    assert!(code == -32000 && words == "out of gas", "{code} {words}");
}

/// An access list has what a call reads, and makes it dearer or cheaper as it says.
#[tokio::test(flavor = "multi_thread")]
async fn an_access_list_has_what_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let (node, wallets) = (Asked::start(folder.path()), wallets());
    let request = json!({"from": wallets[0].address, "to": CONTRACT});
    let answer = node.ask("eth_createAccessList", json!([request])).await;
    let list = &answer["accessList"];
    let expected = json!([{"address": CONTRACT, "storageKeys": [format!("{:#066x}", 0)]}]);
    assert_eq!(*list, expected);
    assert!(answer["error"].is_null() && number(&answer["gasUsed"]) > 21_000);
    let reverts = json!({"from": wallets[0].address, "to": CONTRACT, "data": "0x01"});
    let answer = node.ask("eth_createAccessList", json!([reverts])).await;
    assert_eq!(answer["error"], "execution reverted");
}

/// Prices suffice for the next block, and a history has as many entries as it says.
#[tokio::test(flavor = "multi_thread")]
async fn fees_are_those_of_the_blocks() {
    let folder = tempfile::tempdir().unwrap();
    let (node, wallets) = (Asked::start(folder.path()), wallets());
    for nonce in 0..3 {
        let id = node
            .send(&wallets[0], &Call::transfer(nonce, nobody(1)))
            .await;
        let receipt = node.ask("eth_getTransactionReceipt", json!([id])).await;
        node.sealed(number(&receipt["blockNumber"])).await;
    }
    let history = json!(["0x2", "latest", [0.0, 50.0, 100.0]]);
    let history = node.ask("eth_feeHistory", history).await;
    assert_eq!(history["baseFeePerGas"].as_array().unwrap().len(), 3);
    assert_eq!(history["gasUsedRatio"].as_array().unwrap().len(), 2);
    assert_eq!(
        history["reward"],
        json!([["0x1", "0x1", "0x1"], ["0x1", "0x1", "0x1"]])
    );
    let latest = node
        .ask("eth_getBlockByNumber", json!(["latest", false]))
        .await;
    assert_eq!(history["baseFeePerGas"][1], latest["baseFeePerGas"]);
    let price = node.ask("eth_gasPrice", json!([])).await;
    assert!(wide(&price) >= wide(&latest["baseFeePerGas"]));
    for wrong in [
        json!(["0x2", "latest", [2, 1]]),
        json!(["0x2", "latest", [101]]),
    ] {
        let (code, _) = node.error("eth_feeHistory", wrong).await;
        assert_eq!(code, -32602);
    }
    let all = node
        .ask("eth_feeHistory", json!([99_999, "latest", null]))
        .await;
    assert_eq!(all["oldestBlock"], "0x0");
}

/// A call may override what its block has, and hashes of blocks.
#[tokio::test(flavor = "multi_thread")]
async fn a_call_sees_the_block_that_it_asks_for() {
    let folder = tempfile::tempdir().unwrap();
    let node = Asked::start(folder.path());
    let one = nobody(0xcc);
    let call = async |code: &str, block: Value| {
        let state = json!({one.to_string(): {"code": code}});
        let params = json!([{"to": one}, "latest", state, block]);
        node.answer("eth_call", params).await
    };
    let blob = call("0x4a5f5260205ff3", json!({"blobBaseFee": "0x64"})).await;
    assert_eq!(wide(&blob["result"]), alloy_primitives::U256::from(100));
    let hash = format!("0x{}", "ab".repeat(32));
    let block = json!({"number": "0x10", "blockHash": {"7": hash}});
    let found = call("0x6007405f5260205ff3", block).await;
    assert_eq!(found["result"], json!(hash));
    for wrong in [
        json!({"beaconRoot": hash}),
        json!({"baseFeePerGas": "0x10000000000000000"}),
        json!({"blobBaseFee": "0x100000000000000000000000000000000"}),
    ] {
        let refused = call("0x00", wrong.clone()).await;
        assert_eq!(refused["error"]["code"], -32602, "{wrong}");
    }
}

/// Slots of an account that the call creates are refused, and not dropped.
#[tokio::test(flavor = "multi_thread")]
async fn slots_of_a_created_account_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let node = Asked::start(folder.path());
    let sender = wallets()[0].address;
    let created = sender.create(0);
    let slots = json!({format!("{:#066x}", 0): format!("{:#066x}", 5)});
    // The init code returns slot 0.
    let request = json!({"from": sender, "data": "0x5f545f5260205ff3"});
    for kind in ["state", "stateDiff"] {
        let state = json!({created.to_string(): {kind: slots}});
        let params = json!([request, "latest", state]);
        let (code, words) = node.error("eth_call", params).await;
        assert!(code == -32602 && words.contains("creates it"), "{words}");
        let options = json!({"tracer": "callTracer", "stateOverrides": state});
        let params = json!([request, "latest", options]);
        let (code, words) = node.error("debug_traceCall", params).await;
        assert!(code == -32602 && words.contains("creates it"), "{words}");
        let block = json!({"stateOverrides": state, "calls": [request]});
        let params = json!([{"blockStateCalls": [block]}, "latest"]);
        let (code, words) = node.error("eth_simulateV1", params).await;
        assert!(code == -32602 && words.contains("creates it"), "{words}");
    }
    // Those of another account are there.
    let other = json!({nobody(1).to_string(): {"stateDiff": slots}});
    node.ask("eth_call", json!([request, "latest", other]))
        .await;
}

/// An estimate at a price that the sender cannot pay says what is missing, as clients look for it.
#[tokio::test(flavor = "multi_thread")]
async fn an_estimate_names_the_funds() {
    let folder = tempfile::tempdir().unwrap();
    let node = Asked::start(folder.path());
    let funds = "insufficient funds for gas * price + value";
    let poor = nobody(0x11);
    let little = |balance: &str| json!({poor.to_string(): {"balance": balance}});
    let asked = json!({"from": poor, "to": nobody(1), "gasPrice": "0x3b9aca00"});
    let reads = json!({"from": poor, "to": CONTRACT, "gasPrice": "0x3b9aca00"});
    let long = json!({
        "from": poor, "to": CONTRACT, "gasPrice": "0x3b9aca00",
        "data": format!("0x{}", "01".repeat(1_000)),
    });
    let value = json!({"from": poor, "to": nobody(1), "value": "0x1", "gasPrice": "0x1"});
    // 25,000 gas of it: enough for a transfer alone.
    for (request, balance) in [
        (&asked, "0x0"),
        (&reads, "0x16bcc41e9000"),
        (&long, "0x16bcc41e9000"),
        (&value, "0x0"),
    ] {
        let params = json!([request, "latest", little(balance)]);
        let (code, words) = node.error("eth_estimateGas", params).await;
        assert!(code == -32000 && words.starts_with(funds), "{words}");
    }
    let params = json!([asked, "latest", little("0x16bcc41e9000")]);
    assert_eq!(node.ask("eth_estimateGas", params).await, "0x5208");
    for method in ["eth_call", "eth_estimateGas"] {
        let value = json!({"from": poor, "to": nobody(1), "value": "0x1"});
        let (_, words) = node.error(method, json!([value])).await;
        assert!(words.contains(funds), "{words}");
    }
    let empty = json!({"from": poor, "to": nobody(1), "type": "0x4", "authorizationList": []});
    for request in [
        empty,
        json!({"to": nobody(1), "authorizationList": []}),
        json!({"to": nobody(1), "type": "0x4"}),
    ] {
        let (code, words) = node.error("eth_estimateGas", json!([request])).await;
        assert!(code == -32602 && words.contains("authorization"), "{words}");
    }
}

/// Nobody checks the nonce of a call, not the highest one either.
#[tokio::test(flavor = "multi_thread")]
async fn a_call_may_have_the_highest_nonce() {
    let folder = tempfile::tempdir().unwrap();
    let node = Asked::start(folder.path());
    let sender = nobody(0x11);
    let state = json!({sender.to_string(): {"nonce": "0xffffffffffffffff"}});
    let request = json!({"from": sender, "to": nobody(1)});
    let params = json!([request, "latest", state]);
    assert_eq!(node.ask("eth_call", params.clone()).await, "0x");
    assert_eq!(node.ask("eth_estimateGas", params).await, "0x5208");
    let options = json!({"tracer": "callTracer", "stateOverrides": state});
    let params = json!([request, "latest", options]);
    let frame = node.ask("debug_traceCall", params).await;
    assert_eq!(frame.get("error"), None);
    let block = json!({"stateOverrides": state, "calls": [request, request]});
    let asked = |validation: bool| json!([{"blockStateCalls": [block], "validation": validation}, "latest"]);
    let answer = node.ask("eth_simulateV1", asked(false)).await;
    for call in answer[0]["calls"].as_array().unwrap() {
        assert_eq!(call["status"], "0x1");
    }
    // With validation, it is a nonce after which there is none.
    let rich = json!({"nonce": "0xffffffffffffffff", "balance": "0x8ac7230489e80000"});
    let paid = json!({"from": sender, "to": nobody(1), "maxFeePerGas": "0x174876e800"});
    let block = json!({"stateOverrides": {sender.to_string(): rich}, "calls": [paid]});
    let params = json!([{"blockStateCalls": [block], "validation": true}, "latest"]);
    let (code, words) = node.error("eth_simulateV1", params).await;
    assert_eq!(code, -38011, "{words}");
}

/// A hash without 0x in front is refused by every method, and a proof at the open block's number is
/// that of `latest`.
#[tokio::test(flavor = "multi_thread")]
async fn hashes_have_their_prefix() {
    let folder = tempfile::tempdir().unwrap();
    let node = Asked::start(folder.path());
    for method in [
        "debug_getRawTransaction",
        "debug_traceTransaction",
        "debug_traceBlockByHash",
        "eth_getTransactionByHash",
        "eth_getTransactionReceipt",
        "eth_getBlockByHash",
    ] {
        let params = json!(["ab".repeat(32)]);
        let (code, words) = node.error(method, params).await;
        assert!(code == -32602 && words.contains("without 0x"), "{words}");
    }
}

/// The signer of an authorization is warm, and no part of an access list.
#[tokio::test(flavor = "multi_thread")]
async fn an_access_list_has_no_signers_of_authorizations() {
    let folder = tempfile::tempdir().unwrap();
    let node = Asked::start(folder.path());
    let from = wallets()[0].address;
    let mut has_signer = false;
    // Half of all numbers are signatures of somebody.
    for r in 1..20 {
        let authorization = json!({
            "chainId": "0x0", "address": CONTRACT, "nonce": "0x0",
            "yParity": "0x0", "r": format!("{r:#x}"), "s": "0x1",
        });
        let request = json!({
            "from": from, "to": nobody(1), "authorizationList": [authorization],
        });
        let options = json!({"tracer": "prestateTracer", "tracerConfig": {"includeEmpty": true}});
        let params = json!([request, "latest", options]);
        let accounts = node.ask("debug_traceCall", params).await;
        // Sender, recipient and beneficiary are there in any case.
        has_signer |= accounts.as_object().unwrap().len() == 4;
        let answer = node.ask("eth_createAccessList", json!([request])).await;
        assert_eq!(answer["accessList"], json!([]), "{r}");
    }
    assert!(has_signer);
}
