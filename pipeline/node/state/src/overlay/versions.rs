//! All values of an account in consecutive groups, and where blocks have changed them.

use std::collections::BTreeMap;

use alloy_primitives::U256;

use crate::account::Account;

/// All values of an account in consecutive groups, each with the group that has set it.
#[derive(Debug, Default)]
pub(super) struct AllVersions {
    pub(super) account: Vec<(u64, Option<Account>)>,
    /// Groups that have cleared the storage.
    pub(super) clears: Vec<u64>,
    pub(super) slots: BTreeMap<U256, Vec<(u64, U256)>>,
}

impl AllVersions {
    /// Returns the values of a slot, those that it has lost with all others among them.
    pub(super) fn slot(&self, slot: U256) -> Vec<(u64, U256)> {
        let clear_from = |group: u64| {
            let before = self.clears.partition_point(|clear| *clear < group);
            self.clears.get(before).copied()
        };
        let set = self.slots.get(&slot).map(Vec::as_slice);
        let mut all = Vec::new();
        // Of consecutive clears without a value between them, the first one counts.
        let mut from = 0;
        for (group, value) in set.unwrap_or_default() {
            // A group clears before it sets.
            let clear = clear_from(from).filter(|clear| clear <= group);
            all.extend(clear.map(|clear| (clear, U256::ZERO)));
            all.push((*group, *value));
            from = group.saturating_add(1);
        }
        all.extend(clear_from(from).map(|clear| (clear, U256::ZERO)));
        all
    }
}

/// A value that a block has set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct OfBlock<T> {
    pub(super) block: u64,
    /// The value at the end of the block before.
    pub(super) before: T,
    /// The value at the block's end, or so far.
    pub(super) after: T,
}

/// Which groups are those of which blocks.
#[derive(Debug)]
pub(super) struct BlocksOfGroups<'a> {
    /// The last group whose changes are none of these blocks'.
    pub(super) after: Option<u64>,
    /// The first block.
    pub(super) first: u64,
    /// The blocks that have ended, with their last groups. One more block may be open.
    pub(super) ends: &'a [(u64, u64)],
}

impl BlocksOfGroups<'_> {
    fn of(&self, group: u64) -> Option<u64> {
        if self.after.is_some_and(|after| group <= after) {
            return None;
        }
        let ended = self.ends.partition_point(|(_, end)| *end < group);
        Some(self.first.saturating_add(ended as u64))
    }

    /// Returns the blocks that have set a value, in their order. `old` is the value before all
    /// groups.
    pub(super) fn of_value<T: Copy>(&self, old: T, versions: &[(u64, T)]) -> Vec<OfBlock<T>> {
        let mut blocks: Vec<OfBlock<T>> = Vec::new();
        let mut now = old;
        for (group, value) in versions {
            if let Some(block) = self.of(*group) {
                match blocks.last_mut().filter(|last| last.block == block) {
                    Some(last) => last.after = *value,
                    None => blocks.push(OfBlock {
                        block,
                        before: now,
                        after: *value,
                    }),
                }
            }
            now = *value;
        }
        blocks
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_has_the_value_before_its_first_group() {
        // Block 5 has groups up to 10, block 6 up to 12, and block 7 is open.
        let blocks = BlocksOfGroups {
            after: Some(3),
            first: 5,
            ends: &[(5, 10), (6, 12)],
        };
        let of_value = |versions: &[(u64, u8)]| {
            let set = blocks.of_value(0, versions).into_iter();
            set.map(|of| (of.block, of.before, of.after))
                .collect::<Vec<_>>()
        };
        assert_eq!(of_value(&[]), []);
        assert_eq!(of_value(&[(3, 1)]), []);
        assert_eq!(of_value(&[(3, 1), (4, 2), (10, 3)]), [(5, 1, 3)]);
        assert_eq!(of_value(&[(4, 2), (10, 0)]), [(5, 0, 0)]);
        assert_eq!(of_value(&[(4, 2), (11, 2)]), [(5, 0, 2), (6, 2, 2)]);
        let each = [(10, 1), (11, 2), (13, 3), (14, 4)];
        assert_eq!(of_value(&each), [(5, 0, 1), (6, 1, 2), (7, 2, 4)]);
    }

    #[test]
    fn a_slot_is_zero_from_a_clear_to_its_next_value() {
        let slot = U256::from(1);
        let versions = |clears: &[u64], set: &[(u64, u64)]| {
            let set = set
                .iter()
                .map(|(group, value)| (*group, U256::from(*value)));
            let all = AllVersions {
                clears: clears.to_vec(),
                slots: BTreeMap::from([(slot, set.collect())]),
                ..AllVersions::default()
            };
            let all = all.slot(slot).into_iter();
            all.map(|(group, value)| (group, value.to::<u64>()))
                .collect::<Vec<_>>()
        };
        assert_eq!(versions(&[], &[(2, 7)]), [(2, 7)]);
        assert_eq!(versions(&[1, 2, 3], &[]), [(1, 0)]);
        assert_eq!(versions(&[2], &[(2, 7)]), [(2, 0), (2, 7)]);
        assert_eq!(
            versions(&[1, 5, 6], &[(2, 7), (4, 8), (7, 9)]),
            [(1, 0), (2, 7), (4, 8), (5, 0), (7, 9)]
        );
        assert_eq!(versions(&[3], &[(2, 7)]), [(2, 7), (3, 0)]);
    }
}
