//! A file against the state's trie.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::atomic::AtomicBool;

use alloy_primitives::{B256, U256};
use zkfabric_stf::state::EMPTY_CODE;

use super::error::SnapshotError;
use super::format::Summary;
use super::walk::Row;
use crate::account::Account;
use crate::trie::Reader;

/// Returns what the trie's leaf of an account has beside its storage.
fn leaf(account: &Account) -> (u64, U256, B256) {
    let code_hash = if account.code_hash.is_zero() {
        EMPTY_CODE
    } else {
        account.code_hash
    };
    (account.nonce, account.balance, code_hash)
}

impl Summary {
    /// Compares a snapshot with the trie's state after a block, which stays in the window so long.
    /// Each row has to be in the trie, and there are as many of them: so the snapshot's root, which
    /// has to be the trie's, is that of its rows. The code of each account is there. Another thread
    /// ends it by `stop`.
    ///
    /// # Errors
    /// [`SnapshotError::OtherState`] for a row that differs; another [`SnapshotError`] if the file
    /// is no whole snapshot or cannot be read, if the trie cannot be read, or if it was stopped.
    pub fn verify(
        path: &Path,
        trie: &Reader,
        block: u64,
        stop: &AtomicBool,
    ) -> Result<Self, SnapshotError> {
        let root = trie.root(block)?;
        let other = |reason: String| SnapshotError::OtherState {
            path: path.to_owned(),
            root,
            reason,
        };
        let mut audit = trie.audit(block)?;
        let mut codes = BTreeSet::new();
        let summary = Self::read(path, |row| {
            SnapshotError::unless(stop)?;
            match row {
                Row::Account(address, account) => {
                    let expected = audit.account(address)?;
                    let got = leaf(&account);
                    let same = expected.filter(|expected| {
                        (expected.nonce, expected.balance, expected.code_hash) == got
                    });
                    if same.is_none() {
                        return Err(other(format!("account {address} is {account:?}")));
                    }
                    codes.insert(got.2);
                }
                Row::Slot(address, slot, value) => {
                    let expected = audit.storage(address, slot)?;
                    if expected != value {
                        return Err(other(format!(
                            "slot {slot} of account {address} is {value}, expected {expected}"
                        )));
                    }
                }
                Row::Code(hash, _) => {
                    codes.remove(&hash);
                }
            }
            Ok(())
        })?;
        codes.remove(&EMPTY_CODE);
        if let Some(missing) = codes.first() {
            return Err(other(format!("it lacks code {missing}")));
        }
        if summary.root != root {
            return Err(other(format!("its root is {}", summary.root)));
        }
        let counts = audit.count(|| SnapshotError::unless(stop))?;
        let got = (summary.accounts, summary.slots);
        let expected = (counts.accounts, counts.slots);
        if got != expected {
            return Err(other(format!(
                "there are {} accounts and {} slots, expected {} and {}",
                got.0, got.1, expected.0, expected.1
            )));
        }
        Ok(summary)
    }
}
