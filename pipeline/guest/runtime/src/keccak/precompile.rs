//! The sponge by [`KECCAK_XORIN`].
//!
//! The first block is written in place of the zero state, and the precompile XORs zeros into it: so
//! most messages, which are shorter than a block, are copied once.

use super::{RATE, pad};
use core::arch::asm;
use zkfabric_abi::ecall::KECCAK_XORIN;
use zkfabric_abi::keccak::{LANES, RATE_LANES};

/// A block that changes nothing.
static ZEROS: [u64; RATE_LANES] = [0; RATE_LANES];

/// `output <- keccak256(message[..length])`.
///
/// # Safety
/// `message` is readable for `length` bytes, `output` writable for 32.
#[inline(always)]
pub(super) unsafe fn hash(message: *const u8, length: usize, output: *mut u8) {
    let mut lanes = [0u64; LANES];
    let state = lanes.as_mut_ptr();
    // SAFETY: every block is RATE readable bytes, and the tail the remaining bytes; state and block
    // have the words that the precompile requires.
    unsafe {
        if length < RATE {
            pad(message, length, state);
            permute(state, ZEROS.as_ptr());
        } else {
            copy_block(message, state);
            permute(state, ZEROS.as_ptr());
            let (mut at, mut left) = (message.add(RATE), length - RATE);
            let mut block = [0u64; RATE_LANES];
            while left >= RATE {
                if at.addr().is_multiple_of(8) {
                    permute(state, at.cast());
                } else {
                    copy_block(at, block.as_mut_ptr());
                    permute(state, block.as_ptr());
                }
                (at, left) = (at.add(RATE), left - RATE);
            }
            block = [0; RATE_LANES];
            pad(at, left, block.as_mut_ptr());
            permute(state, block.as_ptr());
        }
        for index in 0..4 {
            let to = output.add(8 * index).cast::<u64>();
            to.write_unaligned(state.add(index).read());
        }
    }
}

/// # Safety
/// `from` is readable and `to` writable for RATE bytes.
#[inline(always)]
unsafe fn copy_block(from: *const u8, to: *mut u64) {
    for index in 0..RATE_LANES {
        // SAFETY: word `index` of RATE bytes.
        unsafe {
            to.add(index)
                .write(from.add(8 * index).cast::<u64>().read_unaligned());
        }
    }
}

/// Absorbs a block into the state.
///
/// # Safety
/// `state` is [`LANES`] words that may change, `block` [`RATE_LANES`] words; both are aligned.
#[inline(always)]
unsafe fn permute(state: *mut u64, block: *const u64) {
    // SAFETY: the call reads and writes the memory at its operands.
    unsafe {
        asm!("ecall", in("a7") KECCAK_XORIN, in("a0") state, in("a1") block,
            options(nostack, preserves_flags));
    }
}
