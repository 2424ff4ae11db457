//! Edits of the state, on a chain for development.
//!
//! An edit is a group of the open block without transactions, which only a chain for development
//! has: a frame that names itself so. A file of the folder says that there is one, so that other
//! ledgers refuse the folder, also where they need not read that group.

use std::sync::Arc;

use alloy_primitives::{Address, Bytes, U256, keccak256};
use zkfabric_log::Ticket;
use zkfabric_state::{Account, AccountDiff, Diff, View as _};
use zkfabric_stf::state::EMPTY_CODE;

use super::error::LedgerError;
use super::ledger::Ledger;
use crate::block::Error as BlockError;
use crate::frame::Frame;

/// A change of an account that no transaction makes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Its balance.
    Balance(U256),
    /// Its nonce.
    Nonce(u64),
    /// Its code.
    Code(Bytes),
    /// The value of a slot.
    Slot {
        /// The slot.
        slot: U256,
        /// The value.
        value: U256,
    },
}

impl Ledger {
    /// Edits an account in the open block; returns before the edit is durable.
    ///
    /// # Errors
    /// [`LedgerError::Order`] without an open block, and where the options allow no edits
    /// ([`LedgerOptions::edits`](crate::LedgerOptions::edits)); other errors end the ledger.
    pub fn edit(
        &mut self,
        address: Address,
        edit: &Edit,
    ) -> Result<(Ticket, Arc<Diff>), LedgerError> {
        self.unless_ended(|ledger| ledger.change(address, edit))
    }

    fn change(
        &mut self,
        address: Address,
        edit: &Edit,
    ) -> Result<(Ticket, Arc<Diff>), LedgerError> {
        if !self.edited.is_allowed() {
            return Err(LedgerError::Order("this ledger takes no edits"));
        }
        if self.open_block().is_none() {
            return Err(LedgerError::Order("no block is open: begin one first"));
        }
        let read = self.view().account(address);
        let read = read.map_err(zkfabric_executor::Error::from);
        let before = read.map_err(BlockError::from)?;
        let frame = Frame {
            is_edited: true,
            ..self.frame(diff(address, before, edit))
        };
        self.append(frame)
    }
}

/// Returns the changes of an edit.
fn diff(address: Address, before: Option<Account>, edit: &Edit) -> Diff {
    let mut account = before.unwrap_or_default();
    let (mut storage, mut codes) = (Vec::new(), Vec::new());
    match edit {
        Edit::Balance(balance) => account.balance = *balance,
        Edit::Nonce(nonce) => account.nonce = *nonce,
        Edit::Code(code) if code.is_empty() => account.code_hash = EMPTY_CODE,
        Edit::Code(code) => {
            account.code_hash = keccak256(code);
            codes.push((account.code_hash, code.clone()));
        }
        Edit::Slot { slot, value } => storage.push((*slot, *value)),
    }
    let is_bare = account.nonce == 0 && !account.has_code();
    if is_bare && !storage.is_empty() {
        // What the state has for an account with storage alone.
        account.code_hash = alloy_primitives::B256::ZERO;
    }
    // An empty account is none (EIP-161).
    let exists = account != Account::default();
    Diff {
        accounts: vec![AccountDiff {
            address,
            account: exists.then_some(account),
            clears_storage: false,
            storage,
        }],
        codes,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(before: Option<Account>, edit: &Edit) -> Option<Account> {
        diff(Address::ZERO, before, edit).accounts[0].account
    }

    #[test]
    fn an_edit_changes_one_thing() {
        let account = Account {
            nonce: 7,
            balance: U256::from(8),
            code_hash: keccak256([1]),
        };
        let (some, one) = (Some(account), U256::from(1));
        let balance = Account {
            balance: one,
            ..account
        };
        assert_eq!(of(some, &Edit::Balance(one)), Some(balance));
        let nonce = Account {
            nonce: 1,
            ..account
        };
        assert_eq!(of(some, &Edit::Nonce(1)), Some(nonce));
        let code = diff(Address::ZERO, some, &Edit::Code(Bytes::from_static(&[2])));
        assert_eq!(code.codes[0].0, keccak256([2]));
        let slot = Edit::Slot {
            slot: one,
            value: one,
        };
        assert_eq!(
            diff(Address::ZERO, some, &slot).accounts[0].storage,
            [(one, one)]
        );
        assert_eq!(of(some, &slot), some);
    }

    /// Nothing is left of an account that has nothing.
    #[test]
    fn an_empty_account_is_none() {
        assert_eq!(of(None, &Edit::Balance(U256::ZERO)), None);
        let poor = Account {
            balance: U256::from(1),
            ..Account::default()
        };
        assert_eq!(of(Some(poor), &Edit::Balance(U256::ZERO)), None);
        assert_eq!(of(None, &Edit::Code(Bytes::new())), None);
    }
}
