//! Keccak-f\[1600\] and Keccak-256 (FIPS 202 permutation; padding 0x01 .. 0x80 as in Ethereum).
//!
//! | block | rounds per clock | latency | interval |
//! |---|---|---|---|
//! | [`Permutation`] (HDL code) | 1 | 25 | 25 |
//! | [`FastPermutation`] (leaf on `u64`) | R | 24 / R + 1 | 24 / R + 1 |
//! | [`PipelinedPermutation`] | all 24, R between registers | 24 / R | 1 |
//! | [`Sponge`] | R | [`Config::latency_cycles`] | [`Config::interval_cycles`] |
//!
//! R divides 24. Lane (x, y) is bits `64 (x + 5 y) ..` of the 1600-bit state, byte i of a block or
//! digest bits `8 i ..`. `theory_of_operation.md` has diagrams, timing and resources.

pub mod bench;
pub mod card;
pub(crate) mod catalogue;
pub(crate) mod estimate;
mod leaf;
mod round;
mod sponge;
#[cfg(test)]
mod tests;
mod verilog;

pub use leaf::{BlockBuffer, FastPermutation, PipelinedPermutation, Rounds};
pub use round::Permutation;
pub use sponge::{MessageRx, MessageTx, Sponge};

use zkfabric_hdl_toolkit::HdlError;

/// 64-bit words per block of Keccak-256: 136 bytes.
pub const RATE_WORDS: usize = 17;
const RATE_BYTES: u64 = 8 * RATE_WORDS as u64;
/// Rounds of the permutation.
pub const ROUNDS: usize = 24;
/// Index of the last round.
const LAST_ROUND: u64 = 23;

/// Constants that iota adds to lane (0, 0) in each round (FIPS 202, section 3.2.5): bit 2^j - 1 of
/// constant i is output 7 i + j of the LFSR x^8 + x^6 + x^5 + x^4 + 1.
pub const ROUND_CONSTANTS: [u64; ROUNDS] = {
    let mut constants = [0; ROUNDS];
    let mut register: u8 = 1;
    let mut i = 0;
    while i < ROUNDS {
        let mut j = 0;
        while j < 7 {
            constants[i] |= ((register & 1) as u64) << ((1 << j) - 1);
            register = register << 1 ^ if register >> 7 == 1 { 0x71 } else { 0 };
            j += 1;
        }
        i += 1;
    }
    constants
};

/// Rotation of lane x + 5 y by rho (FIPS 202, section 3.2.2).
pub const OFFSETS: [u32; 25] = {
    let mut offsets = [0; 25];
    let (mut x, mut y) = (1, 0);
    let mut t = 0;
    while t < 24 {
        offsets[x + 5 * y] = ((t + 1) * (t + 2) / 2) % 64;
        (x, y) = (y, (2 * x + 3 * y) % 5);
        t += 1;
    }
    offsets
};

/// Computes one round of the software model.
#[inline(always)]
pub fn round(a: &[u64; 25], constant: u64) -> [u64; 25] {
    let c: [u64; 5] = std::array::from_fn(|x| a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20]);
    let d: [u64; 5] = std::array::from_fn(|x| c[(x + 4) % 5] ^ c[(x + 1) % 5].rotate_left(1));
    let mut b = [0; 25];
    for y in 0..5 {
        for x in 0..5 {
            b[y + 5 * ((2 * x + 3 * y) % 5)] =
                (a[x + 5 * y] ^ d[x]).rotate_left(OFFSETS[x + 5 * y]);
        }
    }
    let mut out = [0; 25];
    for y in 0..5 {
        for x in 0..5 {
            out[x + 5 * y] = b[x + 5 * y] ^ (!b[(x + 1) % 5 + 5 * y] & b[(x + 2) % 5 + 5 * y]);
        }
    }
    out[0] ^= constant;
    out
}

/// Computes the permutation of the software model.
pub fn permute(mut state: [u64; 25]) -> [u64; 25] {
    for constant in ROUND_CONSTANTS {
        state = round(&state, constant);
    }
    state
}

/// Computes Keccak-256 of the software model.
pub fn keccak_256(message: &[u8]) -> [u8; 32] {
    let mut padded = message.to_vec();
    padded.push(1);
    padded.resize(padded.len().next_multiple_of(8 * RATE_WORDS), 0);
    if let Some(last) = padded.last_mut() {
        *last |= 0x80;
    }
    let mut state = [0; 25];
    for block in padded.chunks_exact(8 * RATE_WORDS) {
        for (lane, bytes) in state.iter_mut().zip(block.chunks_exact(8)) {
            *lane ^= bytes
                .iter()
                .rev()
                .fold(0, |word, byte| word << 8 | u64::from(*byte));
        }
        state = permute(state);
    }
    let mut digest = [0; 32];
    for (bytes, lane) in digest.chunks_exact_mut(8).zip(state) {
        bytes.copy_from_slice(&lane.to_le_bytes());
    }
    digest
}

/// Parameters of a circuit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Config {
    /// Rounds between two registers; divides 24.
    pub rounds_per_clock: usize,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            rounds_per_clock: 1,
        }
    }
}

impl Config {
    /// Checks the parameters.
    ///
    /// # Errors
    /// The rounds per clock do not divide 24.
    pub fn check(&self) -> Result<(), HdlError> {
        if self.rounds_per_clock > 0 && ROUNDS.is_multiple_of(self.rounds_per_clock) {
            return Ok(());
        }
        Err(HdlError::Config {
            block: "keccak".to_owned(),
            parameter: "rounds_per_clock".to_owned(),
            expected: "a divisor of 24".to_owned(),
            got: self.rounds_per_clock.to_string(),
        })
    }

    /// Returns the clocks of one permutation.
    pub const fn permutation_cycles(&self) -> u64 {
        (ROUNDS / self.rounds_per_clock) as u64
    }

    /// Returns the edges from the one that takes the first word of a message of `bytes` bytes to
    /// the one that takes its digest, in an idle sponge without stalls.
    pub const fn latency_cycles(&self, bytes: u64) -> u64 {
        let blocks = bytes / RATE_BYTES + 1;
        let last = last_words(bytes);
        let (mut first_word, mut free, mut block) = (0, 0, 1);
        loop {
            let words = if block == blocks {
                last
            } else {
                RATE_WORDS as u64
            };
            let full = first_word + words;
            let load = if full > free { full } else { free };
            first_word = load + 1;
            free = load + self.permutation_cycles() + 1;
            if block == blocks {
                return free;
            }
            block += 1;
        }
    }

    /// Returns the edges between the first words of back-to-back messages of `bytes` bytes.
    pub const fn interval_cycles(&self, bytes: u64) -> u64 {
        bytes / RATE_BYTES * self.block_cycles(RATE_WORDS as u64)
            + self.block_cycles(last_words(bytes))
    }

    /// Returns the edges of a block with this many words, back to back: the maximum of the clocks
    /// for its words and for its permutation.
    pub(crate) const fn block_cycles(&self, words: u64) -> u64 {
        let (input, permutation) = (words + 1, self.permutation_cycles() + 1);
        if input > permutation {
            input
        } else {
            permutation
        }
    }
}

/// Returns the words in the first block of a message of `bytes` bytes.
pub(crate) const fn first_words(bytes: u64) -> u64 {
    if bytes < RATE_BYTES {
        last_words(bytes)
    } else {
        RATE_WORDS as u64
    }
}

/// Returns the words in the last block, plus one if the padding does not fit into the last word.
const fn last_words(bytes: u64) -> u64 {
    let rest = bytes % RATE_BYTES;
    if bytes == 0 {
        1
    } else {
        rest.div_ceil(8) + rest.is_multiple_of(8) as u64
    }
}
