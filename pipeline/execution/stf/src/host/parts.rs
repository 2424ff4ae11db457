//! A state as a list of trie nodes and bytecodes, for storage and for import of partial states.

use std::collections::BTreeMap;

use alloy_primitives::{B256, keccak256};

use super::State;
use crate::error::{NodeError, RlpError, WitnessError};
use crate::mpt::{EMPTY_ROOT, KEY_NIBBLES, from_hex_prefix, unpack};
use crate::rlp::{Item, Rlp};
use crate::state::{AccountLeaf, EMPTY_CODE};

/// Nodes and bytecodes of a state at one root.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StateParts {
    /// RLP of the nodes of the state trie and of the storage tries, in ascending order of their
    /// Keccak-256.
    pub nodes: Vec<Vec<u8>>,
    /// Bytecodes, in ascending order of their Keccak-256.
    pub codes: Vec<Vec<u8>>,
}

impl State {
    /// Builds the state under `root` from these parts, in any order. The parts may cover only part
    /// of a state: executions that leave this part fail.
    pub fn from_parts(root: B256, parts: &StateParts) -> Self {
        let hashed = |list: &[Vec<u8>]| {
            let list = list.iter().map(|bytes| (keccak256(bytes), bytes.clone()));
            list.collect()
        };
        Self {
            root,
            nodes: hashed(&parts.nodes),
            codes: hashed(&parts.codes),
        }
    }

    /// Returns the known parts of the state at its present root, without those that only earlier
    /// roots need.
    ///
    /// # Errors
    /// [`WitnessError`] for an entry that is not a node.
    pub fn parts(&self) -> Result<StateParts, WitnessError> {
        let mut walk = Walk {
            state: self,
            nodes: BTreeMap::new(),
            codes: BTreeMap::new(),
        };
        walk.reference(&self.root, true, 0)?;
        Ok(StateParts {
            nodes: walk.nodes.into_values().map(<[u8]>::to_vec).collect(),
            codes: walk.codes.into_values().map(<[u8]>::to_vec).collect(),
        })
    }
}

struct Walk<'a> {
    state: &'a State,
    nodes: BTreeMap<B256, &'a [u8]>,
    codes: BTreeMap<B256, &'a [u8]>,
}

impl<'a> Walk<'a> {
    /// Visits the node with this hash, `depth` nibbles deep in the state trie or in a storage trie.
    fn reference(&mut self, hash: &B256, accounts: bool, depth: usize) -> Result<(), WitnessError> {
        let state = self.state;
        match state.nodes.get(hash) {
            // A known account leaf may also occur in another trie, where it is not an account.
            Some(rlp) if accounts || !self.nodes.contains_key(hash) => {
                self.nodes.insert(*hash, rlp);
                self.node(rlp, accounts, depth)
            }
            _ => Ok(()),
        }
    }

    fn node(&mut self, rlp: &'a [u8], accounts: bool, depth: usize) -> Result<(), WitnessError> {
        let index = self.nodes.len() - 1;
        let node = |error| WitnessError::Node { index, error };
        let error = |error: RlpError| node(error.into());
        // Keys are hashes, so no node is deeper; a file could hold a chain of any length.
        if depth > KEY_NIBBLES {
            return Err(node(NodeError::Depth));
        }
        let mut items = Rlp::list_of(rlp).map_err(error)?;
        let mut list = Vec::with_capacity(17);
        while !items.is_empty() {
            list.push(items.item().map_err(error)?);
        }
        match list.as_slice() {
            // Leaf flag (Yellow Paper, appendix C).
            [path, value]
                if unpack(path.payload)
                    .first()
                    .is_some_and(|flags| flags & 2 != 0) =>
            {
                if accounts {
                    self.account(value.payload)?;
                }
                Ok(())
            }
            [path, child] => {
                let (nibbles, _) =
                    from_hex_prefix(path.payload).ok_or_else(|| node(NodeError::Path))?;
                if nibbles.is_empty() {
                    return Err(node(NodeError::Path));
                }
                self.child(child, accounts, depth + nibbles.len())
            }
            children => {
                let mut children = children.iter().take(16);
                children.try_for_each(|child| self.child(child, accounts, depth + 1))
            }
        }
    }

    fn child(
        &mut self,
        child: &Item<'a>,
        accounts: bool,
        depth: usize,
    ) -> Result<(), WitnessError> {
        if child.is_list {
            return self.node(child.encoded, accounts, depth);
        }
        match B256::try_from(child.payload) {
            Ok(hash) => self.reference(&hash, accounts, depth),
            Err(_) => Ok(()),
        }
    }

    fn account(&mut self, leaf: &[u8]) -> Result<(), WitnessError> {
        let account = AccountLeaf::decode(leaf).map_err(WitnessError::Account)?;
        let state = self.state;
        if account.code_hash != EMPTY_CODE
            && let Some(code) = state.codes.get(&account.code_hash)
        {
            self.codes.insert(account.code_hash, code);
        }
        if account.storage_root == EMPTY_ROOT {
            return Ok(());
        }
        self.reference(&account.storage_root, false, 0)
    }
}
