//! Wrong rows of points: each is refused by one constraint, equation or range check alone.

use crate::rows::{constraints, find, only, refused_by, refused_by_equation, rows_of};
use ark_bn254::{Fq, Fr, G1Affine};
use ark_ff::{AdditiveGroup, BigInt, BigInteger, Field, PrimeField};
use std::collections::BTreeSet;
use zkfabric_air::{Air, ColumnSpec, Trace};
use zkfabric_chips::bus::RANGE16;
use zkfabric_chips::curve::{result_x, result_y, secant, tangent};
use zkfabric_chips::lookups::Lookups;
use zkfabric_chips::modular::number::{Polynomial, SignedNumber};
use zkfabric_chips::modular::{Equation, fill_number};
use zkfabric_compress::machine::{add, double, point};
use zkfabric_testing::row::{Row, RowChecker};

type Words = [u64; 4];

const Q: Words = Fq::MODULUS.0;

/// Returns the constraints of an equation, whose own tests do without each of them.
fn of_equation(air: &Air, name: &str) -> BTreeSet<String> {
    let all = constraints(air).into_iter();
    all.filter(|constraint| {
        let rest = constraint.strip_prefix(name);
        rest.is_some_and(|rest| rest == " modulo the order" || rest.starts_with(", words"))
    })
    .collect()
}

/// Sets zero quotient and carries on a row with `done = -1`.
fn minus_once(row: &mut Row, equation: &Equation<usize>) {
    row.main[equation.quotient[16]] = Fr::from(16_u64);
    for carry in equation.carries.chunks(5) {
        row.main[carry[0]] = -Fr::from(2_u64).pow([79]);
    }
}

fn words(x: Fq) -> Words {
    x.into_bigint().0
}

fn sum_of(a: Words, b: Words) -> Words {
    let mut sum = BigInt(a);
    assert!(!sum.add_with_carry(&BigInt(b)));
    sum.0
}

fn signed(words: Words) -> [SignedNumber; 4] {
    words.map(SignedNumber::from)
}

/// A scratch row, whose cells are copied into another row.
struct Scratch {
    trace: Trace,
    lookups: Lookups,
    set: BTreeSet<usize>,
}

impl Scratch {
    fn new(specs: &[ColumnSpec]) -> Self {
        Self {
            trace: Trace::zeros(specs, 256),
            lookups: Lookups::new(0),
            set: BTreeSet::new(),
        }
    }

    fn number(&mut self, columns: &[usize; 16], number: Words) {
        fill_number(&mut self.trace, 0, columns, number, &mut self.lookups);
        self.set.extend(columns);
    }

    fn words(&mut self, columns: &[usize; 4], number: Words) {
        for (column, word) in columns.iter().zip(number) {
            self.trace.set(0, *column, word);
        }
        self.set.extend(columns);
    }

    fn equation(&mut self, equation: &Equation<usize>, e: &Polynomial<SignedNumber>) {
        equation.fill(&mut self.trace, 0, e, Q, &mut self.lookups);
        self.set.extend(equation.quotient);
        self.set.extend(equation.carries);
    }

    fn write(self, row: &Row) -> Row {
        let columns = self.trace.finish().unwrap();
        let mut row = row.clone();
        for column in self.set {
            row.main[column] = columns[column].get(0).unwrap();
        }
        row
    }
}

/// The error in a computation of a point; the rest is computed from the wrong value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wrong {
    Nothing,
    Slope,
    AfterX,
    AfterY,
}

/// Returns slope and result of a line through a point.
fn computed(wrong: Wrong, slope: Fq, [x, y]: [Fq; 2], other_x: Fq) -> [Fq; 3] {
    let one = |which| if wrong == which { Fq::ONE } else { Fq::ZERO };
    let slope = slope + one(Wrong::Slope);
    let after_x = slope.square() - x - other_x + one(Wrong::AfterX);
    let after_y = slope * (x - after_x) - y + one(Wrong::AfterY);
    [slope, after_x, after_y]
}

fn number(row: &Row, columns: [usize; 4]) -> Fq {
    let mut words = columns
        .map(|column| row.main[column].into_bigint().0[0])
        .into_iter();
    Fq::from(BigInt([(); 4].map(|()| words.next().unwrap())))
}

mod additions {
    use super::*;

    pub(super) struct Addition {
        pub(super) sum: [Words; 2],
        pub(super) term: [Words; 2],
        pub(super) slope: Fq,
        pub(super) wrong: Wrong,
        /// Summand of x after.
        pub(super) more: Words,
    }

    /// Returns a row with these numbers; the equation of the wrong value is left as it is.
    pub(super) fn row(of: &Row, addition: &Addition) -> Row {
        let c = add::Columns::index();
        let field = |words: Words| Fq::from(ark_ff::BigInt(reduced(words)));
        let [x, y] = addition.sum.map(field);
        let [term_x, _] = addition.term.map(field);
        let [slope, after_x, after_y] = computed(addition.wrong, addition.slope, [x, y], term_x);
        let [slope, after_x, after_y] = [slope, after_x, after_y].map(words);
        let after_x = sum_of(after_x, addition.more);
        let mut scratch = Scratch::new(&add::Columns::specs());
        let [x, y] = addition.sum;
        let [term_x, term_y] = addition.term;
        for (columns, number) in [
            (&c.x, x),
            (&c.y, y),
            (&c.term_x, term_x),
            (&c.term_y, term_y),
        ] {
            scratch.words(columns, number);
        }
        let limbs = [
            (&c.slope, slope),
            (&c.after_x, after_x),
            (&c.after_y, after_y),
        ];
        for (columns, number) in limbs {
            scratch.number(columns, number);
        }
        let d = native(x) - native(term_x);
        let square = d.square();
        scratch.trace.set_field(0, c.square, square);
        let rest = d * (square - native(Q).square());
        scratch
            .trace
            .set_field(0, c.inverse, rest.inverse().unwrap_or_default());
        scratch.set.extend([c.square, c.inverse]);
        let numbers = [x, y, term_x, term_y, slope, after_x, after_y].map(signed);
        let [x, y, term_x, term_y, slope, after_x, after_y] = &numbers;
        let one = SignedNumber::from(1_u64);
        if addition.wrong != Wrong::Slope {
            let line = secant(slope, [x, y], [term_x, term_y], &one);
            scratch.equation(&c.secant, &line);
        }
        if addition.wrong != Wrong::AfterX {
            scratch.equation(&c.result_x, &result_x(slope, [x, term_x, after_x]));
        }
        if addition.wrong != Wrong::AfterY {
            let line = result_y(slope, [x, y], [after_x, after_y]);
            scratch.equation(&c.result_y, &line);
        }
        scratch.write(of)
    }
}

/// Reduces a number modulo q.
fn reduced(words: Words) -> Words {
    let value = BigInt(words);
    if value >= Fq::MODULUS {
        let mut less = value;
        assert!(!less.sub_with_borrow(&Fq::MODULUS));
        less.0
    } else {
        words
    }
}

/// Reduces a number modulo the order of the proof's field.
fn native(words: Words) -> Fr {
    let words = words.into_iter().rev();
    words.fold(Fr::ZERO, |sum, word| {
        sum * Fr::from(1_u128 << 64) + Fr::from(word)
    })
}

#[test]
fn additions_are_refused_by_what_is_wrong_in_them() {
    use additions::{Addition, row};
    let rows = rows_of("add");
    let air = &rows.air;
    let (c, f) = (add::Columns::index(), add::FixedColumns::index());
    let is_one = |row: &Row, fixed: usize| row.fixed[fixed] == Fr::ONE;
    let done = |row: &Row| is_one(row, f.active) && row.main[c.term_infinity] == Fr::ZERO;
    let honest = find(&rows, |row| done(row) && !is_one(row, f.once));
    let coordinates =
        |row: &Row| [c.x, c.y, c.term_x, c.term_y].map(|columns| number(row, columns));
    let [x, y, term_x, term_y] = coordinates(&honest);
    let slope = (y - term_y) / (x - term_x);
    let mut refusing = BTreeSet::new();
    let line = |wrong| Addition {
        sum: [x, y].map(words),
        term: [term_x, term_y].map(words),
        slope,
        wrong,
        more: [0; 4],
    };
    assert_eq!(row(&honest, &line(Wrong::Nothing)), honest);
    for (wrong, name) in [
        (Wrong::Slope, "secant"),
        (Wrong::AfterX, "x"),
        (Wrong::AfterY, "y"),
    ] {
        let row = row(&honest, &line(wrong));
        refused_by_equation(air, &row, name);
        refusing.extend(of_equation(air, name));
    }
    // A result above 2^254.
    let mut more = line(Wrong::Nothing);
    more.more = Q;
    let [_, after_x, _] = computed(Wrong::Nothing, slope, [x, y], term_x);
    if sum_of(words(after_x), Q)[3] >> 62 == 0 {
        more.more = sum_of(Q, Q);
    }
    let expected = only("range of after_x[15] filled");
    assert_eq!(refused_by(air, &row(&honest, &more)), expected);
    // The same point, with the slope of any line, and with its x above the modulus.
    let any = Fq::from(77_u64);
    let mut same = line(Wrong::Nothing);
    (same.term, same.slope) = (same.sum, any);
    let equal = row(&honest, &same);
    let mut refused = |row: &Row, name: &str| {
        assert_eq!(refused_by(air, row), only(name));
        refusing.insert(name.to_owned());
    };
    refused(&equal, "the two x differ");
    let low = (0..).map(crate::circuits::point);
    let mut low = low.filter(|point| sum_of(words(point.x), Q)[3] >> 62 == 0);
    let point = low.next().unwrap();
    let [x, y] = [point.x, point.y].map(words);
    let above = Addition {
        sum: [sum_of(x, Q), y],
        term: [x, y],
        slope: any,
        wrong: Wrong::Nothing,
        more: [0; 4],
    };
    let mut above = row(&honest, &above);
    refused(&above, "the two x differ");
    // A square of another number hides the equality.
    above.main[c.square] += Fr::ONE;
    let d = native(Q);
    let rest = d * (above.main[c.square] - d.square());
    above.main[c.inverse] = rest.inverse().unwrap();
    refused(&above, "square of the difference");
    // Nothing is added.
    let skipped = find(&rows, |row| {
        is_one(row, f.active) && row.main[c.term_infinity] == Fr::ONE
    });
    for column in [c.after_x, c.after_y] {
        for limb in column {
            let mut row = skipped.clone();
            let is_largest = row.main[limb] == Fr::from(0xffff_u64);
            row.main[limb] += if is_largest { -Fr::ONE } else { Fr::ONE };
            refused(&row, "the sum stays");
        }
    }
    // An infinite sum, a digit where none is read, infinity on padding.
    let mut infinite = honest;
    infinite.main[c.infinity] = Fr::ONE;
    refused(&infinite, "the sum is not infinity");
    let mut once = find(&rows, |row| done(row) && is_one(row, f.once));
    once.main[c.digit] += Fr::ONE;
    refused(&once, "the point itself");
    // A row with `done = -1`: its lookups would extend the table of ranges.
    let mut padding = find(&rows, |row| !is_one(row, f.active));
    for column in [c.term_infinity, c.term_x[0], c.term_y[0], c.slope[0]] {
        padding.main[column] = Fr::ONE;
    }
    for column in [c.square, c.inverse] {
        padding.main[column] = -Fr::ONE;
    }
    for equation in [&c.secant, &c.result_x, &c.result_y] {
        minus_once(&mut padding, equation);
    }
    refused(&padding, "no infinity on padding");
    let messages = RowChecker::new(air).messages(&padding);
    assert!(messages.iter().any(|(_, message)| {
        message.bus == RANGE16 && message.multiplicity == -Fr::ONE && message.fields != [Fr::ZERO]
    }));
    assert_eq!(refusing, constraints(air));
}

#[test]
fn doublings_are_refused_by_what_is_wrong_in_them() {
    let rows = rows_of("double");
    let air = &rows.air;
    let (c, f) = (double::Columns::index(), double::FixedColumns::index());
    let is_one = |row: &Row, fixed: usize| row.fixed[fixed] == Fr::ONE;
    let honest = find(&rows, |row| {
        is_one(row, f.active) && row.main[c.infinity] == Fr::ZERO
    });
    let [x, y] = [c.x, c.y].map(|columns| number(&honest, columns));
    let slope = x.square() * Fq::from(3_u64) / y.double();
    let doubled = |wrong, more| {
        let numbers = computed(wrong, slope, [x, y], x);
        let [slope, after_x, after_y] = numbers.map(words);
        let after_x = sum_of(after_x, more);
        let mut scratch = Scratch::new(&double::Columns::specs());
        let limbs = [
            (&c.slope, slope),
            (&c.after_x, after_x),
            (&c.after_y, after_y),
        ];
        for (columns, number) in limbs {
            scratch.number(columns, number);
        }
        let numbers = [words(x), words(y), slope, after_x, after_y].map(signed);
        let [x, y, slope, after_x, after_y] = &numbers;
        if wrong != Wrong::Slope {
            scratch.equation(&c.tangent, &tangent(slope, x, y, SignedNumber::from(0_u64)));
        }
        if wrong != Wrong::AfterX {
            scratch.equation(&c.result_x, &result_x(slope, [x, x, after_x]));
        }
        if wrong != Wrong::AfterY {
            let line = result_y(slope, [x, y], [after_x, after_y]);
            scratch.equation(&c.result_y, &line);
        }
        scratch.write(&honest)
    };
    assert_eq!(doubled(Wrong::Nothing, [0; 4]), honest);
    let mut refusing = BTreeSet::new();
    for (wrong, name) in [
        (Wrong::Slope, "tangent"),
        (Wrong::AfterX, "x"),
        (Wrong::AfterY, "y"),
    ] {
        refused_by_equation(air, &doubled(wrong, [0; 4]), name);
        refusing.extend(of_equation(air, name));
    }
    let [_, after_x, _] = computed(Wrong::Nothing, slope, [x, y], x);
    let above = sum_of(words(after_x), Q)[3] >> 62 > 0;
    let more = if above { Q } else { sum_of(Q, Q) };
    let expected = only("range of after_x[15] filled");
    assert_eq!(refused_by(air, &doubled(Wrong::Nothing, more)), expected);
    let mut padding = find(&rows, |row| !is_one(row, f.active));
    padding.main[c.infinity] = Fr::ONE;
    for equation in [&c.tangent, &c.result_x, &c.result_y] {
        minus_once(&mut padding, equation);
    }
    assert_eq!(refused_by(air, &padding), only("no infinity on padding"));
    refusing.insert("no infinity on padding".into());
    assert_eq!(refusing, constraints(air));
}

#[test]
fn points_are_refused_by_what_is_wrong_in_them() {
    let rows = rows_of("point");
    let air = &rows.air;
    let (c, f) = (point::Columns::index(), point::FixedColumns::index());
    let active = |row: &Row| row.fixed[f.active] == Fr::ONE;
    let honest = find(&rows, |row| active(row) && row.main[c.infinity] == Fr::ZERO);
    let three = SignedNumber::from(3_u64);
    // A row with these numbers, without the named equations.
    let with = |[x, y, square]: [Words; 3], without: &[&str]| {
        let mut scratch = Scratch::new(&point::Columns::specs());
        for (columns, number) in [(&c.x, x), (&c.y, y), (&c.square, square)] {
            scratch.number(columns, number);
        }
        for (columns, number) in [(&c.slack_x, x), (&c.slack_y, y)] {
            if BigInt(number) < Fq::MODULUS {
                scratch.number(columns, words(-Fq::from(1_u64) - Fq::from(BigInt(number))));
            }
        }
        let [x, y, square] = [x, y, square].map(signed);
        if !without.contains(&"square") {
            let e = Polynomial::product(&x, &x) - Polynomial::number(&square);
            scratch.equation(&c.squared, &e);
        }
        if !without.contains(&"curve") {
            let e = Polynomial::product(&y, &y) - Polynomial::product(&square, &x);
            scratch.equation(&c.curve, &(e - Polynomial::number(&[three])));
        }
        scratch.write(&honest)
    };
    let some: G1Affine = crate::circuits::point(3);
    let (x, y) = (some.x, some.y);
    let right = with([x, y, x.square()].map(words), &[]);
    assert_eq!(refused_by(air, &right), BTreeSet::new());
    let mut refusing = BTreeSet::new();
    // Off the curve; on the curve with another square.
    let off = [x, y + Fq::ONE, x.square()].map(words);
    refusing.extend(refused_by_equation(air, &with(off, &["curve"]), "curve"));
    let other_y = y.double();
    let square = (other_y.square() - Fq::from(3_u64)) / x;
    let fitted = with([x, other_y, square].map(words), &["square"]);
    refusing.extend(refused_by_equation(air, &fitted, "square"));
    // x above the modulus: the negative slack is refused.
    let low = (0..).map(crate::circuits::point);
    let mut low = low.filter(|point| sum_of(words(point.x), Q)[3] >> 62 == 0);
    let point = low.next().unwrap();
    let above = [
        sum_of(words(point.x), Q),
        words(point.y),
        words(point.x.square()),
    ];
    let row = with(above, &[]);
    let refused = refused_by(air, &row);
    assert!(
        refused.iter().all(|name| name.contains("slack")) && !refused.is_empty(),
        "{refused:?}"
    );
    refusing.extend(refused);
    // Infinity with coordinates.
    let infinity = find(&rows, |row| active(row) && row.main[c.infinity] == Fr::ONE);
    assert_eq!(refused_by(air, &infinity), BTreeSet::new());
    let mut with_coordinates = right;
    with_coordinates.main[c.infinity] = Fr::ONE;
    let mut scratch = Scratch::new(&point::Columns::specs());
    // On the curve y^2 = x^3, so that nothing else refuses the row.
    let cusp_x = Fq::from(25_u64);
    let cusp_y = Fq::from(125_u64);
    for (columns, number) in [(&c.x, cusp_x), (&c.y, cusp_y), (&c.square, cusp_x.square())] {
        scratch.number(columns, words(number));
    }
    for (columns, number) in [(&c.slack_x, cusp_x), (&c.slack_y, cusp_y)] {
        scratch.number(columns, words(-Fq::ONE - number));
    }
    let [x, y, square] = [cusp_x, cusp_y, cusp_x.square()].map(|n| signed(words(n)));
    let e = Polynomial::product(&x, &x) - Polynomial::number(&square);
    scratch.equation(&c.squared, &e);
    let e = Polynomial::product(&y, &y) - Polynomial::product(&square, &x);
    scratch.equation(&c.curve, &e);
    let cusp = scratch.write(&with_coordinates);
    assert_eq!(refused_by(air, &cusp), only("infinity has no coordinates"));
    refusing.insert("infinity has no coordinates".into());
    // Twice infinity, without coordinates: the equation of the curve refuses this, too, since its
    // constant is off by three.
    let mut twice = infinity;
    twice.main[c.infinity] = Fr::from(2_u64);
    let refused = refused_by(air, &twice);
    assert!(refused.contains("infinity is boolean"));
    refusing.insert("infinity is boolean".into());
    let missing: Vec<_> = constraints(air).difference(&refusing).cloned().collect();
    assert_eq!(missing, [""; 0]);
}
