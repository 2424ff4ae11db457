//! Why a block could not be built.

use zkfabric_stf::error::HeaderError;

/// Why a block could not be built.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The executor failed.
    #[error(transparent)]
    Execution(#[from] zkfabric_executor::Error),
    /// No header can follow the parent's.
    #[error("no block follows block {parent}: {source}")]
    Header {
        /// Number of the parent.
        parent: u64,
        /// The rule.
        source: HeaderError,
    },
    /// Frames of the log that are not those of one block.
    #[error("the log's groups are no block: {what}")]
    Frames {
        /// What does not fit.
        what: &'static str,
    },
}

impl Error {
    /// Returns whether the parent's hash is missing only, which is still computed.
    #[must_use]
    pub const fn is_late(&self) -> bool {
        matches!(
            self,
            Self::Execution(zkfabric_executor::Error::LateParent { .. })
        )
    }
}
