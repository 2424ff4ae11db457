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
