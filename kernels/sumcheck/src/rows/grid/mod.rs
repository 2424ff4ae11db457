//! First rounds of constraints over narrow integers, before any challenge.
//!
//! The rounds below [`ROUNDS`] need `F(X_0, .., X_(k-1), x)`, summed over the remaining rows `x`
//! with their weights of eq. As a polynomial of degree at most 3 in each `X_j`, that sum is
//! determined by its values on the *grid* `{0, 1, -1, infinity}^k`, where infinity stands for the
//! coefficient of `X_j^3`. On the grid the columns are small integers, and so are the constraints:
//! both are computed in machine words, and only the constraints' weighted sum is an element. The
//! rounds then interpolate the values they need (S. Bagad, Y. Domb, J. Thaler, eprint 2024/1046).
//!
//! Where all coordinates are 0 or 1 the constraints vanish; where one is infinity only products of
//! three columns count, at the differences of the columns' ends.
//!
//! A round over forms costs a multiplication of elements per product. On the grid a product is one
//! of words, and a constraint costs ten limb products, on 56 points for 64 rows.

mod code;
mod task;

use ark_bn254::Fr;
use ark_ff::Zero as _;

use super::cubic::Cubic;

pub(super) use code::Code;
pub(super) use task::Task;

/// Number of rounds of the grid. Each further round halves the work left to elements, and doubles
/// the number of points per row.
pub(super) const ROUNDS: usize = 3;
/// Number of points per axis: 0, 1, -1, infinity.
const AXIS: usize = 4;

/// Values on a grid.
#[derive(Debug, Clone, Default)]
pub(super) struct Grid {
    /// Values, with the point of digits `d_j` to base 4 at `sum d_j 4^j`; the lowest variable is
    /// bound next.
    values: Vec<Fr>,
}

impl Grid {
    /// Creates a grid of `rounds` rounds from the sums at [`points`]; zero elsewhere.
    pub(super) fn new(rounds: usize, sums: &[Fr]) -> Self {
        let mut values = vec![Fr::zero(); AXIS.pow(rounds as u32)];
        for (point, sum) in points(rounds).into_iter().flatten().zip(sums) {
            values[point] = *sum;
        }
        Self { values }
    }

    /// Returns whether a variable is left.
    pub(super) const fn has_rounds(&self) -> bool {
        self.values.len() > 1
    }

    /// Returns the polynomial of the round: the other variables are summed with the weights `eq` of
    /// their zeros and ones.
    pub(super) fn polynomial(&self, eq: &[Fr]) -> Cubic {
        let mut sum = [Fr::zero(); AXIS];
        for (index, e) in eq.iter().enumerate() {
            let line = AXIS * spread(index);
            for (sum, value) in sum.iter_mut().zip(&self.values[line..]) {
                *sum += *e * value;
            }
        }
        line(&sum)
    }

    /// Binds the round's variable.
    pub(super) fn bind(&mut self, r: Fr) {
        let lines = self.values.chunks(AXIS);
        self.values = lines.map(|values| line(values).evaluate(r)).collect();
    }
}

/// Returns the polynomial of an axis.
fn line(values: &[Fr]) -> Cubic {
    let at = |i: usize| values.get(i).copied().unwrap_or_default();
    Cubic::new(at(0), at(1), at(2), at(3))
}

/// Returns the point of the grid whose digits are the bits of `index`.
const fn spread(mut index: usize) -> usize {
    let (mut point, mut digit) = (0, 1);
    while index > 0 {
        point += index % 2 * digit;
        index /= 2;
        digit *= AXIS;
    }
    point
}

/// Returns the points where constraints do not vanish: first the points without infinity, then the
/// others.
fn points(rounds: usize) -> [Vec<usize>; 2] {
    let any = |point: usize, digit: &dyn Fn(usize) -> bool| {
        (0..rounds).any(|axis| digit(point / AXIS.pow(axis as u32) % AXIS))
    };
    let all = 0..AXIS.pow(rounds as u32);
    let (infinite, finite): (Vec<usize>, Vec<usize>) = all
        .filter(|point| any(*point, &|digit| digit > 1))
        .partition(|point| any(*point, &|digit| digit == 3));
    [finite, infinite]
}
