//! Rows of sixteen rounds.

use crate::{ROWS, chip_set};
use ark_bn254::Fr;
use std::collections::BTreeMap;
use zkfabric_chips::sha256_rounds::compression::CONSTANTS;
use zkfabric_testing::asm::Rng;
use zkfabric_testing::necessity::PARTS;
use zkfabric_testing::numbers::power_of_two;
use zkfabric_testing::oracle::Verdict;
use zkfabric_testing::row::{Row, RowChecker};
use zkfabric_testing::sample::Sample;
use zkfabric_testing::samples;

/// Rounds of a row.
const ROUNDS: usize = 16;
/// Bits of a word.
const BITS: usize = 32;
/// `2^32`.
const MODULUS: i128 = 1 << BITS;
/// Index of the last word of either half of the state.
const LAST: usize = 19;

/// Errors of a row; words are named by the first letter of their column.
#[derive(Debug, Clone, PartialEq)]
enum Wrong {
    Nothing,
    /// A non-boolean bit of a word.
    Bit(char, usize, usize),
    /// A word that differs from the number of its bits.
    Word(char, usize),
    /// A word that differs from its sum.
    Sum(char, usize),
    /// A word that differs from its sum by a non-boolean bit of the carry.
    Carry(char, usize, usize),
    /// A value in this column that is too large by one.
    More(String),
}

type Bits = [i128; BITS];

fn number(bits: &[i128]) -> i128 {
    (0..).zip(bits).map(|(z, bit)| bit << z).sum()
}

fn xor(a: i128, b: i128) -> i128 {
    a + b - 2 * a * b
}

/// Returns the exclusive or of a word rotated right three times; with `shifts`, the third rotation
/// is a shift.
fn sigma(bits: &Bits, [first, second, third]: [usize; 3], shifts: bool) -> i128 {
    let at = |z: usize| bits[z % BITS];
    let bits: Bits = core::array::from_fn(|z| {
        let last = if shifts && z + third >= BITS {
            0
        } else {
            at(z + third)
        };
        xor(xor(at(z + first), at(z + second)), last)
    });
    number(&bits)
}

/// A row made from the prover's free choices; the constraints determine everything else, except for
/// the error.
#[derive(Debug, Clone)]
struct Draft {
    flags: [i128; 4],
    /// d, c, b, a.
    a: [i128; 4],
    /// h, g, f, e.
    e: [i128; 4],
    w: [i128; ROUNDS],
    w_carries: [i128; ROUNDS],
    wrong: Wrong,
}

/// Columns by name.
#[derive(Debug, Default)]
struct Cells(BTreeMap<String, Fr>);

impl Cells {
    fn set(&mut self, name: &str, index: usize, value: impl Into<Fr>) {
        self.0.insert(format!("{name}[{index}]"), value.into());
    }
}

impl Draft {
    /// Returns a row of the second or third quarter.
    fn random(rng: &mut Rng, wrong: Wrong) -> Self {
        let mut flags = [0; 4];
        flags[1 + rng.below(2) as usize] = 1;
        let mut word = || i128::from(rng.next_u64() as u32);
        Self {
            flags,
            a: core::array::from_fn(|_| word()),
            e: core::array::from_fn(|_| word()),
            w: core::array::from_fn(|_| word()),
            // The carries of sums, of which the previous row has the largest part.
            w_carries: [3; ROUNDS],
            wrong,
        }
    }

    /// Sets a word from its sum, with the word's bits and this many bits of its carry; returns the
    /// word and its bits.
    fn word(
        &self,
        (name, index): (char, usize),
        sum: i128,
        carry_bits: usize,
        cells: &mut Cells,
    ) -> Option<(i128, Bits)> {
        let (mut value, mut carry) = (sum.rem_euclid(MODULUS), sum.div_euclid(MODULUS));
        let mut bits: Bits = core::array::from_fn(|z| value >> z & 1);
        let last = name != 'w' && index == LAST;
        let mut fraction = None;
        match self.wrong {
            Wrong::Bit(kind, at, z) if (kind, at) == (name, index) => {
                if last || z == BITS - 1 {
                    carry -= 1;
                    value += MODULUS;
                    bits[z] += MODULUS >> z;
                } else if (bits[z], bits[z + 1]) == (0, 1) {
                    (bits[z], bits[z + 1]) = (2, 0);
                } else {
                    return None;
                }
            }
            Wrong::Word(kind, at) if (kind, at) == (name, index) => {
                if last {
                    carry -= 1;
                    value += MODULUS;
                } else {
                    bits[0] = 1 - bits[0];
                }
            }
            Wrong::Sum(kind, at) if (kind, at) == (name, index) => {
                value ^= 1;
                bits[0] = 1 - bits[0];
            }
            Wrong::Carry(kind, at, bit) if (kind, at) == (name, index) => {
                let more = 1 - 2 * bits[0];
                value += more;
                bits[0] += more;
                fraction = Some((bit, Fr::from(carry) - Fr::from(more) / Fr::from(MODULUS)));
            }
            _ => {}
        }
        let column = name.to_string();
        cells.set(&column, index, value);
        // The first word of a half has no bits.
        let first = if name == 'w' { index } else { index - 1 };
        for (z, bit) in bits.iter().enumerate() {
            cells.set(&format!("{name}_bits"), BITS * first + z, *bit);
        }
        if carry_bits != 0 {
            let column = format!("{name}_carries");
            let first = carry_bits * if name == 'w' { index } else { index - 4 };
            if !(0..1 << carry_bits).contains(&carry) {
                return None;
            }
            for bit in 0..carry_bits {
                let value = match fraction {
                    Some((at, carry)) if at == bit => carry / power_of_two(bit as u32),
                    Some(_) => Fr::from(0u64),
                    None => Fr::from(carry >> bit & 1),
                };
                cells.set(&column, first + bit, value);
            }
        }
        Some((value, bits))
    }

    /// Sets a dependent column and returns its value.
    fn follow(&self, name: &str, index: usize, value: i128, cells: &mut Cells) -> i128 {
        let wrong = self.wrong == Wrong::More(format!("{name}[{index}]"));
        let value = value + i128::from(wrong);
        cells.set(name, index, value);
        value
    }

    /// Sets a word's four byte columns and returns their number.
    fn bytes(&self, name: &str, round: usize, bits: &Bits, cells: &mut Cells) -> i128 {
        let bytes = bits.chunks(8).enumerate();
        let bytes = bytes.map(|(byte, bits)| {
            self.follow(name, 4 * round + byte, number(bits), cells) << (8 * byte)
        });
        bytes.sum()
    }

    /// Returns the row; `None` if a value does not fit its column.
    fn row(&self, checker: &RowChecker<'_>) -> Option<Row> {
        let mut cells = Cells::default();
        for (quarter, flag) in self.flags.iter().enumerate() {
            cells.set("flags", quarter, *flag);
        }
        let mut w = Vec::new();
        for (index, (word, carry)) in self.w.iter().zip(&self.w_carries).enumerate() {
            let (value, bits) = self.word(('w', index), word + MODULUS * carry, 2, &mut cells)?;
            let (early, late) = (
                sigma(&bits, [7, 18, 3], true),
                sigma(&bits, [17, 19, 10], true),
            );
            self.follow("early", index, early, &mut cells);
            self.follow("late", index, late, &mut cells);
            w.push(value);
        }
        let (mut a, mut e) = (Vec::new(), Vec::new());
        for (name, half, words) in [('a', &self.a, &mut a), ('e', &self.e, &mut e)] {
            cells.set(&name.to_string(), 0, half[0]);
            words.push((half[0], [0; BITS]));
            for (index, word) in half.iter().enumerate().skip(1) {
                words.push(self.word((name, index), *word, 0, &mut cells)?);
            }
        }
        let real: i128 = self.flags.iter().sum();
        for round in 0..ROUNDS {
            let [a0, a1, a2, a3] = [0, 1, 2, 3].map(|index| a[round + index]);
            let [e0, e1, e2, e3] = [0, 1, 2, 3].map(|index| e[round + index]);
            let chosen = core::array::from_fn(|z| e3.1[z] * e2.1[z] + (1 - e3.1[z]) * e1.1[z]);
            let chosen = self.bytes("choice", round, &chosen, &mut cells);
            let common = core::array::from_fn(|z| {
                let (a, b, c) = (a3.1[z], a2.1[z], a1.1[z]);
                a * b + a * c + b * c - 2 * a * b * c
            });
            let common = self.bytes("majority", round, &common, &mut cells);
            let e_sigma = sigma(&e3.1, [6, 11, 25], false);
            let e_sigma = self.follow("e_sigma", round, e_sigma, &mut cells);
            let a_sigma = sigma(&a3.1, [2, 13, 22], false);
            let a_sigma = self.follow("a_sigma", round, a_sigma, &mut cells);
            let constants = self.flags.iter().zip(CONSTANTS);
            let constant: i128 = constants
                .map(|(flag, constants)| flag * i128::from(constants[round]))
                .sum();
            let sum = a0.0 + e0.0 + e_sigma + chosen + constant + w[round];
            e.push(self.word(('e', 4 + round), sum, 3, &mut cells)?);
            let sum = e[4 + round].0 + a_sigma + common - a0.0 + MODULUS * real;
            a.push(self.word(('a', 4 + round), sum, 2, &mut cells)?);
        }
        let mut values = cells.0;
        values.insert("time".into(), Fr::from(400u64));
        let columns = checker.air.main.iter();
        let main = columns.map(|spec| values.remove(&*spec.name).expect("a value"));
        let main = main.collect();
        assert!(values.is_empty(), "no columns {values:?}");
        Some(Row {
            main,
            fixed: Vec::new(),
        })
    }
}

/// Returns a row that breaks only the constraint `index` of a family.
fn breach(family: &str, index: usize, rng: &mut Rng) -> Draft {
    let word = |name, first| Wrong::Bit(name, first + index / BITS, index % BITS);
    let more = |name: &str, index: usize| Wrong::More(format!("{name}[{index}]"));
    let wrong = match family {
        "bit of a is boolean" => word('a', 1),
        "bit of e is boolean" => word('e', 1),
        "bit of w is boolean" => word('w', 0),
        "word of a" => Wrong::Word('a', index + 1),
        "word of e" => Wrong::Word('e', index + 1),
        "word of w" => Wrong::Word('w', index),
        "sigma of a" => more("a_sigma", index),
        "sigma of e" => more("e_sigma", index),
        "early sigma" => more("early", index),
        "late sigma" => more("late", index),
        "majority" | "choice" => more(family, 4 * (index % ROUNDS) + index / ROUNDS),
        "carry of a is boolean" => Wrong::Carry('a', 4 + index / 2, index % 2),
        "carry of e is boolean" => Wrong::Carry('e', 4 + index / 3, index % 3),
        "carry of w is boolean" => Wrong::Carry('w', index / 2, index % 2),
        "e after" => Wrong::Sum('e', 4 + index),
        "a after" => Wrong::Sum('a', 4 + index),
        "flag" | "at most one flag" => Wrong::Nothing,
        other => unreachable!("family {other}"),
    };
    let mut draft = Draft::random(rng, wrong);
    match family {
        "flag" => {
            // Two flags more and one less: the quarter is j + k - i.
            let others = (0..4).flat_map(|j| (0..j).map(move |k| (j, k)));
            let fits = |(j, k): &(usize, usize)| {
                *j != index && *k != index && (index..index + 4).contains(&(j + k))
            };
            let (j, k) = rng
                .pick(&others.filter(fits).collect::<Vec<_>>())
                .expect("a pair");
            draft.flags = [0; 4];
            (draft.flags[index], draft.flags[j], draft.flags[k]) = (-1, 1, 1);
        }
        "at most one flag" => draft.flags = [0, 1, 1, 0],
        _ => {}
    }
    draft
}

#[test]
fn drafts_are_right_but_for_what_is_wrong() {
    let chip_set = chip_set();
    let checker = RowChecker::new(samples::air(&chip_set, ROWS));
    let mut rng = Rng::new(1);
    for _ in 0..100 {
        let row = Draft::random(&mut rng, Wrong::Nothing).row(&checker);
        let row = row.expect("sums that fit");
        assert_eq!(checker.violated(&row), [0; 0]);
        assert_eq!(checker.judged(&row), Verdict::Right);
    }
}

/// The families of constraints: if the chip lacks a family, no check refuses its wrong rows.
const FAMILIES: &[&str] = &[
    "bit of a is boolean",
    "bit of e is boolean",
    "bit of w is boolean",
    "word of a",
    "word of e",
    "word of w",
    "sigma of a",
    "sigma of e",
    "early sigma",
    "late sigma",
    "majority",
    "choice",
    "carry of a is boolean",
    "carry of e is boolean",
    "carry of w is boolean",
    "e after",
    "a after",
    "flag",
    "at most one flag",
];

#[test]
fn wrong_rows_of_every_family_are_refused() {
    let chip_set = chip_set();
    let checker = RowChecker::new(samples::air(&chip_set, ROWS));
    let mut rng = Rng::new(0xfa3);
    for family in FAMILIES {
        let mut rows = (0..1000).filter_map(|_| breach(family, 0, &mut rng).row(&checker));
        let wrong = rows.find(|row| matches!(checker.judged(row), Verdict::Wrong(_)));
        let wrong = wrong.expect("a wrong row");
        assert!(!checker.violated(&wrong).is_empty(), "{family}");
    }
}

/// Without any single constraint, a row that proves something wrong would pass.
#[test]
fn every_constraint_of_the_rounds_is_needed() {
    let chip_set = chip_set();
    let checker = RowChecker::new(samples::air(&chip_set, ROWS));
    let mut rng = Rng::new(0x5a2);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut cases = Vec::new();
    for (constraint, (name, _)) in checker.constraints.iter().enumerate() {
        let family = if name.starts_with("flag ") {
            "flag"
        } else {
            name
        };
        let count = counts.entry(family).or_default();
        cases.push((constraint, family, *count, rng.next_u64()));
        *count += 1;
    }
    for (constraint, family, seen, seed) in Sample::chosen().of(cases, PARTS) {
        let mut rng = Rng::new(seed);
        let wrong = (0..1000).any(|_| {
            let Some(row) = breach(family, seen, &mut rng).row(&checker) else {
                return false;
            };
            assert_eq!(checker.violated(&row), [constraint], "{family} {seen}");
            matches!(checker.judged(&row), Verdict::Wrong(_))
        });
        assert!(wrong, "{family} {seen}");
    }
}

/// A changed cell of an honest row breaks a constraint, or changes the row's messages to something
/// correct.
#[test]
fn changed_cells_of_the_rounds_are_rejected() {
    let chip_set = chip_set();
    let checker = RowChecker::new(samples::air(&chip_set, ROWS));
    let honest = samples::honest(&chip_set, ROWS, 8, 1);
    let mut rng = Rng::new(7);
    let sample = Sample::chosen();
    // Quarters of different calls, and a row of zeros.
    for chosen in [0, 5, 11, honest.height() - 1] {
        let row = honest.row(chosen);
        let mut free = Vec::new();
        let cells = (0..row.main.len()).map(|column| (column, Fr::from(rng.next_u64())));
        for (column, other) in sample.of(cells.collect(), PARTS) {
            let old = row.main[column];
            let values = [Fr::from(1u64) - old, other];
            for value in values.into_iter().filter(|value| *value != old) {
                let mut changed = row.clone();
                changed.main[column] = value;
                if checker.violated(&changed).is_empty() {
                    let verdict = checker.judged(&changed);
                    let name = checker.air.main[column].name.to_string();
                    let refused = matches!(verdict, Verdict::Impossible(_));
                    assert!(refused || verdict == Verdict::Right, "{name}: {verdict:?}");
                    free.push(name);
                }
            }
        }
        // Messages carry the time. The carries of words state the received words, except for the
        // words of a block.
        let named = |name: &String| name == "time" || name.starts_with("w_carries");
        assert!(free.iter().all(named), "{chosen}: {free:?}");
    }
}
