//! The proof that a file belongs to, and the division of its execution.

use core::fmt;
use zkfabric_verifier::Hash;
use zkfabric_verifier::transcript::keccak256;

/// The proof that a file belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Identity {
    /// Digest of the verifying key: program, machine, reference string.
    pub key: [u8; 32],
    /// [`input_digest`] of the input.
    pub input: [u8; 32],
    /// Division of the execution into shards.
    pub cut: Cut,
}

/// Returns Keccak-256 of an input's words, little endian.
#[must_use]
pub fn input_digest(words: &[u64]) -> [u8; 32] {
    let bytes: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
    keccak256(&[&bytes])
}

/// Values that determine a shard's rows and the commitment to them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cut {
    /// Instructions of a segment.
    pub segment: u64,
    /// Memory of a shard, in bytes.
    pub memory: u64,
    /// log2 of the values of a stack; the last shard of a proof has the key's size, unless shards
    /// are filled up to profiles.
    pub log_stack: u32,
    /// The transcript's hash.
    pub hash: Hash,
    /// Whether shards are filled up to profiles.
    pub profiled: bool,
}

impl Cut {
    /// Returns log2 of the values of a shard's stack: the last shard of a proof has the key's size,
    /// `of_key`, unless shards are filled up to profiles.
    pub(crate) fn log_stack_of(&self, is_tail: bool, of_key: u32) -> u32 {
        if is_tail && !self.profiled {
            of_key
        } else {
            self.log_stack
        }
    }
}

impl fmt::Display for Cut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            segment,
            memory,
            log_stack,
            hash,
            profiled,
        } = self;
        write!(
            f,
            "segments of {segment} instructions, shards of {memory} bytes, stacks of 2^{log_stack}, {hash:?}"
        )?;
        f.write_str(if *profiled { ", profiles" } else { "" })
    }
}
