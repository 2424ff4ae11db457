//! Items ordered by effective tip, at any base fee.
//!
//! The effective tip `min(tip, fee - base fee)` is the tip where the base fee is at most the edge,
//! `fee - tip`, and else `fee - base fee`, whose order is that of the fees. So the items stand in a
//! tree by edge, and each subtree knows its lowest and highest tip and fee: a base fee divides the
//! tree into `O(log n)` subtrees, those on one side ordered by tip, those on the other side by fee.
//!
//! The tree is a treap: its depth is `O(log n)` with priorities that no sender knows.

use std::cmp::{Ordering, Reverse};
use std::collections::BTreeMap;
use std::hash::{BuildHasher as _, RandomState};

use alloy_primitives::Address;

use crate::price::{Price, Worth};

/// Order of items by fee or by tip: earlier ones first among equals.
type Place = (u128, Reverse<u64>);
/// Order of items at a base fee.
pub(crate) type Key = (Worth, Reverse<u64>);
type Link = Option<Box<Node>>;

/// One sender's place in an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Item {
    pub(crate) price: Price,
    /// Number of the transaction in the order of admission; no two items share one.
    pub(crate) order: u64,
    pub(crate) sender: Address,
    pub(crate) nonce: u64,
}

impl Item {
    /// Returns the key by which items are compared at a base fee.
    pub(crate) fn key(&self, base_fee: u128) -> Key {
        (self.price.worth(base_fee), Reverse(self.order))
    }

    const fn edge(&self) -> (u128, u64) {
        (self.price.edge(), self.order)
    }
}

/// Lowest and highest place in a subtree.
#[derive(Debug, Clone, Copy)]
struct Range {
    least: Place,
    most: Place,
}

impl Range {
    const fn one(value: u128, order: u64) -> Self {
        let place = (value, Reverse(order));
        Self {
            least: place,
            most: place,
        }
    }

    fn join(self, other: Self) -> Self {
        Self {
            least: self.least.min(other.least),
            most: self.most.max(other.most),
        }
    }
}

/// A node of the treap: by edge from left to right, the highest priority on top.
#[derive(Debug)]
struct Node {
    item: Item,
    priority: u64,
    tips: Range,
    fees: Range,
    left: Link,
    right: Link,
}

impl Node {
    /// Computes the subtree's ranges from those of its children.
    fn join(&mut self) {
        let Item { price, order, .. } = self.item;
        self.tips = Range::one(price.tip, order);
        self.fees = Range::one(price.fee, order);
        for child in [&self.left, &self.right].into_iter().flatten() {
            self.tips = self.tips.join(child.tips);
            self.fees = self.fees.join(child.fees);
        }
    }
}

/// Adds a node to a tree: below nodes of higher priorities, whose ranges it widens.
fn insert(mut link: &mut Link, mut new: Box<Node>) {
    let (at, priority) = (new.item.edge(), new.priority);
    while link.as_ref().is_some_and(|node| node.priority >= priority) {
        let Some(node) = link else { return };
        node.tips = node.tips.join(new.tips);
        node.fees = node.fees.join(new.fees);
        link = if at < node.item.edge() {
            &mut node.left
        } else {
            &mut node.right
        };
    }
    (new.left, new.right) = split(link.take(), at);
    new.join();
    *link = Some(new);
}

/// Removes the node of an edge; returns whether there was one.
fn remove(link: &mut Link, at: (u128, u64)) -> bool {
    let Some(node) = link else { return false };
    let was_below = match at.cmp(&node.item.edge()) {
        Ordering::Less => remove(&mut node.left, at),
        Ordering::Greater => remove(&mut node.right, at),
        Ordering::Equal => {
            *link = merge(node.left.take(), node.right.take());
            return true;
        }
    };
    if was_below {
        node.join();
    }
    was_below
}

/// Divides a tree into the items below an edge and the others.
fn split(link: Link, at: (u128, u64)) -> (Link, Link) {
    let Some(mut node) = link else {
        return (None, None);
    };
    if node.item.edge() < at {
        let (low, high) = split(node.right.take(), at);
        node.right = low;
        node.join();
        (Some(node), high)
    } else {
        let (low, high) = split(node.left.take(), at);
        node.left = high;
        node.join();
        (low, Some(node))
    }
}

/// Joins two trees, all items of the first one below those of the second one.
fn merge(low: Link, high: Link) -> Link {
    match (low, high) {
        (None, one) | (one, None) => one,
        (Some(mut low), Some(high)) if low.priority >= high.priority => {
            low.right = merge(low.right.take(), Some(high));
            low.join();
            Some(low)
        }
        (low, Some(mut high)) => {
            high.left = merge(low, high.left.take());
            high.join();
            Some(high)
        }
    }
}

/// Items ordered by effective tip.
#[derive(Debug, Default)]
pub(crate) struct Ranked {
    root: Link,
    priorities: RandomState,
}

impl Ranked {
    /// Adds an item.
    pub(crate) fn insert(&mut self, item: Item) {
        let Item { price, order, .. } = item;
        let node = Node {
            item,
            priority: self.priorities.hash_one(order),
            tips: Range::one(price.tip, order),
            fees: Range::one(price.fee, order),
            left: None,
            right: None,
        };
        insert(&mut self.root, Box::new(node));
    }

    /// Removes an item.
    pub(crate) fn remove(&mut self, item: Item) {
        remove(&mut self.root, item.edge());
    }

    /// Returns the item of the lowest worth at a base fee, the latest one of these.
    pub(crate) fn worst(&self, base_fee: u128) -> Option<Item> {
        let mut parts = Part::of_tree(self.root.as_deref(), base_fee);
        let mut part = parts.into_iter().min_by_key(|part| part.least)?;
        while part.whole {
            parts = part.divide(base_fee);
            part = parts.into_iter().min_by_key(|part| part.least)?;
        }
        Some(part.node.item)
    }

    /// Returns the depth of the tree.
    #[cfg(test)]
    pub(crate) fn depth(&self) -> usize {
        fn depth(link: &Link) -> usize {
            let node = link.as_ref();
            node.map_or(0, |node| 1 + depth(&node.left).max(depth(&node.right)))
        }
        depth(&self.root)
    }

    /// Returns the items from the highest worth at a base fee on.
    pub(crate) fn descending(&self, base_fee: u128) -> Descending<'_> {
        let parts = Part::of_tree(self.root.as_deref(), base_fee);
        Descending {
            base_fee,
            parts: parts.into_iter().map(|part| (part.most, part)).collect(),
        }
    }
}

/// Items whose order at a base fee is that of their tips, or that of their fees.
#[derive(Debug, Clone, Copy)]
struct Part<'a> {
    node: &'a Node,
    /// Whether the part is the node's subtree; else it is the node alone.
    whole: bool,
    by_tip: bool,
    least: Key,
    most: Key,
}

impl<'a> Part<'a> {
    /// Returns a node without its children.
    fn one(node: &'a Node, by_tip: bool, base_fee: u128) -> Self {
        let key = node.item.key(base_fee);
        Self {
            node,
            whole: false,
            by_tip,
            least: key,
            most: key,
        }
    }

    /// Returns a subtree.
    fn subtree(node: &'a Node, by_tip: bool, base_fee: u128) -> Self {
        let key = |(value, order): Place| {
            let worth = if by_tip {
                Worth::Pays(value)
            } else {
                let left = value.checked_sub(base_fee);
                left.map_or(Worth::Waits(value), Worth::Pays)
            };
            (worth, order)
        };
        let range = if by_tip { node.tips } else { node.fees };
        Self {
            node,
            whole: true,
            by_tip,
            least: key(range.least),
            most: key(range.most),
        }
    }

    /// Divides a tree at a base fee.
    fn of_tree(mut next: Option<&'a Node>, base_fee: u128) -> Vec<Self> {
        let mut parts = Vec::new();
        while let Some(node) = next {
            let by_tip = base_fee <= node.item.price.edge();
            let (inner, outer) = if by_tip {
                (&node.left, &node.right)
            } else {
                (&node.right, &node.left)
            };
            parts.push(Self::one(node, by_tip, base_fee));
            let outer = outer.as_deref();
            parts.extend(outer.map(|node| Self::subtree(node, by_tip, base_fee)));
            next = inner.as_deref();
        }
        parts
    }

    /// Divides a subtree into its node and the subtrees of its children.
    fn divide(self, base_fee: u128) -> Vec<Self> {
        let mut parts = vec![Self::one(self.node, self.by_tip, base_fee)];
        let children = [&self.node.left, &self.node.right].into_iter().flatten();
        parts.extend(children.map(|node| Self::subtree(node, self.by_tip, base_fee)));
        parts
    }
}

/// Items from the highest worth on.
#[derive(Debug)]
pub(crate) struct Descending<'a> {
    base_fee: u128,
    /// Parts by the key of their highest item, which is in no other part.
    parts: BTreeMap<Key, Part<'a>>,
}

impl Descending<'_> {
    /// Returns the next item without passing it.
    pub(crate) fn peek(&mut self) -> Option<Item> {
        loop {
            let (_, part) = self.parts.last_key_value()?;
            if !part.whole {
                return Some(part.node.item);
            }
            let (_, part) = self.parts.pop_last()?;
            let parts = part.divide(self.base_fee);
            self.parts
                .extend(parts.into_iter().map(|part| (part.most, part)));
        }
    }
}

impl Iterator for Descending<'_> {
    type Item = Item;

    fn next(&mut self) -> Option<Item> {
        let item = self.peek()?;
        self.parts.pop_last();
        Some(item)
    }
}
