//! The digits of a scalar of 128 bits: one scalar per row.
//!
//! A row reads a value and sends 32 digits for the windows of a term; the digits times powers of 16
//! sum to the value. The receiving addition shows that a digit is below 16, as it looks the digit
//! up among the multiples of a point.

use super::{Chip, Uses, bus};
use crate::schedule::{DigitsRow, LOG_DIGIT, Schedule, digits};
use crate::witness::Witness;
use ark_ff::PrimeField;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};

columns! {
    /// Columns of the verifying key.
    pub struct FixedColumns {
        /// 1 on rows of the schedule.
        active: Bit,
        /// Address of the value.
        at: U32,
        /// The term.
        term: U32,
        /// The window of the lowest digit.
        first: U8,
    }
}

columns! {
    /// Columns of the prover.
    pub struct Columns {
        /// The digits, the lowest first.
        digits: U8[32],
    }
}

/// The chip.
#[derive(Debug)]
pub struct Digits;

impl Chip for Digits {
    type Row = DigitsRow;
    const NAME: &'static str = "digits";

    fn rows(schedule: &Schedule) -> &[DigitsRow] {
        &schedule.digits
    }

    fn specs() -> [Vec<ColumnSpec>; 2] {
        [Columns::specs(), FixedColumns::specs()]
    }

    fn constrain(b: &mut AirBuilder) {
        let c = Columns::<Expr>::main(b);
        let f = FixedColumns::from_fn(|index| b.fixed(index));
        let value = Expr::from_limbs(&c.digits, LOG_DIGIT);
        b.receive(bus::WIRE, f.active.clone(), [f.at, value]);
        for (window, digit) in (0..).zip(c.digits) {
            let fields = [f.term.clone(), &f.first + window, digit];
            b.send(bus::DIGIT, f.active.clone(), fields);
        }
    }

    fn fix(row: &DigitsRow, at: usize, _: &Uses<'_>, trace: &mut Trace) {
        let f = FixedColumns::index();
        trace.set(at, f.active, 1);
        trace.set(at, f.at, row.at.into());
        trace.set(at, f.term, row.term.into());
        trace.set(at, f.first, row.first.into());
    }

    fn fill(row: &DigitsRow, at: usize, witness: &mut Witness<'_>, trace: &mut Trace) {
        let digits = digits(witness.value(row.at).into_bigint().0);
        for (column, digit) in Columns::index().digits.into_iter().zip(digits) {
            trace.set(at, column, digit.into());
        }
    }
}
