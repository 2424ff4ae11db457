//! Tests of snapshots.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use alloy_primitives::{Address, B256, Bytes, U256, keccak256};
use fastrand::Rng;

use super::*;
use crate::trie::{Bounds, MemoryStore, NodeStore, Options, Trie};
use crate::view::{ReadError, View as _};
use crate::{
    Account, AccountDiff, Diff, Opening, Rebuild, State, StateOptions, Store, StoreError,
    StoreOptions,
};

/// Nobody stops.
static GO: AtomicBool = AtomicBool::new(false);

/// Block of all snapshots.
const BLOCK: u64 = 9;

fn hash(group: u64) -> [u8; 32] {
    keccak256(group.to_be_bytes()).0
}

fn open(folder: &Path) -> Opening {
    Store::open(folder, &StoreOptions::default(), &|group| Some(hash(group))).unwrap()
}

fn state(folder: &Path) -> State {
    let store = match open(folder) {
        Opening::Opened { store, .. } | Opening::Empty { store } => store,
        Opening::Rebuild { reason } => panic!("{reason}"),
    };
    State::new(Arc::new(store), &StateOptions::default())
}

/// Returns a state with rows in the store, and changes of them in memory.
fn filled(folder: &Path) -> State {
    let state = state(folder);
    let mut rng = Rng::with_seed(5);
    for group in 1..=6 {
        let mut accounts = BTreeMap::new();
        for number in 0..60_u64 {
            let address = Address::from_slice(&keccak256(number.to_be_bytes())[12..]);
            let exists = rng.u8(..5) > 0;
            let slots = (0..20).map(|slot| (U256::from(slot), U256::from(rng.u64(..3))));
            let slots: Vec<_> = slots.collect();
            let changed = AccountDiff {
                address,
                account: exists.then(|| Account {
                    nonce: group,
                    balance: U256::from(rng.u64(..)),
                    ..Account::default()
                }),
                clears_storage: !exists || rng.u8(..4) == 0,
                storage: if exists { slots } else { Vec::new() },
            };
            if rng.bool() {
                accounts.insert(address, changed);
            }
        }
        let code = Bytes::from(vec![group as u8; 3000]);
        let diff = Diff {
            accounts: accounts.into_values().collect(),
            codes: vec![(keccak256(&code), code)],
        };
        state.apply(group, hash(group), &diff).unwrap();
        if group == 3 {
            state.checkpoint().unwrap();
        }
    }
    state
}

fn rows(state: &State) -> Vec<Row> {
    let mut rows = Vec::new();
    let all = state.view().walk(|row| {
        rows.push(row);
        Ok::<_, ReadError>(())
    });
    all.unwrap();
    rows
}

/// Returns the root of a state's trie.
fn root(state: &State) -> B256 {
    let mut accounts = BTreeMap::new();
    for row in rows(state) {
        match row {
            Row::Account(address, account) => {
                let changed = AccountDiff {
                    address,
                    account: Some(account),
                    clears_storage: false,
                    storage: Vec::new(),
                };
                accounts.insert(address, changed);
            }
            Row::Slot(address, slot, value) => {
                let changed = accounts.get_mut(&address).unwrap();
                changed.storage.push((slot, value));
            }
            Row::Code(..) => {}
        }
    }
    let all = Diff {
        accounts: accounts.into_values().collect(),
        codes: Vec::new(),
    };
    let mut trie = Trie::open(Arc::<MemoryStore>::default(), Options::default(), None).unwrap();
    trie.update(BLOCK, &all).unwrap().root
}

/// As the engine has it.
struct Stored(Arc<Store>);

impl NodeStore for Stored {
    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, ReadError> {
        Ok(self.0.reader().node(key).unwrap())
    }
}

#[test]
fn a_state_comes_back() {
    let folder = crate::scratch::folder();
    let before = filled(&folder.path().join("before"));
    let path = folder.path().join("snapshot");
    let root = root(&before);
    let written = before.view().export(&path, root, &GO).unwrap();
    assert_eq!((written.position.group, written.root), (6, root));
    assert!(written.slots > 100 && written.codes == 6, "{written:?}");
    // The rows are those that single reads give.
    let view = before.view();
    for row in rows(&before) {
        match row {
            Row::Account(address, account) => {
                assert_eq!(view.account(address).unwrap(), Some(account));
            }
            Row::Slot(address, slot, value) => {
                assert_eq!(view.storage(address, slot).unwrap(), value);
            }
            Row::Code(hash, code) => assert_eq!(view.code(hash).unwrap(), Some(code)),
        }
    }
    before.checkpoint().unwrap();
    let after = state(&folder.path().join("after"));
    assert_eq!(after.store().import(&path, BLOCK).unwrap(), written);
    let trie = Arc::new(Stored(Arc::clone(after.store())));
    let trie = Trie::open(trie, Options::default(), None).unwrap();
    assert_eq!(
        (trie.window(), trie.root()),
        (Some(BLOCK..=BLOCK), Some(root))
    );
    assert_eq!(
        Summary::verify(&path, &trie.reader(), BLOCK, &GO).unwrap(),
        written
    );
    let store = Arc::clone(after.store());
    let after = State::new(store, &StateOptions::default());
    assert_eq!(after.position(), Some(written.position));
    assert_eq!(rows(&after), rows(&before));
    // From another version of the same state comes the same file.
    let again = folder.path().join("again");
    assert_eq!(after.view().export(&again, root, &GO).unwrap(), written);
    assert_eq!(fs::read(again).unwrap(), fs::read(&path).unwrap());
    // A store with content takes no snapshot.
    let error = after.store().import(&path, BLOCK).unwrap_err();
    assert!(matches!(error, SnapshotError::Store(StoreError::NotEmpty)));
    assert_eq!(rows(&after), rows(&before));
}

#[test]
fn a_view_of_no_group_is_no_snapshot_and_leaves_no_file() {
    let folder = crate::scratch::folder();
    let empty = state(&folder.path().join("store"));
    let path = folder.path().join("snapshot");
    let error = empty.view().export(&path, B256::ZERO, &GO).unwrap_err();
    assert!(matches!(error, SnapshotError::Empty));
    assert!(!path.exists());
    let error = filled(&folder.path().join("other"));
    let missing = folder.path().join("missing/snapshot");
    let error = error.view().export(&missing, B256::ZERO, &GO).unwrap_err();
    assert!(matches!(error, SnapshotError::File { .. }), "{error}");
}

#[test]
fn a_changed_snapshot_is_refused_and_leaves_no_state() {
    let folder = crate::scratch::folder();
    let path = folder.path().join("snapshot");
    let state = filled(&folder.path().join("before"));
    state.view().export(&path, B256::ZERO, &GO).unwrap();
    let whole = fs::read(&path).unwrap();
    let into = folder.path().join("after");
    let mut rng = Rng::with_seed(8);
    for round in 0..8 {
        let mut damaged = whole.clone();
        let at = rng.usize(..damaged.len());
        match round {
            0 => damaged.truncate(at),
            1 => damaged.push(0),
            2 => damaged[15] = 9,
            _ => damaged[at] ^= 1 << rng.u8(..8),
        }
        fs::write(&path, damaged).unwrap();
        let Opening::Empty { store } = open(&into) else {
            panic!("not empty");
        };
        let error = store.import_within(&path, BLOCK, FEW).unwrap_err();
        assert!(!into.join("import").exists());
        match (round, error) {
            (2, SnapshotError::Version { got, .. }) => assert_eq!(got & 0xff, 1),
            (2, error) => panic!("{error}"),
            (_, SnapshotError::Damaged { .. } | SnapshotError::Version { .. }) => {}
            (_, error) => panic!("{error}"),
        }
        drop(store);
        match open(&into) {
            Opening::Rebuild { reason } => assert_eq!(reason, Rebuild::Importing),
            other => panic!("{other:?}"),
        }
        Store::remove(&into).unwrap();
    }
}

/// Kind, count and rows.
type Chunk = (u8, u32, Vec<u8>);

/// Bytes that no exporter writes, with the right checksums.
#[test]
fn rows_out_of_order_and_codes_of_other_hashes_are_refused() {
    let folder = crate::scratch::folder();
    let path = folder.path().join("snapshot");
    let into = folder.path().join("store");
    let account = |address: u8| [&[address; 20][..], &[0, 1, 0]].concat();
    let slot = |value: &[u8]| [&[1; 20][..], &[1, 5], value].concat();
    let code = [&[3; 32][..], &[2, 9, 9]].concat();
    let cases: [(Vec<Chunk>, &str); 8] = [
        (vec![(1, 2, [account(2), account(1)].concat())], "not above"),
        (vec![(1, 1, account(2)), (1, 1, account(2))], "not above"),
        (vec![(2, 1, slot(&[1, 7])), (1, 1, account(2))], "not above"),
        (vec![(2, 1, slot(&[0]))], "zero"),
        (vec![(3, 1, code)], "its hash"),
        (vec![(4, 1, account(2))], "kind 4"),
        (vec![(1, 2, account(2))], "an address"),
        (
            vec![(1, 1, account(2)), (0, 3, vec![0; 24])],
            "1 rows, expected 0",
        ),
    ];
    for (chunks, reason) in cases {
        let position = crate::Position {
            group: 4,
            hash: hash(4),
        };
        let mut bytes = format::head(position, B256::ZERO);
        bytes.extend(crc32c::crc32c(&bytes).to_le_bytes());
        for (kind, count, rows) in chunks {
            bytes.push(kind);
            bytes.extend(count.to_le_bytes());
            bytes.extend((rows.len() as u32).to_le_bytes());
            bytes.extend(rows);
            bytes.extend(crc32c::crc32c(&bytes).to_le_bytes());
        }
        fs::write(&path, bytes).unwrap();
        let Opening::Empty { store } = open(&into) else {
            panic!("not empty");
        };
        let error = store.import(&path, BLOCK).unwrap_err().to_string();
        assert!(error.contains(reason), "{error}: {reason}");
        drop(store);
        Store::remove(&into).unwrap();
    }
}

/// A snapshot is compared with the trie of its state: a row that is missing, changed or added, and
/// a code that is missing, are found.
#[test]
fn a_snapshot_of_another_state_is_found_out() {
    let folder = crate::scratch::folder();
    let path = folder.path().join("snapshot");
    let code = Bytes::from(vec![7; 40]);
    let account = |number: u8, slots: u64| AccountDiff {
        address: Address::repeat_byte(number),
        account: Some(Account {
            nonce: number.into(),
            code_hash: if number == 3 {
                keccak256(&code)
            } else {
                Account::default().code_hash
            },
            ..Account::default()
        }),
        clears_storage: false,
        // Small values make nodes inside of others.
        storage: (0..slots)
            .map(|slot| (U256::from(slot), U256::from(slot % 3 + 1)))
            .collect(),
    };
    let right = Diff {
        accounts: vec![account(1, 0), account(2, 40), account(3, 1)],
        codes: vec![(keccak256(&code), code.clone())],
    };
    let mut trie = Trie::open(Arc::<MemoryStore>::default(), Options::default(), None).unwrap();
    let root = trie.update(9, &right).unwrap().root;
    let reader = trie.reader();
    let verified = |diff: &Diff, number: usize| {
        let state = state(&folder.path().join(number.to_string()));
        state.apply(1, hash(1), diff).unwrap();
        state.view().export(&path, root, &GO).unwrap();
        Summary::verify(&path, &reader, 9, &GO)
    };
    let summary = verified(&right, 0).unwrap();
    assert_eq!((summary.accounts, summary.slots, summary.codes), (3, 41, 1));
    let change = |change: fn(&mut Diff)| {
        let mut diff = right.clone();
        change(&mut diff);
        diff
    };
    let wrong = [
        (
            change(|diff| drop(diff.accounts.remove(0))),
            "there are 2 accounts",
        ),
        (
            change(|diff| {
                diff.accounts[1]
                    .storage
                    .retain(|(slot, _)| *slot != U256::from(8));
            }),
            "and 40 slots",
        ),
        (
            change(|diff| diff.accounts[1].storage[8].1 += U256::ONE),
            "slot 8 of account 0x02",
        ),
        (
            change(|diff| diff.accounts[0].account = Some(Account::default())),
            "account 0x01",
        ),
        (
            change(|diff| diff.accounts[0].storage.push((U256::ZERO, U256::ONE))),
            "slot 0",
        ),
        (change(|diff| diff.codes.clear()), "lacks code"),
    ];
    for (number, (diff, expected)) in wrong.iter().enumerate() {
        let error = verified(diff, number + 1).unwrap_err();
        assert!(matches!(error, SnapshotError::OtherState { .. }), "{error}");
        assert!(error.to_string().contains(expected), "{error}");
    }
    // Another state of the trie, one out of its window, and an end by the caller.
    trie.update(10, &wrong[3].0).unwrap();
    verified(&right, 7).unwrap();
    let error = Summary::verify(&path, &reader, 10, &GO).unwrap_err();
    assert!(error.to_string().contains("account 0x01"), "{error}");
    let error = Summary::verify(&path, &reader, 8, &GO).unwrap_err();
    assert!(matches!(error, SnapshotError::Trie(_)), "{error}");
    let stop = AtomicBool::new(true);
    let error = Summary::verify(&path, &reader, 9, &stop).unwrap_err();
    assert!(matches!(error, SnapshotError::Stopped), "{error}");
}

/// Nearly nothing in memory: each run, and each storage trie, is a file.
const FEW: Bounds = Bounds {
    sorted: 0,
    values: 2,
};

/// What memory does not take is in files, which are gone at the end, whether it is a good one or
/// not; and those of an ended process are gone with its store.
#[test]
fn files_of_an_import_go_at_its_end() {
    let folder = crate::scratch::folder();
    let path = folder.path().join("snapshot");
    let before = filled(&folder.path().join("before"));
    let (root, into) = (root(&before), folder.path().join("into"));
    let files = into.join("import");
    for (root, is_right) in [(root, true), (B256::repeat_byte(1), false), (root, true)] {
        let written = before.view().export(&path, root, &GO).unwrap();
        let Opening::Empty { store } = open(&into) else {
            panic!("not empty");
        };
        // Of a process that has ended, and whose store was removed by hand.
        fs::create_dir(&files).unwrap();
        fs::write(files.join("slots"), "some").unwrap();
        let imported = store.import_within(&path, BLOCK, FEW);
        assert!(!files.exists());
        if is_right {
            assert_eq!(imported.unwrap(), written);
            let after = State::new(Arc::new(store), &StateOptions::default());
            assert_eq!(rows(&after), rows(&before));
            drop(after);
            assert!(matches!(open(&into), Opening::Opened { .. }));
        } else {
            let error = imported.unwrap_err();
            assert!(matches!(error, SnapshotError::OtherState { .. }), "{error}");
            drop(store);
            let Opening::Rebuild { reason } = open(&into) else {
                panic!("it counts");
            };
            assert_eq!(reason, Rebuild::Importing);
        }
        fs::create_dir(&files).unwrap();
        fs::write(files.join("accounts"), "some").unwrap();
        Store::remove(&into).unwrap();
        assert!(!files.exists());
    }
}

/// A slot of an account that is not there is found before there is a root to compare.
#[test]
fn slots_of_no_account_are_another_state() {
    let folder = crate::scratch::folder();
    let path = folder.path().join("snapshot");
    let state = state(&folder.path().join("before"));
    let mut batch = state.store().batch();
    batch.slot(Address::repeat_byte(1), U256::ONE, U256::ONE);
    let position = crate::Position {
        group: 1,
        hash: hash(1),
    };
    batch.commit(position).unwrap();
    drop(state);
    let before = self::state(&folder.path().join("before"));
    before.view().export(&path, B256::ZERO, &GO).unwrap();
    let Opening::Empty { store } = open(&folder.path().join("into")) else {
        panic!("not empty");
    };
    let error = store.import(&path, BLOCK).unwrap_err();
    assert!(matches!(error, SnapshotError::OtherState { .. }), "{error}");
    assert!(error.to_string().contains("does not exist"), "{error}");
}

/// A state without accounts comes back, too.
#[test]
fn an_empty_state_comes_back() {
    let folder = crate::scratch::folder();
    let path = folder.path().join("snapshot");
    let before = state(&folder.path().join("before"));
    before.apply(1, hash(1), &Diff::default()).unwrap();
    before.view().export(&path, root(&before), &GO).unwrap();
    let after = state(&folder.path().join("after"));
    let summary = after.store().import(&path, BLOCK).unwrap();
    assert_eq!((summary.accounts, summary.slots), (0, 0));
    assert_eq!(after.store().position(), Some(summary.position));
}
