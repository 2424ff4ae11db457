//! The instances that a shard may have.

use crate::shape::{Header, InstanceShape, MAX_INSTANCES, count};
use crate::{VerifyError, VerifyingKey};
use alloc::vec::Vec;

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
