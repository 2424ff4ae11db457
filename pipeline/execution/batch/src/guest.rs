//! What the proved program reads and answers, as `zkfabric_abi` has it.

use alloy_primitives::B256;
pub use zkfabric_abi::mark;

/// Words of the input stream.
#[must_use]
pub fn input_words(bytes: &[u8]) -> Vec<u64> {
    zkfabric_abi::input::words(bytes).collect()
}

/// The digest that four public words are.
#[must_use]
pub fn digest(words: [u64; 4]) -> B256 {
    zkfabric_abi::digest::hash(words).into()
}
