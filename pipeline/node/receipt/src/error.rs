//! Errors of receipts.

use alloc::string::String;

use alloy_primitives::{Address, B256};

/// Why a receipt is refused, or convicts nobody.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A group without leaves.
    #[error("a group needs a leaf at least")]
    Empty,
    /// Positions that a header cannot name.
    #[error("positions from {first}, {count} of them: expected at most 2^32 - 1 below 2^64")]
    Positions {
        /// Position of the first leaf.
        first: u64,
        /// Number of leaves.
        count: usize,
    },
    /// A position outside the group.
    #[error("position {position} is not in the group, which has {count} from {first} on")]
    Outside {
        /// The position.
        position: u64,
        /// Position of the group's first leaf.
        first: u64,
        /// Number of the group's leaves.
        count: u32,
    },
    /// A path of the wrong length.
    #[error("a path of {got} hashes, expected {expected}")]
    PathLength {
        /// Hashes from this leaf to the root.
        expected: usize,
        /// Hashes of the path.
        got: usize,
    },
    /// A path that leads to another root.
    #[error("leaf and path give the root {got}, the group has {expected}")]
    Root {
        /// The group's root.
        expected: B256,
        /// The root of leaf and path.
        got: B256,
    },
    /// Bytes that are no signature.
    #[error("expected a signature r, s, v with s in the lower half and v 27 or 28: {what}")]
    Signature {
        /// What is wrong.
        what: &'static str,
    },
    /// A signature by another key.
    #[error("the group is signed by {got}, expected {expected}")]
    Signer {
        /// Address of the expected signer.
        expected: Address,
        /// Address of the signature's key.
        got: Address,
    },
    /// A key that is none.
    #[error("expected a private key: a number below the order of secp256k1, not zero")]
    Key,
    /// A signer that did not sign.
    #[error("the signer did not sign: {reason}")]
    Unsigned {
        /// The signer's reason.
        reason: String,
    },
    /// Statements that do not contradict each other.
    #[error("no contradiction: {what}")]
    NoConflict {
        /// What both statements share, or what they do not.
        what: &'static str,
    },
}

impl Error {
    /// Of a signature from which no key follows.
    pub(crate) const NO_KEY: Self = Self::Signature {
        what: "r is no point's coordinate",
    };
}
