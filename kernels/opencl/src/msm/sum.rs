//! Additions on the host: segments of buckets, and windows.

use ark_bn254::{Fq, G1Projective};
use ark_ff::{AdditiveGroup, Field, PrimeField, Zero};
use zkfabric_kernels_cpu::field::Modulus;

use super::plan::Plan;
use crate::Error;

/// Words of a point in extended Jacobian coordinates.
pub(super) const POINT: usize = 16;

/// Returns `sum 2^(window width) W` of all windows, each given by its segments' `(T, U)`; the
/// coordinates' words are `domain` times arkworks'.
///
/// Segment `g` of a window has the buckets `g s + 1 ..= g s + s`, their sum `T` and
/// `U = sum_j j bucket_(g s + j)`; the window's sum is `sum_g U_g + s sum_g g T_g`.
pub(super) fn total(plan: &Plan, words: &[u64], domain: Fq) -> Result<G1Projective, Error> {
    let leave = domain.inverse().unwrap_or(domain);
    let (points, _) = words.as_chunks::<POINT>();
    let (segments, _) = points.as_chunks::<2>();
    let doublings = plan.segment.trailing_zeros();
    let mut total = G1Projective::zero();
    for window in segments.chunks(plan.segments()).rev() {
        for _ in 0..plan.width {
            total.double_in_place();
        }
        // From the top down: `above` is the sum of the T so far, and `weighted` the sum of the
        // values of `above` before each step, so that T_g counts g times.
        let (mut above, mut weighted) = (G1Projective::zero(), G1Projective::zero());
        let mut inner = G1Projective::zero();
        for [t, u] in window.iter().rev() {
            weighted += above;
            above += point(t, leave)?;
            inner += point(u, leave)?;
        }
        for _ in 0..doublings {
            weighted.double_in_place();
        }
        total += weighted + inner;
    }
    Ok(total)
}

/// As [`total`], for windows that the device has added up: `sum_g U_g`, and for each `i` the sum of
/// `T_g` over the segments with bit `i` in `g`.
pub(super) fn total_of_bits(plan: &Plan, words: &[u64], domain: Fq) -> Result<G1Projective, Error> {
    let leave = domain.inverse().unwrap_or(domain);
    let (points, _) = words.as_chunks::<POINT>();
    let bits = plan.segments().trailing_zeros() as usize;
    let doublings = plan.segment.trailing_zeros();
    let mut total = G1Projective::zero();
    for window in points.chunks(bits + 1).rev() {
        for _ in 0..plan.width {
            total.double_in_place();
        }
        let mut weighted = G1Projective::zero();
        for (i, sum) in window.iter().enumerate().rev() {
            if i == 0 {
                for _ in 0..doublings {
                    weighted.double_in_place();
                }
            } else {
                weighted.double_in_place();
            }
            weighted += point(sum, leave)?;
        }
        total += weighted;
    }
    Ok(total)
}

/// Converts `(X, Y, ZZ, ZZZ)` to Jacobian coordinates with `Z = ZZ`: `x = X / ZZ = X ZZ / ZZ^2` and
/// `y = Y / ZZZ = Y ZZZ / ZZ^3`.
fn point(words: &[u64; POINT], leave: Fq) -> Result<G1Projective, Error> {
    let coordinate = |index: usize| -> Result<Fq, Error> {
        let mut limbs = [0; 4];
        limbs.copy_from_slice(&words[4 * index..4 * index + 4]);
        reduced(limbs).map(|value| value * leave)
    };
    let [x, y, zz, zzz] = [
        coordinate(0)?,
        coordinate(1)?,
        coordinate(2)?,
        coordinate(3)?,
    ];
    if zz.is_zero() {
        return Ok(G1Projective::zero());
    }
    Ok(G1Projective::new_unchecked(x * zz, y * zzz, zz))
}

/// Returns the element with these words modulo p; the kernels' words are below 6 p.
fn reduced(mut limbs: [u64; 4]) -> Result<Fq, Error> {
    let p = Fq::MODULUS.0;
    for _ in 0..6 {
        let mut difference = [0; 4];
        let mut borrow = false;
        for i in 0..4 {
            let (x, first) = limbs[i].overflowing_sub(p[i]);
            let (x, second) = x.overflowing_sub(u64::from(borrow));
            difference[i] = x;
            borrow = first || second;
        }
        if borrow {
            return Ok(Fq::from_words(limbs));
        }
        limbs = difference;
    }
    Err(Error::WrongResult {
        what: "a coordinate is out of range",
    })
}
