//! The chips' trait.

use super::uses::Uses;
use crate::schedule::Schedule;
use crate::witness::Witness;
use zkfabric_air::{AirBuilder, ColumnSpec, Trace};

/// A chip of the machine.
pub trait Chip {
    /// A schedule's part of a row.
    type Row;

    /// The chip's name.
    const NAME: &'static str;

    /// Returns the chip's rows.
    fn rows(schedule: &Schedule) -> &[Self::Row];

    /// Returns names and widths of the prover's columns, and of the key's.
    fn specs() -> [Vec<ColumnSpec>; 2];

    /// Adds the chip's constraints and messages.
    fn constrain(b: &mut AirBuilder);

    /// Fills the key's columns of a row.
    fn fix(row: &Self::Row, at: usize, uses: &Uses<'_>, trace: &mut Trace);

    /// Fills the prover's columns of a row, and counts its lookups.
    fn fill(row: &Self::Row, at: usize, witness: &mut Witness<'_>, trace: &mut Trace);

    /// Ends the filling, once, after the last row: inverts the columns of inverses.
    fn finish(_trace: &mut Trace) {}
}
