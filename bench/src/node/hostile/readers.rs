//! Many readers of large blocks at once.

use super::ground::Ground;
use super::wire::{Prepared, Reading};
use crate::Error;

/// Readers that take their answers as slowly as a node lets them: one half of a block whose answer
/// is sent while it is made, the other half of blocks whose answers are made whole.
pub(super) fn slow(ground: &mut Ground) -> Result<Prepared, Error> {
    let long = ground.block(ground.sizes.long)?;
    let whole = [(); 2].map(|()| ground.block(ground.sizes.transactions));
    let mut numbers = vec![long];
    for number in whole {
        numbers.extend([number?, long]);
    }
    let readers = ground.sizes.readers;
    Ok(ground.readers(ground.reads(&numbers), (readers, 1, Reading::Slow)))
}

/// Readers that take nothing of answers that are made whole, over all connections that there are.
pub(super) fn none(ground: &mut Ground) -> Result<Prepared, Error> {
    let number = ground.block(ground.sizes.transactions)?;
    let readers = ground.sizes.connections;
    Ok(ground.readers(ground.reads(&[number]), (readers, 1, Reading::Never)))
}
