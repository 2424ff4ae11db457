//! Chains made by the engine on a clock that stands still: a node makes about one block in a
//! second, since each has a second of its own, and what fills a block may not arrive within it.

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

/// Gas limit of blocks with room for one transfer of a token, by its limit.
pub(super) const GAS_LIMIT: u64 = 150_000;
/// Key of the receipts of a chain for development, which goes on with this chain.
const KEY: [u8; 32] = *b"Zkfabric dev receipts for each!!";
/// Transactions that wait for their answers.
const WINDOW: usize = 512;
/// More time than any block takes.
const LONG: Duration = Duration::from_secs(24 * 3600);
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

/// Blocks that transactions are put into.
#[derive(Debug, Clone, Copy)]
pub(super) enum Blocks {
    /// One for each transaction, by the gas limit.
    Each,
    /// One for all, which ends when it has them.
    One,
}

/// Makes a chain of transactions in a folder.
///
/// # Errors
/// The sequencer stops, does not include a transaction, or makes other blocks.
pub(super) fn make(
    folder: &Path,
    genesis: &Genesis,
    signed: &[Signed],
    blocks: Blocks,
) -> Result<(), NodeError> {
    let mut options = SequencerOptions {
        clock: Arc::new(Still(genesis.timestamp * 1000)),
        ..SequencerOptions::default()
    };
    let count = match blocks {
        Blocks::Each => signed.len() as u64,
        Blocks::One => {
            options.block.time = LONG;
            1
        }
    };
    options.block.ahead = count + 1;
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
    if matches!(blocks, Blocks::One) {
        // What is asked for is the end of the block, for which the loop below waits.
        drop(sequencer.mine(1, None)?);
    }
    // Other blocks end by their time.
    while sequencer.chain().range().1 < last && sequencer.failure().is_none() {
        sleep(LOOK);
    }
    sequencer.close()?;
    NodeError::unless_equal("blocks", &count, &last)
}
