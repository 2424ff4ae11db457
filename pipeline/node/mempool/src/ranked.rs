//! Items ordered by effective tip, under a base fee that changes.
//!
//! The effective tip `min(tip, fee - base fee)` is the tip where the base fee is at most the edge,
//! `fee - tip`, and else `fee - base fee`, whose order is that of the fees. So two trees in fixed
//! orders are enough, and a new base fee moves only items whose edge it passes.

use std::cmp::Reverse;
use std::collections::{BTreeMap, btree_map};
use std::iter::{Peekable, Rev};

use alloy_primitives::Address;

use crate::price::{Price, Worth};

/// Order of items of one worth: earlier ones first.
type Place = (u128, Reverse<u64>);

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
    pub(crate) fn key(&self, base_fee: u128) -> (Worth, Reverse<u64>) {
        (self.price.worth(base_fee), Reverse(self.order))
    }
}

/// Items ordered by effective tip.
#[derive(Debug, Default)]
pub(crate) struct Ranked {
    base_fee: u128,
    /// Items whose edge is at least the base fee, by tip.
    by_tip: BTreeMap<Place, Item>,
    /// The other items, by fee.
    by_fee: BTreeMap<Place, Item>,
    /// All items by edge.
    by_edge: BTreeMap<(u128, u64), Item>,
}

impl Ranked {
    pub(crate) const fn base_fee(&self) -> u128 {
        self.base_fee
    }

    /// Puts an item into the tree to which its edge belongs, or takes it out of that tree.
    fn place(&mut self, item: Item, inside: bool) {
        let whole = self.base_fee <= item.price.edge();
        let (tree, value) = if whole {
            (&mut self.by_tip, item.price.tip)
        } else {
            (&mut self.by_fee, item.price.fee)
        };
        let place = (value, Reverse(item.order));
        if inside {
            tree.insert(place, item);
        } else {
            tree.remove(&place);
        }
    }

    /// Adds an item.
    pub(crate) fn insert(&mut self, item: Item) {
        self.by_edge.insert((item.price.edge(), item.order), item);
        self.place(item, true);
    }

    /// Removes an item.
    pub(crate) fn remove(&mut self, item: Item) {
        self.by_edge.remove(&(item.price.edge(), item.order));
        self.place(item, false);
    }

    /// Changes the base fee, and returns the number of items that moved.
    pub(crate) fn set_base_fee(&mut self, base_fee: u128) -> usize {
        let (low, high) = (self.base_fee.min(base_fee), self.base_fee.max(base_fee));
        let passed: Vec<Item> = self
            .by_edge
            .range((low, 0)..(high, 0))
            .map(|(_, item)| *item)
            .collect();
        for item in &passed {
            self.place(*item, false);
        }
        self.base_fee = base_fee;
        for item in &passed {
            self.place(*item, true);
        }
        passed.len()
    }

    /// Returns the item of the lowest worth, the latest one of these.
    pub(crate) fn worst(&self) -> Option<Item> {
        let first = |tree: &BTreeMap<Place, Item>| tree.values().next().copied();
        let both = [first(&self.by_tip), first(&self.by_fee)];
        let items = both.into_iter().flatten();
        items.min_by_key(|item| item.key(self.base_fee))
    }

    /// Returns the items from the highest worth on.
    pub(crate) fn descending(&self) -> Descending<'_> {
        Descending {
            base_fee: self.base_fee,
            by_tip: self.by_tip.values().rev().peekable(),
            by_fee: self.by_fee.values().rev().peekable(),
        }
    }
}

/// Items from the highest worth on.
#[derive(Debug)]
pub(crate) struct Descending<'a> {
    base_fee: u128,
    by_tip: Peekable<Rev<btree_map::Values<'a, Place, Item>>>,
    by_fee: Peekable<Rev<btree_map::Values<'a, Place, Item>>>,
}

impl Descending<'_> {
    /// Returns the next item without passing it.
    pub(crate) fn peek(&mut self) -> Option<Item> {
        let both = [self.by_tip.peek(), self.by_fee.peek()];
        let items = both.into_iter().flatten();
        items
            .max_by_key(|item| item.key(self.base_fee))
            .map(|item| **item)
    }
}

impl Iterator for Descending<'_> {
    type Item = Item;

    fn next(&mut self) -> Option<Item> {
        let next = self.peek()?;
        if self.by_tip.peek().is_some_and(|item| **item == next) {
            self.by_tip.next().copied()
        } else {
            self.by_fee.next().copied()
        }
    }
}
