//! Errors of circuits, keys, proofs and the prover's side.

use alloc::string::String;

use zkfabric_kzg::KzgError;

/// Errors of this crate.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// More rows than the largest [`Domain`](crate::Domain), or than the reference string has
    /// powers for.
    #[error("a circuit of {rows} rows, at most {limit}")]
    TooLarge {
        /// Number of rows, including the public inputs.
        rows: usize,
        /// Most rows.
        limit: usize,
    },
    /// A row names a variable of another circuit.
    #[error("row {row} names variable {variable} of {variables}")]
    UnknownVariable {
        /// The row.
        row: usize,
        /// The variable's index.
        variable: usize,
        /// Number of variables.
        variables: usize,
    },
    /// A row names a set of another circuit.
    #[error("row {row} names set {set}, which is none of its circuit")]
    UnknownSet {
        /// The row.
        row: usize,
        /// The set's number.
        set: u32,
    },
    /// The number of values differs from the circuit's number of variables.
    #[error("{got} values for {expected} variables")]
    Assignment {
        /// Number of variables.
        expected: usize,
        /// Number of values.
        got: usize,
    },
    /// The values violate a rule, or a row reads a value that no row writes.
    #[error("the values violate row {row}")]
    Unsatisfied {
        /// The first such row.
        row: usize,
    },
    /// The halves of the pair do not encode points.
    #[error("the first public inputs are no halves of two points")]
    Pair,
    /// The number of public inputs differs from the circuit's, not counting the pair.
    #[error("{got} public inputs, expected {expected}")]
    PublicInputs {
        /// Public inputs of the circuit, without the pair's halves.
        expected: usize,
        /// Public inputs given.
        got: usize,
    },
    /// An encoding has the wrong length.
    #[error("{got} bytes, expected {expected}")]
    Length {
        /// Bytes of the encoding.
        expected: usize,
        /// Bytes found.
        got: usize,
    },
    /// A number of a key is out of range.
    #[error("a key of {rows} rows and {public} public inputs")]
    Key {
        /// The rows.
        rows: u32,
        /// Public inputs.
        public: u64,
    },
    /// The name of a contract is not an identifier of Solidity that begins with a capital letter.
    #[error("{name:?} is no name of a contract")]
    ContractName {
        /// The name.
        name: String,
    },
    /// A point or scalar of a proof or key is malformed.
    #[error(transparent)]
    Encoding(#[from] KzgError),
    /// A challenge that makes a division undefined: probability below `2^-220`.
    #[error("a challenge is a root of what is divided by")]
    ChallengeIsRoot,
    /// The proof does not prove the claim.
    #[error("the proof is rejected")]
    Rejected,
    /// The prover's reference string or backend failed.
    #[cfg(feature = "prover")]
    #[error(transparent)]
    Prover(#[from] zkfabric_kzg::ProverError),
    /// The prover contradicts itself.
    #[error("internal: {0}")]
    Internal(&'static str),
}

#[cfg(feature = "prover")]
impl From<zkfabric_host::Error> for Error {
    fn from(error: zkfabric_host::Error) -> Self {
        Self::Prover(error.into())
    }
}
