//! The precompiles on curves: the accesses of a call, and its addition in affine coordinates.
//!
//! Columns: [`Columns`]. A row is a call that was `done` or `declined`. With `(x, y)` the doubled
//! sum, `(x', y')` the term, `s` the slope, p the modulus of the curve, the constraints on done
//! rows are:
//!
//! 1. Flags and `subtract` are boolean; at most one flag is set.
//! 2. `square = d^2` and `d (square - p^2) inverse = 1` with `d = x - x'` modulo the order of the
//!    proof's field, so that `x - x'` is none of 0, p and -p. Both are below `2^bits < 2 p`, hence
//!    they differ modulo p, and the slope is unique.
//! 3. Modulo p: `(x - x') s = y - y'`, or `y + y'` where the term is subtracted;
//!    `after_x = s^2 - x - x'`, `after_y = s (x - after_x) - y`, see `modular`.
//!
//! 4. Both coordinates after are below `2^bits < 2 p`, as are the x of the doubled sum and of the
//!    term: a reader of the result gets the canonical representative by subtracting p at most once.
//!
//! and on declined rows:
//!
//! 5. The words of the sum after are those before.
//!
//! A row reads three registers and the term at `time + 1`, replaces the sum at `time + 2` and
//! writes to `x10` at `time + 3` whether the call was declined; for the addresses see
//! [`keccak_absorb`](crate::keccak_absorb). The row sends the sum to
//! [`curve_double`](crate::curve_double) with the number of doublings, half the operand in `x12`,
//! and receives it with none left: rows exist only for small integers as that number. Declined
//! calls compute nothing, so a prover may decline any call: the program must then do the declined
//! work itself.

use crate::bus;
use crate::chip::CallChip;
use crate::cpu::{self, Change};
use crate::curve::{CODES, CurveFlags, point, result_x, result_y, secant};
use crate::lookups::Lookups;
use crate::modular::number::{Integer as _, SignedNumber};
use crate::modular::{Equation, fill_number, words};
use crate::word;
use alloc::vec::Vec;
use ark_ff::Field as _;
use zkfabric_abi::curve::{CURVES, Curve, WORDS};
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, RowFault, Trace, columns};
use zkfabric_vm::curve::{Point, Step, Sum, native};
use zkfabric_vm::trace::{self, Call};

/// The register of the sum's address; the registers of the term's address and of the number of
/// doublings follow.
pub const SUM_REGISTER: u64 = 10;

columns! {
    /// One row: one call.
    pub struct Columns {
        /// One flag per curve, on done rows.
        done: Bit[3],
        /// One flag per curve, on declined rows.
        declined: Bit[3],
        /// Time of the call.
        time: U64,
        /// Addresses of sum and term.
        addresses: U64[2],
        /// Number of doublings.
        doublings: U64,
        /// Whether the term is subtracted.
        subtract: Bit,
        /// Words of the sum before.
        before: U64[8],
        /// x of the doubled sum, in limbs.
        x: U16[16],
        /// y of the doubled sum, in limbs.
        y: U16[16],
        /// x of the term, in limbs.
        term_x: U16[16],
        /// y of the term, in limbs.
        term_y: U16[16],
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
        /// Gaps of the accesses to registers: three reads, one write.
        register_gaps: U16[4],
        /// Gaps of the accesses to the term.
        term_gaps: U16[8],
        /// Gaps of the accesses to the sum.
        sum_gaps: U16[8],
    }
}

/// Accesses of a call: three registers, the term, the sum, the answer.
const ACCESSES: usize = 3 + 2 * WORDS + 1;

/// A call, read from its accesses.
#[derive(Debug)]
pub(crate) struct Operands {
    accesses: [trace::Access; ACCESSES],
    /// Index among the curves.
    pub(crate) index: usize,
    /// The curve.
    pub(crate) curve: &'static Curve,
    /// The sum, unless the call was declined.
    pub(crate) sum: Option<Sum>,
}

impl Operands {
    /// Returns the operands of a call; any other call, or one that could not be done, is an error
    /// of the trace.
    pub(crate) fn of(call: &Call, trace: &mut Trace, row: usize) -> Option<Self> {
        let accesses: [_; ACCESSES] = cpu::accesses(call, trace, row);
        let mut curves = CURVES.iter().enumerate();
        let (index, curve) = curves.find(|(_, curve)| curve.code == call.code)?;
        let [.., answer] = accesses;
        let words = |first: usize| {
            let cells = accesses.get(first..).unwrap_or_default();
            let mut cells = cells.iter().map(|access| access.before);
            Point::from_words([(); WORDS].map(|()| cells.next().unwrap_or_default()))
        };
        let mut sum = None;
        if answer.after == 0 {
            sum = Sum::new(curve, words(3 + WORDS), accesses[2].after, words(3));
            if sum.is_none() {
                trace.fail(row, RowFault::NoResult);
            }
        }
        Some(Self {
            accesses,
            index,
            curve,
            sum,
        })
    }

    /// Returns the number of doublings of a call.
    pub(crate) fn doublings(call: &Call) -> usize {
        match call.accesses.as_slice() {
            [_, _, steps, .., answer] if answer.after == 0 => (steps.after >> 1) as usize,
            _ => 0,
        }
    }
}

/// Counts the lookup that [`CurveFlags::range`] sends for a number.
pub(crate) fn count_range(curve: &Curve, number: [u64; 4], lookups: &mut Lookups) {
    let [.., top] = number;
    lookups.range16((top >> 48 << (u64::BITS * 4 - curve.bits)) as u16);
}

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct CurveAdd;

impl CurveAdd {
    /// Adds the accesses, and the messages to the doublings.
    fn communicate(c: &Columns<Expr>, b: &mut AirBuilder, [real, done]: [&Expr; 2]) {
        let code = CurveFlags(&c.done).code() + CurveFlags(&c.declined).code();
        b.receive(bus::ECALL, real.clone(), [code.clone(), c.time.clone()]);
        let [sum, term] = &c.addresses;
        let steps = &c.doublings * 2 + &c.subtract;
        let registers = (SUM_REGISTER..).zip([sum, term, &steps]);
        for ((register, value), gap) in registers.zip(&c.register_gaps) {
            cpu::read_register(b, real, &c.time + 1, &register.into(), gap, value);
        }
        let point = |x: &[Expr; 4], y: &[Expr; 4]| x.iter().chain(y).cloned().collect::<Vec<_>>();
        let [term_words, after] = [[&c.term_x, &c.term_y], [&c.after_x, &c.after_y]]
            .map(|[x, y]| point(&words(x), &words(y)));
        for ((index, value), gap) in (0..).zip(&term_words).zip(&c.term_gaps) {
            word::read(b, real, &c.time + 1, &(word::of(term) + index), gap, value);
        }
        let cells = (0..).zip(&c.before).zip(&after).zip(&c.sum_gaps);
        for (((index, before), after), gap) in cells {
            let change = Change { before, after };
            word::write(b, real, &c.time + 2, &(word::of(sum) + index), gap, change);
        }
        let answer: Expr = c.declined.iter().cloned().sum();
        let [.., gap] = &c.register_gaps;
        let change = Change {
            before: sum,
            after: &answer,
        };
        cpu::write_register(b, real, &c.time, &SUM_REGISTER.into(), gap, change);

        for (before, after) in c.before.iter().zip(&after) {
            b.assert_zero("declined leaves the sum", &answer * (after - before));
        }
        let [x, y] = [0, 4].map(|first| core::array::from_fn(|i| c.before[first + i].clone()));
        for fields in self::point(&c.time, &code, &c.doublings, [&x, &y]) {
            b.send(bus::CURVE, done.clone(), fields);
        }
        let doubled = [&words(&c.x), &words(&c.y)];
        for fields in self::point(&c.time, &code, &Expr::zero(), doubled) {
            b.receive(bus::CURVE, done.clone(), fields);
        }
    }
}

impl CallChip for CurveAdd {
    fn name(&self) -> &'static str {
        "curve_add"
    }

    fn codes(&self) -> &'static [u64] {
        CODES
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::<Expr>::main(b);
        let flags: Vec<Expr> = c.done.iter().chain(&c.declined).cloned().collect();
        let real = cpu::one_hot(b, &flags);
        let done: Expr = c.done.iter().cloned().sum();
        b.assert_bool("subtract is boolean", &c.subtract);
        for limbs in [&c.term_x, &c.term_y, &c.after_x, &c.after_y] {
            let _value = cpu::range_limbs(b, &real, limbs);
        }
        for limbs in [&c.x, &c.y, &c.slope] {
            let _value = cpu::range_limbs(b, &done, limbs);
        }
        let chosen = CurveFlags(&c.done);
        for limbs in [&c.x, &c.term_x, &c.after_x, &c.after_y] {
            chosen.range(b, &done, limbs);
        }

        let numbers = [
            &c.x, &c.y, &c.term_x, &c.term_y, &c.slope, &c.after_x, &c.after_y,
        ];
        let [x, y, term_x, term_y, slope, after_x, after_y] = numbers.map(words);
        let d = Expr::native(&x) - Expr::native(&term_x);
        b.assert_equal(
            "square of the difference",
            c.square.clone(),
            &done * &d * &d,
        );
        let rest = &c.square - chosen.native_modulus(2);
        b.assert_equal("the two x differ", d * rest * &c.inverse, done.clone());

        let sign = Expr::one() - &c.subtract * 2;
        let p = chosen.modulus();
        let line = secant(&slope, [&x, &y], [&term_x, &term_y], &sign);
        let equations = [
            ("secant", &c.secant, line),
            ("x", &c.result_x, result_x(&slope, [&x, &term_x, &after_x])),
            (
                "y",
                &c.result_y,
                result_y(&slope, [&x, &y], [&after_x, &after_y]),
            ),
        ];
        for (name, equation, e) in equations {
            equation.constrain(b, name, &done, &e.scaled(&done), &p);
        }
        Self::communicate(&c, b, [&real, &done]);
    }

    fn fill(&self, row: usize, call: &Call, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        let Some(operands) = Operands::of(call, trace, row) else {
            return;
        };
        let (index, curve) = (operands.index, operands.curve);
        let flags = if operands.sum.is_some() {
            &c.done
        } else {
            &c.declined
        };
        cpu::fill_one(trace, row, flags, index);
        trace.set(row, c.time, call.time);
        let accesses = &operands.accesses;
        let (registers, cells) = accesses.split_at(3);
        let (term, sum) = cells.split_at(WORDS);
        let (sum, answer) = sum.split_at(WORDS);
        for (column, access) in c.addresses.into_iter().zip(registers) {
            trace.set(row, column, access.after);
        }
        let steps = accesses[2].after;
        trace.set(row, c.doublings, steps >> 1);
        trace.set(row, c.subtract, steps & 1);
        for (column, access) in c.before.into_iter().zip(sum) {
            trace.set(row, column, access.before);
        }
        let halves = [
            (&c.term_x, &term[..4]),
            (&c.term_y, &term[4..]),
            (&c.after_x, &sum[..4]),
            (&c.after_y, &sum[4..]),
        ];
        let numbers = halves.map(|(columns, cells)| {
            let mut words = cells.iter().map(|access| access.after);
            let number = [(); 4].map(|()| words.next().unwrap_or_default());
            fill_number(trace, row, columns, number, lookups);
            number
        });
        if let Some(sum) = &operands.sum {
            let [term_x, term_y, after_x, after_y] = numbers;
            let addition = Addition {
                curve,
                step: &sum.addition,
                subtract: steps & 1 == 1,
                term: [term_x, term_y],
                after: [after_x, after_y],
            };
            c.fill_addition(trace, row, &addition, lookups);
        }
        let [first, second, third, last] = c.register_gaps;
        cpu::fill_gaps(trace, row, &[first, second, third], registers, lookups);
        cpu::fill_gaps(trace, row, &[last], answer, lookups);
        cpu::fill_gaps(trace, row, &c.term_gaps, term, lookups);
        cpu::fill_gaps(trace, row, &c.sum_gaps, sum, lookups);
    }

    fn finish(&self, trace: &mut Trace) {
        trace.invert_column(Columns::index().inverse);
    }
}

/// The last step of a call: the term is added to the multiple, or subtracted.
struct Addition<'a> {
    curve: &'a Curve,
    step: &'a Step,
    subtract: bool,
    term: [[u64; 4]; 2],
    after: [[u64; 4]; 2],
}

impl Columns<usize> {
    /// Fills the columns that only a done call needs.
    fn fill_addition(
        &self,
        trace: &mut Trace,
        row: usize,
        addition: &Addition<'_>,
        lookups: &mut Lookups,
    ) {
        let Addition { curve, step, .. } = *addition;
        let ([term_x, term_y], [after_x, after_y]) = (addition.term, addition.after);
        let numbers = [
            (&self.x, step.from.x),
            (&self.y, step.from.y),
            (&self.slope, step.slope),
        ];
        for (columns, number) in numbers {
            fill_number(trace, row, columns, number, lookups);
        }
        for number in [step.from.x, term_x, after_x, after_y] {
            count_range(curve, number, lookups);
        }
        let d = native(step.from.x) - native(term_x);
        trace.set_field(row, self.square, d.square());
        trace.set_field(row, self.inverse, step.witness);

        let numbers = [
            step.from.x,
            step.from.y,
            term_x,
            term_y,
            step.slope,
            after_x,
            after_y,
        ];
        let [x, y, term_x, term_y, slope, after_x, after_y] =
            numbers.map(|words| words.map(SignedNumber::from));
        let sign = SignedNumber::from(1i64 - 2 * i64::from(addition.subtract));
        let equations = [
            (
                &self.secant,
                secant(&slope, [&x, &y], [&term_x, &term_y], &sign),
            ),
            (&self.result_x, result_x(&slope, [&x, &term_x, &after_x])),
            (
                &self.result_y,
                result_y(&slope, [&x, &y], [&after_x, &after_y]),
            ),
        ];
        for (equation, e) in equations {
            equation.fill(trace, row, &e, curve.modulus, lookups);
        }
    }
}
