//! Items of subscriptions, on their way.

use std::collections::VecDeque;
use std::time::Duration;

use jsonrpsee::SubscriptionSink;
use jsonrpsee::core::{SubscriptionResult, to_json_raw_value};
use jsonrpsee::types::ErrorObjectOwned;
use serde::Serialize;
use serde_json::value::RawValue;
use tokio::time::sleep;

use crate::error::Error;

/// Why a subscription ends whose places are gone.
pub(super) const REVERTED: &str =
    "the chain for development went back to an earlier block: subscribe again";

/// Bytes up to which an item is small.
const SMALL: usize = 4 << 10;
/// How often a large item looks whether it may go.
const LOOK: Duration = Duration::from_millis(1);

/// Bytes of a [`Bounded`] sender's items that wait to be written, but for the last one.
const WAITING: usize = 1 << 20;

/// Sends the items of one subscription, of which so many bytes may wait to be written.
///
/// Waiting for each item to be written, as [`send`] does, would hold a stream of many items of some
/// KiB to a thousand of them in a second.
pub(super) struct Bounded<'a> {
    sink: &'a SubscriptionSink,
    sent: Sent,
}

impl<'a> Bounded<'a> {
    pub(super) fn new(sink: &'a SubscriptionSink) -> Self {
        Self {
            sink,
            sent: Sent::default(),
        }
    }

    /// Sends an item once there is room for it.
    pub(super) async fn send(&mut self, item: Box<RawValue>) -> SubscriptionResult {
        let length = item.get().len();
        let waiting = || self.sink.max_capacity() - self.sink.capacity();
        while !self.sent.has_room(waiting(), length) && !self.sink.is_closed() {
            sleep(LOOK).await;
        }
        self.sink.send(item).await?;
        self.sent.push(length);
        Ok(())
    }
}

/// Bytes of the items that were sent last: of those that wait, and perhaps of some before.
#[derive(Debug, Default)]
struct Sent {
    lengths: VecDeque<usize>,
    bytes: usize,
}

impl Sent {
    fn push(&mut self, length: usize) {
        self.lengths.push_back(length);
        self.bytes += length;
    }

    /// Returns whether an item may wait beside those that do. So many messages of the connection
    /// wait: this subscription's are among them.
    fn has_room(&mut self, waiting: usize, length: usize) -> bool {
        while self.lengths.len() > waiting {
            let written = self.lengths.pop_front();
            self.bytes -= written.unwrap_or_default();
        }
        self.bytes == 0 || self.bytes + length <= WAITING
    }
}

/// Sends an item.
///
/// A large one waits until what was sent before is written: what waits for a slow client is that
/// item, and small ones.
pub(super) async fn send<T: Serialize>(sink: &SubscriptionSink, item: &T) -> SubscriptionResult {
    let text = to_json_raw_value(item)?;
    if text.get().len() > SMALL {
        while sink.capacity() < sink.max_capacity() && !sink.is_closed() {
            sleep(LOOK).await;
        }
    }
    sink.send(text).await?;
    Ok(())
}

/// Returns what a subscription ends with.
pub(super) fn words(error: Error) -> String {
    ErrorObjectOwned::from(error).message().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What waits is bounded in bytes, but for one item alone, however long it is.
    #[test]
    fn items_that_wait_have_few_bytes() {
        let mut sent = Sent::default();
        assert!(sent.has_room(0, 10 * WAITING));
        sent.push(10 * WAITING);
        assert!(!sent.has_room(1, 1));
        assert!(!sent.has_room(7, 1), "others of the connection say nothing");
        assert!(sent.has_room(0, 1));
        for _ in 0..4 {
            assert!(sent.has_room(4, WAITING / 4));
            sent.push(WAITING / 4);
        }
        assert!(!sent.has_room(4, 1));
        assert!(sent.has_room(3, WAITING / 4));
        assert!(!sent.has_room(3, WAITING / 4 + 1));
        assert_eq!(sent.bytes, 3 * (WAITING / 4));
    }
}
