//! Example batches, each a function of a seed.
//!
//! Keys, amounts and orders come from Keccak-256 of the seed and a counter, and signatures are
//! deterministic (RFC 6979), so a seed gives the same bytes everywhere. Transactions are encoded
//! and signed with the types of `alloy-consensus`, which the state transition does not use: the
//! examples test its decoder against a second implementation.

mod exchange;
mod hundred;
mod precompiles;
mod repeated;
mod signer;
mod small;
mod swaps;
mod traffic;
mod world;

use crate::{BatchFile, Error};

pub use repeated::{Repetition, repeated};
pub use traffic::{Content, Traffic};

/// Seed of the committed examples.
pub const SEED: u64 = 1;

/// An example batch and the name of its file.
#[derive(Clone, Debug)]
pub struct Example {
    /// Name of the file, without folder.
    pub file_name: String,
    /// The batch.
    pub batch: BatchFile,
}

impl Example {
    /// Returns the number of transactions of the batch.
    #[must_use]
    pub fn transactions(&self) -> usize {
        self.batch.transactions().count()
    }
}

/// Returns all example batches for a seed.
///
/// # Errors
/// The committed compiler output lacks a contract, or signing fails.
pub fn all(seed: u64) -> Result<Vec<Example>, Error> {
    let [hundred, next] = hundred::batches(seed)?;
    Ok(vec![
        Example {
            file_name: "small.json".into(),
            batch: small::batch(seed)?,
        },
        Example {
            file_name: "hundred.json".into(),
            batch: hundred,
        },
        Example {
            file_name: "hundred-next.json".into(),
            batch: next,
        },
        Example {
            file_name: "swaps.json".into(),
            batch: swaps::batch(seed)?,
        },
        Example {
            file_name: "precompiles.json".into(),
            batch: precompiles::batch(seed)?,
        },
    ])
}
