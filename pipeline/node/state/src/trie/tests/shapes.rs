//! Tries of chosen hashed keys: shapes that no hash gives in practice.

use std::collections::BTreeMap;

use alloy_primitives::{B256, U256};
use zkfabric_stf::mpt::{Child, EMPTY_ROOT, NoSource, Nodes, unpack};
use zkfabric_stf::rlp;
use zkfabric_stf::state::AccountLeaf;

use super::model::Stored;
use crate::Account;
use crate::trie::Options;
use crate::trie::update::Changed;

type Slots = BTreeMap<B256, U256>;

fn storage_root(slots: &Slots) -> B256 {
    let mut nodes = Nodes::new(NoSource);
    let mut root = Child::Empty;
    for (key, value) in slots {
        let mut leaf = Vec::new();
        rlp::put_u256(&mut leaf, value);
        nodes
            .insert(&mut root, 1, &unpack(key.as_slice()), leaf.into())
            .unwrap();
    }
    nodes.root(&root)
}

fn state_root(accounts: &BTreeMap<B256, Slots>) -> B256 {
    let mut nodes = Nodes::new(NoSource);
    let mut root = Child::Empty;
    for (key, slots) in accounts {
        let account = Account::default();
        let leaf = AccountLeaf {
            nonce: account.nonce,
            balance: account.balance,
            storage_root: storage_root(slots),
            code_hash: account.code_hash,
        };
        let path = unpack(key.as_slice());
        nodes
            .insert(&mut root, 0, &path, leaf.encode().into())
            .unwrap();
    }
    nodes.root(&root)
}

/// Returns a key that differs from zero in the nibbles from `from`.
fn key(random: &mut fastrand::Rng, from: usize) -> B256 {
    let mut key = B256::ZERO;
    for place in from..64 {
        // Few nibbles are set, so that many keys share long prefixes, and the ends of others.
        if random.u8(0..3) == 0 {
            key[place / 2] |= random.u8(0..3) << (4 * (1 - place % 2));
        }
    }
    key
}

/// Keys that differ in their last nibbles have embedded nodes, chains of extensions, and many equal
/// nodes; a slot's value of one byte leaves nodes below 32 bytes.
#[test]
fn chosen_keys_have_the_roots_of_stf() {
    for seed in 0..24 {
        let mut random = fastrand::Rng::with_seed(seed);
        let mut stored = Stored::new(Options {
            window: 2,
            cleared_per_update: usize::MAX,
            ..Options::default()
        });
        stored.trie.pass_changes = [1, 2, 256][seed as usize % 3];
        let from = [0, 40, 56, 60, 62][random.usize(0..5)];
        let account_from = [0, 57, 62][random.usize(0..3)];
        let mut model: BTreeMap<B256, Slots> = BTreeMap::new();
        for block in 0..12 {
            let mut changes = BTreeMap::new();
            for _ in 0..random.u8(0..6) {
                let account_key = key(&mut random, account_from);
                if random.u8(0..4) == 0 {
                    model.remove(&account_key);
                    let change = Changed::new(account_key, None, true, [].into_iter());
                    changes.insert(account_key, change);
                    continue;
                }
                let clears = random.u8(0..5) == 0;
                let slots = model.entry(account_key).or_default();
                if clears {
                    slots.clear();
                }
                let mut list = Vec::new();
                for _ in 0..random.u8(0..20) {
                    let (slot, value) = (key(&mut random, from), random.u64(0..3));
                    list.push((slot, U256::from(value)));
                    slots.insert(slot, U256::from(value));
                }
                slots.retain(|_, value| !value.is_zero());
                let account = Some(Account::default());
                let change = Changed::new(account_key, account, clears, list.into_iter());
                // A second change of an account in one block does not clear what the first set.
                if changes.insert(account_key, change).is_some() {
                    model.remove(&account_key);
                    let change = Changed::new(account_key, None, true, [].into_iter());
                    changes.insert(account_key, change);
                }
            }
            let update = stored.trie.apply(block, changes.into_values().collect());
            let root = stored.commit(block, &update.unwrap());
            assert_eq!(root, state_root(&model), "seed {seed}, block {block}");
            stored.check_nothing_leaks();
        }
    }
}

/// All keys of one account, then one less each block.
#[test]
fn keys_go_one_by_one() {
    let mut stored = Stored::new(Options::default());
    let owner = B256::repeat_byte(3);
    // Two keys share 63 nibbles, two share 32, two share none.
    let mut slots = Slots::new();
    for (number, place) in [(0, 63), (1, 63), (2, 63), (1, 32), (2, 31), (1, 0), (15, 0)] {
        let mut key = B256::ZERO;
        key[place / 2] |= number << (4 * (1 - place % 2));
        slots.insert(key, U256::from(number) + U256::ONE);
    }
    let account = Some(Account::default());
    let all = slots.clone().into_iter();
    let change = Changed::new(owner, account, true, all);
    let mut block = 0;
    let update = stored.trie.apply(block, vec![change]).unwrap();
    stored.commit(block, &update);
    let mut model = BTreeMap::from([(owner, slots.clone())]);
    assert_eq!(update.root, state_root(&model));
    for key in slots.keys() {
        block += 1;
        model.get_mut(&owner).unwrap().remove(key);
        let gone = [(*key, U256::ZERO)].into_iter();
        let change = Changed::new(owner, account, false, gone);
        let update = stored.trie.apply(block, vec![change]).unwrap();
        stored.commit(block, &update);
        assert_eq!(update.root, state_root(&model), "without {key}");
    }
    block += 1;
    let change = Changed::new(owner, None, false, [].into_iter());
    let update = stored.trie.apply(block, vec![change]).unwrap();
    assert_eq!(update.root, EMPTY_ROOT);
}
