//! Signatures of a block into the lanes, and keys out of them.

use ark_ff::{AdditiveGroup, Field};
use zkfabric_kernels_cpu::lanes::LANES;

use crate::curve::Scalar;
use crate::inverse::inverse;
use crate::lanes::Group;
use crate::signature::Checked;
use crate::split::{GENERATOR_WINDOW, OFFSET, POINT_WINDOW, digits, halves};

/// Writes points and digits of signatures to the groups, eight to a group. Lanes without a
/// signature keep what was there: their results are not read.
///
/// `inverses` has room for one scalar per signature.
pub(crate) fn fill(groups: &mut [Group], signatures: &[Checked], inverses: &mut [Scalar]) {
    invert_doubled(signatures, inverses);
    for (i, (signature, inverse)) in signatures.iter().zip(inverses).enumerate() {
        let (group, lane) = (&mut groups[i / LANES], i % LANES);
        let bit = 1 << lane;
        group.x[lane] = signature.x;
        set(&mut group.odd, bit, signature.odd);
        // u_2 R = s / r R and u_1 G = -digest / r G, both halved and with their offset.
        let point = halves(signature.s * *inverse + OFFSET);
        for (half, value) in point.into_iter().enumerate() {
            let negative = &mut group.point_digits.negative[half];
            let indices = &mut group.point_digits.indices[half];
            for (digit, (sign, index)) in digits::<POINT_WINDOW>(value).enumerate() {
                indices[digit][lane] = index as u8;
                set(&mut negative[digit], bit, sign);
            }
        }
        let generator = halves(OFFSET - signature.digest * *inverse);
        for (half, value) in generator.into_iter().enumerate() {
            let negative = &mut group.generator_digits.negative[half];
            let indices = &mut group.generator_digits.indices[half];
            for (digit, (sign, index)) in digits::<GENERATOR_WINDOW>(value).enumerate() {
                indices[digit][lane] = index;
                set(&mut negative[digit], bit, sign);
            }
        }
    }
}

/// Sets or clears a bit of a mask.
fn set(mask: &mut u8, bit: u8, value: bool) {
    *mask = (*mask & !bit) | if value { bit } else { 0 };
}

/// Computes `1 / (2 r)` for all signatures, with one inversion.
fn invert_doubled(signatures: &[Checked], inverses: &mut [Scalar]) {
    let mut product = Scalar::ONE;
    for (signature, out) in signatures.iter().zip(inverses.iter_mut()) {
        *out = product;
        product *= signature.r.double();
    }
    let mut rest = inverse(product);
    for (signature, out) in signatures.iter().zip(inverses).rev() {
        *out *= rest;
        rest *= signature.r.double();
    }
}
