//! Input and answer of the proved program, as defined by `zkfabric_abi`.

use alloy_primitives::B256;
pub use zkfabric_abi::mark;

/// Converts bytes to words of the input stream.
#[must_use]
pub fn input_words(bytes: &[u8]) -> Vec<u64> {
    zkfabric_abi::input::words(bytes).collect()
}

/// Converts four public words to the digest that they encode.
#[must_use]
pub fn digest(words: [u64; 4]) -> B256 {
    zkfabric_abi::digest::hash(words).into()
}
