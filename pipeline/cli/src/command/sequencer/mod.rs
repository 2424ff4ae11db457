//! What commands over a sequencer share.
//!
//! | module | concept |
//! |---|---|
//! | `claim` | the claim of a process to a folder, and the request of another one |
//! | `restart` | what a start has found, in words |
//! | `signer` | the key that signs receipts |
//! | `batches` | the thread that gives durable blocks to the shadow, which writes batches |
//! | `proofs` | proofs of batches in the background |

mod batches;
mod claim;
mod proofs;
mod restart;
mod signer;

use std::path::Path;
use std::time::Duration;

use zkfabric_batch::BatchFile;
use zkfabric_engine::{SequencerOptions, Signing};
use zkfabric_stf::host::Genesis;

use crate::Error;
use crate::args::BlockArgs;
use crate::input::{self, Kind};
pub(super) use batches::{Backlogs, Batching};
pub(super) use claim::Claim;
pub(super) use proofs::{check, prover};
pub(super) use restart::tell;
pub(super) use signer::signer;

/// Reads the chain's beginning: a batch file, or the file of a chain for development.
pub(super) fn genesis(path: &Path) -> Result<Genesis, Error> {
    let name = input::name(path);
    let text = input::read_text(path, Kind::Batch)?;
    // A batch file has no field of this that must be there.
    if let Ok(genesis) = serde_json::from_str(&text) {
        return Ok(genesis);
    }
    let file = BatchFile::from_json(&text);
    let file = file.map_err(Error::about(&name))?;
    file.chain_genesis().map_err(Error::about(&name))
}

/// Returns the settings of a sequencer.
pub(super) fn options(args: &BlockArgs, signing: Signing, backlogs: &Backlogs) -> SequencerOptions {
    let mut options = SequencerOptions {
        signing,
        ..SequencerOptions::default()
    };
    options.block.time = Duration::from_millis(args.block_time);
    options.block.empty = args.empty_block_time.map(Duration::from_millis);
    options.block.gas_limit = args.gas_limit;
    options.block.beneficiary = args.beneficiary;
    options.block.prover_gas = args.block_cost;
    options.shadow = Some(backlogs.shadow.clone());
    options.proofs = Some(backlogs.proofs.clone());
    options
}
