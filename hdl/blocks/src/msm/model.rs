//! Software model of the engine: contents of the buckets after a run.

use ark_bn254::{Fr, G1Affine};
use ark_ec::AffineRepr as _;
use ark_ff::PrimeField as _;

use crate::curve::Projective;

use super::schedule::{self, Usage};
use super::{Config, Operation, operations};

/// Adds every point into its buckets of a part in the order of the circuit, to the coordinate.
/// Takes one scalar per point.
///
/// Returns the buckets by address, `None` where nothing was added, and the adder's usage.
#[must_use]
pub fn fill(
    config: Config,
    part: u32,
    adder_latency: u64,
    pairs: &[(Fr, G1Affine)],
) -> (Vec<Option<Projective>>, Usage) {
    let additions: Vec<Vec<Operation>> = pairs
        .iter()
        .map(|(scalar, point)| {
            if point.is_zero() {
                Vec::new()
            } else {
                operations(config, part, &scalar.into_bigint().into())
            }
        })
        .collect();
    let mut buckets = vec![None; config.buckets() as usize];
    let lists = additions.iter().map(Vec::as_slice);
    let usage = schedule::run(config, adder_latency, lists, |point, operation| {
        if let (Some(bucket), Some((x, y))) = (
            buckets.get_mut(operation.address as usize),
            pairs.get(point as usize).and_then(|(_, point)| point.xy()),
        ) {
            let before = bucket.unwrap_or(Projective::INFINITY);
            *bucket = Some(before.mixed_add(x, y, operation.negative));
        }
    });
    (buckets, usage)
}

/// Returns the coordinates of a point in the engine's encoding: Montgomery form with R = 2^256 (the
/// inner words of arkworks), 0 and 0 for infinity.
#[must_use]
pub fn coordinates(point: &G1Affine) -> [[u64; 4]; 2] {
    point.xy().map_or([[0; 4]; 2], |(x, y)| [x.0.0, y.0.0])
}

#[cfg(test)]
mod tests {
    use ark_bn254::G1Projective;
    use ark_ec::VariableBaseMSM as _;
    use ark_ff::AdditiveGroup as _;

    use super::super::bench::pairs;
    use super::*;
    use crate::msm::{AdderKind, Coordinates, final_sum};

    fn sum(config: Config, buckets: &[Option<Projective>]) -> G1Projective {
        let sums = config.layout().fold(buckets);
        let [homogeneous, affine] = AdderKind::ALL.map(|adder| {
            let sums: Vec<Coordinates> = sums.iter().map(|sum| adder.words(sum)).collect();
            final_sum(config, &sums).unwrap()
        });
        assert_eq!(homogeneous, affine);
        affine
    }

    #[test]
    fn buckets_combine_to_the_sum() {
        for (windows, n) in [(32, 200), (24, 60), (20, 5), (16, 1)] {
            let config = Config::new(windows, 16).unwrap();
            let pairs = pairs(n);
            let (buckets, usage) = fill(config, 0, 40, &pairs);
            let (scalars, points): (Vec<Fr>, Vec<G1Affine>) = pairs.into_iter().unzip();
            let expected = G1Projective::msm(&points, &scalars).unwrap();
            assert_eq!(sum(config, &buckets), expected, "{windows} windows");
            assert!(usage.issued > 0 || n == 1);
        }
    }

    #[test]
    fn nothing_is_infinity() {
        let config = Config::new(32, 8).unwrap();
        let (buckets, usage) = fill(config, 0, 40, &[(Fr::ZERO, G1Affine::generator())]);
        assert_eq!(sum(config, &buckets), G1Projective::ZERO);
        assert_eq!(usage, Usage::default());
        assert!(buckets.iter().all(Option::is_none));
    }
}
