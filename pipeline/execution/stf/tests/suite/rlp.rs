//! RLP and transactions against Ethereum's published tests.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking, and prints"
)]

use crate::support::oracle::{cases, files, hex};
use alloy_primitives::{Address, U512};
use serde_json::Value;
use zkfabric_stf::SoftwareCrypto;
use zkfabric_stf::error::RlpError;
use zkfabric_stf::rlp::{self, Rlp};
use zkfabric_stf::transaction::Transaction;

/// Reads all items, including those of nested lists.
fn walk(mut items: Rlp<'_>) -> Result<(), RlpError> {
    while !items.is_empty() {
        let item = items.item()?;
        if item.is_list {
            walk(Rlp::new(item.payload))?;
        }
    }
    Ok(())
}

/// Reads exactly one item and everything inside it.
fn check(bytes: &[u8]) -> Result<(), RlpError> {
    let mut items = Rlp::new(bytes);
    let item = items.item()?;
    items.finish()?;
    walk(if item.is_list {
        Rlp::new(item.payload)
    } else {
        Rlp::new(&[])
    })
}

fn encode(value: &Value, out: &mut Vec<u8>) {
    match value {
        Value::Array(items) => {
            rlp::put_list(out, |out| items.iter().for_each(|item| encode(item, out)));
        }
        Value::Number(number) => rlp::put_u64(out, number.as_u64().expect("fits")),
        Value::String(text) => match text.strip_prefix('#') {
            Some(digits) => {
                let number = U512::from_str_radix(digits, 10).expect("a number");
                rlp::put_string(out, &number.to_be_bytes_trimmed_vec());
            }
            None => rlp::put_string(out, text.as_bytes()),
        },
        other => panic!("unexpected {other}"),
    }
}

#[test]
fn published_rlp_tests() {
    let (mut valid, mut invalid) = (0, 0);
    for (name, file) in files("RLPTests") {
        for (case, test) in cases(&file) {
            let bytes = hex(&test["out"]);
            match test["in"].as_str() {
                Some("INVALID") => {
                    assert!(check(&bytes).is_err(), "{name} {case} is not canonical");
                    invalid += 1;
                }
                Some("VALID") => assert_eq!(check(&bytes), Ok(()), "{name} {case}"),
                _ => {
                    assert_eq!(check(&bytes), Ok(()), "{name} {case}");
                    let mut out = Vec::new();
                    encode(&test["in"], &mut out);
                    assert_eq!(out, bytes, "{name} {case}");
                    valid += 1;
                }
            }
        }
    }
    println!("{valid} valid, {invalid} invalid");
}

#[test]
fn published_transaction_tests() {
    let mut count = 0;
    for (name, file) in files("TransactionTests") {
        for (case, test) in cases(&file) {
            let result = &test["result"]["Shanghai"];
            let bytes = hex(&test["txbytes"]);
            let decoded = Transaction::decode(&bytes, &SoftwareCrypto)
                .and_then(|transaction| transaction.into_env(&SoftwareCrypto));
            count += 1;
            // Gas is outside the decoder's scope.
            if result["exception"] == "TransactionException.INTRINSIC_GAS_TOO_LOW" {
                assert!(decoded.is_ok(), "{name} {case}");
                continue;
            }
            match result["sender"].as_str() {
                Some(_) => {
                    let sender = Address::from_slice(&hex(&result["sender"]));
                    assert_eq!(decoded.map(|env| env.caller), Ok(sender), "{name} {case}");
                }
                None => assert!(decoded.is_err(), "{name} {case}: {}", result["exception"]),
            }
        }
    }
    println!("{count} transaction tests");
}
