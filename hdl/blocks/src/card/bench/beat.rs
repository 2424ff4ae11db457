//! Beats, and data as beats.

use ark_bn254::Fr;

/// 64 bytes, little-endian.
pub type Beat = [u64; 8];

/// Bytes between the arrays of a bench, more than any array has.
pub const APART_BYTES: u64 = 64 << 20;

/// Contents of memory that was never written.
#[must_use]
pub fn contents(address: u64) -> Beat {
    std::array::from_fn(|limb| (address + limb as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15))
}

/// Converts elements to beats, two per beat, in Montgomery form, padded with zeros.
#[must_use]
pub fn element_beats(values: &[Fr]) -> Vec<Beat> {
    let beat = |pair: &[Fr]| {
        let mut limbs = pair.iter().flat_map(|value| value.0.0);
        std::array::from_fn(|_| limbs.next().unwrap_or_default())
    };
    values.chunks(2).map(beat).collect()
}

/// Converts bytes to beats, padded with zeros.
#[must_use]
pub fn beats(bytes: &[u8]) -> Vec<Beat> {
    let limb = |bytes: &[u8]| {
        let bytes = bytes.iter().rev();
        bytes.fold(0, |limb, byte| limb << 8 | u64::from(*byte))
    };
    let beat = |bytes: &[u8]| {
        let mut beat = [0; 8];
        for (to, from) in beat.iter_mut().zip(bytes.chunks(8)) {
            *to = limb(from);
        }
        beat
    };
    bytes.chunks(64).map(beat).collect()
}
