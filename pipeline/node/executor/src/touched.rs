//! What a journal has read and changed, against the state before it.
//!
//! revm's journal forgets the values before the first transaction, since each transaction's
//! original values are those before it. The reader's record has them, and both are joined in the
//! order of addresses. Everything that was read is in the list, also by transactions that were left
//! out or undone: lanes are compared by it.

use alloy_primitives::{Address, B256, Bytes, U256};
use revm::state::{Account as JournalAccount, EvmState};
use zkfabric_state::{Account, AccountDiff, Diff};
use zkfabric_stf::state::EMPTY_CODE;

use crate::database::{ReadAccount, ReadSlot};

/// An account that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Touched {
    pub(crate) address: Address,
    /// The account after the journal.
    pub(crate) last: Option<Account>,
    /// Whether `last` differs from the account before the journal.
    pub(crate) changed: bool,
    /// Whether the storage before the journal is gone.
    pub(crate) cleared: bool,
    /// Whether the block's end deletes the account if it stays as it is.
    pub(crate) emptied: bool,
    /// New bytecode.
    pub(crate) code: Option<Bytes>,
    /// Transaction that read the account first.
    pub(crate) first: u32,
    /// Slots that were read, in ascending order.
    pub(crate) slots: Vec<TouchedSlot>,
}

/// A slot that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TouchedSlot {
    pub(crate) slot: U256,
    /// Value after the journal.
    pub(crate) last: U256,
    /// Whether `last` differs from the value before the journal.
    pub(crate) changed: bool,
    /// Transaction that read the slot first.
    pub(crate) first: u32,
}

/// Joins a journal's state with the record of its reads, in ascending order of addresses.
pub(crate) fn join(
    state: EvmState,
    mut accounts: Vec<ReadAccount>,
    mut slots: Vec<ReadSlot>,
) -> Vec<Touched> {
    accounts.sort_unstable_by_key(|read| read.address);
    slots.sort_unstable_by_key(|read| (read.address, read.slot));
    let mut state: Vec<(Address, JournalAccount)> = state.into_iter().collect();
    state.sort_unstable_by_key(|(address, _)| *address);
    let mut state = state.into_iter().peekable();
    let mut slots = slots.as_slice();
    let mut touched = Vec::with_capacity(accounts.len());
    for read in &accounts {
        let account = state.next_if(|(address, _)| *address == read.address);
        let start = slots.partition_point(|slot| slot.address < read.address);
        let rest = slots.get(start..).unwrap_or_default();
        let (own, rest) = rest.split_at(rest.partition_point(|slot| slot.address == read.address));
        slots = rest;
        // The journal keeps what it has read, also for transactions that were left out or undone.
        if let Some((_, account)) = account {
            touched.push(one(read, account, own));
        }
    }
    touched
}

fn one(read: &ReadAccount, account: JournalAccount, slots: &[ReadSlot]) -> Touched {
    let ReadAccount {
        address,
        account: base,
        first,
    } = *read;
    let (last, emptied) = after(&account, base);
    let changed = last != base;
    let mut touched = Touched {
        address,
        last,
        changed,
        cleared: changed && (last.is_none() || account.is_created()),
        emptied,
        code: None,
        first,
        slots: Vec::new(),
    };
    let Some(last) = last else {
        return touched;
    };
    if last.code_hash != EMPTY_CODE
        && base.is_none_or(|base| base.code_hash != last.code_hash)
        && let Some(code) = &account.info.code
    {
        touched.code = Some(code.original_bytes());
    }
    touched.slots.reserve(account.storage.len());
    for (slot, value) in account.storage {
        let found = slots.binary_search_by(|read| read.slot.cmp(&slot));
        let read = found.ok().and_then(|at| slots.get(at));
        let last = value.present_value;
        touched.slots.push(TouchedSlot {
            slot,
            last,
            changed: last != read.map_or(U256::ZERO, |read| read.value),
            first: read.map_or(first, |read| read.first),
        });
    }
    touched.slots.sort_unstable_by_key(|slot| slot.slot);
    touched
}

/// Returns an account after the journal, and whether the block's end deletes it, by the rules of
/// `stf`'s [`StateDb::apply`](zkfabric_stf::state::StateDb::apply).
fn after(account: &JournalAccount, base: Option<Account>) -> (Option<Account>, bool) {
    if !account.is_touched() {
        return (base, false);
    }
    let info = &account.info;
    let last = Account {
        nonce: info.nonce,
        balance: info.balance,
        // With a nonce, an account is taken anyway, and its hash is the empty code's again.
        code_hash: if info.code_hash.is_zero() && info.nonce != 0 {
            EMPTY_CODE
        } else {
            info.code_hash
        },
    };
    if account.is_selfdestructed_locally() {
        (None, false)
    } else if info.is_empty() {
        let has_storage = info.code_hash.is_zero();
        (has_storage.then_some(last), has_storage)
    } else {
        (Some(last), false)
    }
}

/// Returns the changes among what was read.
pub(crate) fn diff(touched: Vec<Touched>) -> Diff {
    let mut diff = Diff::default();
    for account in touched {
        let Touched {
            address,
            last,
            changed,
            cleared,
            code,
            slots,
            ..
        } = account;
        if let (Some(last), Some(code)) = (last, code) {
            diff.codes.push((last.code_hash, code));
        }
        let storage: Vec<(U256, U256)> = slots
            .iter()
            .filter(|slot| slot.changed)
            .map(|slot| (slot.slot, slot.last))
            .collect();
        if changed || !storage.is_empty() {
            diff.accounts.push(AccountDiff {
                address,
                account: last,
                clears_storage: cleared,
                storage,
            });
        }
    }
    diff.codes
        .sort_unstable_by_key(|(hash, _): &(B256, Bytes)| *hash);
    diff.codes.dedup_by_key(|(hash, _)| *hash);
    diff
}
