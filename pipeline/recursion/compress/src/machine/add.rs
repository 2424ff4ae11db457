//! One addition of a multiple of a point to a sum per row, in affine coordinates.
//!
//! The row reads the sum, and the multiple from the table of a point: by a digit of a scalar, or
//! the point itself. With `(x, y)` the sum, `(x', y')` the multiple, s the slope, q the modulus of
//! the curve:
//!
//! 1. If the multiple is infinity, the sum stays as it is. Otherwise the sum is not infinity.
//! 2. `square = d^2` and `d (square - q^2) inverse = 1` with `d = x - x'` modulo the order of the
//!    proof's field, so that `x - x'` is none of 0, q and -q. Both are below `2^254 < 2 q`, hence
//!    they differ modulo q, and the slope is unique.
//! 3. Modulo q: `(x - x') s = y - y'`, `after_x = s^2 - x - x'`, `after_y = s (x - after_x) - y`,
//!    see [`zkfabric_chips::curve`].
//!
//! So a row refuses points that are equal or opposite. In the tables neither occurs, since the
//! group's order is a prime; in sums the starting point makes it improbable, and a prover for whom
//! it occurs has no proof.

use super::curve::{self, MODULUS};
use super::{Chip, Uses, bus};
use crate::schedule::{AddRow, Multiple, Schedule};
use crate::witness::Witness;
use ark_bn254::G1Affine;
use ark_ec::AffineRepr;
use ark_ff::Field;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_chips::cpu::range_limbs;
use zkfabric_chips::curve::{result_x, result_y, secant};
use zkfabric_chips::modular::number::Integer;
use zkfabric_chips::modular::{Equation, fill_number, words};

columns! {
    /// Columns of the verifying key.
    pub struct FixedColumns {
        /// 1 on rows of the schedule.
        active: Bit,
        /// Address of the sum.
        at: U32,
        /// Address of the sum after.
        out: U32,
        /// Reads of the sum after.
        uses: U8,
        /// Address of the point whose multiple is added.
        table: U32,
        /// Whether the point itself is added.
        once: Bit,
        /// The term whose digit selects the multiple to add.
        term: U32,
        /// The digit's window.
        window: U8,
        /// Whether the sum after is a multiple in the table.
        entry: Bit,
        /// The number of that multiple.
        multiple: U8,
    }
}

columns! {
    /// Columns of the prover.
    pub struct Columns {
        /// Whether the sum is infinity.
        infinity: Bit,
        /// Words of the sum's x.
        x: U64[4],
        /// Words of the sum's y.
        y: U64[4],
        /// Number of the added multiple.
        digit: U8,
        /// Whether the multiple is infinity.
        term_infinity: Bit,
        /// Words of the multiple's x.
        term_x: U64[4],
        /// Words of the multiple's y.
        term_y: U64[4],
        /// The slope, in limbs.
        slope: U16[16],
        /// x after, in limbs.
        after_x: U16[16],
        /// y after, in limbs.
        after_y: U16[16],
        /// The square of the difference of the two x.
        square: Field,
        /// Inverse that shows that the difference is not zero.
        inverse: Field,
        /// Equation of the line's slope.
        secant: Equation as secant,
        /// Equation of x after.
        result_x: Equation as result_x,
        /// Equation of y after.
        result_y: Equation as result_y,
        /// Lookups of the sum after.
        lookups: U32,
    }
}

/// The chip.
#[derive(Debug)]
pub struct Add;

impl Add {
    fn communicate(
        b: &mut AirBuilder,
        (c, f): (&Columns<Expr>, &FixedColumns<Expr>),
        after: [&[Expr; 4]; 2],
    ) {
        curve::read(b, &f.active, &f.at, (&c.infinity, [&c.x, &c.y]));
        let head = [f.table.clone(), c.digit.clone()];
        let fields = curve::fields(head, &c.term_infinity, [&c.term_x, &c.term_y]);
        b.receive(bus::TABLE, f.active.clone(), fields);
        let fields = [f.term.clone(), f.window.clone(), c.digit.clone()];
        b.receive(bus::DIGIT, &f.active - &f.once, fields);
        let fields = curve::fields([f.out.clone()], &c.infinity, after);
        b.send(bus::POINT, f.uses.clone(), fields);
        let head = [f.table.clone(), f.multiple.clone()];
        let fields = curve::fields(head, &c.infinity, after);
        b.send(bus::TABLE, &f.entry * &c.lookups, fields);
    }
}

impl Chip for Add {
    type Row = AddRow;
    const NAME: &'static str = "add";

    fn rows(schedule: &Schedule) -> &[AddRow] {
        &schedule.adds
    }

    fn specs() -> [Vec<ColumnSpec>; 2] {
        [Columns::specs(), FixedColumns::specs()]
    }

    fn constrain(b: &mut AirBuilder) {
        let c = Columns::<Expr>::main(b);
        let f = FixedColumns::from_fn(|index| b.fixed(index));
        b.assert_zero("no infinity on padding", f.active.not() * &c.term_infinity);
        let done = &f.active - &c.term_infinity;
        b.assert_zero("the sum is not infinity", &done * &c.infinity);
        b.assert_zero("the point itself", &f.once * (&c.digit - 1));
        for limbs in [&c.after_x, &c.after_y] {
            let _value = range_limbs(b, &f.active, limbs);
        }
        let _slope = range_limbs(b, &done, &c.slope);
        curve::range_top(b, &f.active, &c.after_x);

        let [slope, after_x, after_y] = [&c.slope, &c.after_x, &c.after_y].map(words);
        let (x, y, term_x, term_y) = (&c.x, &c.y, &c.term_x, &c.term_y);
        for (before, after) in x.iter().chain(y).zip(after_x.iter().chain(&after_y)) {
            b.assert_zero("the sum stays", &c.term_infinity * (after - before));
        }
        let d = Expr::native(x) - Expr::native(term_x);
        let square = &done * &d * &d;
        b.assert_equal("square of the difference", c.square.clone(), square);
        let modulus = Expr::constant(curve::native_modulus().square());
        let rest = &c.square - &f.active * modulus;
        b.assert_equal("the two x differ", d * rest * &c.inverse, done.clone());

        let q = curve::modulus(&done);
        let line = secant(&slope, [x, y], [term_x, term_y], &Expr::one());
        let equations = [
            ("secant", &c.secant, line),
            ("x", &c.result_x, result_x(&slope, [x, term_x, &after_x])),
            (
                "y",
                &c.result_y,
                result_y(&slope, [x, y], [&after_x, &after_y]),
            ),
        ];
        for (name, equation, e) in equations {
            equation.constrain(b, name, &done, &e.scaled(&done), &q);
        }
        Self::communicate(b, (&c, &f), [&after_x, &after_y]);
    }

    fn fix(row: &AddRow, at: usize, uses: &Uses<'_>, trace: &mut Trace) {
        let f = FixedColumns::index();
        trace.set(at, f.active, 1);
        trace.set(at, f.at, row.at.into());
        trace.set(at, f.out, row.out.into());
        trace.set(at, f.uses, uses.of_point(row.out).into());
        trace.set(at, f.table, row.table.into());
        match row.multiple {
            Multiple::Once => trace.set(at, f.once, 1),
            Multiple::Digit { term, window } => {
                trace.set(at, f.term, term.into());
                trace.set(at, f.window, window.into());
            }
        }
        if let Some(multiple) = row.entry {
            trace.set(at, f.entry, 1);
            trace.set(at, f.multiple, multiple.into());
        }
    }

    fn fill(row: &AddRow, at: usize, witness: &mut Witness<'_>, trace: &mut Trace) {
        let c = Columns::index();
        let digit = witness.digit(row.multiple);
        let [sum, after] = [row.at, row.out].map(|address| witness.point(address));
        let term = witness.multiple(row.table, digit);
        trace.set(at, c.digit, digit.into());
        trace.set(at, c.infinity, sum.is_zero().into());
        curve::fill_words(trace, at, [&c.x, &c.y], &sum);
        curve::fill_words(trace, at, [&c.term_x, &c.term_y], &term);
        if let Some(multiple) = row.entry {
            trace.set(at, c.lookups, witness.looked_up(row.table, multiple));
        }
        let [after_x, after_y] = curve::words(&after);
        fill_number(trace, at, &c.after_x, after_x, &mut witness.lookups);
        fill_number(trace, at, &c.after_y, after_y, &mut witness.lookups);
        curve::count_top(after_x, &mut witness.lookups);
        if term.is_zero() {
            trace.set(at, c.term_infinity, 1);
        } else {
            c.fill_addition(trace, at, [sum, term, after], row.out, witness);
        }
    }

    fn finish(trace: &mut Trace) {
        trace.invert_column(Columns::index().inverse);
    }
}

impl Columns<usize> {
    /// Fills the columns that only a row with a finite multiple needs.
    fn fill_addition(
        &self,
        trace: &mut Trace,
        at: usize,
        points: [G1Affine; 3],
        out: u32,
        witness: &mut Witness<'_>,
    ) {
        let slope = witness.slope(out);
        let lookups = &mut witness.lookups;
        fill_number(trace, at, &self.slope, slope, lookups);
        let [[x, y], [term_x, term_y], [after_x, after_y]] = points.each_ref().map(curve::words);
        let d = curve::native(x) - curve::native(term_x);
        let square = d.square();
        trace.set_field(at, self.square, square);
        let rest = square - curve::native_modulus().square();
        trace.set_field(at, self.inverse, d * rest);
        let numbers = [x, y, term_x, term_y, after_x, after_y, slope];
        let [x, y, term_x, term_y, after_x, after_y, slope] = numbers.map(curve::signed);
        let one = 1_u64.into();
        let equations = [
            (
                &self.secant,
                secant(&slope, [&x, &y], [&term_x, &term_y], &one),
            ),
            (&self.result_x, result_x(&slope, [&x, &term_x, &after_x])),
            (
                &self.result_y,
                result_y(&slope, [&x, &y], [&after_x, &after_y]),
            ),
        ];
        for (equation, e) in equations {
            equation.fill(trace, at, &e, MODULUS, lookups);
        }
    }
}
