//! Changes of one trie: from stored nodes to new ones, without hashes.
//!
//! Nothing stored changes. A node whose child changes is made anew; what it replaces goes onto a
//! list. A pass splits many changes at a branch into passes of its children, which run in parallel
//! and hash what they have made, except for their roots: these may still join with a node above.

use alloy_primitives::B256;
use rayon::prelude::*;
use zkfabric_host::local::Isa;

use super::commit::{Made, commit};
use super::error::TrieError;
use super::key::Key;
use super::node::{AccountValue, Child, Link, New, Node, Value};
use super::path::{Path, common, nibble, prefix};
use super::records::Replaced;
use super::shared::{Shared, of_embedded};

/// Default of the changes that one pass takes: they make at most about 1,000 nodes, which fit the
/// second-level cache, and enough nodes per level to fill the lanes of the hash.
pub(super) const PASS_CHANGES: usize = 256;

/// Change of one key.
#[derive(Clone, Copy, Debug)]
pub(super) struct Change {
    pub(super) key: B256,
    pub(super) to: To,
}

/// What a key changes to.
#[derive(Clone, Copy, Debug)]
pub(super) enum To {
    Nothing,
    Value(Value),
    /// An account that keeps its storage.
    Account(AccountValue),
}

impl To {
    const fn value(&self, before: Option<&Value>) -> Option<Value> {
        match (*self, before) {
            (Self::Nothing, _) => None,
            (Self::Value(value), _) => Some(value),
            (Self::Account(account), Some(Value::Account(before))) => {
                Some(Value::Account(AccountValue {
                    storage: before.storage,
                    ..account
                }))
            }
            (Self::Account(account), _) => Some(Value::Account(account)),
        }
    }
}

/// What all passes of an update have in common.
#[derive(Clone, Copy)]
pub(super) struct Setting<'a> {
    pub(super) shared: &'a Shared,
    /// The block that changes the tries.
    pub(super) block: u64,
    /// Changes that one pass takes.
    pub(super) pass_changes: usize,
    /// Whether passes run in parallel.
    pub(super) parallel: bool,
    /// Instructions of the hashes.
    pub(super) isa: Isa,
}

/// What a pass has made, and what it has replaced.
#[derive(Debug, Default)]
pub(super) struct Output {
    pub(super) made: Made,
    pub(super) replaced: Replaced,
}

impl Output {
    pub(super) fn append(&mut self, mut other: Self) {
        self.made.append(&mut other.made);
        self.replaced.nodes.append(&mut other.replaced.nodes);
        self.replaced.cleared.append(&mut other.replaced.cleared);
    }
}

/// A pass over the tries of some owners, one after the other.
pub(super) struct Pass<'a> {
    setting: Setting<'a>,
    /// Hashed address whose storage trie it is.
    owner: Option<B256>,
    nodes: Vec<New>,
    output: Output,
}

/// Result of a pass below a branch.
enum Below {
    Unchanged,
    Empty,
    New(New),
}

impl<'a> Pass<'a> {
    pub(super) fn new(setting: Setting<'a>, owner: Option<B256>) -> Self {
        Self {
            setting,
            owner,
            nodes: Vec::new(),
            output: Output::default(),
        }
    }

    /// Goes on with the storage trie of another account.
    pub(super) const fn turn_to(&mut self, owner: B256) {
        self.owner = Some(owner);
    }

    /// Puts a cleared storage trie onto the list of those that have no place in the new state.
    pub(super) fn clear(&mut self, owner: B256, root: Link) {
        self.output.replaced.cleared.push((owner, root));
    }

    /// Applies changes, in ascending order of their different keys, to the trie under a root.
    /// Returns the new root, or `None` if nothing changes.
    pub(super) fn apply(
        &mut self,
        root: Option<&Link>,
        changes: &[Change],
    ) -> Result<Option<Child>, TrieError> {
        let root = root.map_or(Child::Empty, |root| Child::Link(*root));
        self.update(root, &Path::default(), changes)
    }

    /// Hashes the new nodes of tries with these roots; returns what was made and replaced, and for
    /// each root its link.
    pub(super) fn finish(
        mut self,
        roots: &[(Option<B256>, Child)],
    ) -> Result<(Output, Vec<Option<Link>>), TrieError> {
        let tops = roots.iter().filter_map(|(owner, child)| match child {
            Child::New(number) => Some((*owner, *number)),
            _ => None,
        });
        let tops: Vec<_> = tops.collect();
        let Setting { isa, block, .. } = self.setting;
        let made = &mut self.output.made;
        let references = commit(isa, &self.nodes, &tops, true, block, made);
        let links = roots.iter().map(|(_, child)| match child {
            Child::New(number) => match references.get(*number as usize) {
                Some(Child::Link(link)) => Some(*link),
                _ => None,
            },
            Child::Link(link) => Some(*link),
            Child::Empty | Child::Embedded(_) => None,
        });
        let links = links.collect();
        Ok((self.output, links))
    }

    /// Returns the node that `child` refers to.
    fn open(&self, child: &Child, at: &Path) -> Result<Option<Node>, TrieError> {
        let owner = self.owner.as_ref();
        match child {
            Child::Empty => Ok(None),
            Child::Link(link) => self.setting.shared.node(owner, at, link).map(Some),
            Child::Embedded(node) => of_embedded(node.rlp(), owner, at).map(Some),
            Child::New(number) => {
                let new = self.nodes.get(*number as usize);
                Ok(new.map(|new| new.node.clone()))
            }
        }
    }

    fn push(&mut self, depth: usize, node: Node) -> Result<Child, TrieError> {
        let number = u32::try_from(self.nodes.len()).map_err(|_| TrieError::TooManyNodes)?;
        self.nodes.push(New { depth, node });
        Ok(Child::New(number))
    }

    /// Puts a stored node onto the list of those that have no place in the new state.
    fn replace(&mut self, child: &Child, at: &Path) {
        if let Child::Link(link) = child {
            let key = Key::node(self.owner.as_ref(), at, link.block);
            self.output.replaced.nodes.push(key);
        }
    }

    /// Applies changes of keys that begin with `at` to the subtrie there.
    fn update(
        &mut self,
        child: Child,
        at: &Path,
        changes: &[Change],
    ) -> Result<Option<Child>, TrieError> {
        if changes.is_empty() {
            return Ok(None);
        }
        let new = match self.open(&child, at)? {
            None => {
                let values = changes.iter().filter_map(|change| {
                    let value = change.to.value(None)?;
                    Some((change.key, value))
                });
                let values: Vec<_> = values.collect();
                if values.is_empty() {
                    return Ok(None);
                }
                return self.build(at.len(), &values).map(Some);
            }
            Some(Node::Leaf { key, value }) => self.update_leaf(at.len(), key, value, changes)?,
            Some(Node::Extension { to, child }) => {
                self.update_extension(at.len(), &to, child, changes)?
            }
            Some(Node::Branch { children, .. }) => self.update_branch(at, children, changes)?,
        };
        if new.is_some() {
            self.replace(&child, at);
        }
        Ok(new)
    }

    fn update_leaf(
        &mut self,
        depth: usize,
        key: B256,
        before: Value,
        changes: &[Change],
    ) -> Result<Option<Child>, TrieError> {
        if let [Change { key: changed, to }] = changes
            && *changed == key
            && let Some(value) = to.value(Some(&before))
        {
            if value == before {
                return Ok(None);
            }
            return self.push(depth, Node::Leaf { key, value }).map(Some);
        }
        let mut values = Vec::with_capacity(changes.len() + 1);
        let mut after = Some(before);
        for change in changes {
            if change.key == key {
                after = change.to.value(Some(&before));
            } else if let Some(value) = change.to.value(None) {
                values.push((change.key, value));
            }
        }
        if let (None, Value::Account(account)) = (after, before)
            && let Some(root) = account.storage
        {
            self.clear(key, root);
        }
        if values.is_empty() && after == Some(before) {
            return Ok(None);
        }
        if let Some(after) = after {
            let place = values.partition_point(|(other, _)| *other < key);
            values.insert(place, (key, after));
        }
        self.build(depth, &values).map(Some)
    }

    fn update_extension(
        &mut self,
        depth: usize,
        to: &Path,
        child: Child,
        changes: &[Change],
    ) -> Result<Option<Child>, TrieError> {
        let added = changes
            .iter()
            .filter(|change| change.to.value(None).is_some());
        let shared = added.map(|change| common(&change.key, to.key())).min();
        let fork = shared.filter(|shared| *shared < to.len());
        let Some(fork) = fork else {
            let inside = within(changes, to);
            return match self.update(child, to, inside)? {
                None => Ok(None),
                Some(child) => self.join(depth, child, to).map(Some),
            };
        };
        let at = to.prefix(fork);
        let below = if fork + 1 == to.len() {
            child
        } else {
            self.push(fork + 1, Node::Extension { to: *to, child })?
        };
        let mut children = Box::new([Child::Empty; 16]);
        if let Some(place) = children.get_mut(usize::from(nibble(to.key(), fork))) {
            *place = below;
        }
        let inside = within(changes, &at);
        match self.update_branch(&at, children, inside)? {
            // An added key makes a second child.
            None => Ok(None),
            Some(branch) => self.join(depth, branch, &at).map(Some),
        }
    }

    fn update_branch(
        &mut self,
        at: &Path,
        mut children: Box<[Child; 16]>,
        changes: &[Change],
    ) -> Result<Option<Child>, TrieError> {
        let mut changed = false;
        if changes.len() > self.setting.pass_changes {
            let groups = groups(at, &children, changes);
            for (value, below) in self.split(at, &groups.collect::<Vec<_>>())? {
                let new = match below {
                    Below::Unchanged => continue,
                    Below::Empty => Child::Empty,
                    Below::New(new) => self.push(new.depth, new.node)?,
                };
                changed = true;
                if let Some(child) = children.get_mut(usize::from(value)) {
                    *child = new;
                }
            }
        } else {
            // Without a list of the groups: most branches have one change below.
            let mut rest = changes;
            while let Some(first) = rest.first() {
                let value = nibble(&first.key, at.len());
                let count = rest.partition_point(|change| nibble(&change.key, at.len()) <= value);
                let (group, after) = rest.split_at(count);
                rest = after;
                let Some(child) = children.get_mut(usize::from(value)) else {
                    continue;
                };
                if let Some(new) = self.update(*child, &at.child(value), group)? {
                    changed = true;
                    *child = new;
                }
            }
        }
        if !changed {
            return Ok(None);
        }
        self.settle(at, children).map(Some)
    }

    /// Makes a branch of children, or what stands in its place if they are fewer than two.
    fn settle(&mut self, at: &Path, children: Box<[Child; 16]>) -> Result<Child, TrieError> {
        let mut left = (0..)
            .zip(children.iter())
            .filter(|(_, c)| **c != Child::Empty);
        match (left.next(), left.next()) {
            (None, _) => Ok(Child::Empty),
            (Some((value, child)), None) => {
                let (value, child) = (value, *child);
                self.join(at.len(), child, &at.child(value))
            }
            _ => self.push(at.len(), Node::Branch { at: *at, children }),
        }
    }

    /// Builds the trie of another owner, of values in ascending order of their keys.
    pub(super) fn whole(
        &mut self,
        owner: B256,
        values: &[(B256, Value)],
    ) -> Result<Child, TrieError> {
        self.turn_to(owner);
        self.build(0, values)
    }

    /// Builds a subtrie of values in ascending order of their keys. Hashes its nodes, except for
    /// its root, which it returns.
    pub(super) fn subtrie(
        mut self,
        depth: usize,
        values: &[(B256, Value)],
    ) -> Result<(Made, Option<New>), TrieError> {
        let root = self.build(depth, values)?;
        Ok(self.apart(root))
    }

    /// Makes the subtrie above some roots of subtries, as [`Pass::subtrie`] returns them. Hashes
    /// these, where they do not join with the root above, which it returns.
    pub(super) fn joined(
        mut self,
        at: &Path,
        below: Vec<(u8, New)>,
    ) -> Result<(Made, Option<New>), TrieError> {
        let mut children = Box::new([Child::Empty; 16]);
        for (nibble, New { depth, node }) in below {
            let child = self.push(depth, node)?;
            if let Some(place) = children.get_mut(usize::from(nibble)) {
                *place = child;
            }
        }
        let root = self.settle(at, children)?;
        Ok(self.apart(root))
    }

    /// Hashes the root of a trie whose other nodes have their hashes.
    pub(super) fn rooted(mut self, root: New) -> Result<(Made, Option<Link>), TrieError> {
        let root = self.push(root.depth, root.node)?;
        let owner = self.owner;
        let (output, links) = self.finish(&[(owner, root)])?;
        Ok((output.made, links.into_iter().next().flatten()))
    }

    /// Returns what was made below a root, and the root.
    fn apart(self, root: Child) -> (Made, Option<New>) {
        match self.hashed(root) {
            (output, Below::New(root)) => (output.made, Some(root)),
            (output, Below::Empty | Below::Unchanged) => (output.made, None),
        }
    }

    /// Applies the changes below a branch in a pass for each child.
    fn split(
        &mut self,
        at: &Path,
        groups: &[(u8, Child, &[Change])],
    ) -> Result<Vec<(u8, Below)>, TrieError> {
        let (setting, owner) = (self.setting, self.owner);
        let run = |(value, child, changes): &(u8, Child, &[Change])| {
            let pass = match child {
                // A node of this pass: made by a fork, and small.
                Child::New(_) => Pass {
                    nodes: self.nodes.clone(),
                    ..Pass::new(setting, owner)
                },
                _ => Pass::new(setting, owner),
            };
            let (output, below) = pass.below(*child, &at.child(*value), changes)?;
            Ok((*value, output, below))
        };
        let results: Result<Vec<_>, TrieError> = if setting.parallel {
            groups.par_iter().map(run).collect()
        } else {
            groups.iter().map(run).collect()
        };
        let mut below = Vec::with_capacity(16);
        for (value, output, child) in results? {
            self.output.append(output);
            below.push((value, child));
        }
        Ok(below)
    }

    /// Applies changes to a subtrie and hashes its new nodes, except for its root.
    fn below(
        mut self,
        child: Child,
        at: &Path,
        changes: &[Change],
    ) -> Result<(Output, Below), TrieError> {
        match self.update(child, at, changes)? {
            Some(new) => Ok(self.hashed(new)),
            None => Ok((self.output, Below::Unchanged)),
        }
    }

    /// Hashes what was made below a new root.
    fn hashed(mut self, new: Child) -> (Output, Below) {
        let Child::New(number) = new else {
            return (self.output, Below::Empty);
        };
        let Some(mut root) = self.nodes.get(number as usize).cloned() else {
            return (self.output, Below::Empty);
        };
        let children: &mut [Child] = match &mut root.node {
            Node::Leaf { .. } => &mut [],
            Node::Extension { child, .. } => core::slice::from_mut(child),
            Node::Branch { children, .. } => children.as_mut_slice(),
        };
        let tops = children.iter().filter_map(|child| match child {
            Child::New(number) => Some((self.owner, *number)),
            _ => None,
        });
        let tops: Vec<_> = tops.collect();
        let Setting { isa, block, .. } = self.setting;
        let made = &mut self.output.made;
        let references = commit(isa, &self.nodes, &tops, false, block, made);
        for child in children {
            if let Child::New(number) = child {
                *child = references
                    .get(*number as usize)
                    .copied()
                    .unwrap_or_default();
            }
        }
        (self.output, Below::New(root))
    }

    /// Places a subtrie, whose place was `from`, under an extension from `depth`: a leaf or an
    /// extension begins there instead.
    fn join(&mut self, depth: usize, child: Child, from: &Path) -> Result<Child, TrieError> {
        if depth == from.len() {
            return Ok(child);
        }
        let node = match self.open(&child, from)? {
            None => return Ok(Child::Empty),
            Some(Node::Branch { .. }) => Node::Extension { to: *from, child },
            Some(node) => {
                self.replace(&child, from);
                node
            }
        };
        self.push(depth, node)
    }

    /// Builds a subtrie of values in ascending order of their keys.
    fn build(&mut self, depth: usize, values: &[(B256, Value)]) -> Result<Child, TrieError> {
        let (Some((first, value)), Some((last, _))) = (values.first(), values.last()) else {
            return Ok(Child::Empty);
        };
        if first == last {
            let leaf = Node::Leaf {
                key: *first,
                value: *value,
            };
            return self.push(depth, leaf);
        }
        let at = prefix(first, common(first, last));
        let mut children = Box::new([Child::Empty; 16]);
        let mut rest = values;
        for (value, child) in (0..16).zip(children.iter_mut()) {
            let count = rest.partition_point(|(key, _)| nibble(key, at.len()) <= value);
            let (group, after) = rest.split_at(count);
            rest = after;
            *child = self.build(at.len() + 1, group)?;
        }
        let branch = self.push(at.len(), Node::Branch { at, children })?;
        self.join(depth, branch, &at)
    }
}

/// Returns the changes below each child of a branch that has some.
fn groups<'c>(
    at: &Path,
    children: &[Child; 16],
    changes: &'c [Change],
) -> impl Iterator<Item = (u8, Child, &'c [Change])> {
    let mut rest = changes;
    (0..).zip(children).filter_map(move |(value, child)| {
        let count = rest.partition_point(|change| nibble(&change.key, at.len()) <= value);
        let (group, after) = rest.split_at(count);
        rest = after;
        (!group.is_empty()).then_some((value, *child, group))
    })
}

/// Returns the changes of keys that begin with a path.
fn within<'c>(changes: &'c [Change], path: &Path) -> &'c [Change] {
    let begin = changes.partition_point(|change| change.key < *path.key());
    let rest = changes.get(begin..).unwrap_or_default();
    let count = rest.partition_point(|change| path.leads_to(&change.key));
    rest.get(..count).unwrap_or_default()
}
