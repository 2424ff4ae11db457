//! The host's part: computes the sum of every column from the sums that the circuit outputs.
//!
//! A pass yields the sum of the bases for each bit of its tuples ([`Layout`](crate::msm::Layout)),
//! and a bit of a tuple is a bit of a column. The sum of the column is the sum over its bits, each
//! times its place value, minus the sum of the sign bit: one doubling and one addition per bit.
//!
//! The sums come from a device and are not trusted, as in [`final_sum`](crate::msm::final_sum).

use ark_bn254::G1Projective;
use ark_ff::AdditiveGroup as _;

use super::{ColumnError, Kind, Pass};
use crate::msm::{Coordinates, SumError, checked_point};

/// Computes the sum of every column from the sums of all passes in the circuit's order of output:
/// per pass the sum of all its buckets, then the sums of the bits of its tuples, from the lowest
/// up.
///
/// # Errors
/// A wrong number of passes or of sums, a sum that is not a point of the curve, or a digit of a
/// column that doesn't exist.
pub fn column_sums(
    passes: &[Pass],
    kinds: &[Kind],
    sums: &[impl AsRef<[Coordinates]>],
) -> Result<Vec<G1Projective>, ColumnError> {
    if passes.len() != sums.len() {
        let (expected, got) = (passes.len(), sums.len());
        return Err(ColumnError::Passes { expected, got });
    }
    let mut columns = vec![[G1Projective::ZERO; u64::BITS as usize]; kinds.len()];
    for (index, (pass, sums)) in passes.iter().zip(sums).enumerate() {
        let of_bits = of_bits(pass, sums.as_ref());
        let of_bits = of_bits.map_err(|source| ColumnError::Sums {
            pass: index,
            source,
        })?;
        let digits = pass.digits().iter();
        let bits = digits.flat_map(|digit| {
            (digit.offset..digit.offset + digit.width).map(|bit| (digit.column, bit as usize))
        });
        for ((column, bit), sum) in bits.zip(of_bits) {
            let missing = ColumnError::Column {
                expected: kinds.len(),
                got: column,
            };
            let column = columns.get_mut(column).ok_or(missing)?;
            if let Some(total) = column.get_mut(bit) {
                *total += sum;
            }
        }
    }
    let columns = kinds.iter().zip(&columns);
    Ok(columns
        .map(|(kind, bits)| recomposed(*kind, bits))
        .collect())
}

/// Returns the sums of a pass's bits; also checks that the sum of all buckets, which precedes them,
/// is a point.
fn of_bits(pass: &Pass, sums: &[Coordinates]) -> Result<Vec<G1Projective>, SumError> {
    let expected = pass.layout().sums() as usize;
    if sums.len() != expected {
        let got = sums.len();
        return Err(SumError::Count { expected, got });
    }
    let points = sums.iter().enumerate();
    let points = points.map(|(index, words)| checked_point(index, words));
    let points = points.collect::<Result<Vec<_>, _>>()?;
    Ok(points.into_iter().skip(1).collect())
}

/// Computes `sum_b 2^b bits(b)`, with the sign bit subtracted.
fn recomposed(kind: Kind, bits: &[G1Projective]) -> G1Projective {
    let mut total = G1Projective::ZERO;
    for (bit, sum) in bits.iter().enumerate().rev() {
        total.double_in_place();
        if kind.is_signed() && bit + 1 == kind.bits() as usize {
            total -= sum;
        } else {
            total += sum;
        }
    }
    total
}
