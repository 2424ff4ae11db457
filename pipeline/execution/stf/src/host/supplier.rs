//! Suppliers of the parent state of an execution.

use core::fmt::Debug;

use alloy_primitives::B256;

/// A state that executions read: trie nodes and bytecodes by hash.
///
/// An execution asks for a state root's node first, and then for nodes that a node it has got
/// refers to: the tries of a supplier can be read from the root downwards.
pub trait Supplier: Debug {
    /// Returns the RLP of the node with this hash; `None` for an unknown one, with which an
    /// execution ends.
    fn node(&self, hash: &B256) -> Option<&[u8]>;

    /// Returns the bytecode with this hash; `None` for an unknown one, with which an execution
    /// ends.
    fn code(&self, hash: &B256) -> Option<&[u8]>;
}
