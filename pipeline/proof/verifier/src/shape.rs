//! The instances of a shard and their sizes.
//!
//! An instance of a chip has `256 u` rows, with `u` its *units*. A *group* is eight rows. The three
//! lowest bits of row `r` are the lane variables, the others the group variables; the five lowest
//! group variables are within a unit.

use crate::{VerifyError, VerifyingKey};
use alloc::vec::Vec;
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

/// Checks the list of free instances of a shard and, in the tail shard, prepends the key's
/// instances.
///
/// # Errors
/// An unknown chip, a chip whose instances the key fixes, a height out of range, a wrong order, too
/// many instances, or none.
pub fn shapes<'a>(
    key: &'a VerifyingKey,
    headers: &[Header],
    tail: bool,
) -> Result<Vec<InstanceShape<'a>>, VerifyError> {
    let fixed = if tail { key.fixed().len() } else { 0 };
    let instances = headers.len().saturating_add(fixed);
    if instances > MAX_INSTANCES {
        return Err(VerifyError::TooLarge {
            what: "the number of instances",
            limit: count(MAX_INSTANCES),
            got: count(instances),
        });
    }
    let mut shapes = Vec::new();
    if tail {
        for (index, instance) in key.fixed().iter().enumerate() {
            let unknown = VerifyError::MalformedKey("a fixed instance names an unknown chip");
            shapes.push(InstanceShape {
                air: key.airs().get(instance.chip).ok_or(unknown)?,
                units: instance.units,
                fixed: Some(index),
            });
        }
    }
    let mut last: Option<Header> = None;
    for (instance, header) in headers.iter().enumerate() {
        shapes.push(free_shape(key, instance, *header)?);
        // One order per set of instances: a proof has one encoding of its shape.
        let in_order = last.is_none_or(|previous| {
            previous.chip < header.chip
                || previous.chip == header.chip && previous.units >= header.units
        });
        if !in_order {
            return Err(VerifyError::InstanceOrder { instance });
        }
        last = Some(*header);
    }
    if shapes.is_empty() {
        return Err(VerifyError::EmptyShard);
    }
    Ok(shapes)
}

fn free_shape(
    key: &VerifyingKey,
    instance: usize,
    header: Header,
) -> Result<InstanceShape<'_>, VerifyError> {
    let air = usize::try_from(header.chip)
        .ok()
        .and_then(|chip| key.airs().get(chip))
        .ok_or_else(|| VerifyError::UnknownChip {
            instance,
            chip: header.chip,
            chips: key.airs().len(),
        })?;
    if !air.fixed.is_empty() {
        return Err(VerifyError::FixedChip {
            instance,
            chip: air.name.clone(),
        });
    }
    let max = key.max_units();
    if !(1..=max).contains(&header.units) {
        return Err(VerifyError::Height {
            instance,
            max,
            got: header.units,
        });
    }
    Ok(InstanceShape {
        air,
        units: header.units,
        fixed: None,
    })
}
