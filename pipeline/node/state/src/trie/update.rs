//! Update of all tries by the changes of a block, or by parts of them.

use std::sync::Arc;

use alloy_primitives::{B256, U256};
use rayon::prelude::*;
use zkfabric_host::local::{Isa, keccak256_serial_with};
use zkfabric_stf::mpt::EMPTY_ROOT;
use zkfabric_stf::state::EMPTY_CODE;

use super::commit::Made;
use super::error::TrieError;
use super::key::Key;
use super::node::{AccountValue, Link, Value};
use super::open::OpenBlock;
use super::pass::{Change, Output, Pass, Setting, To};
use super::prune::{Limits, prune};
use super::records::{Head, seal, write_root};
use super::store::{Update, Writes};
use crate::account::Account;
use crate::diff::Diff;

/// Messages of one task that hashes keys.
const KEYS_PER_TASK: usize = 1024;

/// Changes of an account, by hashed keys.
#[derive(Clone, Debug)]
pub(super) struct Changed {
    pub(super) key: B256,
    /// The account after the change; `None` if it does not exist.
    pub(super) account: Option<Account>,
    pub(super) clears_storage: bool,
    /// Changes of storage; different keys in ascending order.
    pub(super) slots: Vec<Change>,
    /// Storage after the update, if the update changes it.
    storage: Option<Option<Link>>,
}

impl Changed {
    /// Gathers the changes of an account. Of two changes of one slot, the later one stays.
    pub(super) fn new(
        key: B256,
        account: Option<Account>,
        clears_storage: bool,
        slots: impl Iterator<Item = (B256, U256)>,
    ) -> Self {
        let slots = slots.map(|(key, value)| {
            let to = if value.is_zero() {
                To::Nothing
            } else {
                To::Value(Value::Slot(value))
            };
            Change { key, to }
        });
        let mut slots: Vec<_> = slots.collect();
        sort_by_key(&mut slots, |change| change.key);
        Self {
            key,
            account,
            clears_storage,
            slots,
            storage: None,
        }
    }

    const fn changes_storage(&self) -> bool {
        self.account.is_some() && (self.clears_storage || !self.slots.is_empty())
    }

    fn change(&self) -> Change {
        let to = match (&self.account, self.storage) {
            (None, _) => To::Nothing,
            (Some(account), None) => To::Account(value(account, None)),
            (Some(account), Some(storage)) => To::Value(Value::Account(value(account, storage))),
        };
        Change { key: self.key, to }
    }
}

pub(super) fn value(account: &Account, storage: Option<Link>) -> AccountValue {
    let code_hash = if account.code_hash.is_zero() {
        EMPTY_CODE
    } else {
        account.code_hash
    };
    AccountValue {
        nonce: account.nonce,
        balance: account.balance,
        code_hash,
        storage,
    }
}

/// Returns the head of the state after a block, so far with the root before it.
pub(super) fn next_head(before: Option<Head>, block: u64) -> Result<Head, TrieError> {
    match before {
        None => Ok(Head {
            newest: block,
            oldest: block,
            root: None,
        }),
        Some(head) if head.newest.checked_add(1) == Some(block) => Ok(Head {
            newest: block,
            ..head
        }),
        Some(head) => Err(TrieError::Order {
            expected: head.newest.saturating_add(1),
            got: block,
        }),
    }
}

/// Applies changes to the state under a root. Returns what was made and replaced, and the new root.
fn apply(
    setting: Setting<'_>,
    root: Option<Link>,
    mut accounts: Vec<Changed>,
) -> Result<(Output, Option<Link>), TrieError> {
    sort_by_key(&mut accounts, |account| account.key);
    let mut output = storage(setting, root.as_ref(), &mut accounts)?;
    let changes: Vec<_> = accounts.iter().map(Changed::change).collect();
    let mut pass = Pass::new(setting, None);
    let Some(changed) = pass.apply(root.as_ref(), &changes)? else {
        return Ok((output, root));
    };
    let (made, roots) = pass.finish(&[(None, changed)])?;
    output.append(made);
    Ok((output, roots.into_iter().next().flatten()))
}

/// Applies a part of the changes of a block.
pub(super) fn add(
    setting: Setting<'_>,
    open: &mut OpenBlock,
    accounts: Vec<Changed>,
) -> Result<(), TrieError> {
    let (output, root) = apply(setting, open.root, accounts)?;
    keep(setting, &output.made);
    open.add(setting.shared, output, root)
}

/// Applies the changes of a block to the newest state, or the last part of them.
pub(super) fn update(
    setting: Setting<'_>,
    limits: Limits,
    open: Option<OpenBlock>,
    accounts: Vec<Changed>,
) -> Result<Update, TrieError> {
    let (shared, block) = (setting.shared, setting.block);
    let mut head = next_head(shared.head(), block)?;
    let output = match open {
        None => {
            let (output, root) = apply(setting, head.root, accounts)?;
            keep(setting, &output.made);
            head.root = root;
            output
        }
        Some(mut open) => {
            add(setting, &mut open, accounts)?;
            head.root = open.root;
            open.finish(shared)
        }
    };
    let mut writes = Writes {
        puts: output.made,
        removals: Vec::new(),
    };
    prune(shared, limits, &mut head, output.replaced, &mut writes)?;
    let root = write_root(head.root.as_ref());
    writes.puts.push(seal(Key::root(block), root));
    writes.puts.push(seal(Key::HEAD, head.write()));
    let writes = Arc::new(writes);
    shared.push(head, &writes);
    Ok(Update {
        root: head.root.map_or(EMPTY_ROOT, |root| root.hash),
        writes,
    })
}

/// Keeps the nodes of the newest state in memory: the next blocks read them.
fn keep(setting: Setting<'_>, made: &Made) {
    let keep = |(key, record): &(Key, Arc<[u8]>)| setting.shared.keep(key, Arc::clone(record));
    if setting.parallel {
        let made = made.par_iter().with_min_len(KEYS_PER_TASK);
        made.for_each(keep);
    } else {
        made.iter().for_each(keep);
    }
}

/// Hashes the keys of changes.
pub(super) fn hashed(isa: Isa, parallel: bool, changes: &Diff) -> Vec<Changed> {
    let accounts = &changes.accounts;
    let words: Vec<[u8; 32]> = accounts
        .iter()
        .flat_map(|account| account.storage.iter())
        .map(|(slot, _)| slot.to_be_bytes())
        .collect();
    let addresses = accounts.iter().map(|account| account.address.as_slice());
    let messages: Vec<&[u8]> = addresses
        .chain(words.iter().map(<[u8; 32]>::as_slice))
        .collect();
    let hashes: Vec<[u8; 32]> = if parallel {
        let tasks = messages.par_chunks(KEYS_PER_TASK);
        tasks
            .flat_map_iter(|part| keccak256_serial_with(isa, part))
            .collect()
    } else {
        keccak256_serial_with(isa, &messages)
    };
    let mut rest = hashes.get(accounts.len()..).unwrap_or_default();
    let mut list = Vec::with_capacity(accounts.len());
    for (diff, key) in accounts.iter().zip(&hashes) {
        let (keys, after) = rest.split_at(diff.storage.len().min(rest.len()));
        rest = after;
        let slots = keys.iter().zip(&diff.storage);
        list.push(Changed::new(
            B256::new(*key),
            diff.account,
            diff.clears_storage,
            slots.map(|(key, (_, value))| (B256::new(*key), *value)),
        ));
    }
    list
}

/// Sorts by different keys: of two with the same key, the later one stays.
fn sort_by_key<T>(list: &mut Vec<T>, key: impl Fn(&T) -> B256) {
    list.reverse();
    list.sort_by_key(&key);
    list.dedup_by_key(|item| key(item));
}

/// Updates the storage tries of accounts in the state under `root`.
fn storage(
    setting: Setting<'_>,
    root: Option<&Link>,
    accounts: &mut [Changed],
) -> Result<Output, TrieError> {
    let mut jobs: Vec<&mut Changed> = accounts
        .iter_mut()
        .filter(|account| account.changes_storage())
        .collect();
    let mut tasks: Vec<&mut [&mut Changed]> = Vec::new();
    let mut rest = jobs.as_mut_slice();
    while !rest.is_empty() {
        let mut changes = 0;
        let fits = rest.iter().position(|account| {
            changes += 1 + account.slots.len();
            changes > setting.pass_changes
        });
        let count = fits.unwrap_or(rest.len()).max(1);
        let (task, after) = rest.split_at_mut(count);
        tasks.push(task);
        rest = after;
    }
    let run = |task: &mut [&mut Changed]| storage_task(setting, root, task);
    let outputs: Result<Vec<_>, TrieError> = if setting.parallel {
        tasks.into_par_iter().map(run).collect()
    } else {
        tasks.into_iter().map(run).collect()
    };
    let mut output = Output::default();
    for part in outputs? {
        output.append(part);
    }
    Ok(output)
}

fn storage_task(
    setting: Setting<'_>,
    root: Option<&Link>,
    accounts: &mut [&mut Changed],
) -> Result<Output, TrieError> {
    let mut pass = Pass::new(setting, None);
    let mut roots = Vec::new();
    let mut changed = Vec::new();
    for account in accounts.iter_mut() {
        let before = setting.shared.account(root, &account.key, |_| ())?;
        let before = before.and_then(|before| before.storage);
        let kept = before.filter(|_| !account.clears_storage);
        pass.turn_to(account.key);
        if let (Some(cleared), None) = (before, kept) {
            pass.clear(account.key, cleared);
        }
        account.storage = Some(kept);
        if let Some(new) = pass.apply(kept.as_ref(), &account.slots)? {
            roots.push((Some(account.key), new));
            changed.push(account);
        }
    }
    let (output, links) = pass.finish(&roots)?;
    for (account, link) in changed.into_iter().zip(links) {
        account.storage = Some(link);
    }
    Ok(output)
}
