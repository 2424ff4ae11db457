//! Hashes of new nodes, level by level from the deepest, in batches of the Keccak kernel.

use std::sync::Arc;

use alloy_primitives::B256;
use zkfabric_host::local::{Isa, keccak256_serial_with};

use super::key::Key;
use super::node::{Child, Embedded, Link, New, Node, encode};
use super::path::KEY_NIBBLES;

/// New nodes by key, with their records.
pub(super) type Made = Vec<(Key, Arc<[u8]>)>;

/// Hashes the new nodes of the subtries `tops`, each with the owner of its trie. Returns the
/// references to all of these nodes by number. Nodes are numbered after the nodes below them or
/// reached through them alone. A root has a hash whatever its size (`are_roots`).
pub(super) fn commit(
    isa: Isa,
    nodes: &[New],
    tops: &[(Option<B256>, u32)],
    are_roots: bool,
    block: u64,
    made: &mut Made,
) -> Vec<Child> {
    let mut references = vec![Child::Empty; nodes.len()];
    let mut levels = levels(nodes, tops);
    let mut buffer = Vec::new();
    let mut tail = Vec::new();
    let mut spans = Vec::new();
    while let Some(level) = levels.pop() {
        buffer.clear();
        spans.clear();
        for (owner, number) in level {
            let Some(new) = nodes.get(number as usize) else {
                continue;
            };
            let (node, depth) = (&new.node, new.depth);
            let span = encode(node, depth, block, &references, &mut buffer, &mut tail);
            let rlp = buffer.get(span.start..span.rlp).unwrap_or_default();
            let is_root = are_roots && new.depth == 0;
            let embedded = Embedded::new(rlp).filter(|_| !is_root);
            match (embedded, references.get_mut(number as usize)) {
                (Some(embedded), Some(reference)) => *reference = Child::Embedded(embedded),
                _ => spans.push((owner, number, span)),
            }
        }
        let messages = spans
            .iter()
            .map(|(_, _, span)| buffer.get(span.start..span.rlp).unwrap_or_default());
        let messages: Vec<_> = messages.collect();
        // Passes run in parallel already.
        let hashes = keccak256_serial_with(isa, &messages);
        made.reserve(spans.len());
        for ((owner, number, span), hash) in spans.iter().zip(hashes) {
            let Some(new) = nodes.get(*number as usize) else {
                continue;
            };
            let at = new.node.path().prefix(new.depth);
            let record = buffer.get(span.start..span.end).unwrap_or_default();
            made.push((Key::node(owner.as_ref(), &at, block), record.into()));
            if let Some(reference) = references.get_mut(*number as usize) {
                *reference = Child::Link(Link {
                    hash: hash.into(),
                    block,
                });
            }
        }
    }
    references
}

/// A new node's number, and the owner of its trie.
type Numbered = (Option<B256>, u32);

/// Returns the new nodes of subtries by their depth, as far as the deepest.
fn levels(nodes: &[New], tops: &[Numbered]) -> Vec<Vec<Numbered>> {
    let mut levels: Vec<Vec<Numbered>> = Vec::new();
    let mut open = Vec::from(tops);
    while let Some((owner, number)) = open.pop() {
        let Some(new) = nodes.get(number as usize) else {
            continue;
        };
        // No node is deeper than a key, so this is at most 65 levels.
        let depth = new.depth.min(KEY_NIBBLES);
        if levels.len() <= depth {
            levels.resize(depth + 1, Vec::new());
        }
        if let Some(level) = levels.get_mut(depth) {
            level.push((owner, number));
        }
        let children: &[Child] = match &new.node {
            Node::Leaf { .. } => &[],
            Node::Extension { child, .. } => core::slice::from_ref(child),
            Node::Branch { children, .. } => children.as_slice(),
        };
        open.extend(children.iter().filter_map(|child| match child {
            Child::New(number) => Some((owner, *number)),
            _ => None,
        }));
    }
    levels
}
