//! SHA-256 (FIPS 180-4) by the precompile, see [`zkfabric_abi::sha256`]; the feature `software`
//! declines it.
#![expect(unsafe_code, reason = "ecalls are inline assembly")]

use core::arch::asm;
use zkfabric_abi::ecall::SHA256_COMPRESS;
use zkfabric_abi::sha256::{BLOCK_WORDS, STATE_WORDS, words};

/// Bytes of a block.
const BLOCK: usize = 8 * BLOCK_WORDS;

/// The state before the first block (section 5.3.3).
const START: [u32; 2 * STATE_WORDS] = [
    0x6a09_e667,
    0xbb67_ae85,
    0x3c6e_f372,
    0xa54f_f53a,
    0x510e_527f,
    0x9b05_688c,
    0x1f83_d9ab,
    0x5be0_cd19,
];

/// Returns the digest of a message; `None` without the precompile.
#[must_use]
pub fn digest(message: &[u8]) -> Option<[u8; 32]> {
    if cfg!(feature = "software") {
        return None;
    }
    let mut state = words(START);
    let (blocks, rest) = message.as_chunks::<BLOCK>();
    for bytes in blocks {
        let mut block = bytes.as_ptr().cast::<u64>();
        let copy;
        if !block.is_aligned() {
            copy = words_of(bytes);
            block = copy.as_ptr();
        }
        // SAFETY: the block, or its copy, is readable for its length and aligned.
        unsafe { compress(&mut state, block) };
    }
    // One bit 1, then zeros, then the number of bits, in one block or in two (section 5.1.1).
    let mut last = [[0; BLOCK]; 2];
    for (to, from) in last
        .as_flattened_mut()
        .iter_mut()
        .zip(rest.iter().chain(&[0x80]))
    {
        *to = *from;
    }
    let count = if rest.len() < BLOCK - 8 { 1 } else { 2 };
    let mut blocks = last.iter().take(count).map(words_of).peekable();
    while let Some(mut block) = blocks.next() {
        if let (None, [.., length]) = (blocks.peek(), &mut block) {
            *length = (8 * message.len() as u64).swap_bytes();
        }
        // SAFETY: an array of words is a block.
        unsafe { compress(&mut state, block.as_ptr()) };
    }
    let mut digest = [0; 32];
    for (bytes, word) in digest.as_chunks_mut::<8>().0.iter_mut().zip(state) {
        // The first number of a word is in its lower half.
        *bytes = word.rotate_left(32).to_be_bytes();
    }
    Some(digest)
}

fn words_of(block: &[u8; BLOCK]) -> [u64; BLOCK_WORDS] {
    let mut words = [0; BLOCK_WORDS];
    for (word, bytes) in words.iter_mut().zip(block.as_chunks::<8>().0) {
        *word = u64::from_le_bytes(*bytes);
    }
    words
}

/// Absorbs a block into the state.
///
/// # Safety
/// `block` points to [`BLOCK_WORDS`] words that can be read.
#[inline(always)]
unsafe fn compress(state: &mut [u64; STATE_WORDS], block: *const u64) {
    // SAFETY: the call reads and writes the memory at its operands.
    unsafe {
        asm!("ecall", in("a7") SHA256_COMPRESS, in("a0") state.as_mut_ptr(), in("a1") block,
            options(nostack, preserves_flags));
    }
}
