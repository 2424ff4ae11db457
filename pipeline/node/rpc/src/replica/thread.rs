//! The thread that applies groups.

use std::sync::atomic::Ordering;
use std::thread::sleep;
use std::time::Duration;

use alloy_primitives::B256;
use tokio::sync::mpsc::error::TryRecvError;
use tokio::sync::{OwnedSemaphorePermit, mpsc, oneshot};
use zkfabric_engine::{FollowError, Follower, ReceivedGroup, RecoveredGroup};
use zkfabric_receipt::{Group, SignedGroup};

use super::failure::ReplicaFailure;
use super::item::{From, Item, signature};
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
    mut follower: Follower,
    mut given: mpsc::Receiver<Given>,
    shared: &Shared,
) -> Result<(), String> {
    let applied = apply_all(&mut follower, &mut given, shared);
    let applied = applied.map_err(|why| {
        let why = at_the_beginning(&follower, why);
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

/// Returns a failure at the chain's first block with what else may explain it.
fn at_the_beginning(follower: &Follower, why: ReplicaFailure) -> ReplicaFailure {
    let chain = follower.chain();
    let (number, newest) = chain.range();
    let hash = chain.header(number).ok().flatten();
    match (why, hash) {
        (ReplicaFailure::Follow(reason), Some(header))
            if reason.may_be_genesis() && newest <= number.saturating_add(1) =>
        {
            ReplicaFailure::Beginning {
                reason: Box::new(reason),
                chain_id: follower.chain_id(),
                number,
                hash: header.hash(),
            }
        }
        (why, _) => why,
    }
}

fn apply_all(
    follower: &mut Follower,
    given: &mut mpsc::Receiver<Given>,
    shared: &Shared,
) -> Result<(), ReplicaFailure> {
    let mut announced = None;
    let mut is_complete = false;
    while let Some(first) = next(follower, given)? {
        let together = take(first, given);
        let groups = together.iter().filter_map(|one| match one {
            Given::Item(item, _) => group(item),
            Given::Place(_) => None,
        });
        let groups = groups.collect::<Result<Vec<_>, _>>();
        let groups = groups.map_err(ReplicaFailure::Item)?;
        let mut groups = follower.recover(groups).into_iter();
        for one in together {
            match one {
                Given::Place(asker) => {
                    // The link may have gone.
                    let _ = asker.send(place(follower));
                }
                Given::Item(item, _permit) => {
                    apply(follower, item, &mut groups, shared, &mut announced)?;
                }
            }
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

/// Waits for what is given next, and takes the root of the block before meanwhile; `None` once the
/// link has ended.
fn next(
    follower: &mut Follower,
    given: &mut mpsc::Receiver<Given>,
) -> Result<Option<Given>, ReplicaFailure> {
    while follower.is_sealing() {
        match given.try_recv() {
            Ok(one) => return Ok(Some(one)),
            Err(TryRecvError::Disconnected) => return Ok(None),
            Err(TryRecvError::Empty) => {
                sleep(LOOK);
                follower.flush()?;
            }
        }
    }
    Ok(given.blocking_recv())
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

/// Returns the group that an item is, if it is one; says what is wrong with its signature.
fn group(item: &Item) -> Option<Result<ReceivedGroup, String>> {
    let Item::Group {
        number,
        payload,
        signature: signed,
    } = item
    else {
        return None;
    };
    let signed = signed.as_ref().map(signature).transpose();
    Some(signed.map(|signature| ReceivedGroup {
        number: number.to(),
        payload: payload.clone(),
        signature,
    }))
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

/// Applies an item; the groups are those of the items that are some, in their order.
fn apply(
    follower: &mut Follower,
    item: Item,
    groups: &mut impl Iterator<Item = RecoveredGroup>,
    shared: &Shared,
    announced: &mut Option<u64>,
) -> Result<(), ReplicaFailure> {
    match item {
        Item::Group { .. } => match groups.next().map(|group| follower.take(group)) {
            Some(Err(FollowError::Gap { .. })) => {
                // Missed, or sent twice: the next connection goes on where this one should.
                shared.again.notify_one();
                Ok(())
            }
            taken => Ok(taken.transpose().map(Option::unwrap_or_default)?),
        },
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
                signature: signature(&signed).map_err(ReplicaFailure::Item)?,
            };
            Ok(follower.verify(&signed).map(drop)?)
        }
        // The groups of one that is still to come, come again.
        Item::Block { number, hash } => Ok(follower.compare(number.to(), hash)?),
        Item::Newest { group } => {
            *announced = Some(group.to());
            Ok(())
        }
    }
}
