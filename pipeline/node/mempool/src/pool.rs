//! The pool.

use std::collections::BTreeMap;

use alloy_primitives::{Address, B256};

use crate::best::Best;
use crate::error::Error;
use crate::listing::{Listed, Listing};
use crate::options::Options;
use crate::price::Price;
use crate::removed::{Reason, Removed};
use crate::sender::{Entry, Place, Sender};
use crate::transaction::{Account, Transaction};

/// Transactions that wait for the sequencer.
#[derive(Debug)]
pub struct Pool<T> {
    options: Options,
    senders: BTreeMap<Address, Sender<T>>,
    listing: Listing,
    hashes: BTreeMap<B256, (Address, u64)>,
    /// Sender and nonce by time of arrival and order.
    ages: BTreeMap<(u64, u64), (Address, u64)>,
    bytes: u64,
    base_fee: u128,
    /// Number of the next transaction in the order of admission.
    order: u64,
}

/// A transaction came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Added<T> {
    /// Whether it is executable; else it is queued.
    pub executable: bool,
    /// The transactions that left for it.
    pub removed: Vec<Removed<T>>,
}

/// Size of the pool.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Status {
    /// Executable transactions: `pending` in `txpool_status`.
    pub pending: usize,
    /// Other transactions: `queued` in `txpool_status`.
    pub queued: usize,
    /// Senders with a transaction.
    pub senders: usize,
    /// Bytes, as [`Options::bytes`] counts them.
    pub bytes: u64,
    /// Bytes of the executable transactions among them.
    pub pending_bytes: u64,
}

/// A transaction that was taken out, with its sender's account.
type Taken<T> = (Entry<T>, Account);

impl<T> Pool<T> {
    /// Returns an empty pool under a base fee of 0.
    #[must_use]
    pub fn new(options: Options) -> Self {
        Self {
            options,
            senders: BTreeMap::new(),
            listing: Listing::default(),
            hashes: BTreeMap::new(),
            ages: BTreeMap::new(),
            bytes: 0,
            base_fee: 0,
            order: 0,
        }
    }

    /// Adds a transaction. `account` is the sender's account in the newest state; for a sender with
    /// transactions the pool has it already, by [`Pool::update`].
    ///
    /// # Errors
    /// Returns why the transaction is refused; then the pool is unchanged.
    pub fn add(&mut self, new: Transaction<T>, account: Account) -> Result<Added<T>, Error> {
        self.check(&new)?;
        let (sender, by) = (new.sender, new.hash);
        let place = self.place(&new, account)?;
        let mut taken = Vec::new();
        let made = self.displace(&new, &place, &mut taken);
        let made = made.and_then(|()| self.make_room(&new, &place, &mut taken));
        if let Err(error) = made {
            for (entry, account) in taken.into_iter().rev() {
                self.put(entry, account);
            }
            return Err(error);
        }
        let removed = |entry: Entry<T>, reason| Removed {
            transaction: entry.transaction,
            reason,
        };
        let out = |(entry, _): Taken<T>| {
            let own = entry.transaction.sender == sender;
            let reason = if own {
                Reason::Displaced { by }
            } else {
                Reason::Evicted { by }
            };
            removed(entry, reason)
        };
        let mut out: Vec<_> = taken.into_iter().map(out).collect();
        let order = self.order;
        self.order += 1;
        let entry = Entry {
            transaction: new,
            order,
        };
        let old = self.put(entry, place.account);
        out.extend(old.map(|old| removed(old, Reason::Replaced { by })));
        Ok(Added {
            executable: place.executable,
            removed: out,
        })
    }

    /// Checks what does not depend on other transactions.
    fn check(&self, new: &Transaction<T>) -> Result<(), Error> {
        if self.hashes.contains_key(&new.hash) {
            return Err(Error::AlreadyKnown);
        }
        let (most, got) = (self.options.transaction_bytes, new.bytes);
        if got > most {
            return Err(Error::Oversized { most, got });
        }
        let (most, got) = (self.options.gas_limit, new.gas_limit);
        if got > most {
            return Err(Error::GasLimit { most, got });
        }
        let (least, got) = (self.options.least, new.price);
        if got.tip > got.fee {
            return Err(Error::TipAboveFee { got });
        }
        if !got.reaches(least) {
            return Err(Error::Underpriced { least, got });
        }
        if new.nonce == u64::MAX {
            return Err(Error::NonceMax);
        }
        Ok(())
    }

    /// Returns the place of a new transaction among its sender's.
    fn place(&self, new: &Transaction<T>, account: Account) -> Result<Place, Error> {
        let known = self.senders.get(&new.sender);
        let Account { nonce, balance } = known.map_or(account, |sender| sender.account);
        let (expected, got, cost) = (nonce, new.nonce, new.cost);
        if got < expected {
            return Err(Error::NonceTooLow { expected, got });
        }
        if cost > balance {
            return Err(Error::InsufficientFunds { balance, cost });
        }
        let percent = self.options.replacement_percent;
        match known {
            Some(sender) => sender.place(new, percent),
            None => Sender::new(account).place(new, percent),
        }
    }

    /// Takes out the last transaction of a sender that has as many as it may have.
    fn displace(
        &mut self,
        new: &Transaction<T>,
        place: &Place,
        taken: &mut Vec<Taken<T>>,
    ) -> Result<(), Error> {
        let most = self.options.per_sender;
        let known = self.senders.get(&new.sender);
        if place.replaced.is_some() || known.map_or(0, Sender::len) < most {
            return Ok(());
        }
        let queued = known.filter(|sender| sender.has_queued_tail());
        let tail = queued.and_then(Sender::tail);
        let tail = tail.filter(|tail| tail.nonce > new.nonce);
        let tail = tail.and_then(|tail| self.take(tail.sender, tail.nonce));
        taken.push(tail.ok_or(Error::AccountLimit { most })?);
        Ok(())
    }

    /// Takes out transactions until there is room for a new one.
    fn make_room(
        &mut self,
        new: &Transaction<T>,
        place: &Place,
        taken: &mut Vec<Taken<T>>,
    ) -> Result<(), Error> {
        let (transactions, bytes) = (self.hashes.len(), self.bytes);
        let worth = place.floor.worth(self.base_fee);
        while !self.has_room(new, place) {
            let victim = self.listing.victim(self.base_fee).filter(|victim| {
                let own = victim.item.sender == new.sender;
                let pays = worth > victim.item.price.worth(self.base_fee);
                let goes = if victim.executable {
                    place.executable && pays
                } else {
                    place.executable || pays
                };
                goes && (!own || victim.item.nonce > new.nonce)
            });
            let victim = victim.and_then(|victim| self.take(victim.item.sender, victim.item.nonce));
            taken.push(victim.ok_or(Error::Full {
                transactions,
                bytes,
            })?);
        }
        Ok(())
    }

    fn has_room(&self, new: &Transaction<T>, place: &Place) -> bool {
        let bytes = self.bytes - place.replaced.unwrap_or(0) + new.weight();
        let count = self.hashes.len() + usize::from(place.replaced.is_none());
        bytes <= self.options.bytes && count <= self.options.transactions
    }

    /// Puts a transaction into the pool, and returns the one with the same nonce.
    fn put(&mut self, entry: Entry<T>, account: Account) -> Option<Entry<T>> {
        let Transaction {
            hash,
            sender,
            nonce,
            arrival_ms,
            ..
        } = entry.transaction;
        self.hashes.insert(hash, (sender, nonce));
        self.ages.insert((arrival_ms, entry.order), (sender, nonce));
        self.bytes += entry.transaction.weight();
        self.senders
            .entry(sender)
            .or_insert_with(|| Sender::new(account));
        let old = self.change(sender, |sender| sender.insert(entry)).flatten();
        if let Some(old) = &old {
            self.forget(old);
        }
        old
    }

    /// Takes a transaction out of the pool.
    fn take(&mut self, sender: Address, nonce: u64) -> Option<Taken<T>> {
        let taken = self.change(sender, |sender| {
            Some((sender.remove(nonce)?, sender.account))
        });
        let taken = taken.flatten()?;
        self.forget(&taken.0);
        Some(taken)
    }

    /// Changes a sender and its places in all orders.
    fn change<R>(
        &mut self,
        address: Address,
        change: impl FnOnce(&mut Sender<T>) -> R,
    ) -> Option<R> {
        let sender = self.senders.get_mut(&address)?;
        let listed = Listed::of(sender);
        let result = change(sender);
        self.listing.replace(&listed, &Listed::of(sender));
        if sender.len() == 0 {
            self.senders.remove(&address);
        }
        Some(result)
    }

    /// Forgets hash, age and bytes of a transaction that left its sender.
    fn forget(&mut self, entry: &Entry<T>) {
        self.hashes.remove(&entry.transaction.hash);
        self.ages
            .remove(&(entry.transaction.arrival_ms, entry.order));
        self.bytes -= entry.transaction.weight();
    }

    /// Takes over nonce and balance of an account after its state has changed, and returns the
    /// transactions that leave: those with lower nonces, and those whose own cost exceeds the
    /// balance. Those that the balance pays alone, but not together with the ones before, wait.
    pub fn update(&mut self, address: Address, account: Account) -> Vec<Removed<T>> {
        let leaving = self.change(address, |sender| sender.settle(account));
        let mut removed = Vec::new();
        for (entry, reason) in leaving.into_iter().flatten() {
            self.forget(&entry);
            let transaction = entry.transaction;
            removed.push(Removed {
                transaction,
                reason,
            });
        }
        removed
    }

    /// Removes a transaction that the sequencer rejects. Later ones of its sender are queued until
    /// another transaction has its nonce.
    pub fn remove(&mut self, hash: B256) -> Option<Removed<T>> {
        let (sender, nonce) = *self.hashes.get(&hash)?;
        let (entry, _) = self.take(sender, nonce)?;
        let (transaction, reason) = (entry.transaction, Reason::Rejected);
        Some(Removed {
            transaction,
            reason,
        })
    }

    /// Removes transactions that are older than [`Options::age_ms`], oldest first, `most` at most.
    pub fn expire(&mut self, now_ms: u64, most: usize) -> Vec<Removed<T>> {
        let mut removed = Vec::new();
        while removed.len() < most {
            let oldest = self.ages.first_key_value();
            let old = oldest.filter(|((arrival_ms, _), _)| {
                now_ms.saturating_sub(*arrival_ms) > self.options.age_ms
            });
            let Some((sender, nonce)) = old.map(|(_, place)| *place) else {
                break;
            };
            let Some((entry, _)) = self.take(sender, nonce) else {
                break;
            };
            let (transaction, reason) = (entry.transaction, Reason::Expired);
            removed.push(Removed {
                transaction,
                reason,
            });
        }
        removed
    }

    /// Changes the base fee at which a full pool compares transactions.
    pub const fn set_base_fee(&mut self, base_fee: u128) {
        self.base_fee = base_fee;
    }

    /// Returns the executable transactions that pay a base fee, the highest effective tip first.
    pub fn best(&self, base_fee: u128) -> Best<'_, T> {
        Best::new(
            &self.senders,
            base_fee,
            self.listing.heads.descending(base_fee),
        )
    }

    /// Returns the nonce after the executable transactions of a sender, or none for a sender
    /// without transactions: then the state has it.
    #[must_use]
    pub fn pending_nonce(&self, sender: Address) -> Option<u64> {
        self.senders.get(&sender).map(Sender::next_nonce)
    }

    /// Returns a transaction by its hash.
    #[must_use]
    pub fn get(&self, hash: B256) -> Option<&Transaction<T>> {
        let (sender, nonce) = *self.hashes.get(&hash)?;
        self.get_by_nonce(sender, nonce)
    }

    /// Returns a transaction by sender and nonce.
    #[must_use]
    pub fn get_by_nonce(&self, sender: Address, nonce: u64) -> Option<&Transaction<T>> {
        let entry = self.senders.get(&sender)?.get(nonce)?;
        Some(&entry.transaction)
    }

    /// Returns the transactions of a sender in nonce order; those below [`Pool::pending_nonce`] are
    /// executable.
    pub fn of_sender(&self, sender: Address) -> impl Iterator<Item = &Transaction<T>> {
        let sender = self.senders.get(&sender).into_iter();
        sender
            .flat_map(Sender::entries)
            .map(|entry| &entry.transaction)
    }

    /// Returns the senders with a transaction, in ascending order.
    pub fn senders(&self) -> impl Iterator<Item = Address> {
        self.senders.keys().copied()
    }

    /// Returns the size of the pool.
    #[must_use]
    pub fn status(&self) -> Status {
        let pending = self.listing.executable;
        Status {
            pending,
            queued: self.hashes.len() - pending,
            senders: self.senders.len(),
            bytes: self.bytes,
            pending_bytes: self.listing.executable_bytes,
        }
    }

    /// Returns the price that a transaction has to exceed ([`Price::outbids`]) to push an
    /// executable one out of a full pool, at the pool's base fee; `None` if there is none that
    /// could go.
    #[must_use]
    pub fn cheapest(&self) -> Option<Price> {
        self.listing.cheapest(self.base_fee)
    }
}
