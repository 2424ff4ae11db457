//! Second entry point on an inline test: works without the published archive, and refuses bad
//! input.

#![expect(clippy::expect_used, reason = "helpers of tests")]

use std::panic::catch_unwind;

use crate::support::{COUNTER, Call, legacy, user};
use alloy_primitives::{B256, hex};
use serde_json::json;
use zkfabric_stf::error::{EncodingError, WitnessError};
use zkfabric_stf::state_test::execute_state_test;
use zkfabric_stf::state_test::json::{StateTestCase, cases};
use zkfabric_stf::{Fork, SoftwareCrypto, StfError};

/// Returns one call of the counter under Cancun: valid with nonce 0.
fn case(nonce: u64) -> StateTestCase {
    let call = Call {
        nonce,
        ..Call::new(0, 100_000, COUNTER)
    };
    let transaction = hex::encode_prefixed(legacy(0, &call, Some(1)));
    let account = |balance: &str, code: &str| json!({"balance": balance, "code": code, "nonce": "0x00", "storage": {}});
    let file = json!({"counter": {
        "env": {
            "currentBaseFee": "0x0a",
            "currentCoinbase": "0x2adc25665018aa1fe0e6bc666dac8fc2697ff9ba",
            "currentExcessBlobGas": "0x00",
            "currentGasLimit": "0x989680",
            "currentNumber": "0x01",
            "currentRandom": B256::repeat_byte(2),
            "currentTimestamp": "0x03e8"
        },
        "pre": {
            COUNTER.to_string(): account("0x00", "0x5f546001015f5500"),
            user(0).to_string(): account("0x0de0b6b3a7640000", "0x"),
        },
        "post": {"Cancun": [{
            "hash": B256::ZERO,
            "logs": B256::ZERO,
            "indexes": {"data": 0, "gas": 0, "value": 0},
            "txbytes": transaction
        }]}
    }});
    let mut cases = cases(&file.to_string(), Fork::Cancun).expect("a state test");
    cases.pop().expect("one case")
}

#[test]
fn the_witness_is_enough_and_the_outcome_is_told() {
    let (input, output) = case(0).prepare(&SoftwareCrypto).expect("runs");
    assert!(!output.rejected);
    assert_eq!(execute_state_test(&input, &SoftwareCrypto), Ok(output));
    let (wrong, rejected) = case(7).prepare(&SoftwareCrypto).expect("runs");
    assert!(rejected.rejected);
    assert_eq!(execute_state_test(&wrong, &SoftwareCrypto), Ok(rejected));
    // A rejected transaction leaves the state unchanged; that state's root follows coinbase and
    // random value in the input.
    let at = 8 + 7 * 8 + 24 + 32;
    assert_eq!(wrong[at..at + 32], rejected.state_root[..]);
    assert_ne!(output.state_root, rejected.state_root);
    assert_ne!(output.digest(), rejected.digest());
}

#[test]
fn bad_inputs_are_refused() {
    let (input, _) = case(0).prepare(&SoftwareCrypto).expect("runs");
    for number in [0, 4, 19, 0x103, u64::MAX] {
        let mut bytes = input.clone();
        bytes[8..16].copy_from_slice(&number.to_le_bytes());
        let expected = EncodingError::Range {
            field: "fork",
            got: number,
        };
        assert_eq!(
            execute_state_test(&bytes, &SoftwareCrypto),
            Err(expected.into())
        );
    }
    let at = 8 + 7 * 8 + 24 + 32;
    let mut bytes = input.clone();
    bytes[at] ^= 1;
    let error = execute_state_test(&bytes, &SoftwareCrypto).expect_err("another root");
    assert!(
        matches!(
            error,
            StfError::Witness(WitnessError::Hash { index: 0, .. })
        ),
        "{error}"
    );
    for at in 0..input.len() {
        for change in [0x01, 0x80] {
            let mut bytes = input.clone();
            bytes[at] ^= change;
            let result = catch_unwind(|| execute_state_test(&bytes, &SoftwareCrypto));
            result.expect("no input panics").map_or_else(drop, drop);
        }
        let result = catch_unwind(|| execute_state_test(&input[..at], &SoftwareCrypto));
        assert!(
            matches!(result, Ok(Err(StfError::Encoding(_)))),
            "cut at {at}"
        );
    }
}
