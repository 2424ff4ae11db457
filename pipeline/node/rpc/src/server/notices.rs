//! Notifications on their way to a WebSocket.
//!
//! What waits to be written is counted in bytes: for each WebSocket, and for all together. A
//! subscription whose notification has no room waits for it, and holds nothing else meanwhile that
//! is not counted elsewhere. The text of a notification is shared by all subscriptions and
//! WebSockets that it goes to; each adds its name when it is written.

use std::sync::{Arc, Weak};
use std::time::Duration;

use hyper::body::Bytes;
use jsonrpsee::core::SubscriptionResult;
use jsonrpsee::types::SubscriptionId;
use jsonrpsee::{Extensions, SubscriptionSink};
use serde_json::value::RawValue;
use tokio::sync::mpsc;
use tokio::time::sleep;

use crate::room::{Room, Taken};
use crate::turn::Turn;

/// Bytes of a notification beside its text.
const ENVELOPE: usize = 256;
/// Bytes that may wait for each WebSocket whatever the others have: who reads needs no more for
/// what is small.
const OWN: usize = 64 << 10;

/// Bytes up to which a text is small, and how often a larger one looks whether it may go, where
/// there is no queue.
const SMALL: usize = 4 << 10;
const LOOK: Duration = Duration::from_millis(1);

/// Text that several queues share.
#[derive(Clone, Debug)]
pub(crate) struct Text(Arc<Box<RawValue>>);

/// A text for as long as somebody has it.
#[derive(Clone, Debug, Default)]
pub(crate) struct WeakText(Weak<Box<RawValue>>);

impl Text {
    pub(crate) fn new(json: Box<RawValue>) -> Self {
        Self(Arc::new(json))
    }

    pub(crate) fn len(&self) -> usize {
        self.0.get().len()
    }

    pub(crate) fn downgrade(&self) -> WeakText {
        WeakText(Arc::downgrade(&self.0))
    }
}

impl WeakText {
    pub(crate) fn upgrade(&self) -> Option<Text> {
        self.0.upgrade().map(Text)
    }
}

impl AsRef<[u8]> for Text {
    fn as_ref(&self) -> &[u8] {
        self.0.get().as_bytes()
    }
}

/// A notification that waits to be written. It counts until it is dropped.
#[derive(Debug)]
pub(super) struct Notice {
    /// The JSON in front of the text.
    pub(super) before: String,
    text: Text,
    _taken: (Taken, Option<Taken>),
}

impl Notice {
    /// What stands behind the text.
    pub(super) const AFTER: &'static str = "}}";

    /// Returns the text.
    pub(super) fn text(&self) -> Bytes {
        Bytes::from_owner(self.text.clone())
    }
}

/// What a queue takes.
#[derive(Debug)]
pub(super) enum Queued {
    Notice(Notice),
    /// Dropped once all before it are written.
    Mark(mpsc::Sender<()>),
}

/// The queue of a WebSocket's notifications. A method that subscribes finds it in what it learns of
/// a call.
#[derive(Clone, Debug)]
pub(crate) struct Notices {
    sender: mpsc::UnboundedSender<Queued>,
    own: Room,
    /// Of all WebSockets.
    all: Room,
}

impl Notices {
    /// Begins a queue of at most so many bytes, among those of all WebSockets.
    pub(super) fn new(bytes: usize, all: Room) -> (Self, mpsc::UnboundedReceiver<Queued>) {
        let (sender, receiver) = mpsc::unbounded_channel();
        let own = Room::new(bytes);
        (Self { sender, own, all }, receiver)
    }

    /// Waits until there is room for a notification.
    async fn room(&self, bytes: usize) -> Option<(Taken, Option<Taken>)> {
        let bytes = bytes.saturating_add(ENVELOPE);
        let own = self.own.take(bytes).await?;
        if self.own.taken() <= OWN {
            return Some((own, None));
        }
        let all = self.all.take(bytes).await?;
        Some((own, Some(all)))
    }
}

/// Sends the notifications of one subscription.
#[derive(Debug)]
pub(crate) struct Notifier {
    sink: SubscriptionSink,
    /// None where no server asks.
    notices: Option<Notices>,
    /// The JSON in front of each text.
    before: String,
    turn: Turn,
}

/// The subscription has ended, or its client is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the subscription has ended")]
pub(crate) struct Gone;

impl Notifier {
    /// Takes the sink of a subscription that was accepted.
    pub(crate) fn new(sink: SubscriptionSink, about: &Extensions) -> Self {
        let name = match sink.subscription_id() {
            SubscriptionId::Num(number) => number.to_string(),
            // Every text is JSON.
            SubscriptionId::Str(name) => serde_json::to_string(&name).unwrap_or_default(),
        };
        let method = sink.method_name();
        let before = format!(
            r#"{{"jsonrpc":"2.0","method":"{method}","params":{{"subscription":{name},"result":"#
        );
        Self {
            sink,
            notices: about.get::<Notices>().cloned(),
            before,
            turn: Turn::begin(),
        }
    }

    /// Sends a text once there is room for it, and lets others of the thread go on in turns.
    ///
    /// # Errors
    /// [`Gone`].
    pub(crate) async fn send(&self, text: Text) -> Result<(), Gone> {
        self.give(text).await?;
        self.turn.pass().await;
        Ok(())
    }

    async fn give(&self, text: Text) -> Result<(), Gone> {
        let Some(notices) = &self.notices else {
            // Nobody counts what waits: what is large waits until all before it is taken.
            let waits = || self.sink.capacity() < self.sink.max_capacity();
            while text.len() > SMALL && waits() && !self.sink.is_closed() {
                sleep(LOOK).await;
            }
            let json = Box::<RawValue>::clone(&text.0);
            return self.sink.send(json).await.map_err(|_| Gone);
        };
        if self.sink.is_closed() {
            return Err(Gone);
        }
        let taken = tokio::select! {
            taken = notices.room(text.len()) => taken.ok_or(Gone)?,
            () = self.sink.closed() => return Err(Gone),
        };
        let notice = Notice {
            before: self.before.clone(),
            text,
            _taken: taken,
        };
        let sent = notices.sender.send(Queued::Notice(notice));
        sent.map_err(|_| Gone)
    }

    /// Waits until what was sent is written, if an error comes behind it, and returns how the
    /// subscription ends.
    pub(crate) async fn ended(&self, ended: SubscriptionResult) -> SubscriptionResult {
        if ended.is_err() {
            self.written().await;
        }
        ended
    }

    async fn written(&self) {
        let Some(notices) = &self.notices else {
            return;
        };
        let (mark, mut written) = mpsc::channel(1);
        if notices.sender.send(Queued::Mark(mark)).is_ok() {
            tokio::select! {
                _ = written.recv() => {}
                () = self.sink.closed() => {}
            }
        }
    }

    /// Completes when the subscription has ended.
    pub(crate) async fn closed(&self) {
        self.sink.closed().await;
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;

    use super::*;

    /// A queue has few bytes, all queues together have, and who has almost nothing that waits has
    /// room whatever the others have.
    #[test]
    fn queues_are_bounded_by_bytes() {
        let all = Room::new(1 << 20);
        let (first, _kept) = Notices::new(256 << 10, all.clone());
        let room = |of: &Notices, bytes| of.room(bytes).now_or_never().flatten();
        let mut taken = Vec::new();
        while let Some(more) = room(&first, 10_000) {
            taken.push(more);
        }
        assert!((20..27).contains(&taken.len()), "{}", taken.len());
        let others: Vec<_> = (0..9)
            .map(|_| Notices::new(256 << 10, all.clone()).0)
            .collect();
        for other in &others {
            while let Some(more) = room(other, 10_000) {
                taken.push(more);
            }
        }
        assert!(all.taken() <= 1 << 20 && all.taken() > 1_000_000);
        // Ten queues have 64 KiB of their own each.
        assert!(taken.len() * 10_000 < (1 << 20) + 10 * OWN + 100_000);
        let (quick, _kept) = Notices::new(256 << 10, all.clone());
        assert!(room(&quick, 1_000).is_some() && room(&quick, 200_000).is_none());
        taken.clear();
        assert_eq!(all.taken(), 0);
        // A text of any length goes alone.
        assert!(room(&quick, 10 << 20).is_some());
    }
}
