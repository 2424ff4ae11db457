//! What the block explorer Otterscan asks for.

use std::path::Path;

use alloy_primitives::{Address, Bytes, U256, hex};
use serde_json::{Value, json};
use zkfabric_rpc::NodeOptions;
use zkfabric_state::Kept;
use zkfabric_stf::host::GenesisAccount;

use super::support::{Asked, CONTRACT, call, genesis, number, options, wallets, wide};
use super::wallet::{Call, nobody};

/// A contract that does everything that moves ether.
pub(super) const MOVER: Address = Address::repeat_byte(0xc2);

/// Assembles it: a call with a wei; one that reverts, with a wei; a static call; a creation, whose
/// contract has one byte of code; an end, which sends the rest to somebody.
pub(super) fn mover_code() -> Bytes {
    let push = |address: Address| [&[0x73], address.as_slice()].concat();
    [
        &hex!("5f5f5f5f6001")[..],
        &push(nobody(5)),
        &hex!("5af150"),
        &hex!("5f5f60015f6001"),
        &push(CONTRACT),
        &hex!("5af150"),
        &hex!("5f5f5f5f"),
        &push(nobody(5)),
        &hex!("5afa50"),
        &hex!("6360015ff35f52" "6004601c5ff050"),
        &push(nobody(6)),
        &hex!("ff"),
    ]
    .concat()
    .into()
}

fn start(folder: &Path, history: Option<Kept>) -> Asked {
    let mut genesis = genesis();
    let mover = GenesisAccount {
        code: mover_code(),
        ..GenesisAccount::default()
    };
    genesis.accounts.insert(MOVER, mover);
    let mut options = options();
    options.ledger.trie.window = 2;
    options.ledger.store.history = history;
    Asked::start_on(folder, &genesis, options, NodeOptions::default())
}

pub(super) fn moves(nonce: u64) -> Call {
    Call {
        gas: 400_000,
        value: U256::from(10),
        ..Call::transfer(nonce, MOVER)
    }
}

/// Sends a transaction, and waits for its block's header; returns its hash and its block.
pub(super) async fn sent(node: &Asked, call: &Call) -> (String, Value) {
    let hash = node.send(&wallets()[0], call).await;
    let receipt = node.ask("eth_getTransactionReceipt", json!([hash])).await;
    let at = receipt["blockNumber"].clone();
    node.sealed(number(&at)).await;
    (hash, at)
}

/// The calls of a transaction have their depths, and its operations are the ether that has moved
/// inside of it: what was undone has not.
#[tokio::test(flavor = "multi_thread")]
async fn calls_and_operations_of_a_transaction() {
    let folder = tempfile::tempdir().unwrap();
    let node = start(folder.path(), None);
    let wallet = wallets()[0].address;
    let (hash, _) = sent(&node, &moves(0)).await;
    let calls = node.ask("ots_traceTransaction", json!([hash])).await;
    let created = calls[4]["to"].clone();
    let row = |call: &Value| {
        let field = |name: &str| call[name].clone();
        json!([
            field("type"),
            field("depth"),
            field("from"),
            field("to"),
            field("value")
        ])
    };
    let rows: Vec<Value> = calls.as_array().unwrap().iter().map(row).collect();
    let expected = json!([
        ["CALL", 0, wallet, MOVER, "0xa"],
        ["CALL", 1, MOVER, nobody(5), "0x1"],
        ["CALL", 1, MOVER, CONTRACT, "0x1"],
        ["STATICCALL", 1, MOVER, nobody(5), null],
        ["CREATE", 1, MOVER, created, "0x0"],
        ["SELFDESTRUCT", 1, MOVER, nobody(6), "0x9"],
    ]);
    assert_eq!(json!(rows), expected);
    assert_eq!(calls[4]["input"], "0x60015ff3");
    assert_eq!(calls[4]["output"], "0x00");
    let operations = node.ask("ots_getInternalOperations", json!([hash])).await;
    let expected = json!([
        {"type": 0, "from": MOVER, "to": nobody(5), "value": "0x1"},
        {"type": 2, "from": MOVER, "to": created, "value": "0x0"},
        {"type": 1, "from": MOVER, "to": nobody(6), "value": "0x9"},
    ]);
    assert_eq!(operations, expected);
    let whole = node.ask("ots_getTransactionError", json!([hash])).await;
    assert_eq!(whole, "0x");
    let (failed, _) = sent(&node, &call(1, &[1])).await;
    let output = node.ask("ots_getTransactionError", json!([failed])).await;
    let traced = json!([failed, {"tracer": "callTracer"}]);
    let traced = node.ask("debug_traceTransaction", traced).await;
    assert_eq!(output, traced["output"]);
    assert!(output.as_str().unwrap().starts_with("0x08c379a0"));
    for method in [
        "ots_traceTransaction",
        "ots_getInternalOperations",
        "ots_getTransactionError",
    ] {
        let none = node.ask(method, json!([nobody(1).into_word()])).await;
        assert!(none.is_null(), "{method}");
    }
}

/// A block's details are its header with its fees; its transactions come by pages, the last ones
/// first, with four bytes of their data and without logs.
#[tokio::test(flavor = "multi_thread")]
async fn blocks_come_by_pages() {
    let folder = tempfile::tempdir().unwrap();
    let node = start(folder.path(), None);
    let data = call(0, &[1, 2, 3, 4, 5, 6]);
    let wallet = &wallets()[0];
    node.send(wallet, &data).await;
    for nonce in 1..5 {
        node.send(wallet, &call(nonce, &[])).await;
    }
    let (_, at) = sent(&node, &call(5, &[])).await;
    let block = node.ask("eth_getBlockByNumber", json!([at, true])).await;
    let receipts = node.ask("eth_getBlockReceipts", json!([at])).await;
    let all = block["transactions"].as_array().unwrap();
    let fees = receipts
        .as_array()
        .unwrap()
        .iter()
        .map(|receipt| wide(&receipt["gasUsed"]) * wide(&receipt["effectiveGasPrice"]));
    let fees: U256 = fees.sum();
    let height = number(&at);
    let details = node.ask("ots_getBlockDetails", json!([height])).await;
    assert_eq!(details, node.ask("ots_getBlockDetails", json!([at])).await);
    let by_hash = json!([block["hash"]]);
    assert_eq!(
        details,
        node.ask("ots_getBlockDetailsByHash", by_hash).await
    );
    assert_eq!(wide(&details["totalFees"]), fees);
    assert_eq!(details["issuance"]["blockReward"], "0x0");
    let of_block = &details["block"];
    assert_eq!(of_block["transactionCount"], all.len());
    assert!(of_block["logsBloom"].is_null() && of_block.get("transactions").is_none());
    for field in [
        "hash",
        "size",
        "stateRoot",
        "gasUsed",
        "uncles",
        "withdrawals",
    ] {
        assert_eq!(of_block[field], block[field], "{field}");
    }
    let header = node.ask("erigon_getHeaderByNumber", json!([height])).await;
    assert_eq!(header, node.ask("eth_getHeaderByNumber", json!([at])).await);

    let (mut seen, mut page) = (Vec::new(), 0);
    loop {
        let asked = json!([height, page, 2]);
        let found = node.ask("ots_getBlockTransactions", asked).await;
        let transactions = found["fullblock"]["transactions"].as_array().unwrap();
        assert!(transactions.len() <= 2 && page < 10);
        if transactions.is_empty() {
            break;
        }
        let own = found["receipts"].as_array().unwrap();
        assert_eq!(own.len(), transactions.len());
        for (transaction, receipt) in transactions.iter().zip(own) {
            assert_eq!(receipt["transactionHash"], transaction["hash"]);
            assert!(receipt["logs"].is_null() && receipt["logsBloom"].is_null());
            assert_eq!(receipt["timestamp"], block["timestamp"]);
        }
        seen.splice(0..0, transactions.clone());
        page += 1;
    }
    let mut expected = all.clone();
    for transaction in &mut expected {
        let input = transaction["input"].as_str().unwrap();
        let cut = input.chars().take(10).collect::<String>();
        transaction["input"] = json!(cut);
    }
    assert_eq!(seen, expected);
    let far = json!([height, u64::MAX, 1_000]);
    let far = node.ask("ots_getBlockTransactions", far).await;
    assert_eq!(far["receipts"], json!([]));
    let (code, words) = node
        .error("ots_getBlockTransactions", json!([height, 0, 1_001]))
        .await;
    assert_eq!(
        (code, words.contains("at most 1000")),
        (-32005, true),
        "{words}"
    );
    assert!(
        node.ask("ots_getBlockDetails", json!([99_999]))
            .await
            .is_null()
    );
    assert_eq!(
        node.ask("ots_hasCode", json!([CONTRACT, "latest"])).await,
        true
    );
    assert_eq!(node.ask("ots_hasCode", json!([CONTRACT, 0])).await, true);
    let nobody = json!([nobody(1)]);
    assert_eq!(node.ask("ots_hasCode", nobody).await, false);
    assert_eq!(node.ask("ots_getApiLevel", json!([])).await, 8);
}

/// Transactions are found by their nonces, and contracts' creators, in any block of a history;
/// without one, the error says what to do.
#[tokio::test(flavor = "multi_thread")]
async fn what_blocks_have_changed_is_found() {
    for history in [Some(Kept::All), None] {
        let folder = tempfile::tempdir().unwrap();
        let node = start(folder.path(), history);
        let sender = wallets()[0].address;
        let (first, _) = sent(&node, &moves(0)).await;
        let mut hashes = vec![first.clone()];
        for nonce in 1..8 {
            let (hash, _) = sent(&node, &Call::transfer(nonce, nobody(1))).await;
            hashes.push(hash);
        }
        let calls = node.ask("ots_traceTransaction", json!([hashes[7]])).await;
        assert_eq!(calls[0]["depth"], 0);
        let created = MOVER.create(0);
        let by_nonce = "ots_getTransactionBySenderAndNonce";
        if history.is_none() {
            let newest = node.ask(by_nonce, json!([sender, 7])).await;
            assert_eq!(newest, hashes[7]);
            for (method, asked) in [
                (by_nonce, json!([sender, 0])),
                ("ots_getContractCreator", json!([created])),
            ] {
                let (code, words) = node.error(method, asked).await;
                assert_eq!(code, -32002);
                assert!(words.contains("--history all"), "{words}");
            }
            continue;
        }
        for (nonce, hash) in hashes.iter().enumerate() {
            let found = node.ask(by_nonce, json!([sender, nonce])).await;
            assert_eq!(found, *hash);
        }
        for none in [json!([sender, 8]), json!([nobody(1), 0])] {
            assert!(node.ask(by_nonce, none).await.is_null());
        }
        let creator = node.ask("ots_getContractCreator", json!([created])).await;
        assert_eq!(creator, json!({"hash": first, "creator": MOVER}));
        for none in [CONTRACT, nobody(1), sender] {
            let none = node.ask("ots_getContractCreator", json!([none])).await;
            assert!(none.is_null());
        }
    }
}
