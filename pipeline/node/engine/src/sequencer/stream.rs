//! The stream of durable groups.

use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use super::error::Failure;
use super::group::DurableGroup;
use crate::block::SealedBlock;

/// A frame of the stream: consecutive durable groups of one block.
#[derive(Clone, Debug)]
pub struct MiniBlock {
    /// Number of the block.
    pub block: u64,
    /// Number of the mini-block in the block, from zero on; of a block that another process has
    /// begun, the first one that this process sends is zero.
    pub index: u64,
    /// The groups; none if the end of the block comes alone.
    pub groups: Vec<Arc<DurableGroup>>,
    /// The block, in its last mini-block.
    pub sealed: Option<Arc<SealedBlock>>,
}

/// Why a stream has ended.
#[derive(Clone, Debug, thiserror::Error)]
pub enum Ended {
    /// The subscriber was too slow.
    #[error(
        "{most} mini-blocks waited for the subscriber, and mini-block {index} of block {block} \
         had no place: read the missing blocks, then subscribe again"
    )]
    Slow {
        /// Mini-blocks that may wait.
        most: usize,
        /// Block of the first mini-block that is missing.
        block: u64,
        /// Its number in the block.
        index: u64,
    },
    /// The sequencer was closed.
    #[error("the sequencer was closed")]
    Closed,
    /// The sequencer has stopped.
    #[error("the sequencer has stopped: {0}")]
    Stopped(Arc<Failure>),
}

/// Mini-blocks from the moment of subscribing on.
#[derive(Debug)]
pub struct Subscription {
    receiver: Receiver<Arc<MiniBlock>>,
    ended: Arc<OnceLock<Ended>>,
}

impl Subscription {
    /// Waits for the next mini-block; returns `None` if none comes in this time.
    ///
    /// # Errors
    /// [`Ended`] after the last one.
    pub fn next_within(&self, time: Duration) -> Result<Option<Arc<MiniBlock>>, Ended> {
        match self.receiver.recv_timeout(time) {
            Ok(mini_block) => Ok(Some(mini_block)),
            Err(RecvTimeoutError::Timeout) => Ok(None),
            // The reason is set before the sender goes.
            Err(RecvTimeoutError::Disconnected) => {
                Err(self.ended.get().cloned().unwrap_or(Ended::Closed))
            }
        }
    }
}

/// A subscriber's other end.
#[derive(Debug)]
struct Subscriber {
    sender: SyncSender<Arc<MiniBlock>>,
    most: usize,
    ended: Arc<OnceLock<Ended>>,
}

/// The subscribers; `Err` with the reason once the stream has ended.
#[derive(Debug)]
pub(super) struct Subscribers {
    list: Mutex<Result<Vec<Subscriber>, Ended>>,
}

impl Default for Subscribers {
    fn default() -> Self {
        let list = Mutex::new(Ok(Vec::new()));
        Self { list }
    }
}

impl Subscribers {
    fn list(&self) -> MutexGuard<'_, Result<Vec<Subscriber>, Ended>> {
        // No panic leaves the list half-changed.
        self.list.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Subscribes, with at most this many mini-blocks that wait.
    pub(super) fn subscribe(&self, most: usize) -> Subscription {
        let most = most.max(1);
        let (sender, receiver) = sync_channel(most);
        let ended = Arc::new(OnceLock::new());
        let subscription = Subscription {
            receiver,
            ended: Arc::clone(&ended),
        };
        match &mut *self.list() {
            Ok(list) => list.push(Subscriber {
                sender,
                most,
                ended,
            }),
            Err(why) => {
                // Nobody else has it yet.
                let _ = ended.set(why.clone());
            }
        }
        subscription
    }

    fn send(&self, mini_block: &Arc<MiniBlock>) {
        let Ok(list) = &mut *self.list() else {
            return;
        };
        list.retain(|subscriber| {
            match subscriber.sender.try_send(Arc::clone(mini_block)) {
                Ok(()) => true,
                Err(TrySendError::Disconnected(_)) => false,
                Err(TrySendError::Full(missing)) => {
                    // Set once: the subscriber goes with it.
                    let _ = subscriber.ended.set(Ended::Slow {
                        most: subscriber.most,
                        block: missing.block,
                        index: missing.index,
                    });
                    false
                }
            }
        });
    }

    /// Ends the stream.
    pub(super) fn end(&self, why: &Ended) {
        let list = std::mem::replace(&mut *self.list(), Err(why.clone()));
        for subscriber in list.into_iter().flatten() {
            let _ = subscriber.ended.set(why.clone());
        }
    }
}

/// Joins durable groups to mini-blocks, and sends these.
#[derive(Debug)]
pub(super) struct Stream {
    time: Duration,
    /// Block whose end comes next.
    block: u64,
    /// Number of the next mini-block in it.
    next: u64,
    groups: Vec<Arc<DurableGroup>>,
    /// Groups of the block behind it, which wait for the end: blocks follow each other in the
    /// stream.
    held: Vec<Arc<DurableGroup>>,
    /// When the first of them came.
    begun: Option<Instant>,
}

impl Stream {
    /// Starts a stream whose first block has this number.
    pub(super) const fn new(time: Duration, block: u64) -> Self {
        Self {
            time,
            block,
            next: 0,
            groups: Vec::new(),
            held: Vec::new(),
            begun: None,
        }
    }

    /// Returns when the mini-block ends; `None` while it has no group.
    pub(super) fn ends(&self) -> Option<Instant> {
        self.begun?.checked_add(self.time)
    }

    /// Adds a durable group.
    pub(super) fn add(&mut self, group: Arc<DurableGroup>) {
        if group.block.number() > self.block {
            self.held.push(group);
            return;
        }
        self.begun.get_or_insert_with(Instant::now);
        self.groups.push(group);
    }

    /// Ends a block with its last mini-block.
    pub(super) fn seal(&mut self, subscribers: &Subscribers, sealed: Arc<SealedBlock>) {
        self.block = sealed.header.number;
        self.emit(subscribers, Some(sealed));
        self.block = self.block.saturating_add(1);
        self.next = 0;
        for group in std::mem::take(&mut self.held) {
            self.add(group);
        }
    }

    /// Sends the mini-block if its time is over; returns whether it was sent.
    pub(super) fn tick(&mut self, subscribers: &Subscribers) -> bool {
        let is_over = self.ends().is_some_and(|ends| ends <= Instant::now());
        is_over && self.flush(subscribers)
    }

    /// Sends the mini-block, if it has a group; returns whether it was sent.
    pub(super) fn flush(&mut self, subscribers: &Subscribers) -> bool {
        let has_groups = !self.groups.is_empty();
        if has_groups {
            self.emit(subscribers, None);
        }
        has_groups
    }

    /// Sends what is left; returns whether there was something.
    pub(super) fn end(&mut self, subscribers: &Subscribers) -> bool {
        let was_sent = self.flush(subscribers);
        if self.held.is_empty() {
            return was_sent;
        }
        // The sequencer has stopped before the end of the block.
        self.groups = std::mem::take(&mut self.held);
        self.block = self.block.saturating_add(1);
        self.next = 0;
        self.flush(subscribers)
    }

    fn emit(&mut self, subscribers: &Subscribers, sealed: Option<Arc<SealedBlock>>) {
        let index = self.next;
        self.next = index.saturating_add(1);
        self.begun = None;
        subscribers.send(&Arc::new(MiniBlock {
            block: self.block,
            index,
            groups: std::mem::take(&mut self.groups),
            sealed,
        }));
    }
}
