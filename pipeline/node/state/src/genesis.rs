//! The first state of a chain.

use std::collections::BTreeMap;

use alloy_primitives::{Address, B256, Bytes, keccak256};
use zkfabric_stf::host::GenesisAccount;
use zkfabric_stf::state::EMPTY_CODE;

use crate::account::Account;
use crate::diff::{AccountDiff, Diff};

impl Diff {
    /// Returns the accounts of a genesis as changes of an empty state.
    ///
    /// The root of the changed state is that of [`Genesis::header`](zkfabric_stf::host::Genesis).
    #[must_use]
    pub fn of_genesis(accounts: &BTreeMap<Address, GenesisAccount>) -> Self {
        let mut codes: BTreeMap<B256, Bytes> = BTreeMap::new();
        let changed = accounts.iter().map(|(address, account)| {
            let storage = account.storage.iter().filter(|(_, value)| !value.is_zero());
            let storage: Vec<_> = storage.map(|(slot, value)| (*slot, *value)).collect();
            let code_hash = if !account.code.is_empty() {
                let hash = keccak256(&account.code);
                codes.insert(hash, account.code.clone());
                hash
            } else if account.nonce == 0 && !storage.is_empty() {
                // No contract is created at such an account (EIP-7610).
                B256::ZERO
            } else {
                EMPTY_CODE
            };
            AccountDiff {
                address: *address,
                account: Some(Account {
                    nonce: account.nonce,
                    balance: account.balance,
                    code_hash,
                }),
                clears_storage: false,
                storage,
            }
        });
        let accounts = changed.collect();
        Self {
            accounts,
            codes: codes.into_iter().collect(),
        }
    }
}
