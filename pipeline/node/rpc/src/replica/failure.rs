//! Why nothing is followed any more.

use zkfabric_engine::FollowError;

/// Why nothing is followed any more.
#[derive(Debug, thiserror::Error)]
pub enum ReplicaFailure {
    /// What the source gives does not follow, or the ledger here fails.
    #[error(transparent)]
    Follow(#[from] FollowError),
    /// An item of the source that has another form than this version's.
    #[error("an item of the source: {0}; do not use this source")]
    Item(String),
    /// The source refuses the place from which this node goes on.
    #[error("{address} refuses this node: {words}")]
    Refused {
        /// Address of the source.
        address: String,
        /// What it says.
        words: String,
    },
    /// The source's log begins behind the place from which this node goes on.
    #[error(
        "{address} has group {group} no more, its log begins with group {first}: stop a replica \
         that has more, copy its folder as a backup is made, and begin with the copy; or follow a \
         node whose log reaches back"
    )]
    Trimmed {
        /// Address of the source.
        address: String,
        /// The group that was asked for.
        group: u64,
        /// The first one of the source's log.
        first: u64,
    },
}
