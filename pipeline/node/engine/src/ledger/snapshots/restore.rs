//! A store from a snapshot.

use std::path::Path;
use std::sync::Arc;

use alloy_primitives::{Address, B256, U256};
use zkfabric_state::trie::{Options, Trie};
use zkfabric_state::{
    Account, AccountDiff, Diff, Reader, SnapshotError, Store, StoreError, Summary,
};

use crate::ledger::error::LedgerError;
use crate::ledger::nodes::{self, Nodes};

/// Accounts and slots that the trie takes at once.
const KEYS: u64 = 100_000;
/// Bytes of the trie's nodes in memory.
const CACHE_BYTES: usize = 256 << 20;

/// Fills an empty store with a snapshot of a block, and builds its trie. Each part of the trie is a
/// block of its own, so that its nodes do not wait in memory, and the last one has the right
/// number; in a chain with fewer blocks since `first`, the last block has the other parts, too.
pub(in crate::ledger) fn restore(
    store: &Arc<Store>,
    path: &Path,
    first: u64,
    block: u64,
) -> Result<Summary, LedgerError> {
    store.import(path, |summary| {
        let keys = summary.accounts.saturating_add(summary.slots);
        let blocks = block.saturating_sub(first).saturating_add(1);
        let parts = keys.div_ceil(KEYS).clamp(1, blocks);
        let options = Options {
            window: 1,
            cache_bytes: CACHE_BYTES,
            ..Options::default()
        };
        let trie = Trie::open(Arc::new(Nodes(Arc::clone(store))), options, None)?;
        let mut build = Build {
            store,
            trie,
            next: block.saturating_sub(parts - 1),
            last: block,
            diff: Diff::default(),
            keys: 0,
        };
        build.add_all(&store.reader())?;
        let got = build.finish()?;
        let expected = summary.root;
        if got == expected {
            return Ok(());
        }
        Err(LedgerError::Snapshot(SnapshotError::OtherState {
            path: path.to_owned(),
            root: expected,
            reason: format!("the root of its rows is {got}"),
        }))
    })
}

/// A trie that is built.
struct Build<'a> {
    store: &'a Store,
    trie: Trie,
    /// Number of the next part's block.
    next: u64,
    last: u64,
    diff: Diff,
    keys: u64,
}

impl Build<'_> {
    fn add_all(&mut self, reader: &Reader) -> Result<(), LedgerError> {
        let mut slots = reader.slots(None).peekable();
        for account in reader.accounts() {
            let (address, account) = account?;
            self.begin(address, account)?;
            while let Some((_, slot, value)) = slots
                .next_if(|slot| {
                    let of = slot.as_ref().map(|(of, ..)| *of);
                    of.is_ok_and(|of| of == address)
                })
                .transpose()?
            {
                self.add(slot, value);
                if self.keys >= KEYS {
                    self.write(self.next < self.last)?;
                    self.begin(address, account)?;
                }
            }
        }
        match slots.next() {
            None => Ok(()),
            Some(slot) => {
                let (address, ..) = slot?;
                let reason = format!("account {address} has slots and does not exist");
                Err(StoreError::Damaged {
                    operation: "read all slots",
                    reason,
                }
                .into())
            }
        }
    }

    /// Begins the changes of an account.
    fn begin(&mut self, address: Address, account: Account) -> Result<(), LedgerError> {
        if self.keys >= KEYS {
            self.write(self.next < self.last)?;
        }
        self.keys += 1;
        self.diff.accounts.push(AccountDiff {
            address,
            account: Some(account),
            clears_storage: false,
            storage: Vec::new(),
        });
        Ok(())
    }

    fn add(&mut self, slot: U256, value: U256) {
        if let Some(account) = self.diff.accounts.last_mut() {
            account.storage.push((slot, value));
            self.keys += 1;
        }
    }

    /// Gives a part to the trie, which ends its block or leaves it open.
    fn write(&mut self, ends: bool) -> Result<B256, LedgerError> {
        let diff = std::mem::take(&mut self.diff);
        self.keys = 0;
        if !ends {
            self.trie.extend(self.next, &diff)?;
            return Ok(B256::ZERO);
        }
        let update = self.trie.update(self.next, &diff)?;
        let mut batch = self.store.batch();
        nodes::write(&mut batch, &update.writes)?;
        batch.commit_in_place()?;
        self.trie.committed(self.next);
        self.next = self.next.saturating_add(1);
        Ok(update.root)
    }

    /// Ends the last block, and those before it that got no part; returns the root.
    fn finish(mut self) -> Result<B256, LedgerError> {
        let mut root = self.write(true)?;
        while self.next <= self.last {
            root = self.write(true)?;
        }
        Ok(root)
    }
}
