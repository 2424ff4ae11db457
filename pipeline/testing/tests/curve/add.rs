//! Rows of `curve_add` that only one constraint or one message refuses.

use crate::draft::{Wrong, equation, words};
use crate::needed::{RESULTS, chip_set, inverse, moduli, modulus, number, wrong_equations};
use ark_bn254::Fr;
use ark_ff::Field;
use num_bigint::BigInt;
use zkfabric_abi::curve::{BN254, CURVES, Curve, P256, SECP256K1};
use zkfabric_testing::asm::Rng;
use zkfabric_testing::draft::{
    Draft, Lend, check, every_message_is_needed, everything, field, lends, modulo, plus, power,
    product, refused_by, value,
};
use zkfabric_testing::oracle::Verdict;
use zkfabric_testing::row::RowChecker;
use zkfabric_testing::samples;

/// A row that is correct except for its changes.
#[derive(Debug, Clone)]
struct Addition {
    done: [i64; 3],
    declined: [i64; 3],
    subtract: i64,
    /// The doubled sum.
    x: BigInt,
    y: BigInt,
    term_x: BigInt,
    term_y: BigInt,
    /// Replacement for the slope of the line.
    slope: Option<BigInt>,
    /// The sum before, if not a random point.
    before: Option<[BigInt; 2]>,
    /// The sum after, if not the one computed from the slope.
    after: Option<[BigInt; 2]>,
    /// Errors, one per equation.
    wrong: [Wrong; 3],
    /// Replacement for the square of the difference.
    square: Option<Fr>,
    inverse: bool,
    lend: Lend,
}

/// The numbers of a row that are in limbs.
const NUMBERS: [&str; 7] = ["x", "y", "term_x", "term_y", "slope", "after_x", "after_y"];

impl Addition {
    fn random(curve: &Curve, rng: &mut Rng) -> Self {
        let [x, y, term_x, term_y] = [(); 4].map(|()| number(curve, rng));
        Self {
            done: CURVES.map(|other| i64::from(other == *curve)),
            declined: [0; 3],
            subtract: 0,
            x,
            y,
            term_x,
            term_y,
            slope: None,
            before: None,
            after: None,
            wrong: [(); 3].map(|()| Wrong::nothing()),
            square: None,
            inverse: true,
            lend: Lend::default(),
        }
    }

    /// Returns a declined call, for which nothing is computed.
    fn declined(curve: &Curve, rng: &mut Rng) -> Self {
        let mut row = Self::random(curve, rng);
        (row.declined, row.done) = (row.done, [0; 3]);
        row.before = Some([number(curve, rng), number(curve, rng)]);
        row.after.clone_from(&row.before);
        (row.x, row.y) = (BigInt::ZERO, BigInt::ZERO);
        row
    }

    fn draft(&self) -> Draft {
        let m = moduli(self.done);
        let done = self.done.iter().sum::<i64>();
        let p = value(&m);
        let (x, y, other_x, other_y) = (&self.x, &self.y, &self.term_x, &self.term_y);
        let sign = 1 - 2 * self.subtract;
        let [secant, result_x, result_y] = &self.wrong;
        let slope = self.slope.clone().unwrap_or_else(|| match done {
            0 => BigInt::ZERO,
            _ => modulo(
                &((y - other_y * sign + &secant.rest) * inverse(&(x - other_x), &p)),
                &p,
            ),
        });
        let [to_x, to_y] = self.after.clone().unwrap_or_else(|| {
            let to_x = modulo(&(&slope * &slope - x - other_x - &result_x.rest), &p);
            let to_y = modulo(&(&slope * (x - &to_x) - y - &result_y.rest), &p);
            [to_x, to_y]
        });

        let mut draft = Draft {
            lend: self.lend.clone(),
            ..Draft::default()
        };
        for (index, flag) in self.done.into_iter().enumerate() {
            draft.set(format!("done[{index}]"), flag);
        }
        for (index, flag) in self.declined.into_iter().enumerate() {
            draft.set(format!("declined[{index}]"), flag);
        }
        draft.set("time", 400);
        draft.set("addresses[0]", 0x8000);
        draft.set("addresses[1]", 0x9000);
        draft.set("doublings", 3);
        draft.set("subtract", self.subtract);
        let [before_x, before_y] = self.before.clone().unwrap_or_else(|| [5.into(), 6.into()]);
        draft.words(("before", 0), &before_x, 4);
        draft.words(("before", 4), &before_y, 4);
        let numbers = [x, y, other_x, other_y, &slope, &to_x, &to_y];
        for (name, number) in NUMBERS.into_iter().zip(numbers) {
            draft.number(name, number, 16);
        }
        for gap in 0..4 {
            draft.set(format!("register_gaps[{gap}]"), gap);
        }
        for gap in 0..8 {
            draft.set(format!("term_gaps[{gap}]"), 100 + gap);
            draft.set(format!("sum_gaps[{gap}]"), 200 + gap);
        }
        if done != 0 {
            let d = field(&(x - other_x));
            let square = self.square.unwrap_or_else(|| d.square() * Fr::from(done));
            draft.set_field("square", square);
            let squares = CURVES.iter().zip(self.done);
            let squares: Fr = squares
                .map(|(curve, flag)| field(&modulus(curve)).square() * Fr::from(flag))
                .sum();
            let native = d * (square - squares);
            if self.inverse {
                let inverse = (native / Fr::from(done)).inverse().expect("not zero");
                draft.set_field("inverse", inverse);
            }
        }

        let scaled = |e: Vec<BigInt>| plus(Vec::new(), done, &e);
        let mut names = NUMBERS.into_iter();
        let numbers = numbers.map(|number| {
            let name = names.next().unwrap_or_default();
            self.lend.words(name, words(number))
        });
        let [x, y, other_x, other_y, s, to_x, to_y] = numbers;
        let run = plus(x.clone(), -1, &other_x);
        let e = plus(plus(product(&s, &run), -1, &y), sign, &other_y);
        equation(&mut draft, "secant", &scaled(e), &m, done, secant);
        let e = plus(plus(product(&s, &s), -1, &x), -1, &other_x);
        equation(
            &mut draft,
            "result_x",
            &scaled(plus(e, -1, &to_x)),
            &m,
            done,
            result_x,
        );
        let run = plus(x, -1, &to_x);
        let e = plus(plus(product(&s, &run), -1, &y), -1, &to_y);
        equation(&mut draft, "result_y", &scaled(e), &m, done, result_y);
        draft
    }
}

impl Addition {
    /// Takes other points, so that the highest limbs of both x and of the sum after are zero: their
    /// checks multiply them by a number that is negative where flags are not boolean. Numbers below
    /// `2^240` stay integers in the equation of x, and y is chosen to fit the sum.
    fn with_low_limbs(&mut self, rng: &mut Rng) {
        let m = value(&moduli(self.done));
        let low = |bits: u32, rng: &mut Rng| number(&SECP256K1, rng) >> (256 - bits);
        let slope = low(118, rng) + power(118);
        let [to_x, to_y] = [(); 2].map(|()| low(236, rng));
        self.x = low(235, rng);
        self.term_x = &slope * &slope - &self.x - (to_x >> 2u32);
        let to_x = &slope * &slope - &self.x - &self.term_x;
        let sign = 1 - 2 * self.subtract;
        self.y = modulo(&(&slope * (&self.x - &to_x) - to_y), &m);
        self.term_y = modulo(&((&self.y - &slope * (&self.x - &self.term_x)) * sign), &m);
        self.slope = Some(slope);
    }

    /// Returns a row of both curves at once, modulo the sum of their moduli. Carries then count
    /// from `-2^80`, so that all of them have to be negative.
    fn of_both(checker: &RowChecker<'_>, rng: &mut Rng) -> Draft {
        let both = modulus(&SECP256K1) + modulus(&BN254);
        loop {
            let mut row = Self::random(&BN254, rng);
            row.done = [1, 1, 0];
            let slope = number(&SECP256K1, rng);
            row.term_y = modulo(&(&row.y - &slope * (&row.x - &row.term_x)), &both);
            row.slope = Some(slope);
            let draft = row.draft();
            if checker.unanswered(&draft.row(checker)).is_empty() {
                return draft;
            }
        }
    }
}

#[test]
fn everything_in_an_addition_is_needed() {
    let chip_set = chip_set();
    let checker = RowChecker::new(samples::air(&chip_set, "curve_add"));
    let mut rng = Rng::new(0xadd);
    let base = Addition::random(&SECP256K1, &mut rng);
    let declined = Addition::declined(&SECP256K1, &mut rng);
    let mut minus = Addition::random(&BN254, &mut rng);
    minus.subtract = 1;
    let other = Addition::random(&P256, &mut rng);
    for right in [&base, &declined, &minus, &other] {
        let row = right.draft().row(&checker);
        assert_eq!(checker.violated(&row), [0; 0]);
        assert_eq!(checker.unanswered(&row), [0; 0]);
        // The call's steps encode three doublings and the sign.
        assert_eq!(checker.judged(&row), Verdict::Right);
    }

    let draft = base.draft();
    let mut wrong: Vec<(String, Draft)> = Vec::new();
    let mut refused: Vec<(String, Draft)> = Vec::new();
    let mut lent = Vec::new();
    let equations = [("secant", "secant")].into_iter().chain(RESULTS);
    for (equation, (columns, constraint)) in equations.enumerate() {
        for (name, how) in wrong_equations(columns, constraint) {
            let mut changed = base.clone();
            changed.wrong[equation] = how;
            wrong.push((name, changed.draft()));
        }
        lent.extend(lends(&format!("{columns}_quotient"), 17));
    }
    for name in NUMBERS {
        lent.extend(lends(name, 16));
    }
    for (name, lend) in lent {
        let changed = Addition {
            lend,
            ..base.clone()
        };
        refused.push((name, changed.draft()));
    }
    let p = modulus(&SECP256K1);
    let row = |base: &Addition, change: &dyn Fn(&mut Addition)| {
        let mut changed = base.clone();
        change(&mut changed);
        changed.draft()
    };
    let changed =
        |name: &str, change: &dyn Fn(&mut Addition)| (name.to_owned(), row(&base, change));
    let p = &p;
    wrong.extend([
        // Words of 64 bits and more: received from doublings, and written.
        changed("x[15] twice", &|row| row.x += p),
        changed("y[15]", &|row| row.y += p),
        changed("after_x[15] twice", &|row| {
            let [x, y] = base_after(&base, p);
            row.after = Some([x + p, y]);
        }),
        changed("after_y[15] twice", &|row| {
            let [x, y] = base_after(&base, p);
            row.after = Some([x, y + p]);
        }),
        // Equal points, with any slope.
        changed("the two x differ", &|row| {
            (row.term_x, row.term_y) = (row.x.clone(), row.y.clone());
            row.slope = Some(5.into());
            row.inverse = false;
        }),
        // Three doublings and a sign of -3, in four doublings and no sign.
        changed("subtract is boolean", &|row| row.subtract = 2),
        (
            "at most one flag".into(),
            Addition::of_both(&checker, &mut rng),
        ),
    ]);
    refused.extend([
        // The term comes from memory, in words of 64 bits.
        changed("term_x[15] twice", &|row| row.term_x += p),
        changed("term_y[15]", &|row| row.term_y += p),
        changed("slope[15]", &|row| {
            row.slope = Some(base_slope(&base, p) + p);
        }),
    ]);
    wrong.extend(wrong_accesses(&draft, &declined.draft()));
    // On the curve of fewer bits: the x of both points differ by twice the modulus, so the points
    // are equal.
    let small = modulus(&BN254);
    let equal = |row: &mut Addition, x: BigInt, term_x: BigInt| {
        (row.x, row.term_x) = (x, term_x);
        row.term_y = row.y.clone();
        row.slope = Some(5.into());
    };
    let five = BigInt::from(5);
    let base = Addition::random(&BN254, &mut rng);
    wrong.extend(longer_results(&base, &small));
    wrong.extend([
        (
            "x[15] filled".to_owned(),
            row(&base, &|row| equal(row, &five + &small * 2, five.clone())),
        ),
        (
            "term_x[15] filled".to_owned(),
            row(&base, &|row| equal(row, five.clone(), &five + &small * 2)),
        ),
        (
            "square of the difference".to_owned(),
            row(&base, &|row| {
                equal(row, five.clone(), &five + &small);
                row.square = Some(Fr::from(3u64));
            }),
        ),
    ]);

    let mut seen = check(&checker, &wrong, true);
    seen.extend(check(&checker, &refused, false));
    let mut missing = everything(&checker);
    missing.retain(|name| !seen.contains(name));
    // A separate test covers these flags.
    let flags: Vec<String> = (0..6)
        .map(|flag| format!("flag {flag} is boolean"))
        .collect();
    assert_eq!(missing, flags);
}

/// Returns rows in which a coordinate after is correct modulo p but has more bits than its readers
/// allow.
fn longer_results(base: &Addition, p: &BigInt) -> [(String, Draft); 2] {
    [("after_x", 0), ("after_y", 1)].map(|(name, coordinate)| {
        let mut after = base_after(base, p);
        after[coordinate] += p * 2;
        let mut row = base.clone();
        row.after = Some(after);
        (format!("{name}[15] filled"), row.draft())
    })
}

/// Returns a row with this sum after.
fn with_sum(curve: &Curve, [to_x, to_y]: [i64; 2], rng: &mut Rng) -> Addition {
    let p = modulus(curve);
    let slope = number(curve, rng);
    let mut row = Addition::random(curve, rng);
    row.term_x = modulo(&(&slope * &slope - &row.x - to_x), &p);
    row.y = modulo(&(&slope * (&row.x - to_x) - to_y), &p);
    row.term_y = modulo(&(&row.y - &slope * (&row.x - &row.term_x)), &p);
    row
}

/// For each curve and each coordinate, every multiple of p that fits 256 bits is added to the
/// correct value: a row passes exactly if the coordinate is below `2^bits`, and the oracle agrees.
#[test]
fn results_are_below_the_power_of_two_of_their_curve() {
    let chip_set = chip_set();
    let checker = RowChecker::new(samples::air(&chip_set, "curve_add"));
    let mut rng = Rng::new(0xb17);
    let mut refused = 0;
    for curve in CURVES {
        let p = modulus(&curve);
        for coordinate in 0..2 {
            for multiple in 0.. {
                let mut sum = [5, 7].map(BigInt::from);
                sum[coordinate] += &p * multiple;
                let bits = sum[coordinate].bits();
                if bits > 256 {
                    break;
                }
                let mut row = with_sum(&curve, [5, 7], &mut rng);
                row.after = Some(sum);
                let row = row.draft().row(&checker);
                let fits = bits <= u64::from(curve.bits);
                let passes =
                    checker.violated(&row).is_empty() && checker.unanswered(&row).is_empty();
                assert_eq!(passes, fits, "{curve:?} {coordinate} {multiple}");
                assert_eq!(checker.judged(&row) == Verdict::Right, fits);
                refused += usize::from(!fits);
            }
        }
    }
    // For BN254, four multiples of both coordinates: 2 p to 5 p.
    assert_eq!(refused, 8);
}

/// Returns rows with accesses that precede their predecessors, and declined calls that write.
fn wrong_accesses(done: &Draft, declined: &Draft) -> Vec<(String, Draft)> {
    let mut wrong = Vec::new();
    for (columns, count) in [("register_gaps", 4), ("term_gaps", 8), ("sum_gaps", 8)] {
        for gap in 0..count {
            let name = format!("{columns}[{gap}]");
            let mut late = done.clone();
            late.set(name.clone(), -5);
            wrong.push((name, late));
        }
    }
    for word in 0..8 {
        let mut changed = declined.clone();
        let name = if word < 4 { "after_x" } else { "after_y" };
        let limb = changed.values.get_mut(&format!("{name}[{}]", word % 4 * 4));
        *limb.expect("a limb") -= Fr::from(1u64);
        wrong.push(("declined leaves the sum".to_owned(), changed));
    }
    wrong
}

/// Returns the slope of a correct row.
fn base_slope(row: &Addition, p: &BigInt) -> BigInt {
    let run = inverse(&(&row.x - &row.term_x), p);
    modulo(&((&row.y - &row.term_y) * run), p)
}

/// Returns the sum of a correct row.
fn base_after(row: &Addition, p: &BigInt) -> [BigInt; 2] {
    let slope = base_slope(row, p);
    let x = modulo(&(&slope * &slope - &row.x - &row.term_x), p);
    let y = modulo(&(&slope * (&row.x - &x) - &row.y), p);
    [x, y]
}

/// With one flag of -1 and two of 1, a row is the call of no curve, or of a curve with another
/// curve's modulus.
#[test]
fn flags_of_an_addition_are_needed() {
    let chip_set = chip_set();
    let checker = RowChecker::new(samples::air(&chip_set, "curve_add"));
    let mut rng = Rng::new(0xf1a6);
    for flag in 0..6 {
        let row = loop {
            let mut row = Addition::random(&SECP256K1, &mut rng);
            (row.done, row.declined) = if flag < 3 {
                (
                    core::array::from_fn(|other| if other == flag { -1 } else { 1 }),
                    [0; 3],
                )
            } else {
                let mut flags = [[0; 3]; 2];
                flags[0][flag - 3] = 1;
                flags[1][flag - 3] = -1;
                flags[1][(flag - 2) % 3] = 1;
                (flags[0], flags[1])
            };
            row.with_low_limbs(&mut rng);
            let m = value(&moduli(row.done));
            if (&row.x - &row.term_x).modinv(&m).is_none() {
                continue;
            }
            // The sum of moduli, and the numbers, may exceed 2^256.
            let row = row.draft().row(&checker);
            if checker.unanswered(&row).is_empty() {
                break row;
            }
        };
        let name = format!("flag {flag} is boolean");
        assert_eq!(refused_by(&checker, &row), name);
        assert!(matches!(checker.judged(&row), Verdict::Wrong(_)), "{name}");
    }
}

#[test]
fn every_message_of_an_addition_is_needed() {
    every_message_is_needed("curve_add");
}
