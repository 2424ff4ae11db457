//! All tries of a state, from its rows.
//!
//! | module | concept |
//! |---|---|
//! | `sort` | records in order of their keys, in memory or in a file |
//! | `tops` | one trie from values in order, subtrie by subtrie |
//! | `error` | why no tries came of rows |
//!
//! Rows come in the order of addresses and slots, and are sorted by their hashes. Then each trie is
//! built from the left to the right, its nodes from the bottom to the top, and each node is hashed
//! and written once. All nodes are of one block, the only one of the window.
//!
//! Memory does not grow with the rows: [`Bounds::sorted`] bytes while they come, and then a merge's
//! 32 MiB and a few subtries of at most [`Bounds::values`] values.

mod error;
mod sort;
mod tops;

use core::cmp::Ordering;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use alloy_primitives::{Address, B256, U256};
use zkfabric_host::local::{Isa, keccak256_serial_with};
use zkfabric_stf::mpt::EMPTY_ROOT;

use super::commit::Made;
use super::key::Key;
use super::node::{Child, Link, Value};
use super::options::Options;
use super::pass::{PASS_CHANGES, Pass, Setting};
use super::records::{Head, seal, write_root};
use super::shared::Shared;
use super::store::MemoryStore;
use super::update::value;
use crate::account::Account;
use crate::compact::{Input, Malformed, put_account};
use crate::store::StoreError;

pub(crate) use error::BuildError;
use sort::{Sorted, Sorter};

/// What a build keeps in memory.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bounds {
    /// Bytes of rows that are sorted at once.
    pub(crate) sorted: usize,
    /// Values of a subtrie that is built at once: enough for the lanes of the hash, and few enough
    /// for the caches of a core.
    pub(crate) values: usize,
}

impl Default for Bounds {
    fn default() -> Self {
        Self {
            sorted: 64 << 20,
            values: 4096,
        }
    }
}

/// Nodes that were made.
pub(crate) enum Nodes {
    /// Nodes of the state trie: ascending, over all calls, among those with paths of one length.
    State(Made),
    /// Nodes of storage tries: ascending over all calls, also with those of large ones.
    Storage(Made),
    /// Nodes of a large storage trie: as those of the state trie.
    Large(Made),
    /// The end of a large storage trie.
    LargeEnd,
}

/// What stands in the store beside the nodes.
pub(crate) struct Built {
    /// Root of the state.
    pub(crate) root: B256,
    /// Records of the window, which has this one state.
    pub(crate) records: [(Key, Arc<[u8]>); 2],
}

/// Rows by their hashes.
pub(crate) struct Rows {
    isa: Isa,
    bounds: Bounds,
    accounts: Gathered<32>,
    slots: Sorter<64>,
    /// The account of the last slot, and its hash.
    owner: Option<(Address, B256)>,
}

/// Records that still come, or are all there.
enum Gathered<const K: usize> {
    Open(Sorter<K>),
    Ended(Sorted<K>),
}

impl Rows {
    /// Begins without rows; `folder` takes what memory does not.
    pub(crate) fn new(folder: &Path, bounds: Bounds) -> Self {
        let sorter = Sorter::new(folder.join("accounts"), bounds.sorted);
        Self {
            isa: Isa::current(),
            bounds,
            accounts: Gathered::Open(sorter),
            slots: Sorter::new(folder.join("slots"), bounds.sorted),
            owner: None,
        }
    }

    /// Adds accounts; none may follow a slot.
    pub(crate) fn accounts(&mut self, rows: &[(Address, Account)]) -> Result<(), BuildError> {
        let messages: Vec<&[u8]> = rows.iter().map(|(address, _)| address.as_slice()).collect();
        let keys = keccak256_serial_with(self.isa, &messages);
        let Gathered::Open(sorter) = &mut self.accounts else {
            return Err(BuildError::Closed);
        };
        for (key, (_, account)) in keys.iter().zip(rows) {
            sorter.add(key, |record| put_account(record, account))?;
        }
        Ok(())
    }

    /// Adds slots that are not zero, account by account.
    pub(crate) fn slots(&mut self, rows: &[(Address, U256, U256)]) -> Result<(), BuildError> {
        self.end_accounts()?;
        let words: Vec<[u8; 32]> = rows.iter().map(|(_, slot, _)| slot.to_be_bytes()).collect();
        let mut messages: Vec<&[u8]> = words.iter().map(<[u8; 32]>::as_slice).collect();
        let mut last = self.owner.map(|(owner, _)| owner);
        for (address, ..) in rows {
            if last != Some(*address) {
                messages.push(address.as_slice());
                last = Some(*address);
            }
        }
        let keys = keccak256_serial_with(self.isa, &messages);
        let mut owners = keys.get(rows.len()..).unwrap_or_default().iter();
        for (slot, (address, _, value)) in keys.iter().zip(rows) {
            if self.owner.is_none_or(|(owner, _)| owner != *address) {
                let hash = owners.next().copied().unwrap_or_default();
                self.owner = Some((*address, hash.into()));
            }
            let mut key = [0; 64];
            let (first, second) = key.split_at_mut(32);
            if let Some((_, owner)) = &self.owner {
                first.copy_from_slice(owner.as_slice());
            }
            second.copy_from_slice(slot);
            let value = value.to_be_bytes_trimmed_vec();
            self.slots.add(&key, |record| record.extend(value))?;
        }
        Ok(())
    }

    /// Frees what the accounts take of memory.
    fn end_accounts(&mut self) -> Result<(), BuildError> {
        if let Gathered::Open(sorter) = &mut self.accounts {
            let sorter = core::mem::replace(sorter, Sorter::new(PathBuf::new(), 0));
            self.accounts = Gathered::Ended(sorter.finish()?);
        }
        Ok(())
    }

    /// Builds all tries of a block, and gives their nodes to `put`.
    pub(crate) fn build(
        mut self,
        block: u64,
        put: &dyn Fn(Nodes) -> Result<(), BuildError>,
    ) -> Result<Built, BuildError> {
        self.end_accounts()?;
        let Gathered::Ended(accounts) = self.accounts else {
            return Err(BuildError::Closed);
        };
        let options = Options {
            upper_bytes: 0,
            cache_bytes: 0,
            isa: self.isa,
            ..Options::default()
        };
        // Nothing is read from it: no node stands before the first one.
        let shared = Shared::open(Arc::<MemoryStore>::default(), &options)?;
        let setting = Setting {
            shared: &shared,
            block,
            pass_changes: PASS_CHANGES,
            parallel: false,
            isa: self.isa,
        };
        let mut accounts = Accounts {
            setting,
            bound: self.bounds.values,
            accounts,
            slots: self.slots.finish()?,
            put,
        };
        let mut state = |made| put(Nodes::State(ordered(made)));
        let root = tops::build(
            setting,
            None,
            self.bounds.values,
            &mut |values, count| accounts.more(values, count),
            &mut state,
        )?;
        if let Some(key) = accounts.slots.key() {
            return Err(no_account(key));
        }
        let head = Head {
            newest: block,
            oldest: block,
            root,
        };
        Ok(Built {
            root: root.map_or(EMPTY_ROOT, |root| root.hash),
            records: [
                seal(Key::root(block), write_root(root.as_ref())),
                seal(Key::HEAD, head.write()),
            ],
        })
    }
}

/// Returns nodes in ascending order of their keys.
fn ordered(mut made: Made) -> Made {
    // Nodes of one trie come from the deepest to the root, each level from the right to the left.
    made.reverse();
    made.sort_unstable_by_key(|(key, _)| *key);
    made
}

fn owner(key: &[u8; 64]) -> B256 {
    key.first_chunk::<32>().map_or(B256::ZERO, B256::from)
}

fn no_account(key: &[u8; 64]) -> BuildError {
    let owner = owner(key);
    BuildError::NoAccount { owner }
}

/// Accounts in order of their hashes, whose storage tries are built as they come.
struct Accounts<'a> {
    setting: Setting<'a>,
    bound: usize,
    accounts: Sorted<32>,
    slots: Sorted<64>,
    put: &'a dyn Fn(Nodes) -> Result<(), BuildError>,
}

/// Storage tries of a few slots, which are hashed together.
struct Small<'a> {
    pass: Pass<'a>,
    roots: Vec<(Option<B256>, Child)>,
    /// Where their accounts are among the values.
    places: Vec<usize>,
    slots: usize,
}

impl<'a> Small<'a> {
    fn new(setting: Setting<'a>) -> Self {
        Self {
            pass: Pass::new(setting, None),
            roots: Vec::new(),
            places: Vec::new(),
            slots: 0,
        }
    }
}

impl<'a> Accounts<'a> {
    /// Appends up to a number of accounts, with the roots of their storage.
    fn more(&mut self, values: &mut Vec<(B256, Value)>, count: usize) -> Result<(), BuildError> {
        let mut small = Small::new(self.setting);
        let mut slots = Vec::new();
        for _ in 0..count {
            let next = self.accounts.next(|key, record| {
                let account = Input::new(record).account();
                account.map(|account| (B256::from(key), account))
            })?;
            let Some((key, account)) = next.transpose().map_err(|wrong| malformed(&wrong))? else {
                break;
            };
            let place = values.len();
            values.push((key, Value::Account(value(&account, None))));
            slots.clear();
            self.of(&key, &mut slots, self.bound + 1)?;
            if slots.len() > self.bound {
                self.flush(&mut small, values)?;
                let root = self.large(key, &mut slots)?;
                set_root(values, place, root);
            } else if !slots.is_empty() {
                let child = small.pass.whole(key, &slots)?;
                small.roots.push((Some(key), child));
                small.places.push(place);
                small.slots += slots.len();
                if small.slots >= self.bound {
                    self.flush(&mut small, values)?;
                }
            }
        }
        self.flush(&mut small, values)
    }

    /// Appends up to a number of an account's slots.
    fn of(
        &mut self,
        account: &B256,
        slots: &mut Vec<(B256, Value)>,
        count: usize,
    ) -> Result<(), BuildError> {
        for _ in 0..count {
            let Some(key) = self.slots.key() else {
                break;
            };
            match owner(key).cmp(account) {
                Ordering::Less => return Err(no_account(key)),
                Ordering::Equal => {}
                Ordering::Greater => break,
            }
            let next = self.slots.next(|key, value| {
                let slot = key.last_chunk::<32>().map_or(B256::ZERO, B256::from);
                (slot, Value::Slot(U256::from_be_slice(value)))
            })?;
            slots.extend(next);
        }
        Ok(())
    }

    /// Hashes the small storage tries.
    fn flush(&self, small: &mut Small<'a>, values: &mut [(B256, Value)]) -> Result<(), BuildError> {
        let Small {
            pass,
            roots,
            places,
            ..
        } = core::mem::replace(small, Small::new(self.setting));
        if roots.is_empty() {
            return Ok(());
        }
        let (output, links) = pass.finish(&roots)?;
        for (place, link) in places.into_iter().zip(links) {
            set_root(values, place, link);
        }
        (self.put)(Nodes::Storage(ordered(output.made)))
    }

    /// Builds the storage trie of an account with many slots, of which these are the first.
    fn large(
        &mut self,
        key: B256,
        first: &mut Vec<(B256, Value)>,
    ) -> Result<Option<Link>, BuildError> {
        let (setting, bound, put) = (self.setting, self.bound, self.put);
        let mut more = |slots: &mut Vec<(B256, Value)>, count: usize| {
            let taken = count.min(first.len());
            slots.extend(first.drain(..taken));
            self.of(&key, slots, count - taken)
        };
        let mut node = |made| put(Nodes::Large(ordered(made)));
        let root = tops::build(setting, Some(key), bound, &mut more, &mut node)?;
        put(Nodes::LargeEnd)?;
        Ok(root)
    }
}

fn set_root(values: &mut [(B256, Value)], place: usize, root: Option<Link>) {
    if let Some((_, Value::Account(account))) = values.get_mut(place) {
        account.storage = root;
    }
}

/// Returns the error of a record that is not what was written.
fn malformed(wrong: &Malformed) -> BuildError {
    StoreError::damaged("sort accounts", wrong).into()
}
