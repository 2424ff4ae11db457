//! Why there is no key, and what is wrong with a call.

/// Why a signature has no key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum Failure {
    /// The recovery id is above 3.
    #[error("the recovery id is {got}, expected 0 to 3")]
    RecoveryId {
        /// The recovery id.
        got: u8,
    },
    /// `r` is zero, or not below the order of the group.
    #[error("r is not in 1..n")]
    R,
    /// `s` is zero, or not below the order of the group.
    #[error("s is not in 1..n")]
    S,
    /// The recovery id says that the point's x is `r + n`, which is not below `p`.
    #[error("the recovery id stands for x = r + n, which is not below the field's modulus")]
    X,
    /// No point of the curve has this x.
    #[error("no point of the curve has the x that r and the recovery id stand for")]
    NotOnCurve,
    /// The key would be the point at infinity.
    #[error("the key is the point at infinity")]
    Infinity,
}

/// Invalid arguments, or a lack of memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The results have another length than the signatures.
    #[error("{got} results for {expected} signatures")]
    LengthMismatch {
        /// Number of signatures.
        expected: usize,
        /// Number of results.
        got: usize,
    },
    /// The allocation of work memory failed.
    #[error("out of memory: {bytes} bytes were asked for")]
    OutOfMemory {
        /// Size of the request.
        bytes: usize,
    },
}
