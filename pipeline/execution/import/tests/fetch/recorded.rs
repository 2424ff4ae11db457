//! Recorded answers: from a real node for blocks (`ethereum/execution-apis`, which has no execution
//! witness), and from this project's own chain in the form of a node for whole batches.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use zkfabric_import::{Block, BlockError, Error, Node, Url};
use zkfabric_stf::error::HeaderError;
use zkfabric_stf::rlp::Rlp;
use zkfabric_testing::node::{self, Reply, Request};
use zkfabric_testing::published;

use super::chain::{Chain, Form};
use super::{LIMITS, blocks, example, fetch_from};

const SMALL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/small.io");

/// Returns the answers of a node whose chain is `examples/small.json`, in reth's form and in the
/// format of `ethereum/execution-apis`.
fn small() -> String {
    let chain = Chain::of(&example("small.json"));
    let mut text = "// made by this project's executor in the form of a node's answers: the blocks of examples/small.json\n".to_owned();
    let mut record = |method: &str, params: Value| {
        let request = Request {
            head: String::new(),
            method: method.to_owned(),
            params: params.clone(),
            id: 1.into(),
            body: Value::Null,
        };
        let Reply::Result(result) = chain.answer(&request, Form::Reth) else {
            panic!("{method} has no result");
        };
        let request = json!({ "jsonrpc": "2.0", "id": 1, "method": method, "params": params });
        let answer = json!({ "jsonrpc": "2.0", "id": 1, "result": result });
        text.push_str(&format!(">> {request}\n<< {answer}\n"));
    };
    record("eth_chainId", json!([]));
    for number in ["0x0", "0x1"] {
        record("debug_getRawHeader", json!([number]));
    }
    for number in ["0x1", "0x2"] {
        record("debug_getRawBlock", json!([number]));
        record("debug_executionWitness", json!([number]));
    }
    text
}

/// Writes the file again: `cargo nextest run -E 'test(write_the_recorded_answers)' --run-ignored
/// only`.
#[test]
#[ignore = "writes tests/data/small.io"]
fn write_the_recorded_answers() {
    fs::write(SMALL, small()).unwrap();
}

#[test]
fn the_recorded_answers_are_as_generated() {
    assert!(fs::read_to_string(SMALL).unwrap() == small());
}

#[test]
fn a_batch_from_recorded_answers_is_the_example() {
    let server = node::Node::recorded(&fs::read_to_string(SMALL).unwrap());
    let fetched = fetch_from(&server, &blocks(1, 2)).unwrap();
    let direct = example("small.json");
    assert_eq!(fetched.output, direct.execute().unwrap().output);
    let error = fetch_from(&server, &blocks(1, 3)).unwrap_err().to_string();
    assert_eq!(
        error,
        "debug_getRawBlock of block 3: the node answers with error -32601: not recorded; in its \
         place, eth_getBlockByNumber of block 3: the node answers with error -32601: not recorded"
    );
}

fn published() -> Option<PathBuf> {
    published::data("execution-apis").map(|folder| folder.join("tests"))
}

/// Reads the result in a recorded file.
fn result(path: &Path) -> Value {
    let text = fs::read_to_string(path).unwrap();
    let line = text.lines().find_map(|line| line.strip_prefix("<< "));
    let answer: Value = serde_json::from_str(line.unwrap()).unwrap();
    answer["result"].clone()
}

#[test]
fn a_real_node_s_answers_are_read() {
    let Some(folder) = published() else { return };
    let ask = |file: &str| {
        let text = fs::read_to_string(folder.join(file)).unwrap();
        let server = node::Node::recorded(&text);
        Node::new(Url::from(server.url()), LIMITS).unwrap()
    };
    let chain_id = ask("eth_chainId/get-chain-id.io").chain_id().unwrap();
    assert_eq!(chain_id, 3_503_995_874_084_926);
    let old = ask("debug_getRawBlock/get-block-n.io")
        .block(3)
        .unwrap_err();
    let fields = BlockError::Fields { got: 15 };
    assert!(
        matches!(&old, Error::Block { block: 3, error } if *error == fields),
        "{old}"
    );
    assert!(old.to_string().contains("pre-Cancun"), "{old}");
    let text = fs::read_to_string(folder.join("debug_getRawBlock/get-invalid-number.io")).unwrap();
    let server = node::Node::recorded(&text.replace("\"2\"", "\"0x2\""));
    let mut node = Node::new(Url::from(server.url()), LIMITS).unwrap();
    let error = node.block(2).unwrap_err();
    let Error::Refused { first, second } = &error else {
        panic!("{error}");
    };
    assert!(first.contains("error -32602"), "{first}");
    assert!(second.to_string().contains("eth_getBlockByNumber"));
}

/// A chain with proof of work, ommers, withdrawals, blobs and requests, and some blocks since
/// Cancun without any of these.
#[test]
fn a_real_chain_s_blocks_are_read_or_refused_by_field() {
    let Some(folder) = published() else { return };
    let bytes = fs::read(folder.join("chain.rlp")).unwrap();
    let mut chain = Rlp::new(&bytes);
    let mut read = Vec::new();
    let mut previous: Option<Block> = None;
    for number in 1_u64.. {
        if chain.is_empty() {
            break;
        }
        let block = Block::decode(chain.item().unwrap().encoded);
        let fixed = |field: &str| match &block {
            Err(BlockError::Header(HeaderError::Fixed { field: got, .. })) => *got == field,
            _ => false,
        };
        match number {
            1..=26 => assert_eq!(block, Err(BlockError::Fields { got: 15 })),
            27..=38 => assert_eq!(block, Err(BlockError::Fields { got: 16 })),
            39..=41 => assert_eq!(block, Err(BlockError::Fields { got: 17 })),
            42 | 45 | 51 => assert!(fixed("blob gas used"), "{number}: {block:?}"),
            43 | 48 | 50 | 53 => assert!(fixed("withdrawals root"), "{number}: {block:?}"),
            _ => {
                let block = block.clone().unwrap();
                assert_eq!(
                    (block.header.number, block.hash),
                    (number, block.header.hash())
                );
                if let Some(previous) = &previous {
                    assert_eq!(previous.hash, block.header.parent_hash);
                }
                read.push(number);
            }
        }
        previous = block.ok();
    }
    assert_eq!(read, [44, 46, 47, 49, 52, 54]);

    // The node's own description of the last block.
    let last = previous.unwrap();
    let latest = result(&folder.join("eth_getBlockByNumber/get-latest.io"));
    assert_eq!(latest["hash"], json!(last.hash));
    assert_eq!(latest["gasUsed"], format!("{:#x}", last.header.gas_used));
    let hashes = last.transactions.iter().map(alloy_primitives::keccak256);
    let expected = latest["transactions"].as_array().unwrap();
    assert!(
        hashes
            .map(|hash| json!(hash))
            .eq(expected.iter().map(|t| t["hash"].clone()))
    );
}
