//! Accounts in maps, random changes of them, and a trie over a store in memory.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use alloy_primitives::{Address, B256, Bytes, U256, keccak256};
use zkfabric_stf::host::{GenesisAccount, State};
use zkfabric_stf::state::EMPTY_CODE;

use crate::trie::key::Key;
use crate::trie::node::{Child, Link, Node, Value};
use crate::trie::path::Path;
use crate::trie::{MemoryStore, Options, Trie, Update};
use crate::{Account, AccountDiff, Diff};

/// A trie whose writes go into a store in memory.
pub(super) struct Stored {
    pub(super) store: Arc<MemoryStore>,
    pub(super) trie: Trie,
}

impl Stored {
    pub(super) fn new(options: Options) -> Self {
        Self::over(Arc::default(), options)
    }

    pub(super) fn over(store: Arc<MemoryStore>, options: Options) -> Self {
        let trie = Trie::open(Arc::clone(&store) as _, options, None).unwrap();
        Self { store, trie }
    }

    pub(super) fn commit(&mut self, block: u64, update: &Update) -> B256 {
        self.store.write(&update.writes);
        self.trie.committed(block);
        update.root
    }

    pub(super) fn update(&mut self, block: u64, diff: &Diff) -> B256 {
        let update = self.trie.update(block, diff).unwrap();
        self.commit(block, &update)
    }

    /// Returns the keys of the nodes that the states of the window have.
    pub(super) fn reachable(&self) -> BTreeSet<Vec<u8>> {
        let mut found = BTreeSet::new();
        for block in self.trie.window().unwrap() {
            if let Some(root) = self.trie.shared.root(block).unwrap() {
                self.walk(None, Path::default(), root, &mut found);
            }
        }
        found
    }

    fn walk(&self, owner: Option<B256>, at: Path, link: Link, found: &mut BTreeSet<Vec<u8>>) {
        let key = Key::node(owner.as_ref(), &at, link.block);
        if !found.insert(key.as_ref().to_vec()) {
            return;
        }
        let node = self.trie.shared.node(owner.as_ref(), &at, &link).unwrap();
        match node {
            Node::Leaf { key, value } => {
                if let Value::Account(account) = value
                    && let Some(root) = account.storage
                {
                    self.walk(Some(key), Path::default(), root, found);
                }
            }
            Node::Extension { to, child } => {
                if let Child::Link(link) = child {
                    self.walk(owner, to, link, found);
                }
            }
            Node::Branch { children, .. } => {
                for (nibble, child) in (0..).zip(children.iter()) {
                    if let Child::Link(link) = child {
                        self.walk(owner, at.child(nibble), *link, found);
                    }
                }
            }
        }
    }

    /// Returns the keys of the nodes in the store.
    pub(super) fn nodes(&self) -> BTreeSet<Vec<u8>> {
        let keys = self.store.keys().into_iter();
        keys.filter(|key| key[0] < 2).collect()
    }

    /// Checks that the store has what the states of the window have, and nothing else.
    pub(super) fn check_nothing_leaks(&self) {
        assert_eq!(self.nodes(), self.reachable());
        let window = self.trie.window().unwrap();
        let (oldest, newest) = (*window.start(), *window.end());
        let mut expected = BTreeSet::from([Key::HEAD.as_ref().to_vec()]);
        expected.extend((oldest..=newest).map(|block| Key::root(block).as_ref().to_vec()));
        expected.extend((oldest + 1..=newest).map(|b| Key::replaced(b).as_ref().to_vec()));
        let records = self.store.keys().into_iter();
        let records = records.filter(|key| key[0] > 1 && *key != Key::CLEARED.as_ref());
        assert_eq!(records.collect::<BTreeSet<_>>(), expected);
    }
}

/// All accounts after a block.
#[derive(Clone, Default)]
pub(super) struct Model {
    pub(super) accounts: BTreeMap<Address, GenesisAccount>,
}

pub(super) fn address(number: u8) -> Address {
    Address::repeat_byte(number)
}

impl Model {
    pub(super) fn root(&self) -> B256 {
        State::new(&self.accounts).root()
    }

    /// Makes random changes of a few accounts out of `count`, and returns them.
    pub(super) fn change(&mut self, random: &mut fastrand::Rng, count: u8) -> Diff {
        let mut diff = Diff::default();
        let share = random.u8(1..20);
        for number in 0..count {
            if random.u8(0..20) >= share {
                continue;
            }
            let address = address(number);
            diff.accounts.push(self.change_account(random, address));
        }
        diff
    }

    fn change_account(&mut self, random: &mut fastrand::Rng, address: Address) -> AccountDiff {
        if random.u8(0..6) == 0 {
            self.accounts.remove(&address);
            return AccountDiff {
                address,
                account: None,
                clears_storage: random.bool(),
                storage: Vec::new(),
            };
        }
        let exists = self.accounts.contains_key(&address);
        let clears_storage = !exists || random.u8(0..8) == 0;
        let account = self.accounts.entry(address).or_default();
        if clears_storage {
            account.storage.clear();
        }
        match random.u8(0..4) {
            0 => account.nonce += 1,
            1 => account.balance = U256::from(random.u64(0..1000)),
            2 => account.code = Bytes::from(vec![random.u8(0..3); random.usize(0..3)]),
            // The account may stay what it is.
            _ => {}
        }
        let mut storage = Vec::new();
        if random.bool() {
            for slot in 0..random.u64(1..24) {
                if random.bool() {
                    let value = U256::from(random.u64(0..3));
                    let slot = U256::from(slot);
                    storage.push((slot, value));
                    if value.is_zero() {
                        account.storage.remove(&slot);
                    } else {
                        account.storage.insert(slot, value);
                    }
                }
            }
        }
        AccountDiff {
            address,
            account: Some(of_genesis(account)),
            clears_storage,
            storage,
        }
    }
}

/// Returns an account as the flat state has it.
pub(super) fn of_genesis(account: &GenesisAccount) -> Account {
    let code_hash = keccak256(&account.code);
    let is_taken = account.nonce == 0 && code_hash == EMPTY_CODE && !account.storage.is_empty();
    Account {
        nonce: account.nonce,
        balance: account.balance,
        code_hash: if is_taken { B256::ZERO } else { code_hash },
    }
}
