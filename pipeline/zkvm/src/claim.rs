//! Public values and their bytes.
//!
//! | bytes | value |
//! |---|---|
//! | 8 | address of the last memory cell, little endian |
//! | rest | output |

use crate::ZkvmError;
use alloc::vec::Vec;
use zkfabric_chips::machine::PublicValues;
use zkfabric_verifier::transcript::keccak256;

/// What a proof claims.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// The program's output, whose Keccak-256 it commits to at its end.
    pub output: Vec<u8>,
    /// Word address of the highest memory cell; part of the argument, without meaning for a user.
    pub last_memory_word: u64,
}

impl Claim {
    /// The bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::from(self.last_memory_word.to_le_bytes());
        bytes.extend_from_slice(&self.output);
        bytes
    }

    /// The claim of these bytes.
    ///
    /// # Errors
    /// [`ZkvmError::Claim`] when there are fewer than 8.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ZkvmError> {
        let too_short = ZkvmError::Claim {
            expected: 8,
            got: bytes.len(),
        };
        let (word, output) = bytes.split_first_chunk().ok_or(too_short)?;
        Ok(Self {
            output: output.to_vec(),
            last_memory_word: u64::from_le_bytes(*word),
        })
    }

    /// The values on the machine's buses.
    #[must_use]
    pub fn public_values(&self) -> PublicValues {
        PublicValues {
            digest: digest(&self.output),
            last_memory_word: self.last_memory_word,
        }
    }
}

/// Keccak-256 of `output` as the four little-endian words a guest leaves in `x11 ..= x14`.
#[must_use]
pub fn digest(output: &[u8]) -> [u64; 4] {
    let hash = keccak256(&[output]);
    let mut words = [0; 4];
    for (word, chunk) in words.iter_mut().zip(hash.chunks_exact(8)) {
        *word = chunk
            .iter()
            .rev()
            .fold(0, |word, byte| (word << 8) | u64::from(*byte));
    }
    words
}
