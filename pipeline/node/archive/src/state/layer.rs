//! Changes over a state.

use std::collections::BTreeMap;

use alloy_primitives::{Address, B256, Bytes, U256};
use revm::state::Account as Touched;
use zkfabric_state::{Account, AccountDiff, Diff, ReadError, View};

use super::states::Snapshot;

/// Changes, by accounts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Layer {
    accounts: BTreeMap<Address, Change>,
    codes: BTreeMap<B256, Bytes>,
}

#[derive(Clone, Debug, Default)]
struct Change {
    account: Option<Account>,
    /// Whether slots that are not in `slots` are zero.
    is_cleared: bool,
    slots: BTreeMap<U256, U256>,
}

impl Layer {
    /// Takes over what an execution has done to an account. revm gives accounts in the form of
    /// EIP-161 for all forks: what is empty and touched goes, unless it is said to be created.
    pub(crate) fn change(&mut self, address: Address, touched: Touched) {
        if !touched.is_touched() {
            return;
        }
        let goes = touched.is_selfdestructed() || touched.is_empty() && !touched.is_created();
        let change = self.accounts.entry(address).or_default();
        if goes {
            *change = Change {
                is_cleared: true,
                ..Change::default()
            };
            return;
        }
        if touched.is_created() {
            change.is_cleared = true;
            change.slots.clear();
        }
        let info = touched.info;
        if let Some(code) = info.code.filter(|code| !code.is_empty()) {
            self.codes.insert(info.code_hash, code.original_bytes());
        }
        change.account = Some(Account {
            nonce: info.nonce,
            balance: info.balance,
            code_hash: info.code_hash,
        });
        for (slot, value) in touched.storage {
            if value.is_changed() || change.is_cleared {
                change.slots.insert(slot, value.present_value);
            }
        }
    }

    /// Returns all changes in the form of the trie.
    pub(crate) fn into_diff(self) -> Diff {
        let accounts = self.accounts.into_iter().map(|(address, change)| {
            let clears_storage = change.is_cleared;
            let slots = change.slots.into_iter();
            let slots = slots.filter(|(_, value)| !(clears_storage && value.is_zero()));
            AccountDiff {
                address,
                account: change.account,
                clears_storage,
                storage: slots.collect(),
            }
        });
        Diff {
            accounts: accounts.collect(),
            codes: self.codes.into_iter().collect(),
        }
    }
}

/// A state with changes.
#[derive(Clone, Debug)]
pub(crate) struct Layered {
    pub(crate) base: Snapshot,
    pub(crate) layer: Layer,
}

impl View for Layered {
    fn account(&self, address: Address) -> Result<Option<Account>, ReadError> {
        match self.layer.accounts.get(&address) {
            Some(change) => Ok(change.account),
            None => self.base.account(address),
        }
    }

    fn storage(&self, address: Address, slot: U256) -> Result<U256, ReadError> {
        let Some(change) = self.layer.accounts.get(&address) else {
            return self.base.storage(address, slot);
        };
        match change.slots.get(&slot) {
            Some(value) => Ok(*value),
            None if change.is_cleared => Ok(U256::ZERO),
            None => self.base.storage(address, slot),
        }
    }

    fn code(&self, hash: B256) -> Result<Option<Bytes>, ReadError> {
        match self.layer.codes.get(&hash) {
            Some(code) => Ok(Some(code.clone())),
            None => self.base.code(hash),
        }
    }
}
