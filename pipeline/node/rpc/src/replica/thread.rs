//! The thread that applies groups.

use std::sync::atomic::Ordering;
use std::thread::sleep;
use std::time::Duration;

use alloy_primitives::B256;
use tokio::sync::mpsc::error::TryRecvError;
use tokio::sync::{OwnedSemaphorePermit, mpsc, oneshot};
use zkfabric_engine::{
    ExecutionError, FollowError, Follower, FrameHead, ReceivedGroup, RecoveredGroup,
};
use zkfabric_receipt::Signature;

use super::failure::ReplicaFailure;
use super::item::{From, Item};
use super::shared::Shared;

/// Items whose signatures are recovered together and that are made durable together, and about the
/// most bytes of them: decoded, a transaction takes a few times its bytes.
const TOGETHER: usize = 256;
const BYTES: usize = 4 << 20;
/// How often it is looked whether a root is computed, while nothing comes.
const LOOK: Duration = Duration::from_micros(500);

/// What the link gives to the thread.
#[derive(Debug)]
pub(super) enum Given {
    /// An item, with its place among the bytes that may wait.
    Item(Item, OwnedSemaphorePermit),
    /// A question where to go on.
    Place(oneshot::Sender<From>),
}

/// Runs until the link ends, or something does not follow; returns why.
pub(super) fn run(
    follower: Follower,
    given: mpsc::Receiver<Given>,
    shared: &Shared,
) -> Result<(), String> {
    let mut applying = Applying {
        follower,
        given,
        shared,
        announced: None,
        is_complete: false,
        is_left: false,
        wrong: (0, 0),
    };
    let applied = applying.run().map_err(|why| {
        let words = why.to_string();
        tracing::error!(reason = words, "the source cannot be followed");
        // Set once: the thread ends.
        let _ = shared.failure.set(why);
        shared.stop.notify_one();
        words
    });
    // What was flushed stays, whatever came behind it.
    let closed = applying.follower.close().map_err(|error| error.to_string());
    applied.and(closed)
}

/// How often a source may be wrong before anything of it was right, until the genesis or the key
/// here are said to be wrong: a byte that changes on its way does so once.
const WRONG: u32 = 3;

/// Applies what the link gives.
struct Applying<'a> {
    follower: Follower,
    given: mpsc::Receiver<Given>,
    shared: &'a Shared,
    /// Last group of the source, as it has told.
    announced: Option<u64>,
    is_complete: bool,
    /// Whether the connection is to be made again: what came over it is forgotten.
    is_left: bool,
    /// The last group here when a source was wrong, and how often it was there.
    wrong: (u64, u32),
}

impl Applying<'_> {
    fn run(&mut self) -> Result<(), ReplicaFailure> {
        while let Some(first) = self.next()? {
            let together = take(first, &mut self.given);
            self.apply_all(together)?;
            let flushed = self.follower.flush();
            self.unless_wrong(flushed)?;
            let group = self.follower.group();
            self.is_complete |= self.announced.is_some_and(|newest| group >= newest);
            let verified = self.follower.is_verified();
            self.shared.group.store(group, Ordering::Release);
            self.shared.is_verified.store(verified, Ordering::Release);
            let complete = &self.shared.is_complete;
            complete.store(self.is_complete, Ordering::Release);
        }
        Ok(())
    }

    /// Waits for what is given next, and takes the root of the block before meanwhile; `None` once
    /// the link has ended.
    fn next(&mut self) -> Result<Option<Given>, ReplicaFailure> {
        while self.follower.is_sealing() {
            match self.given.try_recv() {
                Ok(one) => return Ok(Some(one)),
                Err(TryRecvError::Disconnected) => return Ok(None),
                Err(TryRecvError::Empty) => {
                    sleep(LOOK);
                    let flushed = self.follower.flush();
                    self.unless_wrong(flushed)?;
                }
            }
        }
        Ok(self.given.blocking_recv())
    }

    fn apply_all(&mut self, together: Vec<Given>) -> Result<(), ReplicaFailure> {
        let groups = together.iter().filter_map(|one| match one {
            Given::Item(item, _) => group(item),
            Given::Place(_) => None,
        });
        let groups = groups.collect();
        let mut groups = self.follower.recover(groups).into_iter();
        for one in together {
            match one {
                Given::Place(asker) => {
                    let settled = self.follower.settle();
                    self.unless_wrong(settled)?;
                    // It comes again.
                    self.follower.forget();
                    (self.announced, self.is_left) = (None, false);
                    // The link may have gone.
                    let _ = asker.send(place(&self.follower));
                }
                Given::Item(item, _permit) => {
                    let group = match &item {
                        Item::Group { .. } => groups.next(),
                        _ => None,
                    };
                    if !self.is_left {
                        let applied = self.apply(&item, group);
                        self.unless_wrong(applied)?;
                    }
                }
            }
        }
        Ok(())
    }

    /// Applies an item, with the group that it is.
    fn apply(&mut self, item: &Item, group: Option<RecoveredGroup>) -> Result<(), FollowError> {
        match item {
            Item::Group { .. } => {
                if let Some(group) = group {
                    self.follower.take(group)?;
                }
            }
            Item::Head { group, signature } => self.follower.sign(FrameHead {
                group: group.to(),
                signature: Signature(signature.0),
            }),
            // The groups of one that is still to come, come again.
            Item::Block { number, hash } => {
                self.follower.settle()?;
                self.follower.compare(number.to(), *hash)?;
            }
            Item::Newest { group } => self.announced = Some(group.to()),
        }
        Ok(())
    }

    /// Leaves a source that is wrong: what it gave is forgotten, and it is asked again. Only at the
    /// chain's first block it ends the replica after some times, since the genesis or the key here
    /// may be wrong as well.
    fn unless_wrong(&mut self, applied: Result<(), FollowError>) -> Result<(), ReplicaFailure> {
        let Err(why) = applied else {
            return Ok(());
        };
        if !why.is_of_source() {
            return Err(self.at_the_beginning(why));
        }
        self.follower.forget();
        self.is_left = true;
        if matches!(why, FollowError::Gap { .. }) {
            // Missed, or sent twice: the next connection goes on where this one should.
            self.shared.leave(None);
            return Ok(());
        }
        let group = self.follower.group();
        let times = match self.wrong {
            (at, times) if at == group => times.saturating_add(1),
            _ => 1,
        };
        self.wrong = (group, times);
        let words = why.to_string();
        match self.at_the_beginning(why) {
            why @ ReplicaFailure::Beginning { .. } if times >= WRONG => Err(why),
            _ => {
                self.shared.leave(Some(words));
                Ok(())
            }
        }
    }

    /// Returns an error with what else may explain it at the chain's first block.
    fn at_the_beginning(&self, why: FollowError) -> ReplicaFailure {
        let chain = self.follower.chain();
        let (number, newest) = chain.range();
        let first = match why.may_be_genesis() && newest <= number.saturating_add(1) {
            true => chain.header(number).ok().flatten(),
            false => None,
        };
        match first {
            Some(header) => ReplicaFailure::Beginning {
                reason: Box::new(why),
                chain_id: self.follower.chain_id(),
                number,
                hash: header.hash(),
            },
            None => match why {
                FollowError::Execution(wrong @ ExecutionError::Differs { .. }) => {
                    ReplicaFailure::Wrong(wrong)
                }
                why => why.into(),
            },
        }
    }
}

/// Returns what was given, with what came behind it meanwhile.
fn take(first: Given, given: &mut mpsc::Receiver<Given>) -> Vec<Given> {
    let mut together = Vec::new();
    let mut bytes = 0;
    let mut next = Some(first);
    while let Some(one) = next {
        if let Given::Item(item, _) = &one {
            bytes += item.bytes();
        }
        together.push(one);
        let goes_on = together.len() < TOGETHER && bytes < BYTES;
        next = goes_on.then(|| given.try_recv().ok()).flatten();
    }
    together
}

/// Returns the group that an item is, if it is one.
fn group(item: &Item) -> Option<ReceivedGroup> {
    let Item::Group {
        number,
        payload,
        signature,
    } = item
    else {
        return None;
    };
    Some(ReceivedGroup {
        number: number.to(),
        payload: payload.clone(),
        signature: signature.map(|bytes| Signature(bytes.0)),
    })
}

/// Returns where a follower goes on.
fn place(follower: &Follower) -> From {
    From {
        group: alloy_primitives::U64::from(follower.group().saturating_add(1)),
        after: match follower.group() {
            0 => B256::ZERO,
            _ => follower.hash(),
        },
    }
}
