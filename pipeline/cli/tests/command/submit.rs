//! `zkfabric submit`: the contract and its state are checked before and after the transaction.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::fs;
use std::process::Output;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use alloy_primitives::{B256, U256, hex};
use serde_json::{Value, json};
use zkfabric::source;
use zkfabric_plonk::contract::selector;
use zkfabric_stf::BatchOutput;
use zkfabric_testing::node::{Node, Reply, Request};
use zkfabric_wrap::FinalProof;

use super::{one_line_error, zkfabric};

const SMALL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/small.json");
const ROLLUP: &str = "0x00000000000000000000000000000000000000aa";
const PRIVATE_KEY: &str = "0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80";
const PROGRAM: [u8; 32] = [7; 32];

/// State of the contract on the node.
#[derive(Clone)]
struct Contract {
    code: &'static str,
    chain_id: u64,
    program: [u8; 32],
    last_hash: B256,
    state_root: B256,
    last_number: u64,
    /// Whether a transaction moves the contract on to the batch.
    is_honest: bool,
}

/// Returns the public output of the batch.
fn output() -> BatchOutput {
    let batch = source::batch(Some(SMALL.as_ref()), None).unwrap();
    let executed = batch.file.execute_on(&batch.start).unwrap();
    executed.execution.output
}

/// Returns the contract on which the batch builds.
fn contract(output: &BatchOutput) -> Contract {
    Contract {
        code: "0x60",
        chain_id: output.chain_id,
        program: PROGRAM,
        last_hash: output.parent_hash,
        state_root: output.parent_state_root,
        last_number: output.first_number - 1,
        is_honest: true,
    }
}

fn word(number: u64) -> String {
    hex::encode_prefixed(U256::from(number).to_be_bytes::<32>())
}

/// Answers as a node of a chain with the contract.
fn answer(contract: &Contract, after: &BatchOutput, sent: &AtomicBool, request: &Request) -> Reply {
    let is_moved = contract.is_honest && sent.load(Ordering::Relaxed);
    let result: Value = match request.method.as_str() {
        "eth_getCode" => contract.code.into(),
        "eth_chainId" | "eth_gasPrice" | "eth_maxPriorityFeePerGas" => "0x7".into(),
        "eth_estimateGas" => "0x5208".into(),
        "eth_getTransactionCount" => "0x0".into(),
        "eth_sendRawTransaction" => {
            sent.store(true, Ordering::Relaxed);
            word(1).into()
        }
        "eth_getTransactionReceipt" => {
            json!({ "status": "0x1", "gasUsed": "0x5208", "blockNumber": "0x9" })
        }
        "eth_call" => {
            let data = request.params[0]["data"].as_str().unwrap_or_default();
            let data = hex::decode(data).unwrap_or_default();
            let is = |view: &str| data == selector(view);
            let program = hex::encode_prefixed([contract.program, [0; 32], [0; 32]].concat());
            if is("chainId()") {
                word(contract.chain_id).into()
            } else if is("current()") {
                program.into()
            } else if is("next()") {
                hex::encode_prefixed([0; 96]).into()
            } else if is("lastHash()") {
                let moved = is_moved.then_some(after.last_hash);
                moved.unwrap_or(contract.last_hash).to_string().into()
            } else if is("stateRoot()") {
                let moved = is_moved.then_some(after.state_root);
                moved.unwrap_or(contract.state_root).to_string().into()
            } else if is("lastNumber()") {
                word(if is_moved {
                    after.last_number
                } else {
                    contract.last_number
                })
                .into()
            } else {
                "0x".into()
            }
        }
        _ => return Reply::Error(-32601, "unknown".to_owned()),
    };
    Reply::Result(result)
}

/// Submits the batch to a contract; returns the output, and whether a transaction was sent.
fn submit(contract: Contract) -> (Output, bool) {
    submit_with(contract, true)
}

/// As [`submit`], with a key or without one.
fn submit_with(contract: Contract, has_key: bool) -> (Output, bool) {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let output = output();
    let proof = FinalProof {
        program: PROGRAM,
        key: [8; 32],
        proof: super::wrapped::some_proof(),
        output: output.to_bytes().to_vec(),
    };
    fs::write(path("final.proof"), proof.to_bytes()).unwrap();
    fs::write(path("private.key"), PRIVATE_KEY).unwrap();
    let sent = Arc::new(AtomicBool::new(false));
    let seen = Arc::clone(&sent);
    let node = Node::start(move |request| answer(&contract, &output, &seen, request));
    let (key_file, proof_file, url) = (path("private.key"), path("final.proof"), node.url());
    let key = ["--private-key", &key_file];
    let line = [
        "submit",
        &proof_file,
        "--batch",
        SMALL,
        "--rpc",
        &url,
        "--rollup",
        ROLLUP,
        "--quiet",
    ];
    let key = if has_key { &key[..] } else { &[] };
    let result = zkfabric(&[&line[..], key].concat());
    (result.unwrap(), sent.load(Ordering::Relaxed))
}

#[test]
fn a_batch_goes_to_a_rollup_that_it_follows() {
    let (result, sent) = submit(contract(&output()));
    assert!(result.status.success() && sent, "{result:?}");
}

/// As its help says: the call is simulated, and nothing is sent.
#[test]
fn without_a_key_nothing_is_sent() {
    let (result, sent) = submit_with(contract(&output()), false);
    assert!(result.status.success() && !sent, "{result:?}");
}

#[test]
fn an_address_of_something_else_gets_no_transaction() {
    let honest = contract(&output());
    let word = B256::repeat_byte;
    for (contract, code, expected) in [
        (
            Contract {
                code: "0x",
                ..honest.clone()
            },
            2,
            "chain 7 has no contract at 0x00",
        ),
        (
            Contract {
                program: [9; 32],
                ..honest.clone()
            },
            1,
            "it takes proofs of the program 0x0909",
        ),
        (
            Contract {
                chain_id: 1,
                ..honest.clone()
            },
            1,
            "WrongChain",
        ),
        (
            Contract {
                last_hash: word(1),
                ..honest.clone()
            },
            1,
            "WrongParent(0x0101",
        ),
        (
            Contract {
                state_root: word(1),
                ..honest.clone()
            },
            1,
            "WrongParentState(0x0101",
        ),
        (
            Contract {
                last_number: 70,
                ..honest
            },
            1,
            "WrongNumbers",
        ),
    ] {
        let (result, sent) = submit(contract);
        let error = one_line_error(&result).unwrap();
        assert!(error.contains(expected), "{error}");
        assert_eq!(result.status.code(), Some(code), "{error}");
        assert!(!sent, "{error}");
    }
}

/// A contract of another kind takes any call, so that its receipt says nothing about the batch.
#[test]
fn a_transaction_that_changes_nothing_is_no_acceptance() {
    let (result, sent) = submit(Contract {
        is_honest: false,
        ..contract(&output())
    });
    assert!(sent);
    let error = one_line_error(&result).unwrap();
    assert!(error.contains("the batch is not accepted"), "{error}");
    assert_eq!(result.status.code(), Some(1));
}
