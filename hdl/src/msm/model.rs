//! The engine as software: what the buckets hold afterwards, and the last sum, which the host computes from them.

use ark_bn254::{Fr, G1Affine, G1Projective};
use ark_ec::AffineRepr as _;
use ark_ff::{AdditiveGroup as _, Field as _, PrimeField as _, Zero as _};

use crate::curve::Projective;

use super::schedule::{self, Usage};
use super::{Config, Operation, operations};

/// Adds every point into its buckets in the order in which the circuit does, to the coordinate. One scalar a point.
///
/// Returns the buckets by address, `None` where nothing was added, and how the adder was used.
#[must_use]
pub fn fill(
    config: Config,
    adder_latency: u64,
    pairs: &[(Fr, G1Affine)],
) -> (Vec<Option<Projective>>, Usage) {
    let additions: Vec<Vec<Operation>> = pairs
        .iter()
        .map(|(scalar, point)| {
            if point.is_zero() {
                Vec::new()
            } else {
                operations(config, &scalar.into_bigint().into())
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

/// A bucket as the curve's library has it: Jacobian coordinates (X Z, Y Z^2, Z).
pub fn jacobian(bucket: &Option<Projective>) -> G1Projective {
    match bucket {
        Some(Projective { x, y, z }) if !z.is_zero() => {
            G1Projective::new_unchecked(*x * z, z.square() * y, *z)
        }
        _ => G1Projective::ZERO,
    }
}

/// `sum_w 2^offset(w) sum_m m bucket(w, m)` over windows w and magnitudes m: two additions a bucket and one doubling a bit.
///
/// Missing buckets count as infinity.
pub fn combine(config: Config, buckets: &[Option<Projective>]) -> G1Projective {
    let mut total = G1Projective::ZERO;
    for window in (0..config.windows()).rev() {
        for _ in 0..config.bits_of(window) {
            total.double_in_place();
        }
        let range = config.first_bucket(window) as usize..config.first_bucket(window + 1) as usize;
        let (mut running, mut sum) = (G1Projective::ZERO, G1Projective::ZERO);
        for bucket in range.rev() {
            if let Some(bucket) = buckets.get(bucket) {
                running += jacobian(bucket);
            }
            sum += running;
        }
        total += sum;
    }
    total
}

/// The coordinates of a point as the engine takes them, in Montgomery form with R = 2^256 (the inner words of arkworks): 0 and 0
/// for infinity.
#[must_use]
pub fn coordinates(point: &G1Affine) -> [[u64; 4]; 2] {
    point.xy().map_or([[0; 4]; 2], |(x, y)| [x.0.0, y.0.0])
}

#[cfg(test)]
mod tests {
    use ark_ec::VariableBaseMSM as _;

    use super::super::bench::pairs;
    use super::*;

    #[test]
    fn buckets_combine_to_the_sum() {
        for (windows, n) in [(32, 200), (24, 60), (20, 5), (16, 1)] {
            let config = Config::new(windows, 16).unwrap();
            let pairs = pairs(n);
            let (buckets, usage) = fill(config, 40, &pairs);
            let (scalars, points): (Vec<Fr>, Vec<G1Affine>) = pairs.into_iter().unzip();
            let expected = G1Projective::msm(&points, &scalars).unwrap();
            assert_eq!(combine(config, &buckets), expected, "{windows} windows");
            assert!(usage.issued > 0 || n == 1);
        }
    }

    #[test]
    fn nothing_is_infinity() {
        let config = Config::new(32, 8).unwrap();
        assert_eq!(combine(config, &[]), G1Projective::ZERO);
        let (buckets, usage) = fill(config, 40, &[(Fr::zero(), G1Affine::generator())]);
        assert_eq!(usage, Usage::default());
        assert!(buckets.iter().all(Option::is_none));
    }
}
