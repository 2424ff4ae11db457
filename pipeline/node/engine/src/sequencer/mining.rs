//! Blocks that somebody asks for, on chains for development.

use tokio::sync::oneshot;

use super::error::Failure;
use super::question::Asked;
use super::worker::Worker;

/// Blocks that are made before transactions and questions have their turn.
const TURN: u64 = 16;

/// Blocks that somebody asks for: the open one, if there is one, and then blocks without
/// transactions.
#[derive(Debug)]
pub(super) struct Mining {
    /// Blocks that are left to make.
    left: u64,
    /// Seconds from a block to the next one; `None` for the time of the clock.
    interval: Option<u64>,
    /// Takes the number of the last block.
    done: oneshot::Sender<u64>,
}

impl Mining {
    /// Returns the request with its answer's other end. At least one block is made.
    pub(super) fn new(blocks: u64, interval: Option<u64>) -> (Self, Asked<u64>) {
        let (done, asked) = oneshot::channel();
        let mining = Self {
            left: blocks.max(1),
            interval,
            done,
        };
        (mining, Asked::of(asked))
    }
}

impl Worker {
    /// Makes some of the blocks that were asked for.
    pub(super) fn mine(&mut self) -> Result<(), Failure> {
        for _ in 0..TURN {
            let Some(mut mining) = self.mining.pop_front() else {
                return Ok(());
            };
            if self.ledger.open_block().is_none() {
                let parent = self.ledger.parent().header.timestamp;
                let time = mining
                    .interval
                    .map(|seconds| parent.saturating_add(seconds));
                if !self.begin_block_at(time)? {
                    // The clock does not allow it yet.
                    self.mining.push_front(mining);
                    return Ok(());
                }
            }
            let number = self
                .ledger
                .open_block()
                .map(|open| open.block().environment().number);
            self.end_block()?;
            mining.left -= 1;
            match (mining.left, number) {
                // Whoever has asked may have gone.
                (0, Some(number)) => drop(mining.done.send(number)),
                _ => self.mining.push_front(mining),
            }
        }
        Ok(())
    }
}
