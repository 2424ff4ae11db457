//! Rows made from numbers, correct or wrong, and the checks that refuse them.
//!
//! A chip of equations between numbers of many limbs has too many cells for a search for wrong
//! rows. For each of the chip's constraints and range checks, its tests make a row that only this
//! check refuses, from numbers that solve an equation in all parts except one.

use crate::messages::is_lookup;
use crate::oracle::{self, Verdict};
use crate::row::{Row, RowChecker};
use crate::samples;
use ark_bn254::Fr;
use ark_ff::PrimeField;
use num_bigint::{BigInt, BigUint, Sign};
use std::collections::BTreeMap;
use zkfabric_air::{Expr, Kind, Message};
use zkfabric_chips::bus;
use zkfabric_chips::chip_set::ChipSet;

/// Returns the order of the proof's field.
#[must_use]
pub fn order() -> BigInt {
    let words = Fr::MODULUS.0;
    words
        .iter()
        .rev()
        .fold(BigInt::ZERO, |sum, word| (sum << 64) + *word)
}

/// Returns `2^bits`.
#[must_use]
pub fn power(bits: u32) -> BigInt {
    BigInt::from(1) << bits
}

/// Returns the non-negative remainder.
#[must_use]
pub fn modulo(value: &BigInt, modulus: &BigInt) -> BigInt {
    let rest = value % modulus;
    if rest.sign() == Sign::Minus {
        rest + modulus
    } else {
        rest
    }
}

/// Returns the integer in the proof's field.
#[must_use]
pub fn field(value: &BigInt) -> Fr {
    let (_, bytes) = modulo(value, &order()).to_bytes_le();
    Fr::from_le_bytes_mod_order(&bytes)
}

/// Returns the number as a signed integer.
#[must_use]
pub fn big(value: &BigUint) -> BigInt {
    value.clone().into()
}

/// Returns digits in base `2^bits`; the last digit holds the rest.
#[must_use]
pub fn digits(value: &BigInt, bits: u32, count: usize) -> Vec<BigInt> {
    let mut rest = value.clone();
    let mut digits = Vec::new();
    for _ in 1..count {
        let digit = modulo(&rest, &power(bits));
        rest = (rest - &digit) >> bits;
        digits.push(digit);
    }
    digits.push(rest);
    digits
}

/// Returns the coefficient of each power of `2^64` in the product of two numbers of these words.
#[must_use]
pub fn product(a: &[BigInt], b: &[BigInt]) -> Vec<BigInt> {
    let mut sums = vec![BigInt::ZERO; a.len() + b.len()];
    for (i, x) in a.iter().enumerate() {
        for (j, y) in b.iter().enumerate() {
            sums[i + j] += x * y;
        }
    }
    sums
}

/// Returns `a + factor b`.
#[must_use]
pub fn plus(mut a: Vec<BigInt>, factor: i64, b: &[BigInt]) -> Vec<BigInt> {
    a.resize(a.len().max(b.len()), BigInt::ZERO);
    for (sum, term) in a.iter_mut().zip(b) {
        *sum += term * factor;
    }
    a
}

/// Returns the integer with these coefficients of powers of `2^64`.
#[must_use]
pub fn value(sums: &[BigInt]) -> BigInt {
    let terms = sums.iter().rev();
    terms.fold(BigInt::ZERO, |sum, term| (sum << 64u32) + term)
}

/// A limb of a number that is `2^16` too large, while the next limb is too small by 1.
#[derive(Debug, Clone, Default)]
pub struct Lend(pub Option<(String, usize)>);

impl Lend {
    fn of(&self, name: &str) -> Option<usize> {
        let lend = self.0.as_ref().filter(|(number, _)| number == name);
        lend.map(|(_, limb)| *limb)
    }

    /// Applies the loan to the limbs of a number.
    #[must_use]
    pub fn limbs(&self, name: &str, mut limbs: Vec<BigInt>) -> Vec<BigInt> {
        if let Some(limb) = self.of(name) {
            limbs[limb] += power(16);
            limbs[limb + 1] -= 1;
        }
        limbs
    }

    /// Applies the loan to the words of a number, in agreement with its limbs.
    #[must_use]
    pub fn words(&self, name: &str, mut words: Vec<BigInt>) -> Vec<BigInt> {
        if let Some(limb) = self.of(name).filter(|limb| limb % 4 == 3) {
            words[limb / 4] += power(64);
            words[limb / 4 + 1] -= 1;
        }
        words
    }
}

/// A row under construction: values by column.
#[derive(Debug, Clone, Default)]
pub struct Draft {
    /// Values by name of the column.
    pub values: BTreeMap<String, Fr>,
    /// Loan from one limb of a number to the next.
    pub lend: Lend,
}

impl Draft {
    /// Sets a column to an integer.
    pub fn set(&mut self, name: impl Into<String>, value: impl Into<BigInt>) {
        self.values.insert(name.into(), field(&value.into()));
    }

    /// Sets a column.
    pub fn set_field(&mut self, name: impl Into<String>, value: Fr) {
        self.values.insert(name.into(), value);
    }

    /// Sets the limbs of a number; the last limb holds the rest.
    pub fn number(&mut self, name: &str, number: &BigInt, count: usize) {
        let limbs = self.lend.limbs(name, digits(number, 16, count));
        for (index, limb) in limbs.into_iter().enumerate() {
            self.set(format!("{name}[{index}]"), limb);
        }
    }

    /// Sets the words of a number, in columns from `first` on.
    pub fn words(&mut self, (name, first): (&str, usize), number: &BigInt, count: usize) {
        for (index, word) in digits(number, 64, count).into_iter().enumerate() {
            self.set(format!("{name}[{}]", first + index), word);
        }
    }

    /// Returns the row; unset columns are zero.
    ///
    /// # Panics
    /// If a column does not exist.
    #[must_use]
    pub fn row(&self, checker: &RowChecker<'_>) -> Row {
        let columns = checker.air.main.iter();
        let main = columns.map(|spec| self.values.get(&*spec.name).copied().unwrap_or_default());
        let known: usize = (checker.air.main.iter())
            .filter(|spec| self.values.contains_key(&*spec.name))
            .count();
        assert_eq!(known, self.values.len(), "a name is no column's");
        Row {
            main: main.collect(),
            fixed: Vec::new(),
        }
    }
}

/// Asserts that exactly one check refuses the row and returns the check's name.
///
/// # Panics
/// If another check refuses the row, too.
#[must_use]
pub fn refused_by(checker: &RowChecker<'_>, row: &Row) -> String {
    let (constraints, lookups) = (checker.violated(row), checker.unanswered(row));
    match (constraints.as_slice(), lookups.as_slice()) {
        (&[constraint], []) => checker.constraints[constraint].0.to_owned(),
        ([], &[lookup]) => lookup_name(checker, lookup),
        (constraints, lookups) => {
            let names: Vec<&str> = (constraints.iter())
                .map(|&constraint| checker.constraints[constraint].0)
                .collect();
            let lookups: Vec<String> = (lookups.iter())
                .map(|&lookup| lookup_name(checker, lookup))
                .collect();
            unreachable!("refused by {names:?} and {lookups:?}")
        }
    }
}

/// Asserts that these rows are wrong, that exactly one check refuses each row, and that each
/// constraint and each lookup refuses one row.
///
/// # Panics
/// Otherwise.
pub fn each_check_refuses_one(checker: &RowChecker<'_>, rows: impl IntoIterator<Item = Row>) {
    let mut refused = Vec::new();
    for row in rows {
        let verdict = checker.judged(&row);
        assert!(matches!(verdict, Verdict::Wrong(_)), "{verdict:?}");
        match (
            checker.violated(&row).as_slice(),
            checker.unanswered(&row).as_slice(),
        ) {
            ([constraint], []) => refused.push((true, *constraint)),
            ([], [lookup]) => refused.push((false, *lookup)),
            both => unreachable!("refused by {both:?}"),
        }
    }
    let interactions = checker.air.interactions.iter().enumerate();
    let lookups = interactions.filter(|(_, interaction)| is_lookup(interaction.bus));
    let mut expected: Vec<(bool, usize)> = lookups.map(|(index, _)| (false, index)).collect();
    expected.extend((0..checker.constraints.len()).map(|index| (true, index)));
    refused.sort_unstable();
    assert_eq!(refused, expected);
}

/// Returns the column of a range check, with a mark if it is multiplied by the flags of the curves.
///
/// # Panics
/// If the check has no column.
#[must_use]
pub fn lookup_name(checker: &RowChecker<'_>, index: usize) -> String {
    let field: &Expr = &checker.air.interactions[index].fields[0];
    let mut columns = Vec::new();
    field.for_each_variable(&mut |variable| {
        assert_eq!(variable.kind, Kind::Main);
        columns.push(checker.air.main[variable.index].name.to_string());
    });
    let name = columns.last().expect("a column").clone();
    if columns.len() == 1 {
        name
    } else {
        format!("{name} filled")
    }
}

/// Returns the names of all checks that refuse rows: constraints, without numbers since their names
/// differ, and range checks.
#[must_use]
pub fn everything(checker: &RowChecker<'_>) -> Vec<String> {
    let constraints = checker.constraints.iter();
    let mut names: Vec<String> = constraints.map(|(name, _)| (*name).to_owned()).collect();
    let interactions = checker.air.interactions.iter().enumerate();
    let lookups = interactions.filter(|(_, interaction)| interaction.bus == bus::RANGE16);
    names.extend(lookups.map(|(index, _)| lookup_name(checker, index)));
    names
}

/// Checks that leaving out any message other than a lookup makes an honest row wrong.
///
/// # Panics
/// If a message is not needed.
pub fn every_message_is_needed(chip: &str) {
    let chip_set = ChipSet::new().expect("descriptions of chips");
    let checker = RowChecker::new(samples::air(&chip_set, chip));
    let honest = samples::honest(&chip_set, chip, 16, 1);
    for (index, interaction) in checker.air.interactions.iter().enumerate() {
        if is_lookup(interaction.bus) {
            continue;
        }
        let wrong = (0..honest.height()).any(|row| {
            let messages = checker.messages(&honest.row(row)).into_iter();
            let kept = messages.filter(|(other, _)| *other != index);
            let kept: Vec<Message> = kept.map(|(_, message)| message).collect();
            matches!(oracle::judge(chip, &kept), Verdict::Wrong(_))
        });
        assert!(wrong, "{chip} {} {index}", interaction.bus.name);
    }
}

/// Returns a loan of one for each limb of a number except the last, with the name of the limb.
#[must_use]
pub fn lends(name: &str, count: usize) -> Vec<(String, Lend)> {
    let limbs = 0..count - 1;
    let lend = |limb| {
        (
            format!("{name}[{limb}]"),
            Lend(Some((name.to_owned(), limb))),
        )
    };
    limbs.map(lend).collect()
}

/// Checks that the named check alone refuses each row and, with `is_wrong`, that each row is wrong;
/// returns the names.
///
/// # Panics
/// If a row does not pass these checks.
pub fn check(checker: &RowChecker<'_>, rows: &[(String, Draft)], is_wrong: bool) -> Vec<String> {
    let mut seen = Vec::new();
    for (name, draft) in rows {
        let row = draft.row(checker);
        if let Some(name) = name.strip_suffix(" twice") {
            // The number of bits equals that of whole words here: both checks of the limb coincide.
            let lookups = checker.unanswered(&row).into_iter();
            let names: Vec<String> = lookups.map(|lookup| lookup_name(checker, lookup)).collect();
            assert_eq!(names, [name.to_owned(), format!("{name} filled")]);
            assert_eq!(checker.violated(&row), [0; 0]);
            seen.push(name.to_owned());
        } else {
            assert_eq!(refused_by(checker, &row), *name);
            seen.push(name.clone());
        }
        let judged = checker.judged(&row);
        let proved = matches!(judged, Verdict::Wrong(_));
        assert!(proved || !is_wrong, "{name} {judged:?}");
    }
    seen
}
