//! Nodes that are killed while clients send.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail by panicking")]

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use alloy_primitives::{Address, Bytes, U256, hex};
use serde_json::{Value, json};
use zkfabric_stf::rlp;
use zkfabric_testing::signer::Key;

use super::node::Node;

/// Number of kills, if it is not the usual one.
const KILLS: &str = "ZKFABRIC_KILLS";
/// Clients, each with an account of its own.
const CLIENTS: usize = 4;

/// An account of a chain for development.
pub(super) struct Account {
    key: Key,
    address: String,
}

impl Account {
    pub(super) fn of(node: &Node, index: usize) -> Self {
        let account = &node.report["accounts"][index];
        let key: [u8; 32] = hex::decode(account["private_key"].as_str().unwrap())
            .unwrap()
            .try_into()
            .unwrap();
        Self {
            key: Key::new(&key),
            address: account["address"].as_str().unwrap().to_owned(),
        }
    }

    /// Signs a transfer of one wei (EIP-1559).
    pub(super) fn transfer(&self, nonce: u64) -> Bytes {
        let fields = |out: &mut Vec<u8>| {
            rlp::put_u64(out, 31_337);
            rlp::put_u64(out, nonce);
            rlp::put_u64(out, 1);
            rlp::put_u64(out, 1_000_000_000);
            rlp::put_u64(out, 21_000);
            rlp::put_string(out, Address::repeat_byte(7).as_slice());
            rlp::put_u64(out, 1);
            rlp::put_string(out, &[]);
            rlp::put_list(out, |_| {});
        };
        let mut unsigned = vec![2];
        rlp::put_list(&mut unsigned, fields);
        let signed = hex::decode(self.key.sign(&hex::encode(unsigned))).unwrap();
        let mut raw = vec![2];
        rlp::put_list(&mut raw, |out| {
            fields(out);
            rlp::put_u64(out, u64::from(signed[64] - 27));
            rlp::put_u256(out, &U256::from_be_slice(&signed[..32]));
            rlp::put_u256(out, &U256::from_be_slice(&signed[32..64]));
        });
        raw.into()
    }
}

/// Sends one transaction after the other until the node is gone; returns those that were
/// acknowledged.
fn client(node: &Node, account: &Account, is_over: &AtomicBool) -> Vec<String> {
    let mut acknowledged = Vec::new();
    let nonce = node.try_ask(
        "eth_getTransactionCount",
        &json!([account.address, "latest"]),
    );
    let nonce = nonce.and_then(|answer| Some(answer["result"].as_str()?.to_owned()));
    let Some(nonce) = nonce else {
        return acknowledged;
    };
    let mut nonce = u64::from_str_radix(&nonce[2..], 16).unwrap();
    while !is_over.load(Ordering::Acquire) {
        let raw = json!([account.transfer(nonce)]);
        let Some(answer) = node.try_ask("eth_sendRawTransaction", &raw) else {
            break;
        };
        assert!(answer.get("error").is_none(), "{answer}");
        acknowledged.push(answer["result"].as_str().unwrap().to_owned());
        nonce += 1;
    }
    acknowledged
}

fn number(value: &Value) -> u64 {
    u64::from_str_radix(&value.as_str().unwrap()[2..], 16).unwrap()
}

/// What was acknowledged over the wire is there after the next start, at the place that the
/// receipt named, and the number of the newest block has not fallen.
#[test]
fn kills_under_load_lose_nothing_acknowledged() {
    let kills = std::env::var(KILLS).ok();
    let kills = kills.map_or(4, |kills| kills.parse::<u64>().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_str().unwrap();
    let mut places: BTreeMap<String, (Value, Value)> = BTreeMap::new();
    let mut height = 0;
    for round in 0..=kills {
        let mut node = Node::start(&["--folder", path, "--block-time", "200"]);
        let now = number(&node.ask("eth_blockNumber", &json!([]))["result"]);
        assert!(now >= height, "{now} {height}");
        for (id, place) in &mut places {
            let receipt = &node.ask("eth_getTransactionReceipt", &json!([id]))["result"];
            let found = (
                receipt["blockNumber"].clone(),
                receipt["transactionIndex"].clone(),
            );
            assert_eq!(receipt["status"], "0x1", "{id} of round {round}");
            if place.0.is_null() {
                *place = found.clone();
            }
            assert_eq!(*place, found);
        }
        if round == kills {
            break;
        }
        let accounts: Vec<Account> = (0..CLIENTS)
            .map(|index| Account::of(&node, index))
            .collect();
        let is_over = AtomicBool::new(false);
        let acknowledged = thread::scope(|scope| {
            let clients = accounts.iter().map(|account| {
                let (node, is_over) = (&node, &is_over);
                scope.spawn(move || client(node, account, is_over))
            });
            let clients: Vec<_> = clients.collect();
            // In the middle of whatever the node does.
            thread::sleep(Duration::from_millis(150 + round * 97 % 400));
            node.kill();
            is_over.store(true, Ordering::Release);
            let acknowledged = clients
                .into_iter()
                .flat_map(|client| client.join().unwrap());
            acknowledged.collect::<Vec<String>>()
        });
        height = now;
        let new = acknowledged
            .into_iter()
            .map(|id| (id, (Value::Null, Value::Null)));
        places.extend(new);
        node.reap();
    }
    println!(
        "{} acknowledged transactions over {kills} kills, none lost",
        places.len()
    );
    assert!(places.len() as u64 > 10 * kills);
}
