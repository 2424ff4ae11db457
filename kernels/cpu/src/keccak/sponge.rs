//! The sponge of Keccak-256 over one state.

use super::permute_one;
use crate::Isa;

/// Bytes absorbed per block: 1600 bits less twice the 256 of the digest.
pub(super) const RATE: usize = 136;

/// Pads `block`, shorter than [`RATE`]: a bit 1, zeros, a last bit 1 (bits in order of rising
/// significance).
#[cfg(any(test, target_arch = "x86_64"))]
#[inline(always)]
pub(super) fn padded(block: &[u8], out: &mut [u8; RATE]) {
    out[block.len()..].fill(0);
    out[..block.len()].copy_from_slice(block);
    out[block.len()] = 1;
    out[RATE - 1] |= 0x80;
}

/// Keccak-256 of a message received in parts.
///
/// ```
/// use zkfabric_kernels_cpu::keccak::{Keccak256, keccak256};
/// let mut hasher = Keccak256::new();
/// hasher.update(b"zk");
/// hasher.update(b"fabric");
/// assert_eq!(hasher.finalize(), keccak256(b"zkfabric"));
/// ```
#[derive(Debug, Clone)]
pub struct Keccak256 {
    isa: Isa,
    state: [u64; 25],
    /// Bytes of the current block already in the state; less than [`RATE`].
    filled: usize,
}

impl Default for Keccak256 {
    fn default() -> Self {
        Self::new()
    }
}

impl Keccak256 {
    /// Starts with the empty message.
    #[must_use]
    pub fn new() -> Self {
        Self::with_isa(Isa::current())
    }

    /// Starts with the empty message and the instructions of `isa`.
    #[must_use]
    pub const fn with_isa(isa: Isa) -> Self {
        Self {
            isa,
            state: [0; 25],
            filled: 0,
        }
    }

    /// Appends `bytes` to the message.
    pub fn update(&mut self, mut bytes: &[u8]) {
        while let Some((head, tail)) = bytes.split_at_checked(RATE - self.filled) {
            self.absorb(head);
            permute_one(self.isa, &mut self.state);
            self.filled = 0;
            bytes = tail;
        }
        self.absorb(bytes);
        self.filled += bytes.len();
    }

    /// Returns the digest.
    #[must_use]
    pub fn finalize(mut self) -> [u8; 32] {
        self.absorb(&[1]);
        self.state[RATE / 8 - 1] ^= 1 << 63;
        permute_one(self.isa, &mut self.state);
        digest(&self.state)
    }

    /// Adds `bytes` to the state at byte `filled`; either `filled + bytes.len() <= RATE` or `bytes`
    /// is empty.
    #[inline(always)]
    fn absorb(&mut self, bytes: &[u8]) {
        let (mut at, offset) = (self.filled / 8, self.filled % 8);
        let head = bytes.len().min((8 - offset) % 8);
        let (head, rest) = bytes.split_at(head);
        if !head.is_empty() {
            self.state[at] ^= little_endian(head) << (8 * offset);
            at += 1;
        }
        let (words, tail) = rest.as_chunks();
        for (lane, word) in self.state[at..].iter_mut().zip(words) {
            *lane ^= u64::from_le_bytes(*word);
        }
        if !tail.is_empty() {
            self.state[at + words.len()] ^= little_endian(tail);
        }
    }
}

/// Returns the first 32 bytes of the state.
#[inline(always)]
pub(super) fn digest(state: &[u64; 25]) -> [u8; 32] {
    let mut digest = [0; 32];
    for (bytes, lane) in digest.as_chunks_mut().0.iter_mut().zip(state) {
        *bytes = lane.to_le_bytes();
    }
    digest
}

/// Reads up to 8 bytes as a number.
#[inline(always)]
fn little_endian(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .rev()
        .fold(0, |value, byte| value << 8 | u64::from(*byte))
}

/// Absorbs `bytes`, the end of a message, into a state after whole blocks, pads, and squeezes.
#[inline(always)]
pub(super) fn finish(
    state: &mut [u64; 25],
    bytes: &[u8],
    permute: impl Fn(&mut [u64; 25]),
) -> [u8; 32] {
    let (blocks, tail) = bytes.as_chunks::<RATE>();
    for block in blocks {
        for (lane, word) in state.iter_mut().zip(block.as_chunks().0) {
            *lane ^= u64::from_le_bytes(*word);
        }
        permute(state);
    }
    let (words, rest) = tail.as_chunks();
    for (lane, word) in state.iter_mut().zip(words) {
        *lane ^= u64::from_le_bytes(*word);
    }
    // `tail` is shorter than a block, so this is at most lane 16.
    state[words.len()] ^= little_endian(rest) | 1 << (8 * rest.len());
    state[RATE / 8 - 1] ^= 1 << 63;
    permute(state);
    digest(state)
}
