//! Limits of a batch.

use core::fmt;

use serde::{Deserialize, Serialize};
use zkfabric_stf::cost::Work;

/// Most that a batch has. A block that alone is above a limit is a batch of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Gas of the blocks.
    pub gas: u64,
    /// Bytes of the transactions in the blocks' lists.
    pub bytes: u64,
    /// Prover gas ([`Work::gas`]), the bound within which every batch can be proved.
    pub cost: u64,
    /// Seconds from the first block's timestamp to the last one's. Timestamps are at least a second
    /// apart, so that a batch has at most one block more.
    pub seconds: u64,
}

impl Default for Limits {
    /// Two of the largest blocks by bytes (EIP-7934), one minute, `2^33` of gas and of prover gas.
    fn default() -> Self {
        Self {
            gas: 1 << 33,
            bytes: 16 << 20,
            cost: 1 << 33,
            seconds: 60,
        }
    }
}

/// A limit of a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Limit {
    /// [`Limits::gas`].
    Gas,
    /// [`Limits::bytes`].
    Bytes,
    /// [`Limits::cost`].
    Cost,
    /// [`Limits::seconds`].
    Seconds,
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Gas => "gas",
            Self::Bytes => "bytes",
            Self::Cost => "prover gas",
            Self::Seconds => "seconds",
        })
    }
}

/// A block that alone is above a limit, and may not be provable within the bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[error("block {block} alone has {got} {limit}, above {most}: it is a batch of its own")]
pub struct Oversized {
    /// Number of the block.
    pub block: u64,
    /// The limit.
    pub limit: Limit,
    /// What the block has.
    pub got: u64,
    /// What a batch may have.
    pub most: u64,
}

/// What the blocks of a batch add up to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Size {
    pub(crate) gas: u64,
    pub(crate) bytes: u64,
    pub(crate) work: Work,
    pub(crate) seconds: u64,
}

impl Size {
    /// Returns the size with another block, whose timestamp is `seconds` after the first one's.
    pub(crate) fn with(&self, block: &Self) -> Self {
        let mut work = self.work;
        work.add(&block.work);
        Self {
            gas: self.gas.saturating_add(block.gas),
            bytes: self.bytes.saturating_add(block.bytes),
            work,
            seconds: block.seconds,
        }
    }

    /// Returns the first limit that is exceeded, with what there is and what there may be.
    pub(crate) fn above(&self, limits: &Limits) -> Option<(Limit, u64, u64)> {
        let all = [
            (Limit::Gas, self.gas, limits.gas),
            (Limit::Bytes, self.bytes, limits.bytes),
            (Limit::Cost, self.work.gas(), limits.cost),
            (Limit::Seconds, self.seconds, limits.seconds),
        ];
        all.into_iter().find(|(_, got, most)| got > most)
    }
}
