//! Bytes of a snapshot.
//!
//! ```text
//! snapshot: "zkfabric state", version (4), group (8), running hash (32), root (32), CRC (4),
//!           chunks
//! chunk:    kind, count of rows (4), bytes of rows (4), rows, CRC (4)
//! account:  address, the account's compact form
//! slot:     address, compact number of the slot, compact value
//! code:     hash, length, code
//! ```
//!
//! Chunks hold accounts (1), then slots (2), then codes (3), all rows in strictly ascending order;
//! the last one (0) holds the counts of the three. Fixed numbers are little-endian; a CRC is the
//! CRC-32C of all bytes of the file before it, so that chunks cannot change places.

use alloy_primitives::B256;

use crate::compact::{Input, Malformed};
use crate::store::Position;

/// Version of the format.
pub(super) const VERSION: u32 = 1;
const MAGIC: &[u8; 14] = b"zkfabric state";
/// Bytes before the first chunk.
pub(super) const HEAD_BYTES: usize = 14 + 4 + 8 + 32 + 32 + 4;
/// Bytes of a chunk before its rows.
pub(super) const CHUNK_HEAD_BYTES: usize = 1 + 4 + 4;
/// Bytes of rows at which a chunk ends.
pub(super) const CHUNK_BYTES: usize = 1 << 20;
/// Most bytes of a chunk's rows: a row with the largest code may be the last one.
pub(super) const MOST_CHUNK_BYTES: usize = 16 << 20;

/// Kinds of chunks.
pub(super) const END: u8 = 0;
pub(super) const ACCOUNTS: u8 = 1;
pub(super) const SLOTS: u8 = 2;
pub(super) const CODES: u8 = 3;

/// What a snapshot says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Summary {
    /// The group after which the state is as in the snapshot.
    pub position: Position,
    /// Root of the state's trie, as the exporter computed it.
    pub root: B256,
    /// Number of accounts.
    pub accounts: u64,
    /// Number of slots that are not zero.
    pub slots: u64,
    /// Number of codes.
    pub codes: u64,
}

/// Returns the head without its CRC.
pub(super) fn head(position: Position, root: B256) -> Vec<u8> {
    let mut head = MAGIC.to_vec();
    head.extend(VERSION.to_le_bytes());
    head.extend(position.group.to_le_bytes());
    head.extend(position.hash);
    head.extend(root);
    head
}

/// Returns the version of a head.
pub(super) fn version(head: &[u8]) -> Result<u32, Malformed> {
    let mut input = Input::new(head);
    let magic = input.take(MAGIC.len(), "a snapshot")?;
    if magic != MAGIC {
        return Err(input.wrong("the beginning of a snapshot", "other bytes"));
    }
    Ok(u32::from_le_bytes(input.array("a version")?))
}

/// Returns position and root of a head.
pub(super) fn parse_head(head: &[u8]) -> Result<(Position, B256), Malformed> {
    let mut input = Input::new(head);
    input.take(MAGIC.len() + 4, "a version")?;
    let group = u64::from_le_bytes(input.array("a group")?);
    let hash = input.array("a running hash")?;
    Ok((Position { group, hash }, input.hash()?))
}
