//! Operations, and their values.

#![deny(
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::indexing_slicing
)]

use crate::Refusal;
pub use crate::place::{InputPoint, Value};
use ark_bn254::{Fr, G1Affine};
use std::cell::RefCell;
use zkfabric_algebra::Scalar;
use zkfabric_verifier::sponge::poseidon2::{Cell, WIDTH};

impl Operand {
    /// Returns the value, if the operand is one.
    pub(crate) const fn value(&self) -> Option<Value> {
        match self {
            Self::Value(value) => Some(*value),
            Self::Constant(_) => None,
        }
    }
}

impl Value {
    fn of(self, values: &[Fr]) -> Result<Fr, Refusal> {
        let place = usize::try_from(self.0).ok();
        let value = place.and_then(|place| values.get(place));
        value.copied().ok_or(Refusal::UnknownValue { value: self })
    }
}

impl InputPoint {
    pub(crate) fn of(self, points: &[G1Affine]) -> Result<G1Affine, Refusal> {
        let index = usize::try_from(self.0).ok();
        let point = index.and_then(|index| points.get(index));
        point.copied().ok_or(Refusal::UnknownPoint { point: self })
    }
}

/// An operation on values of the scalar field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operation {
    /// The next scalar among the inputs. One value.
    Input,
    /// The product. One value.
    Product([Value; 2]),
    /// `l a + r b + k`. One value.
    Linear {
        /// `l`, `r` and `k`.
        coefficients: [Fr; 3],
        /// The operands.
        operands: [Value; 2],
    },
    /// The inverse, which must exist. One value.
    Inverse(Value),
    /// The permutation Poseidon2; a cell that is not a value is a constant. Three values.
    Permutation([Operand; WIDTH]),
    /// The low 128 bits of the integer below the modulus. One value.
    LowHalf(Value),
    /// The low and the high 128 bits of x, then of y; zeros for infinity. Four values.
    Halves(InputPoint),
    /// Condition: the point is on the curve, or infinity. No value.
    OnCurve(InputPoint),
    /// Condition: a value is equal to another, or to a constant. No value.
    Equal(Value, Operand),
}

/// A value or a constant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operand {
    /// A value.
    Value(Value),
    /// A constant.
    Constant(Fr),
}

impl Operation {
    /// Returns the number of values that the operation makes.
    #[must_use]
    pub const fn values(&self) -> usize {
        match self {
            Self::Input
            | Self::Product(_)
            | Self::Linear { .. }
            | Self::Inverse(_)
            | Self::LowHalf(_) => 1,
            Self::Permutation(_) => WIDTH,
            Self::Halves(_) => 4,
            Self::OnCurve(_) | Self::Equal(..) => 0,
        }
    }
}

/// Numbers of operations of each kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Scalars among the inputs.
    pub inputs: usize,
    /// Points among the inputs.
    pub points: usize,
    /// Products.
    pub products: usize,
    /// Linear combinations.
    pub sums: usize,
    /// Inverses.
    pub inverses: usize,
    /// Permutations.
    pub permutations: usize,
    /// Low halves.
    pub low_halves: usize,
    /// Conditions of equality.
    pub equalities: usize,
}

/// Operations in order, each on values of operations before it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Operations {
    list: Vec<Operation>,
    values: u32,
    points: u32,
}

/// Operations that are being written.
#[derive(Debug, Default)]
pub struct Tape {
    written: RefCell<Operations>,
}

impl Tape {
    /// Creates an empty tape.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Writes an operation; returns the first of its values.
    pub(crate) fn write(&self, operation: Operation) -> Value {
        let mut written = self.written.borrow_mut();
        let first = Value(written.values);
        let values = u32::try_from(operation.values()).unwrap_or(u32::MAX);
        // Values run out at 2^32, when the operations alone would fill 500 GiB.
        written.values = written.values.saturating_add(values);
        written.list.push(operation);
        first
    }

    /// Adds a point to the inputs.
    pub(crate) fn input_point(&self) -> InputPoint {
        let mut written = self.written.borrow_mut();
        let point = InputPoint(written.points);
        written.points = written.points.saturating_add(1);
        point
    }

    /// Returns the written operations.
    #[must_use]
    pub fn finish(self) -> Operations {
        self.written.into_inner()
    }
}

impl Operations {
    /// Returns the operations.
    #[must_use]
    pub fn list(&self) -> &[Operation] {
        &self.list
    }

    /// Returns the number of values.
    pub(crate) const fn values(&self) -> u32 {
        self.values
    }

    /// Returns the number of points among the inputs.
    #[must_use]
    pub fn points(&self) -> usize {
        usize::try_from(self.points).unwrap_or(usize::MAX)
    }

    /// Returns the numbers of operations by kind.
    #[must_use]
    pub fn counts(&self) -> Counts {
        let count = |of: fn(&Operation) -> bool| {
            let operations = self.list.iter();
            operations.filter(|operation| of(operation)).count()
        };
        Counts {
            inputs: count(|operation| matches!(operation, Operation::Input)),
            points: self.points(),
            products: count(|operation| matches!(operation, Operation::Product(_))),
            sums: count(|operation| matches!(operation, Operation::Linear { .. })),
            inverses: count(|operation| matches!(operation, Operation::Inverse(_))),
            permutations: count(|operation| matches!(operation, Operation::Permutation(_))),
            low_halves: count(|operation| matches!(operation, Operation::LowHalf(_))),
            equalities: count(|operation| matches!(operation, Operation::Equal(..))),
        }
    }

    /// Computes all values for these inputs.
    ///
    /// # Errors
    /// The first condition that does not hold, or [`Refusal::Inputs`].
    pub fn run(&self, scalars: &[Fr], points: &[G1Affine]) -> Result<Values, Refusal> {
        let expected = [self.counts().inputs, self.points()];
        let got = [scalars.len(), points.len()];
        if expected != got {
            return Err(Refusal::Inputs { expected, got });
        }
        let mut run = Run {
            scalars: scalars.iter(),
            points,
            values: Vec::new(),
        };
        for (index, operation) in self.list.iter().enumerate() {
            run.step(index, operation)?;
        }
        Ok(Values(run.values))
    }
}

/// The values of a tape.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Values(Vec<Fr>);

impl Values {
    /// Returns all values, by their places.
    #[must_use]
    pub fn into_inner(self) -> Vec<Fr> {
        self.0
    }

    /// Returns the value of an operand.
    ///
    /// # Errors
    /// [`Refusal::UnknownValue`]: the operand belongs to another tape.
    pub fn of(&self, operand: Operand) -> Result<Fr, Refusal> {
        match operand {
            Operand::Constant(constant) => Ok(constant),
            Operand::Value(value) => value.of(&self.0),
        }
    }
}

struct Run<'a> {
    scalars: core::slice::Iter<'a, Fr>,
    points: &'a [G1Affine],
    values: Vec<Fr>,
}

impl Run<'_> {
    fn step(&mut self, operation: usize, what: &Operation) -> Result<(), Refusal> {
        let Self { values, points, .. } = self;
        let at = |value: Value| value.of(values);
        let of = |operand: Operand| match operand {
            Operand::Value(value) => at(value),
            Operand::Constant(constant) => Ok(constant),
        };
        let point = |point: InputPoint| point.of(points);
        match what {
            Operation::Input => {
                // There are as many scalars as operations of this kind.
                let next = self.scalars.next().copied().unwrap_or_default();
                values.push(next);
            }
            Operation::Product([a, b]) => {
                let product = at(*a)? * at(*b)?;
                values.push(product);
            }
            Operation::Linear {
                coefficients: [l, r, k],
                operands: [a, b],
            } => {
                let sum = *l * at(*a)? + *r * at(*b)? + k;
                values.push(sum);
            }
            Operation::Inverse(value) => {
                let inverse = at(*value)?.inverse();
                values.push(inverse.ok_or(Refusal::NoInverse { operation })?);
            }
            Operation::Permutation([a, b, c]) => {
                let mut state = [of(*a)?, of(*b)?, of(*c)?];
                Cell::permute(&mut state);
                values.extend(state);
            }
            Operation::LowHalf(value) => {
                let half = at(*value)?.low_half();
                values.push(half);
            }
            Operation::Halves(index) => {
                let halves = <Fr as Cell>::halves(point(*index)?);
                values.extend(halves);
            }
            Operation::OnCurve(index) => {
                if !point(*index)?.is_on_curve() {
                    return Err(Refusal::NotOnCurve { operation });
                }
            }
            Operation::Equal(value, other) => {
                if at(*value)? != of(*other)? {
                    return Err(Refusal::NotEqual { operation });
                }
            }
        }
        Ok(())
    }
}
