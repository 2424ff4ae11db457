//! Why a tape's operations do not go through.

use crate::tape::{InputPoint, Value};

/// Why inputs are refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Not the inputs of this tape.
    #[error("expected {expected:?} scalars and points as inputs, got {got:?}")]
    Inputs {
        /// Numbers of scalars and of points.
        expected: [usize; 2],
        /// Numbers of scalars and of points.
        got: [usize; 2],
    },
    /// A condition of equality does not hold.
    #[error("operation {operation}: the values are not equal")]
    NotEqual {
        /// Index of the operation.
        operation: usize,
    },
    /// Zero has no inverse.
    #[error("operation {operation}: zero has no inverse")]
    NoInverse {
        /// Index of the operation.
        operation: usize,
    },
    /// A point is neither on the curve nor infinity.
    #[error("operation {operation}: the point is not on the curve")]
    NotOnCurve {
        /// Index of the operation.
        operation: usize,
    },
    /// The tape names a value that it has not computed: the value is another tape's.
    #[error("there is no value {value:?}")]
    UnknownValue {
        /// The value.
        value: Value,
    },
    /// The tape names a point that is not among the inputs: the point is another tape's.
    #[error("there is no point {point:?}")]
    UnknownPoint {
        /// The point.
        point: InputPoint,
    },
}
