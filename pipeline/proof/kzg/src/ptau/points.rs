//! Points of a file, each checked.

use ark_bn254::{Fq, Fq2, G1Affine, G2Affine};
use ark_ec::AffineRepr;
use ark_ff::{AdditiveGroup, BigInt, PrimeField};
use rayon::prelude::*;

use super::error::PtauError;

const COORDINATE_BYTES: usize = 32;
pub(crate) const G1_BYTES: usize = 2 * COORDINATE_BYTES;
pub(crate) const G2_BYTES: usize = 4 * COORDINATE_BYTES;

/// Reads points of G1, whose cofactor is 1.
pub(crate) fn read_g1(section: u32, bytes: &[u8]) -> Result<Vec<G1Affine>, PtauError> {
    bytes
        .par_chunks_exact(G1_BYTES)
        .enumerate()
        .map(|(index, bytes)| {
            let [x, y] = coordinates(section, index, bytes)?;
            let point = G1Affine::new_unchecked(x, y);
            if bytes.iter().all(|byte| *byte == 0) {
                Err(PtauError::Infinity { section, index })
            } else if point.is_on_curve() {
                Ok(point)
            } else {
                Err(PtauError::NotOnCurve { section, index })
            }
        })
        .collect()
}

/// Reads points of G2, the first of which is the section's element `first`.
pub(crate) fn read_g2(
    section: u32,
    first: usize,
    bytes: &[u8],
) -> Result<Vec<G2Affine>, PtauError> {
    bytes
        .par_chunks_exact(G2_BYTES)
        .enumerate()
        .map(|(offset, bytes)| {
            let index = first + offset;
            let [x0, x1, y0, y1] = coordinates(section, index, bytes)?;
            let point = G2Affine::new_unchecked(Fq2::new(x0, x1), Fq2::new(y0, y1));
            if bytes.iter().all(|byte| *byte == 0) {
                Err(PtauError::Infinity { section, index })
            } else if !point.is_on_curve() {
                Err(PtauError::NotOnCurve { section, index })
            } else if !point.is_in_correct_subgroup_assuming_on_curve() || point.is_zero() {
                Err(PtauError::NotInSubgroup { section, index })
            } else {
                Ok(point)
            }
        })
        .collect()
}

/// Returns the bytes of a point that is not infinity.
pub(crate) fn g1_bytes(point: &G1Affine) -> [u8; G1_BYTES] {
    bytes(&[point.x, point.y])
}

/// Returns the bytes of a point that is not infinity.
pub(crate) fn g2_bytes(point: &G2Affine) -> [u8; G2_BYTES] {
    let (x, y) = (point.x, point.y);
    bytes(&[x.c0, x.c1, y.c0, y.c1])
}

fn bytes<const N: usize>(coordinates: &[Fq]) -> [u8; N] {
    let mut out = [0; N];
    let limbs = coordinates.iter().flat_map(|coordinate| coordinate.0.0);
    for (place, limb) in out.as_chunks_mut::<8>().0.iter_mut().zip(limbs) {
        *place = limb.to_le_bytes();
    }
    out
}

fn coordinates<const N: usize>(
    section: u32,
    index: usize,
    bytes: &[u8],
) -> Result<[Fq; N], PtauError> {
    let mut out = [Fq::ZERO; N];
    for (slot, bytes) in out.iter_mut().zip(bytes.chunks_exact(COORDINATE_BYTES)) {
        let mut limbs = [0_u64; 4];
        for (limb, chunk) in limbs.iter_mut().zip(bytes.chunks_exact(8)) {
            *limb = chunk
                .iter()
                .rev()
                .fold(0, |word, byte| (word << 8) | u64::from(*byte));
        }
        let limbs = BigInt::new(limbs);
        if limbs >= Fq::MODULUS {
            return Err(PtauError::NonCanonical { section, index });
        }
        // The file holds Montgomery representatives, as `Fq` does.
        *slot = Fq::new_unchecked(limbs);
    }
    Ok(out)
}
