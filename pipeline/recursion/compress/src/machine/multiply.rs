//! One product per row, with or without a sum.
//!
//! A row reads `a`, `b` and, if it `adds`, `c`. The row makes `a b + c`, or checks that this is the
//! value at `out`.

use super::{Chip, Uses, bus};
use crate::schedule::{MultiplyRow, Schedule};
use crate::witness::Witness;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};

columns! {
    /// Columns of the verifying key.
    pub struct FixedColumns {
        /// 1 on rows of the schedule.
        active: Bit,
        /// Whether there is a third operand.
        adds: Bit,
        /// Whether the row checks a value instead of making one.
        checks: Bit,
        /// Address of the first factor.
        at_a: U32,
        /// Address of the second factor.
        at_b: U32,
        /// Address of the summand.
        at_c: U32,
        /// Address of the result.
        out: U32,
        /// Reads of the value that the row makes.
        uses: U32,
    }
}

columns! {
    /// Columns of the prover.
    pub struct Columns {
        /// The first factor.
        a: Field,
        /// The second factor.
        b: Field,
        /// The summand.
        c: Field,
    }
}

/// The chip.
#[derive(Debug)]
pub struct Multiply;

impl Chip for Multiply {
    type Row = MultiplyRow;
    const NAME: &'static str = "multiply";

    fn rows(schedule: &Schedule) -> &[MultiplyRow] {
        &schedule.multiply
    }

    fn specs() -> [Vec<ColumnSpec>; 2] {
        [Columns::specs(), FixedColumns::specs()]
    }

    fn constrain(b: &mut AirBuilder) {
        let c = Columns::<Expr>::main(b);
        let f = FixedColumns::from_fn(|index| b.fixed(index));
        for (reads, at, value) in [
            (&f.active, f.at_a, &c.a),
            (&f.active, f.at_b, &c.b),
            (&f.adds, f.at_c, &c.c),
        ] {
            b.receive(bus::WIRE, reads.clone(), [at, value.clone()]);
        }
        let result = &c.a * &c.b + &f.adds * &c.c;
        b.send(bus::WIRE, f.uses - f.checks, [f.out, result]);
    }

    fn fix(row: &MultiplyRow, at: usize, uses: &Uses<'_>, trace: &mut Trace) {
        let f = FixedColumns::index();
        trace.set(at, f.active, 1);
        trace.set(at, f.at_a, row.at[0].into());
        trace.set(at, f.at_b, row.at[1].into());
        if let Some(added) = row.adds {
            trace.set(at, f.adds, 1);
            trace.set(at, f.at_c, added.into());
        }
        trace.set(at, f.out, row.out.into());
        if row.checks {
            trace.set(at, f.checks, 1);
        } else {
            trace.set(at, f.uses, uses.of_value(row.out).into());
        }
    }

    fn fill(row: &MultiplyRow, at: usize, witness: &mut Witness<'_>, trace: &mut Trace) {
        let c = Columns::index();
        let operands = row.at.into_iter().chain(row.adds);
        for (column, address) in [c.a, c.b, c.c].into_iter().zip(operands) {
            trace.set_field(at, column, witness.value(address));
        }
    }
}
