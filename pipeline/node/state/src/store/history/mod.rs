//! Rows of the history: what blocks have changed, as it was before.
//!
//! | key | value |
//! |---|---|
//! | 1, address, block | the account before the block; empty if there was none |
//! | 2, address, slot's number, block | the slot's value before the block; empty for zero |
//! | 3, block, commit, part | keys of the block's rows in a commit |
//! | 4 | how many blocks are kept, and the first and the newest one |
//!
//! Numbers of blocks are big-endian, so that the rows of a key stand in the order of blocks: the
//! first row after a block has the value that the key had at its end. A key without such a row has
//! had its value since. The rows of a block are removed by the keys that it has changed.

mod opening;
mod reads;
mod removal;
mod writes;

use alloy_primitives::{Address, U256};

pub(super) use opening::open;
pub(crate) use writes::ChangedKeys;

use super::rows::{slot_key, tagged};
use crate::account::Account;
use crate::compact::{Input, Malformed};

/// First byte of an account's keys.
const ACCOUNT: u8 = 1;
/// First byte of a slot's keys.
const SLOT: u8 = 2;
/// First byte of the keys of blocks.
const BLOCK: u8 = 3;
/// Key of the head.
const HEAD: [u8; 1] = [4];

/// How many blocks' states are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// None but those of the trie's window.
    None,
    /// Those of so many of the newest blocks, and more until a checkpoint has removed them.
    Last(u64),
    /// Those of all blocks since the history has begun.
    All,
}

/// Blocks whose states are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) first: u64,
    pub(crate) last: u64,
}

/// What a store has of the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Head {
    pub(crate) kept: Kept,
    /// The blocks; `None` until one has ended.
    pub(crate) span: Option<Span>,
}

/// What a block may change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    Account(Address),
    Slot(Address, U256),
}

impl Key {
    /// Returns what all rows of the key begin with.
    fn prefix(&self) -> Vec<u8> {
        match self {
            Self::Account(address) => tagged(ACCOUNT, address.as_slice()),
            Self::Slot(address, slot) => tagged(SLOT, &slot_key(*address, *slot)),
        }
    }

    fn row(&self, block: u64) -> Vec<u8> {
        at(self.prefix(), block)
    }
}

impl Span {
    pub(crate) const fn has(&self, block: u64) -> bool {
        self.first <= block && block <= self.last
    }
}

impl Head {
    fn encode(&self) -> Vec<u8> {
        let kept = match self.kept {
            Kept::None | Kept::All => 0,
            Kept::Last(count) => count.max(1),
        };
        let span = self.span.map(|span| [span.first, span.last]);
        let numbers = std::iter::once(kept).chain(span.into_iter().flatten());
        numbers.flat_map(u64::to_be_bytes).collect()
    }

    fn decode(row: &[u8]) -> Result<Self, Malformed> {
        let mut input = Input::new(row);
        let kept = match u64::from_be_bytes(input.array("a count of blocks")?) {
            0 => Kept::All,
            count => Kept::Last(count),
        };
        if input.end().is_ok() {
            return Ok(Self { kept, span: None });
        }
        let mut number = || Ok(u64::from_be_bytes(input.array("a block's number")?));
        let span = Span {
            first: number()?,
            last: number()?,
        };
        input.end()?;
        if span.first > span.last {
            return Err(input.wrong("a first block up to the last one", &span.first));
        }
        Ok(Self {
            kept,
            span: Some(span),
        })
    }
}

/// Returns a key with a block's number at its end.
fn at(mut prefix: Vec<u8>, block: u64) -> Vec<u8> {
    prefix.extend(block.to_be_bytes());
    prefix
}

/// Returns what an account's row has.
pub(crate) fn account_before(account: Option<&Account>) -> Vec<u8> {
    account.map(super::rows::account_row).unwrap_or_default()
}

/// Returns what a slot's row has.
pub(crate) fn slot_before(value: U256) -> Vec<u8> {
    value.to_be_bytes_trimmed_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_comes_back_and_others_are_refused() {
        let span = Some(Span { first: 3, last: 9 });
        for kept in [Kept::All, Kept::Last(1), Kept::Last(u64::MAX)] {
            for span in [None, span] {
                let head = Head { kept, span };
                let row = head.encode();
                assert_eq!(Head::decode(&row), Ok(head));
                Head::decode(&row[1..]).unwrap_err();
                Head::decode(&[&row[..], &[0]].concat()).unwrap_err();
            }
        }
        let span = Some(Span { first: 9, last: 3 });
        let kept = Kept::All;
        Head::decode(&Head { kept, span }.encode()).unwrap_err();
    }
}
