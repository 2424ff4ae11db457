//! What somebody asks of the open block, on chains for development.

use zkfabric_executor::Transaction;

use super::boundary::{Boundary, Ending, Waits};
use super::editing::Editing;
use super::error::Failure;
use super::flight::Flight;
use super::worker::Worker;

impl Worker {
    /// Ends the open block, if there is one, and tells where the chain stands.
    pub(super) fn stand(&mut self, ending: Ending) -> Result<(), Failure> {
        if self.ledger.open_block().is_some() {
            self.end_block()?;
        }
        self.seal(true)?;
        let senders = self.pool.senders();
        let waiting = senders.flat_map(|sender| self.pool.of_sender(sender));
        ending.answer(Boundary {
            block: self.ledger.tip().header().number,
            group: self.ledger.group(),
            waiting: waiting.map(|waiting| waits(&waiting.payload)).collect(),
        });
        Ok(())
    }

    /// Edits an account in the open block, which is begun if there is none.
    pub(super) fn edit(&mut self, editing: Editing) -> Result<(), Failure> {
        // Whoever waits hears that there is no answer, unless the clock allows a block.
        if !self.options.ledger.edits || !self.begin_block()? {
            return Ok(());
        }
        let Editing {
            address,
            edit,
            done,
        } = editing;
        let (ticket, diff) = self.step(|ledger| ledger.edit(address, &edit))?;
        self.send_back(&diff, Vec::new());
        let open = self.ledger.open_block();
        if let Some(block) = open.map(|open| open.begun().clone()) {
            let view = self.ledger.view();
            let flight = Flight::Edit {
                ticket,
                block,
                view,
                done,
            };
            // The other thread goes later than this one, unless it has panicked.
            let _ = self.flights.send(flight);
        }
        Ok(())
    }
}

fn waits(transaction: &Transaction) -> Waits {
    let is_impersonated = transaction.is_impersonated();
    Waits {
        raw: transaction.raw().clone(),
        impersonated: is_impersonated.then(|| transaction.sender()),
    }
}
