//! Random and edge numbers.

use crate::asm::{EDGES, Rng};
use ark_bn254::Fr;
use ark_ff::{BigInteger, Field, PrimeField};

/// Returns an edge operand or a random operand of random length.
pub fn operand(rng: &mut Rng) -> u64 {
    if rng.one_in(2) {
        rng.pick(&EDGES).unwrap_or_default()
    } else {
        rng.next_u64() >> rng.below(64)
    }
}

/// Returns a random field element.
pub fn field(rng: &mut Rng) -> Fr {
    let mut bytes = [0; 40];
    for chunk in bytes.chunks_mut(8) {
        chunk.copy_from_slice(&rng.next_u64().to_le_bytes());
    }
    Fr::from_le_bytes_mod_order(&bytes)
}

/// Returns the field element as a number if it is below `2^64`.
#[must_use]
pub fn small(value: &Fr) -> Option<u64> {
    let limbs = value.into_bigint().0;
    let [low, rest @ ..] = limbs;
    rest.iter().all(|limb| *limb == 0).then_some(low)
}

/// Returns `2^bits`.
#[must_use]
pub fn power_of_two(bits: u32) -> Fr {
    Fr::from(2u64).pow([u64::from(bits)])
}

/// Returns `count` digits of the 64-bit `value` in base `2^bits`; `None` if `value` does not fit.
#[must_use]
pub fn digits(value: &Fr, bits: u32, count: usize) -> Option<Vec<Fr>> {
    let mut rest = value.into_bigint();
    let mut digits = Vec::with_capacity(count);
    for _ in 0..count {
        digits.push(Fr::from(rest.0[0] & ((1 << bits) - 1)));
        rest >>= bits;
    }
    rest.is_zero().then_some(digits)
}
