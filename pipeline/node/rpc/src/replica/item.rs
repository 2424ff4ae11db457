//! What a node sends to those that follow it.

use alloy_primitives::{B256, Bytes, U64};
use serde::{Deserialize, Serialize};
use zkfabric_receipt::{Signature, SignedGroup};

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
        signature: Option<Bytes>,
    },
    /// The receipts that were signed last.
    Signed {
        previous: B256,
        first: U64,
        count: U64,
        root: B256,
        signature: Bytes,
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
            Self::Signed { signature, .. } => signature.len(),
            Self::Block { .. } | Self::Newest { .. } => 0,
        }
    }

    pub(crate) fn signed(signed: &SignedGroup) -> Self {
        Self::Signed {
            previous: signed.group.previous,
            first: U64::from(signed.group.first),
            count: U64::from(signed.group.count),
            root: signed.group.root,
            signature: Bytes::copy_from_slice(&signed.signature.0),
        }
    }
}

/// Reads a signature; says what came instead.
pub(crate) fn signature(bytes: &Bytes) -> Result<Signature, String> {
    let got = bytes.len();
    let bytes = bytes.as_ref().try_into();
    let bytes = bytes.map_err(|_| format!("a signature of {got} bytes, expected 65"))?;
    Ok(Signature(bytes))
}
