//! What a node sends to those that follow it.

use alloy_primitives::{B256, Bytes, FixedBytes, U64};
use serde::{Deserialize, Serialize};
use zkfabric_receipt::SignedHead;

/// Where a follower goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct From {
    /// Number of the next group.
    pub(crate) group: U64,
    /// The log's running hash behind the one before.
    pub(crate) after: B256,
}

/// What a node sends to those that follow it, in the order of its log.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub(crate) enum Item {
    /// A group of the log.
    Group {
        number: U64,
        payload: Bytes,
        /// Of its receipts, while the node has it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        signature: Option<FixedBytes<65>>,
    },
    /// The sequencer's signature of the log up to a group that was sent.
    Head {
        group: U64,
        signature: FixedBytes<65>,
    },
    /// A block whose groups were sent.
    Block { number: U64, hash: B256 },
    /// All durable groups were sent, up to this one. Comes at least once a second.
    Newest { group: U64 },
}

impl Item {
    /// Returns about how many bytes it has.
    pub(super) fn bytes(&self) -> usize {
        match self {
            Self::Group {
                payload, signature, ..
            } => payload.len() + signature.as_ref().map_or(0, |bytes| bytes.len()),
            Self::Head { .. } | Self::Block { .. } | Self::Newest { .. } => 0,
        }
    }

    pub(crate) fn head(signed: &SignedHead) -> Self {
        Self::Head {
            group: U64::from(signed.head.group),
            signature: FixedBytes(signed.signature.0),
        }
    }
}
