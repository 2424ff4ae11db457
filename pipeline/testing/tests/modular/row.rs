//! Rows of modular arithmetic made from numbers, correct or wrong.

use ark_bn254::Fr;
use ark_ff::{Field, Zero};
use num_bigint::BigInt;
use zkfabric_testing::asm::Rng;
use zkfabric_testing::draft::{Draft, digits, field, modulo, order, plus, power, product, value};
use zkfabric_testing::numbers;

/// Flags of the operations.
pub(crate) const MULTIPLY: [i64; 4] = [1, 0, 0, 0];
pub(crate) const ADD: [i64; 4] = [0, 1, 0, 0];
pub(crate) const SUBTRACT: [i64; 4] = [0, 0, 1, 0];
pub(crate) const ACCUMULATE: [i64; 4] = [0, 0, 0, 1];

/// A number in words, some of which may be out of range.
pub(crate) type Words = Vec<BigInt>;

/// A row, described by the numbers in its columns.
#[derive(Debug, Clone)]
pub(crate) struct Numbers {
    pub(crate) flags: [i64; 4],
    pub(crate) a: BigInt,
    pub(crate) b: BigInt,
    pub(crate) m: BigInt,
    pub(crate) before: BigInt,
    pub(crate) result: Words,
    pub(crate) quotient: Words,
    /// The limb of a word that absorbs the word's excess, by default the last.
    pub(crate) limb: usize,
    /// The lower and the upper half of the slack, where they differ from the difference.
    pub(crate) slack: [Option<BigInt>; 2],
    /// The carry and its limb for a wrong equation: the equation is off by the order times `2^128`
    /// to the power of this carry, and this limb of the carry absorbs the error.
    pub(crate) carry: Option<(usize, usize)>,
    /// The wrong step.
    pub(crate) step: Option<usize>,
}

impl Numbers {
    /// Returns a row with this result and quotient.
    pub(crate) fn new(
        words: usize,
        flags: [i64; 4],
        [a, b, m, before]: [&BigInt; 4],
        [quotient, result]: [&BigInt; 2],
    ) -> Self {
        Self {
            flags,
            a: a.clone(),
            b: b.clone(),
            m: m.clone(),
            before: before.clone(),
            result: digits(result, 64, words),
            quotient: digits(quotient, 64, words),
            limb: 3,
            slack: [None, None],
            carry: None,
            step: None,
        }
    }

    fn words(&self) -> usize {
        self.result.len()
    }

    /// Returns left side minus right side, word by word.
    fn rest(&self) -> Words {
        let count = self.words();
        let [multiply, add, subtract, step] = self.flags;
        let numbers = [&self.a, &self.b, &self.m, &self.before];
        let [a, b, m, before] = numbers.map(|number| digits(number, 64, count));
        let times = |factor: i64, words: Vec<BigInt>| plus(Vec::new(), factor, &words);
        let mut rest = times(multiply + step, product(&a, &b));
        rest = plus(
            rest,
            -(multiply + add - subtract),
            &product(&self.quotient, &m),
        );
        rest = plus(rest, add + subtract, &a);
        rest = plus(rest, add - subtract, &b);
        rest = plus(rest, step, &m);
        rest = plus(rest, step, &before);
        rest = plus(rest, -1, &self.result);
        let mut high = vec![BigInt::ZERO; count];
        high.extend(self.quotient.clone());
        plus(rest, -step, &high)
    }

    /// Returns the row.
    pub(crate) fn draft(&self) -> Draft {
        let count = self.words();
        let real: i64 = self.flags.iter().sum();
        let mut draft = Draft::default();
        for (index, flag) in self.flags.into_iter().enumerate() {
            draft.set(format!("flags[{index}]"), flag);
        }
        draft.set("time", 400);
        for index in 0..4 {
            draft.set(format!("addresses[{index}]"), 0x8000 + 0x100 * index);
            draft.set(format!("register_gaps[{index}]"), index);
        }
        let numbers = [("a", &self.a), ("b", &self.b), ("m", &self.m)];
        for (name, number) in numbers.into_iter().chain([("before", &self.before)]) {
            draft.words((name, 0), number, count);
        }
        for name in ["a", "b", "m", "result"] {
            for index in 0..count {
                draft.set(format!("{name}_gaps[{index}]"), 7 + index);
            }
        }
        for (name, words) in [("result", &self.result), ("quotient", &self.quotient)] {
            for (index, word) in words.iter().enumerate() {
                self.limbs(&mut draft, (name, 4 * index), &field(word), 4);
            }
        }
        self.slack(&mut draft, real);
        self.carries(&mut draft, real);
        draft
    }

    /// Sets limbs of a field element, or puts all of it into the limb that absorbs the excess.
    fn limbs(&self, draft: &mut Draft, (name, first): (&str, usize), value: &Fr, count: usize) {
        let limbs = numbers::digits(value, 16, count);
        for limb in 0..count {
            let value = match &limbs {
                Some(limbs) => limbs[limb],
                None if limb == self.limb => *value * inverse(16 * limb as u32),
                None => Fr::zero(),
            };
            draft.set_field(format!("{name}[{}]", first + limb), value);
        }
    }

    fn slack(&self, draft: &mut Draft, real: i64) {
        let half = self.words() / 2;
        let m = digits(&self.m, 64, self.words());
        let unit = power(64 * half as u32);
        let difference = |from: usize| -> BigInt {
            let words = from * half..(from + 1) * half;
            value(&m[words.clone()]) - value(&self.result[words])
        };
        // The words of the result may be off by a multiple of the order.
        let lack = modulo(&(difference(0) - real), &order());
        let lack = if lack > power(200) {
            lack - order()
        } else {
            lack
        };
        let low = self.slack[0].clone();
        let low = low.unwrap_or_else(|| modulo(&lack, &unit));
        // The inverse of a power of two is taken in the field, where it is not a small integer.
        let borrow = (field(&low) - field(&lack)) * inverse(64 * half as u32);
        let high = self.slack[1].clone().map(|high| field(&high));
        let high = high.unwrap_or_else(|| {
            let high = field(&difference(1)) - borrow;
            let step = self.flags[3] != 0;
            let fits = numbers::digits(&high, 16, 4 * half).is_some();
            // The upper half of a step's slack is arbitrary.
            if step && !fits { Fr::zero() } else { high }
        });
        self.limbs(draft, ("slack", 0), &field(&low), 4 * half);
        let high_limb = Self {
            limb: self.limb.saturating_sub(4 * half),
            ..self.clone()
        };
        high_limb.limbs(draft, ("slack", 4 * half), &high, 4 * half);
    }

    fn carries(&self, draft: &mut Draft, real: i64) {
        let sums = self.rest();
        let total = value(&sums);
        let pairs: Vec<BigInt> = sums.chunks(2).map(value).collect();
        let wrong = self.carry.map(|(carry, _)| order() << (128 * carry));
        match (&wrong, self.step) {
            (Some(wrong), _) => assert_eq!(total, *wrong, "no such carry"),
            (None, None) => assert_eq!(field(&total), Fr::zero(), "the equation does not hold"),
            (None, Some(_)) => {}
        }
        let mut carried = Fr::zero();
        for (index, pair) in pairs.iter().take(self.words() - 1).enumerate() {
            let sum = field(pair) + carried;
            carried = match self.step {
                // From above, where the other steps hold.
                Some(step) if step == index => {
                    let above = value_of_pairs(&pairs[index + 1..]);
                    field(&-above)
                }
                _ => sum * inverse(128),
            };
            let carry = carried + field(&(power(79) * real));
            let limb = match self.carry {
                Some((wrong, limb)) if wrong == index => limb,
                _ => 4,
            };
            let taken = Self {
                limb,
                ..self.clone()
            };
            taken.limbs(draft, ("carries", 5 * index), &carry, 5);
        }
    }
}

fn value_of_pairs(pairs: &[BigInt]) -> BigInt {
    let pairs = pairs.iter().rev();
    pairs.fold(BigInt::ZERO, |sum, pair| (sum << 128u32) + pair)
}

fn inverse(bits: u32) -> Fr {
    let power = field(&power(bits));
    power.inverse().expect("a power of two")
}

/// Returns a random number of this many bits with its highest bit set.
pub(crate) fn random(bits: usize, rng: &mut Rng) -> BigInt {
    let mut number = BigInt::from(1);
    for _ in 1..bits {
        number = (number << 1u32) + (rng.next_u64() >> 63);
    }
    number
}
