//! What cannot be written.

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// An equation has factors that its bounds do not allow for.
    #[error("factors that sum to {weight}, at most {limit}")]
    Equation {
        /// The sum of the factors without their signs.
        weight: u64,
        /// The most.
        limit: u64,
    },
    /// The circuit has too many rows.
    #[error(transparent)]
    Plonk(#[from] zkfabric_plonk::Error),
}
