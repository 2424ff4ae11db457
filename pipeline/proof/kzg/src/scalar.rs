//! Encoding of a field element in 32 bytes, little-endian, below the modulus.

#![deny(clippy::indexing_slicing, clippy::as_conversions, clippy::string_slice)]

use alloc::vec::Vec;

use ark_bn254::Fr;
use ark_ff::{BigInt, BigInteger, PrimeField};

use crate::KzgError;

/// Length of an encoded element.
pub const SCALAR_BYTES: usize = 32;

/// Encodes `scalar`.
#[must_use]
pub fn encode_scalar(scalar: &Fr) -> [u8; SCALAR_BYTES] {
    let mut bytes = [0; SCALAR_BYTES];
    let little_endian: Vec<u8> = scalar.into_bigint().to_bytes_le();
    for (slot, byte) in bytes.iter_mut().zip(little_endian) {
        *slot = byte;
    }
    bytes
}

/// Decodes a field element.
///
/// # Errors
/// [`KzgError::NonCanonicalScalar`] when the number is not below the modulus.
pub fn decode_scalar(bytes: &[u8; SCALAR_BYTES]) -> Result<Fr, KzgError> {
    let mut limbs = [0_u64; 4];
    for (limb, chunk) in limbs.iter_mut().zip(bytes.chunks_exact(8)) {
        *limb = chunk
            .iter()
            .rev()
            .fold(0, |word, byte| (word << 8) | u64::from(*byte));
    }
    Fr::from_bigint(BigInt::new(limbs)).ok_or(KzgError::NonCanonicalScalar)
}
