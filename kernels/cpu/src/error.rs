//! Errors of the CPU kernels.

/// Invalid arguments of a kernel call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// Two slices that must match differ in length.
    #[error("lengths differ: expected {expected} elements, got {got}")]
    LengthMismatch {
        /// Length of the first operand.
        expected: usize,
        /// Length of the second operand.
        got: usize,
    },
    /// `Fr` has no subgroup of this order.
    #[error("no subgroup of order 2^{log_n}: the largest is 2^{limit}")]
    NoSubgroup {
        /// log2 of the requested order.
        log_n: u32,
        /// Two-adicity of the field.
        limit: u32,
    },
    /// The evaluation point is an element of the subgroup.
    #[error("the evaluation point lies in the subgroup of order 2^{log_n}")]
    PointInSubgroup {
        /// log2 of the order of the subgroup.
        log_n: u32,
    },
}

/// Reasons why an instruction set is unavailable.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IsaError {
    /// This CPU lacks the instructions.
    #[error("this CPU lacks the instructions of {level}")]
    MissingInstructions {
        /// Name of the level.
        level: &'static str,
    },
    /// The environment variable names an unknown level.
    #[error("unknown instruction set {got:?}, expected portable, avx2, avx512 or ifma")]
    UnknownInstructions {
        /// Value of the variable.
        got: String,
    },
}

/// Failed allocation of a buffer; a smaller job may fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("out of memory: {bytes} bytes were asked for")]
pub struct OutOfMemory {
    /// Size of the request.
    pub bytes: usize,
}
