//! Batches from anvil, which has neither blocks nor witnesses under `debug`, and whose chain
//! deviates from Ethereum in three ways.

use alloy_primitives::{Address, B256};
use serde_json::{Value, json};
use zkfabric_batch::BatchFile;
use zkfabric_client::Client;
use zkfabric_import::{Error, FetchedBatch, Node, Point, Url, fetch};
use zkfabric_testing::anvil::Anvil;

use super::{LIMITS, blocks};

/// Init code of a contract that stores its second word at the slot of its first:
/// sstore(calldataload(0), calldataload(32)).
const CREATE: &str = "0x666020355f3555005f5260076019f3";

/// A chain that mines on demand.
struct Chain {
    anvil: Anvil,
    client: Client,
}

impl Chain {
    fn start() -> Option<Self> {
        let anvil = Anvil::start(&["--no-mining"])?;
        let client = Client::new(Url::from(anvil.url().to_owned()), LIMITS).unwrap();
        Some(Self { anvil, client })
    }

    fn ask(&mut self, method: &'static str, params: &[Value]) -> Value {
        self.client.ask(method, None, params).unwrap()
    }

    /// Does as [`Self::ask`] for methods whose result is null.
    fn order(&mut self, method: &'static str, params: &[Value]) {
        let answer = self.client.ask::<Value>(method, None, params);
        assert!(
            matches!(answer, Ok(_) | Err(zkfabric_client::Error::Nothing { .. })),
            "{answer:?}"
        );
    }

    fn accounts(&mut self) -> Vec<Address> {
        serde_json::from_value(self.ask("eth_accounts", &[])).unwrap()
    }

    fn send(&mut self, mut transaction: Value) {
        transaction["gas"] = json!("0x30d40");
        self.ask("eth_sendTransaction", &[transaction]);
    }

    fn mine(&mut self) -> Value {
        self.order("evm_mine", &[]);
        self.ask("eth_getBlockByNumber", &[json!("latest"), false.into()])
    }

    fn fetch(&self, from: u64, to: u64) -> Result<FetchedBatch, Error> {
        let mut node = Node::new(Url::from(self.anvil.url().to_owned()), LIMITS).unwrap();
        fetch(&mut node, &blocks(from, to), &mut |_| {})
    }
}

/// Returns calldata of two words.
fn words(slot: u64, value: u64) -> String {
    format!("0x{slot:064x}{value:064x}")
}

#[test]
fn blocks_of_anvil_become_a_batch_from_block_2_on() {
    let Some(mut chain) = Chain::start() else {
        return;
    };
    chain.order("anvil_setBlockTimestampInterval", &[1.into()]);
    let accounts = chain.accounts();
    let [a, b, ..] = accounts.as_slice() else {
        panic!("two accounts")
    };
    let contract = a.create(1);
    let transfer = |from: &Address, to: &Address| json!({ "from": from, "to": to, "value": "0x5" });
    let store = |from: &Address, slot, value| json!({ "from": from, "to": contract, "data": words(slot, value) });
    chain.send(transfer(a, b));
    chain.mine();
    chain.send(json!({ "from": a, "data": CREATE }));
    chain.send(transfer(b, &Address::repeat_byte(0xab)));
    chain.mine();
    for (slot, value) in [(1, 5), (2, 6), (0, 7)] {
        chain.send(store(a, slot, value));
    }
    chain.mine();
    chain.send(json!({ "from": b, "to": contract, "data": words(1, 8), "type": "0x0", "gasPrice": "0x77359400" }));
    chain.send(json!({ "from": a, "to": b, "value": "0x1", "accessList": [{ "address": contract, "storageKeys": [B256::ZERO] }], "type": "0x1", "gasPrice": "0x77359400" }));
    let last = chain.mine();

    let mut node = Node::new(Url::from(chain.anvil.url().to_owned()), LIMITS).unwrap();
    assert_eq!(node.number(Point::Latest).unwrap(), 4);
    let fetched = chain.fetch(2, 4).unwrap();
    assert_eq!(json!(fetched.output.last_hash), last["hash"]);
    assert_eq!(json!(fetched.output.state_root), last["stateRoot"]);
    assert_eq!(fetched.batch.transactions().count(), 7);
    let batch = BatchFile::from_json(&fetched.batch.to_json().unwrap()).unwrap();
    let again = batch.execute_on(&fetched.start).unwrap();
    assert_eq!(again.execution.output, fetched.output);

    // The three deviations.
    let error = chain.fetch(1, 4).unwrap_err().to_string();
    assert!(error.starts_with("block 1 "), "{error}");
    let note = "batches of its chain begin with block 2";
    assert!(error.contains(note), "{error}");

    chain.order("anvil_setBlockTimestampInterval", &[0.into()]);
    chain.order("anvil_mine", &["0x4".into()]);
    let error = chain.fetch(5, 8).unwrap_err().to_string();
    assert!(error.contains("is not above the parent's"), "{error}");
    assert!(error.contains("anvil_setBlockTimestampInterval"), "{error}");

    chain.order("anvil_setBlockTimestampInterval", &[1.into()]);
    chain.send(store(a, 1, 0));
    chain.mine();
    let error = chain.fetch(9, 9).unwrap_err().to_string();
    assert!(error.contains("the node's state root is"), "{error}");
    assert!(error.contains("slots of value zero"), "{error}");
}
