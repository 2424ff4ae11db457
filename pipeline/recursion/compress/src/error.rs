//! Why a tape's operations do not go through.

use crate::tape::{InputPoint, Value};
use zkfabric_air::AirError;
use zkfabric_prover::ProveError;
use zkfabric_verifier::VerifyError;

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

/// Why a circuit is not proved, or its proof rejected.
#[derive(Debug, thiserror::Error)]
pub enum CompressError {
    /// The inputs do not satisfy the circuit.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// Not the claim of this circuit.
    #[error("expected {expected:?} public values and sums, got {got:?}")]
    Claim {
        /// Numbers of values and of sums.
        expected: [usize; 2],
        /// Numbers of values and of sums.
        got: [usize; 2],
    },
    /// A frame names a field of a message that is not there, or a circuit has more sums than are paired.
    #[error("a statement of another form than the circuit's")]
    Frame,
    /// A frame names an integer of so many bits that no condition shows it.
    #[error("a variable of {got} bits, expected {} to {}", expected[0], expected[1])]
    Bits {
        /// The least and the most bits.
        expected: [u32; 2],
        /// Bits of the variable.
        got: u32,
    },
    /// Keys of a family that the verifier's operations differ for.
    #[error("key {key} is of another shape than the first of its family")]
    Unlike {
        /// Index of the key.
        key: usize,
    },
    /// A family without keys, or with more than its tree has leaves.
    #[error("a family of {got} keys, expected 1 to {room}")]
    Family {
        /// The tree's leaves.
        room: usize,
        /// The keys.
        got: usize,
    },
    /// A transcript that no circuit follows.
    #[error("expected a proof whose transcript is Poseidon2")]
    Hash,
    /// No sum is infinity.
    #[error("sum {index} is infinity")]
    InfiniteSum {
        /// Index of the sum.
        index: usize,
    },
    /// Values that no row allows: two points that a row adds are equal or opposite.
    #[error("values that no row allows: {0}")]
    Rows(#[from] AirError),
    /// The prover failed.
    #[error(transparent)]
    Prove(#[from] ProveError),
    /// The proof is rejected.
    #[error(transparent)]
    Verify(#[from] VerifyError),
}
