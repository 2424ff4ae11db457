//! Errors of verification and of the prover's side.

#![deny(clippy::indexing_slicing, clippy::as_conversions, clippy::string_slice)]

use crate::mercury::Form;

/// Reasons to reject an encoding or an opening.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KzgError {
    /// The x coordinate is not below the modulus.
    #[error("the x coordinate of the point is not canonical")]
    NonCanonical,
    /// No point of the curve has these coordinates.
    #[error("the point is not on the curve")]
    NotOnCurve,
    /// The two flag bits contradict each other or the coordinate.
    #[error("the flags of the encoded point are invalid")]
    InvalidFlags,
    /// Infinity where a proper point is required.
    #[error("the point is infinity")]
    Infinity,
    /// The G2 point of the reference string is not in the subgroup of order r.
    #[error("the G2 point is not in the subgroup")]
    NotInSubgroup,
    /// A G2 point of the reference string is the generator.
    #[error("the G2 point is the generator: tau or a power of it is 1")]
    TrivialTau,
    /// An encoding has the wrong length.
    #[error("expected {expected} bytes, got {got}")]
    Length {
        /// Bytes of the encoding.
        expected: usize,
        /// Bytes found.
        got: usize,
    },
    /// A group has no point.
    #[error("group {group} has no opening point")]
    NoPoints {
        /// Index of the group.
        group: usize,
    },
    /// A group's number of values differs from its number of points.
    #[error("group {group} has {got} values for {expected} points")]
    ValueCount {
        /// Index of the group.
        group: usize,
        /// Number of points.
        expected: usize,
        /// Number of values.
        got: usize,
    },
    /// A group names a point twice.
    #[error("group {group} names a point twice")]
    DuplicatePoint {
        /// Index of the group.
        group: usize,
    },
    /// The challenge is an opening point, where the quotient is undefined.
    #[error("the challenge is an opening point of group {group}")]
    ChallengeIsPoint {
        /// Index of the group.
        group: usize,
    },
    /// A field element's encoding is not below the modulus.
    #[error("the field element is not canonical")]
    NonCanonicalScalar,
    /// A multilinear claim has too few or too many variables.
    #[error("the claim has {got} variables, expected {min} to {max}")]
    Variables {
        /// Fewest supported.
        min: usize,
        /// Most supported.
        max: usize,
        /// Coordinates of the point.
        got: usize,
    },
    /// A multilinear opening or its equation has a form that the reference string does not serve.
    #[error("the opening is of the form {got}, the reference string serves {expected}")]
    Form {
        /// Form of the reference string.
        expected: Form,
        /// Form found.
        got: Form,
    },
    /// The challenge `zeta` equals its inverse.
    #[error("the challenge zeta is 0, 1 or -1")]
    DegenerateZeta,
    /// The challenges coincide, so that `h` would be opened at one point fewer.
    #[error("the challenge alpha is zeta or its inverse")]
    AlphaIsZeta,
    /// An equation has weight zero and would not be checked.
    #[error("the equation of claim {claim} has the weight zero")]
    ZeroWeight {
        /// Index of the claim.
        claim: usize,
    },
    /// The pairing equation does not hold.
    #[error("the opening does not match the commitments and values")]
    OpeningRejected,
}

/// Reasons for failure on the prover's side.
#[cfg(feature = "prover")]
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProverError {
    /// The statement is malformed.
    #[error(transparent)]
    Kzg(#[from] KzgError),
    /// The backend failed.
    #[error(transparent)]
    Backend(#[from] zkfabric_host::Error),
    /// The reference string is too short.
    #[error("the reference string has 2^{limit} powers, 2^{got} are needed")]
    TooLarge {
        /// log2 of the number of available powers.
        limit: u32,
        /// log2 of the number of requested powers.
        got: u32,
    },
    /// A polynomial has more coefficients than the reference string has powers.
    #[error("the polynomial has {got} coefficients, the reference string {limit} powers")]
    TooManyCoefficients {
        /// Powers of the reference string.
        limit: usize,
        /// Coefficients of the polynomial.
        got: usize,
    },
    /// The polynomial of a group does not have the stated value.
    #[error("the polynomial of group {group} does not have the stated value at point {point}")]
    ValueMismatch {
        /// Index of the group.
        group: usize,
        /// Index of the point in the group.
        point: usize,
    },
    /// A multilinear polynomial does not have the claimed value.
    #[error("the polynomial has the value {expected} at the point, the claim says {got}")]
    WrongValue {
        /// The polynomial's value.
        expected: ark_bn254::Fr,
        /// The claimed value.
        got: ark_bn254::Fr,
    },
    /// A multilinear polynomial has more values than its variables allow.
    #[error("the polynomial has {got} values, its variables allow {limit}")]
    TooManyValues {
        /// Two to the number of variables.
        limit: usize,
        /// Values of the polynomial.
        got: usize,
    },
    /// Not enough memory for a polynomial.
    #[error(transparent)]
    OutOfMemory(#[from] zkfabric_host::local::OutOfMemory),
    /// A broken invariant: a bug of this crate.
    #[error("internal error: {0}")]
    Internal(&'static str),
}
