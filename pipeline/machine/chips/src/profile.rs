//! Heights that shards are filled up to, so that the proofs of many executions have one shape.
//!
//! A verifier in a circuit has one key per shape: chips and heights of all shards. A *profile* is a
//! height for each chip except the tables, whose heights the program fixes. An
//! execution of one shard is filled up to the first profile of a list that has room for it; in a
//! longer execution each shard is
//! filled up to the last profile, and ends where that profile has no more room. So there is one
//! shape per profile, and one more per number of shards above one. Rows of zeros are padding of
//! every chip, so filling a shard up does not change what it proves.

use crate::chip_set::ChipSet;
use crate::heights::{LOG_UNIT, MAX_UNITS};
use alloc::vec::Vec;

/// A height for each chip that has no columns in the key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// Units by chip; zero for tables.
    units: Vec<u32>,
}

/// A chip for whose rows the last profile has no room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ProfileOverflow {
    /// Index of the chip.
    pub chip: usize,
    /// Rows of the chip.
    pub rows: usize,
    /// Rows that the profile has for the chip.
    pub room: usize,
}

impl Profile {
    /// Sets units of 256 rows for each chip by its name, at least one and at most the largest
    /// height.
    #[must_use]
    pub fn new(chip_set: &ChipSet, units: impl Fn(&str) -> u32) -> Self {
        let chips = chip_set.chips.iter().zip(&chip_set.airs);
        let units = chips.map(|(chip, air)| match air.fixed.is_empty() {
            true => units(chip.name()).clamp(1, MAX_UNITS),
            false => 0,
        });
        Self {
            units: units.collect(),
        }
    }

    /// Returns units by chip; zero for tables.
    pub fn all(&self) -> impl Iterator<Item = u32> + '_ {
        self.units.iter().copied()
    }

    /// Returns the units of a chip's instance; `None` for a table.
    #[must_use]
    pub fn units(&self, chip: usize) -> Option<u32> {
        self.units.get(chip).copied().filter(|units| *units > 0)
    }

    /// Returns the rows of a chip's instance; `None` for a table.
    #[must_use]
    pub fn rows(&self, chip: usize) -> Option<usize> {
        self.units(chip).map(|units| (units as usize) << LOG_UNIT)
    }

    /// Returns the first chip whose rows have no room.
    fn full(&self, rows: &[usize]) -> Option<ProfileOverflow> {
        rows.iter().enumerate().find_map(|(chip, &rows)| {
            let room = self.rows(chip)?;
            (rows > room).then_some(ProfileOverflow { chip, rows, room })
        })
    }
}

/// Profiles, each with at least the room of its predecessor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profiles(Vec<Profile>);

impl Profiles {
    /// Creates a list; a profile with less room for a chip than its predecessor gets the
    /// predecessor's room.
    #[must_use]
    pub fn new(profiles: impl IntoIterator<Item = Profile>) -> Self {
        let mut all: Vec<Profile> = Vec::new();
        for mut profile in profiles {
            if let Some(before) = all.last() {
                for (units, least) in profile.units.iter_mut().zip(&before.units) {
                    *units = (*units).max(*least);
                }
            }
            all.push(profile);
        }
        Self(all)
    }

    /// Returns the profiles, the smallest first.
    #[must_use]
    pub fn list(&self) -> &[Profile] {
        &self.0
    }

    /// Returns the first profile with room for `rows` by chip.
    ///
    /// # Errors
    /// The first chip whose rows the last profile has no room for.
    pub fn with_room(&self, rows: &[usize]) -> Result<&Profile, ProfileOverflow> {
        Self::first(&self.0, rows)
    }

    /// Returns the last profile, if it has room for `rows` by chip.
    ///
    /// # Errors
    /// The first chip whose rows it has no room for.
    pub fn last_with_room(&self, rows: &[usize]) -> Result<&Profile, ProfileOverflow> {
        let last = self.0.split_at(self.0.len().saturating_sub(1)).1;
        Self::first(last, rows)
    }

    fn first<'a>(profiles: &'a [Profile], rows: &[usize]) -> Result<&'a Profile, ProfileOverflow> {
        let mut last = ProfileOverflow {
            chip: 0,
            rows: 0,
            room: 0,
        };
        for profile in profiles {
            match profile.full(rows) {
                None => return Ok(profile),
                Some(full) => last = full,
            }
        }
        Err(last)
    }
}
