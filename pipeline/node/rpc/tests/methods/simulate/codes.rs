//! Precompiles that move, and code that is overridden.

use alloy_primitives::{Address, Bytes, U256};
use alloy_rpc_types_eth::simulate::SimulatedBlock;
use serde_json::json;

use super::super::support::{Asked, CONTRACT};
use super::super::wallet::nobody;
use super::support::{precompile, returning, simulated};

/// A precompile that moves runs elsewhere and no longer at its place; one that is replaced runs the
/// code; the next block has them all again.
#[tokio::test(flavor = "multi_thread")]
async fn precompiles_move_for_a_block() {
    let folder = tempfile::tempdir().unwrap();
    let node = Asked::start(folder.path());
    let (sha, identity) = (precompile(2), precompile(4));
    let state = json!({
        (identity.to_string()): {"movePrecompileToAddress": nobody(1)},
        (sha.to_string()): {"code": returning("602a")},
    });
    let call = |to: Address| json!({"to": to, "input": "0x0102"});
    let calls = json!([call(identity), call(nobody(1)), call(sha)]);
    let blocks = json!([{"stateOverrides": state, "calls": calls}, {"calls": calls}]);
    let blocks = simulated(&node, blocks).await;
    let returned = |block: &SimulatedBlock| {
        let calls = block.calls.iter();
        calls
            .map(|call| call.return_data.clone())
            .collect::<Vec<_>>()
    };
    let echo = Bytes::from_static(&[1, 2]);
    let answer = Bytes::from(U256::from(42).to_be_bytes::<32>());
    assert_eq!(
        returned(&blocks[0]),
        [Bytes::new(), echo.clone(), answer.clone()]
    );
    let second = returned(&blocks[1]);
    assert_eq!(second[..2], [echo.clone(), Bytes::new()]);
    // Code stays, and the precompile runs before it.
    assert_ne!(second[2], answer);
    // Calls alone have moves, too.
    for (to, expected) in [(identity, Bytes::new()), (nobody(1), echo), (sha, answer)] {
        let params = json!([call(to), "latest", state]);
        assert_eq!(node.ask("eth_call", params).await, json!(expected));
    }
}

/// Code that begins like a delegation and is none does not end the node's thread.
#[tokio::test(flavor = "multi_thread")]
async fn any_bytes_are_code() {
    let folder = tempfile::tempdir().unwrap();
    let node = Asked::start(folder.path());
    for code in ["0xef01", "0xef0100", "0xef010001", "0xef00"] {
        let state = json!({(CONTRACT.to_string()): {"code": code}});
        let (error, words) = node
            .error("eth_call", json!([{"to": CONTRACT}, "latest", state]))
            .await;
        assert!(
            error == -32000 && words.contains("invalid opcode"),
            "{code}: {words}"
        );
        let blocks = json!([{"stateOverrides": state, "calls": [{"to": CONTRACT}]}]);
        let error = simulated(&node, blocks).await[0].calls[0].error.clone();
        assert_eq!(error.unwrap().code, -32015);
    }
}
