//! Signed streams of transactions with their genesis.

use alloy_primitives::Bytes;
use zkfabric_batch::example::{Content, SEED, Traffic};
use zkfabric_stf::host::Genesis;

use super::sizes::Sizes;
use crate::Error;

/// Gas limit of the genesis: half of it is above what a second's transactions use, so that the base
/// fee never rises.
const GAS_LIMIT: u64 = 8_000_000_000;

/// Signed transactions.
#[derive(Debug)]
pub(super) struct Signed {
    pub(super) genesis: Genesis,
    pub(super) raw: Vec<Bytes>,
}

impl Signed {
    /// Signs this many transactions.
    ///
    /// # Errors
    /// Signing fails.
    pub(super) fn new(content: Content, count: usize) -> Result<Self, Error> {
        Self::by(content, count, Sizes::signers(count))
    }

    /// Signs transactions by this many signers.
    ///
    /// # Errors
    /// Signing fails.
    pub(super) fn by(content: Content, count: usize, signers: usize) -> Result<Self, Error> {
        let failed = |source| Error::batch("stream", source);
        let mut traffic = Traffic::new(SEED, signers, content).map_err(failed)?;
        let genesis = traffic.genesis().chain_genesis();
        let genesis = Genesis {
            gas_limit: GAS_LIMIT,
            ..genesis.map_err(failed)?
        };
        let raw = (0..count).map(|_| traffic.transaction());
        let raw = raw.collect::<Result<_, _>>().map_err(failed)?;
        Ok(Self { genesis, raw })
    }
}
