//! Bumps: re-reads of cells without a recent access, so that the next access has a gap below
//! `2^16`.
//!
//! Columns: [`Columns`]. Constraint:
//!
//! 1. `real` is boolean.
//!
//! A real row takes the cell off the memory bus at `time - 1 - difference`, with a range-checked
//! `difference < 2^48`, and puts it back with the same value at `time`. The time is free: a bump
//! changes no value and moves the cell forward in time, so the argument of [`crate::image`] about
//! chains of accesses holds. Space and address are free: a cell that does not exist has no message
//! to take.

use crate::bus;
use crate::cpu;
use crate::lookups::Lookups;
use alloc::vec::Vec;
use zkfabric_air::{Air, AirBuilder, AirError, Column, Expr, Trace, columns};
use zkfabric_vm::Bump;

columns! {
    /// One row: one bump.
    pub struct Columns {
        /// 1 on a real row.
        real: Bit,
        /// Kind of the cell.
        space: Bit,
        /// Register number or word address.
        address: U32,
        /// Value of the cell.
        value: U64,
        /// Time of the re-read.
        time: U64,
        /// Time since the previous access, minus one.
        difference: U16[3],
    }
}

/// Name of the chip.
pub const NAME: &str = "bump";

/// Describes the constraints.
///
/// # Errors
/// None; the description is constant.
pub fn air() -> Result<Air, AirError> {
    let mut b = AirBuilder::new(NAME, Columns::specs(), Vec::new());
    let c = Columns::<Expr>::from_fn(|index| b.main(index));
    b.assert_bool("real is boolean", &c.real);
    let difference = cpu::range_limbs(&mut b, &c.real, &c.difference);
    let previous = &c.time - 1 - difference;
    let message = |time| [c.space.clone(), c.address.clone(), time, c.value.clone()];
    b.receive(bus::MEMORY, c.real.clone(), message(previous));
    b.send(bus::MEMORY, c.real.clone(), message(c.time.clone()));
    b.finish()
}

/// Fills an instance and counts its lookups.
///
/// # Errors
/// Addresses of `2^32` or above, a time that is not after the previous one or exceeds it by more
/// than `2^48`.
pub fn fill(bumps: &[Bump], height: usize, lookups: &mut Lookups) -> Result<Vec<Column>, AirError> {
    let c = Columns::index();
    let mut trace = Trace::zeros(&Columns::specs(), height);
    for (row, bump) in bumps.iter().enumerate() {
        let difference = bump.time.wrapping_sub(bump.previous_time).wrapping_sub(1);
        trace.set(row, c.real, 1);
        trace.set(row, c.space, bump.space as u64);
        trace.set(row, c.address, bump.address);
        trace.set(row, c.value, bump.value);
        trace.set(row, c.time, bump.time);
        cpu::fill_u48(&mut trace, row, &c.difference, difference, lookups);
    }
    trace.finish()
}
