//! A valid batch: its outcome, and its need for exactly its witness.

use crate::support;
use crate::support::{CLEARER, COUNTER, HASHER, batch, executed, user};
use alloy_primitives::{Address, B256, U256, address, keccak256};
use zkfabric_stf::header::Header;
use zkfabric_stf::{BatchInput, SoftwareCrypto, execute_batch};

#[test]
fn stateless_execution_gives_the_same_output() {
    let (state, execution) = executed();
    let output = execute_batch(&execution.input.encode(), &SoftwareCrypto, &()).expect("valid");
    assert_eq!(output, execution.output);
    assert_eq!(output.state_root, state.root());
    let parent = Header::decode(&execution.input.parent_header).expect("a header");
    assert_eq!(output.parent_state_root, parent.state_root);
    assert_eq!((output.first_number, output.last_number), (105, 106));
    assert_eq!(output.data_hash, keccak256(execution.input.encode_data()));
    let [first, second] = &execution.blocks[..] else {
        panic!("two blocks")
    };
    assert_eq!(output.rules, support::RULES);
    assert_eq!(output.parent_hash, parent.hash());
    assert_eq!(first.header.parent_hash, parent.hash());
    assert_eq!(output.last_hash, second.header.hash());
    assert_eq!(second.header.parent_hash, first.hash);
    assert_eq!(output.receipts_root, second.header.receipts_root);
}

#[test]
fn the_transactions_did_what_they_should() {
    let (state, execution) = executed();
    let results: Vec<_> = execution
        .blocks
        .iter()
        .flat_map(|block| &block.transactions)
        .collect();
    let success: Vec<bool> = results.iter().map(|result| result.success).collect();
    let expected = [
        true, true, true, true, true, true, true, false, false, true, true, true, true,
    ];
    assert_eq!(success, expected);
    assert_eq!(results[3].logs, 1);
    let kinds: Vec<u8> = results.iter().map(|result| result.kind).collect();
    assert_eq!(kinds, [0, 0, 1, 2, 4, 2, 2, 2, 2, 2, 2, 2, 0]);
    let storage = |address, slot| state.storage(address, U256::from(slot)).expect("state");
    assert_eq!(storage(COUNTER, 0), U256::from(1));
    assert_eq!(
        storage(user(5), 0),
        U256::from(1),
        "the delegated code counted in its account"
    );
    assert_eq!(
        (storage(CLEARER, 3), storage(CLEARER, 5)),
        (U256::ZERO, U256::ZERO)
    );
    assert_eq!(storage(CLEARER, 6), U256::from(36));
    // Block 106 stores the hash of block 103, the second before the batch.
    let ancestor = &execution.input.ancestors;
    let parent = Header::decode(&execution.input.parent_header).expect("a header");
    assert_eq!(
        ancestor.len(),
        0,
        "the parent header itself names block 103"
    );
    assert_eq!(B256::from(storage(HASHER, 0)), parent.parent_hash);
    let new = address!("00000000000000000000000000000000000badad");
    assert_eq!(
        state.account(new).expect("state").expect("created").balance,
        U256::from(5)
    );
    assert_eq!(state.account(Address::ZERO).expect("state"), None);
    let history = state
        .storage(support::BLOCK_HISTORY, U256::from(104))
        .expect("state");
    assert_eq!(
        B256::from(history),
        keccak256(&execution.input.parent_header)
    );
}

#[test]
fn the_output_bytes_and_the_data_hash_are_fixed() {
    let (_, execution) = executed();
    let output = execution.output;
    let bytes = output.to_bytes();
    assert_eq!(bytes[56..64], support::CHAIN_ID.to_be_bytes());
    assert_eq!(bytes[94..96], [1, 3], "Osaka, and unprotected transactions");
    assert_eq!(
        bytes[96..128],
        keccak256(&execution.input.parent_header)[..]
    );
    assert_eq!(bytes[216..224], output.last_number.to_be_bytes());
    assert_eq!(bytes[256..288], output.state_root[..]);
    assert_eq!(bytes[320..], output.data_hash[..]);
    assert_eq!(output.digest(), keccak256(bytes));
}

#[test]
fn encoding_round_trips() {
    let (_, execution) = executed();
    let bytes = execution.input.encode();
    assert_eq!(bytes.len() % 8, 0);
    assert_eq!(BatchInput::decode(&bytes), Ok(execution.input.clone()));
    let json = serde_json::to_string(&execution.input).expect("serialises");
    assert_eq!(
        serde_json::from_str::<BatchInput>(&json).expect("parses"),
        execution.input
    );
    let genesis = support::genesis();
    let json = serde_json::to_string(&genesis).expect("serialises");
    let again: zkfabric_stf::host::Genesis = serde_json::from_str(&json).expect("parses");
    assert_eq!(again, genesis);
}

#[test]
fn a_batch_may_be_cut_anywhere() {
    let (_, whole) = executed();
    let (mut state, input) = batch();
    let mut first = input.clone();
    first.blocks = whole.input.blocks[..1].to_vec();
    let first = state.execute(first, &SoftwareCrypto).expect("valid");
    let mut second = input;
    second.blocks = whole.input.blocks[1..].to_vec();
    second.ancestors.insert(0, second.parent_header.clone());
    second.parent_header = first.blocks[0].header.encode();
    let second = state.execute(second, &SoftwareCrypto).expect("valid");
    assert_eq!(
        second.input.ancestors.len(),
        1,
        "block 103 is now one header further away"
    );
    let output =
        execute_batch(&second.input.encode(), &SoftwareCrypto, &()).expect("valid statelessly");
    assert_eq!(output.last_hash, whole.output.last_hash);
    assert_eq!(output.state_root, whole.output.state_root);
}
