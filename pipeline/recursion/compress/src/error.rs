//! Reasons to refuse a tape's inputs, a circuit or its proof.

use crate::place::{InputPoint, Value};
use zkfabric_air::AirError;
use zkfabric_prover::ProveError;
use zkfabric_verifier::VerifyError;

/// Reasons to refuse inputs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The inputs do not match this tape.
    #[error("expected {expected:?} scalars and points as inputs, got {got:?}")]
    Inputs {
        /// Expected numbers of scalars and of points.
        expected: [usize; 2],
        /// Given numbers of scalars and of points.
        got: [usize; 2],
    },
    /// A condition of equality does not hold.
    #[error("operation {operation}: the values are not equal")]
    NotEqual {
        /// Index of the operation.
        operation: usize,
    },
    /// A value without an inverse: zero.
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
    /// The tape names a value that it has not computed: the value belongs to another tape.
    #[error("there is no value {value:?}")]
    UnknownValue {
        /// The value.
        value: Value,
    },
    /// The tape names a point that is not among the inputs: the point belongs to another tape.
    #[error("there is no point {point:?}")]
    UnknownPoint {
        /// The point.
        point: InputPoint,
    },
}

/// Reasons not to prove a circuit, or to reject its proof.
#[derive(Debug, thiserror::Error)]
pub enum CompressError {
    /// The inputs do not satisfy the circuit.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The claim does not match this circuit.
    #[error("expected {expected:?} public values and sums, got {got:?}")]
    Claim {
        /// Expected numbers of values and of sums.
        expected: [usize; 2],
        /// Given numbers of values and of sums.
        got: [usize; 2],
    },
    /// A frame names a missing field of a message, or a circuit has more sums than are paired.
    #[error("a statement of another form than the circuit's")]
    Frame,
    /// A frame names an integer with a number of bits that no condition can check.
    #[error("a variable of {got} bits, expected {} to {}", expected[0], expected[1])]
    Bits {
        /// Smallest and largest number of bits.
        expected: [u32; 2],
        /// Bits of the variable.
        got: u32,
    },
    /// The verifier's operations differ between keys of a family.
    #[error("key {key} is of another shape than the first of its family")]
    Unlike {
        /// Index of the key.
        key: usize,
    },
    /// A family without keys, or with more keys than its tree has leaves.
    #[error("a family of {got} keys, expected 1 to {room}")]
    Family {
        /// Number of leaves of the tree.
        room: usize,
        /// Number of keys.
        got: usize,
    },
    /// No circuit follows this transcript.
    #[error("expected a proof whose transcript is Poseidon2")]
    Hash,
    /// A sum is infinity, which is not allowed.
    #[error("sum {index} is infinity")]
    InfiniteSum {
        /// Index of the sum.
        index: usize,
    },
    /// Values that no row allows: a row adds two points that are equal or opposite.
    #[error("values that no row allows: {0}")]
    Rows(#[from] AirError),
    /// The prover failed.
    #[error(transparent)]
    Prove(#[from] ProveError),
    /// The proof is rejected.
    #[error(transparent)]
    Verify(#[from] VerifyError),
}
