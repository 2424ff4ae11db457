//! Calls that the source answers.

use std::sync::{Arc, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use jsonrpsee::types::ErrorObjectOwned;
use serde_json::value::RawValue;
use tokio::sync::oneshot::error::TryRecvError;
use tokio::sync::{Semaphore, mpsc, oneshot};
use tokio::time::timeout;

use super::shared::Shared;
use crate::error::Error;

/// Most calls at once that wait long: a source reads no more calls while twice as many wait.
const WAITING: usize = 32;
/// How often a thread that waits looks for its answer.
const LOOK: Duration = Duration::from_millis(5);

/// A call that may wait long for its answer.
pub(super) const SYNC: &str = "eth_sendRawTransactionSync";

/// The answer to a call.
pub(super) type Answer = Result<Box<RawValue>, ErrorObjectOwned>;

/// A call that the source answers.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) method: &'static str,
    /// A list, as JSON.
    pub(super) params: String,
    pub(super) reply: oneshot::Sender<Answer>,
}

/// Gives calls to the link.
#[derive(Clone, Debug)]
pub(super) struct Calls {
    calls: mpsc::Sender<Call>,
    /// Most time for which a call waits.
    most: Duration,
    /// Places for calls that wait long.
    waiting: Arc<Semaphore>,
    shared: Arc<Shared>,
}

impl Calls {
    pub(super) fn new(calls: mpsc::Sender<Call>, most: Duration, shared: Arc<Shared>) -> Self {
        Self {
            calls,
            most,
            waiting: Arc::new(Semaphore::new(WAITING)),
            shared,
        }
    }

    /// Asks the source.
    pub(super) async fn ask(&self, method: &'static str, params: &str) -> Answer {
        // Calls that wait long leave room for others.
        let _permit = match method {
            SYNC => Some(self.waiting.try_acquire().map_err(|_| {
                let words = "too many transactions wait for their receipts: send again later";
                ErrorObjectOwned::from(Error::Limit(words.to_owned()))
            })?),
            _ => None,
        };
        let answer = self.send(method, params)?;
        match timeout(self.most, answer).await {
            Ok(Ok(answer)) => answer,
            _ => Err(self.away()),
        }
    }

    /// Asks the source from a thread, which ends early if it is to stop.
    pub(super) fn ask_blocking(
        &self,
        method: &'static str,
        params: &str,
        stops: impl Fn() -> bool,
    ) -> Answer {
        let mut answer = self.send(method, params)?;
        let until = Instant::now() + self.most;
        while Instant::now() < until && !stops() {
            match answer.try_recv() {
                Ok(answer) => return answer,
                Err(TryRecvError::Empty) => thread::sleep(LOOK),
                Err(TryRecvError::Closed) => break,
            }
        }
        Err(self.away())
    }

    fn send(
        &self,
        method: &'static str,
        params: &str,
    ) -> Result<oneshot::Receiver<Answer>, ErrorObjectOwned> {
        if self.shared.failure.get().is_some() || self.shared.is_away() {
            return Err(self.away());
        }
        let (reply, answer) = oneshot::channel();
        let call = Call {
            method,
            params: params.to_owned(),
            reply,
        };
        self.calls.try_send(call).map_err(|_| self.away())?;
        Ok(answer)
    }

    /// Returns the error of a source that gives no answer.
    fn away(&self) -> ErrorObjectOwned {
        let away = self.shared.away.lock();
        let away = away.unwrap_or_else(PoisonError::into_inner).clone();
        let failure = || self.shared.failure.get().map(ToString::to_string);
        let why = away.or_else(failure);
        let why = why.unwrap_or_else(|| "it gives no answer".to_owned());
        ErrorObjectOwned::from(Error::Away(why))
    }
}
