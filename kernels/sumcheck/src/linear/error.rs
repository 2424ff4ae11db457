//! What the caller got wrong.

use zkfabric_kernels_cpu::OutOfMemory;

use super::Part;
use crate::Values;

/// Why there are no sums.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A column has another number of groups than its part.
    #[error("part {part}, column {column}: expected {expected} groups, got {got}")]
    Groups {
        /// The part.
        part: usize,
        /// The column.
        column: usize,
        /// The part's number.
        expected: usize,
        /// The column's.
        got: usize,
    },
    /// A form names a column that does not exist.
    #[error("part {part}: expected columns below {expected}, got {got}")]
    Column {
        /// The part.
        part: usize,
        /// Number of columns.
        expected: usize,
        /// The column named.
        got: usize,
    },
    /// A form has a constant: rows beyond a table would count.
    #[error("part {part}: expected a form without a constant")]
    Constant {
        /// The part.
        part: usize,
    },
    /// The number of low weights is no power of two.
    #[error("part {part}: expected low weights of a power of two, got {got}")]
    Low {
        /// The part.
        part: usize,
        /// Their number.
        got: usize,
    },
    /// Low weights and coordinates do not make up the part's group variables.
    #[error("part {part}: expected weights of {expected} group variables, got {got}")]
    Weights {
        /// The part.
        part: usize,
        /// The part's variables.
        expected: usize,
        /// Those of the weights.
        got: usize,
    },
    /// A part has more group variables than the sum.
    #[error("part {part}: expected {expected} group variables at least, got {got}")]
    Variables {
        /// The part.
        part: usize,
        /// The part's number.
        expected: usize,
        /// The sum's.
        got: usize,
    },
    /// No room for the values of the forms.
    #[error(transparent)]
    OutOfMemory(#[from] OutOfMemory),
}

/// Number of group variables of so many groups.
pub(super) const fn variables(groups: usize) -> usize {
    match groups.checked_sub(1) {
        None | Some(0) => 0,
        Some(last) => last.ilog2() as usize + 1,
    }
}

/// Whether a part fits together.
pub(super) fn check(index: usize, given: &Part<'_>, rounds: usize) -> Result<(), Error> {
    let part = index;
    for (column, got) in given.columns.iter().map(Values::groups).enumerate() {
        if got != given.groups {
            return Err(Error::Groups {
                part,
                column,
                expected: given.groups,
                got,
            });
        }
    }
    let columns = given.columns.len();
    if let Some((got, _)) = given.form.terms.iter().find(|(k, _)| *k >= columns) {
        return Err(Error::Column {
            part,
            expected: columns,
            got: *got,
        });
    }
    if given.form.constant != ark_bn254::Fr::default() {
        return Err(Error::Constant { part });
    }
    let low = given.weights.low.len();
    if !low.is_power_of_two() {
        return Err(Error::Low { part, got: low });
    }
    let expected = variables(given.groups);
    let got = low.ilog2() as usize + given.weights.point.len();
    if got != expected {
        return Err(Error::Weights {
            part,
            expected,
            got,
        });
    }
    if rounds < expected {
        return Err(Error::Variables {
            part,
            expected,
            got: rounds,
        });
    }
    Ok(())
}
