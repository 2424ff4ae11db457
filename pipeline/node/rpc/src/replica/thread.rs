//! The thread that applies groups.

use std::sync::atomic::Ordering;

use alloy_primitives::B256;
use tokio::sync::{OwnedSemaphorePermit, mpsc, oneshot};
use zkfabric_engine::{FollowError, Follower};
use zkfabric_receipt::{Group, SignedGroup};

use super::failure::ReplicaFailure;
use super::item::{From, Item, signature};
use super::shared::Shared;

/// Items that are applied before they are made durable together, and about the most bytes of them.
const TOGETHER: usize = 256;
const BYTES: usize = 16 << 20;

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
    mut follower: Follower,
    mut given: mpsc::Receiver<Given>,
    shared: &Shared,
) -> Result<(), String> {
    let applied = apply_all(&mut follower, &mut given, shared);
    let applied = applied.map_err(|why| {
        let words = why.to_string();
        tracing::error!(reason = words, "the source cannot be followed");
        // Set once: the thread ends.
        let _ = shared.failure.set(why);
        shared.stop.notify_one();
        words
    });
    // What was flushed stays, whatever came behind it.
    let closed = follower.close().map_err(|error| error.to_string());
    applied.and(closed)
}

fn apply_all(
    follower: &mut Follower,
    given: &mut mpsc::Receiver<Given>,
    shared: &Shared,
) -> Result<(), ReplicaFailure> {
    let mut announced = None;
    let mut is_complete = false;
    while let Some(first) = given.blocking_recv() {
        let mut next = Some(first);
        let (mut count, mut bytes) = (0, 0);
        while let Some(one) = next {
            match one {
                Given::Place(asker) => {
                    // The link may have gone.
                    let _ = asker.send(place(follower));
                }
                Given::Item(item, _permit) => {
                    bytes += item.bytes();
                    apply(follower, item, shared, &mut announced)?;
                }
            }
            count += 1;
            let goes_on = count < TOGETHER && bytes < BYTES;
            next = goes_on.then(|| given.try_recv().ok()).flatten();
        }
        follower.flush()?;
        shared.group.store(follower.group(), Ordering::Release);
        let verified = follower.is_verified();
        is_complete |= announced.is_some_and(|newest| follower.group() >= newest);
        if is_complete && verified {
            // Before somebody serves it.
            follower.hold_unverified();
        }
        shared.is_verified.store(verified, Ordering::Release);
        shared.is_complete.store(is_complete, Ordering::Release);
    }
    Ok(())
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

fn apply(
    follower: &mut Follower,
    item: Item,
    shared: &Shared,
    announced: &mut Option<u64>,
) -> Result<(), ReplicaFailure> {
    let signature = |bytes| signature(bytes).map_err(ReplicaFailure::Item);
    match item {
        Item::Group {
            number,
            payload,
            signature: signed,
        } => {
            let signed = signed.as_ref().map(signature).transpose()?;
            match follower.take(number.to(), &payload, signed) {
                Err(FollowError::Gap { .. }) => {
                    // Missed, or sent twice: the next connection goes on where this one should.
                    shared.again.notify_one();
                    Ok(())
                }
                taken => Ok(taken?),
            }
        }
        Item::Signed {
            previous,
            first,
            count,
            root,
            signature: signed,
        } => {
            let count: u64 = count.to();
            let signed = SignedGroup {
                group: Group {
                    previous,
                    first: first.to(),
                    count: u32::try_from(count).map_err(|_| {
                        ReplicaFailure::Item(format!("a group of {count} transactions"))
                    })?,
                    root,
                },
                signature: signature(&signed)?,
            };
            Ok(follower.verify(&signed).map(drop)?)
        }
        Item::Block { number, hash } => {
            let (_, sealed) = follower.chain().range();
            match number.to::<u64>() <= sealed {
                true => Ok(follower.compare(number.to(), hash)?),
                // Its groups come again.
                false => Ok(()),
            }
        }
        Item::Newest { group } => {
            *announced = Some(group.to());
            Ok(())
        }
    }
}
