//! Operands of the pipelines, and arkworks' results.

use ark_ff::{BigInt, Field as _, PrimeField};
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{Effort, Report, bench};
use zkfabric_hdl_toolkit::simulate::Dut;

use super::Field;

/// A number below 2^256, low limb first.
pub(crate) type Limbs = [u64; 4];

/// Operation of a pipeline.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Operation {
    Multiply,
    Add,
    Subtract,
}

pub(super) fn two_operands(
    dut: &mut dyn Dut,
    latency: u64,
    field: Field,
    operation: Operation,
    effort: Effort,
    seed: u64,
) -> Result<Report, HdlError> {
    let mut operands = Operands::new(field, seed);
    let edges = operands.edges.len() as u64;
    let pairs = edges * edges;
    bench::pipeline(
        dut,
        latency,
        effort.operations(pairs + 60),
        |index| match operation {
            // A product of a certain shape.
            Operation::Multiply if index >= pairs && index % 4 != 0 => {
                let (a, product) = (operands.value(index), operands.shaped(index));
                vec![a.to_vec(), quotient(field, product, a).to_vec()]
            }
            _ => operands.pair(index),
        },
        |values| {
            let (a, b) = (limbs(values.first()), limbs(values.get(1)));
            Ok(vec![apply(field, operation, a, b).to_vec()])
        },
    )
}

/// Returns the limbs of a port's value.
pub(crate) fn limbs(value: Option<&Vec<u64>>) -> Limbs {
    let mut limbs = [0; 4];
    for (limb, value) in limbs.iter_mut().zip(value.into_iter().flatten()) {
        *limb = *value;
    }
    limbs
}

/// Applies the operation in arkworks to numbers as stored: below p, multiplied as Montgomery forms.
pub(crate) fn apply(field: Field, operation: Operation, a: Limbs, b: Limbs) -> Limbs {
    macro_rules! with {
        ($field:ty) => {{
            let (a, b) = (
                <$field>::new_unchecked(BigInt(a)),
                <$field>::new_unchecked(BigInt(b)),
            );
            match operation {
                Operation::Multiply => a * b,
                Operation::Add => a + b,
                Operation::Subtract => a - b,
            }
            .0
            .0
        }};
    }
    match field {
        Field::Fr => with!(ark_bn254::Fr),
        Field::Fq => with!(ark_bn254::Fq),
    }
}

/// Returns arkworks' inverse, for numbers as stored; zero for zero.
pub(crate) fn inverse(field: Field, a: Limbs) -> Limbs {
    macro_rules! with {
        ($field:ty) => {
            <$field>::new_unchecked(BigInt(a))
                .inverse()
                .unwrap_or_default()
                .0
                .0
        };
    }
    match field {
        Field::Fr => with!(ark_bn254::Fr),
        Field::Fq => with!(ark_bn254::Fq),
    }
}

/// Returns the number that gives `product` with `a` in [`Operation::Multiply`]; zero for zero.
pub(super) fn quotient(field: Field, product: Limbs, a: Limbs) -> Limbs {
    apply(field, Operation::Multiply, product, inverse(field, a))
}

/// Returns the number of which `product` is `factor` times, as stored.
pub(super) fn part(field: Field, product: Limbs, factor: usize) -> Limbs {
    let one = one(field);
    let sum = |sum, _| apply(field, Operation::Add, sum, one);
    quotient(field, product, (0..factor).fold([0; 4], sum))
}

/// Numbers below p: edge values first, then random ones.
#[derive(Debug)]
pub(crate) struct Operands {
    edges: Vec<Limbs>,
    modulus: Limbs,
    random: fastrand::Rng,
}

impl Operands {
    pub(crate) fn new(field: Field, seed: u64) -> Self {
        let modulus = match field {
            Field::Fr => ark_bn254::Fr::MODULUS.0,
            Field::Fq => ark_bn254::Fq::MODULUS.0,
        };
        let less = |by: u64| {
            // p is odd and its lowest limb is large: no borrow
            let mut value = modulus;
            if let Some(low) = value.first_mut() {
                *low -= by;
            }
            value
        };
        let (minus_one, minus_two) = (less(1), less(2));
        let mut half = minus_one;
        for index in 0..4 {
            let above = half.get(index + 1).copied().unwrap_or(0);
            if let Some(limb) = half.get_mut(index) {
                *limb = *limb >> 1 | above << 63;
            }
        }
        let one = apply(field, Operation::Add, [0; 4], one(field));
        let edges = vec![
            [0; 4],
            [1, 0, 0, 0],
            [2, 0, 0, 0],
            minus_one,
            minus_two,
            half,
            one,
            apply(field, Operation::Subtract, [0; 4], one),
            [0, 0, 0, 1 << 61],
            [u64::MAX, u64::MAX, u64::MAX, (1 << 61) - 1],
            [0, u64::MAX, 0, 0],
        ];
        Self {
            edges,
            modulus,
            random: fastrand::Rng::with_seed(seed),
        }
    }

    /// Returns every pair of edge values, then random pairs with occasional edge values.
    pub(super) fn pair(&mut self, index: u64) -> bench::Values {
        let edges = self.edges.len() as u64;
        let (a, b) = (index / edges, index % edges);
        let (first, second) = if a < edges {
            (a, b)
        } else {
            (index, if index.is_multiple_of(7) { b } else { index })
        };
        vec![self.value(first).to_vec(), self.value(second).to_vec()]
    }

    /// Returns a number that carries and last subtractions find hard, for results: one of a few
    /// above or below 0 or p, or with a long run of zeros or ones anywhere.
    pub(super) fn shaped(&mut self, index: u64) -> Limbs {
        let small = [self.random.u64(..16), 0, 0, 0];
        let value = match index % 8 {
            0 => small,
            1 => subtract(self.modulus, small),
            kind => {
                let mut value: Limbs = std::array::from_fn(|_| self.random.u64(..));
                let start = self.random.usize(..192);
                for bit in start..start + self.random.usize(64..192) {
                    if let Some(limb) = value.get_mut(bit / 64) {
                        let one = 1 << (bit % 64);
                        *limb = if kind < 6 { *limb & !one } else { *limb | one };
                    }
                }
                if let Some(top) = value.last_mut() {
                    *top >>= 2;
                }
                value
            }
        };
        if value.iter().rev().lt(self.modulus.iter().rev()) {
            value
        } else {
            subtract(value, self.modulus)
        }
    }

    pub(crate) fn value(&mut self, index: u64) -> Limbs {
        let edge = usize::try_from(index)
            .ok()
            .and_then(|index| self.edges.get(index));
        if let Some(edge) = edge {
            return *edge;
        }
        loop {
            let mut value: Limbs = std::array::from_fn(|_| self.random.u64(..));
            if let Some(top) = value.last_mut() {
                *top >>= 2;
            }
            if value.iter().rev().lt(self.modulus.iter().rev()) {
                return value;
            }
        }
    }
}

/// Returns the difference of two numbers, the first of which is not less.
fn subtract(a: Limbs, b: Limbs) -> Limbs {
    let mut borrow = false;
    std::array::from_fn(|index| {
        let [a, b] = [a, b].map(|limbs| limbs.get(index).copied().unwrap_or(0));
        let (difference, first) = a.overflowing_sub(b);
        let (difference, second) = difference.overflowing_sub(borrow.into());
        borrow = first | second;
        difference
    })
}

/// Returns the Montgomery form of 1.
fn one(field: Field) -> Limbs {
    match field {
        Field::Fr => ark_bn254::Fr::from(1u64).0.0,
        Field::Fq => ark_bn254::Fq::from(1u64).0.0,
    }
}
