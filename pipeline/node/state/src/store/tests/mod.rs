//! Tests of the store.

mod damage;
mod history;
mod reopening;

use std::path::Path;

use alloy_primitives::{Address, B256, U256, keccak256};

use super::{Opening, Position, Rebuild, Store, StoreError, StoreOptions};
use crate::account::Account;

/// The log's running hash after a group.
pub(super) fn hash(group: u64) -> [u8; 32] {
    keccak256(group.to_be_bytes()).0
}

pub(super) fn position(group: u64) -> Position {
    let hash = hash(group);
    Position { group, hash }
}

/// A log with all groups.
pub(super) fn log(group: u64) -> Option<[u8; 32]> {
    Some(hash(group))
}

/// Small memtables, so that tables are written.
pub(super) fn options() -> StoreOptions {
    StoreOptions {
        cache_bytes: 1 << 20,
        write_bytes: 16 << 10,
        threads: 2,
        ..StoreOptions::default()
    }
}

pub(super) fn open(folder: &Path) -> Result<Opening, StoreError> {
    Store::open(folder, &options(), &log)
}

/// Opens a store that has content or is empty.
pub(super) fn opened(folder: &Path) -> Store {
    match open(folder).unwrap() {
        Opening::Opened { store, .. } | Opening::Empty { store } => store,
        Opening::Rebuild { reason } => panic!("{reason}"),
    }
}

pub(super) fn refused(opening: Result<Opening, StoreError>) -> Rebuild {
    match opening.unwrap() {
        Opening::Rebuild { reason } => reason,
        other => panic!("{other:?}"),
    }
}

pub(super) fn address(number: u64) -> Address {
    Address::from_slice(&keccak256(number.to_be_bytes())[12..])
}

pub(super) fn account(nonce: u64) -> Account {
    Account {
        nonce,
        balance: U256::from(nonce) << 100,
        code_hash: if nonce.is_multiple_of(3) {
            B256::repeat_byte(nonce as u8)
        } else {
            Account::default().code_hash
        },
    }
}

/// Accounts that the groups change in turn.
const ACCOUNTS: u64 = 150;

/// Commits a group, whose content follows from its number.
pub(super) fn commit(store: &Store, group: u64) {
    let mut batch = store.batch();
    for step in 0..20 {
        let number = (group * 7 + step * step) % ACCOUNTS;
        batch.account(address(number), Some(&account(group)));
        batch.slot(address(number), U256::from(step), U256::from(group));
    }
    batch.account(address(group % ACCOUNTS), None);
    batch
        .put_node(&(group % 40).to_be_bytes(), vec![group as u8; 90])
        .unwrap();
    batch.commit(position(group)).unwrap();
}

/// Rows of a store.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Rows {
    accounts: Vec<(Address, Account)>,
    slots: Vec<(Address, U256, U256)>,
    nodes: Vec<(Vec<u8>, Vec<u8>)>,
}

/// Reads all rows.
pub(super) fn rows(store: &Store) -> Result<Rows, StoreError> {
    let reader = store.reader();
    Ok(Rows {
        accounts: reader.accounts().collect::<Result<_, _>>()?,
        slots: reader.slots(None).collect::<Result<_, _>>()?,
        nodes: reader.nodes(&[]).collect::<Result<_, _>>()?,
    })
}
