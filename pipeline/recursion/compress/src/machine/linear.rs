//! One linear combination of two values per row.
//!
//! A row reads `a` and `b` and makes `l a + r b + k`, or checks that this is the value at `out`. A
//! constant is a row that reads itself: with `l = r = 0` it makes `k`, whatever it reads.

use super::{Chip, Uses, bus};
use crate::schedule::{LinearRow, Schedule};
use crate::witness::Witness;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};

columns! {
    /// Columns of the verifying key.
    pub struct FixedColumns {
        /// 1 on rows of the schedule.
        active: Bit,
        /// Whether the row checks a value instead of making one.
        checks: Bit,
        /// Address of the first operand.
        at_a: U32,
        /// Address of the second operand.
        at_b: U32,
        /// Address of the combination.
        out: U32,
        /// Reads of the value that the row makes.
        uses: U32,
        /// Coefficient of the first operand.
        l: Field,
        /// Coefficient of the second operand.
        r: Field,
        /// The constant.
        k: Field,
    }
}

columns! {
    /// Columns of the prover.
    pub struct Columns {
        /// The first operand.
        a: Field,
        /// The second operand.
        b: Field,
    }
}

/// The chip.
#[derive(Debug)]
pub struct Linear;

impl Chip for Linear {
    type Row = LinearRow;
    const NAME: &'static str = "linear";

    fn rows(schedule: &Schedule) -> &[LinearRow] {
        &schedule.linear
    }

    fn specs() -> [Vec<ColumnSpec>; 2] {
        [Columns::specs(), FixedColumns::specs()]
    }

    fn constrain(b: &mut AirBuilder) {
        let c = Columns::<Expr>::main(b);
        let f = FixedColumns::from_fn(|index| b.fixed(index));
        for (at, value) in [(&f.at_a, &c.a), (&f.at_b, &c.b)] {
            b.receive(bus::WIRE, f.active.clone(), [at.clone(), value.clone()]);
        }
        let sum = &f.l * &c.a + &f.r * &c.b + f.k;
        b.send(bus::WIRE, f.uses - f.checks, [f.out, sum]);
    }

    fn fix(row: &LinearRow, at: usize, uses: &Uses<'_>, trace: &mut Trace) {
        let f = FixedColumns::index();
        trace.set(at, f.active, 1);
        trace.set(at, f.at_a, row.at[0].into());
        trace.set(at, f.at_b, row.at[1].into());
        trace.set(at, f.out, row.out.into());
        if row.checks {
            trace.set(at, f.checks, 1);
        } else {
            trace.set(at, f.uses, uses.of_value(row.out).into());
        }
        for (column, coefficient) in [f.l, f.r, f.k].into_iter().zip(row.coefficients) {
            trace.set_field(at, column, coefficient);
        }
    }

    fn fill(row: &LinearRow, at: usize, witness: &mut Witness<'_>, trace: &mut Trace) {
        let c = Columns::index();
        for (column, address) in [c.a, c.b].into_iter().zip(row.at) {
            trace.set_field(at, column, witness.value(address));
        }
    }
}
