//! Ends of blocks to which a chain for development goes back.

use alloy_primitives::{Address, Bytes};
use tokio::sync::oneshot;

use super::question::Asked;

/// The end of a block, with what waits for its execution behind it.
#[derive(Clone, Debug)]
pub struct Boundary {
    /// Number of the block, which has its header.
    pub block: u64,
    /// Number of its last group in the log.
    pub group: u64,
    /// Transactions of the pool, those of a sender in the order of their nonces.
    pub waiting: Vec<Waits>,
}

/// A transaction of the pool.
#[derive(Clone, Debug)]
pub struct Waits {
    /// Its bytes.
    pub raw: Bytes,
    /// The sender, if it has not signed them.
    pub impersonated: Option<Address>,
}

/// Somebody who asks for the end of a block.
#[derive(Debug)]
pub(super) struct Ending(oneshot::Sender<Boundary>);

impl Ending {
    pub(super) fn new() -> (Self, Asked<Boundary>) {
        let (done, asked) = oneshot::channel();
        (Self(done), Asked::of(asked))
    }

    pub(super) fn answer(self, boundary: Boundary) {
        // Whoever has asked may have gone.
        let _ = self.0.send(boundary);
    }
}
