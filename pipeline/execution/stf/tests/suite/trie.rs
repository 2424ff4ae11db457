//! Tries against Ethereum's published tests and against a trie built from scratch.

#![expect(clippy::expect_used, reason = "a test fails by panicking, and prints")]

use std::collections::BTreeMap;

use crate::support::oracle::{cases, files, hex};
use alloy_primitives::{B256, keccak256};
use proptest::prelude::*;
use serde_json::Value;
use zkfabric_stf::mpt::{Child, EMPTY_ROOT, NoSource, Nodes, unpack};

/// All tries here have one owner, whose leaves are not accounts.
const OWNER: u32 = 1;

fn bytes(value: &Value) -> Vec<u8> {
    let text = value.as_str().expect("a string");
    if text.starts_with("0x") {
        hex(value)
    } else {
        text.as_bytes().to_vec()
    }
}

fn root_after(steps: &[(Vec<u8>, Option<Vec<u8>>)]) -> B256 {
    let mut nodes = Nodes::new(NoSource);
    let mut root = Child::Empty;
    for (key, value) in steps {
        match value {
            Some(value) => nodes.insert(&mut root, OWNER, &unpack(key), value.clone().into()),
            None => nodes.remove(&mut root, OWNER, &unpack(key)),
        }
        .expect("nothing is missing");
    }
    nodes.root(&root)
}

#[test]
fn published_trie_tests() {
    let mut count = 0;
    for (name, file) in files("TrieTests") {
        // Iteration to the next and previous key, which these tries do not support.
        if name == "trietestnextprev.json" {
            continue;
        }
        let secure = name.to_lowercase().contains("secure");
        for (case, test) in cases(&file) {
            let key = |key: Vec<u8>| if secure { keccak256(key).to_vec() } else { key };
            let mut steps: Vec<_> = match &test["in"] {
                Value::Array(steps) => steps
                    .iter()
                    .map(|step| {
                        (
                            key(bytes(&step[0])),
                            step[1].is_string().then(|| bytes(&step[1])),
                        )
                    })
                    .collect(),
                map => cases(map)
                    .map(|(k, v)| (key(bytes(&Value::String(k.clone()))), Some(bytes(v))))
                    .collect(),
            };
            let expected = B256::from_slice(&hex(&test["root"]));
            assert_eq!(root_after(&steps), expected, "{name} {case}");
            if test["in"].is_object() {
                steps.reverse();
                assert_eq!(root_after(&steps), expected, "{name} {case}, backwards");
            }
            count += 1;
        }
    }
    println!("{count} trie tests");
}

proptest! {
    /// Keys share prefixes often, so that branches, extensions, embedded small nodes and collapses
    /// all occur.
    #[test]
    fn updates_leave_the_trie_of_what_is_left(
        steps in prop::collection::vec(
            (prop::collection::vec(0u8..4, 0..4), prop::option::of(1usize..40)), 0..60)
    ) {
        let steps: Vec<_> = steps
            .into_iter()
            .map(|(key, length)| (key, length.map(|length| vec![length as u8; length])))
            .collect();
        let mut left = BTreeMap::new();
        for (key, value) in &steps {
            match value {
                Some(value) => left.insert(key.clone(), Some(value.clone())),
                None => left.remove(key),
            };
        }
        let fresh: Vec<_> = left.into_iter().collect();
        let expected = root_after(&fresh);
        prop_assert_eq!(root_after(&steps), expected);
        prop_assert_eq!(expected == EMPTY_ROOT, fresh.is_empty());
    }

    #[test]
    fn what_was_set_is_found(
        keys in prop::collection::btree_map(any::<[u8; 2]>(), 1u8.., 0..40), other: [u8; 2]
    ) {
        let mut nodes = Nodes::new(NoSource);
        let mut root = Child::Empty;
        for (key, value) in &keys {
            nodes.insert(&mut root, OWNER, &unpack(key), vec![*value].into()).expect("complete");
        }
        for (key, value) in &keys {
            let found = nodes.get(&mut root, OWNER, &unpack(key)).expect("complete");
            prop_assert_eq!(found.map(|(value, _)| value.to_vec()), Some(vec![*value]));
        }
        let found = nodes.get(&mut root, OWNER, &unpack(&other)).expect("complete").is_some();
        prop_assert_eq!(found, keys.contains_key(&other));
    }
}
