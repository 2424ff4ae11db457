//! The end of a program. The public output of a proof is the exit code and the Keccak-256 of the
//! committed output.

use zkfabric_abi::{digest, mark};
pub use zkfabric_abi::exit::{BAD_HINT, INVALID, OUT_OF_MEMORY, PANIC};

use crate::{ecall, keccak};

/// Ends successfully; the digest is `keccak256(output)`. The executor is told where the output
/// lies, so that it can print the output.
pub fn commit(output: &[u8]) -> ! {
    let digest = keccak::digest(output);
    let place = mark::output(output.as_ptr() as u64, output.len() as u64);
    ecall::mark(mark::OUTPUT, place);
    ecall::halt(0, digest)
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
