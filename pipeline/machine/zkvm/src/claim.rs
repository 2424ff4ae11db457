//! Public values and their bytes.
//!
//! | bytes | value |
//! |---|---|
//! | 8 | address of the last memory cell, little endian |
//! | 32 | digest of the output |
//! | rest | the output; nothing where only its digest is claimed |

use crate::ZkvmError;
use alloc::vec::Vec;
use zkfabric_abi::digest;
use zkfabric_chips::machine::PublicValues;
use zkfabric_verifier::transcript::keccak256;

/// What a proof claims.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// What the program commits to at its end: the Keccak-256 of its output, as four little-endian words.
    pub digest: [u64; 4],
    /// The output, whose digest was compared; empty where the prover knows no more than the digest.
    pub output: Vec<u8>,
    /// Word address of the highest memory cell; part of the argument, without meaning for a user.
    pub last_memory_word: u64,
}

impl Claim {
    /// The bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::from(self.last_memory_word.to_le_bytes());
        bytes.extend_from_slice(&digest::hash(self.digest));
        bytes.extend_from_slice(&self.output);
        bytes
    }

    /// The claim of these bytes.
    ///
    /// # Errors
    /// [`ZkvmError::Claim`] when there are fewer than 40; [`ZkvmError::Output`] for an output of another digest.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ZkvmError> {
        let too_short = || ZkvmError::Claim {
            expected: 40,
            got: bytes.len(),
        };
        let (word, rest) = bytes.split_first_chunk().ok_or_else(too_short)?;
        let (hash, output) = rest.split_first_chunk().ok_or_else(too_short)?;
        let claimed = digest::words(hash);
        let got = digest(output);
        if !output.is_empty() && got != claimed {
            let expected = claimed;
            return Err(ZkvmError::Output { expected, got });
        }
        Ok(Self {
            digest: claimed,
            output: output.to_vec(),
            last_memory_word: u64::from_le_bytes(*word),
        })
    }

    /// The values on the machine's buses.
    #[must_use]
    pub fn public_values(&self) -> PublicValues {
        PublicValues {
            digest: self.digest,
            last_memory_word: self.last_memory_word,
        }
    }
}

/// Keccak-256 of `output` as the four little-endian words a guest leaves in `x11 ..= x14`.
#[must_use]
pub fn digest(output: &[u8]) -> [u64; 4] {
    digest::words(&keccak256(&[output]))
}
