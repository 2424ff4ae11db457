//! The low 128 bits of a scalar: one scalar per row.
//!
//! 1. The scalar is `low + 2^128 high`, both of eight limbs of 16 bits.
//! 2. `low + 2^128 high + slack = r - 1` as integers, with a slack of sixteen limbs: the lower
//!    halves have a boolean carry, and with it the upper halves are equal. All are below `2^130`,
//!    so equations modulo r hold over the integers. Hence the scalar's integer is the one below r,
//!    and its halves are unique.

use super::{Chip, Uses, below, bus};
use crate::schedule::{HalvesRow, Schedule};
use crate::witness::Witness;
use ark_bn254::Fr;
use ark_ff::PrimeField;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};

columns! {
    /// Columns of the verifying key.
    pub struct FixedColumns {
        /// 1 on rows of the schedule.
        active: Bit,
        /// Address of the scalar.
        at: U32,
        /// Address of its low half.
        out: U32,
        /// Reads of the low half.
        uses: U32,
    }
}

columns! {
    /// Columns of the prover.
    pub struct Columns {
        /// The scalar, in limbs.
        value: U16[16],
        /// `r - 1` minus the scalar, in limbs.
        slack: U16[16],
    }
}

/// The chip.
#[derive(Debug)]
pub struct Halves;

impl Chip for Halves {
    type Row = HalvesRow;
    const NAME: &'static str = "halves";

    fn rows(schedule: &Schedule) -> &[HalvesRow] {
        &schedule.halves
    }

    fn specs() -> [Vec<ColumnSpec>; 2] {
        [Columns::specs(), FixedColumns::specs()]
    }

    fn constrain(b: &mut AirBuilder) {
        let c = Columns::<Expr>::main(b);
        let f = FixedColumns::from_fn(|index| b.fixed(index));
        below::constrain(b, &f.active, (&c.value, &c.slack), Fr::MODULUS.0);
        let value = Expr::from_limbs(&c.value, 16);
        b.receive(bus::WIRE, f.active, [f.at, value]);
        let [low, _] = below::halves(&c.value);
        b.send(bus::WIRE, f.uses, [f.out, low]);
    }

    fn fix(row: &HalvesRow, at: usize, uses: &Uses<'_>, trace: &mut Trace) {
        let f = FixedColumns::index();
        trace.set(at, f.active, 1);
        trace.set(at, f.at, row.at.into());
        trace.set(at, f.out, row.out.into());
        trace.set(at, f.uses, uses.of_value(row.out).into());
    }

    fn fill(row: &HalvesRow, at: usize, witness: &mut Witness<'_>, trace: &mut Trace) {
        let c = Columns::index();
        let value = witness.value(row.at).into_bigint().0;
        let columns = (&c.value, &c.slack);
        below::fill(
            trace,
            at,
            columns,
            (value, Fr::MODULUS.0),
            &mut witness.lookups,
        );
    }
}
