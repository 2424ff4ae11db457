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
use zkfabric_chips::chip_set::PublicValues;
use zkfabric_verifier::transcript::keccak256;

/// The values that a proof claims.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// Keccak-256 of the program's output, as four little-endian words; the program commits to it
    /// at its end.
    pub digest: [u64; 4],
    /// The output, whose digest was compared; empty if the prover knows only the digest.
    pub output: Vec<u8>,
    /// Word address of the highest memory cell; part of the argument, without meaning for a user.
    pub last_memory_word: u64,
}

impl Claim {
    /// Returns the claim's bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::from(self.last_memory_word.to_le_bytes());
        bytes.extend_from_slice(&digest::hash(self.digest));
        bytes.extend_from_slice(&self.output);
        bytes
    }

    /// Reads a claim from its bytes.
    ///
    /// # Errors
    /// [`ZkvmError::Claim`] for fewer than 40 bytes; [`ZkvmError::Output`] for an output with
    /// another digest.
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

    /// Returns the values on the machine's buses.
    #[must_use]
    pub fn public_values(&self) -> PublicValues {
        PublicValues {
            digest: self.digest,
            last_memory_word: self.last_memory_word,
        }
    }
}

/// Returns Keccak-256 of `output` as the four little-endian words that a guest leaves in
/// `x11 ..= x14`.
#[must_use]
pub fn digest(output: &[u8]) -> [u64; 4] {
    digest::words(&keccak256(&[output]))
}
