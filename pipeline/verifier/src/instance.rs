//! The instances of a proof: first those of the key, in its order, then the free ones.

use crate::key::MIN_LOG_HEIGHT;
use crate::{VerifyError, VerifyingKey};
use alloc::vec::Vec;
use zkfabric_air::Air;

/// Most free instances in one proof.
pub const MAX_INSTANCES: usize = 1 << 14;

/// Chip and height of a free instance, as the proof states them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Header {
    /// Index of the chip.
    pub chip: u32,
    /// log2 of the number of rows.
    pub log_height: u32,
}

/// An instance with its chip looked up.
#[derive(Debug, Clone, Copy)]
pub struct InstanceShape<'a> {
    /// The chip.
    pub air: &'a Air,
    /// log2 of the number of rows.
    pub log_height: u32,
    /// Index among the key's fixed instances.
    pub fixed: Option<usize>,
}

/// Checks the list of free instances and joins it with the key's.
///
/// # Errors
/// An unknown chip, a chip whose instances the key fixes, a height out of range, a wrong order, too
/// many instances.
pub fn shapes<'a>(
    key: &'a VerifyingKey,
    headers: &[Header],
) -> Result<Vec<InstanceShape<'a>>, VerifyError> {
    let got = headers.len();
    if got > MAX_INSTANCES {
        let count = |n: usize| u64::try_from(n).unwrap_or(u64::MAX);
        let (limit, got) = (count(MAX_INSTANCES), count(got));
        return Err(VerifyError::TooLarge {
            what: "the number of instances",
            limit,
            got,
        });
    }
    let malformed = VerifyError::MalformedKey("a fixed instance names an unknown chip");
    let mut shapes = Vec::with_capacity(key.fixed().len().saturating_add(got));
    for (index, instance) in key.fixed().iter().enumerate() {
        let air = key
            .airs()
            .get(instance.chip)
            .ok_or_else(|| malformed.clone())?;
        shapes.push(InstanceShape {
            air,
            log_height: instance.log_height,
            fixed: Some(index),
        });
    }
    let mut last: Option<Header> = None;
    for (instance, header) in headers.iter().enumerate() {
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
        let (min, max) = (MIN_LOG_HEIGHT, key.max_log_height());
        if !(min..=max).contains(&header.log_height) {
            return Err(VerifyError::Height {
                instance,
                min,
                max,
                got: header.log_height,
            });
        }
        // One order for one set of instances: a proof has one encoding of its shape.
        let in_order = last.is_none_or(|previous| {
            previous.chip < header.chip
                || previous.chip == header.chip && previous.log_height >= header.log_height
        });
        if !in_order {
            return Err(VerifyError::InstanceOrder { instance });
        }
        last = Some(*header);
        shapes.push(InstanceShape {
            air,
            log_height: header.log_height,
            fixed: None,
        });
    }
    Ok(shapes)
}
