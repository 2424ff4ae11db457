//! Schedule of a batch's products: a tree of products upwards with one multiplier, and a tree of
//! inverses downwards with two.
//!
//! A batch is `B = 2^k` consecutive numbers. Level `j` of the tree has `B / 2^j` nodes, the
//! products of two nodes of the level below; level 0 is the numbers. Upwards, a node takes one
//! product; downwards, the inverse of a node times one of its children is the inverse of the other:
//! two products per node, `B - 1` nodes in either direction.
//!
//! Every clock has a slot for one node. Node `i` of level `j` has slot `first + i 2^j` in every
//! batch, `B` slots after its slot in the previous batch: a level owns the clocks of one residue
//! modulo `2^j`. Nested residues work for all levels: for some `q`, level `j` takes the clocks
//! equal to `q + 2^(j-1)` modulo `2^j`, and the clocks equal to `q` remain for the levels above.
//! Each tree uses the `q` with the earliest last slot.

use zkfabric_hdl_toolkit::HdlError;

use crate::inverter::INVERSE_CYCLES;

/// Clocks from a slot to the operands at the multiplier: schedule row, memory words, registers.
pub(super) const OPERAND_CYCLES: u64 = 3;

/// Slots of a batch, which repeat for all batches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    log_batch: u32,
    multiplier_cycles: u64,
    /// First slot of level j at index j - 1, in clocks from the batch's first number.
    up: Vec<u64>,
    down: Vec<u64>,
}

/// Actions of the circuit at a slot, and in the clock with its row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Row {
    /// Up: the operands are numbers.
    pub(super) leaf: bool,
    /// In the clock after the slot the multiplier has the product of a batch.
    pub(super) take: bool,
    /// Down: the inverse comes from the inverter.
    pub(super) root: bool,
    /// Down: the inverse belongs to a right child.
    pub(super) right: bool,
    /// Up: clocks since the slots of the two operands.
    pub(super) operands: [u64; 2],
    /// Down: clocks since the slot that made the inverse.
    pub(super) inverse: u64,
    /// Down: clocks since the slot that had the two children.
    pub(super) pair: u64,
}

/// Returns the first slot from `earliest` on that is `residue` modulo 2^`level`.
const fn align(earliest: u64, residue: u64, level: u32) -> u64 {
    let period = 1 << level;
    earliest + (residue + period - earliest % period) % period
}

impl Schedule {
    /// Makes the schedule for batches of 2^`log_batch` numbers and a multiplier with this latency
    /// in clocks.
    #[must_use]
    pub fn new(log_batch: u32, multiplier_cycles: u64) -> Self {
        let delay = multiplier_cycles + OPERAND_CYCLES;
        let batch = 1_u64 << log_batch;
        let residue = |q: u64, level: u32| q + (1 << (level - 1));
        let upwards = |q: u64| {
            let mut slots = vec![0];
            for level in 2..=log_batch {
                // The second node of the level below is the later operand.
                let ready = slots[slots.len() - 1] + (1 << (level - 1)) + delay;
                slots.push(align(ready, residue(q, level) % (1 << level), level));
            }
            slots
        };
        // Numbers come in pairs, and the first one in clock 0: q is odd.
        let up = (0..batch).filter(|q| q % 2 == 1).map(upwards);
        let up = up
            .min_by_key(|slots| slots[slots.len() - 1])
            .unwrap_or_default();
        let root = up.last().copied().unwrap_or_default();
        let downwards = |q: u64| {
            let ready = root + delay + INVERSE_CYCLES - (OPERAND_CYCLES - 1);
            let mut slots = vec![align(ready, residue(q, log_batch) % batch, log_batch)];
            for level in (1..log_batch).rev() {
                let ready = slots[slots.len() - 1] + delay;
                slots.push(align(ready, residue(q, level) % (1 << level), level));
            }
            slots
        };
        let down = (0..batch).map(downwards);
        let mut down = down
            .min_by_key(|slots| slots[slots.len() - 1])
            .unwrap_or_default();
        down.reverse();
        Self {
            log_batch,
            multiplier_cycles,
            up,
            down,
        }
    }

    /// Returns the clocks from a slot to its product.
    pub(super) fn delay(&self) -> u64 {
        self.multiplier_cycles + OPERAND_CYCLES
    }

    /// Returns the numbers per batch.
    fn batch(&self) -> u64 {
        1 << self.log_batch
    }

    /// Returns the first slots of a level, up and down.
    fn slots(&self, level: u32) -> [u64; 2] {
        let at = |slots: &[u64]| slots.get(level as usize - 1).copied().unwrap_or_default();
        [at(&self.up), at(&self.down)]
    }

    /// Returns the clocks from a number to its inverse, the same for all.
    #[must_use]
    pub fn latency_cycles(&self) -> u64 {
        let [_, last] = self.slots(1);
        last + self.delay() + 1
    }

    /// Returns whether the inverses of two numbers are made in even clocks.
    pub(super) fn ends_in_even_clocks(&self) -> bool {
        let [_, last] = self.slots(1);
        (last + self.delay()).is_multiple_of(2)
    }

    /// Returns the number of inverters, which take the products of batches in turn.
    pub(super) fn inverters(&self) -> u64 {
        INVERSE_CYCLES.div_ceil(self.batch())
    }

    /// Returns the number of products taken by the inverters, and of inverses used, before those of
    /// the first batch: at power-up the first clock has no row.
    pub(super) fn turns_before(&self) -> [u64; 2] {
        let [root, first] = self.slots(self.log_batch);
        [
            (root + self.delay() - 1) / self.batch(),
            first / self.batch(),
        ]
    }

    /// Returns the rows, indexed by the clock modulo the batch size.
    pub(super) fn rows(&self) -> Vec<Row> {
        let mut rows = vec![Row::default(); self.batch() as usize];
        let top = self.log_batch;
        for level in 1..=top {
            let [up, down] = self.slots(level);
            let nodes = self.batch() >> level;
            for node in 0..nodes {
                let at = |first: u64| ((first + (node << level)) % self.batch()) as usize;
                if let Some(row) = rows.get_mut(at(up)) {
                    row.leaf = level == 1;
                    if level > 1 {
                        let [below, _] = self.slots(level - 1);
                        row.operands = [up - below, up - below - (1 << (level - 1))];
                    }
                }
                if let Some(row) = rows.get_mut(at(down)) {
                    row.root = level == top;
                    row.pair = down - up;
                    if level < top {
                        let [_, above] = self.slots(level + 1);
                        row.right = node % 2 == 1;
                        row.inverse = down - above + if row.right { 1 << level } else { 0 };
                    }
                }
            }
        }
        let [root, _] = self.slots(top);
        let take = (root + self.delay() - 1) % self.batch();
        if let Some(row) = rows.get_mut(take as usize) {
            row.take = true;
        }
        rows
    }

    /// Checks that words are read before they are overwritten, in memories of 2^`node_bits` nodes
    /// and 2^`pair_bits` pairs, and that batch products are used before the next ones.
    pub(super) fn check(&self, node_bits: u32, pair_bits: u32) -> Result<(), HdlError> {
        let rows = self.rows();
        let most = |value: fn(&Row) -> u64| rows.iter().map(value).max().unwrap_or_default();
        let nodes = most(|row| row.operands[0].max(row.inverse));
        let fits = |parameter: &str, back: u64, bits: u32| {
            let needed = (back + 2).ilog2() + 1;
            if needed <= bits {
                return Ok(());
            }
            Err(HdlError::config(
                "batch_inverter",
                parameter,
                format!("at least {needed}"),
                &bits,
            ))
        };
        fits("node bits", nodes, node_bits)?;
        fits("pair bits", most(|row| row.pair), pair_bits)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    /// By definition: each node after its operands, one node per slot, and no node missing.
    #[test]
    fn every_node_has_a_slot_behind_its_operands() {
        for (log_batch, latency) in [(6, 54), (7, 31), (8, 54), (8, 31), (9, 54), (10, 100)] {
            let schedule = Schedule::new(log_batch, latency);
            let delay = latency + OPERAND_CYCLES;
            let (mut up, mut down) = (HashSet::new(), HashSet::new());
            let batch = 1_u64 << log_batch;
            for level in 1..=log_batch {
                let [first_up, first_down] = schedule.slots(level);
                for node in 0..batch >> level {
                    let slots = [first_up, first_down].map(|first| first + (node << level));
                    assert!(up.insert(slots[0] % batch));
                    assert!(down.insert(slots[1] % batch));
                    if level > 1 {
                        let [below, _] = schedule.slots(level - 1);
                        let last_operand = below + ((2 * node + 1) << (level - 1));
                        assert!(slots[0] >= last_operand + delay);
                    }
                    let [_, above] = schedule.slots(log_batch.min(level + 1));
                    let inverse_from = if level == log_batch {
                        first_up + delay + INVERSE_CYCLES - 2
                    } else {
                        above + ((node >> 1) << (level + 1)) + delay
                    };
                    assert!(slots[1] >= inverse_from);
                }
            }
            assert_eq!(up.len() as u64, batch - 1);
            assert_eq!(down.len() as u64, batch - 1);
            println!(
                "2^{log_batch}, multiplier of {latency}: {} clocks, {} inverters",
                schedule.latency_cycles(),
                schedule.inverters()
            );
        }
    }
}
