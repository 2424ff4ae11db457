//! Why nothing is followed any more.

use std::fmt;

use alloy_primitives::B256;
use zkfabric_engine::FollowError;

/// Why nothing is followed any more.
#[derive(Debug, thiserror::Error)]
pub enum ReplicaFailure {
    /// What the source gives does not follow, or the ledger here fails.
    #[error("{}", Advised(.0))]
    Follow(#[from] FollowError),
    /// What the source gives first does not follow from the genesis here.
    #[error(
        "the source's chain does not begin as the genesis file and --sequencer-key say ({reason}): \
         the file has the chain id {chain_id}, and gives block {number} the hash {hash}; compare \
         both with the source's (eth_chainId, eth_getBlockByNumber), the key with the one that the \
         sequencer prints, and begin in an empty folder"
    )]
    Beginning {
        /// What does not follow.
        reason: Box<FollowError>,
        /// Chain id of the genesis here.
        chain_id: u64,
        /// Number of its block.
        number: u64,
        /// The block's hash.
        hash: B256,
    },
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

/// An error with what to do.
struct Advised<'a>(&'a FollowError);

impl fmt::Display for Advised<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(error) = self;
        match error.advice() {
            Some(advice) => write!(f, "{error}: {advice}"),
            None => write!(f, "{error}"),
        }
    }
}
