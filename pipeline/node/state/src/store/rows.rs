//! Keys and values of the store.
//!
//! | keyspace | key | value |
//! |---|---|---|
//! | `accounts` | address | account, in its compact form |
//! | `slots` | address, slot's number in 32 big-endian bytes | value, big-endian without leading zeros |
//! | `codes` | hash | code |
//! | `nodes` | 1, the trie's key | the trie's value |
//! | `blocks` | 1, block's hash; or 2, transaction's hash | block's number; then the index in the block |
//! | `blocks` | 3 | number of the newest block whose hashes are there |
//! | `meta` | 1 | version of this format |
//!
//! In each keyspace the key 0 has the [`Marker`] of the last commit. A library that has lost
//! commits of some keyspaces only leaves different markers.

use alloy_primitives::{Address, U256};

use crate::account::Account;
use crate::compact::{Input, Malformed, put_account};

/// Version of keys and values.
pub(super) const VERSION: u8 = 2;
/// Key of the marker.
pub(super) const MARKER: [u8; 1] = [0];
/// Key of the version.
pub(super) const FORMAT: [u8; 1] = [1];
/// First byte of the trie's keys.
pub(super) const NODE: u8 = 1;
/// First byte of a block's hash.
pub(super) const BLOCK: u8 = 1;
/// First byte of a transaction's hash.
pub(super) const TRANSACTION: u8 = 2;
/// Key of the newest block whose hashes are there.
pub(super) const INDEXED: [u8; 1] = [3];

/// A group, and the log's running hash after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// Number of the group.
    pub group: u64,
    /// The log's running hash after the group.
    pub hash: [u8; 32],
}

/// How far the content goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Content {
    /// Nothing was committed.
    Empty,
    /// The state after a group.
    At(Position),
    /// The state after the first group, with slots missing that groups up to the second one clear.
    Between(Position, Position),
    /// A part of a snapshot.
    Importing,
}

/// What each commit writes into each keyspace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Marker {
    /// Number of the commit.
    pub(super) commit: u64,
    pub(super) content: Content,
}

impl Marker {
    /// Bytes of a marker.
    pub(super) const BYTES: usize = 8 + 1 + 40 + 40;

    pub(super) fn encode(&self) -> [u8; Self::BYTES] {
        let nowhere = Position {
            group: 0,
            hash: [0; 32],
        };
        let (kind, at, until) = match self.content {
            Content::Empty => (0, nowhere, nowhere),
            Content::At(at) => (1, at, nowhere),
            Content::Between(at, until) => (2, at, until),
            Content::Importing => (3, nowhere, nowhere),
        };
        let mut bytes = Vec::with_capacity(Self::BYTES);
        bytes.extend(self.commit.to_be_bytes());
        bytes.push(kind);
        for position in [at, until] {
            bytes.extend(position.group.to_be_bytes());
            bytes.extend(position.hash);
        }
        let mut array = [0; Self::BYTES];
        array.copy_from_slice(&bytes);
        array
    }

    pub(super) fn decode(bytes: &[u8]) -> Result<Self, Malformed> {
        let mut input = Input::new(bytes);
        let commit = commit_of(&mut input)?;
        let kind = input.byte("a kind of content")?;
        let (at, until) = (position(&mut input)?, position(&mut input)?);
        let content = match kind {
            0 => Content::Empty,
            1 => Content::At(at),
            2 => Content::Between(at, until),
            3 => Content::Importing,
            other => return Err(input.wrong("a kind of content", &other)),
        };
        input.end()?;
        Ok(Self { commit, content })
    }
}

/// Reads the number of a commit, with which a marker begins.
pub(super) fn commit_of(input: &mut Input<'_>) -> Result<u64, Malformed> {
    Ok(u64::from_be_bytes(input.array("the number of a commit")?))
}

fn position(input: &mut Input<'_>) -> Result<Position, Malformed> {
    Ok(Position {
        group: u64::from_be_bytes(input.array("the number of a group")?),
        hash: input.array("a running hash")?,
    })
}

pub(crate) fn slot_key(address: Address, slot: U256) -> [u8; 52] {
    let mut key = [0; 52];
    let (first, last) = key.split_at_mut(20);
    first.copy_from_slice(address.as_slice());
    last.copy_from_slice(&slot.to_be_bytes::<32>());
    key
}

pub(crate) fn parse_slot_key(key: &[u8]) -> Result<(Address, U256), Malformed> {
    let mut input = Input::new(key);
    let address = input.address()?;
    let slot = U256::from_be_bytes(input.array::<32>("a slot's number")?);
    input.end()?;
    Ok((address, slot))
}

pub(crate) fn account_row(account: &Account) -> Vec<u8> {
    let mut row = Vec::with_capacity(64);
    put_account(&mut row, account);
    row
}

pub(crate) fn parse_account(row: &[u8]) -> Result<Account, Malformed> {
    let mut input = Input::new(row);
    let account = input.account()?;
    input.end()?;
    Ok(account)
}

pub(crate) fn parse_slot(row: &[u8]) -> Result<U256, Malformed> {
    let input = Input::new(row);
    if row.len() > 32 || row.first().is_none_or(|byte| *byte == 0) {
        return Err(input.wrong("1 to 32 bytes without a leading zero", &row.len()));
    }
    Ok(U256::from_be_slice(row))
}

/// Returns a key with a first byte before it.
pub(super) fn tagged(tag: u8, key: &[u8]) -> Vec<u8> {
    let mut tagged = Vec::with_capacity(key.len() + 1);
    tagged.push(tag);
    tagged.extend(key);
    tagged
}
