//! States of older blocks, and proofs under their roots.

use std::time::Duration;

use alloy_primitives::{Address, B256, U256};
use alloy_rpc_types_eth::EIP1186AccountProofResponse;
use serde_json::{Value, json};
use zkfabric_rpc::NodeOptions;
use zkfabric_state::trie::{AccountProof, SlotProof};
use zkfabric_stf::state::AccountLeaf;

use super::support::{Asked, CONTRACT, call, number, options, wallets, wide};
use super::wallet::{Call, nobody};

/// The state behind each of the last blocks is that of its end; older ones say so.
#[tokio::test(flavor = "multi_thread")]
async fn older_states_are_read_while_they_are_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut short = options();
    short.ledger.trie.window = 4;
    let node = Asked::start_with(folder.path(), short, NodeOptions::default());
    let wallets = wallets();
    // Balance and count behind each block.
    let mut behind = Vec::new();
    for round in 0..8 {
        let id = node
            .send(&wallets[0], &Call::transfer(2 * round, nobody(1)))
            .await;
        node.send(&wallets[0], &call(2 * round + 1, &[])).await;
        let receipt = node.ask("eth_getTransactionReceipt", json!([id])).await;
        let block = number(&receipt["blockNumber"]);
        node.sealed(block).await;
        let last = json!([format!("{:#x}", node.height().await), false]);
        let last = node.ask("eth_getBlockByNumber", last).await;
        behind.push((number(&last["number"]), round + 1));
        node.sealed(number(&last["number"])).await;
    }
    let kept = behind.split_off(behind.len() - 2);
    for (block, count) in kept {
        let at = format!("{block:#x}");
        let balance = node.ask("eth_getBalance", json!([nobody(1), at])).await;
        assert_eq!(wide(&balance), U256::from(count));
        let slot = node
            .ask("eth_getStorageAt", json!([CONTRACT, "0x0", at]))
            .await;
        assert_eq!(wide(&slot), U256::from(count));
        let nonce = node
            .ask("eth_getTransactionCount", json!([wallets[0].address, at]))
            .await;
        assert_eq!(number(&nonce), 2 * count);
        let code = node.ask("eth_getCode", json!([CONTRACT, at])).await;
        assert!(code.as_str().unwrap().len() > 20);
        // A call on that state counts on from it.
        let request = json!({"to": CONTRACT, "data": "0x"});
        node.ask("eth_call", json!([request, at])).await;
    }
    let (oldest, _) = behind[0];
    let old = json!([nobody(1), format!("{oldest:#x}")]);
    let (code, words) = node.error("eth_getBalance", old).await;
    assert!(
        code == -32002 && words.contains("is not kept"),
        "{code} {words}"
    );
    let (code, _) = node
        .error("eth_getBalance", json!([nobody(1), "0xffff"]))
        .await;
    assert_eq!(code, -32001);
}

/// A proof at the number of the open block, which has no root, is that of `latest`.
#[tokio::test(flavor = "multi_thread")]
async fn a_proof_of_the_open_block_is_that_of_the_latest() {
    let folder = tempfile::tempdir().unwrap();
    let mut options = options();
    options.block.time = Duration::from_secs(600);
    let node = Asked::start_with(folder.path(), options, NodeOptions::default());
    let id = node.send(&wallets()[0], &call(0, &[])).await;
    let receipt = node.ask("eth_getTransactionReceipt", json!([id])).await;
    let at = |block: &Value| json!([CONTRACT, ["0x0"], block]);
    let open = node.ask("eth_getProof", at(&receipt["blockNumber"])).await;
    assert_eq!(open, node.ask("eth_getProof", at(&json!("latest"))).await);
    let (code, _) = node.error("eth_getProof", at(&json!("0xffff"))).await;
    assert_eq!(code, -32001);
}

/// Proofs hold under the header's root; keys have up to 32 bytes, and any number of digits.
#[tokio::test(flavor = "multi_thread")]
async fn proofs_hold_under_the_header() {
    let folder = tempfile::tempdir().unwrap();
    let (node, wallets) = (Asked::start(folder.path()), wallets());
    let id = node.send(&wallets[0], &call(0, &[])).await;
    let receipt = node.ask("eth_getTransactionReceipt", json!([id])).await;
    node.sealed(number(&receipt["blockNumber"])).await;
    let at = receipt["blockNumber"].clone();
    let block = node.ask("eth_getBlockByNumber", json!([at, false])).await;
    let root: B256 = serde_json::from_value(block["stateRoot"].clone()).unwrap();
    let keys = json!(["0x0", "0x1", "0x", format!("{:#066x}", 7)]);
    for address in [CONTRACT, wallets[0].address, nobody(9)] {
        let answer = node.ask("eth_getProof", json!([address, keys, at])).await;
        let answer: EIP1186AccountProofResponse = serde_json::from_value(answer).unwrap();
        let slots = answer.storage_proof.iter().map(|slot| SlotProof {
            slot: slot.key.as_b256().into(),
            value: slot.value,
            nodes: slot.proof.clone(),
        });
        let exists = answer.nonce > 0 || !answer.balance.is_zero() || address == CONTRACT;
        let proof = AccountProof {
            address,
            account: exists.then_some(AccountLeaf {
                nonce: answer.nonce,
                balance: answer.balance,
                storage_root: answer.storage_hash,
                code_hash: answer.code_hash,
            }),
            nodes: answer.account_proof,
            slots: slots.collect(),
        };
        proof.verify(root).unwrap();
        let counted = u64::from(address == CONTRACT);
        assert_eq!(proof.slots[0].value, U256::from(counted));
    }
    for keys in [
        json!([format!("0x1{:064x}", 0)]),
        json!(["1"]),
        json!(["0xg"]),
        json!([1]),
    ] {
        let (code, _) = node
            .error("eth_getProof", json!([CONTRACT, keys, "latest"]))
            .await;
        assert_eq!(code, -32602, "{keys}");
    }
    let many = vec!["0x0"; 1_025];
    let (code, _) = node
        .error("eth_getProof", json!([CONTRACT, many, "latest"]))
        .await;
    assert_eq!(code, -32005);
}

/// Slots of several accounts come from one state, and as many as a proof may have.
#[tokio::test(flavor = "multi_thread")]
async fn values_are_read_together() {
    let folder = tempfile::tempdir().unwrap();
    let (node, wallets) = (Asked::start(folder.path()), wallets());
    node.send(&wallets[0], &call(0, &[])).await;
    let word = |value: u64| format!("{value:#066x}");
    let wanted = json!({
        (CONTRACT.to_string()): ["0x0", "0x1"],
        (nobody(1).to_string()): [word(0)],
    });
    let answer = node.ask("eth_getStorageValues", json!([wanted])).await;
    let name = |address: Address| address.to_string().to_lowercase();
    assert_eq!(answer[name(CONTRACT)], json!([word(1), word(0)]));
    assert_eq!(answer[name(nobody(1))], json!([word(0)]));
    let before = node
        .ask("eth_getStorageValues", json!([wanted, "earliest"]))
        .await;
    assert_eq!(before[name(CONTRACT)], json!([word(0), word(0)]));
    let many = |count: usize| {
        let slots = vec!["0x0"; count];
        json!([{(CONTRACT.to_string()): ["0x0"], (nobody(1).to_string()): slots}])
    };
    node.ask("eth_getStorageValues", many(1_023)).await;
    for (params, expected) in [
        (many(1_024), -32005),
        (json!([{}]), -32602),
        (json!([{(CONTRACT.to_string()): ["0xg"]}]), -32602),
    ] {
        let (code, _) = node.error("eth_getStorageValues", params).await;
        assert_eq!(code, expected);
    }
}

/// The oldest state that the node says it has is there, and the one before is not.
#[tokio::test(flavor = "multi_thread")]
async fn capabilities_are_what_can_be_read() {
    let folder = tempfile::tempdir().unwrap();
    let mut short = options();
    short.ledger.trie.window = 4;
    let node = Asked::start_with(folder.path(), short, NodeOptions::default());
    let wallets = wallets();
    for nonce in 0..8 {
        let id = node
            .send(&wallets[0], &Call::transfer(nonce, nobody(1)))
            .await;
        let receipt = node.ask("eth_getTransactionReceipt", json!([id])).await;
        node.sealed(number(&receipt["blockNumber"])).await;
    }
    let answer = node.ask("eth_capabilities", json!([])).await;
    let head = node.ask("eth_getBlockByNumber", json!(["latest"])).await;
    assert_eq!(
        answer["head"],
        json!({"number": head["number"], "hash": head["hash"]})
    );
    assert_eq!(answer["state"], answer["stateproofs"]);
    let window = json!({"type": "window", "retentionBlocks": "0x4"});
    assert_eq!(answer["state"]["deleteStrategy"], window);
    let oldest = number(&answer["state"]["oldestBlock"]);
    let at = |number: u64| json!([nobody(1), format!("{number:#x}")]);
    let balance = node.ask("eth_getBalance", at(oldest)).await;
    assert!(wide(&balance) < U256::from(8));
    let (code, _) = node.error("eth_getBalance", at(oldest - 1)).await;
    assert_eq!(code, -32002);
    let all = json!({"disabled": false, "oldestBlock": "0x0"});
    for what in ["tx", "logs", "receipts", "blocks"] {
        assert_eq!(answer[what], all);
    }
}
