//! The host's part: the sum of all points from the buckets that the engine gave out.
//!
//! ```text
//! sum_w 2^offset(w) sum_m m bucket(w, m)
//! ```
//!
//! over windows `w` and magnitudes `m`. From the largest magnitude down, a running sum of the buckets is added to the window's sum once
//! per bucket: two additions a bucket, and a doubling a bit between windows. The additions are the complete ones of the engine
//! (Renes, Costello, Batina 2016, algorithm 7), so equal and opposite points are no cases; those of infinity are left out.
//!
//! The buckets come from a device, so nothing about them is taken for granted: every coordinate is below the modulus and every point on
//! the curve, or the sum is an error. The group has prime order, so a point of the curve is in it.

use ark_bn254::{Fq, G1Projective};
use ark_ff::{AdditiveGroup as _, BigInt, Field as _, PrimeField as _};

use super::Config;
use crate::curve::Projective;

/// A bucket: X, Y and Z in Montgomery form (R = 2^256), lowest word first. All zeros, or (0 : Y : 0), is infinity.
pub type Coordinates = [[u64; 4]; 3];

/// Buckets that no engine gives out.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BucketError {
    /// Another number of buckets.
    #[error("expected {expected} buckets, got {got}")]
    Count {
        /// Buckets of the configuration, or of the window.
        expected: usize,
        /// Those that came.
        got: usize,
    },
    /// A window that the configuration does not have.
    #[error("expected a window below {expected}, got {got}")]
    Window {
        /// Windows of the configuration.
        expected: u32,
        /// The window.
        got: u32,
    },
    /// A coordinate that is not below the modulus.
    #[error("bucket {bucket}: {coordinate} is not below the modulus")]
    Coordinate {
        /// Address of the bucket.
        bucket: usize,
        /// X, Y or Z.
        coordinate: &'static str,
    },
    /// Coordinates that are none of a point.
    #[error("bucket {bucket} is not on the curve")]
    Curve {
        /// Address of the bucket.
        bucket: usize,
    },
}

/// The sum of all points times their scalars, from all buckets in the order of their addresses.
///
/// # Errors
/// Another number of buckets than the configuration has, or one that is no point.
pub fn final_sum(config: Config, buckets: &[Coordinates]) -> Result<G1Projective, BucketError> {
    let expected = config.buckets() as usize;
    if buckets.len() != expected {
        let got = buckets.len();
        return Err(BucketError::Count { expected, got });
    }
    let mut total = G1Projective::ZERO;
    for window in (0..config.windows()).rev() {
        for _ in 0..config.bits_of(window) {
            total.double_in_place();
        }
        let range = config.first_bucket(window) as usize..config.first_bucket(window + 1) as usize;
        total += window_sum(config, window, buckets.get(range).unwrap_or_default())?;
    }
    Ok(total)
}

/// `sum_m m bucket(m)` of one window, from its buckets: windows are independent, so threads can share them out. The total is
/// `sum_w 2^offset(w) window_sum(w)`.
///
/// # Errors
/// A window that is not there, another number of buckets than it has, or one that is no point.
pub fn window_sum(
    config: Config,
    window: u32,
    buckets: &[Coordinates],
) -> Result<G1Projective, BucketError> {
    if window >= config.windows() {
        let expected = config.windows();
        let got = window;
        return Err(BucketError::Window { expected, got });
    }
    let first = config.first_bucket(window) as usize;
    let expected = config.first_bucket(window + 1) as usize - first;
    if buckets.len() != expected {
        let got = buckets.len();
        return Err(BucketError::Count { expected, got });
    }
    let mut running: Option<Projective> = None;
    let mut sum: Option<Projective> = None;
    for (index, bucket) in buckets.iter().enumerate().rev() {
        if let Some(point) = checked_point(first + index, bucket)? {
            running = Some(running.map_or(point, |running| running.add(&point)));
        }
        if let Some(running) = &running {
            sum = Some(sum.map_or(*running, |sum| sum.add(running)));
        }
    }
    Ok(sum.map_or(G1Projective::ZERO, |sum| sum.to_jacobian()))
}

/// The point of a bucket, none for infinity: Y^2 Z = X^3 + 3 Z^3.
pub(crate) fn checked_point(
    bucket: usize,
    words: &Coordinates,
) -> Result<Option<Projective>, BucketError> {
    if *words == [[0; 4]; 3] {
        return Ok(None);
    }
    let coordinate = |index: usize, coordinate| {
        let value = BigInt(words.get(index).copied().unwrap_or_default());
        if value < Fq::MODULUS {
            Ok(Fq::new_unchecked(value))
        } else {
            Err(BucketError::Coordinate { bucket, coordinate })
        }
    };
    let (x, y, z) = (
        coordinate(0, "X")?,
        coordinate(1, "Y")?,
        coordinate(2, "Z")?,
    );
    let cube = z.square() * z;
    if y.square() * z != x.square() * x + cube.double() + cube {
        return Err(BucketError::Curve { bucket });
    }
    // X = Z = 0 satisfies it with any Y; with Y = 0 it was all zeros.
    Ok((z != Fq::ZERO).then_some(Projective { x, y, z }))
}

#[cfg(test)]
mod tests {
    use ark_bn254::{Fr, G1Affine};
    use ark_ec::{AffineRepr as _, CurveGroup as _, PrimeGroup as _};

    use super::*;

    /// 32 windows of 8 bits but for the top one.
    fn config() -> Config {
        Config::new(32, 8).unwrap()
    }

    fn coordinates(point: G1Projective, z: u64) -> Coordinates {
        let z = Fq::from(z);
        match point.into_affine().xy() {
            Some((x, y)) => [x * z, y * z, z].map(|c| c.0.0),
            None => [Fq::ZERO, z, Fq::ZERO].map(|c| c.0.0),
        }
    }

    fn expected(config: Config, points: &[G1Projective]) -> G1Projective {
        let mut total = G1Projective::ZERO;
        for window in 0..config.windows() {
            let first = config.first_bucket(window);
            let weight = (0..config.offset_of(window)).fold(Fr::ONE, |weight, _| weight.double());
            for address in first..config.first_bucket(window + 1) {
                let magnitude = Fr::from(address - first + 1);
                total += points[address as usize] * (weight * magnitude);
            }
        }
        total
    }

    #[test]
    fn sums_have_no_exceptional_points() {
        let config = config();
        let n = config.buckets() as usize;
        let generator = G1Projective::generator();
        let one = |index: usize| {
            let mut points = vec![G1Projective::ZERO; n];
            points[index] = generator;
            points
        };
        let mut random = fastrand::Rng::with_seed(1);
        let mut some = || match random.u8(..5) {
            0 => G1Projective::ZERO,
            1 => generator,
            2 => -generator,
            _ => generator * Fr::from(random.u64(..)),
        };
        let alternating: Vec<_> = (0..n)
            .map(|i| if i % 2 == 0 { generator } else { -generator })
            .collect();
        // The running sum passes through infinity, and the sum of a window doubles at its second step.
        for points in [
            vec![G1Projective::ZERO; n],
            vec![generator; n],
            alternating,
            one(0),
            one(127),
            one(n - 1),
            (0..n).map(|_| some()).collect(),
        ] {
            let buckets: Vec<_> = points
                .iter()
                .zip(1..)
                .map(|(point, z)| coordinates(*point, z))
                .collect();
            assert_eq!(final_sum(config, &buckets), Ok(expected(config, &points)));
            // An empty bucket is infinity too.
            let infinity = |b: Coordinates| if b[2] == [0; 4] { [[0; 4]; 3] } else { b };
            let buckets: Vec<_> = buckets.into_iter().map(infinity).collect();
            assert_eq!(final_sum(config, &buckets), Ok(expected(config, &points)));
        }
    }

    #[test]
    fn what_is_no_bucket_is_an_error() {
        let config = config();
        let n = config.buckets() as usize;
        let good = coordinates(G1Affine::generator().into(), 3);
        let count = |got| BucketError::Count { expected: n, got };
        assert_eq!(final_sum(config, &[]), Err(count(0)));
        assert_eq!(final_sum(config, &vec![good; n + 1]), Err(count(n + 1)));
        let with = |bucket: usize, words: Coordinates| {
            let mut buckets = vec![good; n];
            buckets[bucket] = words;
            final_sum(config, &buckets)
        };
        assert!(with(7, good).is_ok());
        for (index, coordinate) in ["X", "Y", "Z"].into_iter().enumerate() {
            // The same residue, not canonical; and the largest words.
            for wrong in [Fq::MODULUS.0, [u64::MAX; 4]] {
                let mut words = good;
                words[index] = wrong;
                assert_eq!(
                    with(9, words),
                    Err(BucketError::Coordinate {
                        bucket: 9,
                        coordinate
                    })
                );
            }
            // One bit wrong.
            let mut words = good;
            words[index][0] ^= 1;
            assert_eq!(
                with(n - 1, words),
                Err(BucketError::Curve { bucket: n - 1 })
            );
        }
        // Not infinity: X is not 0. And a coordinate of infinity still has to be one.
        let odd = [good[0], good[1], [0; 4]];
        assert_eq!(with(0, odd), Err(BucketError::Curve { bucket: 0 }));
        assert!(with(0, [[0; 4], [u64::MAX; 4], [0; 4]]).is_err());
        assert_eq!(
            window_sum(config, 32, &[]),
            Err(BucketError::Window {
                expected: 32,
                got: 32
            })
        );
        assert_eq!(
            window_sum(config, 0, &[good]),
            Err(BucketError::Count {
                expected: 128,
                got: 1
            })
        );
    }
}
