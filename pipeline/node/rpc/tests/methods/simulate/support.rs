//! Requests and answers of simulations.

use alloy_primitives::{Address, Bytes, U256};
use alloy_rpc_types_eth::simulate::SimulatedBlock;
use serde_json::{Value, json};

use super::super::support::Asked;

pub(super) const SIMULATE: &str = "eth_simulateV1";

/// Asks for a simulation; each block stands as it is in the request.
pub(super) async fn simulated(node: &Asked, blocks: Value) -> Vec<SimulatedBlock> {
    let answer = node
        .ask(SIMULATE, json!([{"blockStateCalls": blocks}]))
        .await;
    serde_json::from_value(answer).unwrap()
}

/// Returns the error's code and words.
pub(super) async fn refused(node: &Asked, params: Value) -> (i64, String) {
    node.error(SIMULATE, params).await
}

/// Returns code that returns the word which other code leaves on the stack.
pub(super) fn returning(code: &str) -> String {
    format!("0x{code}5f5260205ff3")
}

/// Reads a word.
pub(super) fn word(bytes: &Bytes) -> U256 {
    U256::from_be_slice(bytes)
}

/// Returns the address of a precompile.
pub(super) fn precompile(number: u64) -> Address {
    Address::from_word(U256::from(number).into())
}
