//! The end of files: Keccak-256 of all before it. It finds accidents and no forgers.

use alloc::vec::Vec;
use core::fmt;
use zkfabric_verifier::transcript::keccak256;

/// Bytes of a checksum.
pub const BYTES: usize = 32;

/// A checksum that is not that of the bytes in front of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Damage {
    /// Keccak-256 of what stands in front of the checksum.
    pub expected: [u8; BYTES],
    /// What stands there.
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

/// The bytes with their checksum behind them.
#[must_use]
pub fn sealed(mut bytes: Vec<u8>) -> Vec<u8> {
    let checksum = keccak256(&[&bytes]);
    bytes.extend_from_slice(&checksum);
    bytes
}

/// Whether the checksum is that of the bytes in front of it.
///
/// # Errors
/// [`Damage`] where it is not.
pub fn check(body: &[u8], got: &[u8; BYTES]) -> Result<(), Damage> {
    let expected = keccak256(&[body]);
    let got = *got;
    match got == expected {
        true => Ok(()),
        false => Err(Damage { expected, got }),
    }
}
