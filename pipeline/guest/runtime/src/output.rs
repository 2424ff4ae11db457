//! The end of a program. The public output of a proof is the exit code and the Keccak-256 of what was committed.

use crate::{ecall, keccak};

/// Exit code of a panic.
pub const PANIC: u64 = 101;
/// Exit code of a hint that failed its check.
pub const BAD_HINT: u64 = 102;

/// Exit code of a program that needs more memory than it has.
pub const OUT_OF_MEMORY: u64 = 103;

/// Ends successfully; the digest is `keccak256(output)`.
pub fn commit(output: &[u8]) -> ! {
    ecall::halt(0, keccak::digest(output))
}

/// Ends successfully with a digest computed by the program.
pub fn commit_digest(digest: [u8; 32]) -> ! {
    let mut words = [0; 4];
    for (word, bytes) in words.iter_mut().zip(digest.as_chunks::<8>().0) {
        *word = u64::from_le_bytes(*bytes);
    }
    ecall::halt(0, words)
}

/// Ends without success: no output, a text for the user.
pub fn fail(code: u64, text: &str) -> ! {
    ecall::print(text);
    ecall::halt(code, [0; 4])
}
