//! Removal of what no state of the window has.
//!
//! The nodes that block X has replaced belong to states before X only. They go when the state of
//! X - 1 leaves the window, by the list of their keys. So do storage tries that X has cleared, of
//! which only the root is known: their nodes are read and removed a limited number per block.

use super::error::TrieError;
use super::key::Key;
use super::node::{Child, Node};
use super::path::Path;
use super::records::{Cleared, Head, Replaced, read_cleared, seal, unseal, write_cleared};
use super::shared::Shared;
use super::store::Writes;

/// Limits of an update.
#[derive(Clone, Copy)]
pub(super) struct Limits {
    /// Number of blocks whose states are kept.
    pub(super) window: u64,
    /// Maximum number of nodes of cleared storage tries that are removed.
    pub(super) cleared: usize,
}

/// Maximum number of blocks that leave the window in one update: more than one after the window was
/// made shorter.
const BLOCKS_PER_UPDATE: usize = 4;

/// Lists what the update has replaced, and removes what has left the window.
pub(super) fn prune(
    shared: &Shared,
    limits: Limits,
    head: &mut Head,
    mut replaced: Replaced,
    writes: &mut Writes,
) -> Result<(), TrieError> {
    let record = shared.get(&Key::CLEARED)?;
    let record = record.as_deref();
    let record = record.map(|record| unseal(&Key::CLEARED, record));
    let mut cleared = read_cleared(record.transpose()?.unwrap_or_default())?;
    let had_cleared = !cleared.is_empty();
    // The first state replaces nothing, and a window has one state at least.
    let mut is_listed = head.newest == head.oldest;
    for _ in 0..BLOCKS_PER_UPDATE {
        if head.newest - head.oldest < limits.window.max(1) {
            break;
        }
        writes.removals.push(Key::root(head.oldest));
        head.oldest += 1;
        let left = if head.oldest == head.newest {
            is_listed = true;
            core::mem::take(&mut replaced)
        } else {
            let key = Key::replaced(head.oldest);
            let record = shared
                .get(&key)?
                .ok_or_else(|| TrieError::Missing { key: key.into() })?;
            writes.removals.push(key);
            Replaced::read(key, unseal(&key, &record)?)?
        };
        writes.removals.extend(left.nodes);
        cleared.extend(left.cleared.into_iter().map(|(owner, root)| Cleared {
            owner,
            at: Path::default(),
            root,
        }));
    }
    if !is_listed {
        let key = Key::replaced(head.newest);
        writes.puts.push(seal(key, replaced.write()));
    }
    remove_cleared(shared, limits.cleared, &mut cleared, &mut writes.removals)?;
    if had_cleared || !cleared.is_empty() {
        writes
            .puts
            .push(seal(Key::CLEARED, write_cleared(&cleared)));
    }
    Ok(())
}

/// Removes nodes of cleared storage tries, at most `limit`.
fn remove_cleared(
    shared: &Shared,
    limit: usize,
    cleared: &mut Vec<Cleared>,
    removals: &mut Vec<Key>,
) -> Result<(), TrieError> {
    for _ in 0..limit {
        let Some(Cleared { owner, at, root }) = cleared.pop() else {
            return Ok(());
        };
        let node = shared.node(Some(&owner), &at, &root)?;
        let key = Key::node(Some(&owner), &at, root.block);
        removals.push(key);
        match node {
            Node::Leaf { .. } => {}
            Node::Extension { to, child } => {
                if let Child::Link(root) = child {
                    let at = to;
                    cleared.push(Cleared { owner, at, root });
                }
            }
            Node::Branch { children, .. } => {
                for (nibble, child) in (0..).zip(children.iter()) {
                    if let Child::Link(root) = child {
                        cleared.push(Cleared {
                            owner,
                            at: at.child(nibble),
                            root: *root,
                        });
                    }
                }
            }
        }
    }
    Ok(())
}
