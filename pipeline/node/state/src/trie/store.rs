//! Where the nodes of the trie are.

use std::sync::{Arc, PoisonError, RwLock};

use alloy_primitives::B256;
use alloy_primitives::map::HashMap;

use super::key::Key;
use crate::view::ReadError;

/// A store of nodes and of the trie's records. Its writes are the caller's, see [`Writes`].
pub trait NodeStore: Send + Sync {
    /// Returns the value of a key.
    ///
    /// # Errors
    /// [`ReadError`] if the store fails.
    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, ReadError>;
}

/// What an update changes in the store: to be written in one batch.
#[derive(Clone, Debug, Default)]
pub struct Writes {
    /// Keys with their new values; no key occurs twice.
    pub puts: Vec<(Key, Arc<[u8]>)>,
    /// Keys that are removed; none of them is among the puts.
    pub removals: Vec<Key>,
}

impl Writes {
    /// Returns the memory taken, as an estimate.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let puts = self.puts.iter().map(|(_, record)| record.len() + PUT_BYTES);
        puts.sum::<usize>() + self.removals.len() * size_of::<Key>()
    }
}

/// Bytes of a put beside its record: key, pointer, counts, its share of an index.
const PUT_BYTES: usize = 2 * size_of::<Key>() + 32;

/// Result of an update.
#[derive(Clone, Debug)]
pub struct Update {
    /// State root after the block.
    pub root: B256,
    /// What to write into the store, in one batch and in the order of blocks.
    pub writes: Arc<Writes>,
}

/// A store in memory.
#[derive(Debug, Default)]
pub struct MemoryStore {
    values: RwLock<Values>,
}

type Values = HashMap<Box<[u8]>, Arc<[u8]>>;

impl MemoryStore {
    /// Writes what an update changes.
    pub fn write(&self, writes: &Writes) {
        let mut values = self.values.write().unwrap_or_else(PoisonError::into_inner);
        for key in &writes.removals {
            values.remove(key.as_ref());
        }
        for (key, value) in &writes.puts {
            values.insert(key.as_ref().into(), Arc::clone(value));
        }
    }

    /// Returns all keys in ascending order.
    #[must_use]
    pub fn keys(&self) -> Vec<Vec<u8>> {
        let values = self.values.read().unwrap_or_else(PoisonError::into_inner);
        let mut keys: Vec<_> = values.keys().map(|key| key.to_vec()).collect();
        keys.sort_unstable();
        keys
    }

    /// Replaces a value, or removes it.
    pub fn set(&self, key: &[u8], value: Option<Vec<u8>>) {
        let mut values = self.values.write().unwrap_or_else(PoisonError::into_inner);
        match value {
            Some(value) => values.insert(key.into(), value.into()),
            None => values.remove(key),
        };
    }
}

impl NodeStore for MemoryStore {
    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, ReadError> {
        let values = self.values.read().unwrap_or_else(PoisonError::into_inner);
        Ok(values.get(key).map(|value| value.to_vec()))
    }
}
