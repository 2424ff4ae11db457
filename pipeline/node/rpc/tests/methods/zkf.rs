//! Stages of transactions, and signed receipts.

use alloy_primitives::{B256, Bytes};
use serde_json::{Value, json};
use zkfabric_receipt::{
    Domain, Group, Leaf, LocalSigner, Receipt, Signature, SignedGroup, Signer as _,
};

use super::support::{Asked, hash, number, wallets};
use super::wallet::{CHAIN, Call, nobody};

async fn stage(node: &Asked, id: &str) -> Value {
    node.ask("zkf_transactionStatus", json!([id])).await["stage"].clone()
}

/// A transaction goes through its stages, and none is skipped back.
#[tokio::test(flavor = "multi_thread")]
async fn a_transaction_goes_through_its_stages() {
    let folder = tempfile::tempdir().unwrap();
    let (node, wallets) = (Asked::start(folder.path()), wallets());
    let unknown = B256::repeat_byte(1).to_string();
    assert_eq!(stage(&node, &unknown).await, "unknown");
    let late = node.send(&wallets[0], &Call::transfer(1, nobody(1))).await;
    assert_eq!(stage(&node, &late).await, "waitsForNonce");
    let first = node.send(&wallets[0], &Call::transfer(0, nobody(1))).await;
    let status = node.ask("zkf_transactionStatus", json!([first])).await;
    assert!(
        status["stage"] == "preconfirmed" || status["stage"] == "inBlock",
        "{status}"
    );
    assert_eq!(status["success"], true);
    node.until(|| async { stage(&node, &late).await == "inBlock" })
        .await;
    let poor = Call {
        fee: 2,
        tip: 1,
        ..Call::transfer(0, nobody(1))
    };
    let poor = node.send(&wallets[1], &poor).await;
    assert_eq!(stage(&node, &poor).await, "waitsForFee");
}

/// A receipt that the node gives convicts its key.
#[tokio::test(flavor = "multi_thread")]
async fn a_preconfirmation_verifies() {
    let folder = tempfile::tempdir().unwrap();
    let (node, wallets) = (Asked::start(folder.path()), wallets());
    let signer = LocalSigner::new(&[0x42; 32]).unwrap().address();
    for nonce in 0..5 {
        let id = node
            .send(&wallets[0], &Call::transfer(nonce, nobody(1)))
            .await;
        let answer = node.ask("zkf_getPreconfirmation", json!([id])).await;
        assert_eq!(hash(&answer["transaction"]), hash(&json!(id)));
        assert_eq!(number(&answer["position"]), nonce);
        let signature: Bytes = serde_json::from_value(answer["signature"].clone()).unwrap();
        let group = &answer["group"];
        let mut receipt = Receipt {
            signed: SignedGroup {
                group: Group {
                    previous: hash(&group["previous"]),
                    first: number(&group["first"]),
                    count: number(&group["count"]).try_into().unwrap(),
                    root: hash(&group["root"]),
                },
                signature: Signature(signature[..].try_into().unwrap()),
            },
            leaf: Leaf {
                position: number(&answer["position"]),
                transaction: hash(&answer["transaction"]),
                result: hash(&answer["result"]),
            },
            path: serde_json::from_value(answer["path"].clone()).unwrap(),
        };
        let domain = Domain::new(CHAIN);
        receipt.verify(&domain, signer).unwrap();
        receipt.leaf.result = B256::ZERO;
        receipt.verify(&domain, signer).unwrap_err();
    }
    let unknown = json!([B256::repeat_byte(1)]);
    assert!(node.ask("zkf_getPreconfirmation", unknown).await.is_null());
}
