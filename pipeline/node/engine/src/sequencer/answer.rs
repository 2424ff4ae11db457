//! Answers, and who waits for them.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Instant;

use tokio::sync::oneshot;
use zkfabric_executor::Included;
use zkfabric_receipt::Receipt;

use super::error::{Failure, Rejected};
use super::group::{Arrival, DurableGroup, Sequenced};
use super::shared::Shared;

/// The answer to a transaction.
pub type Answer = Result<Confirmed, Rejected>;

/// A transaction that is durable, at its position, with its result.
///
/// Keeps its whole group in memory: whoever keeps answers keeps their receipts and results alone.
#[derive(Clone, Debug)]
pub struct Confirmed {
    group: Arc<DurableGroup>,
    index: usize,
}

impl Confirmed {
    /// Returns the receipt.
    ///
    /// # Errors
    /// None for an answer that the sequencer gives.
    pub fn receipt(&self) -> Result<Receipt, zkfabric_receipt::Error> {
        let issued = self.group.issued.as_ref();
        let issued = issued.ok_or(zkfabric_receipt::Error::Empty)?;
        issued.receipt(self.position())
    }

    /// Returns the position of the transaction, counted from the chain's first one.
    #[must_use]
    pub fn position(&self) -> u64 {
        self.group.first.saturating_add(self.index as u64)
    }

    /// Returns the transaction with its result; `None` for no answer that the sequencer gives.
    #[must_use]
    pub fn transaction(&self) -> Option<&Sequenced> {
        self.group.transactions.get(self.index)
    }

    /// Returns the transaction's result; `None` for no answer that the sequencer gives.
    #[must_use]
    pub fn included(&self) -> Option<&Included> {
        Some(&self.transaction()?.included)
    }

    /// Returns the group.
    #[must_use]
    pub const fn group(&self) -> &Arc<DurableGroup> {
        &self.group
    }
}

/// A transaction on its way to its answer: a future, or [`Pending::wait`].
#[derive(Debug)]
pub struct Pending {
    receiver: oneshot::Receiver<Answer>,
    shared: Arc<Shared>,
}

impl Pending {
    /// Waits for the answer. Not to be called by a task of tokio, which awaits it.
    ///
    /// # Errors
    /// Returns why the transaction is not confirmed.
    pub fn wait(self) -> Answer {
        let answer = self.receiver.blocking_recv();
        answer.unwrap_or_else(|_| Err(lost(&self.shared)))
    }
}

impl Future for Pending {
    type Output = Answer;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let answer = ready!(Pin::new(&mut self.receiver).poll(context));
        Poll::Ready(answer.unwrap_or_else(|_| Err(lost(&self.shared))))
    }
}

/// Returns the answer to a transaction that nobody has answered: its thread has panicked.
fn lost(shared: &Shared) -> Rejected {
    let panicked = Failure::Panicked {
        thread: "sequencer",
    };
    let cause = shared.failure().unwrap_or_else(|| Arc::new(panicked));
    Rejected::Unknown { cause }
}

/// Who waits for an answer.
#[derive(Debug)]
pub(super) struct Reply {
    sender: oneshot::Sender<Answer>,
    /// When the transaction came, and how far it is: stages that it has not passed have the time of
    /// the one before.
    pub(super) arrival: Arrival,
}

impl Reply {
    /// Returns both ends of an answer.
    pub(super) fn new(shared: &Arc<Shared>) -> (Self, Pending) {
        let (sender, receiver) = oneshot::channel();
        let arrived = Instant::now();
        let reply = Self {
            sender,
            arrival: Arrival {
                arrived,
                recovered: arrived,
                admitted: arrived,
            },
        };
        let shared = Arc::clone(shared);
        (reply, Pending { receiver, shared })
    }

    /// Returns whether nobody waits for the answer any more.
    pub(super) fn is_left(&self) -> bool {
        self.sender.is_closed()
    }

    /// Confirms a transaction of a group.
    pub(super) fn confirm(self, group: &Arc<DurableGroup>, index: usize) {
        let group = Arc::clone(group);
        // Whoever dropped the other end does not wait.
        let _ = self.sender.send(Ok(Confirmed { group, index }));
    }

    /// Answers why the transaction is not confirmed.
    pub(super) fn reject(self, why: Rejected) {
        let _ = self.sender.send(Err(why));
    }
}
