//! The instances of a shard and their sizes.
//!
//! An instance of a chip has `256 u` rows, with `u` its *units*. A *group* is eight rows. The three
//! lowest bits of row `r` are the lane variables, the others the group variables; the five lowest
//! group variables are within a unit.

use zkfabric_air::Air;
pub use zkfabric_air::instance::LOG_UNIT;

/// log2 of the rows of a group.
pub const LOG_LANES: u32 = 3;
/// Rows of a group.
pub const LANES: usize = 8;
/// log2 of the groups of a unit.
pub const LOG_UNIT_GROUPS: u32 = 5;
/// log2 of the largest number of units that a key may allow: instances of 2^22 rows.
pub const MAX_LOG_UNITS: u32 = 14;
/// Most instances in one shard, the key's included.
pub const MAX_INSTANCES: usize = 1 << 12;
/// Most instances with fixed columns in a key: half of a shard's instances, so that the tail has
/// room for others.
pub const MAX_FIXED_INSTANCES: usize = 1 << 11;
/// Most shards in one proof.
pub const MAX_SHARDS: usize = 1 << 12;

/// Chip and height of a free instance, as the proof states them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Header {
    /// Index of the chip.
    pub chip: u32,
    /// Rows in units of 256.
    pub units: u32,
}

/// An instance with its chip resolved.
#[derive(Debug, Clone, Copy)]
pub struct InstanceShape<'a> {
    /// The chip.
    pub air: &'a Air,
    /// Rows in units of 256, at least 1.
    pub units: u32,
    /// Index among the key's fixed instances.
    pub fixed: Option<usize>,
}

impl InstanceShape<'_> {
    /// Returns log2 of the units, rounded up: the number of variables that index the units.
    #[must_use]
    pub const fn log_units(&self) -> u32 {
        // Zero units do not occur; they would give 32.
        u32::BITS.saturating_sub(self.units.saturating_sub(1).leading_zeros())
    }

    /// Returns the number of group variables.
    #[must_use]
    pub const fn log_groups(&self) -> u32 {
        self.log_units().saturating_add(LOG_UNIT_GROUPS)
    }

    /// Returns the number of variables of the instance's rows.
    pub(crate) fn row_variables(&self) -> usize {
        let variables = self.log_groups().saturating_add(LOG_LANES);
        usize::try_from(variables).unwrap_or(usize::MAX)
    }

    /// Returns the number of groups.
    #[must_use]
    pub const fn groups(&self) -> u64 {
        // 32 bits shifted left by five.
        widen(self.units) << LOG_UNIT_GROUPS
    }

    /// Returns the number of columns, main and fixed.
    #[must_use]
    pub const fn columns(&self) -> usize {
        self.air.program.columns()
    }
}

/// Widens losslessly in a constant function.
#[expect(clippy::as_conversions, reason = "`From` is no constant function")]
const fn widen(value: u32) -> u64 {
    value as u64
}

/// Converts a count for an error's text.
pub(crate) fn count(n: usize) -> u64 {
    u64::try_from(n).unwrap_or(u64::MAX)
}

/// Returns the number of group variables of the sumcheck over rows, taken from the tallest
/// instance.
#[must_use]
pub fn row_variables(shapes: &[InstanceShape<'_>]) -> usize {
    let highest = shapes.iter().map(InstanceShape::log_groups).max();
    usize::try_from(highest.unwrap_or(0)).unwrap_or(usize::MAX)
}
