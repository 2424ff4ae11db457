//! The committed example batches match their generator's output and state the right contents.

use std::path::PathBuf;

use alloy_consensus::transaction::SignerRecoverable;
use alloy_consensus::{Transaction, TxEnvelope, TxType};
use alloy_eips::eip2718::{Decodable2718, Eip2718Error};
use zkfabric_batch::{BatchFile, example};

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../examples")
}

fn decoded(batch: &BatchFile) -> Result<Vec<TxEnvelope>, Eip2718Error> {
    batch
        .transactions()
        .map(|(_, transaction)| TxEnvelope::decode_2718_exact(&transaction.raw))
        .collect()
}

#[test]
fn committed_examples_are_what_the_seed_gives() {
    for example in example::all(example::SEED).unwrap() {
        let committed = std::fs::read_to_string(folder().join(&example.file_name)).unwrap();
        assert!(
            committed == example.batch.to_json().unwrap(),
            "{} differs: cargo xtask examples --write",
            example.file_name
        );
    }
}

#[test]
fn another_seed_gives_other_examples() {
    let one = example::all(1).unwrap();
    let two = example::all(2).unwrap();
    for (one, two) in one.iter().zip(&two) {
        assert_ne!(one.batch, two.batch);
    }
}

#[test]
fn json_round_trip() {
    for example in example::all(5).unwrap() {
        let text = example.batch.to_json().unwrap();
        assert_eq!(BatchFile::from_json(&text).unwrap(), example.batch);
        let other = text.replace("zkfabric-batch-1", "zkfabric-batch-9");
        let error = BatchFile::from_json(&other).unwrap_err().to_string();
        assert!(error.contains("zkfabric-batch-9"), "{error}");
    }
}

#[test]
fn a_wrong_field_is_named_with_what_is_expected_and_found() {
    let text = example::all(5).unwrap()[0].batch.to_json().unwrap();
    for (from, to, parts) in [
        (
            "\"number\": 1,",
            "\"number\": true,",
            [
                "blocks[0].header.number",
                "boolean `true`",
                "expected a number below 2^64",
            ],
        ),
        (
            "\"prev_randao\"",
            "\"prevrandao\"",
            [
                "blocks[0].header.prevrandao",
                "unknown field `prevrandao`",
                "expected one of",
            ],
        ),
        (
            "\"gas_limit\"",
            "\"gas\"",
            ["parent.gas", "unknown field `gas`", "expected one of"],
        ),
    ] {
        assert!(text.contains(from), "{from}");
        let error = BatchFile::from_json(&text.replacen(from, to, 1)).unwrap_err();
        let error = error.to_string();
        assert!(parts.iter().all(|part| error.contains(part)), "{error}");
    }
    let error = BatchFile::from_json(&format!("{text}x")).unwrap_err();
    assert!(error.to_string().contains("trailing characters"), "{error}");
}

#[test]
fn every_kind_of_transaction_is_there() {
    let of_every_kind = ["small.json", "hundred.json", "hundred-next.json"];
    let mut examples = example::all(example::SEED).unwrap();
    examples.retain(|example| of_every_kind.contains(&example.file_name.as_str()));
    assert_eq!(examples.len(), of_every_kind.len());
    for example in examples {
        let transactions = decoded(&example.batch).unwrap();
        for kind in [
            TxType::Legacy,
            TxType::Eip2930,
            TxType::Eip1559,
            TxType::Eip7702,
        ] {
            assert!(
                transactions
                    .iter()
                    .any(|transaction| transaction.tx_type() == kind),
                "{}: no {kind}",
                example.file_name
            );
        }
        assert!(
            transactions
                .iter()
                .any(|transaction| transaction.is_create())
        );
    }
}

#[test]
fn senders_are_accounts_of_the_genesis_with_consecutive_nonces() {
    let (mut genesis, mut nonces) = Default::default();
    for example in example::all(example::SEED).unwrap() {
        // A batch without a genesis continues from the end of the preceding batch.
        if let Some(accounts) = &example.batch.genesis {
            (genesis, nonces) = (accounts.clone(), std::collections::BTreeMap::new());
        }
        for transaction in decoded(&example.batch).unwrap() {
            let sender = transaction.recover_signer().unwrap();
            assert!(genesis.contains_key(&sender));
            let next: &mut u64 = nonces.entry(sender).or_default();
            assert_eq!(transaction.nonce(), *next, "{sender}");
            *next += 1;
            for authorization in transaction.authorization_list().unwrap_or_default() {
                let authority = authorization.recover_authority().unwrap();
                let next: &mut u64 = nonces.entry(authority).or_default();
                assert_eq!(authorization.nonce, *next, "{authority}");
                *next += 1;
            }
        }
    }
}
