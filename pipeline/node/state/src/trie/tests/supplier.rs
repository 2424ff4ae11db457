//! Executions on the trie against executions on `stf`'s state.

use std::collections::BTreeMap;

use alloy_primitives::{Address, B256, Bytes, U256};
use zkfabric_batch::{Start, example};
use zkfabric_stf::host::{Execution, State, Supplier, execute_on};
use zkfabric_stf::mpt::EMPTY_ROOT;
use zkfabric_stf::state::EMPTY_CODE;
use zkfabric_stf::{BatchInput, SoftwareCrypto, execute_batch};

use super::model::Stored;
use crate::trie::key::Key;
use crate::trie::node::{Blocks, Child, Node, Value, decode};
use crate::trie::path::Path;
use crate::trie::update::Changed;
use crate::trie::{Options, TrieError};
use crate::{Account, ReadError, View};

/// The bytecodes of a state.
struct Codes<'a>(&'a State);

impl View for Codes<'_> {
    fn account(&self, _: Address) -> Result<Option<Account>, ReadError> {
        unreachable!("only bytecodes are read")
    }

    fn storage(&self, _: Address, _: U256) -> Result<U256, ReadError> {
        unreachable!("only bytecodes are read")
    }

    fn code(&self, hash: B256) -> Result<Option<Bytes>, ReadError> {
        Ok(Supplier::code(self.0, &hash).map(Bytes::copy_from_slice))
    }
}

/// Returns the values of a trie of a state.
fn values(state: &State, root: B256, in_state: bool) -> BTreeMap<B256, Value> {
    let mut found = BTreeMap::new();
    let mut open = Vec::new();
    if root != EMPTY_ROOT {
        open.push((Path::default(), state.node(&root).unwrap().to_vec()));
    }
    while let Some((at, rlp)) = open.pop() {
        let mut below = |at, child: &Child| match child {
            Child::Link(link) => open.push((at, state.node(&link.hash).unwrap().to_vec())),
            Child::Embedded(node) => open.push((at, node.rlp().to_vec())),
            Child::Empty | Child::New(_) => {}
        };
        match decode(&rlp, &at, in_state, &mut Blocks::Unknown).unwrap() {
            Node::Leaf { key, value } => {
                found.insert(key, value);
            }
            Node::Extension { to, child } => below(to, &child),
            Node::Branch { children, .. } => {
                for (nibble, child) in (0..).zip(children.iter()) {
                    below(at.child(nibble), child);
                }
            }
        }
    }
    found
}

/// Builds the trie of a state.
fn trie(state: &State, block: u64) -> Stored {
    let accounts = values(state, state.root(), true).into_iter();
    let changes = accounts.map(|(key, value)| {
        let Value::Account(account) = value else {
            panic!("{key} is not an account");
        };
        let root = account.storage.map_or(EMPTY_ROOT, |root| root.hash);
        let slots = values(state, root, false).into_iter();
        let slots = slots.map(|(key, value)| match value {
            Value::Slot(value) => (key, value),
            Value::Account(_) => panic!("{key} is not a slot"),
        });
        let account = Account {
            nonce: account.nonce,
            balance: account.balance,
            code_hash: account.code_hash,
        };
        Changed::new(key, Some(account), true, slots)
    });
    let changes = changes.collect();
    let mut stored = Stored::new(Options::default());
    let update = stored.trie.apply(block, changes).unwrap();
    assert_eq!(update.root, state.root());
    stored.commit(block, &update);
    stored
}

fn same(expected: &Execution, got: &Execution) {
    assert_eq!(expected.output, got.output);
    assert_eq!(expected.blocks, got.blocks);
    assert!(expected.input.encode() == got.input.encode());
}

#[test]
fn executions_have_the_witness_of_stf() {
    let mut start: Option<Start> = None;
    let mut codes = 0;
    for example in example::all(1).unwrap() {
        // A batch without a parent of its own follows the one before.
        let begin = example.batch.start().or(start).unwrap();
        let executed = example.batch.execute_on(&begin).unwrap();
        let stored = trie(&begin.state, begin.header.number);
        let view = Codes(&begin.state);
        let reader = stored.trie.reader();
        let state = reader.at(begin.header.number, &view).unwrap();
        let input = BatchInput {
            ancestors: begin.ancestors.clone(),
            ..executed.execution.input.clone()
        };
        let (got, cost) = execute_on(&state, input, &SoftwareCrypto).unwrap();
        assert!(state.failure().is_none());
        same(&executed.execution, &got.execution);
        assert_eq!(format!("{cost:?}"), format!("{:?}", executed.cost));
        let after = executed.after;
        for (hash, node) in &got.nodes {
            assert_eq!(after.state.node(hash).unwrap(), node);
        }
        for (hash, code) in &got.codes {
            assert_ne!(*hash, EMPTY_CODE);
            assert_eq!(Supplier::code(&after.state, hash).unwrap(), code);
        }
        codes += got.codes.len();
        let root = got.execution.output.state_root;
        assert!(got.nodes.contains_key(&root));
        let encoded = got.execution.input.encode();
        let output = execute_batch(&encoded, &SoftwareCrypto, &()).unwrap();
        assert_eq!(output, executed.execution.output);
        start = Some(after);
    }
    assert_ne!(codes, 0);
}

/// An execution on a store without one of the nodes that it reads ends with an error, whose cause
/// the supplier has.
#[test]
fn a_missing_node_is_named() {
    let example = example::all(1).unwrap().remove(0);
    let begin = example.batch.start().unwrap();
    let block = begin.header.number;
    let executed = example.batch.execute_on(&begin).unwrap().execution;
    let stored = trie(&begin.state, block);
    let view = Codes(&begin.state);
    let run = |stored: &Stored| {
        let reader = stored.trie.reader();
        let state = reader.at(block, &view).unwrap();
        let result = execute_on(&state, executed.input.clone(), &SoftwareCrypto);
        (result.is_ok(), state.failure())
    };
    assert!(matches!(run(&stored), (true, None)));
    let mut named = 0;
    for key in stored.nodes() {
        let value = crate::trie::NodeStore::get(&*stored.store, &key).unwrap();
        stored.store.set(&key, None);
        let fresh = Stored::over(std::sync::Arc::clone(&stored.store), Options::default());
        let (done, failure) = run(&fresh);
        match failure {
            None => assert!(done),
            Some(TrieError::Missing { key: missing }) => {
                assert!(!done);
                assert_eq!(*missing, Key::read_node(&key).unwrap());
                named += 1;
            }
            Some(other) => panic!("{other}"),
        }
        stored.store.set(&key, value);
    }
    assert_ne!(named, 0);
}
