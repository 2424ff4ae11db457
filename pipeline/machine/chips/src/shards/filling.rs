//! From row counts to the heights of a shard's instances.

use super::{ShardSize, fill};
use crate::chip_set::ChipSet;
use crate::error::ShardError;
use crate::heights::{Heights, RowShare};
use crate::profile::{Profile, Profiles};
use alloc::{vec, vec::Vec};
use zkfabric_air::Air;

/// Largest number of memory cells that are appended at a time.
const CELLS: usize = 1 << 16;

/// Heights of a shard's instances: as high as their rows need, or as a profile sets.
#[derive(Debug, Clone, Copy)]
pub struct Filling<'a> {
    heights: Heights,
    profiles: Option<&'a Profiles>,
}

impl From<Heights> for Filling<'_> {
    fn from(heights: Heights) -> Self {
        Self {
            heights,
            profiles: None,
        }
    }
}

impl<'a> Filling<'a> {
    /// Fills shards up to profiles, if any.
    #[must_use]
    pub const fn new(heights: Heights, profiles: Option<&'a Profiles>) -> Self {
        Self { heights, profiles }
    }

    /// Returns the heights of tables, which profiles do not change.
    pub(super) const fn heights(&self) -> Heights {
        self.heights
    }

    /// Returns the number of memory cells that are appended at a time: a shard without room for
    /// them is closed.
    pub(super) fn cells(&self, chip_set: &ChipSet) -> usize {
        let chip = fill::chip_of_cells(chip_set);
        let last = self.profiles.and_then(|profiles| profiles.list().last());
        let room = last.and_then(|profile| profile.rows(chip));
        room.map_or(CELLS, |room| room.min(CELLS))
    }

    /// Returns the profile of a shard with `rows` rows by chip; `only` says whether the shard may
    /// be the only one of its execution. `None` without profiles.
    ///
    /// # Errors
    /// [`ShardError::Profile`]: the last profile has no room for the rows.
    pub(super) fn profile(
        &self,
        chip_set: &ChipSet,
        (rows, only): (&[usize], bool),
    ) -> Result<Option<&'a Profile>, ShardError> {
        let Some(profiles) = self.profiles else {
            return Ok(None);
        };
        let found = match only {
            true => profiles.with_room(rows),
            false => profiles.last_with_room(rows),
        };
        found.map(Some).map_err(|full| {
            let chip = chip_set.chips.get(full.chip).map(|chip| chip.name().into());
            ShardError::Profile {
                chip: chip.unwrap_or_default(),
                rows: full.rows,
                room: full.room,
            }
        })
    }

    /// Returns the size of a shard with `rows` rows by chip, padding included.
    ///
    /// # Errors
    /// [`ShardError::Profile`].
    pub(super) fn size(
        &self,
        chip_set: &ChipSet,
        (rows, only): (&[usize], bool),
    ) -> Result<ShardSize, ShardError> {
        let airs = &chip_set.airs;
        let Some(profile) = self.profile(chip_set, (rows, only))? else {
            return Ok(ShardSize::of(airs, rows, self.heights));
        };
        let filled = rows.iter().enumerate();
        let filled = filled.map(|(chip, rows)| profile.rows(chip).unwrap_or(*rows));
        let filled: Vec<usize> = filled.collect();
        Ok(ShardSize::of(airs, &filled, self.heights))
    }

    /// Returns the instances of a chip with `rows` rows.
    pub(super) fn shares(
        &self,
        (chip, air): (usize, &Air),
        rows: usize,
        profile: Option<&Profile>,
    ) -> Vec<RowShare> {
        match profile.and_then(|profile| profile.units(chip)) {
            Some(units) => vec![RowShare {
                first: 0,
                rows,
                units,
            }],
            None => self.heights.of(air).shares(rows).collect(),
        }
    }
}
