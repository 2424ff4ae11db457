//! The rules of the pool on a plain list.

use std::collections::{BTreeMap, BTreeSet};

use alloy_primitives::{Address, B256, U256};

use crate::{Account, Error, OVERHEAD_BYTES, Options, Price, Reason, Status, Transaction};

type Tx = Transaction<()>;

/// The pool as a list in order of admission.
#[derive(Debug, Clone)]
pub(super) struct Naive {
    pub(super) options: Options,
    pub(super) list: Vec<Tx>,
    accounts: BTreeMap<Address, Account>,
    pub(super) base_fee: u128,
}

/// Hashes that left, with reasons.
pub(super) type Left = Vec<(B256, Reason)>;

impl Naive {
    pub(super) fn new(options: Options) -> Self {
        Self {
            options,
            list: Vec::new(),
            accounts: BTreeMap::new(),
            base_fee: 0,
        }
    }

    pub(super) fn hashes(&self) -> BTreeSet<B256> {
        self.list.iter().map(|tx| tx.hash).collect()
    }

    fn worth(&self, price: Price) -> i128 {
        let left = price.fee as i128 - self.base_fee as i128;
        left.min(if left < 0 { left } else { price.tip as i128 })
    }

    pub(super) fn find(&self, sender: Address, nonce: u64) -> Option<&Tx> {
        let mut list = self.list.iter();
        list.find(|tx| tx.sender == sender && tx.nonce == nonce)
    }

    /// Returns the nonce after the executable transactions of a sender.
    pub(super) fn next_nonce(&self, sender: Address) -> Option<u64> {
        let account = self.accounts.get(&sender)?;
        let (mut next, mut spent) = (account.nonce, U256::ZERO);
        while let Some(tx) = self.find(sender, next) {
            spent += tx.cost;
            if spent > account.balance {
                break;
            }
            next += 1;
        }
        Some(next)
    }

    fn is_executable(&self, tx: &Tx) -> bool {
        self.next_nonce(tx.sender)
            .is_some_and(|next| tx.nonce < next)
    }

    fn floor(&self, sender: Address, to: u64) -> Price {
        let before = |tx: &&Tx| tx.sender == sender && tx.nonce <= to;
        let all = || self.list.iter().filter(before).map(|tx| tx.price);
        Price {
            fee: all().map(|price| price.fee).min().unwrap(),
            tip: all().map(|price| price.tip).min().unwrap(),
        }
    }

    /// Returns the places in the list of the last transactions of senders.
    fn tails(&self) -> impl DoubleEndedIterator<Item = usize> {
        let last = |tx: &Tx| {
            let mut others = self.list.iter();
            !others.any(|other| other.sender == tx.sender && other.nonce > tx.nonce)
        };
        (0..self.list.len()).filter(move |place| last(&self.list[*place]))
    }

    /// Returns the place in the list of the transaction that a full pool gives up first.
    fn victim(&self) -> Option<usize> {
        self.tails().min_by_key(|place| {
            let tx = &self.list[*place];
            let worth = self.worth(self.floor(tx.sender, tx.nonce));
            (self.is_executable(tx), worth, std::cmp::Reverse(*place))
        })
    }

    fn bytes(&self) -> u64 {
        let bytes = |tx: &Tx| u64::from(tx.bytes) + OVERHEAD_BYTES;
        self.list.iter().map(bytes).sum()
    }

    fn forget_accounts(&mut self) {
        let senders: BTreeSet<_> = self.list.iter().map(|tx| tx.sender).collect();
        self.accounts.retain(|sender, _| senders.contains(sender));
    }

    pub(super) fn add(&mut self, new: &Tx, account: Account) -> Result<(bool, Left), Error> {
        let mut after = self.clone();
        let added = after.try_add(new, account)?;
        *self = after;
        Ok(added)
    }

    fn try_add(&mut self, new: &Tx, account: Account) -> Result<(bool, Left), Error> {
        if self.list.iter().any(|tx| tx.hash == new.hash) {
            return Err(Error::AlreadyKnown);
        }
        let got = new.price;
        if got.tip > got.fee {
            return Err(Error::TipAboveFee { got });
        }
        let least = self.options.least;
        if got.fee < least.fee || got.tip < least.tip {
            return Err(Error::Underpriced { least, got });
        }
        let account = *self.accounts.entry(new.sender).or_insert(account);
        let Account { nonce, balance } = account;
        if new.nonce < nonce {
            let (expected, got) = (nonce, new.nonce);
            return Err(Error::NonceTooLow { expected, got });
        }
        if new.cost > balance {
            let cost = new.cost;
            return Err(Error::InsufficientFunds { balance, cost });
        }
        let mut left = Left::new();
        let by = new.hash;
        let mut with = self.clone();
        let old = self.find(new.sender, new.nonce).cloned();
        if let Some(old) = &old {
            let percent = u128::from(self.options.replacement_percent);
            let more = |value: u128| (value * (100 + percent)).div_ceil(100).max(value + 1);
            let tip = Some(old.price.tip).filter(|tip| *tip > 0);
            let (fee, tip) = (more(old.price.fee), tip.map_or(0, more));
            let least = Price { fee, tip };
            if got.fee < fee || got.tip < tip {
                return Err(Error::ReplacementUnderpriced { least, got });
            }
            with.list.retain(|tx| tx.hash != old.hash);
        }
        with.list.push(new.clone());
        let next = self.next_nonce(new.sender).unwrap();
        if next > with.next_nonce(new.sender).unwrap() {
            let run = |tx: &&Tx| tx.sender == new.sender && tx.nonce < next;
            let cost = with.list.iter().filter(run).map(|tx| tx.cost).sum();
            return Err(Error::Overdraft { balance, cost });
        }
        let executable = with.is_executable(new);
        let worth = self.worth(with.floor(new.sender, new.nonce));
        let own = self.list.iter().filter(|tx| tx.sender == new.sender);
        let most = self.options.per_sender;
        if old.is_none() && own.clone().count() >= most {
            let tail = own.max_by_key(|tx| tx.nonce).cloned();
            let tail = tail.filter(|tx| tx.nonce > new.nonce && !self.is_executable(tx));
            let tail = tail.ok_or(Error::AccountLimit { most })?;
            self.list.retain(|tx| tx.hash != tail.hash);
            left.push((tail.hash, Reason::Displaced { by }));
        }
        let (transactions, bytes) = (self.list.len(), self.bytes());
        let full = Error::Full {
            transactions,
            bytes,
        };
        let grown = u64::from(new.bytes) + OVERHEAD_BYTES;
        let gone = old.as_ref();
        let gone_bytes = gone.map_or(0, |old| u64::from(old.bytes) + OVERHEAD_BYTES);
        while self.list.len() + 1 - usize::from(gone.is_some()) > self.options.transactions
            || self.bytes() + grown - gone_bytes > self.options.bytes
        {
            let Some(place) = self.victim() else {
                return Err(full);
            };
            let tx = &self.list[place];
            let dearer = worth > self.worth(self.floor(tx.sender, tx.nonce));
            let goes = match (self.is_executable(tx), executable) {
                (false, true) => true,
                (true, false) => false,
                _ => dearer,
            };
            if !goes || (tx.sender == new.sender && tx.nonce <= new.nonce) {
                return Err(full);
            }
            let tx = self.list.remove(place);
            let own = tx.sender == new.sender;
            let reason = if own {
                Reason::Displaced { by }
            } else {
                Reason::Evicted { by }
            };
            left.push((tx.hash, reason));
        }
        if let Some(old) = old {
            self.list.retain(|tx| tx.hash != old.hash);
            left.push((old.hash, Reason::Replaced { by }));
        }
        self.list.push(new.clone());
        self.forget_accounts();
        Ok((executable, left))
    }

    pub(super) fn update(&mut self, sender: Address, account: Account) -> Left {
        if let Some(known) = self.accounts.get_mut(&sender) {
            *known = account;
        }
        let Account { nonce, balance } = account;
        let mut left = Vec::new();
        self.list.retain(|tx| {
            let reason = if tx.sender != sender {
                None
            } else if tx.nonce < nonce {
                Some(Reason::NonceUsed { nonce })
            } else {
                (tx.cost > balance).then_some(Reason::Unpayable { balance })
            };
            left.extend(reason.map(|reason| (tx.nonce, tx.hash, reason)));
            reason.is_none()
        });
        self.forget_accounts();
        left.sort_unstable_by_key(|(nonce, ..)| *nonce);
        left.into_iter()
            .map(|(_, hash, reason)| (hash, reason))
            .collect()
    }

    pub(super) fn remove(&mut self, hash: B256) -> Option<(B256, Reason)> {
        let place = self.list.iter().position(|tx| tx.hash == hash)?;
        self.list.remove(place);
        self.forget_accounts();
        Some((hash, Reason::Rejected))
    }

    pub(super) fn expire(&mut self, now_ms: u64, most: usize) -> Left {
        let mut left = Left::new();
        while left.len() < most {
            // The first one among equals.
            let Some(oldest) = self.list.iter().min_by_key(|tx| tx.arrival_ms) else {
                break;
            };
            if oldest.arrival_ms + self.options.age_ms >= now_ms {
                break;
            }
            let hash = oldest.hash;
            self.list.retain(|tx| tx.hash != hash);
            left.push((hash, Reason::Expired));
        }
        self.forget_accounts();
        left
    }

    /// Returns the executable transactions in order; after those that `rejects`, their senders' are
    /// left out.
    pub(super) fn best(&self, rejects: impl Fn(usize) -> bool) -> Vec<B256> {
        let mut next: BTreeMap<Address, u64> = BTreeMap::new();
        for (sender, account) in &self.accounts {
            next.insert(*sender, account.nonce);
        }
        let mut order = Vec::new();
        loop {
            let ready = self.list.iter().enumerate().filter(|(_, tx)| {
                let turn = next.get(&tx.sender) == Some(&tx.nonce);
                turn && self.is_executable(tx) && tx.price.fee >= self.base_fee
            });
            let best =
                ready.max_by_key(|(place, tx)| (self.worth(tx.price), std::cmp::Reverse(*place)));
            let Some((_, tx)) = best else {
                return order;
            };
            if rejects(order.len()) {
                next.remove(&tx.sender);
            } else {
                next.insert(tx.sender, tx.nonce + 1);
            }
            order.push(tx.hash);
        }
    }

    pub(super) fn status(&self) -> Status {
        let executable = self.list.iter().filter(|tx| self.is_executable(tx));
        let pending = executable.clone().count();
        let pending_bytes = executable.map(Tx::weight).sum();
        Status {
            pending,
            queued: self.list.len() - pending,
            senders: self.accounts.len(),
            bytes: self.bytes(),
            pending_bytes,
        }
    }

    /// Returns the floor of the executable transaction that a full pool gives up first.
    pub(super) fn cheapest(&self) -> Option<Price> {
        let tails = self.tails().map(|place| &self.list[place]);
        let tails = tails.filter(|tx| self.is_executable(tx));
        let floors = tails.map(|tx| self.floor(tx.sender, tx.nonce));
        // The newest one among equals.
        floors.rev().min_by_key(|floor| self.worth(*floor))
    }
}
