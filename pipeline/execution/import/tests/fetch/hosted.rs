//! Batches from a node that has the methods of `eth` alone.

use std::collections::{BTreeMap, HashMap};

use alloy_consensus::TxEnvelope;
use alloy_eips::eip2718::Decodable2718;
use alloy_primitives::{Address, B256, Bytes, U256, keccak256};
use serde_json::{Value, json};
use zkfabric_batch::{BatchFile, BlockFile, GenesisAccount, HeaderFields, ParentFields};
use zkfabric_import::{Block, Error};
use zkfabric_stf::Fork;
use zkfabric_stf::header::{EMPTY_OMMERS_HASH, EMPTY_REQUESTS_HASH, Header};
use zkfabric_stf::mpt::{EMPTY_ROOT, unpack};
use zkfabric_stf::rlp::Rlp;
use zkfabric_testing::node::{self, Reply, Request};

use super::chain::{Chain, Form, NodeBlock};
use super::honest::{BEACON_ROOTS, reaching};
use super::{blocks, example, fetch_from};

/// A chain whose node answers only with objects and proofs.
struct Hosted {
    chain: Chain,
    /// Trie nodes after each block.
    nodes: Vec<HashMap<B256, Vec<u8>>>,
}

impl Hosted {
    fn new(chain: Chain) -> Self {
        let nodes = |block: &NodeBlock| {
            let parts = block.after.parts().unwrap();
            let hashed = parts.nodes.into_iter();
            hashed.map(|node| (keccak256(&node), node)).collect()
        };
        let nodes = chain.blocks.iter().map(nodes).collect();
        Self { chain, nodes }
    }

    fn serve(self) -> node::Node {
        node::Node::start(move |request| self.answer(request))
    }

    fn answer(&self, request: &Request) -> Reply {
        let (method, params) = (request.method.as_str(), &request.params);
        if method == "eth_chainId" {
            return Reply::Result(json!(format!("{:#x}", self.chain.chain_id)));
        }
        if method == "eth_blockNumber" {
            let last = self.chain.blocks.last().unwrap();
            return Reply::Result(json!(format!("{:#x}", last.header.number)));
        }
        let number = match method {
            "eth_getBlockByNumber" => &params[0],
            "eth_getProof" => &params[2],
            "eth_getCode" => &params[1],
            _ => return Reply::Error(-32601, format!("the method {method} is not available")),
        };
        let number = number.as_str().unwrap().strip_prefix("0x").unwrap();
        let number = u64::from_str_radix(number, 16).unwrap();
        let is_it = |block: &NodeBlock| block.header.number == number;
        let Some(at) = self.chain.blocks.iter().position(is_it) else {
            return Reply::Result(Value::Null);
        };
        let block = &self.chain.blocks[at];
        Reply::Result(match method {
            "eth_getBlockByNumber" => object(block, params[1].as_bool().unwrap()),
            "eth_getCode" => json!(block.after.code(address(&params[0])).unwrap()),
            _ => {
                let path = |root, key: &[u8]| proof(&self.nodes[at], root, key);
                let address = address(&params[0]);
                let account = block.after.account(address).unwrap();
                let root = account.map_or(EMPTY_ROOT, |account| account.storage_root);
                let slots = params[1].as_array().unwrap().iter().map(|slot| {
                    let slot: B256 = serde_json::from_value(slot.clone()).unwrap();
                    json!({ "key": slot, "proof": path(root, slot.as_slice()) })
                });
                json!({
                    "address": address,
                    "accountProof": path(block.header.state_root, address.as_slice()),
                    "codeHash": account.map_or(B256::ZERO, |account| account.code_hash),
                    "storageProof": slots.collect::<Vec<_>>(),
                })
            }
        })
    }
}

fn address(value: &Value) -> Address {
    serde_json::from_value(value.clone()).unwrap()
}

/// Returns the nodes on the path to a key, from the root down.
fn proof(nodes: &HashMap<B256, Vec<u8>>, root: B256, key: &[u8]) -> Vec<Bytes> {
    let key = unpack(keccak256(key).as_slice());
    let mut rest = key.as_slice();
    let mut proof = Vec::new();
    let mut next = Some(root);
    while let Some(node) = next.take().and_then(|hash| nodes.get(&hash)) {
        proof.push(Bytes::from(node.clone()));
        let mut encoded = node.as_slice();
        // Nodes inside of nodes come with the outer one.
        loop {
            let mut items = Rlp::list_of(encoded).unwrap();
            let mut list = Vec::new();
            while !items.is_empty() {
                list.push(items.item().unwrap());
            }
            let child = match list.as_slice() {
                [path, child] => {
                    let nibbles = unpack(path.payload);
                    let skip = 2 - usize::from(nibbles[0] & 1);
                    match rest.strip_prefix(&nibbles[skip..]) {
                        Some(below) if nibbles[0] & 2 == 0 => {
                            rest = below;
                            *child
                        }
                        _ => break,
                    }
                }
                children => {
                    let (first, below) = rest.split_first().unwrap();
                    rest = below;
                    children[usize::from(*first)]
                }
            };
            if child.is_list {
                encoded = child.encoded;
                continue;
            }
            next = B256::try_from(child.payload).ok();
            break;
        }
    }
    proof
}

fn object(block: &NodeBlock, whole: bool) -> Value {
    let Header {
        parent_hash,
        coinbase,
        state_root,
        transactions_root,
        receipts_root,
        logs_bloom,
        number,
        gas_limit,
        gas_used,
        timestamp,
        extra_data,
        prev_randao,
        base_fee,
        parent_beacon_block_root,
        has_requests_hash,
    } = &block.header;
    let quantity = |number: &u64| format!("{number:#x}");
    let transactions = Block::decode(&block.raw).unwrap().transactions;
    let transactions = transactions.iter().map(|raw| {
        if !whole {
            return json!(keccak256(raw));
        }
        let envelope = TxEnvelope::decode_2718_exact(raw).unwrap();
        let mut object = serde_json::to_value(&envelope).unwrap();
        object["hash"] = json!(keccak256(raw));
        object["blockHash"] = json!(block.header.hash());
        object["maxFeePerBlobGas"] = Value::Null;
        object
    });
    let mut object = json!({
        "hash": block.header.hash(),
        "parentHash": parent_hash,
        "sha3Uncles": EMPTY_OMMERS_HASH,
        "miner": coinbase,
        "stateRoot": state_root,
        "transactionsRoot": transactions_root,
        "receiptsRoot": receipts_root,
        "logsBloom": logs_bloom,
        "difficulty": "0x0",
        "number": quantity(number),
        "gasLimit": quantity(gas_limit),
        "gasUsed": quantity(gas_used),
        "timestamp": quantity(timestamp),
        "extraData": Bytes::from(extra_data.clone()),
        "mixHash": prev_randao,
        "nonce": "0x0000000000000000",
        "baseFeePerGas": quantity(base_fee),
        "withdrawalsRoot": EMPTY_ROOT,
        "blobGasUsed": "0x0",
        "excessBlobGas": "0x0",
        "parentBeaconBlockRoot": parent_beacon_block_root,
        "size": "0x1",
        "uncles": [],
        "withdrawals": [],
        "transactions": transactions.collect::<Vec<_>>(),
    });
    if *has_requests_hash {
        object["requestsHash"] = json!(EMPTY_REQUESTS_HASH);
    }
    object
}

#[test]
fn a_batch_from_objects_and_proofs_is_that_from_a_witness() {
    for (name, last) in [("small.json", 2), ("hundred.json", 5)] {
        let chain = Chain::of(&example(name));
        let range = blocks(1, last);
        let witness = fetch_from(&chain.clone().serve(Form::Reth), &range).unwrap();
        let server = Hosted::new(chain).serve();
        let proofs = fetch_from(&server, &range).unwrap();
        assert_eq!(proofs.output, witness.output);
        assert_eq!(proofs.batch, witness.batch);
        assert_eq!(
            proofs.start.to_json().unwrap(),
            witness.start.to_json().unwrap(),
            "what was asked beside the block's reads is left out"
        );
        // A method that is missing is asked for once.
        let requests = server.requests();
        let debug = requests.iter().filter(|r| r.method.starts_with("debug_"));
        let mut asked: Vec<_> = debug.map(|request| request.method.as_str()).collect();
        asked.sort_unstable();
        let once = [
            "debug_executionWitness",
            "debug_getRawBlock",
            "debug_getRawHeader",
            "debug_traceTransaction",
        ];
        assert_eq!(asked, once);
    }
}

#[test]
fn headers_before_the_parent_come_as_objects() {
    for fork in [Fork::Cancun, Fork::Osaka] {
        let chain = Chain::of(&reaching(17, 20, fork));
        let fetched = fetch_from(&Hosted::new(chain).serve(), &blocks(19, 20)).unwrap();
        assert_eq!(fetched.start.ancestors.len(), 15);
        assert_eq!(fetched.batch.rules.fork, fork);
    }
}

/// Returns a chain of one block, whose system call runs `code` at an account with this storage.
fn calling(code: &[u8], storage: impl IntoIterator<Item = u64>) -> Chain {
    let word = |number: u64| B256::from(U256::from(number));
    let account = GenesisAccount {
        nonce: 1,
        code: code.to_vec().into(),
        storage: storage
            .into_iter()
            .map(|slot| (word(slot), word(9)))
            .collect(),
        ..GenesisAccount::default()
    };
    let parent = ParentFields {
        gas_limit: 30_000_000,
        base_fee_per_gas: 7,
        ..ParentFields::default()
    };
    let genesis = BTreeMap::from([(BEACON_ROOTS, account)]);
    let mut batch = BatchFile::new(String::new(), 5, Some((genesis, parent)));
    batch.blocks.push(BlockFile {
        header: HeaderFields {
            number: 1,
            timestamp: 1,
            gas_limit: 30_000_000,
            beneficiary: Address::ZERO,
            prev_randao: B256::ZERO,
            parent_beacon_block_root: B256::ZERO,
            extra_data: Bytes::new(),
        },
        transactions: Vec::new(),
    });
    Chain::of(&batch)
}

/// `eth_getProof` leaves out the node that stays alone in a branch; it comes from the path to
/// another key.
#[test]
fn the_node_beside_a_cleared_slot_is_found() {
    // sstore(1, 0)
    let code = [0x5f, 0x60, 1, 0x55];
    for others in [vec![1, 2], (1..40).collect(), (1..2000).collect()] {
        let chain = calling(&code, others.iter().copied());
        let witness = fetch_from(&chain.clone().serve(Form::Reth), &blocks(1, 1)).unwrap();
        let proofs = fetch_from(&Hosted::new(chain).serve(), &blocks(1, 1)).unwrap();
        assert_eq!(
            proofs.start.to_json().unwrap(),
            witness.start.to_json().unwrap()
        );
    }
}

fn list_of<'a>(value: &'a mut Value, name: &str) -> Option<&'a mut Vec<Value>> {
    value.get_mut(name)?.as_array_mut()
}

#[test]
fn lies_of_objects_and_proofs_are_noticed() {
    let honest = || Hosted::new(Chain::of(&example("small.json")));
    let error = |change: fn(&str, &mut Value)| {
        let hosted = honest();
        let server = node::Node::start(move |request| match hosted.answer(request) {
            Reply::Result(mut value) => {
                change(&request.method, &mut value);
                Reply::Result(value)
            }
            other => other,
        });
        fetch_from(&server, &blocks(1, 2)).unwrap_err()
    };
    let changed = error(|method, value| {
        if method == "eth_getBlockByNumber" && value["number"] == "0x1" {
            value["gasUsed"] = json!("0x1");
        }
    });
    let text = changed.to_string();
    assert!(text.contains("its header's fields have the hash"), "{text}");
    let changed = error(|_, value| {
        if value["transactions"][0]["nonce"].is_string() {
            value["transactions"][0]["nonce"] = json!("0x77");
        }
    });
    let text = changed.to_string();
    assert!(
        text.contains("its transaction's fields have the hash"),
        "{text}"
    );
    let dropped = error(|_, value| {
        if let Some(list) = list_of(value, "transactions") {
            list.pop();
        }
    });
    assert!(
        matches!(&dropped, Error::Difference { field, .. } if *field == "transactions root"),
        "{dropped}"
    );
    let short = error(|_, value| {
        if let Some(list) = list_of(value, "accountProof") {
            list.pop();
        }
    });
    let text = short.to_string();
    assert!(text.contains("with the node's proofs: "), "{text}");
    assert!(text.ends_with("is missing"), "{text}");
    let wrong = error(|method, value| {
        if method == "eth_getCode" {
            *value = json!("0x00");
        }
    });
    let text = wrong.to_string();
    assert!(text.contains("bytecode "), "{text}");
    let none = error(|method, value| {
        if method == "eth_getProof" {
            *value = Value::Null;
        }
    });
    let text = none.to_string();
    assert!(
        text.contains("debug_executionWitness of block 1: "),
        "{text}"
    );
    assert!(
        text.contains("; in its place, eth_getProof of block 0: "),
        "{text}"
    );
}
