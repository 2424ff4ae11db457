//! Insertion and deletion.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::vec::Vec;

use super::nibbles::common_prefix;
use super::node::{Branch, Child, Node, Nodes, Reference};
use super::source::{Source, Work};
use crate::error::WitnessError;

impl<'w, S: Source<'w>> Nodes<'w, S> {
    /// Sets the value of a key, given as nibbles. The value must not be empty.
    ///
    /// # Errors
    /// [`WitnessError::MissingNode`] when the path leaves the witness; the trie is then unusable.
    pub fn insert(
        &mut self,
        root: &mut Child<'w>,
        owner: u32,
        key: &[u8],
        value: Cow<'w, [u8]>,
    ) -> Result<(), WitnessError> {
        self.source().done(Work::Walk);
        *root = self.insert_at(*root, owner, key, value)?;
        Ok(())
    }

    /// Removes a key, given as nibbles, if it is present.
    ///
    /// # Errors
    /// [`WitnessError::MissingNode`] when the path leaves the witness, or when a branch is left
    /// with one child that the witness does not expand; the trie is then unusable.
    pub fn remove(
        &mut self,
        root: &mut Child<'w>,
        owner: u32,
        key: &[u8],
    ) -> Result<(), WitnessError> {
        self.source().done(Work::Walk);
        if let Some(child) = self.remove_at(root, owner, key)? {
            *root = child;
        }
        Ok(())
    }

    fn insert_at(
        &mut self,
        mut at: Child<'w>,
        owner: u32,
        key: &[u8],
        value: Cow<'w, [u8]>,
    ) -> Result<Child<'w>, WitnessError> {
        let Some(id) = self.open(&mut at, owner)? else {
            return self.push(leaf(key, value, Child::Empty), Reference::Dirty);
        };
        match self.take(id) {
            Node::Taken => self.push(leaf(key, value, Child::Empty), Reference::Dirty),
            Node::Leaf { path, storage, .. } if path == key => Ok(self.put(
                id,
                Node::Leaf {
                    path,
                    value,
                    storage,
                },
            )),
            Node::Leaf {
                path,
                value: old,
                storage,
            } => {
                let shared = common_prefix(&path, key);
                let mut branch = Box::new(Branch::default());
                match path.get(shared) {
                    None => branch.value = Some(old),
                    Some(nibble) => {
                        let moved = self.put(id, leaf(tail(&path, shared + 1), old, storage));
                        branch.children[usize::from(nibble & 15)] = moved;
                    }
                }
                self.fork(branch, &path[..shared], tail(key, shared), value)
            }
            Node::Extension { path, child } => {
                let shared = common_prefix(&path, key);
                let Some(nibble) = path.get(shared) else {
                    let child = self.insert_at(child, owner, tail(key, shared), value)?;
                    return Ok(self.put(id, Node::Extension { path, child }));
                };
                let mut branch = Box::new(Branch::default());
                let below = tail(&path, shared + 1);
                branch.children[usize::from(nibble & 15)] = if below.is_empty() {
                    child
                } else {
                    self.put(
                        id,
                        Node::Extension {
                            path: below.to_vec(),
                            child,
                        },
                    )
                };
                self.fork(branch, &path[..shared], tail(key, shared), value)
            }
            Node::Branch(mut branch) => {
                match key.split_first() {
                    None => branch.value = Some(value),
                    Some((nibble, rest)) => {
                        let child = &mut branch.children[usize::from(nibble & 15)];
                        *child = self.insert_at(*child, owner, rest, value)?;
                    }
                }
                Ok(self.put(id, Node::Branch(branch)))
            }
        }
    }

    /// Creates a branch without the inserted key, under an extension when `path` is not empty.
    fn fork(
        &mut self,
        mut branch: Box<Branch<'w>>,
        path: &[u8],
        key: &[u8],
        value: Cow<'w, [u8]>,
    ) -> Result<Child<'w>, WitnessError> {
        match key.split_first() {
            None => branch.value = Some(value),
            Some((nibble, rest)) => {
                let new = self.push(leaf(rest, value, Child::Empty), Reference::Dirty)?;
                branch.children[usize::from(nibble & 15)] = new;
            }
        }
        let child = self.push(Node::Branch(branch), Reference::Dirty)?;
        self.extend(path, child)
    }

    /// Wraps `child` in an extension, unless `path` is empty.
    fn extend(&mut self, path: &[u8], child: Child<'w>) -> Result<Child<'w>, WitnessError> {
        if path.is_empty() {
            return Ok(child);
        }
        self.push(
            Node::Extension {
                path: path.to_vec(),
                child,
            },
            Reference::Dirty,
        )
    }

    /// Returns the replacement of `at` without the key, or `None` when the key is absent.
    fn remove_at(
        &mut self,
        at: &mut Child<'w>,
        owner: u32,
        key: &[u8],
    ) -> Result<Option<Child<'w>>, WitnessError> {
        let Some(id) = self.open(at, owner)? else {
            return Ok(None);
        };
        let reference = self
            .slots
            .get(id)
            .map_or(Reference::Dirty, |slot| slot.reference);
        let node = self.take(id);
        let (node, changed) = match node {
            Node::Leaf { path, .. } if path == key => return Ok(Some(Child::Empty)),
            Node::Extension { path, mut child } => {
                let changed = match key.strip_prefix(path.as_slice()) {
                    Some(rest) => self.remove_at(&mut child, owner, rest)?,
                    None => None,
                };
                match changed {
                    Some(below) => return self.join(owner, &path, below).map(Some),
                    None => (Node::Extension { path, child }, false),
                }
            }
            Node::Branch(mut branch) => {
                let changed = match key.split_first() {
                    None => branch.value.take().is_some(),
                    Some((nibble, rest)) => {
                        let child = &mut branch.children[usize::from(nibble & 15)];
                        match self.remove_at(child, owner, rest)? {
                            None => false,
                            Some(below) => {
                                *child = below;
                                true
                            }
                        }
                    }
                };
                if changed && branch.entries() < 2 {
                    return self.collapse(owner, *branch).map(Some);
                }
                (Node::Branch(branch), changed)
            }
            other => (other, false),
        };
        let reference = if changed { Reference::Dirty } else { reference };
        if let Some(slot) = self.slots.get_mut(id) {
            slot.node = node;
            slot.reference = reference;
        }
        Ok(changed.then_some(*at))
    }

    /// Collapses a branch with at most one entry left.
    fn collapse(&mut self, owner: u32, branch: Branch<'w>) -> Result<Child<'w>, WitnessError> {
        if let Some(value) = branch.value {
            return self.push(leaf(&[], value, Child::Empty), Reference::Dirty);
        }
        let last = branch
            .children
            .into_iter()
            .zip(0u8..)
            .find(|(child, _)| *child != Child::Empty);
        match last {
            Some((child, nibble)) => self.join(owner, &[nibble], child),
            None => Ok(Child::Empty),
        }
    }

    /// Prefixes `child` with a path: a leaf or an extension absorbs the path into its own, so the
    /// child must be known.
    fn join(
        &mut self,
        owner: u32,
        above: &[u8],
        mut child: Child<'w>,
    ) -> Result<Child<'w>, WitnessError> {
        let Some(id) = self.open(&mut child, owner)? else {
            return Ok(Child::Empty);
        };
        match self.slots.get_mut(id) {
            Some(slot) => match &mut slot.node {
                Node::Leaf { path, .. } | Node::Extension { path, .. } => {
                    path.splice(..0, above.iter().copied());
                    slot.reference = Reference::Dirty;
                    Ok(child)
                }
                Node::Branch(_) | Node::Taken => self.extend(above, child),
            },
            None => Ok(Child::Empty),
        }
    }

    fn take(&mut self, id: usize) -> Node<'w> {
        self.slots
            .get_mut(id)
            .map(|slot| core::mem::take(&mut slot.node))
            .unwrap_or_default()
    }

    fn put(&mut self, id: usize, node: Node<'w>) -> Child<'w> {
        if let Some(slot) = self.slots.get_mut(id) {
            slot.node = node;
            slot.reference = Reference::Dirty;
        }
        // `id` came from a 32-bit number.
        Child::Node(id as u32)
    }
}

impl Branch<'_> {
    fn entries(&self) -> usize {
        let children = self
            .children
            .iter()
            .filter(|child| **child != Child::Empty)
            .count();
        children + usize::from(self.value.is_some())
    }
}

fn leaf<'w>(path: &[u8], value: Cow<'w, [u8]>, storage: Child<'w>) -> Node<'w> {
    Node::Leaf {
        path: Vec::from(path),
        value,
        storage,
    }
}

/// Returns the path after its first `skip` nibbles.
fn tail(path: &[u8], skip: usize) -> &[u8] {
    path.get(skip..).unwrap_or_default()
}
