//! The permutation by reversed bits.

use ark_bn254::Fr;

/// Exchanges each element with that of the index with reversed bits.
pub(super) fn reverse_bits(values: &mut [Fr], log_n: u32) {
    if log_n == 0 {
        return;
    }
    for index in 0..values.len() {
        let reversed = index.reverse_bits() >> (usize::BITS - log_n);
        if index < reversed {
            values.swap(index, reversed);
        }
    }
}
