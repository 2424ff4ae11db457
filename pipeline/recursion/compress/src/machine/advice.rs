//! One value from the prover per row: inputs, inverses, halves of scalars. Rows that read the value
//! check it.

use super::{Chip, Uses, bus};
use crate::schedule::Schedule;
use crate::witness::Witness;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};

columns! {
    /// Columns of the verifying key.
    pub struct FixedColumns {
        /// Address of the value.
        out: U32,
        /// Reads of the value.
        uses: U32,
    }
}

columns! {
    /// Columns of the prover.
    pub struct Columns {
        /// The value.
        value: Field,
    }
}

/// The chip.
#[derive(Debug)]
pub struct Advice;

impl Chip for Advice {
    /// The address.
    type Row = u32;
    const NAME: &'static str = "advice";

    fn rows(schedule: &Schedule) -> &[u32] {
        &schedule.advice
    }

    fn specs() -> [Vec<ColumnSpec>; 2] {
        [Columns::specs(), FixedColumns::specs()]
    }

    fn constrain(b: &mut AirBuilder) {
        let c = Columns::<Expr>::main(b);
        let f = FixedColumns::from_fn(|index| b.fixed(index));
        b.send(bus::WIRE, f.uses, [f.out, c.value]);
    }

    fn fix(row: &u32, at: usize, uses: &Uses<'_>, trace: &mut Trace) {
        let f = FixedColumns::index();
        trace.set(at, f.out, (*row).into());
        trace.set(at, f.uses, uses.of_value(*row).into());
    }

    fn fill(row: &u32, at: usize, witness: &mut Witness<'_>, trace: &mut Trace) {
        trace.set_field(at, Columns::index().value, witness.value(*row));
    }
}
