//! The senders by their first and by their last transaction.

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
    /// Number of executable transactions.
    pub(crate) executable: usize,
}

/// The transaction that a full pool gives up first.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Victim {
    pub(crate) item: Item,
    pub(crate) executable: bool,
}

impl Listing {
    /// Adds a sender.
    pub(crate) fn insert<T>(&mut self, sender: &Sender<T>) {
        if let Some(head) = sender.head() {
            self.heads.insert(head);
        }
        if let Some(tail) = sender.tail() {
            self.tails(sender).insert(tail);
        }
        self.executable += sender.executable();
    }

    /// Removes a sender that has not changed since it was added.
    pub(crate) fn remove<T>(&mut self, sender: &Sender<T>) {
        if let Some(head) = sender.head() {
            self.heads.remove(head);
        }
        if let Some(tail) = sender.tail() {
            self.tails(sender).remove(tail);
        }
        self.executable -= sender.executable();
    }

    fn tails<T>(&mut self, sender: &Sender<T>) -> &mut Ranked {
        if sender.has_queued_tail() {
            &mut self.queued_tails
        } else {
            &mut self.executable_tails
        }
    }

    /// Returns the transaction that a full pool gives up first.
    pub(crate) fn victim(&self, base_fee: u128) -> Option<Victim> {
        let victim = |executable| move |item| Victim { item, executable };
        let queued = self.queued_tails.worst(base_fee).map(victim(false));
        queued.or_else(|| self.executable_tails.worst(base_fee).map(victim(true)))
    }
}
