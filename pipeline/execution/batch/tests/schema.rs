//! The published JSON schema names the fields that the reader accepts, and requires the fields that
//! the reader requires.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use core::num::NonZeroU32;

use alloy_primitives::{Address, B256};
use serde_json::{Map, Value};
use zkfabric_batch::{BatchFile, example};
use zkfabric_stf::{Fork, Rules};

fn schema() -> Value {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../docs/batch.schema.json"
    );
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// Returns a batch file in which every field differs from its default.
fn full() -> Value {
    let mut batch = example::all(example::SEED).unwrap().swap_remove(0).batch;
    batch.rules = Rules {
        fork: Fork::Cancun,
        unprotected_transactions: true,
        most_seconds_between_blocks: NonZeroU32::MIN,
    };
    let word = B256::repeat_byte(1);
    let parent = batch.parent.as_mut().unwrap();
    parent.gas_used = 1;
    parent.parent_hash = word;
    parent.beneficiary = Address::repeat_byte(1);
    parent.transactions_root = word;
    parent.receipts_root = word;
    parent.logs_bloom.0[0] = 1;
    parent.prev_randao = word;
    parent.parent_beacon_block_root = word;
    parent.extra_data = vec![1].into();
    batch.blocks[0].header.extra_data = vec![1].into();
    let genesis = batch.genesis.as_mut().unwrap();
    for account in genesis.values_mut() {
        account.nonce = 1;
        account.code = vec![1].into();
        account.storage.insert(word, word);
    }
    serde_json::from_str(&batch.to_json().unwrap()).unwrap()
}

fn object<'a>(value: &'a mut Value, path: &[&str]) -> &'a mut Map<String, Value> {
    let mut at = value;
    for key in path {
        at = match key.parse::<usize>() {
            Ok(index) => &mut at[index],
            Err(_) => &mut at[*key],
        };
    }
    at.as_object_mut().unwrap()
}

#[test]
fn the_schema_has_the_reader_s_fields() {
    let schema = schema();
    let full = full();
    assert!(BatchFile::from_json(&full.to_string()).is_ok());
    let genesis = full["genesis"].as_object().unwrap();
    let account = genesis.keys().next().unwrap();
    let objects: [(&str, &[&str]); 7] = [
        ("batch", &[]),
        ("rules", &["rules"]),
        ("account", &["genesis", account]),
        ("parent", &["parent"]),
        ("block", &["blocks", "0"]),
        ("header", &["blocks", "0", "header"]),
        ("transaction", &["blocks", "0", "transactions", "0"]),
    ];
    for (name, path) in objects {
        let definition = &schema["$defs"][name];
        let properties = definition["properties"].as_object().unwrap();
        let mut file = full.clone();
        let fields: Vec<String> = object(&mut file, path).keys().cloned().collect();
        let mut expected: Vec<&String> = properties.keys().collect();
        expected.sort();
        let mut got: Vec<&String> = fields.iter().collect();
        got.sort();
        assert_eq!(got, expected, "{name}");
        for field in &fields {
            let mut file = full.clone();
            object(&mut file, path).remove(field);
            let together = ["genesis", "parent"].contains(&field.as_str()) && name == "batch";
            let required = definition["required"].as_array().unwrap();
            let required = required.iter().any(|name| name == field);
            let read = BatchFile::from_json(&file.to_string());
            assert_eq!(read.is_err(), required || together, "{name}.{field}");
        }
        let mut file = full.clone();
        object(&mut file, path).insert("more".to_owned(), Value::Null);
        assert!(BatchFile::from_json(&file.to_string()).is_err(), "{name}");
    }
    let forks = schema["$defs"]["rules"]["properties"]["fork"]["enum"].as_array();
    let names: Vec<&str> = forks.unwrap().iter().flat_map(Value::as_str).collect();
    assert!(Fork::all().map(Fork::name).eq(names));
}

#[test]
fn seconds_between_blocks_are_a_number_like_any_other() {
    let mut full = full();
    let mut read = |seconds: Value| {
        full["rules"]["most_seconds_between_blocks"] = seconds;
        let batch = BatchFile::from_json(&full.to_string());
        batch.map(|batch| batch.rules.most_seconds_between_blocks.get())
    };
    for seven in [7.into(), "7".into(), "0x7".into()] {
        assert_eq!(read(seven).unwrap(), 7);
    }
    assert_eq!(read(u32::MAX.into()).unwrap(), u32::MAX);
    for none in [0.into(), (1_u64 << 32).into(), "-1".into(), Value::Null] {
        assert!(read(none).is_err());
    }
}
