//! Rows made from numbers, right or wrong.

use ark_bn254::Fr;
use ark_ff::{Field, PrimeField, Zero};
use num_bigint::{BigInt, BigUint, Sign};
use std::collections::BTreeMap;
use zkfabric_testing::row::{Row, RowChecker};

/// Order of the proof's field.
pub(crate) fn order() -> BigInt {
    let words = Fr::MODULUS.0;
    words
        .iter()
        .rev()
        .fold(BigInt::ZERO, |sum, word| (sum << 64) + *word)
}

pub(crate) fn power(bits: u32) -> BigInt {
    BigInt::from(1) << bits
}

/// The remainder, not negative.
pub(crate) fn modulo(value: &BigInt, modulus: &BigInt) -> BigInt {
    let rest = value % modulus;
    if rest.sign() == Sign::Minus {
        rest + modulus
    } else {
        rest
    }
}

/// The integer in the proof's field.
pub(crate) fn field(value: &BigInt) -> Fr {
    let (_, bytes) = modulo(value, &order()).to_bytes_le();
    Fr::from_le_bytes_mod_order(&bytes)
}

pub(crate) fn big(value: &BigUint) -> BigInt {
    value.clone().into()
}

/// Digits in base `2^bits`; the last one has all that is left.
pub(crate) fn digits(value: &BigInt, bits: u32, count: usize) -> Vec<BigInt> {
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

/// What counts each power of `2^64` in the product of two numbers of these words.
pub(crate) fn product(a: &[BigInt], b: &[BigInt]) -> Vec<BigInt> {
    let mut sums = vec![BigInt::ZERO; a.len() + b.len()];
    for (i, x) in a.iter().enumerate() {
        for (j, y) in b.iter().enumerate() {
            sums[i + j] += x * y;
        }
    }
    sums
}

/// `a + factor b`.
pub(crate) fn plus(mut a: Vec<BigInt>, factor: i64, b: &[BigInt]) -> Vec<BigInt> {
    a.resize(a.len().max(b.len()), BigInt::ZERO);
    for (sum, term) in a.iter_mut().zip(b) {
        *sum += term * factor;
    }
    a
}

pub(crate) fn value(sums: &[BigInt]) -> BigInt {
    let terms = sums.iter().rev();
    terms.fold(BigInt::ZERO, |sum, term| (sum << 64u32) + term)
}

/// Words of a number.
pub(crate) fn words(number: &BigInt) -> Vec<BigInt> {
    digits(number, 64, 4)
}

/// A limb of a number that is `2^16` too large, while the next one is too small by 1.
#[derive(Debug, Clone, Default)]
pub(crate) struct Lend(pub(crate) Option<(String, usize)>);

impl Lend {
    fn of(&self, name: &str) -> Option<usize> {
        let lend = self.0.as_ref().filter(|(number, _)| number == name);
        lend.map(|(_, limb)| *limb)
    }

    /// The limbs of a number.
    fn limbs(&self, name: &str, mut limbs: Vec<BigInt>) -> Vec<BigInt> {
        if let Some(limb) = self.of(name) {
            limbs[limb] += power(16);
            limbs[limb + 1] -= 1;
        }
        limbs
    }

    /// The words of a number, as its limbs make them.
    pub(crate) fn words(&self, name: &str, mut words: Vec<BigInt>) -> Vec<BigInt> {
        if let Some(limb) = self.of(name).filter(|limb| limb % 4 == 3) {
            words[limb / 4] += power(64);
            words[limb / 4 + 1] -= 1;
        }
        words
    }
}

/// How an equation does not hold.
#[derive(Debug, Clone)]
pub(crate) struct Wrong {
    /// What `e - q m` is instead of zero.
    pub(crate) rest: BigInt,
    /// The step whose constraint does not hold.
    pub(crate) step: Option<usize>,
    /// The limb that takes a carry which is out of range.
    pub(crate) limb: usize,
}

impl Wrong {
    pub(crate) fn nothing() -> Self {
        Self {
            rest: BigInt::ZERO,
            step: None,
            limb: 0,
        }
    }

    /// Only the constraint modulo the order fails.
    pub(crate) fn order() -> Self {
        Self {
            rest: power(320),
            ..Self::nothing()
        }
    }

    /// Only the constraint of a step fails.
    pub(crate) fn step(step: usize) -> Self {
        let rest = match step {
            // A multiple of the order that is small modulo 2^320.
            0 => order() * small_multiple(&order(), &power(320), 190),
            _ => order() << (128 * step),
        };
        Self {
            rest,
            step: Some(step),
            limb: 0,
        }
    }

    /// Only a limb of a carry is out of range.
    pub(crate) fn carry(carry: usize, limb: usize) -> Self {
        Self {
            rest: order() << (128 * carry),
            step: None,
            limb,
        }
    }
}

/// A number t for which `t a` modulo m is below `2^bits` in size, by the extended Euclidean algorithm.
fn small_multiple(a: &BigInt, m: &BigInt, bits: u32) -> BigInt {
    let (mut r, mut next) = (m.clone(), a.clone());
    let (mut t, mut factor) = (BigInt::ZERO, BigInt::from(1));
    while next.bits() > u64::from(bits) {
        let quotient = &r / &next;
        (r, next) = (next.clone(), r - &quotient * &next);
        (t, factor) = (factor.clone(), t - quotient * factor);
    }
    factor
}

/// A row under construction: values by column.
#[derive(Debug, Clone, Default)]
pub(crate) struct Draft {
    pub(crate) values: BTreeMap<String, Fr>,
    pub(crate) lend: Lend,
}

impl Draft {
    pub(crate) fn set(&mut self, name: impl Into<String>, value: impl Into<BigInt>) {
        self.values.insert(name.into(), field(&value.into()));
    }

    pub(crate) fn set_field(&mut self, name: impl Into<String>, value: Fr) {
        self.values.insert(name.into(), value);
    }

    /// The 16 limbs of a number, of which the last has all that is left.
    pub(crate) fn number(&mut self, name: &str, number: &BigInt) {
        let limbs = self.lend.limbs(name, digits(number, 16, 16));
        for (index, limb) in limbs.into_iter().enumerate() {
            self.set(format!("{name}[{index}]"), limb);
        }
    }

    /// The words of a number.
    pub(crate) fn words(&mut self, name: &str, first: usize, number: &BigInt) {
        for (index, word) in words(number).into_iter().enumerate() {
            self.set(format!("{name}[{}]", first + index), word);
        }
    }

    /// Quotient and carries for `e = 0 mod m` on a row with this many of the offsets of carries.
    pub(crate) fn equation(
        &mut self,
        name: &str,
        e: &[BigInt],
        m: &[BigInt],
        offsets: i64,
        wrong: &Wrong,
    ) {
        let modulus = value(m);
        if modulus == BigInt::ZERO {
            return;
        }
        let multiple = value(e) - &wrong.rest;
        assert_eq!(&multiple % &modulus, BigInt::ZERO, "{name} has no quotient");
        let quotient: BigInt = multiple / &modulus + power(260);
        let columns = format!("{name}_quotient");
        let limbs = self.lend.limbs(&columns, digits(&quotient, 16, 17));
        for (index, limb) in limbs.into_iter().enumerate() {
            self.set(format!("{columns}[{index}]"), limb);
        }
        let mut quotient = self.lend.words(&columns, digits(&quotient, 64, 5));
        quotient[4] -= 16;
        let rest = plus(e.to_vec(), -1, &product(&quotient, m));
        assert_eq!(value(&rest), wrong.rest);
        let sums = [value(&rest[..2]), value(&rest[2..4]), rest[4].clone()];

        let inverse = |bits: u32| field(&power(bits)).inverse().expect("a power of two");
        let mut carries = [Fr::zero(); 3];
        let mut carry = Fr::zero();
        for (step, sum) in sums.iter().enumerate() {
            carry = match wrong.step {
                Some(0) if step == 0 => {
                    // What makes the other steps hold: the sum is this much off.
                    let off = modulo(&wrong.rest, &power(320));
                    let negative = off.bits() > 319;
                    let off = if negative { off - power(320) } else { off };
                    field(&((sum - off) >> 128u32))
                }
                Some(1) if step == 1 => field(&modulo(&-&sums[2], &power(64))),
                Some(2) if step == 2 => Fr::zero(),
                _ => (field(sum) + carry) * inverse(if step == 2 { 64 } else { 128 }),
            };
            carries[step] = carry;
        }
        for (index, carry) in carries.into_iter().enumerate() {
            let carry = carry + field(&(power(79) * offsets));
            let limbs = zkfabric_testing::numbers::digits(&carry, 16, 5);
            for limb in 0..5 {
                let value = match &limbs {
                    Some(limbs) => limbs[limb],
                    None if limb == wrong.limb => carry * inverse(16 * limb as u32),
                    None => Fr::zero(),
                };
                self.set_field(format!("{name}_carries[{}]", 5 * index + limb), value);
            }
        }
    }

    /// The row; columns that were not set are zero.
    pub(crate) fn row(&self, checker: &RowChecker<'_>) -> Row {
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
