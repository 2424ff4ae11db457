//! The input stream: one word with the length in bytes, then the bytes in little-endian words, the
//! last one padded with zero.
#![expect(unsafe_code, reason = "reads words into memory that is used as bytes")]

use crate::ecall;
use alloc::vec::Vec;

/// Reads the whole input. The bytes start at a multiple of 8, so copies out of them use word
/// accesses.
///
/// A length that exceeds the memory ends the program in the allocator; a stream that is too short
/// ends it in the VM.
#[must_use]
pub fn read() -> &'static [u8] {
    let length = ecall::input_word() as usize;
    let count = length.div_ceil(8);
    let mut words: Vec<u64> = Vec::with_capacity(count);
    let base = words.as_mut_ptr();
    for index in 0..count {
        let word = ecall::input_word();
        // SAFETY: `index < count <= capacity`.
        unsafe { base.add(index).write(word) };
    }
    // SAFETY: `count` words are initialised and `length <= 8 * count`; u8 has no alignment or
    // validity requirement. The vector is leaked, so the bytes live until the end.
    unsafe {
        words.set_len(count);
        core::slice::from_raw_parts(words.leak().as_ptr().cast::<u8>(), length)
    }
}
