//! Changes of several groups as one.

use std::collections::BTreeMap;

use alloy_primitives::{Address, B256, Bytes, U256};

use crate::account::Account;
use crate::diff::{AccountDiff, Diff};

/// Joins the changes of consecutive groups.
#[derive(Clone, Debug, Default)]
pub struct Changes {
    accounts: BTreeMap<Address, Change>,
    codes: BTreeMap<B256, Bytes>,
    /// Number of accounts and slots.
    keys: usize,
}

#[derive(Clone, Debug, Default)]
struct Change {
    account: Option<Account>,
    clears_storage: bool,
    storage: BTreeMap<U256, U256>,
}

impl Changes {
    /// Adds the changes of the next group.
    pub fn add(&mut self, diff: &Diff) {
        let before = self.accounts.len();
        for later in &diff.accounts {
            let change = self.accounts.entry(later.address).or_default();
            let slots = change.storage.len();
            change.account = later.account;
            if later.clears_storage {
                change.clears_storage = true;
                change.storage.clear();
            }
            change.storage.extend(later.storage.iter().copied());
            self.keys = self.keys + change.storage.len() - slots;
        }
        self.keys += self.accounts.len() - before;
        let codes = diff.codes.iter();
        self.codes
            .extend(codes.map(|(hash, code)| (*hash, code.clone())));
    }

    /// Returns the number of accounts and slots that are changed.
    #[must_use]
    pub const fn keys(&self) -> usize {
        self.keys
    }

    /// Returns all changes as those of one group.
    #[must_use]
    pub fn into_diff(self) -> Diff {
        let accounts = self.accounts.into_iter().map(|(address, change)| {
            let clears = change.clears_storage;
            // A slot that was cleared needs no zero.
            let storage = change.storage.into_iter();
            let storage = storage.filter(|(_, value)| !(clears && value.is_zero()));
            AccountDiff {
                address,
                account: change.account,
                clears_storage: clears,
                storage: storage.collect(),
            }
        });
        Diff {
            accounts: accounts.collect(),
            codes: self.codes.into_iter().collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use fastrand::Rng;

    use super::*;

    type Model = BTreeMap<Address, (Account, BTreeMap<U256, U256>)>;

    fn apply(model: &mut Model, diff: &Diff) {
        for change in &diff.accounts {
            let (_, mut storage) = model.remove(&change.address).unwrap_or_default();
            if change.clears_storage {
                storage.clear();
            }
            for (slot, value) in &change.storage {
                storage.insert(*slot, *value);
            }
            storage.retain(|_, value| !value.is_zero());
            if let Some(account) = change.account {
                model.insert(change.address, (account, storage));
            }
        }
    }

    /// Changes of one account; one that goes takes its storage with it.
    fn random(rng: &mut Rng) -> AccountDiff {
        let account = (rng.u8(..5) > 0).then(|| Account {
            nonce: rng.u64(..9),
            ..Account::default()
        });
        let clears_storage = account.is_none() || rng.u8(..4) == 0;
        let mut storage = BTreeMap::new();
        if account.is_some() {
            for _ in 0..rng.usize(..4) {
                let value = rng.u64(u64::from(clears_storage)..3);
                storage.insert(U256::from(rng.u64(..4)), U256::from(value));
            }
        }
        AccountDiff {
            address: Address::with_last_byte(0),
            account,
            clears_storage,
            storage: storage.into_iter().collect(),
        }
    }

    /// One application of the joined changes gives what one after the other gives, and the joined
    /// changes have the one form in which a diff is written.
    #[test]
    fn joined_changes_are_the_changes_one_after_the_other() {
        let mut rng = Rng::with_seed(11);
        for _ in 0..2000 {
            let (mut before, mut changes) = (Model::new(), Changes::default());
            for byte in 0..3 {
                let storage = BTreeMap::from([(U256::from(1), U256::from(7))]);
                let address = Address::with_last_byte(byte);
                before.insert(address, (Account::default(), storage));
            }
            let mut expected = before.clone();
            for _ in 0..rng.usize(1..5) {
                let changed: Vec<u8> = (0..3).filter(|_| rng.bool()).collect();
                let accounts = changed.into_iter().map(|byte| AccountDiff {
                    address: Address::with_last_byte(byte),
                    ..random(&mut rng)
                });
                let diff = Diff {
                    accounts: accounts.collect(),
                    codes: Vec::new(),
                };
                apply(&mut expected, &diff);
                changes.add(&diff);
            }
            let slots = changes.accounts.values().map(|change| change.storage.len());
            assert_eq!(
                changes.keys(),
                changes.accounts.len() + slots.sum::<usize>()
            );
            let joined = changes.into_diff();
            apply(&mut before, &joined);
            assert_eq!(before, expected, "{joined:?}");
            assert_eq!(Diff::decode(&joined.encode()).unwrap(), joined);
        }
    }
}
