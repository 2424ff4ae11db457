//! Numbers of rows and values.

use zkfabric_chips::heights::LOG_UNIT;
use zkfabric_chips::shards::{Shard, ShardSize};

use super::setup::Prover;
use crate::work::CommittedShards;

/// Number of rows of a chip.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChipRows {
    /// The chip.
    pub chip: String,
    /// Rows, padding included.
    pub rows: u64,
    /// Instances.
    pub instances: usize,
    /// Columns, main and fixed.
    pub columns: usize,
    /// Messages per row.
    pub messages: usize,
}

impl Prover {
    /// Returns the rows of all chips.
    pub(super) fn chip_rows(&self, committed: &CommittedShards) -> Vec<ChipRows> {
        let airs = &self.key.chip_set().airs;
        let mut chips: Vec<ChipRows> = airs
            .iter()
            .map(|air| ChipRows {
                chip: air.name.clone(),
                columns: air.program.columns(),
                messages: air.interactions.len(),
                ..ChipRows::default()
            })
            .collect();
        for index in 0..committed.shards.len() {
            for (chip, units) in self.instances(committed, index) {
                if let Some(chip) = chips.get_mut(chip) {
                    chip.instances += 1;
                    chip.rows += u64::from(units) << LOG_UNIT;
                }
            }
        }
        chips.retain(|chip| chip.instances > 0);
        chips
    }

    /// Returns chip and units of a shard's instances, the key's first.
    fn instances<'a>(
        &'a self,
        committed: &'a CommittedShards,
        index: usize,
    ) -> impl Iterator<Item = (usize, u32)> + 'a {
        let fixed = match index + 1 == committed.shards.len() {
            true => self.key.verifying().fixed(),
            false => &[],
        };
        let fixed = fixed.iter().map(|instance| (instance.chip, instance.units));
        let shard = committed.shards.get(index);
        let free = shard.map_or(&[][..], |shard| &shard.commitment.headers);
        fixed.chain(
            free.iter()
                .map(|header| (header.chip as usize, header.units)),
        )
    }

    /// Returns the size of a shard.
    pub(super) fn size(&self, shard: &Shard) -> ShardSize {
        ShardSize::of_instances(&self.key.chip_set().airs, &shard.instances)
    }

    /// Returns the number of values in the main columns of a shard.
    pub(super) fn cells(&self, committed: &CommittedShards, index: usize) -> u64 {
        let airs = &self.key.chip_set().airs;
        let columns = |chip: usize| airs.get(chip).map_or(0, |air| air.main.len() as u64);
        let cells = |(chip, units)| (u64::from(units) << LOG_UNIT) * columns(chip);
        self.instances(committed, index).map(cells).sum()
    }
}
