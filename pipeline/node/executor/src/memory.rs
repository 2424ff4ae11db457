//! A state in memory, for tests and examples.

use std::collections::BTreeMap;

use alloy_primitives::map::{AddressMap, B256Map, HashMap};
use alloy_primitives::{Address, B256, Bytes, U256};
use zkfabric_state::{Account, Diff, ReadError, View};
use zkfabric_stf::host::GenesisAccount;

/// Accounts, storage and codes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Memory {
    accounts: AddressMap<Account>,
    storage: AddressMap<HashMap<U256, U256>>,
    codes: B256Map<Bytes>,
}

impl Memory {
    /// Builds the state of a genesis.
    #[must_use]
    pub fn new(accounts: &BTreeMap<Address, GenesisAccount>) -> Self {
        let mut memory = Self::default();
        memory.apply(&Diff::of_genesis(accounts));
        memory
    }

    /// Applies changes.
    pub fn apply(&mut self, diff: &Diff) {
        for account in &diff.accounts {
            let address = account.address;
            match account.account {
                Some(info) => self.accounts.insert(address, info),
                None => self.accounts.remove(&address),
            };
            let storage = self.storage.entry(address).or_default();
            if account.clears_storage {
                storage.clear();
            }
            for (slot, value) in &account.storage {
                if value.is_zero() {
                    storage.remove(slot);
                } else {
                    storage.insert(*slot, *value);
                }
            }
        }
        self.codes.extend(diff.codes.iter().cloned());
    }

    /// Returns the state as a genesis, whose trie has the state's root.
    #[must_use]
    pub fn genesis(&self) -> BTreeMap<Address, GenesisAccount> {
        let accounts = self.accounts.iter().map(|(address, account)| {
            let storage = self.storage.get(address).into_iter().flatten();
            let code = self.codes.get(&account.code_hash).cloned();
            let account = GenesisAccount {
                nonce: account.nonce,
                balance: account.balance,
                code: code.unwrap_or_default(),
                storage: storage.map(|(slot, value)| (*slot, *value)).collect(),
            };
            (*address, account)
        });
        accounts.collect()
    }
}

impl View for Memory {
    fn account(&self, address: Address) -> Result<Option<Account>, ReadError> {
        Ok(self.accounts.get(&address).copied())
    }

    fn storage(&self, address: Address, slot: U256) -> Result<U256, ReadError> {
        let storage = self.storage.get(&address);
        let value = storage.and_then(|storage| storage.get(&slot));
        Ok(value.copied().unwrap_or_default())
    }

    fn code(&self, hash: B256) -> Result<Option<Bytes>, ReadError> {
        Ok(self.codes.get(&hash).cloned())
    }
}
