//! Verifier's checks of a reduction and a combination.

use ark_bn254::Fr;
use ark_ff::{One as _, Zero as _};
use zkfabric_kernels_cpu::lanes::LANES;

use super::{Error, Layout, Piece, expect_count};
use crate::rows::UNIT;

/// Returns the weight of each stack's value at the end of a reduction: the extension of `W_k` at
/// `units`, the challenges. `weights` are the weights of the columns, `high` their coordinates from
/// the ninth on.
///
/// # Errors
/// [`Error::Count`] unless there is one weight per column, and when coordinates are missing.
pub fn weights_at(
    layout: &Layout<'_>,
    weights: &[Fr],
    high: &[Fr],
    units: &[Fr],
) -> Result<Vec<Fr>, Error> {
    expect_count(layout.columns.len(), weights.len())?;
    expect_count(layout.units().ilog2() as usize, units.len())?;
    let sum = |pieces: &Vec<Piece>| {
        let mut sum = Fr::zero();
        for piece in pieces {
            let count = layout.columns[piece.column].groups() / UNIT;
            let variables = count.next_power_of_two().ilog2() as usize;
            let high = high.get(..variables).ok_or(Error::Count {
                expected: variables,
                got: high.len(),
            })?;
            sum += weights[piece.column] * inner(piece, high, units);
        }
        Ok(sum)
    };
    layout.stacks.iter().map(sum).collect()
}

/// Returns `sum_i eq(high, first + i) eq(units, offset + i)` over the units of a piece.
fn inner(piece: &Piece, high: &[Fr], units: &[Fr]) -> Fr {
    let log = piece.units.ilog2() as usize;
    if !piece.first.is_multiple_of(piece.units) || high.len() < log {
        let both = |i: usize| eq(high, piece.first + i) * eq(units, piece.offset + i);
        return (0..piece.units).map(both).sum();
    }
    // Both runs are aligned: their low bits agree, and their high bits are constant.
    let (low, rest) = high.split_at(log);
    let agree = low.iter().zip(units).map(|(a, b)| {
        let product = *a * b;
        product + product + Fr::one() - a - b
    });
    agree.product::<Fr>() * eq(rest, piece.first >> log) * eq(&units[log..], piece.offset >> log)
}

/// Evaluates eq at a point and an index.
fn eq(point: &[Fr], index: usize) -> Fr {
    let factor = |(bit, z): (usize, &Fr)| {
        if index >> bit & 1 == 1 {
            *z
        } else {
            Fr::one() - z
        }
    };
    point.iter().enumerate().map(factor).product()
}

/// Returns `weight` times the value of a stack at `index`: zero outside the pieces.
///
/// # Errors
/// [`Error::Count`] when the stack does not exist.
pub fn value_at(layout: &Layout<'_>, stack: usize, index: usize, weight: Fr) -> Result<Fr, Error> {
    let pieces = layout.stacks.get(stack).ok_or(Error::Count {
        expected: layout.stacks.len(),
        got: stack,
    })?;
    let rows = UNIT * LANES;
    let unit = index / rows;
    let next = pieces.partition_point(|piece| piece.offset <= unit);
    let piece = next.checked_sub(1).and_then(|last| pieces.get(last));
    Ok(
        match piece.filter(|piece| unit < piece.offset + piece.units) {
            Some(piece) => {
                let row = (piece.first + unit - piece.offset) * rows + index % rows;
                layout.columns[piece.column].times(row, weight)
            }
            None => Fr::zero(),
        },
    )
}
