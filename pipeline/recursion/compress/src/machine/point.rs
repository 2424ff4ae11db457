//! One point from the prover per row.
//!
//! 1. The coordinates are below the modulus q of the curve, see `below`.
//! 2. `infinity` is boolean; where it is 1, the limbs of both coordinates, whose sum stays below
//!    `2^21`, are zero.
//! 3. Modulo q: `square = x^2`, and `y^2 = square x + 3` or, at infinity, `0 = 0`.
//!
//! A row sends the halves of both coordinates as values, the point, and its multiples by 0 and 1
//! once per lookup.

use super::curve::{self, MODULUS, Words};
use super::{Chip, Uses, below, bus};
use crate::schedule::{PointRow, Schedule};
use crate::witness::Witness;
use ark_bn254::{Fq, G1Affine};
use ark_ec::AffineRepr;
use ark_ff::{Field, PrimeField};
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_chips::modular::number::{Integer, Polynomial};
use zkfabric_chips::modular::{Equation, fill_number, words};
use zkfabric_chips::{cpu::range_limbs, modular::LIMBS};

columns! {
    /// Columns of the verifying key.
    pub struct FixedColumns {
        /// 1 on rows of the schedule.
        active: Bit,
        /// Address of the point.
        out: U32,
        /// Reads of the point.
        uses: U32,
        /// Address of the first of the four halves.
        halves: U32,
        /// Reads of each half.
        half_uses: U32[4],
    }
}

columns! {
    /// Columns of the prover.
    pub struct Columns {
        /// Whether the point is infinity.
        infinity: Bit,
        /// x, in limbs.
        x: U16[16],
        /// y, in limbs.
        y: U16[16],
        /// `q - 1` minus x, in limbs.
        slack_x: U16[16],
        /// `q - 1` minus y, in limbs.
        slack_y: U16[16],
        /// The square of x, in limbs.
        square: U16[16],
        /// Equation of the square of x.
        squared: Equation as squared,
        /// The equation of the curve.
        curve: Equation as curve,
        /// Lookups of the multiples by 0 and by 1.
        lookups: U32[2],
    }
}

/// `x^2 - square`.
fn squared<T: Integer>(x: &Words<T>, square: &Words<T>) -> Polynomial<T> {
    Polynomial::product(x, x) - Polynomial::number(square)
}

/// `y^2 - square x - three`.
fn on_curve<T: Integer>([x, y]: [&Words<T>; 2], square: &Words<T>, three: T) -> Polynomial<T> {
    Polynomial::product(y, y) - Polynomial::product(square, x) - Polynomial::number(&[three])
}

/// The chip.
#[derive(Debug)]
pub struct Point;

impl Chip for Point {
    type Row = PointRow;
    const NAME: &'static str = "point";

    fn rows(schedule: &Schedule) -> &[PointRow] {
        &schedule.points
    }

    fn specs() -> [Vec<ColumnSpec>; 2] {
        [Columns::specs(), FixedColumns::specs()]
    }

    fn constrain(b: &mut AirBuilder) {
        let c = Columns::<Expr>::main(b);
        let f = FixedColumns::from_fn(|index| b.fixed(index));
        for (number, slack) in [(&c.x, &c.slack_x), (&c.y, &c.slack_y)] {
            below::constrain(b, &f.active, (number, slack), MODULUS);
        }
        let _square = range_limbs(b, &f.active, &c.square);
        b.assert_bool("infinity is boolean", &c.infinity);
        let limbs: Expr = c.x.iter().chain(&c.y).cloned().sum();
        b.assert_zero("infinity has no coordinates", &c.infinity * limbs);

        let [x, y, square] = [&c.x, &c.y, &c.square].map(words);
        let three = (&f.active - &c.infinity) * 3;
        let q = curve::modulus(&f.active);
        let equations = [
            ("square", &c.squared, squared(&x, &square)),
            ("curve", &c.curve, on_curve([&x, &y], &square, three)),
        ];
        for (name, equation, e) in equations {
            equation.constrain(b, name, &f.active, &e, &q);
        }

        let halves = [&c.x, &c.y].map(below::halves);
        let halves = halves.into_iter().flatten().zip(f.half_uses);
        for (index, (half, uses)) in (0..).zip(halves) {
            b.send(bus::WIRE, uses, [&f.halves + index, half]);
        }
        let fields = curve::fields([f.out.clone()], &c.infinity, [&x, &y]);
        b.send(bus::POINT, f.uses, fields);
        let zero = curve::zero();
        let multiples = [
            (Expr::one(), [&zero, &zero]),
            (c.infinity.clone(), [&x, &y]),
        ];
        for ((digit, lookups), (infinity, words)) in (0..).zip(&c.lookups).zip(multiples) {
            let head = [f.out.clone(), Expr::from(digit)];
            let fields = curve::fields(head, &infinity, words);
            b.send(bus::TABLE, &f.active * lookups, fields);
        }
    }

    fn fix(row: &PointRow, at: usize, uses: &Uses<'_>, trace: &mut Trace) {
        let f = FixedColumns::index();
        trace.set(at, f.active, 1);
        trace.set(at, f.out, row.out.into());
        trace.set(at, f.uses, uses.of_point(row.out).into());
        trace.set(at, f.halves, row.halves.into());
        for (column, address) in f.half_uses.into_iter().zip(row.halves..) {
            trace.set(at, column, uses.of_value(address).into());
        }
    }

    fn fill(row: &PointRow, at: usize, witness: &mut Witness<'_>, trace: &mut Trace) {
        let c = Columns::index();
        let point: G1Affine = witness.point(row.out);
        let infinity = point.is_zero();
        trace.set(at, c.infinity, infinity.into());
        for (digit, column) in (0..).zip(c.lookups) {
            trace.set(at, column, witness.looked_up(row.out, digit));
        }
        let [x, y] = curve::words(&point);
        let square = Fq::from(ark_ff::BigInt(x)).square().into_bigint().0;
        let lookups = &mut witness.lookups;
        for (columns, number) in [((&c.x, &c.slack_x), x), ((&c.y, &c.slack_y), y)] {
            below::fill(trace, at, columns, (number, MODULUS), lookups);
        }
        fill_number(trace, at, &c.square, square, lookups);
        let [x, y, square] = [x, y, square].map(curve::signed);
        let three = if infinity { 0_u64 } else { 3 }.into();
        let equations = [
            (&c.squared, squared(&x, &square)),
            (&c.curve, on_curve([&x, &y], &square, three)),
        ];
        for (equation, e) in equations {
            equation.fill(trace, at, &e, MODULUS, lookups);
        }
    }
}

const _: () = assert!(LIMBS == 16);
