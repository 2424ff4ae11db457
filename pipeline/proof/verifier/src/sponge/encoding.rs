//! Encoding of absorbed items as bytes.

use ark_bn254::{Fr, G1Affine};
use ark_ec::AffineRepr;
use ark_ff::{BigInt, PrimeField};

/// Length of a header without its label, in bytes.
pub(super) const HEADER_BYTES: usize = 17;

/// Length of a point in bytes.
pub(super) const POINT_BYTES: usize = 64;

/// Returns the header of an item or a challenge up to its label: tag, length of the label, number
/// of elements.
pub(super) fn header(tag: u8, label: &str, count: usize) -> [u8; HEADER_BYTES] {
    let lengths = length(label.len()).into_iter().chain(length(count));
    collect(core::iter::once(tag).chain(lengths))
}

fn length(value: usize) -> [u8; 8] {
    u64::try_from(value).unwrap_or(u64::MAX).to_le_bytes()
}

/// Returns the canonical encoding of a field element: 32 bytes, little endian.
#[must_use]
pub fn scalar_bytes(scalar: &Fr) -> [u8; 32] {
    collect(limbs(scalar.into_bigint()))
}

/// Returns the coordinates x and y, each 32 bytes little endian; infinity is `x = y = 0`, as in
/// EIP-196.
///
/// The encoding of infinity is not that of another point, since (0, 0) is not on `y^2 = x^3 + 3`.
/// Otherwise different coordinates have different bytes, whether on the curve or not; the
/// compressed form is injective only on the curve.
pub(super) fn point_bytes(point: &G1Affine) -> [u8; POINT_BYTES] {
    let (x, y) = point.xy().unwrap_or_default();
    collect(limbs(x.into_bigint()).chain(limbs(y.into_bigint())))
}

fn limbs(integer: BigInt<4>) -> impl Iterator<Item = u8> {
    integer.0.into_iter().flat_map(u64::to_le_bytes)
}

/// Returns the first `N` bytes, padded with zeros.
pub(super) fn collect<const N: usize>(bytes: impl IntoIterator<Item = u8>) -> [u8; N] {
    let mut collected = [0; N];
    for (slot, byte) in collected.iter_mut().zip(bytes) {
        *slot = byte;
    }
    collected
}
