//! A chain of many blocks, made by the engine on a clock that stands still: a node makes about one
//! block in a second, since each has a second of its own.

use std::collections::VecDeque;
use std::path::Path;
use std::sync::Arc;
use std::thread::sleep;
use std::time::Duration;

use zkfabric_engine::{Clock, Pending, Refused, Sequencer, SequencerOptions};
use zkfabric_receipt::LocalSigner;
use zkfabric_stf::host::Genesis;

use super::NodeError;
use super::transactions::Signed;

/// Gas limit of the blocks: room for one transfer of a token, by its limit.
pub(super) const GAS_LIMIT: u64 = 150_000;
/// Key of the receipts of a chain for development, which goes on with this chain.
const KEY: [u8; 32] = *b"Zkfabric dev receipts for each!!";
/// Transactions that wait for their answers.
const WINDOW: usize = 512;
/// How often the end of the last block is looked for.
const LOOK: Duration = Duration::from_millis(5);

/// A clock that stands still.
#[derive(Debug)]
struct Still(u64);

impl Clock for Still {
    fn now_ms(&self) -> u64 {
        self.0
    }
}

/// Makes a chain with a block for each transaction in a folder.
///
/// # Errors
/// The sequencer stops, or does not include a transaction.
pub(super) fn make(folder: &Path, genesis: &Genesis, signed: &[Signed]) -> Result<(), NodeError> {
    let mut options = SequencerOptions {
        clock: Arc::new(Still(genesis.timestamp * 1000)),
        ..SequencerOptions::default()
    };
    options.block.ahead = signed.len() as u64 + 1;
    options.ledger.index = true;
    let signer = Arc::new(LocalSigner::new(&KEY)?);
    let started = Sequencer::start(folder, genesis, options, signer);
    let (sequencer, _) = started.map_err(Arc::new)?;
    let mut waiting = VecDeque::with_capacity(WINDOW);
    let answered = |pending: Pending| {
        let answer = pending.wait();
        let answer = answer.map_err(|why| NodeError::NotIncluded(Box::new(why)))?;
        Ok::<u64, NodeError>(answer.group().block.number())
    };
    // The better payers go first.
    let mut last = 0;
    for signed in signed {
        if waiting.len() == WINDOW
            && let Some(pending) = waiting.pop_front()
        {
            last = last.max(answered(pending)?);
        }
        let pending = loop {
            match sequencer.submit(signed.raw.clone()) {
                // Blocks of one transaction come faster than their roots.
                Err(Refused::Behind { .. }) => sleep(LOOK),
                submitted => break submitted?,
            }
        };
        waiting.push_back(pending);
    }
    for pending in waiting {
        last = last.max(answered(pending)?);
    }
    // The last block ends by its time.
    while sequencer.chain().range().1 < last && sequencer.failure().is_none() {
        sleep(LOOK);
    }
    sequencer.close()?;
    NodeError::unless_equal("blocks", &(signed.len() as u64), &last)
}
