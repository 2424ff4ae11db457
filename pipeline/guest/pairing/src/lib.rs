//! BLS12-381 (EIP-2537, EIP-4844) and the pairing of BN254 (EIP-197) for a proved program.
//!
//! A field operation is one call of a precompile, see [`field`]. BLS12-381's formulas are this
//! crate's, in place; BN254's pairing is arkworks' generic code. This is a separate crate, and its
//! functions are not generic, so that it can be compiled for size: every instruction of a program
//! is a row of the prover's tables, executed or not, and few transactions call these functions.
#![no_std]

extern crate alloc;

pub mod bls12_381;
pub mod bn254;
pub mod field;
mod group;
mod msm;
mod place;

/// Returns the words of a big-endian number, lowest first.
fn words<const BYTES: usize, const WORDS: usize>(bytes: &[u8; BYTES]) -> [u64; WORDS] {
    let mut words = [0; WORDS];
    for (word, bytes) in words.iter_mut().zip(bytes.as_rchunks::<8>().1.iter().rev()) {
        *word = u64::from_be_bytes(*bytes);
    }
    words
}
