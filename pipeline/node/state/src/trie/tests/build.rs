//! Tries that are built from rows, against those that blocks have made.

use std::cell::RefCell;
use std::collections::BTreeMap;

use alloy_primitives::{Address, B256, U256, keccak256};
use zkfabric_stf::host::GenesisAccount;

use super::model::{Model, Stored, of_genesis};
use crate::trie::build::{Bounds, BuildError, Built, Nodes, Rows};
use crate::trie::{Options, Writes};

const BLOCK: u64 = 9;

/// What an import does with nodes: takes them in the order that is promised.
#[derive(Default)]
struct Taken {
    writes: Writes,
    /// The last key among state nodes with paths of one length, and likewise of a large trie.
    state: BTreeMap<usize, Vec<u8>>,
    large: BTreeMap<usize, Vec<u8>>,
    /// The last key of a storage trie.
    storage: Vec<u8>,
    large_tries: usize,
}

impl Taken {
    fn take(&mut self, nodes: Nodes) {
        match nodes {
            Nodes::State(made) => {
                for (key, _) in &made {
                    assert_eq!(key.as_ref()[0], 0);
                    above(self.state.entry(key.nibbles()).or_default(), key.as_ref());
                }
                self.writes.puts.extend(made);
            }
            Nodes::Storage(made) => {
                assert!(self.large.is_empty());
                for (key, _) in &made {
                    assert_eq!(key.as_ref()[0], 1);
                    above(&mut self.storage, key.as_ref());
                }
                self.writes.puts.extend(made);
            }
            Nodes::Large(made) => {
                for (key, _) in &made {
                    assert!(*self.storage < *key.as_ref());
                    above(self.large.entry(key.nibbles()).or_default(), key.as_ref());
                }
                self.writes.puts.extend(made);
            }
            Nodes::LargeEnd => {
                self.large_tries += 1;
                let last = std::mem::take(&mut self.large).into_values().max();
                self.storage = last.unwrap();
            }
        }
    }
}

fn above(last: &mut Vec<u8>, key: &[u8]) {
    assert!(last.as_slice() < key, "{last:?} {key:?}");
    *last = key.to_vec();
}

fn rows(model: &Model, bounds: Bounds) -> (tempfile::TempDir, Rows) {
    let folder = crate::scratch::folder();
    let mut rows = Rows::new(folder.path(), bounds);
    let accounts = model.accounts.iter();
    let accounts = accounts.map(|(address, account)| (*address, of_genesis(account)));
    for part in accounts.collect::<Vec<_>>().chunks(7) {
        rows.accounts(part).unwrap();
    }
    let slots = model.accounts.iter().flat_map(|(address, account)| {
        let slots = account.storage.iter();
        slots.map(|(slot, value)| (*address, *slot, *value))
    });
    for part in slots.collect::<Vec<_>>().chunks(5) {
        rows.slots(part).unwrap();
    }
    (folder, rows)
}

fn build(model: &Model, bounds: Bounds) -> (Built, Taken) {
    let (_folder, rows) = rows(model, bounds);
    let taken = RefCell::new(Taken::default());
    let built = rows.build(BLOCK, &|nodes| {
        taken.borrow_mut().take(nodes);
        Ok(())
    });
    let built = built.unwrap();
    let mut taken = taken.into_inner();
    assert!(taken.large.is_empty());
    taken.writes.puts.append(&mut built.records.to_vec());
    (built, taken)
}

/// Returns accounts with slots, of which some have many.
fn model(accounts: u64, slots: u64, random: &mut fastrand::Rng) -> Model {
    let accounts = (0..accounts).map(|number| {
        let count = match number % 5 {
            0 => slots,
            1 => 1,
            2 => slots / 7,
            _ => 0,
        };
        let mut slot = |slot| (U256::from(slot), U256::from(random.u64(1..3)));
        let storage = (0..count).map(&mut slot).collect();
        let account = GenesisAccount {
            nonce: number % 3,
            balance: U256::from(random.u64(..9)),
            storage,
            ..GenesisAccount::default()
        };
        let hash = keccak256(number.to_be_bytes());
        (Address::from_slice(&hash[12..]), account)
    });
    Model {
        accounts: accounts.collect(),
    }
}

/// Whatever is built at once and whatever memory takes, the nodes are those of the state, and the
/// chain goes on as one that was never built anew.
#[test]
fn what_is_built_from_rows_is_what_blocks_have_made() {
    let mut random = fastrand::Rng::with_seed(3);
    let sizes = [(0, 0), (1, 0), (1, 1), (1, 90), (2, 3), (40, 60), (300, 40)];
    let mut large_tries = 0;
    for (accounts, slots) in sizes {
        let mut model = model(accounts, slots, &mut random);
        let all = crate::Diff {
            accounts: model
                .accounts
                .iter()
                .map(|(address, account)| crate::AccountDiff {
                    address: *address,
                    account: Some(of_genesis(account)),
                    clears_storage: false,
                    storage: account.storage.clone().into_iter().collect(),
                })
                .collect(),
            codes: Vec::new(),
        };
        let mut never = Stored::new(Options::default());
        never.update(BLOCK, &all);
        let change = model.change(&mut random, 20);
        let after = never.update(BLOCK + 1, &change);
        assert_eq!(after, model.root());
        for bound in [1, 2, 16, 4096] {
            for sorted in [0, 900, 1 << 20] {
                let bounds = Bounds {
                    values: bound,
                    sorted,
                };
                let before = rows_of(&all);
                let (built, taken) = build(&before, bounds);
                assert_eq!(built.root, before.root(), "{accounts} {slots} {bounds:?}");
                large_tries += taken.large_tries;
                let mut stored = Stored::new(Options::default());
                stored.store.write(&taken.writes);
                stored.trie.discard().unwrap();
                assert_eq!(stored.trie.window(), Some(BLOCK..=BLOCK));
                assert_eq!(stored.trie.root(), Some(built.root));
                stored.check_nothing_leaks();
                check_reads(&stored, &before, built.root);
                assert_eq!(stored.update(BLOCK + 1, &change), after);
                stored.check_nothing_leaks();
                // One block that makes them all has the very same nodes.
                let mut all_at_once = Stored::new(Options::default());
                all_at_once.update(BLOCK, &all);
                let mut again = Stored::new(Options::default());
                again.store.write(&taken.writes);
                again.trie.discard().unwrap();
                assert_eq!(again.store.keys(), all_at_once.store.keys());
            }
        }
    }
    assert!(large_tries > 100, "{large_tries}");
}

fn rows_of(diff: &crate::Diff) -> Model {
    let accounts = diff.accounts.iter().map(|changed| {
        let account = changed.account.unwrap();
        let account = GenesisAccount {
            nonce: account.nonce,
            balance: account.balance,
            storage: changed.storage.iter().copied().collect(),
            ..GenesisAccount::default()
        };
        (changed.address, account)
    });
    Model {
        accounts: accounts.collect(),
    }
}

/// Counts all accounts and slots, and proves some of them.
fn check_reads(stored: &Stored, model: &Model, root: B256) {
    let reader = stored.trie.reader();
    let mut audit = reader.audit(BLOCK).unwrap();
    let counts = audit.count(|| Ok::<_, crate::trie::TrieError>(())).unwrap();
    let slots = model.accounts.values().map(|account| account.storage.len());
    assert_eq!(counts.accounts, model.accounts.len() as u64);
    assert_eq!(counts.slots, slots.sum::<usize>() as u64);
    for (address, account) in model.accounts.iter().step_by(7) {
        let leaf = audit.account(*address).unwrap().unwrap();
        assert_eq!((leaf.nonce, leaf.balance), (account.nonce, account.balance));
        let slots: Vec<U256> = account.storage.keys().copied().step_by(9).collect();
        let proof = reader.proof(BLOCK, *address, &slots).unwrap();
        proof.verify(root).unwrap();
        for slot in &proof.slots {
            assert_eq!(slot.value, account.storage[&slot.slot]);
        }
    }
}

/// Slots of an account that is not there: before, between and behind those that are, and where
/// there is none.
#[test]
fn slots_without_their_account_are_refused() {
    let mut random = fastrand::Rng::with_seed(6);
    for accounts in [0, 1, 9] {
        for stray in 0..12_u64 {
            let whole = model(accounts, 20, &mut random);
            let (_folder, mut rows) = rows(&whole, Bounds::default());
            let address = Address::from_slice(&keccak256((1000 + stray).to_be_bytes())[12..]);
            rows.slots(&[(address, U256::ONE, U256::ONE)]).unwrap();
            let error = rows.build(BLOCK, &|_| Ok(())).err().unwrap();
            let expected = keccak256(address);
            assert!(
                matches!(error, BuildError::NoAccount { owner } if owner == expected),
                "{error}"
            );
        }
    }
}
