//! Changes of the history.

use std::collections::BTreeMap;

use alloy_primitives::{Address, U256};

use super::super::Kind;
use super::super::batch::Batch;
use super::removal::Removable;
use super::{BLOCK, HEAD, Head, Key, at};
use crate::compact::{Input, Malformed, put_count, put_number};

/// Bytes of keys at which another row begins.
const PART: usize = 32 << 10;

/// Keys that blocks have changed.
#[derive(Debug, Default)]
pub(crate) struct ChangedKeys {
    blocks: BTreeMap<u64, BTreeMap<Address, OfAccount>>,
}

#[derive(Debug, Default)]
struct OfAccount {
    is_changed: bool,
    slots: Vec<U256>,
}

impl ChangedKeys {
    /// Adds a key.
    pub(crate) fn add(&mut self, block: u64, key: &Key) {
        let block = self.blocks.entry(block).or_default();
        match key {
            Key::Account(address) => block.entry(*address).or_default().is_changed = true,
            Key::Slot(address, slot) => block.entry(*address).or_default().slots.push(*slot),
        }
    }
}

impl Batch<'_> {
    /// Sets the value that a key had before a block.
    pub(crate) fn before(&mut self, key: &Key, block: u64, value: Vec<u8>) {
        self.rows
            .insert((Kind::History, key.row(block)), Some(value));
    }

    /// Adds keys that blocks have changed, those of the rows of this batch.
    pub(crate) fn changed(&mut self, keys: &ChangedKeys) {
        // No other batch has it, one of an earlier attempt neither.
        let commit = self.store.marker().commit;
        for (block, accounts) in &keys.blocks {
            let prefix = at(at(vec![BLOCK], *block), commit);
            let mut parts = 0_u32;
            let mut part = Vec::new();
            let mut end = |part: &mut Vec<u8>| {
                let key = [&prefix[..], &parts.to_be_bytes()].concat();
                let part = std::mem::take(part);
                self.rows.insert((Kind::History, key), Some(part));
                parts += 1;
            };
            for (address, changed) in accounts {
                // One account may have changed millions of slots.
                let mut slots = changed.slots.chunks(PART / 64).peekable();
                let mut is_changed = changed.is_changed;
                while is_changed || slots.peek().is_some() {
                    put(
                        &mut part,
                        *address,
                        is_changed,
                        slots.next().unwrap_or_default(),
                    );
                    is_changed = false;
                    if part.len() >= PART {
                        end(&mut part);
                    }
                }
            }
            if !part.is_empty() {
                end(&mut part);
            }
        }
    }

    /// Removes what a row says that its block has changed.
    pub(crate) fn forget(&mut self, removable: Removable) {
        for key in &removable.keys {
            let key = key.row(removable.block);
            self.rows.insert((Kind::History, key), None);
        }
        self.rows.insert((Kind::History, removable.row), None);
    }

    /// Sets what the history has.
    pub(crate) fn head(&mut self, head: &Head) {
        let key = (Kind::History, HEAD.to_vec());
        self.rows.insert(key, Some(head.encode()));
    }
}

fn put(part: &mut Vec<u8>, address: Address, is_changed: bool, slots: &[U256]) {
    part.extend(address);
    part.push(is_changed.into());
    put_count(part, slots.len() as u64);
    for slot in slots {
        put_number(part, *slot);
    }
}

/// Returns the keys of a row.
pub(super) fn keys(row: &[u8]) -> Result<Vec<Key>, Malformed> {
    let mut input = Input::new(row);
    let mut keys = Vec::new();
    while input.end().is_err() {
        let address = input.address()?;
        if input.flag("whether the account has changed")? {
            keys.push(Key::Account(address));
        }
        for _ in 0..input.count("a count of slots")? {
            keys.push(Key::Slot(address, input.number("a slot's number")?));
        }
    }
    Ok(keys)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_keys_of_a_row_come_back() {
        let (one, two) = (Address::repeat_byte(1), Address::repeat_byte(2));
        let mut row = Vec::new();
        put(&mut row, one, true, &[U256::ZERO, U256::MAX]);
        put(&mut row, two, false, &[U256::from(7)]);
        let expected = [
            Key::Account(one),
            Key::Slot(one, U256::ZERO),
            Key::Slot(one, U256::MAX),
            Key::Slot(two, U256::from(7)),
        ];
        assert_eq!(keys(&row).unwrap(), expected);
        for cut in 1..row.len() {
            let is_whole = cut == row.len() - 24;
            assert_eq!(keys(&row[..cut]).is_ok(), is_whole, "{cut}");
        }
    }
}
