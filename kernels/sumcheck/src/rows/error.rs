//! What the caller got wrong.

use zkfabric_kernels_cpu::OutOfMemory;

use super::{Instance, state::variables};
use crate::{Linear, Operation};

/// Why nothing was proved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// An instance has no rows.
    #[error("instance {instance} has no rows")]
    Empty {
        /// The instance.
        instance: usize,
    },
    /// An instance has another number of columns than its program.
    #[error("instance {instance}: expected {expected} columns, got {got}")]
    Columns {
        /// The instance.
        instance: usize,
        /// The program's number.
        expected: usize,
        /// The instance's.
        got: usize,
    },
    /// A column has another number of groups than its instance.
    #[error("instance {instance}, column {column}: expected {expected} groups, got {got}")]
    Groups {
        /// The instance.
        instance: usize,
        /// The column.
        column: usize,
        /// The instance's number.
        expected: usize,
        /// The column's.
        got: usize,
    },
    /// An operation or an output names a value that does not exist yet.
    #[error("instance {instance}: expected values below {expected}, got {got}")]
    Operand {
        /// The instance.
        instance: usize,
        /// Number of values that exist.
        expected: usize,
        /// The value named.
        got: usize,
    },
    /// An output has too high a degree.
    #[error("instance {instance}: expected degree {expected} at most, got {got}")]
    Degree {
        /// The instance.
        instance: usize,
        /// The highest supported.
        expected: usize,
        /// The output's.
        got: usize,
    },
    /// The point has fewer group coordinates than an instance has group variables.
    #[error("expected {expected} group coordinates, got {got}")]
    Coordinates {
        /// The largest instance's number of variables.
        expected: usize,
        /// The point's number.
        got: usize,
    },
    /// A coordinate is zero: the claim then says nothing of `t(1)`.
    #[error("coordinate {index} of the point is zero")]
    ZeroCoordinate {
        /// Its index, group coordinates first.
        index: usize,
    },
    /// No room for the values of forms.
    #[error(transparent)]
    OutOfMemory(#[from] OutOfMemory),
}

/// Whether the parts of an instance fit together.
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
