//! Blocks that somebody asks for, on chains for development.

use tokio::sync::oneshot;

use super::question::Asked;

/// Blocks that somebody asks for: the open one, if there is one, and then blocks without
/// transactions.
#[derive(Debug)]
pub(super) struct Mining {
    /// Blocks that are left to make.
    pub(super) left: u64,
    /// Seconds from a block to the next one; `None` for the time of the clock.
    pub(super) interval: Option<u64>,
    /// Takes the number of the last block.
    pub(super) done: oneshot::Sender<u64>,
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
