//! Linear forms over columns, weighted at their own points, in one sumcheck beside the sum over
//! rows.
//!
//! Part `j` is a table of `g` groups of rows, hence with `L = ceil(log2 g)` group variables, a
//! linear form `f_j` and weights `W_j` that form a tensor ([`Weights`]); rows beyond the table
//! count as zeros. The sum is `sum_j sum_rows W_j(row) f_j(row)`.
//!
//! Variables are bound as in the sum over [`rows`](crate::rows): the group variables from the
//! lowest up, the same number for all parts, then the three lane variables. A round's polynomial
//! `t` is a quadratic with `claim = t(0) + t(1)`, and `t(r)` is the next claim; the message is
//! `t(0)` and the coefficient of degree 2. A part without the round's variable counts half its
//! value as a constant, so that after `d` such rounds its value is divided by `2^d`.
//!
//! Forms are evaluated once and kept, 40 bytes per row; weights stay factored, and are folded as
//! their variables are bound. Lanes share the weight of their group, so the weights of the lanes
//! enter once, after the sum.

use ark_bn254::Fr;
use ark_ff::{MontFp, Zero as _};
use rayon::prelude::*;
use zkfabric_kernels_cpu::Isa;

mod error;
mod groups;
mod part;
mod weights;

pub use error::Error;
pub use part::Part;
pub use weights::Weights;

use groups::Groups;

/// One half.
const HALF: Fr =
    MontFp!("10944121435919637611123202872628637544274182200208017171849102093287904247809");

/// Sums, round by round, without borrows of columns.
#[derive(Debug)]
pub struct LinearSums {
    parts: Vec<State>,
    value: Fr,
    /// Number of group variables not yet bound.
    variables: usize,
}

/// Remainder of a part.
#[derive(Debug)]
enum State {
    /// Two or more groups, and the message of the round.
    Groups(Box<Groups>, [Fr; 2]),
    /// Values of lanes and their weights.
    Lanes([Vec<Fr>; 2]),
}

impl LinearSums {
    /// Computes the sums of the parts over `variables` group variables.
    ///
    /// # Errors
    /// [`Error`] for invalid parts or a lack of memory.
    pub fn new(isa: Isa, parts: &[Part<'_>], variables: usize) -> Result<Self, Error> {
        for (index, part) in parts.iter().enumerate() {
            error::check(index, part, variables)?;
        }
        let states = parts.par_iter().map(|part| State::new(isa, part));
        let states = states.collect::<Result<Vec<_>, Error>>()?;
        let (parts, values): (Vec<_>, Vec<_>) = states.into_iter().unzip();
        Ok(Self {
            parts,
            value: values.iter().sum(),
            variables,
        })
    }

    /// Returns the sum before any round.
    #[must_use]
    pub const fn value(&self) -> Fr {
        self.value
    }

    /// Returns `t(0)` and the coefficient of degree 2 in the current round; zeros when all
    /// variables are bound.
    #[must_use]
    pub fn message(&self) -> [Fr; 2] {
        let groups = self.variables > 0;
        let messages = self.parts.iter().map(|part| part.message(groups));
        messages.fold(Default::default(), |[a, b], [c, d]| [a + c, b + d])
    }

    /// Binds the variable of the current round; does nothing when all are bound.
    pub fn bind(&mut self, r: Fr) {
        let groups = self.variables > 0;
        self.parts
            .par_iter_mut()
            .for_each(|part| part.bind(groups, r));
        self.variables = self.variables.saturating_sub(1);
    }
}

impl State {
    /// Prepares a part and returns its value.
    fn new(isa: Isa, part: &Part<'_>) -> Result<(Self, Fr), Error> {
        let (mut groups, [near, difference, far]) = Groups::new(isa, part)?;
        if groups.count() > 1 {
            let message = [near, difference];
            return Ok((Self::Groups(Box::new(groups), message), near + far));
        }
        let lanes = groups.end(None);
        let value = inner_product(&lanes);
        Ok((Self::Lanes(lanes), value))
    }

    /// Returns the message of a round of a group variable, or of a lane variable.
    fn message(&self, groups: bool) -> [Fr; 2] {
        match self {
            Self::Groups(_, message) => *message,
            Self::Lanes(lanes) if groups => [inner_product(lanes) * HALF, Fr::zero()],
            Self::Lanes([values, weights]) => {
                let pairs = values.as_chunks().0.iter().zip(weights.as_chunks().0);
                pairs.fold(Default::default(), |[a, b], ([v, x], [w, y])| {
                    [a + *v * w, b + (*x - v) * (*y - w)]
                })
            }
        }
    }

    fn bind(&mut self, groups: bool, r: Fr) {
        match self {
            Self::Groups(part, _) if part.count() == 2 => *self = Self::Lanes(part.end(Some(r))),
            Self::Groups(part, message) => *message = part.bind(r),
            Self::Lanes([_, weights]) if groups => {
                weights.iter_mut().for_each(|weight| *weight *= HALF);
            }
            Self::Lanes(lanes) => lanes.iter_mut().for_each(|table| weights::fold(table, r)),
        }
    }
}

fn inner_product([a, b]: &[Vec<Fr>; 2]) -> Fr {
    a.iter().zip(b).map(|(a, b)| *a * b).sum()
}

#[cfg(test)]
mod tests {
    use ark_ff::One as _;

    use super::*;

    #[test]
    fn a_half() {
        assert_eq!(HALF + HALF, Fr::one());
    }
}
