//! A block whose changes come in parts.
//!
//! Each part makes nodes under the keys of this block. A later part replaces some of them, so that
//! they go at once: what is left at the end are the nodes of one update. No state of the window has
//! them before, so the store and its readers see none of it until the block ends.

use std::collections::BTreeSet;

use alloy_primitives::B256;

use super::error::TrieError;
use super::node::Link;
use super::pass::Output;
use super::records::Replaced;
use super::shared::Shared;

/// A block whose changes come in parts.
#[derive(Debug)]
pub(super) struct OpenBlock {
    pub(super) block: u64,
    /// Root of the state before the block.
    base: Option<Link>,
    /// Root after the parts so far.
    pub(super) root: Option<Link>,
    /// Nodes of earlier blocks that the parts have replaced.
    replaced: Replaced,
}

impl OpenBlock {
    pub(super) fn new(block: u64, base: Option<Link>) -> Self {
        Self {
            block,
            base,
            root: base,
            replaced: Replaced::default(),
        }
    }

    /// Checks that a part is one of this block.
    pub(super) const fn check(&self, block: u64) -> Result<(), TrieError> {
        if block == self.block {
            return Ok(());
        }
        Err(TrieError::Order {
            expected: self.block,
            got: block,
        })
    }

    /// Takes over what a part has made and replaced. An error changes nothing.
    pub(super) fn add(
        &mut self,
        shared: &Shared,
        output: Output,
        root: Option<Link>,
    ) -> Result<(), TrieError> {
        let Replaced { nodes, cleared } = output.replaced;
        // Storage tries with nodes of this block.
        let mut undone = BTreeSet::new();
        let mut added = Vec::new();
        for (owner, root) in cleared {
            if root.block != self.block {
                added.push((owner, root));
                continue;
            }
            let is_listed = self
                .replaced
                .cleared
                .iter()
                .any(|(known, _)| *known == owner);
            if !is_listed {
                // What goes in place of the trie that no state has is the one before the block.
                let account = shared.account(self.base.as_ref(), &owner, |_| ())?;
                added.extend(account.and_then(|account| Some((owner, account.storage?))));
            }
            undone.insert(owner);
        }
        self.replaced.cleared.extend(added);
        let stays = |owner: Option<B256>| owner.is_none_or(|owner| !undone.contains(&owner));
        if !undone.is_empty() {
            // The whole former trie is listed as cleared.
            let listed = &mut self.replaced.nodes;
            listed.retain(|key| stays(key.owner()));
        }
        let block = self.block;
        let nodes = nodes.into_iter();
        let (unmade, older): (Vec<_>, Vec<_>) = nodes.partition(|key| key.block() == block);
        self.replaced.nodes.extend(older);
        shared.change_open(|open| {
            if !undone.is_empty() {
                open.retain(|key, _| stays(key.owner()));
            }
            for key in unmade {
                open.remove(&key);
            }
            // A node may stand where an earlier part had one.
            open.extend(output.made);
        });
        self.root = root;
        Ok(())
    }

    /// Returns what all parts together have made and replaced.
    pub(super) fn finish(self, shared: &Shared) -> Output {
        let mut made = Vec::new();
        shared.change_open(|open| made.extend(open.drain()));
        Output {
            made,
            replaced: self.replaced,
        }
    }
}
