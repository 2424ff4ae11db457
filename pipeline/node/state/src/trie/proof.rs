//! Proofs of accounts and slots, with the fields of EIP-1186.

use alloy_primitives::{Address, B256, Bytes, U256, keccak256};
use zkfabric_stf::error::NodeError;
use zkfabric_stf::mpt::EMPTY_ROOT;
use zkfabric_stf::state::AccountLeaf;

use super::node::{Blocks, Child, Link, Node, Value, decode};
use super::path::{Path, nibble};

/// Proof of an account and of some of its slots under a state root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountProof {
    /// Address.
    pub address: Address,
    /// The account; `None` if it does not exist.
    pub account: Option<AccountLeaf>,
    /// RLP of the nodes on the account's path, from the root; nodes inside other nodes are not
    /// repeated.
    pub nodes: Vec<Bytes>,
    /// Proofs of the slots.
    pub slots: Vec<SlotProof>,
}

/// Proof of a slot under an account's storage root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlotProof {
    /// Slot.
    pub slot: U256,
    /// Value; zero if the slot is not set.
    pub value: U256,
    /// RLP of the nodes on the slot's path, from the storage root.
    pub nodes: Vec<Bytes>,
}

/// Why a proof does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProofError {
    /// A node with another hash than its parent says.
    #[error("node {index} of the proof has hash {got}, expected {expected}")]
    Hash {
        /// Place in the proof.
        index: usize,
        /// Hash in the parent, or the root.
        expected: B256,
        /// Hash of the node.
        got: B256,
    },
    /// Bytes that are not a node.
    #[error("node {index} of the proof: {error}")]
    Node {
        /// Place in the proof.
        index: usize,
        /// What is wrong.
        error: NodeError,
    },
    /// A path that goes on after the last node.
    #[error("the proof ends after {got} nodes: node {expected} is missing")]
    Missing {
        /// Hash of the missing node.
        expected: B256,
        /// Number of nodes.
        got: usize,
    },
    /// Nodes after the end of the path.
    #[error("the proof has {got} nodes, and the path ends after {expected}")]
    TooLong {
        /// Nodes of the path.
        expected: usize,
        /// Number of nodes.
        got: usize,
    },
    /// Another account than the nodes have.
    #[error("the nodes have another account than the proof of {address} says")]
    Account {
        /// Address.
        address: Address,
    },
    /// Another value than the nodes have.
    #[error("slot {slot:#x} has value {expected:#x}, and the proof says {got:#x}")]
    Slot {
        /// Slot.
        slot: U256,
        /// Value in the nodes.
        expected: U256,
        /// Value that the proof says.
        got: U256,
    },
}

impl AccountProof {
    /// Verifies account and slots under a state root.
    ///
    /// # Errors
    /// [`ProofError`]: the nodes do not lead from the root to what the proof says.
    pub fn verify(&self, root: B256) -> Result<(), ProofError> {
        let found = follow(root, keccak256(self.address), &self.nodes, true)?;
        let found = match found {
            Some(Value::Account(account)) => Some(account.leaf()),
            _ => None,
        };
        if found != self.account {
            let address = self.address;
            return Err(ProofError::Account { address });
        }
        let storage_root = found.map_or(EMPTY_ROOT, |account| account.storage_root);
        for proof in &self.slots {
            let slot = proof.slot;
            let key = keccak256(slot.to_be_bytes::<32>());
            let expected = match follow(storage_root, key, &proof.nodes, false)? {
                Some(Value::Slot(value)) => value,
                _ => U256::ZERO,
            };
            if proof.value != expected {
                return Err(ProofError::Slot {
                    slot,
                    expected,
                    got: proof.value,
                });
            }
        }
        Ok(())
    }
}

/// Follows the nodes of a proof from a root to a key's value.
fn follow(
    root: B256,
    key: B256,
    nodes: &[Bytes],
    in_state: bool,
) -> Result<Option<Value>, ProofError> {
    let mut child = Child::Empty;
    if root != EMPTY_ROOT {
        let block = 0;
        child = Child::Link(Link { hash: root, block });
    }
    let mut at = Path::default();
    let mut used = 0;
    let value = loop {
        let embedded = child;
        let rlp = match &embedded {
            Child::Empty | Child::New(_) => break None,
            Child::Embedded(node) => node.rlp(),
            Child::Link(Link { hash: expected, .. }) => {
                let (expected, index) = (*expected, used);
                let got = nodes.len();
                let node = nodes
                    .get(used)
                    .ok_or(ProofError::Missing { expected, got })?;
                let got = keccak256(node);
                if got != expected {
                    return Err(ProofError::Hash {
                        index,
                        expected,
                        got,
                    });
                }
                used += 1;
                node
            }
        };
        let node = decode(rlp, &at, in_state, &mut Blocks::Unknown);
        let index = used.saturating_sub(1);
        match node.map_err(|error| ProofError::Node { index, error })? {
            Node::Leaf { key: found, value } => break (found == key).then_some(value),
            Node::Extension { to, .. } if !to.leads_to(&key) => break None,
            Node::Extension { to, child: below } => {
                at = to;
                child = below;
            }
            Node::Branch { children, .. } => {
                let nibble = nibble(&key, at.len());
                child = children
                    .get(usize::from(nibble))
                    .copied()
                    .unwrap_or_default();
                at = at.child(nibble);
            }
        }
    };
    if used < nodes.len() {
        return Err(ProofError::TooLong {
            expected: used,
            got: nodes.len(),
        });
    }
    Ok(value)
}
