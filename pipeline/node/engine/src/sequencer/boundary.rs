//! Ends of blocks to which a chain for development goes back.

use alloy_primitives::Bytes;
use tokio::sync::oneshot;

use super::error::Failure;
use super::question::Asked;
use super::worker::Worker;

/// The end of a block, with what waits for its execution behind it.
#[derive(Clone, Debug)]
pub struct Boundary {
    /// Number of the block, which has its header.
    pub block: u64,
    /// Number of its last group in the log.
    pub group: u64,
    /// Transactions of the pool, those of a sender in the order of their nonces.
    pub waiting: Vec<Bytes>,
}

/// Somebody who asks for the end of a block.
#[derive(Debug)]
pub(super) struct Ending(oneshot::Sender<Boundary>);

impl Ending {
    pub(super) fn new() -> (Self, Asked<Boundary>) {
        let (done, asked) = oneshot::channel();
        (Self(done), Asked::of(asked))
    }
}

impl Worker {
    /// Ends the open block, if there is one, and tells where the chain stands.
    pub(super) fn stand(&mut self, ending: Ending) -> Result<(), Failure> {
        if self.ledger.open_block().is_some() {
            self.end_block()?;
        }
        self.seal(true)?;
        let senders = self.pool.senders();
        let waiting = senders.flat_map(|sender| self.pool.of_sender(sender));
        let boundary = Boundary {
            block: self.ledger.tip().header().number,
            group: self.ledger.group(),
            waiting: waiting
                .map(|waiting| waiting.payload.raw().clone())
                .collect(),
        };
        // Whoever has asked may have gone.
        let Ending(done) = ending;
        let _ = done.send(boundary);
        Ok(())
    }
}
