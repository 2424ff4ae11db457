//! Memory cells outside the image: zero at time 0, in strictly ascending order of their addresses.
//!
//! Columns: [`Columns`]. Constraint:
//!
//! 1. `real` is boolean.
//!
//! A real row sends its cell with value 0 at time 0 and receives it with the final value and time,
//! which are free for the reason given in [`crate::image`]. No cell is started twice: each row
//! takes the address before its own, `address - 1 - difference` with a range-checked
//! `difference < 2^48`, off the chain bus and puts its own address there. The verifier starts the
//! chain at the word before the first that can be a cell and ends it at the last cell. Steps of
//! `1 ..= 2^48` can't wrap around the field's characteristic, so the chain has no cycle.
//!
//! Without gaps ([`zkfabric_vm::MemoryMap`]) the chain starts at the last word of the image, and
//! the rows are one strictly ascending path above the image. For each gap the verifier also takes
//! the word before the gap off the bus and puts the gap's last word there. Then the rows are as
//! many strictly ascending paths as there are starts. The starts in order are `s_0 < s_1 < ...`,
//! and the ends are `e_0 < e_1 < ...` with `s_i < e_i < s_(i + 1)`, except that the last end is the
//! prover's choice. A path from the last start can only end at the last end, since all others lie
//! below that start; so each path from `s_i` ends at `e_i`, by induction from the last. No path has
//! a row in a gap, between `e_i` and `s_(i + 1)`.
//!
//! The verifier refuses a last end of `2^61` or more, so each address names exactly one word of the
//! 64-bit address space.

use crate::bus;
use crate::cpu;
use crate::lookups::Lookups;
use alloc::vec::Vec;
use zkfabric_air::{Air, AirBuilder, AirError, Column, Expr, Trace, columns};
use zkfabric_vm::MemoryMap;
use zkfabric_vm::trace::{Cell, Space};

columns! {
    /// One row: one cell.
    pub struct Columns {
        /// 1 on a row with a cell.
        real: Bit,
        /// Word address.
        address: U32,
        /// Distance to the previous cell's address, minus one.
        difference: U16[3],
        /// Value at the end.
        value: U64,
        /// Time of the last access.
        time: U64,
    }
}

/// Name of the chip.
pub const NAME: &str = "memory";

/// Describes the constraints.
///
/// # Errors
/// None; the description is constant.
pub fn air() -> Result<Air, AirError> {
    let mut b = AirBuilder::new(NAME, Columns::specs(), Vec::new());
    let c = Columns::<Expr>::from_fn(|index| b.main(index));
    b.assert_bool("real is boolean", &c.real);
    let difference = cpu::range_limbs(&mut b, &c.real, &c.difference);
    let previous = &c.address - 1 - difference;
    b.receive(bus::MEMORY_CHAIN, c.real.clone(), [previous]);
    b.send(bus::MEMORY_CHAIN, c.real.clone(), [c.address.clone()]);
    let space = Expr::from(Space::Memory as u64);
    let message = |time, value| [space.clone(), c.address.clone(), time, value];
    b.send(
        bus::MEMORY,
        c.real.clone(),
        message(Expr::zero(), Expr::zero()),
    );
    b.receive(bus::MEMORY, c.real.clone(), message(c.time, c.value));
    b.finish()
}

/// Fills an instance with `cells` of `map` that follow the word `previous` in the chain, and counts
/// its lookups.
///
/// # Errors
/// Cells at word addresses of `2^32` or above, or not in ascending order.
pub fn fill(
    (cells, map): (&[Cell], &MemoryMap),
    mut previous: u64,
    height: usize,
    lookups: &mut Lookups,
) -> Result<Vec<Column>, AirError> {
    let c = Columns::index();
    let mut trace = Trace::zeros(&Columns::specs(), height);
    for (row, cell) in cells.iter().enumerate() {
        let difference = cell.address.wrapping_sub(previous).wrapping_sub(1);
        trace.set(row, c.real, 1);
        trace.set(row, c.address, cell.address);
        cpu::fill_u48(&mut trace, row, &c.difference, difference, lookups);
        trace.set(row, c.value, cell.value);
        trace.set(row, c.time, cell.time);
        previous = map.leap(cell.address);
    }
    trace.finish()
}
