//! The permutation in assembly, for machines without the precompile and for comparison with it.

use super::{RATE, pad};
use core::arch::global_asm;

global_asm!(include_str!("software.S"));

unsafe extern "C" {
    fn keccak256_blocks(message: *const u8, blocks: usize, last: *const u64, output: *mut u8);
}

/// Computes Keccak-256 as four little-endian words.
#[must_use]
pub fn digest(message: &[u8]) -> [u64; 4] {
    let mut digest = [0u64; 4];
    // SAFETY: `message` is readable for its length, `digest` writable for 32 bytes.
    unsafe { hash(message.as_ptr(), message.len(), digest.as_mut_ptr().cast()) };
    digest
}

/// `output <- keccak256(message[..length])`.
///
/// # Safety
/// `message` is readable for `length` bytes, `output` writable for 32.
pub(super) unsafe fn hash(message: *const u8, length: usize, output: *mut u8) {
    let blocks = length / RATE;
    let rest = length - blocks * RATE;
    let mut last = [0u64; RATE / 8];
    // SAFETY: the tail has `rest < RATE` readable bytes, `last` RATE writable ones.
    unsafe {
        pad(message.add(blocks * RATE), rest, last.as_mut_ptr());
        keccak256_blocks(message, blocks, last.as_ptr(), output);
    }
}
