//! The end of a program. The public output of a proof is the exit code and the Keccak-256 of the
//! committed output.

use zkfabric_abi::digest;
pub use zkfabric_abi::exit::{BAD_HINT, INVALID, OUT_OF_MEMORY, PANIC};

use crate::{ecall, keccak};

/// Ends successfully; the digest is `keccak256(output)`.
pub fn commit(output: &[u8]) -> ! {
    ecall::halt(0, keccak::digest(output))
}

/// Ends successfully with a digest computed by the program.
pub fn commit_digest(hash: [u8; 32]) -> ! {
    ecall::halt(0, digest::words(&hash))
}

/// Ends without success: no output, but a text for the user.
pub fn fail(code: u64, text: &str) -> ! {
    ecall::print(text);
    ecall::halt(code, [0; 4])
}
