//! A process is killed while it writes checkpoints: afterwards the store is exactly the state after
//! the group whose number it carries, with the states of all blocks before it.
//!
//! A child is this program again, with the test [`child`] alone. It applies groups whose changes
//! follow from their numbers, writes checkpoints, and prints the group of each.

#![expect(
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "helpers of tests fail by panicking, and the test says what it has seen"
)]

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use alloy_primitives::{Address, U256, keccak256};
use fastrand::Rng;
use zkfabric_disk::{Child, say};
use zkfabric_state::{
    Account, AccountDiff, Diff, Kept, Opening, State, StateOptions, Store, StoreOptions,
};

/// Variable with the folder of a child's store.
const FOLDER: &str = "ZKFABRIC_STATE_CHILD";

fn options() -> StoreOptions {
    StoreOptions {
        // Tables are written and merged all the time.
        write_bytes: 64 << 10,
        history: Some(Kept::All),
        ..StoreOptions::default()
    }
}

fn hash(group: u64) -> [u8; 32] {
    keccak256(group.to_be_bytes()).0
}

/// Returns the changes of a group.
fn diff(group: u64) -> Diff {
    let mut rng = Rng::with_seed(group);
    let mut accounts = BTreeMap::new();
    for _ in 0..30 {
        let number: u64 = rng.u64(..300);
        let address = Address::from_slice(&keccak256(number.to_be_bytes())[12..]);
        let exists = rng.u8(..10) > 0;
        let mut slots = BTreeMap::new();
        for _ in 0..rng.u64(..4) {
            slots.insert(U256::from(rng.u64(..50)), U256::from(rng.u64(..3)));
        }
        let changed = AccountDiff {
            address,
            account: exists.then(|| Account {
                nonce: group,
                ..Account::default()
            }),
            clears_storage: !exists || rng.u8(..20) == 0,
            storage: slots.into_iter().collect(),
        };
        accounts.insert(address, changed);
    }
    Diff {
        accounts: accounts.into_values().collect(),
        codes: Vec::new(),
    }
}

fn open(folder: &Path) -> Store {
    match Store::open(folder, &options(), &|group| Some(hash(group))).unwrap() {
        Opening::Opened { store, .. } | Opening::Empty { store } => store,
        Opening::Rebuild { reason } => panic!("{reason}"),
    }
}

/// Not a test, but the child of the other.
#[test]
fn child() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    let state = State::new(Arc::new(open(Path::new(&folder))), &StateOptions::default());
    let from = state.position().map_or(1, |at| at.group + 1);
    for group in from.. {
        state.apply(group, hash(group), &diff(group)).unwrap();
        // Blocks of two groups, so that checkpoints end in them.
        if group % 2 == 0 {
            state.end_block(group / 2, group).unwrap();
        }
        if group % 5 == 0 {
            state.checkpoint().unwrap();
            say(&format!("group {group}"));
        }
    }
}

/// The state after the groups so far.
#[derive(Default)]
struct Flat {
    group: u64,
    accounts: BTreeMap<Address, Account>,
    slots: BTreeMap<(Address, U256), U256>,
}

impl Flat {
    fn advance(&mut self, until: u64) {
        for group in self.group + 1..=until {
            for changed in diff(group).accounts {
                let address = changed.address;
                match changed.account {
                    Some(account) => self.accounts.insert(address, account),
                    None => self.accounts.remove(&address),
                };
                if changed.clears_storage {
                    self.slots.retain(|(other, _), _| *other != address);
                }
                for (slot, value) in changed.storage {
                    self.slots.insert((address, slot), value);
                }
            }
        }
        self.group = until;
    }
}

/// Compares the states of a few older blocks with what they must be.
fn check_history(store: Store, group: u64, rng: &mut Rng) {
    let state = State::new(Arc::new(store), &StateOptions::default());
    assert_eq!(state.first_kept(), Some(1));
    let last = group / 2;
    for block in [1, last, rng.u64(1..=last)] {
        let mut flat = Flat::default();
        flat.advance(2 * block);
        let view = state.at(block).unwrap();
        for number in 0..300_u64 {
            let address = Address::from_slice(&keccak256(number.to_be_bytes())[12..]);
            let expected = flat.accounts.get(&address).copied();
            assert_eq!(view.account(address).unwrap(), expected, "block {block}");
            for slot in (0..50).map(U256::from) {
                let expected = flat.slots.get(&(address, slot)).copied();
                let got = view.storage(address, slot).unwrap();
                assert_eq!(got, expected.unwrap_or_default(), "block {block}");
            }
        }
    }
    assert!(state.at(last + 1).is_none());
}

/// Starts a child, and kills it some time after its first checkpoint. Returns its last one.
fn round(folder: &Path, rng: &mut Rng) -> u64 {
    let child = Child::start(FOLDER, folder);
    let group = |line: String| Some(line.strip_prefix("group ")?.parse::<u64>().unwrap());
    let first = child.lines.iter().find_map(group).unwrap();
    std::thread::sleep(Duration::from_micros(rng.u64(..120_000)));
    let rest = child.kill();
    rest.into_iter().rev().find_map(group).unwrap_or(first)
}

fn kills(rounds: u32) {
    // In memory where the system has it: a kill leaves the page cache, which is what is tested.
    let folder = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir());
    let folder = folder.unwrap();
    let mut rng = Rng::with_seed(rounds.into());
    let mut flat = Flat::default();
    for number in 0..rounds {
        let written = round(folder.path(), &mut rng);
        let store = open(folder.path());
        let group = store.position().unwrap().group;
        // The last checkpoint may have been committed before it was printed.
        assert!(
            group == written || group == written + 5,
            "{group}: {written}"
        );
        flat.advance(group);
        let reader = store.reader();
        let accounts: Result<Vec<_>, _> = reader.accounts().collect();
        let expected: Vec<_> = flat.accounts.iter().map(|(a, b)| (*a, *b)).collect();
        assert!(accounts.unwrap() == expected, "round {number}: accounts");
        let slots: Result<Vec<_>, _> = reader.slots(None).collect();
        let expected = flat.slots.iter().filter(|(_, value)| !value.is_zero());
        let expected: Vec<_> = expected.map(|((a, s), v)| (*a, *s, *v)).collect();
        assert!(slots.unwrap() == expected, "round {number}: slots");
        drop(reader);
        check_history(store, group, &mut rng);
    }
    println!("{} groups in {rounds} rounds", flat.group);
    assert!(flat.group > u64::from(rounds) * 5);
}

#[test]
fn after_a_kill_the_store_is_at_a_group() {
    kills(4);
}

#[test]
fn after_sixty_kills_the_store_is_at_a_group() {
    kills(60);
}
