//! The senders by their first and by their last transaction.

use crate::price::Price;
use crate::ranked::{Item, Ranked};
use crate::sender::Sender;

/// The senders in the orders in which transactions leave the pool.
#[derive(Debug, Default)]
pub(crate) struct Listing {
    /// First executable transactions.
    pub(crate) heads: Ranked,
    /// Last transactions, where they are executable, by floor.
    executable_tails: Ranked,
    /// Last transactions, where they are queued, by floor.
    queued_tails: Ranked,
    /// Number of executable transactions, and their bytes as the limit counts them.
    pub(crate) executable: usize,
    pub(crate) executable_bytes: u64,
}

/// The transaction that a full pool gives up first.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Victim {
    pub(crate) item: Item,
    pub(crate) executable: bool,
}

/// What the listing has of a sender.
#[derive(Debug, Default)]
pub(crate) struct Listed {
    head: Option<Item>,
    /// The last transaction, and whether it is queued.
    tail: Option<(Item, bool)>,
    executable: usize,
    executable_bytes: u64,
}

impl Listed {
    pub(crate) fn of<T>(sender: &Sender<T>) -> Self {
        let is_queued = sender.has_queued_tail();
        Self {
            head: sender.head(),
            tail: sender.tail().map(|tail| (tail, is_queued)),
            executable: sender.executable(),
            executable_bytes: sender.executable_bytes(),
        }
    }
}

impl Listing {
    /// Lists a sender anew after a change: most changes leave its head or its tail.
    pub(crate) fn replace(&mut self, old: &Listed, new: &Listed) {
        if old.head != new.head {
            if let Some(head) = old.head {
                self.heads.remove(head);
            }
            if let Some(head) = new.head {
                self.heads.insert(head);
            }
        }
        if old.tail != new.tail {
            if let Some((tail, is_queued)) = old.tail {
                self.tails(is_queued).remove(tail);
            }
            if let Some((tail, is_queued)) = new.tail {
                self.tails(is_queued).insert(tail);
            }
        }
        self.executable = self.executable + new.executable - old.executable;
        let bytes = self.executable_bytes + new.executable_bytes;
        self.executable_bytes = bytes - old.executable_bytes;
    }

    const fn tails(&mut self, are_queued: bool) -> &mut Ranked {
        if are_queued {
            &mut self.queued_tails
        } else {
            &mut self.executable_tails
        }
    }

    /// Returns the price of the executable transaction that a full pool gives up first.
    pub(crate) fn cheapest(&self, base_fee: u128) -> Option<Price> {
        let cheapest = self.executable_tails.worst(base_fee);
        cheapest.map(|item| item.price)
    }

    /// Returns the transaction that a full pool gives up first.
    pub(crate) fn victim(&self, base_fee: u128) -> Option<Victim> {
        let victim = |executable| move |item| Victim { item, executable };
        let queued = self.queued_tails.worst(base_fee).map(victim(false));
        queued.or_else(|| self.executable_tails.worst(base_fee).map(victim(true)))
    }
}
