//! The trie's nodes in the state's store.

use std::sync::Arc;

use zkfabric_state::trie::{NodeStore, Writes};
use zkfabric_state::{Batch, ReadError, Store, StoreError};

/// The trie's nodes in the state's store.
#[derive(Debug)]
pub(crate) struct Nodes(pub(crate) Arc<Store>);

impl NodeStore for Nodes {
    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, ReadError> {
        let found = self.0.reader().node(key);
        found.map_err(|error| ReadError {
            what: "a node of the trie".to_owned(),
            reason: error.to_string(),
        })
    }
}

/// Adds the writes of an update to a commit.
pub(crate) fn write(batch: &mut Batch<'_>, writes: &Writes) -> Result<(), StoreError> {
    for (key, node) in &writes.puts {
        batch.put_node(key.as_ref(), node.to_vec())?;
    }
    for key in &writes.removals {
        batch.remove_node(key.as_ref())?;
    }
    Ok(())
}
