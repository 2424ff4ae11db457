//! State roots of simulated blocks.
//!
//! The trie has the state behind a block with a header, and the changes are applied to the nodes
//! that they need, in memory alone. The state of a block that is open has no root yet, so that
//! blocks on it have none either.

use alloy_primitives::B256;
use revm::Database as _;
use revm::state::EvmState;
use zkfabric_state::ReadError;
use zkfabric_state::trie::StateAt;
use zkfabric_stf::error::WitnessError;
use zkfabric_stf::host::Supplier as _;
use zkfabric_stf::mpt::{Child, EMPTY_ROOT, Nodes, Source};
use zkfabric_stf::state::{BlockHashes, StateDb};

use crate::error::Error;
use crate::node::Node;

/// Tries that change with the blocks of a simulation.
#[derive(Debug)]
pub(super) struct Roots<'w> {
    node: &'w Node,
    number: u64,
    state: &'w StateAt<'w>,
    tries: StateDb<'w, Stored<'w>, NoHashes>,
}

impl<'w> Roots<'w> {
    /// Begins with the state behind a block, and its root.
    pub(super) fn new(node: &'w Node, number: u64, state: &'w StateAt<'w>, root: &'w B256) -> Self {
        let child = match *root {
            EMPTY_ROOT => Child::Empty,
            _ => Child::Hash(root),
        };
        Self {
            node,
            number,
            state,
            tries: StateDb::new(Nodes::new(Stored(state)), child, NoHashes),
        }
    }

    /// Applies changes.
    ///
    /// # Errors
    /// The trie keeps the state no longer, or cannot be read.
    pub(super) fn apply(&mut self, changes: &EvmState) -> Result<(), Error> {
        let applied = self.try_apply(changes);
        applied.map_err(|error| match self.state.failure() {
            Some(failure) => self.node.of_window(self.number, failure),
            None => Error::from(ReadError {
                what: format!("the tries after block {}", self.number),
                reason: error.to_string(),
            }),
        })
    }

    fn try_apply(&mut self, changes: &EvmState) -> Result<(), WitnessError> {
        for (address, account) in changes {
            if !account.is_touched() || account.is_created() {
                continue;
            }
            // The tries compare a slot with what they have read of it.
            let slots = account.storage.iter().filter(|(_, slot)| slot.is_changed());
            for (key, _) in slots {
                self.tries.storage(*address, *key)?;
            }
        }
        self.tries.apply(changes)
    }

    /// Returns the root of the present state.
    pub(super) fn root(&mut self) -> B256 {
        self.tries.state_root()
    }
}

/// Nodes of the trie. New ones stay in the tries.
#[derive(Debug)]
struct Stored<'w>(&'w StateAt<'w>);

impl<'w> Source<'w> for Stored<'w> {
    fn node(&mut self, _: u32, hash: &B256) -> Option<&'w [u8]> {
        self.0.node(hash)
    }

    fn code(&mut self, hash: &B256) -> Option<&'w [u8]> {
        self.0.code(hash)
    }

    fn store(&mut self, _: B256, _: &[u8]) {}
}

/// No hashes of blocks: only changes are applied.
#[derive(Debug)]
struct NoHashes;

impl BlockHashes for NoHashes {
    fn block_hash(&mut self, number: u64) -> Result<B256, WitnessError> {
        Err(WitnessError::MissingAncestor { number })
    }
}
