//! The operands of a call.

use super::compression::ROUNDS;
use crate::cpu;
use zkfabric_abi::sha256::{self, BLOCK_WORDS, STATE_WORDS};
use zkfabric_air::Trace;
use zkfabric_vm::trace::{self, Call};

/// Number of accesses of a call.
const ACCESSES: usize = 2 + BLOCK_WORDS + STATE_WORDS;

/// A call, read from its accesses.
#[derive(Debug)]
pub(crate) struct Operands {
    /// The accesses: to two registers, the block, the state.
    pub(crate) accesses: [trace::Access; ACCESSES],
    /// The state before.
    pub(crate) state: [u32; 2 * STATE_WORDS],
    /// The block's numbers.
    pub(crate) block: [u32; ROUNDS],
}

impl Operands {
    /// Returns the operands of a call.
    pub(crate) fn of(call: &Call, trace: &mut Trace, row: usize) -> Self {
        let accesses: [_; ACCESSES] = cpu::accesses(call, trace, row);
        let (block_words, state_words) = accesses[2..].split_at(BLOCK_WORDS);
        let mut words = state_words.iter().map(|access| access.before);
        let state = sha256::state([(); STATE_WORDS].map(|()| words.next().unwrap_or_default()));
        let bytes = block_words
            .iter()
            .flat_map(|access| access.after.to_le_bytes());
        let mut block = [0; ROUNDS];
        for (index, byte) in bytes.enumerate() {
            let number: &mut u32 = &mut block[index / 4];
            *number = *number << 8 | u32::from(byte);
        }
        Self {
            accesses,
            state,
            block,
        }
    }
}
