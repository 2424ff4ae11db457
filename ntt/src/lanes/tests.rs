//! Ranges at their bounds.

use crate::memory::Line;
use ark_bn254::Fr;
use zkfabric_kernels_cpu::field::Modulus;

/// Fails when a lane of five limbs is not carried or not below `bound p`.
pub(super) fn check_range(lines: &[Line], bound: u64) {
    let limit = Fr::CONSTANTS.multiple(bound);
    for lane in 0..8 {
        let limbs: Vec<u64> = lines.iter().map(|line| line[lane]).collect();
        assert!(
            limbs.iter().all(|limb| *limb < 1 << 52),
            "not carried: {limbs:x?}"
        );
        let below = limbs.iter().rev().lt(limit.iter().rev());
        assert!(below, "not below {bound} p: {limbs:x?}");
    }
}
