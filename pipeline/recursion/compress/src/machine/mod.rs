//! The machine: one chip per kind of operation, whose rows a [`Schedule`] fixes.
//!
//! There is no processor. Columns of the verifying key determine the rows: the computation of a
//! row, the addresses of its operands and its result, and the number of reads of the result. The
//! prover adds only the values. A row of zeros is padding.
//!
//! | module | one row |
//! |---|---|
//! | [`linear`] | a linear combination, a constant, a check of equality |
//! | [`multiply`] | a product, with or without a sum |
//! | [`advice`] | a value from the prover |
//! | [`permutation`] | a permutation of Poseidon2 |
//! | [`halves`] | the low half of a scalar |
//! | [`digits`] | the digits of half a scalar |
//! | [`point`] | a point from the prover |
//! | [`double`] | the double of a point |
//! | [`add`] | a sum and the multiple of a point |
//! | [`range`] | a value below `2^16` |
//! | [`bus`] | the buses and their messages |

pub mod add;
pub mod advice;
pub mod bus;
pub mod digits;
pub mod double;
pub mod halves;
pub mod linear;
pub mod multiply;
pub mod permutation;
pub mod point;
pub mod range;

mod below;
mod curve;

use crate::schedule::Schedule;
use crate::witness::Witness;
use zkfabric_air::instance::UNIT;
use zkfabric_air::{Air, AirBuilder, AirError, Column, ColumnSpec, Instance, Trace};
use zkfabric_prover::FixedColumns;

/// Numbers of reads of values and points, by address.
#[derive(Debug, Clone, Copy)]
pub struct Uses<'a> {
    pub(crate) values: &'a [u32],
    pub(crate) points: &'a [u32],
}

impl Uses<'_> {
    fn of(uses: &[u32], address: u32) -> u32 {
        let address = usize::try_from(address).ok();
        let uses = address.and_then(|address| uses.get(address));
        uses.copied().unwrap_or_default()
    }

    fn of_value(&self, address: u32) -> u32 {
        Self::of(self.values, address)
    }

    fn of_point(&self, address: u32) -> u32 {
        Self::of(self.points, address)
    }
}

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

/// Calls a function for each chip, in the order of the key.
macro_rules! each {
    ($function:ident($($argument:expr),*)) => {
        [
            $function::<linear::Linear>($($argument),*),
            $function::<multiply::Multiply>($($argument),*),
            $function::<advice::Advice>($($argument),*),
            $function::<permutation::Permutation>($($argument),*),
            $function::<halves::Halves>($($argument),*),
            $function::<digits::Digits>($($argument),*),
            $function::<point::Point>($($argument),*),
            $function::<double::Double>($($argument),*),
            $function::<add::Add>($($argument),*),
            // The last chip: it has the counts of all other chips' lookups.
            $function::<range::Range>($($argument),*),
        ]
    };
}

/// Returns the descriptions of all chips.
///
/// # Errors
/// A mistake in a description.
pub fn airs() -> Result<Vec<Air>, AirError> {
    fn air<C: Chip>() -> Result<Air, AirError> {
        let [main, fixed] = C::specs();
        let mut builder = AirBuilder::new(C::NAME, main, fixed);
        C::constrain(&mut builder);
        builder.finish()
    }
    each!(air()).into_iter().collect()
}

/// Number of chips.
pub const CHIPS: usize = 10;

/// Heights of all chips.
pub type Heights = [usize; CHIPS];

/// Returns the heights of all chips in rows, multiples of 256: as high as the rows need, or as the
/// schedule is filled up to.
#[must_use]
pub fn heights(schedule: &Schedule) -> Heights {
    let mut heights = each!(height(schedule));
    for (height, least) in heights.iter_mut().zip(schedule.least) {
        *height = least.max(*height);
    }
    heights
}

fn height<C: Chip>(schedule: &Schedule) -> usize {
    C::rows(schedule).len().max(1).next_multiple_of(UNIT)
}

/// Adds rows of padding.
fn filled_up(mut columns: Vec<Column>, height: usize) -> Vec<Column> {
    columns.iter_mut().for_each(|column| column.resize(height));
    columns
}

/// Returns the key's columns of all chips.
///
/// # Errors
/// A value that does not fit its column.
pub fn fixed(schedule: &Schedule) -> Result<Vec<FixedColumns>, AirError> {
    fn columns<C: Chip>(schedule: &Schedule, uses: &Uses<'_>) -> Result<Vec<Column>, AirError> {
        let [_, specs] = C::specs();
        let mut trace = Trace::zeros(&specs, height::<C>(schedule));
        for (at, row) in C::rows(schedule).iter().enumerate() {
            C::fix(row, at, uses, &mut trace);
        }
        trace.finish()
    }
    let uses = schedule.uses();
    let mut all = Vec::new();
    let chips = each!(columns(schedule, &uses)).into_iter();
    for (chip, (columns, height)) in chips.zip(heights(schedule)).enumerate() {
        let columns = filled_up(columns?, height);
        all.push(FixedColumns { chip, columns });
    }
    Ok(all)
}

/// Returns the prover's columns of all chips.
///
/// # Errors
/// Values that no row of the schedule allows.
pub fn instances(witness: &mut Witness<'_>) -> Result<Vec<Instance>, AirError> {
    fn columns<C: Chip>(witness: &mut Witness<'_>) -> Result<Vec<Column>, AirError> {
        let [specs, _] = C::specs();
        let schedule = witness.schedule;
        let mut trace = Trace::zeros(&specs, height::<C>(schedule));
        for (at, row) in C::rows(schedule).iter().enumerate() {
            C::fill(row, at, witness, &mut trace);
        }
        C::finish(&mut trace);
        trace.finish()
    }
    let mut all = Vec::new();
    let heights = heights(witness.schedule);
    let chips = each!(columns(witness)).into_iter();
    for (chip, (main, height)) in chips.zip(heights).enumerate() {
        all.push(Instance {
            chip,
            fixed: Some(chip),
            main: filled_up(main?, height),
        });
    }
    Ok(all)
}
