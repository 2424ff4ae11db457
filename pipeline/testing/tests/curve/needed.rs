//! Rows of both chips that only one constraint or one message refuses.

use crate::draft::{Wrong, equation, words};
use ark_bn254::Fr;
use ark_ff::{Field, Zero};
use num_bigint::BigInt;
use zkfabric_abi::curve::{BN254, CURVES, Curve, SECP256K1};
use zkfabric_chips::chip_set::ChipSet;
use zkfabric_testing::asm::Rng;
use zkfabric_testing::draft::{
    Draft, Lend, big, check, every_message_is_needed, everything, field, lends, modulo, order,
    plus, power, product, value,
};
use zkfabric_testing::oracle::{Verdict, curve as affine};
use zkfabric_testing::row::RowChecker;
use zkfabric_testing::samples;

pub(crate) fn chip_set() -> ChipSet {
    ChipSet::new().expect("descriptions of chips")
}

pub(crate) fn modulus(curve: &Curve) -> BigInt {
    big(&affine::modulus(curve))
}

pub(crate) fn inverse(value: &BigInt, p: &BigInt) -> BigInt {
    modulo(value, p).modinv(p).expect("not zero")
}

/// Returns a random number below the curve's `2^bits` in which every limb except the last can lend
/// one to the limb below.
pub(crate) fn number(curve: &Curve, rng: &mut Rng) -> BigInt {
    let words: [u64; 4] = core::array::from_fn(|_| rng.next_u64() | 0x0001_0001_0001_0001);
    let number = affine::number(&words) >> (256 - curve.bits);
    big(&number) % modulus(curve)
}

/// A doubling that is correct except for its changes.
#[derive(Debug, Clone)]
pub(crate) struct Doubling {
    flags: [i64; 3],
    x: BigInt,
    y: BigInt,
    /// Replacement for the slope of the tangent.
    slope: Option<BigInt>,
    /// Errors, one per equation.
    wrong: [Wrong; 3],
    inverse: bool,
    lend: Lend,
}

impl Doubling {
    pub(crate) fn random(curve: &Curve, rng: &mut Rng) -> Self {
        Self {
            flags: CURVES.map(|other| i64::from(other == *curve)),
            x: number(curve, rng),
            y: number(curve, rng),
            slope: None,
            wrong: [(); 3].map(|()| Wrong::nothing()),
            inverse: true,
            lend: Lend::default(),
        }
    }

    fn draft(&self) -> Draft {
        let m = moduli(self.flags);
        let coefficients = CURVES.iter().zip(self.flags);
        let minus_a: i64 = coefficients
            .map(|(curve, flag)| flag * curve.minus_a as i64)
            .sum();
        let real = self.flags.iter().sum::<i64>();
        let p = value(&m);
        let (x, y) = (&self.x, &self.y);
        let [tangent, result_x, result_y] = &self.wrong;
        let slope = self.slope.clone().unwrap_or_else(|| {
            modulo(
                &((x * x * 3 - minus_a + &tangent.rest) * inverse(&(y * 2), &p)),
                &p,
            )
        });
        let to_x = modulo(&(&slope * &slope - x * 2 - &result_x.rest), &p);
        let to_y = modulo(&(&slope * (x - &to_x) - y - &result_y.rest), &p);

        let mut draft = Draft {
            lend: self.lend.clone(),
            ..Draft::default()
        };
        for (index, flag) in self.flags.into_iter().enumerate() {
            draft.set(format!("flags[{index}]"), flag);
        }
        draft.set("time", 400);
        draft.set("left", 7);
        draft.number("x", x, 16);
        draft.number("y", y, 16);
        draft.number("slope", &slope, 16);
        draft.words(("next_x", 0), &to_x, 4);
        draft.words(("next_y", 0), &to_y, 4);
        let native = field(y) * (field(y) - field(&p));
        let inverse = (native * Fr::from(real).inverse().expect("a real row")).inverse();
        draft.set_field(
            "inverse",
            if self.inverse {
                inverse.expect("not zero")
            } else {
                Fr::zero()
            },
        );

        let numbers = [
            ("x", x),
            ("y", y),
            ("slope", &slope),
            ("", &to_x),
            ("", &to_y),
        ];
        let numbers = numbers.map(|(name, number)| self.lend.words(name, words(number)));
        let [x, y, s, to_x, to_y] = numbers;
        let e = plus(product(&s, &plus(y.clone(), 1, &y)), -3, &product(&x, &x));
        let e = plus(e, minus_a, &[1.into()]);
        equation(&mut draft, "tangent", &e, &m, real, tangent);
        let e = plus(plus(product(&s, &s), -2, &x), -1, &to_x);
        equation(&mut draft, "result_x", &e, &m, real, result_x);
        let run = plus(x, -1, &to_x);
        let e = plus(plus(product(&s, &run), -1, &y), -1, &to_y);
        equation(&mut draft, "result_y", &e, &m, real, result_y);
        draft
    }
}

impl Doubling {
    /// Returns a row of both curves at once, modulo the sum of their moduli. Carries then count
    /// from `-2^80`, so that all of them have to be negative.
    fn of_both(checker: &RowChecker<'_>, rng: &mut Rng) -> Draft {
        let both = modulus(&SECP256K1) + modulus(&BN254);
        loop {
            let mut row = Self::random(&SECP256K1, rng);
            row.flags = [1, 1, 0];
            row.x = number(&BN254, rng) * 2;
            let slope = number(&SECP256K1, rng);
            let Some(inverse) = slope.modinv(&both) else {
                continue;
            };
            row.y = modulo(&(&row.x * &row.x / 2 * 3 * inverse), &both);
            row.slope = Some(slope);
            let draft = row.draft();
            if checker.unanswered(&draft.row(checker)).is_empty() {
                return draft;
            }
        }
    }
}

impl Doubling {
    /// Returns a row with one flag of -1 and two of 1.
    fn of_three(checker: &RowChecker<'_>, minus: usize, rng: &mut Rng) -> Draft {
        let flags: [i64; 3] = core::array::from_fn(|flag| if flag == minus { -1 } else { 1 });
        let m = value(&moduli(flags));
        loop {
            let mut row = Self::random(&SECP256K1, rng);
            row.flags = flags;
            // The check of y's highest limb multiplies the limb by a negative number.
            row.y >>= 16;
            let run: BigInt = &row.y * 2;
            if run.modinv(&m).is_none() {
                continue;
            }
            // The sum of moduli, and the numbers, may exceed 2^256.
            let draft = row.draft();
            let cells = draft.row(checker);
            let is_wrong = matches!(checker.judged(&cells), Verdict::Wrong(_));
            if is_wrong && checker.unanswered(&cells).is_empty() {
                return draft;
            }
        }
    }
}

/// Returns the words of the sum of the moduli of curves.
pub(crate) fn moduli(flags: [i64; 3]) -> Vec<BigInt> {
    let curves = CURVES.iter().zip(flags);
    curves.fold(Vec::new(), |sum, (curve, flag)| {
        plus(sum, flag, &words(&modulus(curve)))
    })
}

/// Names of the equations, in columns and in constraints.
pub(crate) const RESULTS: [(&str, &str); 2] = [("result_x", "x"), ("result_y", "y")];

/// Returns wrong equations with the checks that refuse them.
pub(crate) fn wrong_equations(columns: &str, constraint: &str) -> Vec<(String, Wrong)> {
    let mut wrong = vec![(format!("{constraint} modulo the order"), Wrong::order())];
    for step in 0..3 {
        wrong.push((
            format!("{constraint}, words {}", 2 * step),
            Wrong::step(step),
        ));
        for limb in 0..5 {
            let name = format!("{columns}_carries[{}]", 5 * step + limb);
            wrong.push((name, Wrong::carry(step, limb)));
        }
    }
    // The quotient is too large by an integer that vanishes only in the parts that the equation
    // checks.
    let beyond = Wrong {
        rest: order() * power(320),
        ..Wrong::nothing()
    };
    wrong.push((format!("{columns}_quotient[16]"), beyond));
    wrong
}

#[test]
fn everything_in_a_doubling_is_needed() {
    let chip_set = chip_set();
    let checker = RowChecker::new(samples::air(&chip_set, "curve_double"));
    let mut rng = Rng::new(0xd0b1);
    for curve in CURVES {
        let honest = Doubling::random(&curve, &mut rng).draft().row(&checker);
        assert_eq!(checker.violated(&honest), [0; 0]);
        assert_eq!(checker.unanswered(&honest), [0; 0]);
        assert_eq!(checker.judged(&honest), Verdict::Right);
    }
    let base = Doubling::random(&SECP256K1, &mut rng);

    // Rows that prove something wrong, and rows that are merely refused.
    let mut wrong: Vec<(String, Draft)> = Vec::new();
    let mut refused: Vec<(String, Draft)> = Vec::new();
    let mut lent = Vec::new();
    let equations = [("tangent", "tangent")].into_iter().chain(RESULTS);
    for (equation, (columns, constraint)) in equations.enumerate() {
        for (name, how) in wrong_equations(columns, constraint) {
            let mut changed = base.clone();
            changed.wrong[equation] = how;
            wrong.push((name, changed.draft()));
        }
        lent.extend(lends(&format!("{columns}_quotient"), 17));
    }
    for name in ["x", "y", "slope"] {
        lent.extend(lends(name, 16));
    }
    for (name, lend) in lent {
        let changed = Doubling {
            lend,
            ..base.clone()
        };
        refused.push((name, changed.draft()));
    }
    let p = modulus(&SECP256K1);
    let beyond = |name: &str, change: &dyn Fn(&mut Doubling)| {
        let mut changed = base.clone();
        change(&mut changed);
        (name.to_owned(), changed.draft())
    };
    // No correct row sends words of 64 bits and more.
    wrong.push(beyond("x[15]", &|row| row.x += &p));
    wrong.push(beyond("y[15] twice", &|row| row.y += &p));
    refused.push(beyond("slope[15]", &|row| {
        let run = inverse(&(&row.y * 2), &p);
        row.slope = Some(modulo(&(&row.x * &row.x * 3 * run), &p) + &p);
    }));
    wrong.push((
        "at most one flag".into(),
        Doubling::of_both(&checker, &mut rng),
    ));
    wrong.push(beyond("y is not zero", &|row| {
        (row.x, row.y) = (BigInt::ZERO, p.clone());
        row.slope = Some(5.into());
        row.inverse = false;
    }));
    // One curve less and two more: code and modulus belong to no curve, or only the code does.
    for flag in 0..3 {
        let name = format!("flag {flag} is boolean");
        wrong.push((name, Doubling::of_three(&checker, flag, &mut rng)));
    }
    // The constraints do not treat twice the modulus of the small curve as zero.
    let mut zero = Doubling::random(&BN254, &mut rng);
    (zero.x, zero.y) = (BigInt::ZERO, modulus(&BN254) * 2);
    zero.slope = Some(5.into());
    wrong.push(("y[15] filled".into(), zero.draft()));

    let mut seen = check(&checker, &wrong, true);
    seen.extend(check(&checker, &refused, false));
    let mut missing = everything(&checker);
    missing.retain(|name| !seen.contains(name));
    assert_eq!(missing, [""; 0]);
}

#[test]
fn every_message_of_a_doubling_is_needed() {
    every_message_is_needed("curve_double");
}
