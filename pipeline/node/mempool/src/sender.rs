//! The transactions of one sender.

use std::collections::BTreeMap;

use alloy_primitives::U256;

use crate::error::Error;
use crate::price::Price;
use crate::ranked::Item;
use crate::removed::Reason;
use crate::transaction::{Account, Transaction};

/// A transaction in the pool.
#[derive(Debug)]
pub(crate) struct Entry<T> {
    pub(crate) transaction: Transaction<T>,
    /// Number in the order of admission.
    pub(crate) order: u64,
}

impl<T> Entry<T> {
    const fn item(&self, price: Price) -> Item {
        Item {
            price,
            order: self.order,
            sender: self.transaction.sender,
            nonce: self.transaction.nonce,
        }
    }
}

/// The transactions of one sender, in nonce order.
#[derive(Debug)]
pub(crate) struct Sender<T> {
    pub(crate) account: Account,
    /// In boxes: a node of the map has room for eleven, and most senders have one transaction.
    entries: BTreeMap<u64, Box<Entry<T>>>,
    /// Number of executable transactions: the first ones.
    executable: usize,
    /// Their bytes, as the limit counts them.
    executable_bytes: u64,
    /// Cost of the executable transactions.
    spent: U256,
    /// Lowest fee and lowest tip of all transactions.
    floor: Option<Price>,
}

/// Place that a new transaction would have among its sender's.
#[derive(Debug)]
pub(crate) struct Place {
    /// The sender's account.
    pub(crate) account: Account,
    pub(crate) executable: bool,
    pub(crate) floor: Price,
    /// Bytes, as the limit counts them, of the transaction with the same nonce.
    pub(crate) replaced: Option<u64>,
}

impl<T> Sender<T> {
    pub(crate) const fn new(account: Account) -> Self {
        Self {
            account,
            entries: BTreeMap::new(),
            executable: 0,
            executable_bytes: 0,
            spent: U256::ZERO,
            floor: None,
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    pub(crate) const fn executable(&self) -> usize {
        self.executable
    }

    pub(crate) const fn executable_bytes(&self) -> u64 {
        self.executable_bytes
    }

    /// Returns the nonce after the executable transactions.
    pub(crate) const fn next_nonce(&self) -> u64 {
        // Nonces of transactions are below 2^64 - 1.
        self.account.nonce.saturating_add(self.executable as u64)
    }

    pub(crate) fn get(&self, nonce: u64) -> Option<&Entry<T>> {
        self.entries.get(&nonce).map(AsRef::as_ref)
    }

    pub(crate) fn entries(&self) -> impl Iterator<Item = &Entry<T>> {
        self.entries.values().map(AsRef::as_ref)
    }

    /// Puts a transaction in; returns the one with the same nonce.
    pub(crate) fn insert(&mut self, entry: Entry<T>) -> Option<Entry<T>> {
        let nonce = entry.transaction.nonce;
        let is_behind = self.is_behind(nonce);
        if is_behind {
            self.append(&entry.transaction);
        }
        let old = self.entries.insert(nonce, Box::new(entry));
        if !is_behind {
            self.refresh();
        }
        old.map(|old| *old)
    }

    /// Takes a transaction out.
    pub(crate) fn remove(&mut self, nonce: u64) -> Option<Entry<T>> {
        let removed = self.entries.remove(&nonce);
        self.refresh();
        removed.map(|removed| *removed)
    }

    /// Returns whether a nonce is behind those of all transactions.
    fn is_behind(&self, nonce: u64) -> bool {
        let last = self.entries.last_key_value();
        last.is_none_or(|(last, _)| *last < nonce)
    }

    /// Counts a transaction behind all others, as [`Sender::refresh`] would.
    fn append(&mut self, new: &Transaction<T>) {
        let floor = self.floor.unwrap_or(new.price);
        self.floor = Some(floor.floor(new.price));
        if self.has_queued_tail() || new.nonce != self.next_nonce() {
            return;
        }
        let spent = self.spent.checked_add(new.cost);
        if let Some(spent) = spent.filter(|spent| *spent <= self.account.balance) {
            self.execute(new.weight(), spent);
        }
    }

    /// Counts the next transaction as executable.
    const fn execute(&mut self, weight: u64, spent: U256) {
        self.executable += 1;
        self.executable_bytes += weight;
        self.spent = spent;
    }

    /// Computes anew which transactions are executable, and the floor.
    fn refresh(&mut self) {
        (self.executable, self.executable_bytes) = (0, 0);
        (self.spent, self.floor) = (U256::ZERO, None);
        let entries = std::mem::take(&mut self.entries);
        let mut run = true;
        for (nonce, entry) in &entries {
            let transaction = &entry.transaction;
            let floor = self.floor.unwrap_or(transaction.price);
            self.floor = Some(floor.floor(transaction.price));
            let spent = self.spent.checked_add(transaction.cost);
            let spent = spent.filter(|spent| *spent <= self.account.balance);
            run = run && *nonce == self.next_nonce();
            match spent.filter(|_| run) {
                Some(spent) => self.execute(transaction.weight(), spent),
                None => run = false,
            }
        }
        self.entries = entries;
    }

    /// Returns the first transaction if it is executable.
    pub(crate) fn head(&self) -> Option<Item> {
        let (_, entry) = self.entries.first_key_value()?;
        (self.executable > 0).then(|| entry.item(entry.transaction.price))
    }

    /// Returns the last transaction with the floor as its price.
    pub(crate) fn tail(&self) -> Option<Item> {
        let (_, entry) = self.entries.last_key_value()?;
        Some(entry.item(self.floor?))
    }

    /// Returns whether the last transaction is queued.
    pub(crate) fn has_queued_tail(&self) -> bool {
        self.executable < self.entries.len()
    }

    /// Returns the place of a new transaction whose nonce is not used.
    ///
    /// # Errors
    /// Returns why it cannot replace the transaction with its nonce.
    pub(crate) fn place(&self, new: &Transaction<T>, percent: u8) -> Result<Place, Error> {
        let old = self.entries.get(&new.nonce).map(|old| &old.transaction);
        if let Some(Transaction { price: old, .. }) = old {
            let (old, got) = (*old, new.price);
            let least = old.least_replacement(percent);
            let least = least.ok_or(Error::Irreplaceable { old, percent })?;
            if !got.reaches(least) {
                return Err(Error::ReplacementUnderpriced { least, got });
            }
        }
        let others = match old {
            Some(old) if new.nonce < self.next_nonce() => self.spent.saturating_sub(old.cost),
            _ => self.spent,
        };
        let cost = others.saturating_add(new.cost);
        let balance = self.account.balance;
        let pays = others
            .checked_add(new.cost)
            .is_some_and(|cost| cost <= balance);
        if new.nonce < self.next_nonce() && !pays {
            return Err(Error::Overdraft { balance, cost });
        }
        let floor = match self.floor {
            Some(floor) if self.is_behind(new.nonce) => floor.floor(new.price),
            _ => {
                let lower = self.entries.range(..new.nonce);
                let prices = lower.map(|(_, entry)| entry.transaction.price);
                prices.fold(new.price, Price::floor)
            }
        };
        Ok(Place {
            account: self.account,
            executable: new.nonce <= self.next_nonce() && pays,
            floor,
            replaced: old.map(Transaction::weight),
        })
    }

    /// Takes over a new nonce and balance, and returns the transactions that leave.
    pub(crate) fn settle(&mut self, account: Account) -> Vec<(Entry<T>, Reason)> {
        self.account = account;
        let Account { nonce, balance } = account;
        let out = |entry: &Entry<T>| {
            let transaction = &entry.transaction;
            if transaction.nonce < nonce {
                Some((transaction.nonce, Reason::NonceUsed { nonce }))
            } else if transaction.cost > balance {
                Some((transaction.nonce, Reason::Unpayable { balance }))
            } else {
                None
            }
        };
        let leaving: Vec<_> = self.entries().filter_map(out).collect();
        let take = |(nonce, reason)| Some((*self.entries.remove(&nonce)?, reason));
        let taken = leaving.into_iter().filter_map(take).collect();
        self.refresh();
        taken
    }
}
