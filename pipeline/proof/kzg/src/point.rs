//! Encoding of a G1 point in 32 bytes.
//!
//! Little-endian x; in the last byte bit 7 marks y as the larger of the two roots (as integers),
//! and bit 6 marks infinity, whose other bits are zero. These are the bytes of arkworks' compressed
//! form. Each point has one encoding, and decoding accepts no other: x must be below q, on the
//! curve, and flags must be consistent. G1 has cofactor 1.

#![deny(clippy::indexing_slicing, clippy::as_conversions, clippy::string_slice)]

use alloc::vec::Vec;

use ark_bn254::{Fq, G1Affine};
use ark_ec::AffineRepr;
use ark_ff::{BigInt, BigInteger, PrimeField};

use crate::KzgError;

/// Length of an encoded point.
pub const POINT_BYTES: usize = 32;

const LARGER_Y: u8 = 1 << 7;
const INFINITY: u8 = 1 << 6;

/// Encodes `point`.
#[must_use]
pub fn encode(point: &G1Affine) -> [u8; POINT_BYTES] {
    let mut bytes = [0; POINT_BYTES];
    let flag = if let Some((x, y)) = point.xy() {
        let little_endian: Vec<u8> = x.into_bigint().to_bytes_le();
        for (slot, byte) in bytes.iter_mut().zip(little_endian) {
            *slot = byte;
        }
        if y > -y { LARGER_Y } else { 0 }
    } else {
        INFINITY
    };
    if let Some(last) = bytes.last_mut() {
        *last |= flag;
    }
    bytes
}

/// Decodes a point; infinity is accepted (the commitment of the zero column).
///
/// # Errors
/// [`KzgError::InvalidFlags`], [`KzgError::NonCanonical`], [`KzgError::NotOnCurve`].
pub fn decode(bytes: &[u8; POINT_BYTES]) -> Result<G1Affine, KzgError> {
    let mut x_bytes = *bytes;
    let mut flags = 0;
    if let Some(last) = x_bytes.last_mut() {
        flags = *last & (LARGER_Y | INFINITY);
        *last &= !(LARGER_Y | INFINITY);
    }
    if flags & INFINITY != 0 {
        let only_flag = flags & LARGER_Y == 0 && x_bytes.iter().all(|byte| *byte == 0);
        return if only_flag {
            Ok(G1Affine::identity())
        } else {
            Err(KzgError::InvalidFlags)
        };
    }
    let mut limbs = [0_u64; 4];
    for (limb, chunk) in limbs.iter_mut().zip(x_bytes.chunks_exact(8)) {
        *limb = chunk
            .iter()
            .rev()
            .fold(0, |word, byte| (word << 8) | u64::from(*byte));
    }
    let x = Fq::from_bigint(BigInt::new(limbs)).ok_or(KzgError::NonCanonical)?;
    G1Affine::get_point_from_x_unchecked(x, flags & LARGER_Y != 0).ok_or(KzgError::NotOnCurve)
}

/// Decodes a point where infinity has no meaning.
///
/// # Errors
/// The errors of [`decode`], and [`KzgError::Infinity`].
pub fn decode_nonzero(bytes: &[u8; POINT_BYTES]) -> Result<G1Affine, KzgError> {
    let point = decode(bytes)?;
    if point.is_zero() {
        Err(KzgError::Infinity)
    } else {
        Ok(point)
    }
}
