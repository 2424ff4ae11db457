//! Why nothing is followed any more.

use alloy_primitives::B256;
use zkfabric_engine::{ExecutionError, FollowError};

/// Why nothing is followed any more.
#[derive(Debug, thiserror::Error)]
pub enum ReplicaFailure {
    /// What the source gives does not follow, or the ledger here fails.
    #[error(transparent)]
    Follow(#[from] FollowError),
    /// What the sequencer has signed is not what its execution gives.
    #[error(
        "{0}: do not use this source, begin in an empty folder, and keep this one for a report"
    )]
    Wrong(#[source] ExecutionError),
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
