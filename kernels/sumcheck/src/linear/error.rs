//! Invalid input.

use zkfabric_kernels_cpu::OutOfMemory;

use super::Part;
use crate::Values;

/// Reasons why there are no sums.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The numbers of groups of a column and its part differ.
    #[error("part {part}, column {column}: expected {expected} groups, got {got}")]
    Groups {
        /// Index of the part.
        part: usize,
        /// Index of the column.
        column: usize,
        /// Number of groups of the part.
        expected: usize,
        /// Number of groups of the column.
        got: usize,
    },
    /// A form refers to a column that does not exist.
    #[error("part {part}: expected columns below {expected}, got {got}")]
    Column {
        /// Index of the part.
        part: usize,
        /// Number of columns.
        expected: usize,
        /// Index in the form.
        got: usize,
    },
    /// A form has a constant, which would count in rows beyond a table.
    #[error("part {part}: expected a form without a constant")]
    Constant {
        /// Index of the part.
        part: usize,
    },
    /// The number of low weights is not a power of two.
    #[error("part {part}: expected low weights of a power of two, got {got}")]
    Low {
        /// Index of the part.
        part: usize,
        /// Number of low weights.
        got: usize,
    },
    /// Low weights and coordinates do not add up to the part's group variables.
    #[error("part {part}: expected weights of {expected} group variables, got {got}")]
    Weights {
        /// Index of the part.
        part: usize,
        /// Number of variables of the part.
        expected: usize,
        /// Number of variables of the weights.
        got: usize,
    },
    /// A part has more group variables than the sum.
    #[error("part {part}: expected {expected} group variables at least, got {got}")]
    Variables {
        /// Index of the part.
        part: usize,
        /// Number of variables of the part.
        expected: usize,
        /// Number of variables of the sum.
        got: usize,
    },
    /// No memory for the values of the forms.
    #[error(transparent)]
    OutOfMemory(#[from] OutOfMemory),
}

/// Returns the number of group variables for this many groups.
pub(super) const fn variables(groups: usize) -> usize {
    match groups.checked_sub(1) {
        None | Some(0) => 0,
        Some(last) => last.ilog2() as usize + 1,
    }
}

/// Checks that a part is consistent.
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
