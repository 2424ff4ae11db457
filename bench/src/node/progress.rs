//! What comes back while a load runs.

use std::cell::RefCell;
use std::time::{Duration, Instant};

use super::NodeError;
use super::calls::Calls;
use super::ledger::Ledger;

/// What all connections write into: they run on one thread.
#[derive(Debug)]
pub(super) struct Progress<'a> {
    calls: &'a Calls,
    ledger: RefCell<Ledger>,
    times: RefCell<Vec<(Instant, Duration)>>,
}

impl<'a> Progress<'a> {
    /// Creates what has no answers.
    pub(super) fn new(calls: &'a Calls) -> Self {
        Self {
            calls,
            ledger: RefCell::new(Ledger::new(calls)),
            times: RefCell::new(Vec::with_capacity(calls.messages().len())),
        }
    }

    /// Enters the answer to a message, whose time began when `since` says.
    ///
    /// # Errors
    /// The answer is wrong, or nobody waits for it.
    pub(super) fn answered(
        &self,
        text: &str,
        since: impl FnOnce(usize) -> Option<Instant>,
    ) -> Result<(), NodeError> {
        let now = Instant::now();
        let message = self.ledger.borrow_mut().enter(self.calls, text)?;
        let since = since(message).ok_or_else(|| NodeError::Wrong {
            what: "answer".to_owned(),
            expected: "one to each message".to_owned(),
            got: format!("another one to message {message}"),
        })?;
        let mut times = self.times.borrow_mut();
        times.push((since, now.saturating_duration_since(since)));
        Ok(())
    }

    /// Returns how many calls were acknowledged so far.
    pub(super) fn count(&self) -> usize {
        self.ledger.borrow().count()
    }

    /// Returns the ledger, and the times to the answers in the order in which they began.
    pub(super) fn finish(self) -> (Ledger, Vec<Duration>) {
        let mut times = self.times.into_inner();
        times.sort_by_key(|(since, _)| *since);
        let times = times.into_iter().map(|(_, time)| time);
        (self.ledger.into_inner(), times.collect())
    }
}
