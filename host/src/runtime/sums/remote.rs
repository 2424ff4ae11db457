//! A sum on its own thread: a hanging device does not block a caller that can continue elsewhere.

use core::panic::AssertUnwindSafe;
use core::time::Duration;
use std::panic::catch_unwind;
use std::sync::{
    Arc,
    mpsc::{Receiver, RecvTimeoutError, Sender, TryRecvError, channel},
};
use std::thread;
use std::time::Instant;

use super::super::name::NAME;
use super::super::span::{call_span, wait_span};
use super::super::worker::Shared;
use super::place::Place;
use super::sum::{Heard, Say, Sum};
use crate::Error;

/// Polling interval of a waiting thread that has other work.
const LOOK: Duration = Duration::from_micros(200);

/// Answer, and the device's total times so far: of transfers, and of waits for its compiler.
type Reply = (Result<Heard, Error>, [Duration; 2]);

/// Sum on a device.
#[derive(Debug)]
pub(super) struct Remote {
    pub(super) device: usize,
    says: Sender<Say>,
    replies: Receiver<Reply>,
    /// Time of the device's answers.
    pub(super) busy: Duration,
    pub(super) transfer: Duration,
    pub(super) compiling: Duration,
}

impl Remote {
    /// Starts a thread that waits for the first request.
    ///
    /// # Errors
    /// The thread does not start.
    pub(super) fn start(
        shared: &Arc<Shared>,
        device: usize,
        sum: &Arc<Sum>,
    ) -> Result<Self, Error> {
        let (says, hears) = channel();
        let (answers, replies) = channel();
        let (shared, sum) = (Arc::clone(shared), Arc::clone(sum));
        let body = move || lead(&shared, device, &sum, (&hears, &answers));
        let thread = thread::Builder::new().name(format!("sum-{device}"));
        thread.spawn(body).map_err(|error| Error::Internal {
            backend: NAME,
            reason: format!("no thread for a sum: {error}"),
        })?;
        Ok(Self {
            device,
            says,
            replies,
            busy: Duration::ZERO,
            transfer: Duration::ZERO,
            compiling: Duration::ZERO,
        })
    }

    pub(super) fn say(&self, say: Say) {
        // The next receive detects a dead thread.
        drop(self.says.send(say));
    }

    /// Returns the answer to the request sent at `since`.
    ///
    /// # Errors
    /// Errors of the device, or no answer within `patience`.
    pub(super) fn hear(&mut self, since: Instant, patience: Duration) -> Result<Heard, Error> {
        let reply = wait_span().in_scope(|| wait(&self.replies, since + patience));
        self.busy += since.elapsed();
        let failed = |reason: String| {
            Err(Error::Device {
                backend: "device",
                reason,
            })
        };
        match reply {
            Ok((heard, spent)) => {
                [self.transfer, self.compiling] = spent;
                heard
            }
            Err(RecvTimeoutError::Timeout) => {
                let waited = since.elapsed().as_secs_f64();
                failed(format!("no answer after {waited:.1} s"))
            }
            Err(RecvTimeoutError::Disconnected) => failed("the sum ended without an answer".into()),
        }
    }
}

/// Waits until `due`. A rayon pool's thread works for its pool meanwhile: the sum may need it.
fn wait(replies: &Receiver<Reply>, due: Instant) -> Result<Reply, RecvTimeoutError> {
    let left = || due.saturating_duration_since(Instant::now());
    if rayon::current_thread_index().is_none() {
        return replies.recv_timeout(left());
    }
    loop {
        match replies.try_recv() {
            Ok(reply) => return Ok(reply),
            Err(TryRecvError::Disconnected) => return Err(RecvTimeoutError::Disconnected),
            Err(TryRecvError::Empty) => {}
        }
        if rayon::yield_now() == Some(rayon::Yield::Executed) {
            continue;
        }
        match replies.recv_timeout(LOOK) {
            Err(RecvTimeoutError::Timeout) if !left().is_zero() => {}
            reply => return reply,
        }
    }
}

/// Body of the thread: leads the sum until it ends or its caller is gone.
fn lead(
    shared: &Shared,
    index: usize,
    sum: &Sum,
    (hears, answers): (&Receiver<Say>, &Sender<Reply>),
) {
    let Some(device) = shared.devices.get(index) else {
        return;
    };
    if !matches!(hears.recv(), Ok(Say::Begin)) {
        return;
    }
    let before = device.backend.spent();
    let spent = || {
        let now = device.backend.spent();
        [
            now.transfer.saturating_sub(before.transfer),
            now.compiling.saturating_sub(before.compiling),
        ]
    };
    let kind = sum.kind();
    let called = || Some(call_span(index, kind, 0).entered());
    // The device is asked, until it has answered.
    let mut asked = called();
    let mut line = |heard: Heard| {
        drop(asked.take());
        drop(answers.send((Ok(heard), spent())));
        let say = hears.recv().unwrap_or(Say::End);
        asked = called();
        say
    };
    let place = Place { index, device };
    let run = AssertUnwindSafe(|| sum.run(&place, &mut line));
    let ended = catch_unwind(run).unwrap_or_else(|_| {
        Err(Error::Device {
            backend: device.backend.name(),
            reason: "its driver panicked".into(),
        })
    });
    if let Err(error) = ended {
        drop(answers.send((Err(error), spent())));
    }
}
