//! Roots of lists and of states.

use alloy_consensus::{ReceiptWithBloom, TxEnvelope, proofs};
use alloy_primitives::{Address, U256, hex};
use alloy_rpc_types_eth::Block;
use alloy_rpc_types_eth::simulate::SimulatedBlock;
use serde_json::{Value, json};
use zkfabric_stf::host::{Genesis, GenesisAccount};

use super::super::support::{Asked, CONTRACT, call, genesis, hash, number, wallets};
use super::super::wallet::nobody;
use super::support::{SIMULATE, simulated};

/// Full transactions have their sender, and the roots of the lists are those of the block.
#[tokio::test(flavor = "multi_thread")]
async fn roots_are_those_of_the_lists() {
    let folder = tempfile::tempdir().unwrap();
    let (node, wallets) = (Asked::start(folder.path()), wallets());
    let [from, other] = [wallets[0].address, wallets[1].address];
    let calls = json!([
        {"from": from, "to": CONTRACT},
        {"from": other, "to": CONTRACT, "input": "0x01"},
        {"from": from, "to": nobody(1), "value": "0x5", "gasPrice": "0x9"},
        {"from": from, "to": CONTRACT, "gasPrice": "0x9", "accessList": []},
        {"from": from, "input": "0x5f5ff3", "maxFeePerGas": "0x9", "maxPriorityFeePerGas": "0x2"},
    ]);
    let asked = json!({"blockStateCalls": [{"calls": calls}], "returnFullTransactions": true});
    let answer = node.ask(SIMULATE, json!([asked])).await;
    let block: SimulatedBlock = serde_json::from_value(answer[0].clone()).unwrap();
    let full = block.inner.transactions.as_transactions().unwrap();
    let envelopes: Vec<TxEnvelope> = full.iter().map(|one| one.inner.inner().clone()).collect();
    let kinds: Vec<u8> = envelopes.iter().map(|one| one.tx_type() as u8).collect();
    assert_eq!(kinds, [2, 2, 0, 1, 2]);
    let senders: Vec<Address> = full.iter().map(|one| one.inner.signer()).collect();
    assert_eq!(senders, [from, other, from, from, from]);
    let nonces: Vec<&Value> = answer[0]["transactions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["nonce"])
        .collect();
    assert_eq!(nonces, ["0x0", "0x0", "0x1", "0x2", "0x3"]);
    let header = &block.inner.header;
    assert_eq!(
        proofs::calculate_transaction_root(&envelopes),
        header.transactions_root
    );
    let mut gas = 0;
    let receipts = block.calls.iter().zip(&envelopes).map(|(call, envelope)| {
        gas += call.gas_used;
        let logs = call.logs.iter().map(|log| log.inner.clone()).collect();
        let receipt = alloy_consensus::Receipt {
            status: call.status.into(),
            cumulative_gas_used: gas,
            logs,
        };
        let bloom = receipt.bloom_slow();
        let with = ReceiptWithBloom::new(receipt, bloom);
        alloy_consensus::ReceiptEnvelope::from_typed(envelope.tx_type(), with.receipt)
    });
    let receipts: Vec<_> = receipts.collect();
    assert_eq!(
        proofs::calculate_receipt_root(&receipts),
        header.receipts_root
    );
    // The size is that of the block's RLP.
    let plain: Block<TxEnvelope> = Block {
        transactions: alloy_rpc_types_eth::BlockTransactions::Full(envelopes),
        header: header.clone(),
        uncles: Vec::new(),
        withdrawals: block.inner.withdrawals.clone(),
    };
    let rlp = alloy_rlp::encode(plain.into_consensus());
    assert_eq!(header.size, Some(U256::from(rlp.len())));
    // A call that reverts says so, with its data.
    let reverted = &answer[0]["calls"][1];
    assert_eq!(reverted["status"], "0x0");
    assert_eq!(reverted["error"]["code"], 3);
    assert_eq!(reverted["error"]["message"], "execution reverted: no!");
    let data = reverted["error"]["data"].as_str().unwrap();
    assert!(data.starts_with("0x08c379a0") && reverted["returnData"] == "0x");
    assert_eq!(reverted["logs"], json!([]));
}

/// State roots are those of the states that a genesis could have: of balances, nonces, codes, and
/// slots that are set, cleared, and replaced.
#[tokio::test(flavor = "multi_thread")]
async fn state_roots_are_those_of_the_states() {
    let folder = tempfile::tempdir().unwrap();
    let (node, wallets) = (Asked::start(folder.path()), wallets());
    let from = wallets[0].address;
    let of = |genesis: &Genesis| genesis.header().state_root;
    let mut expected = genesis();
    let root = |blocks: &[SimulatedBlock]| blocks.last().unwrap().inner.header.state_root;
    let nothing = simulated(&node, json!([{}])).await;
    assert_eq!(root(&nothing), of(&expected));
    let key = |slot: u64| format!("{:#066x}", slot);
    let blocks = json!([
        {
            "stateOverrides": {
                (CONTRACT.to_string()): {"stateDiff": {key(0): key(6), key(8): key(9)}},
                (nobody(5).to_string()): {"balance": "0x64", "nonce": "0x7", "code": "0x6001"},
            },
            "calls": [
                {"from": from, "to": CONTRACT},
                {"from": from, "to": nobody(2), "value": "0x5"},
            ],
        },
        {
            "stateOverrides": {
                (CONTRACT.to_string()): {"stateDiff": {key(8): key(0)}},
                (nobody(6).to_string()): {"code": "0x00", "state": {key(1): key(2)}},
            },
            "calls": [{"from": from, "to": CONTRACT}],
        },
    ]);
    let answer = simulated(&node, blocks).await;
    let mut first = expected.clone();
    let accounts = &mut first.accounts;
    let contract = accounts.get_mut(&CONTRACT).unwrap();
    contract.storage = [(U256::ZERO, U256::from(7)), (U256::from(8), U256::from(9))].into();
    let sender = accounts.get_mut(&from).unwrap();
    (sender.nonce, sender.balance) = (2, sender.balance - U256::from(5));
    let account = |balance: u64, nonce, code: &'static [u8]| GenesisAccount {
        balance: U256::from(balance),
        nonce,
        code: code.into(),
        ..GenesisAccount::default()
    };
    accounts.insert(nobody(2), account(5, 0, &[]));
    accounts.insert(nobody(5), account(100, 7, &hex!("6001")));
    assert_eq!(root(&answer[..1]), of(&first));
    expected = first;
    let accounts = &mut expected.accounts;
    let contract = accounts.get_mut(&CONTRACT).unwrap();
    contract.storage = [(U256::ZERO, U256::from(8))].into();
    accounts.get_mut(&from).unwrap().nonce = 3;
    let mut replaced = account(0, 0, &[0]);
    replaced.storage = [(U256::from(1), U256::from(2))].into();
    accounts.insert(nobody(6), replaced);
    assert_eq!(root(&answer), of(&expected));
    // What the chain has is cleared and replaced as well.
    let id = node.send(&wallets[1], &call(0, &[])).await;
    let receipt = node.ask("eth_getTransactionReceipt", json!([id])).await;
    node.sealed(number(&receipt["blockNumber"])).await;
    let roots = |overrides: Value| {
        let node = &node;
        async move {
            let state = json!({(CONTRACT.to_string()): overrides});
            simulated(node, json!([{"stateOverrides": state}])).await[0]
                .inner
                .header
                .state_root
        }
    };
    let none = key(0);
    let cleared = roots(json!({"stateDiff": {none.clone(): none.clone()}})).await;
    assert_eq!(cleared, roots(json!({"state": {}})).await);
    let same = roots(json!({"stateDiff": {none: key(1)}})).await;
    let block = node
        .ask("eth_getBlockByNumber", json!(["latest", false]))
        .await;
    assert!(same == hash(&block["stateRoot"]) && same != cleared);
}
