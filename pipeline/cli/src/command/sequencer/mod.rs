//! What commands over a sequencer share.
//!
//! | module | concept |
//! |---|---|
//! | `claim` | the claim of a process to a folder, and the request of another one |
//! | `genesis` | the beginning of a chain, from its file |
//! | `restart` | what a start has found, in words |
//! | `signer` | the key that signs receipts |
//! | `batches` | the thread that gives durable blocks to the shadow, which writes batches |
//! | `proofs` | proofs of batches in the background |

mod batches;
mod claim;
mod genesis;
mod proofs;
mod restart;
mod signer;

use std::time::Duration;

use zkfabric_engine::{SequencerOptions, Signing};

use crate::args::BlockArgs;
pub(super) use batches::{Backlogs, Batching};
pub(super) use claim::Claim;
pub(super) use genesis::genesis;
pub(super) use proofs::{check, prover};
pub(super) use restart::tell;
pub(super) use signer::signer;

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
