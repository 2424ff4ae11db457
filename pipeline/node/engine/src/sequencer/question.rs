//! Questions to the thread that orders: what the pool has, and what a sender's next nonce is.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use alloy_primitives::{Address, B256};
use tokio::sync::oneshot;
use zkfabric_executor::Transaction;
use zkfabric_mempool::{Pool, Status};
use zkfabric_state::{ReadError, View};

/// What waits for its execution, as the thread that orders sees it between two groups.
pub struct Waiting<'a> {
    pub(super) pool: &'a Pool<Box<Transaction>>,
    /// The state behind the last executed group, which may not be durable yet.
    pub(super) view: &'a dyn View,
    /// Base fee of the open block, or of the next one.
    pub(super) base_fee: u64,
}

/// What a transaction of the pool waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WaitsFor {
    /// Its turn.
    Turn,
    /// Another transaction of its sender, or its sender's balance.
    Nonce,
    /// A lower base fee.
    Fee,
}

impl<'a> Waiting<'a> {
    /// Returns what waits in a pool that nobody executes from: that of a node which follows
    /// another one.
    #[must_use]
    pub const fn over(pool: &'a Pool<Box<Transaction>>, view: &'a dyn View, base_fee: u64) -> Self {
        Self {
            pool,
            view,
            base_fee,
        }
    }
}

impl fmt::Debug for Waiting<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Waiting")
            .field("pool", &self.pool.status())
            .field("base_fee", &self.base_fee)
            .finish_non_exhaustive()
    }
}

impl Waiting<'_> {
    /// Returns the nonce behind a sender's executable transactions: those in the pool, those that
    /// are executed, and those on their way to the disk.
    ///
    /// # Errors
    /// The state cannot be read.
    pub fn nonce(&self, sender: Address) -> Result<u64, ReadError> {
        if let Some(nonce) = self.pool.pending_nonce(sender) {
            return Ok(nonce);
        }
        let account = self.view.account(sender)?;
        Ok(account.map_or(0, |account| account.nonce))
    }

    /// Returns a transaction of the pool.
    #[must_use]
    pub fn transaction(&self, hash: B256) -> Option<&Transaction> {
        self.pool.get(hash).map(|waiting| &*waiting.payload)
    }

    /// Returns what a transaction waits for; `None` if the pool does not have it.
    #[must_use]
    pub fn waits_for(&self, hash: B256) -> Option<WaitsFor> {
        let waiting = self.pool.get(hash)?;
        let next = self.pool.pending_nonce(waiting.sender).unwrap_or_default();
        let cannot_pay = |fee: u128| fee < self.base_fee.into();
        if waiting.nonce >= next {
            return Some(WaitsFor::Nonce);
        }
        if cannot_pay(waiting.price.fee) {
            return Some(WaitsFor::Fee);
        }
        // One with a lower nonce that waits for its fee keeps back all that follow.
        let others = self.pool.of_sender(waiting.sender);
        let mut before = others.take_while(|other| other.nonce < waiting.nonce);
        let is_behind = before.any(|other| cannot_pay(other.price.fee));
        Some(match is_behind {
            true => WaitsFor::Nonce,
            false => WaitsFor::Turn,
        })
    }

    /// Returns a sender's transactions in the order of their nonces, each with whether it is
    /// executable.
    pub fn of_sender(&self, sender: Address) -> impl Iterator<Item = (&Transaction, bool)> {
        let next = self.pool.pending_nonce(sender).unwrap_or_default();
        let waiting = self.pool.of_sender(sender);
        waiting.map(move |waiting| (&*waiting.payload, waiting.nonce < next))
    }

    /// Returns the senders of the pool, at most so many.
    #[must_use]
    pub fn senders(&self, most: usize) -> Vec<Address> {
        self.pool.senders().take(most).collect()
    }

    /// Returns the size of the pool.
    #[must_use]
    pub fn status(&self) -> Status {
        self.pool.status()
    }
}

/// The answer to a question: a future. `None` if the sequencer has stopped or was closed.
#[derive(Debug)]
pub struct Asked<T>(oneshot::Receiver<T>);

impl<T> Asked<T> {
    pub(super) const fn of(answer: oneshot::Receiver<T>) -> Self {
        Self(answer)
    }

    /// Waits for the answer. Not to be called by a task of tokio, which awaits it.
    #[must_use]
    pub fn wait(self) -> Option<T> {
        self.0.blocking_recv().ok()
    }
}

impl<T> Future for Asked<T> {
    type Output = Option<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context).map(Result::ok)
    }
}

/// A question to the thread that orders.
pub(super) struct Question(Box<dyn FnOnce(&Waiting<'_>) + Send>);

impl Question {
    /// Returns a question with its answer's other end.
    pub(super) fn new<T: Send + 'static>(
        ask: impl FnOnce(&Waiting<'_>) -> T + Send + 'static,
    ) -> (Self, Asked<T>) {
        let (sender, receiver) = oneshot::channel();
        let answer = move |waiting: &Waiting<'_>| {
            // Whoever dropped the other end does not wait.
            let _ = sender.send(ask(waiting));
        };
        (Self(Box::new(answer)), Asked(receiver))
    }

    pub(super) fn answer(self, waiting: &Waiting<'_>) {
        (self.0)(waiting);
    }
}

impl fmt::Debug for Question {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Question")
    }
}
