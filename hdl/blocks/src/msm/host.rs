//! The host's part: computes the sum of all points from the sums that the engine outputs.
//!
//! ```text
//! sum_w 2^offset(w) sum_m m bucket(w, m)
//! ```
//!
//! over windows `w` and magnitudes `m`. The bucket of magnitude `m` has address `m - 1` in its
//! window, so the inner sum is the sum of all buckets of the window plus, for each bit `j`, `2^j`
//! times the sum of the buckets whose address has bit `j` ([`Layout`](super::Layout)): one addition
//! and at most two doublings per bit. The additions are the engine's complete ones (Renes,
//! Costello, Batina 2016, algorithm 7), so equal and opposite points need no special cases.
//!
//! The sums come from a device and are not trusted: every coordinate must be below the modulus and
//! every point on the curve, or the result is an error. The group has prime order, so every point
//! of the curve is in the group.

use std::ops::Range;

use ark_bn254::{Fq, G1Projective};
use ark_ff::{AdditiveGroup, BigInt, Field as _, PrimeField as _};

use super::config::Config;
use crate::curve::Projective;
use crate::msm::adder::Coordinates;

/// Errors for sums that no engine outputs.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SumError {
    /// Wrong number of sums.
    #[error("expected {expected} sums, got {got}")]
    Count {
        /// Number of sums of the configuration, of the window or of the pass.
        expected: usize,
        /// Number of sums received.
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
    #[error("sum {sum}: {coordinate} is not below the modulus")]
    Coordinate {
        /// Index of the sum.
        sum: usize,
        /// X, Y or Z.
        coordinate: &'static str,
    },
    /// Coordinates of no point on the curve.
    #[error("sum {sum} is not on the curve")]
    Curve {
        /// Index of the sum.
        sum: usize,
    },
}

/// Computes the sum of all points times their scalars from the sums of all parts, in the engine's
/// order of output.
///
/// # Errors
/// A number of sums other than [`Config::sums`], or a sum that is not a point of the curve.
pub fn final_sum(config: Config, sums: &[Coordinates]) -> Result<G1Projective, SumError> {
    let expected = config.sums() as usize;
    if sums.len() != expected {
        let got = sums.len();
        return Err(SumError::Count { expected, got });
    }
    let mut total = G1Projective::ZERO;
    for window in (0..config.windows()).rev() {
        for _ in 0..config.bits_of(window) {
            total.double_in_place();
        }
        let Range { start, end } = config.sums_of(window);
        let own = sums.get(start as usize..end as usize);
        total += window_sum(config, window, own.unwrap_or_default())?;
    }
    Ok(total)
}

/// Computes `sum_m m bucket(m)` of one window from its sums. The total is
/// `sum_w 2^offset(w) window_sum(w)`.
///
/// # Errors
/// A window that doesn't exist, a number of sums other than the window's bits, or a sum that is not
/// a point of the curve.
fn window_sum(config: Config, window: u32, sums: &[Coordinates]) -> Result<G1Projective, SumError> {
    if window >= config.windows() {
        let expected = config.windows();
        let got = window;
        return Err(SumError::Window { expected, got });
    }
    let Range { start, end } = config.sums_of(window);
    let (first, expected) = (start as usize, (end - start) as usize);
    let Some((all, bits)) = sums.split_first().filter(|_| sums.len() == expected) else {
        let got = sums.len();
        return Err(SumError::Count { expected, got });
    };
    let all = checked_point(first, all)?;
    let mut total = G1Projective::ZERO;
    for (bit, sum) in bits.iter().enumerate().rev() {
        total.double_in_place();
        total += checked_point(first + 1 + bit, sum)?;
    }
    Ok(total + all)
}

/// Returns the point of these coordinates: Y^2 Z = X^3 + 3 Z^3.
pub(crate) fn checked_point(sum: usize, words: &Coordinates) -> Result<G1Projective, SumError> {
    if *words == [[0; 4]; 3] {
        return Ok(G1Projective::ZERO);
    }
    let coordinate = |index: usize, coordinate| {
        let value = BigInt(words.get(index).copied().unwrap_or_default());
        if value < Fq::MODULUS {
            Ok(Fq::new_unchecked(value))
        } else {
            Err(SumError::Coordinate { sum, coordinate })
        }
    };
    let (x, y, z) = (
        coordinate(0, "X")?,
        coordinate(1, "Y")?,
        coordinate(2, "Z")?,
    );
    let cube = z.square() * z;
    if y.square() * z != x.square() * x + cube.double() + cube {
        return Err(SumError::Curve { sum });
    }
    // X = Z = 0 satisfies the equation with any Y, and is infinity.
    Ok(Projective { x, y, z }.to_jacobian())
}

#[cfg(test)]
mod tests {
    use ark_bn254::{Fr, G1Affine};
    use ark_ec::{AffineRepr as _, CurveGroup as _, PrimeGroup as _};

    use super::*;
    use crate::msm::COVERED_BITS;

    /// 32 windows of 8 bits, except the top one.
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

    /// Returns the sums of these buckets, by definition.
    fn sums(config: Config, buckets: &[G1Projective]) -> Vec<G1Projective> {
        let mut sums = Vec::new();
        for window in 0..config.windows() {
            let range =
                config.first_bucket(window) as usize..config.first_bucket(window + 1) as usize;
            let buckets = &buckets[range];
            sums.push(buckets.iter().sum());
            for bit in 0..config.bits_of(window) - 1 {
                let with = buckets
                    .iter()
                    .zip(0_u32..)
                    .filter(|(_, v)| v >> bit & 1 == 1);
                sums.push(with.map(|(bucket, _)| bucket).sum());
            }
        }
        sums
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
        for points in [
            vec![G1Projective::ZERO; n],
            vec![generator; n],
            alternating,
            one(0),
            one(127),
            one(n - 1),
            (0..n).map(|_| some()).collect(),
        ] {
            let sums: Vec<_> = sums(config, &points)
                .iter()
                .zip(1..)
                .map(|(point, z)| coordinates(*point, z))
                .collect();
            assert_eq!(final_sum(config, &sums), Ok(expected(config, &points)));
            // All zeros also encode infinity.
            let infinity = |b: Coordinates| if b[2] == [0; 4] { [[0; 4]; 3] } else { b };
            let sums: Vec<_> = sums.into_iter().map(infinity).collect();
            assert_eq!(final_sum(config, &sums), Ok(expected(config, &points)));
        }
    }

    /// `cargo nextest run -p zkfabric-hdl seconds_of_the_host --no-capture`, with
    /// `--cargo-profile release`.
    #[test]
    fn seconds_of_the_host() {
        let config = Config::new(19, 64).unwrap();
        let sums: Vec<_> = (0..COVERED_BITS)
            .map(|index| {
                let point = G1Affine::generator() * Fr::from(3 * index + 1);
                coordinates(point, u64::from(index) + 2)
            })
            .collect();
        let start = std::time::Instant::now();
        for _ in 0..100 {
            let _ = std::hint::black_box(final_sum(config, &sums).unwrap());
        }
        let seconds = start.elapsed().as_secs_f64() / 100.0;
        println!(
            "{:.2} ms, {:.2} us per sum",
            1e3 * seconds,
            1e6 * seconds / f64::from(COVERED_BITS)
        );
    }

    #[test]
    fn what_is_no_sum_is_an_error() {
        let config = config();
        let n = COVERED_BITS as usize;
        let good = coordinates(G1Affine::generator().into(), 3);
        let count = |got| SumError::Count { expected: n, got };
        assert_eq!(final_sum(config, &[]), Err(count(0)));
        assert_eq!(final_sum(config, &vec![good; n + 1]), Err(count(n + 1)));
        let with = |sum: usize, words: Coordinates| {
            let mut sums = vec![good; n];
            sums[sum] = words;
            final_sum(config, &sums)
        };
        assert!(with(7, good).is_ok());
        for (index, coordinate) in ["X", "Y", "Z"].into_iter().enumerate() {
            // The same residue, not canonical; and the largest words.
            for wrong in [Fq::MODULUS.0, [u64::MAX; 4]] {
                let mut words = good;
                words[index] = wrong;
                let error = SumError::Coordinate { sum: 9, coordinate };
                assert_eq!(with(9, words), Err(error));
            }
            // One bit wrong.
            for sum in [0, n - 1] {
                let mut words = good;
                words[index][0] ^= 1;
                assert_eq!(with(sum, words), Err(SumError::Curve { sum }));
            }
        }
        // Not infinity: X is not 0. A coordinate of infinity must still be below the modulus.
        let odd = [good[0], good[1], [0; 4]];
        assert_eq!(with(0, odd), Err(SumError::Curve { sum: 0 }));
        assert!(with(0, [[0; 4], [u64::MAX; 4], [0; 4]]).is_err());
        assert_eq!(
            window_sum(config, 32, &[]),
            Err(SumError::Window {
                expected: 32,
                got: 32
            })
        );
        for got in [0, 1, 9] {
            let expected = 8;
            let error = SumError::Count { expected, got };
            assert_eq!(window_sum(config, 0, &vec![good; got]), Err(error));
        }
    }
}
