//! The end of files: Keccak-256 of all bytes before it. The checksum detects accidents, not
//! forgeries.

use alloc::vec::Vec;
use core::fmt;
use zkfabric_verifier::transcript::keccak256;

/// Bytes of a checksum.
pub const BYTES: usize = 32;

/// A checksum that does not match the bytes before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Damage {
    /// Keccak-256 of the bytes before the checksum.
    pub expected: [u8; BYTES],
    /// The checksum in the file.
    pub got: [u8; BYTES],
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hex = |f: &mut fmt::Formatter<'_>, bytes: &[u8; BYTES]| {
            bytes.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
        };
        f.write_str("expected the checksum ")?;
        hex(f, &self.expected)?;
        f.write_str(", got ")?;
        hex(f, &self.got)
    }
}

/// Returns the bytes with their checksum appended.
#[must_use]
pub fn sealed(mut bytes: Vec<u8>) -> Vec<u8> {
    let checksum = keccak256(&[&bytes]);
    bytes.extend_from_slice(&checksum);
    bytes
}

/// Checks that the checksum matches the bytes before it.
///
/// # Errors
/// [`Damage`] if it does not.
pub fn check(body: &[u8], got: &[u8; BYTES]) -> Result<(), Damage> {
    let expected = keccak256(&[body]);
    let got = *got;
    match got == expected {
        true => Ok(()),
        false => Err(Damage { expected, got }),
    }
}
