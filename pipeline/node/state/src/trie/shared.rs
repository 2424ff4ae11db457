//! Reads of nodes: what the caller has not committed yet, then memory, then the store.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use alloy_primitives::map::HashMap;
use alloy_primitives::{B256, keccak256};

use super::cache::Cache;
use super::error::TrieError;
use super::key::Key;
use super::node::{AccountValue, Blocks, Child, Link, Node, Value, decode, rlp_len};
use super::options::Options;
use super::path::{KEY_NIBBLES, Path, nibble};
use super::records::{Head, read_root, unseal};
use super::store::{NodeStore, Writes};
use crate::hits::Hits;

/// What the trie and its readers share.
pub(super) struct Shared {
    pub(super) store: Arc<dyn NodeStore>,
    upper: Cache,
    lower: Cache,
    state: RwLock<State>,
}

/// States that can be read.
#[derive(Default)]
struct State {
    head: Option<Head>,
    /// Updates that the caller has not committed yet, by block.
    pending: BTreeMap<u64, Pending>,
    /// Nodes of a block that has not ended.
    open: Nodes,
}

/// Records of nodes by key.
pub(super) type Nodes = HashMap<Key, Arc<[u8]>>;

struct Pending {
    root: Option<Link>,
    writes: Arc<Writes>,
    /// Writes by key, made when the first of them is looked for.
    index: OnceLock<Nodes>,
}

impl Pending {
    fn get(&self, key: &Key) -> Option<Arc<[u8]>> {
        let index = self
            .index
            .get_or_init(|| self.writes.puts.iter().cloned().collect());
        index.get(key).map(Arc::clone)
    }

    /// Returns a record beside the nodes: these records follow the nodes.
    fn record(&self, key: &Key) -> Option<Arc<[u8]>> {
        let records = self.writes.puts.iter().rev();
        let mut records = records.take_while(|(key, _)| !key.is_node());
        let (_, record) = records.find(|(other, _)| other == key)?;
        Some(Arc::clone(record))
    }
}

impl Shared {
    pub(super) fn open(store: Arc<dyn NodeStore>, options: &Options) -> Result<Self, TrieError> {
        let shared = Self {
            store,
            upper: Cache::new(options.upper_bytes),
            lower: Cache::new(options.cache_bytes),
            state: RwLock::default(),
        };
        shared.reload()?;
        Ok(shared)
    }

    /// Goes back to what the store has.
    pub(super) fn reload(&self) -> Result<(), TrieError> {
        let head = match self.store.get(Key::HEAD.as_ref())? {
            None => None,
            Some(record) => Some(Head::read(unseal(&Key::HEAD, &record)?)?),
        };
        let mut state = self.state.write().unwrap_or_else(PoisonError::into_inner);
        *state = State {
            head,
            ..State::default()
        };
        drop(state);
        self.upper.clear();
        self.lower.clear();
        Ok(())
    }

    pub(super) fn head(&self) -> Option<Head> {
        let state = self.state.read().unwrap_or_else(PoisonError::into_inner);
        state.head
    }

    /// Changes the nodes of the block that has not ended.
    pub(super) fn change_open(&self, change: impl FnOnce(&mut Nodes)) {
        let mut state = self.state.write().unwrap_or_else(PoisonError::into_inner);
        change(&mut state.open);
    }

    /// Takes over an update.
    pub(super) fn push(&self, head: Head, writes: &Arc<Writes>) {
        let pending = Pending {
            root: head.root,
            writes: Arc::clone(writes),
            index: OnceLock::new(),
        };
        let mut state = self.state.write().unwrap_or_else(PoisonError::into_inner);
        state.head = Some(head);
        state.pending.insert(head.newest, pending);
    }

    /// Forgets the writes of all blocks up to this one: they are in the store.
    pub(super) fn committed(&self, block: u64) {
        let mut state = self.state.write().unwrap_or_else(PoisonError::into_inner);
        state.pending.retain(|pending, _| *pending > block);
    }

    /// Returns the root of the state after a block.
    pub(super) fn root(&self, block: u64) -> Result<Option<Link>, TrieError> {
        let state = self.state.read().unwrap_or_else(PoisonError::into_inner);
        let head = state.head.ok_or(TrieError::NoState)?;
        head.check(block)?;
        if block == head.newest {
            return Ok(head.root);
        }
        if let Some(pending) = state.pending.get(&block) {
            return Ok(pending.root);
        }
        drop(state);
        let key = Key::root(block);
        match self.store.get(key.as_ref())? {
            Some(record) => read_root(key, unseal(&key, &record)?),
            None => Err(self.of_block(block, TrieError::Missing { key: key.into() })),
        }
    }

    /// Returns the error of a read in the state of a block: a node may be missing because the block
    /// has left the window meanwhile.
    pub(super) fn of_block(&self, block: u64, error: TrieError) -> TrieError {
        let is_missing = matches!(error, TrieError::Missing { .. });
        let left = self.head().and_then(|head| head.check(block).err());
        left.filter(|_| is_missing).unwrap_or(error)
    }

    fn cache(&self, key: &Key) -> &Cache {
        if key.is_upper() {
            &self.upper
        } else {
            &self.lower
        }
    }

    /// Keeps the record of a node in memory.
    pub(super) fn keep(&self, key: &Key, record: Arc<[u8]>) {
        self.cache(key).insert(key, record);
    }

    /// Returns a record beside the nodes.
    pub(super) fn get(&self, key: &Key) -> Result<Option<Arc<[u8]>>, TrieError> {
        let state = self.state.read().unwrap_or_else(PoisonError::into_inner);
        let mut pending = state.pending.values().rev();
        if let Some(record) = pending.find_map(|pending| pending.record(key)) {
            return Ok(Some(record));
        }
        drop(state);
        Ok(self.store.get(key.as_ref())?.map(Into::into))
    }

    /// Returns the bytes of all records in memory.
    pub(super) fn bytes(&self) -> usize {
        self.upper.bytes() + self.lower.bytes()
    }

    /// Returns what the caches of nodes have found.
    pub(super) fn cache_hits(&self) -> Hits {
        self.upper.hits() + self.lower.hits()
    }

    /// Returns the record of a node, and keeps it in memory.
    pub(super) fn record(
        &self,
        owner: Option<&B256>,
        at: &Path,
        link: &Link,
    ) -> Result<Arc<[u8]>, TrieError> {
        let key = Key::node(owner, at, link.block);
        let cache = self.cache(&key);
        if let Some(record) = cache.get(&key) {
            return Ok(record);
        }
        let record = self.beyond(key, link)?;
        cache.insert(&key, Arc::clone(&record));
        Ok(record)
    }

    /// As [`Shared::record`], for reads of the whole state: of its nodes, those of the upper levels
    /// alone are kept in memory.
    pub(super) fn passed(
        &self,
        owner: Option<&B256>,
        at: &Path,
        link: &Link,
    ) -> Result<Arc<[u8]>, TrieError> {
        let key = Key::node(owner, at, link.block);
        if key.is_upper() {
            return self.record(owner, at, link);
        }
        self.beyond(key, link)
    }

    /// Returns a record that is not in the caches, or is not looked for there.
    fn beyond(&self, key: Key, link: &Link) -> Result<Arc<[u8]>, TrieError> {
        let state = self.state.read().unwrap_or_else(PoisonError::into_inner);
        let known = match state.pending.get(&link.block) {
            Some(pending) => pending.get(&key),
            None => state.open.get(&key).map(Arc::clone),
        };
        drop(state);
        match known {
            Some(record) => Ok(record),
            None => self.stored(key, link),
        }
    }

    /// Reads a record from the store; its RLP is hashed.
    fn stored(&self, key: Key, link: &Link) -> Result<Arc<[u8]>, TrieError> {
        let record = self.store.get(key.as_ref())?;
        let record = record.ok_or_else(|| TrieError::Missing { key: key.into() })?;
        let len = rlp_len(&record).map_err(|error| TrieError::Damaged {
            key: key.into(),
            error,
        })?;
        let got = keccak256(record.get(..len).unwrap_or_default());
        if got != link.hash {
            return Err(TrieError::Hash {
                key: key.into(),
                expected: link.hash,
                got,
            });
        }
        Ok(record.into())
    }

    /// Returns a node.
    pub(super) fn node(
        &self,
        owner: Option<&B256>,
        at: &Path,
        link: &Link,
    ) -> Result<Node, TrieError> {
        let record = self.record(owner, at, link)?;
        of_record(&record, owner, at, link)
    }

    /// Looks up a key in the trie under a root; calls `visit` with the RLP of each node on the path
    /// that its parent refers to by hash.
    pub(super) fn find(
        &self,
        owner: Option<&B256>,
        root: Option<&Link>,
        key: &B256,
        visit: impl FnMut(&[u8]),
    ) -> Result<Option<Value>, TrieError> {
        let record = |at: &Path, link: &Link| self.record(owner, at, link);
        Self::find_by(record, owner, root, key, visit)
    }

    /// As [`Shared::find`], with the records that `record` returns.
    pub(super) fn find_by(
        record: impl Fn(&Path, &Link) -> Result<Arc<[u8]>, TrieError>,
        owner: Option<&B256>,
        root: Option<&Link>,
        key: &B256,
        mut visit: impl FnMut(&[u8]),
    ) -> Result<Option<Value>, TrieError> {
        let mut child = root.map_or(Child::Empty, |root| Child::Link(*root));
        let mut at = Path::default();
        loop {
            let node = match &child {
                Child::Empty | Child::New(_) => return Ok(None),
                Child::Embedded(node) => of_embedded(node.rlp(), owner, &at)?,
                Child::Link(link) => {
                    let record = record(&at, link)?;
                    let len = rlp_len(&record).unwrap_or_default();
                    visit(record.get(..len).unwrap_or_default());
                    of_record(&record, owner, &at, link)?
                }
            };
            match node {
                Node::Leaf { key: found, value } => return Ok((found == *key).then_some(value)),
                Node::Extension { to, child: below } => {
                    if !to.leads_to(key) {
                        return Ok(None);
                    }
                    at = to;
                    child = below;
                }
                Node::Branch { children, .. } => {
                    let nibble = nibble(key, at.len());
                    child = children
                        .get(usize::from(nibble))
                        .copied()
                        .unwrap_or_default();
                    at = at.child(nibble);
                }
            }
            // A decoded node's child is deeper than the node, and no node is deeper than a key.
            debug_assert!(at.len() <= KEY_NIBBLES);
        }
    }

    /// Looks up an account in the state trie under a root.
    pub(super) fn account(
        &self,
        root: Option<&Link>,
        key: &B256,
        visit: impl FnMut(&[u8]),
    ) -> Result<Option<AccountValue>, TrieError> {
        Ok(match self.find(None, root, key, visit)? {
            Some(Value::Account(account)) => Some(account),
            _ => None,
        })
    }
}

/// Decodes a node's record.
pub(super) fn of_record(
    record: &[u8],
    owner: Option<&B256>,
    at: &Path,
    link: &Link,
) -> Result<Node, TrieError> {
    let decoded = rlp_len(record).and_then(|len| {
        let (rlp, rest) = record.split_at_checked(len).unwrap_or_default();
        let mut blocks = Blocks::Of(link.block, rest);
        let node = decode(rlp, at, owner.is_none(), &mut blocks)?;
        blocks.finish()?;
        Ok(node)
    });
    decoded.map_err(|error| {
        let key = Key::node(owner, at, link.block);
        TrieError::Damaged {
            key: key.into(),
            error,
        }
    })
}

/// Decodes a node inside another one.
pub(super) fn of_embedded(rlp: &[u8], owner: Option<&B256>, at: &Path) -> Result<Node, TrieError> {
    decode(rlp, at, owner.is_none(), &mut Blocks::Unknown).map_err(|error| {
        let key = Key::node(owner, at, 0);
        TrieError::Damaged {
            key: key.into(),
            error,
        }
    })
}
