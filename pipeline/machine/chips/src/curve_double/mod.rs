//! One doubling on a curve per row, in affine coordinates.
//!
//! Columns: [`Columns`]. With `(x, y)` the point before, `s` the slope, p the modulus of the curve:
//!
//! 1. Flags are boolean; at most one is set.
//! 2. `y (y - p) inverse = 1` modulo the order of the proof's field, so that y is neither 0 nor p.
//!    As y is below `2^bits < 2 p`, it is not zero modulo p, and the slope is unique.
//! 3. Modulo p: `2 y s = 3 x^2 + a`, `next_x = s^2 - 2 x`, `next_y = s (x - next_x) - y`, see
//!    `modular`.
//!
//! A row receives the point before with the number of doublings that are left, and sends the point
//! after with one less. The limbs of the point before, of the slope and of the equations are
//! range-checked here; the row that receives the point after range-checks it. The rows of a call
//! have different numbers of doublings, since each number is one less than the one before: from the
//! number that [`curve_add`](crate::curve_add) sends, they come down to the 0 that it receives.

use crate::bus;
use crate::chip::CallChip;
use crate::cpu;
use crate::curve::{CODES, CurveFlags, point, result_x, result_y, tangent};
use crate::curve_add::{Operands, count_range};
use crate::lookups::Lookups;
use crate::modular::number::{Integer as _, SignedNumber};
use crate::modular::{Equation, fill_number, words};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::trace::Call;

columns! {
    /// One row: one doubling.
    pub struct Columns {
        /// One flag per curve.
        flags: Bit[3],
        /// Time of the call.
        time: U64,
        /// Doublings that are left, this one included.
        left: U16,
        /// x of the point before, in limbs.
        x: U16[16],
        /// y of the point before, in limbs.
        y: U16[16],
        /// The slope, in limbs.
        slope: U16[16],
        /// Words of x after.
        next_x: U64[4],
        /// Words of y after.
        next_y: U64[4],
        /// Inverse that shows that y is not zero.
        inverse: Field,
        /// Equation of the tangent's slope.
        tangent: Equation as tangent,
        /// Equation of x after.
        result_x: Equation as result_x,
        /// Equation of y after.
        result_y: Equation as result_y,
    }
}

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct CurveDouble;

impl CallChip for CurveDouble {
    fn name(&self) -> &'static str {
        "curve_double"
    }

    fn codes(&self) -> &'static [u64] {
        CODES
    }

    fn rows(&self, call: &Call) -> usize {
        Operands::doublings(call)
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::<Expr>::main(b);
        let real = cpu::one_hot(b, &c.flags);
        let chosen = CurveFlags(&c.flags);
        for limbs in [&c.x, &c.y, &c.slope] {
            let _value = cpu::range_limbs(b, &real, limbs);
        }
        chosen.range(b, &real, &c.y);
        let [x, y, slope] = [&c.x, &c.y, &c.slope].map(words);
        let (next_x, next_y) = (&c.next_x, &c.next_y);

        let value = Expr::native(&y);
        let other = &value - chosen.native_modulus(1);
        b.assert_equal("y is not zero", value * other * &c.inverse, real.clone());

        let p = chosen.modulus();
        let equations = [
            (
                "tangent",
                &c.tangent,
                tangent(&slope, &x, &y, chosen.minus_a()),
            ),
            ("x", &c.result_x, result_x(&slope, [&x, &x, next_x])),
            (
                "y",
                &c.result_y,
                result_y(&slope, [&x, &y], [next_x, next_y]),
            ),
        ];
        for (name, equation, e) in equations {
            equation.constrain(b, name, &real, &e, &p);
        }

        let code = chosen.code();
        for fields in point(&c.time, &code, &c.left, [&x, &y]) {
            b.receive(bus::CURVE, real.clone(), fields);
        }
        for fields in point(&c.time, &code, &(&c.left - 1), [next_x, next_y]) {
            b.send(bus::CURVE, real.clone(), fields);
        }
    }

    fn fill(&self, row: usize, call: &Call, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        let Some(operands) = Operands::of(call, trace, row) else {
            return;
        };
        let (index, curve) = (operands.index, operands.curve);
        let Some(sum) = operands.sum else {
            return;
        };
        let count = sum.doublings.len();
        for (done, step) in sum.doublings.iter().enumerate() {
            let row = row + done;
            cpu::fill_one(trace, row, &c.flags, index);
            trace.set(row, c.time, call.time);
            trace.set(row, c.left, (count - done) as u64);
            fill_number(trace, row, &c.x, step.from.x, lookups);
            fill_number(trace, row, &c.y, step.from.y, lookups);
            fill_number(trace, row, &c.slope, step.slope, lookups);
            count_range(curve, step.from.y, lookups);
            for (columns, words) in [(c.next_x, step.to.x), (c.next_y, step.to.y)] {
                for (column, word) in columns.into_iter().zip(words) {
                    trace.set(row, column, word);
                }
            }
            trace.set_field(row, c.inverse, step.witness);
            let numbers = [step.from.x, step.from.y, step.slope, step.to.x, step.to.y];
            let [x, y, slope, next_x, next_y] = numbers.map(|words| words.map(SignedNumber::from));
            let equations = [
                (&c.tangent, tangent(&slope, &x, &y, curve.minus_a.into())),
                (&c.result_x, result_x(&slope, [&x, &x, &next_x])),
                (&c.result_y, result_y(&slope, [&x, &y], [&next_x, &next_y])),
            ];
            for (equation, e) in equations {
                equation.fill(trace, row, &e, curve.modulus, lookups);
            }
        }
    }

    fn finish(&self, trace: &mut Trace) {
        trace.invert_column(Columns::index().inverse);
    }
}
