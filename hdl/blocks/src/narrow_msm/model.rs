//! Software model of the circuit: contents of the buckets after a run.

use ark_bn254::G1Affine;
use ark_ec::AffineRepr;

use super::schedule::{self, Run};
use super::{Pass, Timing};
use crate::curve::Projective;

/// Adds every base into the bucket of its row's tuple in the order of the circuit, to the
/// coordinate; takes one base per row.
///
/// Returns the buckets by address, `None` where nothing was added, and the clocks.
#[must_use]
pub fn fill(
    timing: Timing,
    pass: &Pass,
    tuples: &[u32],
    bases: &[G1Affine],
) -> (Vec<Option<Projective>>, Run) {
    let mut buckets = vec![None; pass.buckets() as usize];
    let is_infinity = |row: usize| bases.get(row).is_none_or(AffineRepr::is_zero);
    let run = schedule::run(timing, pass, tuples, is_infinity, |row, address| {
        if let (Some(bucket), Some((x, y))) = (
            buckets.get_mut(address as usize),
            bases.get(row as usize).and_then(AffineRepr::xy),
        ) {
            let before: Projective = bucket.unwrap_or(Projective::INFINITY);
            *bucket = Some(before.mixed_add(x, y, false));
        }
    });
    (buckets, run)
}
