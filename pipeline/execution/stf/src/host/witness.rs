//! Witness of an execution, from the record of its reads.

use std::collections::{HashMap, HashSet};

use alloy_primitives::B256;

use super::recorder::Recorder;
use super::supplier::Supplier;
use crate::batch::{Witness, WitnessNode};
use crate::error::WitnessError;
use crate::mpt::{EMPTY_ROOT, unpack};
use crate::rlp::{self, Rlp};
use crate::state::storage_root;

/// Builds the witness of an execution on the state under `root`, from the `parts` of its database.
pub(crate) fn witness_of(
    supplier: &dyn Supplier,
    root: &B256,
    (recorder, keys): (Recorder<'_>, Vec<B256>),
) -> Result<Witness, WitnessError> {
    let mut nodes = Vec::new();
    let owners = keys.into_iter().zip(1..).collect();
    let mut walk = Walk {
        supplier,
        read: &recorder.read,
        owners,
        path: Vec::new(),
        nodes: &mut nodes,
    };
    if walk.is_read(0, root) {
        walk.record(0, root)?;
    }
    let mut codes: Vec<B256> = recorder.read_codes.into_iter().collect();
    codes.sort_unstable();
    let codes = codes
        .iter()
        .filter_map(|hash| supplier.code(hash))
        .map(<[u8]>::to_vec)
        .collect();
    Ok(Witness { nodes, codes })
}

/// Writes witness records while walking the nodes that were read.
struct Walk<'a> {
    supplier: &'a dyn Supplier,
    /// Nodes that were read, each with the number of its trie.
    read: &'a HashSet<(u32, B256)>,
    /// Number of the storage trie, by hashed address.
    owners: HashMap<B256, u32>,
    /// Nibbles above the node in the state trie.
    path: Vec<u8>,
    nodes: &'a mut Vec<WitnessNode>,
}

impl Walk<'_> {
    fn is_read(&self, owner: u32, hash: &B256) -> bool {
        self.read.contains(&(owner, *hash))
    }

    fn record(&mut self, owner: u32, hash: &B256) -> Result<(), WitnessError> {
        let supplier = self.supplier;
        let missing = WitnessError::MissingNode { hash: *hash };
        let rlp = supplier.node(hash).ok_or(missing)?;
        let index = self.nodes.len();
        self.nodes.push(WitnessNode {
            expanded: 0,
            rlp: rlp.to_vec(),
        });
        let mut references = References::default();
        self.node(owner, rlp, &mut references)?;
        if let Some(node) = self.nodes.get_mut(index) {
            node.expanded = references.expanded;
        }
        Ok(())
    }

    fn node(
        &mut self,
        owner: u32,
        rlp: &[u8],
        references: &mut References,
    ) -> Result<(), WitnessError> {
        let error = |error: crate::error::RlpError| WitnessError::Node {
            index: 0,
            error: error.into(),
        };
        let mut items = Rlp::list_of(rlp).map_err(error)?;
        let mut list = Vec::with_capacity(17);
        while !items.is_empty() {
            list.push(items.item().map_err(error)?);
        }
        let depth = self.path.len();
        match list.as_slice() {
            [path, child] => {
                let nibbles = unpack(path.payload);
                let (flags, skip) = nibbles
                    .first()
                    .map_or((0, 0), |flags| (*flags, 2 - flags % 2));
                self.path.extend(nibbles.iter().skip(skip.into()));
                if flags & 2 == 0 {
                    self.child(owner, *child, references)?;
                } else if owner == 0 {
                    self.storage(child.payload, references)?;
                }
                self.path.truncate(depth);
            }
            children => {
                for (child, nibble) in children.iter().take(16).zip(0..) {
                    self.path.push(nibble);
                    self.child(owner, *child, references)?;
                    self.path.truncate(depth);
                }
            }
        }
        Ok(())
    }

    fn child(
        &mut self,
        owner: u32,
        child: rlp::Item<'_>,
        references: &mut References,
    ) -> Result<(), WitnessError> {
        if child.is_list {
            return self.node(owner, child.encoded, references);
        }
        let Ok(hash) = B256::try_from(child.payload) else {
            return Ok(());
        };
        let read = self.is_read(owner, &hash);
        references.push(read);
        if read {
            self.record(owner, &hash)
        } else {
            Ok(())
        }
    }

    /// Records the storage trie of the account whose leaf ends at the present path.
    fn storage(&mut self, leaf: &[u8], references: &mut References) -> Result<(), WitnessError> {
        let root = *storage_root(leaf).map_err(WitnessError::Account)?;
        if root == EMPTY_ROOT {
            return Ok(());
        }
        let key: Vec<u8> = self
            .path
            .chunks_exact(2)
            .map(|pair| pair.iter().fold(0, |byte, n| byte << 4 | n))
            .collect();
        let owner = B256::try_from(key.as_slice())
            .ok()
            .and_then(|key| self.owners.get(&key).copied());
        let Some(owner) = owner.filter(|owner| self.is_read(*owner, &root)) else {
            references.push(false);
            return Ok(());
        };
        references.push(true);
        let above = std::mem::take(&mut self.path);
        let result = self.record(owner, &root);
        self.path = above;
        result
    }
}

/// Expansion mask of a record under construction.
#[derive(Default)]
struct References {
    count: u32,
    expanded: u16,
}

impl References {
    fn push(&mut self, expanded: bool) {
        self.expanded |= u16::from(expanded) << self.count;
        self.count += 1;
    }
}
