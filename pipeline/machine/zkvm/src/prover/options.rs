//! The caller's choices for a proof.

use core::num::NonZeroUsize;

use zkfabric_verifier::proof::Hash;
use zkfabric_vm::Limits;

use crate::work::WorkFolder;

/// Options of a proof.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// Largest number of instructions in a segment: the memory besides the columns of a shard.
    pub segment: usize,
    /// Sizes of shards and stacks.
    pub sizing: Sizing,
    /// The transcript's hash.
    pub hash: Hash,
    /// Bounds of the execution.
    pub limits: Limits,
    /// Folder with the files from which a killed process resumes; `None` keeps nothing.
    pub work: Option<WorkFolder>,
}

impl Default for Options {
    /// Segments of `2^18` instructions, 30 MB of steps.
    fn default() -> Self {
        Self {
            segment: 1 << 18,
            sizing: Sizing::default(),
            hash: Hash::Keccak,
            limits: Limits::default(),
            work: None,
        }
    }
}

impl Sizing {
    /// Default memory of proving, in bytes: shards of about four million instructions.
    pub const DEFAULT_MEMORY: u64 = 5 << 30;
}

/// The caller's choice of sizes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sizing {
    /// Memory of proving, in bytes; shards are made small enough. `None`:
    /// [`Sizing::DEFAULT_MEMORY`].
    pub memory_limit: Option<u64>,
    /// log2 of the values of a stack in all shards but the last, and also in the last where shards
    /// are filled up; `None` chooses by the reference string.
    pub log_stack: Option<u32>,
    /// Shards that are proved at once, each in its part of the memory; `None`: one. More keep
    /// unlike devices and many cores busy, but smaller shards cost more in total.
    pub shards_at_once: Option<NonZeroUsize>,
    /// Whether shards are filled up to the heights of a list, so that the proofs of many executions
    /// have one shape.
    pub profiled: bool,
}
