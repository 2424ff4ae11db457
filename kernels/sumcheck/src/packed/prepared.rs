//! Elements prepared for the arithmetic: factors, challenges, tables to choose from.

use ark_bn254::Fr;
use ark_ff::AdditiveGroup as _;
use zkfabric_kernels_cpu::{
    field::{ConstantFactor, Limbs, Modulus as _, to_limbs52},
    lanes::LANES,
};

/// An element to multiply with many others, the same in each lane.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Constant {
    /// Element in arkworks' form.
    pub value: Fr,
    /// Element times 2^260, below `p`.
    pub(crate) limbs: Limbs,
}

impl Constant {
    /// Prepares an element.
    #[must_use]
    pub fn new(value: Fr) -> Self {
        Self {
            value,
            limbs: montgomery_limbs(value),
        }
    }
}

/// An element by which many others are folded, the same in each lane.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Challenge {
    /// Element in arkworks' form.
    pub value: Fr,
    pub(crate) known: ConstantFactor,
}

impl Challenge {
    /// Prepares an element.
    #[must_use]
    pub fn new(value: Fr) -> Self {
        Self {
            value,
            known: ConstantFactor::new(value),
        }
    }
}

/// Sixteen elements to choose from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choices {
    pub(crate) values: [Fr; 16],
    /// Elements times 2^260, below `p`, limb by limb.
    pub(crate) limbs: [[[u64; LANES]; 2]; 5],
}

impl Choices {
    /// Prepares elements.
    #[must_use]
    pub fn new(values: &[Fr; 16]) -> Self {
        let mut limbs = [[[0; LANES]; 2]; 5];
        for (i, value) in values.iter().enumerate() {
            for (table, limb) in limbs.iter_mut().zip(montgomery_limbs(*value)) {
                table.as_flattened_mut()[i] = limb;
            }
        }
        Self {
            values: *values,
            limbs,
        }
    }
}

/// Returns `x 2^260 mod p` in limbs; arkworks stores an element as `x 2^256`.
fn montgomery_limbs(mut x: Fr) -> Limbs {
    for _ in 0..4 {
        x.double_in_place();
    }
    to_limbs52(*x.words())
}

/// Returns `2^bits`.
pub(crate) fn power_of_two(bits: u32) -> Fr {
    let factors = (0..bits).step_by(120);
    factors
        .map(|done| Fr::from(1_u128 << (bits - done).min(120)))
        .product()
}
