//! The table of values below `2^16`: each row receives its value once per lookup.

use super::{Chip, Uses, bus};
use crate::schedule::Schedule;
use crate::witness::Witness;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};

columns! {
    /// Columns of the verifying key.
    pub struct FixedColumns {
        /// The value.
        value: U16,
    }
}

columns! {
    /// Columns of the prover.
    pub struct Columns {
        /// Number of lookups.
        multiplicity: U32,
    }
}

/// The chip.
#[derive(Debug)]
pub struct Range;

impl Chip for Range {
    type Row = u16;
    const NAME: &'static str = "range";

    fn rows(schedule: &Schedule) -> &[u16] {
        &schedule.range
    }

    fn specs() -> [Vec<ColumnSpec>; 2] {
        [Columns::specs(), FixedColumns::specs()]
    }

    fn constrain(b: &mut AirBuilder) {
        let c = Columns::<Expr>::main(b);
        let f = FixedColumns::from_fn(|index| b.fixed(index));
        b.receive(bus::RANGE16, c.multiplicity, [f.value]);
    }

    fn fix(row: &u16, at: usize, _: &Uses<'_>, trace: &mut Trace) {
        trace.set(at, FixedColumns::index().value, (*row).into());
    }

    fn fill(row: &u16, at: usize, witness: &mut Witness<'_>, trace: &mut Trace) {
        let counts = &witness.lookups.range16;
        let count = counts.get(usize::from(*row)).copied().unwrap_or_default();
        trace.set(at, Columns::index().multiplicity, count.into());
    }
}
