//! A client of a sequencer: one thread sends, another waits for the answers.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{self, Builder};
use std::time::{Duration, Instant};

use alloy_primitives::Bytes;
use zkfabric_engine::{Confirmed, Failure, Pending, Refused, Sequencer};

use super::EngineError;
use crate::clock::thread_time;

/// Pause after the sequencer has refused a transaction because a stage was behind.
const AGAIN: Duration = Duration::from_micros(200);

/// Transactions whose answers a client waits for that sends as fast as it can, as the command does:
/// more would fill the pool.
const WINDOW: usize = 4_096;

/// When transactions are sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pace {
    /// As fast as they are taken and answered.
    Fast,
    /// One after each interval, whether or not the sequencer keeps up: times begin when a
    /// transaction is due.
    Every(Duration),
}

/// What a client has got.
#[derive(Debug, Default)]
pub(super) struct Answered {
    /// Answers, in the order in which the transactions were sent.
    pub(super) answers: Vec<Confirmed>,
    /// When the transactions were due, or were taken if they were sent as fast as possible.
    pub(super) due: Vec<Instant>,
    /// Times from there to the answers.
    pub(super) times: Vec<Duration>,
    /// From the first transaction to the last answer.
    pub(super) wall: Duration,
    /// CPU time of the client's threads.
    pub(super) cpu: Duration,
    /// Refusals because a stage was behind.
    pub(super) refused: u64,
}

impl Answered {
    /// Returns the number of the last block with a transaction.
    pub(super) fn last_block(&self) -> u64 {
        let blocks = self
            .answers
            .iter()
            .map(|answer| answer.group().block.number());
        blocks.max().unwrap_or_default()
    }
}

/// Sends transactions and waits for their answers.
///
/// # Errors
/// A transaction is refused for good or not confirmed.
pub(super) fn send(
    sequencer: &Sequencer,
    raw: &[Bytes],
    pace: Pace,
) -> Result<Answered, EngineError> {
    let waiting = match pace {
        Pace::Fast => WINDOW,
        // The client is late for nobody.
        Pace::Every(_) => raw.len(),
    };
    let (sender, receiver) = sync_channel(waiting);
    let begun = Instant::now();
    let start = |error| Arc::new(Failure::Start(error));
    thread::scope(|scope| {
        let waiter = Builder::new().name("bench waiter".to_owned());
        let waiter = waiter.spawn_scoped(scope, move || wait(&receiver, raw.len()));
        let waiter = waiter.map_err(start)?;
        let feeder = Builder::new().name("bench sender".to_owned());
        let feeder = feeder.spawn_scoped(scope, move || {
            let sender = sender;
            feed(sequencer, raw, pace, begun, &sender)
        });
        let fed = feeder.map_err(start)?.join();
        let answered = waiter.join().map_err(|_| EngineError::Panicked)?;
        let (refused, cpu) = fed.map_err(|_| EngineError::Panicked)??;
        let answered = answered?;
        Ok(Answered {
            wall: begun.elapsed(),
            cpu: answered.cpu + cpu,
            refused,
            ..answered
        })
    })
}

/// A transaction that was taken.
type Sent = (Instant, Pending);

fn feed(
    sequencer: &Sequencer,
    raw: &[Bytes],
    pace: Pace,
    begun: Instant,
    sender: &SyncSender<Sent>,
) -> Result<(u64, Duration), EngineError> {
    let mut refused = 0;
    let mut due = begun;
    for (index, raw) in raw.iter().enumerate() {
        if let Pace::Every(interval) = pace {
            due += interval;
            thread::sleep(due.saturating_duration_since(Instant::now()));
        }
        let pending = loop {
            match sequencer.submit(raw.clone()) {
                Ok(pending) => break pending,
                Err(Refused::Behind { .. }) => {
                    refused += 1;
                    thread::sleep(AGAIN);
                }
                Err(refused) => {
                    let why = refused.to_string();
                    return Err(EngineError::NotConfirmed { index, why });
                }
            }
        };
        let from = if pace == Pace::Fast {
            Instant::now()
        } else {
            due
        };
        if sender.send((from, pending)).is_err() {
            // The thread that waits has failed, and tells why.
            break;
        }
    }
    Ok((refused, thread_time()))
}

fn wait(receiver: &Receiver<Sent>, count: usize) -> Result<Answered, EngineError> {
    let mut answered = Answered {
        answers: Vec::with_capacity(count),
        due: Vec::with_capacity(count),
        times: Vec::with_capacity(count),
        ..Answered::default()
    };
    for (index, (from, pending)) in receiver.iter().enumerate() {
        let answer = pending.wait().map_err(|why| EngineError::NotConfirmed {
            index,
            why: why.to_string(),
        })?;
        answered.due.push(from);
        answered.times.push(from.elapsed());
        answered.answers.push(answer);
    }
    answered.cpu = thread_time();
    Ok(answered)
}
