//! The task that makes spans of what it hears and finds.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, SystemTime};

use tokio::sync::broadcast::error::RecvError;
use tokio::time::{Instant, MissedTickBehavior, interval};
use zkfabric_batches::{Batches, Part, Record, Status};
use zkfabric_engine::DurableGroup;

use super::stages::{Followed, Later, values};
use super::traces::Traces;
use super::waiting::Waiting;
use crate::error::Error;
use crate::heads::{Near, News};
use crate::node::Node;

/// Blocks whose records are read at one look.
const BLOCKS: usize = 64;

impl Traces {
    /// Follows the transactions of a node until the task ends.
    pub async fn follow(self: Arc<Self>, node: Arc<Node>) {
        run(&self, &node).await;
    }
}

/// Runs until the node's chain ends.
async fn run(traces: &Traces, node: &Arc<Node>) {
    let mut news = node.heads.subscribe();
    let mut follower = Follower {
        traces,
        waiting: Waiting::default(),
        second: Second::new(traces.options.per_second),
        bound: traces.options.bound(),
    };
    let mut looks = interval(traces.options.look.max(Duration::from_millis(1)));
    looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            heard = news.recv() => match heard {
                Ok(news) => match &*news {
                    News::Group { group, .. } => follower.group(group),
                    News::Sealed { .. } => {}
                    // Whoever goes on with the chain follows it.
                    News::Reverted => return,
                },
                Err(RecvError::Lagged(missed)) => {
                    traces.dropped.groups.fetch_add(missed, Ordering::Relaxed);
                }
                Err(RecvError::Closed) => return,
            },
            _ = looks.tick() => follower.look(node).await,
        }
    }
}

/// Transactions that may still be followed in this second.
#[derive(Debug)]
struct Second {
    most: u32,
    left: u32,
    begun: Instant,
}

impl Second {
    fn new(most: u32) -> Self {
        Self {
            most,
            left: most,
            begun: Instant::now(),
        }
    }

    fn take(&mut self, now: Instant) -> bool {
        if now.saturating_duration_since(self.begun) >= Duration::from_secs(1) {
            (self.left, self.begun) = (self.most, now);
        }
        let left = self.left.checked_sub(1);
        self.left = left.unwrap_or_default();
        left.is_some()
    }
}

/// What the task has.
struct Follower<'a> {
    traces: &'a Traces,
    waiting: Waiting,
    second: Second,
    bound: u128,
}

impl Follower<'_> {
    /// Begins to follow transactions of a group.
    fn group(&mut self, group: &DurableGroup) {
        let hashes = group.transactions.iter().map(|one| one.hash);
        let callers = self.traces.callers_of(hashes);
        let Some(execution) = &group.execution else {
            return;
        };
        let transactions = group.transactions.iter().zip(&group.arrivals);
        for (index, (sequenced, arrival)) in transactions.enumerate() {
            let caller = callers.get(index).copied().flatten();
            let [.., a, b, c, d, e, f, g, h] = sequenced.hash.0;
            let chosen = u64::from_be_bytes([a, b, c, d, e, f, g, h]);
            if caller.is_none() && u128::from(chosen) >= self.bound {
                continue;
            }
            // Nobody has sent it since the start.
            let Some(arrival) = arrival else {
                continue;
            };
            if !self.second.take(Instant::now()) {
                self.traces.dropped.rate.fetch_add(1, Ordering::Relaxed);
                continue;
            }
            let followed = Followed::new(sequenced.hash, caller, group.at);
            let mut said = Some(values(group, index, sequenced));
            for mut span in followed.first(group, arrival, execution, caller) {
                // The whole one comes first.
                span.values = said.take().unwrap_or_default();
                self.traces.send(span);
            }
            let most = self.traces.options.waiting;
            let displaced = self.waiting.add(group.block.number(), followed, most);
            let dropped = &self.traces.dropped.waiting;
            dropped.fetch_add(displaced, Ordering::Relaxed);
        }
    }

    /// Looks for later stages of what is followed.
    async fn look(&mut self, node: &Arc<Node>) {
        self.seal(node);
        let Some(batches) = &node.batches else {
            return;
        };
        let (end, proved) = (batches.end().number, batches.proved());
        self.find(node, Later::Batch, end).await;
        self.find(node, Later::Prove, proved).await;
    }

    /// Ends the stage of blocks that have got their headers.
    fn seal(&mut self, node: &Node) {
        let sealed = node.heads.sealed();
        for number in self.waiting.blocks(Later::Seal, sealed, usize::MAX) {
            // A block that has left the memory so soon leaves its stage out.
            let at = match node.heads.near(number) {
                Ok(Near::Block(block)) => block.sealed_at,
                _ => None,
            };
            self.end(number, Later::Seal, at);
            if node.batches.is_none() {
                self.waiting.remove(number);
            }
        }
    }

    /// Ends a stage of blocks up to one, as their batches' records say.
    async fn find(&mut self, node: &Arc<Node>, stage: Later, last: u64) {
        for number in self.waiting.blocks(stage, last, BLOCKS) {
            let read = move |node: &Node| match &node.batches {
                Some(batches) => written(batches, number, stage),
                None => Ok(None),
            };
            match Arc::clone(node).run(read).await {
                Ok(at) => self.end(number, stage, at),
                // The folder fails, or too many calls wait: the next look tries again.
                Err(_) => return,
            }
            let is_last = stage == Later::Prove || !self.traces.options.proves;
            if is_last {
                self.waiting.remove(number);
            }
        }
    }

    /// Ends a stage of a block's transactions, at a time if it is known.
    fn end(&mut self, block: u64, stage: Later, at: Option<SystemTime>) {
        let next = match stage {
            Later::Seal => Later::Batch,
            Later::Batch | Later::Prove => Later::Prove,
        };
        for followed in self.waiting.goes_on(block, next) {
            if let Some(at) = at {
                self.traces.send(followed.later(stage, at));
            }
        }
    }
}

/// Returns when the file was written that ends a stage.
fn written(batches: &Batches, block: u64, stage: Later) -> Result<Option<SystemTime>, Error> {
    let Some(record) = batches.of_block(block)? else {
        return Ok(None);
    };
    let part = match (stage, &record) {
        (
            Later::Prove,
            Record {
                status: Status::Proved { .. },
                ..
            },
        ) => Part::Proof,
        (Later::Prove, _) => return Ok(None),
        _ => Part::Batch,
    };
    let written = batches.written(&record, part)?;
    Ok(written.map(|written| written.at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_has_room_for_some() {
        let mut second = Second::new(3);
        let begun = second.begun;
        // Five seconds.
        let times = (0..100).map(|at| begun + Duration::from_millis(50 * at));
        assert_eq!(times.filter(|now| second.take(*now)).count(), 15);
    }
}
