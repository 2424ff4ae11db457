//! Invalid input.

use zkfabric_kernels_cpu::OutOfMemory;

use super::{Instance, state::variables};
use crate::{Linear, Operation};

/// Reasons why nothing was proved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// An instance has no rows.
    #[error("instance {instance} has no rows")]
    Empty {
        /// Index of the instance.
        instance: usize,
    },
    /// The number of columns of an instance differs from its program's.
    #[error("instance {instance}: expected {expected} columns, got {got}")]
    Columns {
        /// Index of the instance.
        instance: usize,
        /// Number of columns of the program.
        expected: usize,
        /// Number of columns of the instance.
        got: usize,
    },
    /// The number of groups of a column differs from its instance's.
    #[error("instance {instance}, column {column}: expected {expected} groups, got {got}")]
    Groups {
        /// Index of the instance.
        instance: usize,
        /// Index of the column.
        column: usize,
        /// Number of groups of the instance.
        expected: usize,
        /// Number of groups of the column.
        got: usize,
    },
    /// An operation or an output refers to a value not yet defined.
    #[error("instance {instance}: expected values below {expected}, got {got}")]
    Operand {
        /// Index of the instance.
        instance: usize,
        /// Number of values defined so far.
        expected: usize,
        /// Index of the value.
        got: usize,
    },
    /// The degree of an output is too high.
    #[error("instance {instance}: expected degree {expected} at most, got {got}")]
    Degree {
        /// Index of the instance.
        instance: usize,
        /// Highest supported degree.
        expected: usize,
        /// Degree of the output.
        got: usize,
    },
    /// The point has fewer group coordinates than an instance has group variables.
    #[error("expected {expected} group coordinates, got {got}")]
    Coordinates {
        /// Number of variables of the largest instance.
        expected: usize,
        /// Number of coordinates of the point.
        got: usize,
    },
    /// A coordinate is zero, so the claim does not determine `t(1)`.
    #[error("coordinate {index} of the point is zero")]
    ZeroCoordinate {
        /// Index of the coordinate, group coordinates first.
        index: usize,
    },
    /// No memory for the values of forms.
    #[error(transparent)]
    OutOfMemory(#[from] OutOfMemory),
}

/// Checks that the parts of an instance are consistent.
pub(super) fn check(
    index: usize,
    instance: &Instance<'_>,
    coordinates: usize,
) -> Result<(), Error> {
    let Instance {
        columns,
        groups,
        program,
        leaf,
        constraints,
    } = instance;
    if *groups == 0 {
        return Err(Error::Empty { instance: index });
    }
    if columns.len() != program.columns {
        return Err(Error::Columns {
            instance: index,
            expected: program.columns,
            got: columns.len(),
        });
    }
    for (column, values) in columns.iter().enumerate() {
        if values.groups() != *groups {
            return Err(Error::Groups {
                instance: index,
                column,
                expected: *groups,
                got: values.groups(),
            });
        }
    }
    let below = |form: &Linear, expected: usize| match form.terms.iter().find(|t| t.0 >= expected) {
        Some(&(got, _)) => Err(Error::Operand {
            instance: index,
            expected,
            got,
        }),
        None => Ok(()),
    };
    for (k, operation) in program.operations.iter().enumerate() {
        let expected = program.columns + k;
        match operation {
            Operation::Linear(form) => below(form, expected)?,
            Operation::Product(a, b) => {
                let got = *a.max(b);
                if got >= expected {
                    return Err(Error::Operand {
                        instance: index,
                        expected,
                        got,
                    });
                }
            }
        }
    }
    let values = program.columns + program.operations.len();
    below(leaf, values)?;
    constraints
        .iter()
        .try_for_each(|constraint| below(&constraint.form, values))?;
    if variables(*groups) > coordinates {
        return Err(Error::Coordinates {
            expected: variables(*groups),
            got: coordinates,
        });
    }
    Ok(())
}
