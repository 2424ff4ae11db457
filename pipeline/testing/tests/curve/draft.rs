//! Equations modulo the modulus of a curve, correct or wrong.

use ark_bn254::Fr;
use ark_ff::{Field, Zero};
use num_bigint::BigInt;
use zkfabric_testing::draft::{Draft, digits, field, modulo, order, plus, power, product, value};

/// Errors of an equation.
#[derive(Debug, Clone)]
pub(crate) struct Wrong {
    /// Value of `e - q m`, which should be zero.
    pub(crate) rest: BigInt,
    /// The step whose constraint is violated.
    pub(crate) step: Option<usize>,
    /// The limb that absorbs an out-of-range carry.
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

    /// Breaks only the constraint modulo the order.
    pub(crate) fn order() -> Self {
        Self {
            rest: power(320),
            ..Self::nothing()
        }
    }

    /// Breaks only the constraint of a step.
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

    /// Makes only a limb of a carry out of range.
    pub(crate) fn carry(carry: usize, limb: usize) -> Self {
        Self {
            rest: order() << (128 * carry),
            step: None,
            limb,
        }
    }
}

/// Returns a number t for which `t a` modulo m is below `2^bits` in absolute value, by the extended
/// Euclidean algorithm.
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

/// Returns the words of a number.
pub(crate) fn words(number: &BigInt) -> Vec<BigInt> {
    digits(number, 64, 4)
}

/// Fills in quotient and carries for `e = 0 mod m` on a row with this many offsets of carries.
pub(crate) fn equation(
    draft: &mut Draft,
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
    let limbs = draft.lend.limbs(&columns, digits(&quotient, 16, 17));
    for (index, limb) in limbs.into_iter().enumerate() {
        draft.set(format!("{columns}[{index}]"), limb);
    }
    let mut quotient = draft.lend.words(&columns, digits(&quotient, 64, 5));
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
                // Makes the other steps hold: the sum is off by this much.
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
            draft.set_field(format!("{name}_carries[{}]", 5 * index + limb), value);
        }
    }
}
