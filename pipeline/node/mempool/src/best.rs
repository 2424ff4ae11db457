//! Executable transactions in the order in which the sequencer takes them.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

use alloy_primitives::Address;

use crate::price::Worth;
use crate::ranked::Descending;
use crate::sender::Sender;
use crate::transaction::Transaction;

/// A transaction behind one that was returned: worth, order, sender, nonce.
type Follower = (Worth, Reverse<u64>, Address, u64);

/// Executable transactions by effective tip, those of one sender in nonce order, earlier ones first
/// among equals.
#[derive(Debug)]
pub struct Best<'a, T> {
    senders: &'a BTreeMap<Address, Sender<T>>,
    base_fee: u128,
    heads: Descending<'a>,
    /// The next transactions of senders whose first one was returned.
    followers: BinaryHeap<Follower>,
    /// Sender and nonce of the last returned transaction, until its follower is in the heap.
    last: Option<(Address, u64)>,
}

impl<'a, T> Best<'a, T> {
    pub(crate) fn new(
        senders: &'a BTreeMap<Address, Sender<T>>,
        base_fee: u128,
        heads: Descending<'a>,
    ) -> Self {
        Self {
            senders,
            base_fee,
            heads,
            followers: BinaryHeap::new(),
            last: None,
        }
    }

    /// Leaves out all further transactions of the last transaction's sender, for example because
    /// the transaction was rejected.
    pub fn skip_sender(&mut self) {
        self.last = None;
    }

    /// Puts the transaction behind the last one into the heap.
    fn follow(&mut self) {
        let follower = self.last.take().and_then(|(address, nonce)| {
            let sender = self.senders.get(&address)?;
            let nonce = nonce.checked_add(1)?;
            let executable = nonce < sender.next_nonce();
            let entry = sender.get(nonce).filter(|_| executable)?;
            Some((address, entry))
        });
        let Some((sender, entry)) = follower else {
            return;
        };
        let worth = entry.transaction.price.worth(self.base_fee);
        if worth >= Worth::Pays(0) {
            self.followers
                .push((worth, Reverse(entry.order), sender, entry.transaction.nonce));
        }
    }
}

impl<'a, T> Iterator for Best<'a, T> {
    type Item = &'a Transaction<T>;

    fn next(&mut self) -> Option<Self::Item> {
        self.follow();
        let head = self.heads.peek().and_then(|item| {
            let (worth, order) = item.key(self.base_fee);
            (worth >= Worth::Pays(0)).then_some((worth, order, item.sender, item.nonce))
        });
        let (.., sender, nonce) = if self.followers.peek().copied() > head {
            self.followers.pop()?
        } else {
            self.heads.next();
            head?
        };
        self.last = Some((sender, nonce));
        let entry = self.senders.get(&sender)?.get(nonce)?;
        Some(&entry.transaction)
    }
}
