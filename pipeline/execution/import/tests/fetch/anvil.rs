//! Batches from anvil, which has neither blocks nor witnesses under `debug`, and whose chain
//! deviates from Ethereum in three ways.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use alloy_primitives::{Address, B256};
use serde_json::{Value, json};
use zkfabric_batch::BatchFile;
use zkfabric_client::Client;
use zkfabric_import::{Error, FetchedBatch, Node, Point, Url, fetch};
use zkfabric_testing::published;

use super::{LIMITS, blocks};

/// Init code of a contract that stores its second word at the slot of its first:
/// sstore(calldataload(0), calldataload(32)).
const CREATE: &str = "0x666020355f3555005f5260076019f3";

/// A development chain that ends with the test.
struct Anvil {
    child: Child,
    url: String,
    client: Client,
}

impl Drop for Anvil {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Anvil {
    /// Starts anvil, which mines on demand; prints a reason and returns `None` where npm has not
    /// installed it.
    fn start() -> Option<Self> {
        let mut child = Command::new(published::npm("anvil")?)
            .args(["--port", "0", "--no-mining"])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let address =
            lines.find_map(|line| Some(line.ok()?.strip_prefix("Listening on ")?.to_owned()));
        let url = format!("http://{}", address.unwrap());
        // The rest of anvil's output is read, since anvil would block otherwise.
        std::thread::spawn(move || lines.for_each(drop));
        let client = Client::new(Url::from(url.clone()), LIMITS).unwrap();
        Some(Self { child, url, client })
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
        let mut node = Node::new(Url::from(self.url.clone()), LIMITS).unwrap();
        fetch(&mut node, &blocks(from, to), &mut |_| {})
    }
}

/// Returns calldata of two words.
fn words(slot: u64, value: u64) -> String {
    format!("0x{slot:064x}{value:064x}")
}

#[test]
fn blocks_of_anvil_become_a_batch_from_block_2_on() {
    let Some(mut anvil) = Anvil::start() else {
        return;
    };
    anvil.order("anvil_setBlockTimestampInterval", &[1.into()]);
    let accounts = anvil.accounts();
    let [a, b, ..] = accounts.as_slice() else {
        panic!("two accounts")
    };
    let contract = a.create(1);
    let transfer = |from: &Address, to: &Address| json!({ "from": from, "to": to, "value": "0x5" });
    let store = |from: &Address, slot, value| json!({ "from": from, "to": contract, "data": words(slot, value) });
    anvil.send(transfer(a, b));
    anvil.mine();
    anvil.send(json!({ "from": a, "data": CREATE }));
    anvil.send(transfer(b, &Address::repeat_byte(0xab)));
    anvil.mine();
    for (slot, value) in [(1, 5), (2, 6), (0, 7)] {
        anvil.send(store(a, slot, value));
    }
    anvil.mine();
    anvil.send(json!({ "from": b, "to": contract, "data": words(1, 8), "type": "0x0", "gasPrice": "0x77359400" }));
    anvil.send(json!({ "from": a, "to": b, "value": "0x1", "accessList": [{ "address": contract, "storageKeys": [B256::ZERO] }], "type": "0x1", "gasPrice": "0x77359400" }));
    let last = anvil.mine();

    let mut node = Node::new(Url::from(anvil.url.clone()), LIMITS).unwrap();
    assert_eq!(node.number(Point::Latest).unwrap(), 4);
    let fetched = anvil.fetch(2, 4).unwrap();
    assert_eq!(json!(fetched.output.last_hash), last["hash"]);
    assert_eq!(json!(fetched.output.state_root), last["stateRoot"]);
    assert_eq!(fetched.batch.transactions().count(), 7);
    let batch = BatchFile::from_json(&fetched.batch.to_json().unwrap()).unwrap();
    let again = batch.execute_on(&fetched.start).unwrap();
    assert_eq!(again.execution.output, fetched.output);

    // The three deviations.
    let error = anvil.fetch(1, 4).unwrap_err().to_string();
    assert!(error.starts_with("block 1 "), "{error}");
    let note = "batches of its chain begin with block 2";
    assert!(error.contains(note), "{error}");

    anvil.order("anvil_removeBlockTimestampInterval", &[]);
    anvil.order("anvil_mine", &["0x4".into()]);
    let error = anvil.fetch(5, 8).unwrap_err().to_string();
    assert!(error.contains("is not above the parent's"), "{error}");
    assert!(error.contains("anvil_setBlockTimestampInterval"), "{error}");

    anvil.order("anvil_setBlockTimestampInterval", &[1.into()]);
    anvil.send(store(a, 1, 0));
    anvil.mine();
    let error = anvil.fetch(9, 9).unwrap_err().to_string();
    assert!(error.contains("the node's state root is"), "{error}");
    assert!(error.contains("slots of value zero"), "{error}");
}
