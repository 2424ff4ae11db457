//! When messages are sent.

use std::cell::Cell;
use std::thread;
use std::time::{Duration, Instant};

use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender};

/// When the messages of a load are sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pace {
    /// As fast as they are answered, for this time at most: a closed loop.
    Fast(Duration),
    /// One after each interval, whether or not the server keeps up: an open loop.
    Every(Duration),
}

/// A message that is to be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Due {
    /// Its place among the messages.
    pub(super) message: usize,
    /// When its time begins: in an open loop when it is due, however late it is sent; in a closed
    /// one when it is sent.
    pub(super) since: Instant,
}

/// The messages of a closed loop, which all connections take from.
#[derive(Debug)]
pub(super) struct Taken {
    next: Cell<usize>,
    messages: usize,
    repeats: bool,
    end: Instant,
}

impl Taken {
    /// Creates a loop that ends at this time, and that takes each message once, or begins again
    /// behind the last one.
    pub(super) const fn new(messages: usize, repeats: bool, end: Instant) -> Self {
        Self {
            next: Cell::new(0),
            messages,
            repeats,
            end,
        }
    }

    fn take(&self) -> Option<Due> {
        let (next, since) = (self.next.get(), Instant::now());
        if since >= self.end || self.messages == 0 || (!self.repeats && next >= self.messages) {
            return None;
        }
        self.next.set(next + 1);
        Some(Due {
            message: next % self.messages,
            since,
        })
    }

    /// Returns how many messages were taken.
    pub(super) const fn count(&self) -> usize {
        self.next.get()
    }
}

/// Where a connection gets its messages.
#[derive(Debug)]
pub(super) enum Source<'a> {
    /// From those that are left.
    Left(&'a Taken),
    /// From a schedule.
    Scheduled(UnboundedReceiver<Due>),
}

impl Source<'_> {
    /// Waits for the next message; `None` behind the last one.
    pub(super) async fn next(&mut self) -> Option<Due> {
        match self {
            Self::Left(taken) => taken.take(),
            Self::Scheduled(due) => due.recv().await,
        }
    }

    /// Returns the next message if it is due already.
    pub(super) fn ready(&mut self) -> Option<Due> {
        match self {
            Self::Left(taken) => taken.take(),
            Self::Scheduled(due) => due.try_recv().ok(),
        }
    }
}

/// Hands messages to connections in turns, each when it is due. It runs on a thread of its own: the
/// timers of the connections' runtime count milliseconds.
pub(super) fn dispatch(
    connections: &[UnboundedSender<Due>],
    messages: usize,
    begun: Instant,
    interval: Duration,
) {
    for (message, connection) in (0..messages).zip(connections.iter().cycle()) {
        let since = begun + interval.mul_f64(message as f64);
        thread::sleep(since.saturating_duration_since(Instant::now()));
        if connection.send(Due { message, since }).is_err() {
            // The connection has failed, and tells why.
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio::sync::mpsc::unbounded_channel;

    use super::*;

    #[test]
    fn a_closed_loop_takes_each_message_once_or_again() {
        let later = Instant::now() + Duration::from_secs(600);
        let taken = |messages, repeats, end| Taken::new(messages, repeats, end);
        let places = |taken: &Taken| -> Vec<usize> {
            let due = std::iter::from_fn(|| taken.take());
            due.take(5).map(|due| due.message).collect()
        };
        let once = taken(3, false, later);
        assert_eq!(places(&once), [0, 1, 2]);
        assert_eq!(once.count(), 3);
        assert_eq!(places(&taken(3, true, later)), [0, 1, 2, 0, 1]);
        assert!(places(&taken(3, true, Instant::now())).is_empty());
        assert!(places(&taken(0, true, later)).is_empty());
    }

    #[test]
    fn a_schedule_does_not_wait_for_connections() {
        let (senders, mut receivers): (Vec<_>, Vec<_>) =
            (0..2).map(|_| unbounded_channel()).unzip();
        let (begun, interval) = (Instant::now(), Duration::from_millis(1));
        dispatch(&senders, 5, begun, interval);
        drop(senders);
        let mut got = Vec::new();
        for receiver in &mut receivers {
            while let Ok(due) = receiver.try_recv() {
                got.push((due.message, due.since - begun));
            }
        }
        let ms = Duration::from_millis;
        assert_eq!(
            got,
            [(0, ms(0)), (2, ms(2)), (4, ms(4)), (1, ms(1)), (3, ms(3))]
        );
    }
}
