//! Changes of consecutive groups in memory, readable as of each of these groups.
//!
//! Each key has its values with the groups that set them. One thread adds groups, several read:
//! readers of an earlier group pass by later values, so that nothing is copied for them.

use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasher as _, RandomState};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use alloy_primitives::{Address, B256, Bytes, U256};

use super::versions::AllVersions;
use crate::account::Account;
use crate::diff::Diff;

/// Parts with a lock each; readers of different accounts seldom meet.
const SHARDS: usize = 64;
/// Bytes of an account's entry, with its share of the map.
const ENTRY_BYTES: usize = 160;
/// Bytes of a value of an account.
const ACCOUNT_BYTES: usize = size_of::<(u64, Option<Account>)>();
/// Bytes of a slot's entry, with its share of the tree.
const SLOT_BYTES: usize = 104;
/// Bytes of a value of a slot.
const VALUE_BYTES: usize = size_of::<(u64, U256)>();
/// Bytes of a code's entry beside the code.
const CODE_BYTES: usize = 96;

/// Values of one key with the groups that set them, in ascending order.
type Versions<T> = Vec<(u64, T)>;

/// Returns the value as of a group, with the group that set it.
fn at<T>(versions: &[(u64, T)], group: u64) -> Option<&(u64, T)> {
    until(versions, group).last()
}

/// Returns the values up to a group.
fn until<T>(versions: &[(u64, T)], group: u64) -> &[(u64, T)] {
    let count = versions.partition_point(|(set, _)| *set <= group);
    versions.get(..count).unwrap_or_default()
}

/// Sets a value; returns the bytes that it takes.
fn set<T>(versions: &mut Versions<T>, group: u64, value: T, bytes: usize) -> usize {
    match versions.last_mut() {
        Some(last) if last.0 == group => {
            last.1 = value;
            0
        }
        _ => {
            versions.push((group, value));
            bytes
        }
    }
}

/// Changes of one account.
#[derive(Debug, Default)]
struct Changes {
    account: Versions<Option<Account>>,
    /// Groups that cleared the storage.
    clears: Vec<u64>,
    slots: BTreeMap<U256, Versions<U256>>,
}

/// What a generation knows of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Found<T> {
    /// The value.
    Value(T),
    /// Nothing: an older state has it.
    Older,
}

/// Changes of one account as of a group, for a checkpoint.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Merged {
    /// The account, if it changed.
    pub(super) account: Option<Option<Account>>,
    /// Whether all older slots lose their values.
    pub(super) is_cleared: bool,
    /// Slots set behind the last clearing.
    pub(super) slots: BTreeMap<U256, U256>,
}

/// Changes of all accounts as of a group.
#[derive(Debug, Default)]
pub(super) struct Changed {
    pub(super) accounts: BTreeMap<Address, Merged>,
    pub(super) codes: BTreeMap<B256, Bytes>,
}

type Shard = HashMap<Address, Changes>;

/// Changes of consecutive groups.
#[derive(Debug)]
pub(super) struct Generation {
    hasher: RandomState,
    shards: Vec<RwLock<Shard>>,
    codes: RwLock<HashMap<B256, (u64, Bytes)>>,
    bytes: AtomicUsize,
}

// A panic between two insertions would leave a part of a group, which no reader may see: the
// group's number is told to readers after the last insertion only.
fn read<T>(lock: &RwLock<T>) -> RwLockReadGuard<'_, T> {
    lock.read().unwrap_or_else(PoisonError::into_inner)
}

fn write<T>(lock: &RwLock<T>) -> RwLockWriteGuard<'_, T> {
    lock.write().unwrap_or_else(PoisonError::into_inner)
}

impl Generation {
    pub(super) fn new() -> Self {
        Self {
            hasher: RandomState::new(),
            shards: std::iter::repeat_with(RwLock::default)
                .take(SHARDS)
                .collect(),
            codes: RwLock::default(),
            bytes: AtomicUsize::new(0),
        }
    }

    /// Returns the memory taken, as an estimate.
    pub(super) fn bytes(&self) -> usize {
        self.bytes.load(Ordering::Relaxed)
    }

    /// Returns the lock of an account's part; `None` never happens.
    fn shard(&self, address: Address) -> Option<&RwLock<Shard>> {
        let place = self.hasher.hash_one(address) as usize % SHARDS;
        self.shards.get(place)
    }

    /// Returns a bound of the memory that a diff takes.
    pub(super) fn bytes_of(diff: &Diff) -> usize {
        let account = ENTRY_BYTES + ACCOUNT_BYTES + size_of::<u64>();
        let slots = |count: usize| count * (SLOT_BYTES + VALUE_BYTES);
        let accounts = diff.accounts.iter();
        let accounts = accounts.map(|changed| account + slots(changed.storage.len()));
        let codes = diff.codes.iter().map(|(_, code)| CODE_BYTES + code.len());
        accounts.chain(codes).sum()
    }

    /// Adds a group behind all others.
    pub(super) fn add(&self, group: u64, diff: &Diff) {
        let mut bytes = 0;
        for changed in &diff.accounts {
            let Some(shard) = self.shard(changed.address) else {
                continue;
            };
            let mut shard = write(shard);
            let changes = shard.entry(changed.address).or_insert_with(|| {
                bytes += ENTRY_BYTES;
                Changes::default()
            });
            bytes += set(&mut changes.account, group, changed.account, ACCOUNT_BYTES);
            if changed.clears_storage {
                changes.clears.push(group);
                bytes += size_of::<u64>();
            }
            for (slot, value) in &changed.storage {
                let versions = changes.slots.entry(*slot).or_insert_with(|| {
                    bytes += SLOT_BYTES;
                    Vec::new()
                });
                bytes += set(versions, group, *value, VALUE_BYTES);
            }
        }
        if !diff.codes.is_empty() {
            let mut codes = write(&self.codes);
            for (hash, code) in &diff.codes {
                codes.entry(*hash).or_insert_with(|| {
                    bytes += CODE_BYTES + code.len();
                    (group, code.clone())
                });
            }
        }
        self.bytes.fetch_add(bytes, Ordering::Relaxed);
    }

    /// Returns an account as of a group.
    pub(super) fn account(&self, address: Address, group: u64) -> Found<Option<Account>> {
        let Some(shard) = self.shard(address) else {
            return Found::Older;
        };
        let shard = read(shard);
        let changes = shard.get(&address);
        match changes.and_then(|changes| at(&changes.account, group)) {
            Some((_, account)) => Found::Value(*account),
            None => Found::Older,
        }
    }

    /// Returns a slot as of a group.
    pub(super) fn slot(&self, address: Address, slot: U256, group: u64) -> Found<U256> {
        let Some(shard) = self.shard(address) else {
            return Found::Older;
        };
        let shard = read(shard);
        let Some(changes) = shard.get(&address) else {
            return Found::Older;
        };
        let cleared = changes.cleared(group);
        let value = changes
            .slots
            .get(&slot)
            .and_then(|versions| at(versions, group));
        match (value, cleared) {
            // A group clears before it sets.
            (Some((set, value)), cleared) if cleared.is_none_or(|cleared| *set >= cleared) => {
                Found::Value(*value)
            }
            (_, Some(_)) => Found::Value(U256::ZERO),
            (_, None) => Found::Older,
        }
    }

    /// Returns a code as of a group.
    pub(super) fn code(&self, hash: B256, group: u64) -> Option<Bytes> {
        let codes = read(&self.codes);
        let (set, code) = codes.get(&hash)?;
        (*set <= group).then(|| code.clone())
    }

    /// Adds all values of an account up to a group to those of older generations.
    pub(super) fn versions(&self, address: Address, group: u64, all: &mut AllVersions) {
        let Some(shard) = self.shard(address) else {
            return;
        };
        let shard = read(shard);
        let Some(changes) = shard.get(&address) else {
            return;
        };
        all.account.extend(until(&changes.account, group));
        let clears = changes.clears.iter();
        all.clears
            .extend(clears.take_while(|clear| **clear <= group));
        for (slot, versions) in &changes.slots {
            let of_slot = all.slots.entry(*slot).or_default();
            of_slot.extend(until(versions, group));
        }
    }

    /// Adds the changes as of a group to those of older generations.
    pub(super) fn merge(&self, group: u64, changed: &mut Changed) {
        for shard in &self.shards {
            for (address, changes) in &*read(shard) {
                changes.merge(group, *address, changed);
            }
        }
        for (hash, (set, code)) in &*read(&self.codes) {
            if *set <= group {
                changed.codes.insert(*hash, code.clone());
            }
        }
    }
}

impl Changes {
    /// Returns the last group up to one that cleared the storage.
    fn cleared(&self, group: u64) -> Option<u64> {
        let count = self.clears.partition_point(|cleared| *cleared <= group);
        self.clears.get(count.checked_sub(1)?).copied()
    }

    fn merge(&self, group: u64, address: Address, changed: &mut Changed) {
        let account = at(&self.account, group).map(|(_, account)| *account);
        let cleared = self.cleared(group);
        // Each change of an account sets it.
        if account.is_none() {
            return;
        }
        let merged = changed.accounts.entry(address).or_default();
        merged.account = account;
        if cleared.is_some() {
            merged.is_cleared = true;
            merged.slots.clear();
        }
        for (slot, versions) in &self.slots {
            if let Some((set, value)) = at(versions, group)
                && cleared.is_none_or(|cleared| *set >= cleared)
            {
                merged.slots.insert(*slot, *value);
            }
        }
    }
}
