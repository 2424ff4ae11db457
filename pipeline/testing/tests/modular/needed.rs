//! Rows that only one constraint or one range check refuses.

use crate::row::{ACCUMULATE, ADD, MULTIPLY, Numbers, SUBTRACT, Words, random};
use num_bigint::{BigInt, BigUint};
use std::collections::BTreeSet;
use zkfabric_chips::chip_set::ChipSet;
use zkfabric_testing::asm::Rng;
use zkfabric_testing::draft::{
    Draft, check, digits, every_message_is_needed, everything, modulo, order, power, value,
};
use zkfabric_testing::oracle::Verdict;
use zkfabric_testing::row::RowChecker;
use zkfabric_testing::samples;

/// Returns the content of the result's words before the call.
fn before() -> BigInt {
    BigInt::from(0x77) << 130
}

/// Returns a correct row.
fn right(words: usize, flags: [i64; 4], [a, b, m]: [&BigInt; 3]) -> Numbers {
    let unit = power(64 * words as u32);
    let (left, modulus) = match flags {
        MULTIPLY => (a * b, m),
        ADD => (a + b, m),
        SUBTRACT => (a - b, m),
        _ => (before() + a * b + m, &unit),
    };
    let result = modulo(&left, modulus);
    let quotient: BigInt = (left - &result) / modulus;
    let sign = if flags == SUBTRACT { -1 } else { 1 };
    Numbers::new(
        words,
        flags,
        [a, b, m, &before()],
        [&(quotient * sign), &result],
    )
}

/// A chip under test.
struct Chip<'a> {
    checker: RowChecker<'a>,
    words: usize,
    rng: Rng,
}

impl Chip<'_> {
    /// Returns a number whose words are all about equally long.
    fn number(&mut self) -> BigInt {
        random(64 * self.words, &mut self.rng)
    }

    /// Returns a number below those of [`Self::number`].
    fn lower_number(&mut self) -> BigInt {
        self.number() >> 3
    }

    /// Returns rows with a violated step.
    fn wrong_steps(&mut self) -> Vec<(String, Draft)> {
        let mut rows = Vec::new();
        for step in 0..self.words {
            let [a, b, m] = [self.lower_number(), self.lower_number(), self.number()];
            let flags = if step < self.words / 2 {
                MULTIPLY
            } else {
                ACCUMULATE
            };
            let mut row = right(self.words, flags, [&a, &b, &m]);
            let word = 2 * step;
            let number = match word.checked_sub(self.words) {
                None => &mut row.result[word],
                Some(high) => &mut row.quotient[high],
            };
            *number -= 1;
            row.step = Some(step);
            rows.push((format!("equation, words {word}"), row.draft()));
        }
        rows
    }

    /// Returns rows whose equation holds only modulo the order, with a carry that is not a small
    /// integer.
    fn wrong_carries(&mut self) -> Vec<(String, Draft)> {
        let mut rows = Vec::new();
        for carry in 0..self.words - 1 {
            for limb in 0..5 {
                let mut numbers = [(); 3].map(|()| self.number());
                numbers.sort();
                let [a, b, m] = numbers;
                let wrong = order() << (128 * carry);
                let left: BigInt = &a * &b - &wrong;
                let numbers = [&(&left / &m), &(&left % &m)];
                let mut row = Numbers::new(self.words, MULTIPLY, [&a, &b, &m, &before()], numbers);
                row.carry = Some((carry, limb));
                rows.push((format!("carries[{}]", 5 * carry + limb), row.draft()));
            }
        }
        rows
    }

    /// Returns a step whose lower words are below those of m, so that the slack allows making them
    /// one larger.
    fn without_borrow(&mut self) -> Numbers {
        let half = self.words / 2;
        loop {
            let [a, b, m] = [self.lower_number(), self.lower_number(), self.number()];
            let row = right(self.words, ACCUMULATE, [&a, &b, &m]);
            if value(&row.result[..half]) < modulo(&m, &power(64 * half as u32)) {
                return row;
            }
        }
    }

    /// Returns steps of products with a word of more than 64 bits, absorbed by one limb.
    fn wrong_words(&mut self) -> Vec<(String, Draft)> {
        let mut rows = Vec::new();
        for (name, offset) in [("result", 0), ("quotient", self.words)] {
            for limb in 0..4 * self.words {
                let word = limb / 4;
                let mut row = self.without_borrow();
                row.limb = limb % 4;
                let words: &mut Words = match offset {
                    0 => &mut row.result,
                    _ => &mut row.quotient,
                };
                if word % 2 == 0 {
                    words[word] += power(64);
                    words[word + 1] -= 1;
                } else {
                    // Adds the order times 2^128 to some power.
                    let pair = value(&words[word - 1..=word]) + order();
                    words[word - 1..=word].clone_from_slice(&digits(&pair, 64, 2));
                }
                rows.push((format!("{name}[{limb}]"), row.draft()));
            }
        }
        rows
    }

    /// Makes rows with a result that is not below the modulus: `a` times one, or with nothing added
    /// or subtracted, with a quotient of zero.
    fn unreduced(&self, flags: [i64; 4], a: &BigInt, m: &BigInt) -> Numbers {
        let b = i64::from(flags == MULTIPLY).into();
        Numbers::new(self.words, flags, [a, &b, m, &before()], [&0.into(), a])
    }

    fn wrong_results(&mut self) -> Vec<(String, Draft)> {
        let mut rows = Vec::new();
        let half = 32 * self.words as u32;
        for limb in 0..4 * self.words {
            let m = self.lower_number();
            // The excess is in one half.
            let a: BigInt = if limb < 2 * self.words {
                &m + 5
            } else {
                &m + (power(half) * 5)
            };
            let mut row = self.unreduced(MULTIPLY, &a, &m);
            row.limb = limb;
            if limb < 2 * self.words {
                row.slack[0] = Some((-6).into());
            }
            rows.push((format!("slack[{limb}]"), row.draft()));
        }
        let m = self.lower_number();
        for flags in [MULTIPLY, ADD, SUBTRACT] {
            let mut row = self.unreduced(flags, &(&m + (power(half) * 5)), &m);
            row.slack[1] = Some(77.into());
            rows.push(("result below the modulus".into(), row.draft()));
        }

        // 2^half times a borrow is y, both small: the halves of a number above the modulus.
        let mut factor = small_multiple(&power(half), &order(), half - 2);
        let mut rest = modulo(&(power(half) * &factor), &order());
        if rest.bits() >= u64::from(half) {
            (factor, rest) = (-factor, order() - rest);
        }
        if factor > BigInt::ZERO {
            // The borrow is negative then, and the rest wraps the other way.
            (factor, rest) = (-factor, -rest);
        }
        // Only the result has an upper half, m has none; the lower halves differ by the rest.
        let [mut a_low, mut m_low]: [BigInt; 2] = [0.into(), 1.into()];
        let low: BigInt = if rest > BigInt::ZERO {
            rest
        } else {
            m_low -= rest;
            0.into()
        };
        a_low += power(half) * -factor;
        for flags in [MULTIPLY, ADD, SUBTRACT] {
            let mut row = self.unreduced(flags, &a_low, &m_low);
            row.slack = [Some(low.clone()), Some(0.into())];
            rows.push(("borrow is boolean".into(), row.draft()));
        }
        rows
    }

    /// Returns rows with accesses that precede their predecessors.
    fn wrong_gaps(&mut self) -> Vec<(String, Draft)> {
        let [a, b, m] = [self.lower_number(), self.lower_number(), self.number()];
        let draft = right(self.words, ACCUMULATE, [&a, &b, &m]).draft();
        let names = draft.values.keys().filter(|name| name.contains("_gaps["));
        let late = names.map(|name| {
            let mut late = draft.clone();
            late.set(name.clone(), -5);
            (name.clone(), late)
        });
        late.collect()
    }

    /// Returns a row in which only these flags are wrong.
    fn with_flags(&mut self, flags: [i64; 4]) -> Draft {
        let words = self.words;
        let [multiply, add, subtract, step] = flags;
        let real: i64 = flags.iter().sum();
        let unit = power(64 * words as u32);
        loop {
            let [a, b, m] = [(); 3].map(|()| {
                let bits = 1 + self.rng.below(64 * words as u64);
                random(bits as usize, &mut self.rng)
            });
            let total: BigInt = &a * &b * (multiply + step)
                + &a * (add + subtract)
                + &b * (add - subtract)
                + (&m + before()) * step;
            let unit_step: BigInt = &m * (multiply + add - subtract) + &unit * step;
            let mut quotients = vec![BigInt::ZERO, 1.into()];
            if unit_step != BigInt::ZERO {
                let quotient: BigInt = (&total - modulo(&total, &m)) / &unit_step;
                quotients.extend([&quotient - 1u32, &quotient + 1u32, quotient]);
            }
            for quotient in quotients {
                let result: BigInt = &total - &unit_step * &quotient;
                let fits = |number: &BigInt| *number >= BigInt::ZERO && *number < unit;
                if !fits(&quotient) || !fits(&result) || result > &m - real {
                    continue;
                }
                let row = Numbers::new(words, flags, [&a, &b, &m, &before()], [&quotient, &result]);
                let draft = row.draft();
                let cells = draft.row(&self.checker);
                if self.checker.unanswered(&cells).is_empty()
                    && self.checker.violated(&cells).len() == 1
                    && matches!(self.checker.judged(&cells), Verdict::Wrong(_))
                {
                    return draft;
                }
            }
        }
    }
}

/// Returns a number t, possibly negative, for which `t a` modulo m is below `2^bits` in absolute
/// value, by the extended Euclidean algorithm.
fn small_multiple(a: &BigInt, m: &BigInt, bits: u32) -> BigInt {
    let (mut r, mut next) = (m.clone(), a.clone());
    let (mut t, mut factor) = (BigInt::ZERO, BigInt::from(1));
    while next.bits() > u64::from(bits.min(127)) {
        let quotient = &r / &next;
        (r, next) = (next.clone(), r - &quotient * &next);
        (t, factor) = (factor.clone(), t - quotient * factor);
    }
    factor
}

fn everything_is_needed(name: &str, words: usize) {
    let chip_set = ChipSet::new().expect("descriptions of chips");
    let mut chip = Chip {
        checker: RowChecker::new(samples::air(&chip_set, name)),
        words,
        rng: Rng::new(0x60d),
    };
    for flags in [MULTIPLY, ADD, SUBTRACT, ACCUMULATE] {
        for _ in 0..8 {
            let [a, b, m] = [chip.lower_number(), chip.number(), chip.number()];
            let row = right(words, flags, [&a, &b, &m]).draft().row(&chip.checker);
            assert_eq!(chip.checker.violated(&row), [0; 0]);
            assert_eq!(chip.checker.unanswered(&row), [0; 0]);
            assert_eq!(chip.checker.judged(&row), Verdict::Right);
        }
    }
    let mut wrong = chip.wrong_steps();
    wrong.extend(chip.wrong_carries());
    wrong.extend(chip.wrong_words());
    wrong.extend(chip.wrong_results());
    wrong.extend(chip.wrong_gaps());
    wrong.push(("at most one flag".into(), chip.with_flags([1, 1, 0, 0])));
    let flags = [[-1, 1, 1, 0], [1, -1, 1, 0], [1, 1, -1, 0], [1, 0, 1, -1]];
    for (index, flags) in flags.into_iter().enumerate() {
        let name = format!("flag {index} is boolean");
        wrong.push((name, chip.with_flags(flags)));
    }
    let seen: BTreeSet<String> = check(&chip.checker, &wrong, true).into_iter().collect();
    let all: BTreeSet<String> = everything(&chip.checker).into_iter().collect();
    assert_eq!(seen, all);
}

#[test]
fn everything_in_256_bits_is_needed() {
    everything_is_needed("modular_256", 4);
}

#[test]
fn everything_in_384_bits_is_needed() {
    everything_is_needed("modular_384", 6);
}

#[test]
fn every_message_changes_what_a_row_says() {
    every_message_is_needed("modular_256");
    every_message_is_needed("modular_384");
}

/// The oracle's own arithmetic on small examples.
#[test]
fn the_oracle_knows_small_numbers() {
    use zkfabric_abi::modular::Operation;
    use zkfabric_testing::oracle::modular::result;
    let seven = |operation, a: u64, b: u64| result(operation, [&[a, 0], &[b, 0], &[7, 0], &[9, 0]]);
    assert_eq!(seven(Operation::Multiply, 5, 6), Some(BigUint::from(2u32)));
    assert_eq!(seven(Operation::Add, 5, 6), Some(BigUint::from(4u32)));
    assert_eq!(seven(Operation::Subtract, 5, 6), Some(BigUint::from(6u32)));
    assert_eq!(seven(Operation::Subtract, 0, 14), Some(BigUint::ZERO));
    assert_eq!(
        seven(Operation::Accumulate, 5, 6),
        Some(BigUint::from(46u32))
    );
    assert_eq!(result(Operation::Add, [&[1], &[1], &[0], &[1]]), None);
}
