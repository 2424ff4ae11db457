//! Transactions that are filled in.

use alloy_consensus::{Transaction as _, TxEnvelope};
use alloy_eips::Decodable2718 as _;
use alloy_primitives::Bytes;
use serde_json::{Value, json};

use super::support::{Asked, CONTRACT, number, wallets, wide};
use super::wallet::{CHAIN, Call, FEE, nobody};

async fn filled(node: &Asked, request: Value) -> TxEnvelope {
    let answer = node.ask("eth_fillTransaction", json!([request])).await;
    let raw: Bytes = serde_json::from_value(answer["raw"].clone()).unwrap();
    let envelope = TxEnvelope::decode_2718_exact(&raw).unwrap();
    assert_eq!(serde_json::to_value(&envelope).unwrap(), answer["tx"]);
    // Nobody has signed it.
    assert!(envelope.signature().r().is_zero() && envelope.signature().s().is_zero());
    envelope
}

/// What is missing is filled in, so that the transaction is taken once it is signed; what is there
/// stays.
#[tokio::test(flavor = "multi_thread")]
async fn a_transaction_is_filled_in() {
    let folder = tempfile::tempdir().unwrap();
    let (node, wallets) = (Asked::start(folder.path()), wallets());
    let wallet = &wallets[0];
    node.send(wallet, &Call::transfer(0, nobody(1))).await;
    let transfer = json!({"from": wallet.address, "to": nobody(1), "value": "0x1"});
    let tx = filled(&node, transfer).await;
    assert_eq!(
        (tx.tx_type() as u8, tx.nonce(), tx.chain_id()),
        (2, 1, Some(CHAIN))
    );
    assert_eq!(
        (tx.gas_limit(), tx.max_priority_fee_per_gas()),
        (21_000, Some(0))
    );
    let base_fee = wide(&node.ask("eth_baseFee", json!([])).await).to::<u128>();
    assert_eq!(tx.max_fee_per_gas(), 2 * base_fee);
    // With these fields it is executed at once.
    let sent = Call {
        nonce: tx.nonce(),
        fee: tx.max_fee_per_gas(),
        tip: 0,
        gas: tx.gas_limit(),
        ..Call::transfer(1, nobody(1))
    };
    let id = node.send(wallet, &sent).await;
    let receipt = node.ask("eth_getTransactionReceipt", json!([id])).await;
    assert_eq!(receipt["status"], "0x1");
    // The pool's transactions count.
    let late = Call::transfer(2, nobody(1));
    node.send(wallet, &Call { fee: FEE, ..late }).await;
    let call = json!({"from": wallet.address, "to": CONTRACT, "nonce": "0x9", "gas": "0x7a120",
        "maxFeePerGas": "0x64", "maxPriorityFeePerGas": "0x3", "accessList": []});
    let tx = filled(&node, call).await;
    assert_eq!((tx.nonce(), tx.gas_limit()), (9, 500_000));
    assert_eq!(
        (tx.max_fee_per_gas(), tx.max_priority_fee_per_gas()),
        (100, Some(3))
    );
    let tipped = json!({"from": wallet.address, "to": CONTRACT, "maxPriorityFeePerGas": "0x3"});
    let tx = filled(&node, tipped).await;
    assert_eq!((tx.nonce(), tx.max_fee_per_gas()), (3, 3 + 2 * base_fee));
    let gas = json!([{"from": wallet.address, "to": CONTRACT}]);
    let gas = node.ask("eth_estimateGas", gas).await;
    assert_eq!(tx.gas_limit(), number(&gas));
    let old = json!({"from": wallet.address, "to": nobody(1), "gasPrice": "0x64"});
    let tx = filled(&node, old).await;
    assert_eq!(
        (tx.tx_type() as u8, tx.gas_price(), tx.chain_id()),
        (0, Some(100), Some(CHAIN))
    );
    let created = json!({"from": wallet.address, "input": "0x5f5ff3"});
    assert!(filled(&node, created).await.is_create());
}

/// What no signature could make valid is refused.
#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_filled_in_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let (node, wallets) = (Asked::start(folder.path()), wallets());
    let from = wallets[0].address;
    for (request, code, words) in [
        (json!({"from": from}), -32602, "without any data"),
        (
            json!({"from": from, "to": from, "gasPrice": "0x0"}),
            -32602,
            "non-zero",
        ),
        (
            json!({"from": from, "to": from, "maxFeePerGas": "0x1", "maxPriorityFeePerGas": "0x2"}),
            -32602,
            "maxFeePerGas (1) < maxPriorityFeePerGas (2)",
        ),
        (
            json!({"from": from, "to": from, "gasPrice": "0x1", "maxFeePerGas": "0x2"}),
            -32602,
            "both gasPrice and",
        ),
        (
            json!({"from": from, "to": from, "chainId": "0x63"}),
            -32602,
            "chainId",
        ),
        (
            json!({"from": from, "to": CONTRACT, "input": "0x01"}),
            3,
            "no!",
        ),
        (
            json!({"from": nobody(3), "to": from, "value": "0x1"}),
            -32000,
            "insufficient",
        ),
    ] {
        let (got, message) = node.error("eth_fillTransaction", json!([request])).await;
        assert!(
            got == code && message.contains(words),
            "{got} {message}: {request}"
        );
    }
}
