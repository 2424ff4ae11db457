//! The host's part: the sum of every column from the buckets that the circuit gave out.
//!
//! A pass has the sums of all bases by tuple, `B(t)`. The sum of digit `d` is `sum_v weight(v) sum_(t: d(t) = v) B(t)`, with the weight `v`,
//! or `v - 2^width` where the digit ends in the sign bit and has it; that of the column adds its digits, times 2^offset. First the
//! slots of every tuple are added. Then, digit by digit, the buckets with equal values of it are added, a running sum weighs
//! them, and the buckets of the other digits remain: about two additions per bucket ([`Pass::host_additions`]), all of them complete.
//!
//! The buckets come from a device, so nothing about them is taken for granted, as in [`final_sum`](crate::msm::final_sum).

use ark_bn254::G1Projective;
use ark_ff::AdditiveGroup as _;

use super::{Digit, Kind, Pass};
use crate::curve::Projective;
use crate::msm::{BucketError, Coordinates, checked_point};

/// Columns, passes and buckets that do not belong together.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ColumnError {
    /// A column with another number of rows.
    #[error("column {column}: expected {expected} elements, got {got}")]
    Rows {
        /// Index of the column.
        column: usize,
        /// Elements of its slice.
        expected: usize,
        /// Those that it has.
        got: usize,
    },
    /// A digit of a column that is not there.
    #[error("expected a column below {expected}, got {got}")]
    Column {
        /// Columns.
        expected: usize,
        /// Index of the column.
        got: usize,
    },
    /// Buckets of another number of passes.
    #[error("expected buckets of {expected} passes, got {got}")]
    Passes {
        /// Passes.
        expected: usize,
        /// Those with buckets.
        got: usize,
    },
    /// Buckets that no circuit gives out.
    #[error("pass {pass}")]
    Buckets {
        /// Index of the pass.
        pass: usize,
        /// What is wrong.
        source: BucketError,
    },
}

/// The sum of every column, from the buckets of all passes; those of a pass are in the order of their addresses.
///
/// # Errors
/// Another number of passes or of buckets, a bucket that is no point, or a digit of a column that is not there.
pub fn column_sums(
    passes: &[Pass],
    kinds: &[Kind],
    buckets: &[impl AsRef<[Coordinates]>],
) -> Result<Vec<G1Projective>, ColumnError> {
    if passes.len() != buckets.len() {
        let (expected, got) = (passes.len(), buckets.len());
        return Err(ColumnError::Passes { expected, got });
    }
    let mut sums = vec![G1Projective::ZERO; kinds.len()];
    for (index, (pass, buckets)) in passes.iter().zip(buckets).enumerate() {
        let points = points(pass, buckets.as_ref());
        let points = points.map_err(|source| ColumnError::Buckets {
            pass: index,
            source,
        })?;
        let digits = pass.digits().iter().zip(digit_sums(pass, kinds, points));
        for (digit, sum) in digits {
            let missing = ColumnError::Column {
                expected: kinds.len(),
                got: digit.column,
            };
            let column = sums.get_mut(digit.column).ok_or(missing)?;
            let mut sum = sum.map_or(G1Projective::ZERO, |sum| sum.to_jacobian());
            for _ in 0..digit.offset {
                sum.double_in_place();
            }
            *column += sum;
        }
    }
    Ok(sums)
}

/// The points of a pass's buckets.
fn points(pass: &Pass, buckets: &[Coordinates]) -> Result<Vec<Option<Projective>>, BucketError> {
    let expected = pass.buckets() as usize;
    if buckets.len() != expected {
        let got = buckets.len();
        return Err(BucketError::Count { expected, got });
    }
    let numbered = buckets.iter().enumerate();
    numbered
        .map(|(address, words)| checked_point(address, words))
        .collect()
}

/// The sum of every digit of a pass, without its offset.
fn digit_sums(
    pass: &Pass,
    kinds: &[Kind],
    mut points: Vec<Option<Projective>>,
) -> Vec<Option<Projective>> {
    // The slot stands above the tuple.
    points = folded(&points, 1 << pass.tuple_bits());
    let digits = pass.digits().iter();
    digits
        .map(|digit| {
            let values = 1 << digit.width;
            let by_value = folded(&points, values);
            if points.len() > values {
                points = points.chunks(values).map(total).collect();
            }
            weighted(&by_value, is_signed(digit, kinds))
        })
        .collect()
}

/// Whether the digit ends in the sign bit of its column.
fn is_signed(digit: &Digit, kinds: &[Kind]) -> bool {
    let kind = kinds.get(digit.column);
    kind.is_some_and(|kind| kind.is_signed() && digit.offset + digit.width == kind.bits())
}

/// The sums of all points with equal indices modulo `n`.
fn folded(points: &[Option<Projective>], n: usize) -> Vec<Option<Projective>> {
    let mut sums = vec![None; n];
    for chunk in points.chunks(n) {
        for (sum, point) in sums.iter_mut().zip(chunk) {
            *sum = plus(*sum, *point);
        }
    }
    sums
}

fn total(points: &[Option<Projective>]) -> Option<Projective> {
    points.iter().copied().fold(None, plus)
}

/// `sum_v v points(v)`, or with `v - n` in place of `v` in the upper half where the values are signed.
fn weighted(points: &[Option<Projective>], signed: bool) -> Option<Projective> {
    let half = points.len() / 2;
    let (low, high) = points.split_at(half);
    if !signed {
        return running(points.iter().skip(1).rev());
    }
    // The lowest value, -half, is the first of the upper half.
    let negative = running(high.iter()).map(|sum| Projective { y: -sum.y, ..sum });
    plus(negative, running(low.iter().skip(1).rev()))
}

/// The sum of the points, the last one once and each before it once more.
fn running<'a>(points: impl Iterator<Item = &'a Option<Projective>>) -> Option<Projective> {
    let (mut running, mut sum) = (None, None);
    for point in points {
        running = plus(running, *point);
        sum = plus(sum, running);
    }
    sum
}

fn plus(left: Option<Projective>, right: Option<Projective>) -> Option<Projective> {
    match (left, right) {
        (Some(left), Some(right)) => Some(left.add(&right)),
        (left, right) => left.or(right),
    }
}
