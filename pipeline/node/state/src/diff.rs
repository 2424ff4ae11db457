//! Changes of a group of transactions.

use alloy_primitives::{Address, B256, Bytes, U256};

use crate::account::Account;

/// Changes of the state, as values after the change.
///
/// Applied in the order of groups, so that a later value takes an earlier one's place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diff {
    /// Changed accounts, in ascending order of their addresses.
    pub accounts: Vec<AccountDiff>,
    /// New bytecodes with their Keccak-256, in ascending order.
    pub codes: Vec<(B256, Bytes)>,
}

/// Changes of one account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountDiff {
    /// Address.
    pub address: Address,
    /// The account after the change; `None` if it does not exist.
    pub account: Option<Account>,
    /// Whether all slots lose their values before those of `storage` are set: the account was
    /// destroyed or created.
    pub clears_storage: bool,
    /// Changed slots in ascending order; zero removes a slot.
    pub storage: Vec<(U256, U256)>,
}
