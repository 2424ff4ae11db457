//! One doubling of a point per row, in affine coordinates.
//!
//! With `(x, y)` the point, s the slope, q the modulus of the curve: `2 y s = 3 x^2`,
//! `after_x = s^2 - 2 x`, `after_y = s (x - after_x) - y` modulo q, see [`zkfabric_chips::curve`].
//! The point is on the curve, whose order is odd, so that y is not zero modulo q and the slope is
//! unique. Infinity is doubled to infinity, with coordinates that are never read.
//!
//! A row reads a point and sends its double; a double of a table is also sent as the multiple by 2,
//! once per lookup.

use super::curve::{self, MODULUS};
use super::{Chip, Uses, bus};
use crate::schedule::{DoubleRow, Schedule};
use crate::witness::Witness;
use ark_ec::AffineRepr;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_chips::cpu::range_limbs;
use zkfabric_chips::curve::{result_x, result_y, tangent};
use zkfabric_chips::modular::{Equation, fill_number, words};

columns! {
    /// Columns of the verifying key.
    pub struct FixedColumns {
        /// 1 on rows of the schedule.
        active: Bit,
        /// Address of the point.
        at: U32,
        /// Address of its double.
        out: U32,
        /// Reads of the double.
        uses: U8,
        /// Whether the double belongs to the table of the point.
        entry: Bit,
    }
}

columns! {
    /// Columns of the prover.
    pub struct Columns {
        /// Whether the point is infinity.
        infinity: Bit,
        /// Words of x.
        x: U64[4],
        /// Words of y.
        y: U64[4],
        /// The slope, in limbs.
        slope: U16[16],
        /// x after, in limbs.
        after_x: U16[16],
        /// y after, in limbs.
        after_y: U16[16],
        /// Equation of the tangent's slope.
        tangent: Equation as tangent,
        /// Equation of x after.
        result_x: Equation as result_x,
        /// Equation of y after.
        result_y: Equation as result_y,
        /// Lookups of the double.
        lookups: U32,
    }
}

/// The chip.
#[derive(Debug)]
pub struct Double;

impl Chip for Double {
    type Row = DoubleRow;
    const NAME: &'static str = "double";

    fn rows(schedule: &Schedule) -> &[DoubleRow] {
        &schedule.doubles
    }

    fn specs() -> [Vec<ColumnSpec>; 2] {
        [Columns::specs(), FixedColumns::specs()]
    }

    fn constrain(b: &mut AirBuilder) {
        let c = Columns::<Expr>::main(b);
        let f = FixedColumns::from_fn(|index| b.fixed(index));
        b.assert_zero("no infinity on padding", f.active.not() * &c.infinity);
        let done = &f.active - &c.infinity;
        for limbs in [&c.after_x, &c.after_y] {
            let _value = range_limbs(b, &f.active, limbs);
        }
        let _slope = range_limbs(b, &done, &c.slope);
        curve::range_top(b, &f.active, &c.after_x);

        let [slope, after_x, after_y] = [&c.slope, &c.after_x, &c.after_y].map(words);
        let (x, y) = (&c.x, &c.y);
        let q = curve::modulus(&done);
        let line = tangent(&slope, x, y, Expr::zero());
        let equations = [
            ("tangent", &c.tangent, line),
            ("x", &c.result_x, result_x(&slope, [x, x, &after_x])),
            (
                "y",
                &c.result_y,
                result_y(&slope, [x, y], [&after_x, &after_y]),
            ),
        ];
        for (name, equation, e) in equations {
            equation.constrain(b, name, &done, &e.scaled(&done), &q);
        }

        curve::read(b, &f.active, &f.at, (&c.infinity, [x, y]));
        let after = [&after_x, &after_y];
        let fields = curve::fields([f.out], &c.infinity, after);
        b.send(bus::POINT, f.uses, fields);
        let fields = curve::fields([f.at, Expr::from(2)], &c.infinity, after);
        b.send(bus::TABLE, f.entry * &c.lookups, fields);
    }

    fn fix(row: &DoubleRow, at: usize, uses: &Uses<'_>, trace: &mut Trace) {
        let f = FixedColumns::index();
        trace.set(at, f.active, 1);
        trace.set(at, f.at, row.at.into());
        trace.set(at, f.out, row.out.into());
        trace.set(at, f.uses, uses.of_point(row.out).into());
        trace.set(at, f.entry, row.entry.into());
    }

    fn fill(row: &DoubleRow, at: usize, witness: &mut Witness<'_>, trace: &mut Trace) {
        let c = Columns::index();
        let [point, after] = [row.at, row.out].map(|address| witness.point(address));
        curve::fill_words(trace, at, [&c.x, &c.y], &point);
        if row.entry {
            trace.set(at, c.lookups, witness.looked_up(row.at, 2));
        }
        let slope = witness.slope(row.out);
        let lookups = &mut witness.lookups;
        let [after_x, after_y] = curve::words(&after);
        fill_number(trace, at, &c.after_x, after_x, lookups);
        fill_number(trace, at, &c.after_y, after_y, lookups);
        curve::count_top(after_x, lookups);
        if point.is_zero() {
            trace.set(at, c.infinity, 1);
            return;
        }
        fill_number(trace, at, &c.slope, slope, lookups);
        let [x, y] = curve::words(&point).map(curve::signed);
        let [slope, after_x, after_y] = [slope, after_x, after_y].map(curve::signed);
        let equations = [
            (&c.tangent, tangent(&slope, &x, &y, 0_u64.into())),
            (&c.result_x, result_x(&slope, [&x, &x, &after_x])),
            (
                &c.result_y,
                result_y(&slope, [&x, &y], [&after_x, &after_y]),
            ),
        ];
        for (equation, e) in equations {
            equation.fill(trace, at, &e, MODULUS, lookups);
        }
    }
}
