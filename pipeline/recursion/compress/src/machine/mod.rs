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
mod chip;
mod curve;
mod uses;

pub use chip::Chip;
pub use uses::{CHIPS, Heights, Uses};

use crate::schedule::Schedule;
use crate::witness::Witness;
use zkfabric_air::instance::UNIT;
use zkfabric_air::{Air, AirBuilder, AirError, Column, Instance, Trace};
use zkfabric_prover::FixedColumns;

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
