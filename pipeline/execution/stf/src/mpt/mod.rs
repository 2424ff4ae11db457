//! A sparse Merkle-Patricia trie (Yellow Paper, appendix D): nodes expanded by a witness, and hash
//! references for the rest.
//!
//! All tries of one execution (the state trie and the storage tries) share one [`Nodes`] arena; a
//! [`Child`] represents a trie by its root. Every node of the witness is hashed once, during
//! decoding; after updates only the changed paths are hashed again. A missing node is an error,
//! never a default.
//!
//! Host and guest may iterate in different orders, so the set of nodes that an operation opens must
//! not depend on the order of keys: within one trie, apply all insertions before the first
//! deletion. Insertions open only the paths of their keys. Deletions also open each child that is
//! left alone in its branch, and the set of such children does not depend on the order of
//! deletions.

mod commit;
mod decode;
mod lookup;
mod nibbles;
mod node;
mod source;
mod update;

#[cfg(feature = "std")]
pub use decode::KEY_NIBBLES;
pub use decode::decode_witness;
#[cfg(feature = "std")]
pub(crate) use nibbles::from_hex_prefix;
pub use nibbles::unpack;
pub use node::{Child, Nodes};
pub use source::{NoSource, Source, Work};

use alloc::vec::Vec;

use alloy_primitives::{B256, b256};

use crate::error::WitnessError;

/// Root of the trie without keys: Keccak-256 of the RLP of the empty string.
pub const EMPTY_ROOT: B256 =
    b256!("56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421");

/// Computes the root of the trie that maps the RLP of each index to the item at that index
/// (transactions, receipts).
///
/// # Errors
/// [`WitnessError::TooManyNodes`] for more than 2^31 items.
pub fn ordered_root<'a>(items: impl Iterator<Item = &'a [u8]>) -> Result<B256, WitnessError> {
    let mut nodes = Nodes::new(NoSource);
    let mut root = Child::Empty;
    let mut key = Vec::with_capacity(9);
    for (index, item) in items.enumerate() {
        key.clear();
        crate::rlp::put_u64(&mut key, index as u64);
        nodes.insert(&mut root, 0, &unpack(&key), item.into())?;
    }
    Ok(nodes.root(&root))
}
