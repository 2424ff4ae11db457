//! Which block the tag `latest` names.
//!
//! Clients and indexers read each block number once. The open block grows for as long as it is
//! open, so a client that reads it by `latest` misses what comes later, and sees its hash change
//! when it gets its header. Block tags therefore name blocks that have headers, and `pending`
//! names the open block; a second path keeps the open block as `latest` for clients that count
//! confirmations and want to wait for milliseconds only (decision 76).

use std::time::Duration;

/// Which block the tag `latest` names. States at `latest` are those after the newest durable group
/// with either.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tags {
    /// The newest block that has its header. A request that names the open block by its number
    /// waits for its header, and so does a request for the receipt of one of its transactions: what
    /// a client has a receipt of, it finds in blocks and logs up to `latest`.
    #[default]
    Sealed,
    /// The open block, from its first durable group on.
    Open,
}

impl Tags {
    /// The path of a server with [`Tags::Open`].
    pub const OPEN_PATH: &'static str = "/pending";
}

/// Most time for which a request waits for a block's header: an open block ends after its block
/// time, and its root is computed soon after that.
pub(crate) const HEADER_TIME: Duration = Duration::from_secs(3);
