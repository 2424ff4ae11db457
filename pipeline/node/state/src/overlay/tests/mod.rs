//! Tests of the state in memory.

mod history;
mod hits;
mod limits;
mod measure;
mod model;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use alloy_primitives::{Address, B256, Bytes, U256, keccak256};
use fastrand::Rng;

use super::{State, StateOptions};
use crate::account::Account;
use crate::diff::{AccountDiff, Diff};
use crate::store::{Kept, Opening, Store, StoreOptions};
use crate::view::View;

/// Accounts, and slots of each.
const ADDRESSES: u64 = 6;
const SLOTS: u64 = 7;

pub(super) fn hash(group: u64) -> [u8; 32] {
    keccak256(group.to_be_bytes()).0
}

pub(super) fn address(number: u64) -> Address {
    Address::from_slice(&keccak256(number.to_be_bytes())[12..])
}

pub(super) fn code(number: u64) -> (B256, Bytes) {
    let code = Bytes::from(vec![number as u8; number as usize + 1]);
    (keccak256(&code), code)
}

pub(super) fn open(folder: &Path) -> State {
    open_with(folder, None)
}

/// Opens a state that keeps those of so many blocks.
pub(super) fn open_with(folder: &Path, history: Option<Kept>) -> State {
    let options = StoreOptions {
        cache_bytes: 1 << 20,
        write_bytes: 64 << 10,
        history,
        ..StoreOptions::default()
    };
    let opening = Store::open(folder, &options, &|group| Some(hash(group))).unwrap();
    let store = match opening {
        Opening::Opened { store, .. } | Opening::Empty { store } => store,
        Opening::Rebuild { reason } => panic!("{reason}"),
    };
    let options = StateOptions {
        // Some rows fit.
        cache_bytes: 128 * 4 * 240,
        ..StateOptions::default()
    };
    State::new(Arc::new(store), &options)
}

/// The state as a plain map.
#[derive(Clone, Debug, Default)]
pub(super) struct Flat {
    accounts: BTreeMap<Address, Account>,
    slots: BTreeMap<(Address, U256), U256>,
    codes: BTreeMap<B256, Bytes>,
}

impl Flat {
    pub(super) fn apply(&mut self, diff: &Diff) {
        for changed in &diff.accounts {
            match changed.account {
                Some(account) => self.accounts.insert(changed.address, account),
                None => self.accounts.remove(&changed.address),
            };
            if changed.clears_storage {
                self.slots
                    .retain(|(address, _), _| *address != changed.address);
            }
            for (slot, value) in &changed.storage {
                self.slots.insert((changed.address, *slot), *value);
            }
        }
        self.codes.extend(diff.codes.iter().cloned());
    }

    /// Compares all rows with a view.
    pub(super) fn check(&self, view: &dyn View, what: &str) {
        self.check_past(view, what);
        for (hash, _) in (0..4).map(code) {
            let expected = self.codes.get(&hash).cloned();
            assert_eq!(view.code(hash).unwrap(), expected, "{what}");
        }
    }

    /// Compares all rows with a view that may have later codes.
    pub(super) fn check_past(&self, view: &dyn View, what: &str) {
        for number in 0..ADDRESSES {
            let address = address(number);
            let expected = self.accounts.get(&address).copied();
            assert_eq!(view.account(address).unwrap(), expected, "{what}");
            for slot in (0..SLOTS).map(U256::from) {
                let expected = self.slots.get(&(address, slot)).copied();
                let got = view.storage(address, slot).unwrap();
                assert_eq!(got, expected.unwrap_or_default(), "{what}: {number} {slot}");
            }
        }
        for (hash, code) in &self.codes {
            assert_eq!(view.code(*hash).unwrap().as_ref(), Some(code), "{what}");
        }
    }
}

/// Returns random changes.
pub(super) fn diff(rng: &mut Rng) -> Diff {
    let mut accounts = BTreeMap::new();
    for _ in 0..rng.u64(..4) {
        let exists = rng.u8(..5) > 0;
        let clears_storage = rng.u8(..4) == 0 || !exists;
        let mut slots = BTreeMap::new();
        for _ in 0..rng.u64(..5) {
            slots.insert(U256::from(rng.u64(..SLOTS)), U256::from(rng.u64(..4)));
        }
        let address = address(rng.u64(..ADDRESSES));
        let changed = AccountDiff {
            address,
            account: exists.then(|| Account {
                nonce: rng.u64(..3),
                balance: U256::from(rng.u64(..)) << rng.u32(..190),
                code_hash: if rng.bool() {
                    code(rng.u64(..4)).0
                } else {
                    Account::default().code_hash
                },
            }),
            clears_storage,
            storage: slots.into_iter().collect(),
        };
        accounts.insert(address, changed);
    }
    let codes: BTreeMap<_, _> = (0..rng.u64(..2)).map(|_| code(rng.u64(..4))).collect();
    Diff {
        accounts: accounts.into_values().collect(),
        codes: codes.into_iter().collect(),
    }
}
