//! Constraint programs run on blocks of rows.
//!
//! What does not depend on the row (constants, challenges and what is made of them) is computed once; the rest runs operation by
//! operation over [`BLOCK`] rows, so that the interpreter's cost is shared and the working set (one block a live value)
//! stays in the cache.
//!
//! | module | runs a block |
//! |---|---|
//! | `portable` | row by row on field elements |
//! | `lanes` | eight rows at a time on limbs that are reduced only where their range asks for it |
//!
//! Both give the same field elements.

mod compile;
mod lanes;
mod portable;

use core::ops::Range;

use ark_bn254::Fr;
use zkfabric_air::program::Operation;
use zkfabric_air::{Program, Variable};
use zkfabric_kernels_cpu::Isa;
use zkfabric_kernels_cpu::field::{Limbs, Modulus, Stored, to_limbs52};
use zkfabric_kernels_cpu::lanes::LANES;

/// Rows a block has at most; whole lanes.
pub const BLOCK: usize = 8 * LANES;

/// A value: the same on all rows, or a block of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Operand {
    /// Index among the scalars.
    Scalar(u32),
    /// Index of the block.
    Block(usize),
}

/// Where a value is, and the multiple of the modulus that it is below in the lanes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    operand: Operand,
    bound: u64,
}

/// An operation on blocks; the last index is the block it writes, which is none of its operands.
///
/// Ranges are those of the lanes, as multiples of the modulus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Load(Variable, usize),
    Add(Operand, Operand, usize),
    /// With a multiple of the modulus that the second operand does not exceed.
    Sub(Operand, Operand, u64, usize),
    /// With a multiple of the modulus that the operand does not exceed.
    Neg(usize, u64, usize),
    /// The first factor is below five times the modulus.
    Mul(usize, usize, usize),
    /// A scalar times a block.
    Scale(u32, usize, usize),
    /// Brings a block back below twice the modulus.
    Reduce(usize),
}

/// A program whose values are assigned to reusable blocks.
#[derive(Debug, Clone)]
pub struct Lowered {
    scalars: Vec<Operation>,
    steps: Vec<Step>,
    blocks: usize,
    outputs: Vec<Place>,
    /// Outputs that [`Lowered::combine`] sums without a reduction between.
    batches: Vec<Range<usize>>,
}

/// A value that is the same on all rows.
#[derive(Debug, Clone, Copy)]
struct Scalar {
    element: Fr,
    /// Sixteen times its representative, reduced: the factor for values that keep arkworks' form.
    sixteenfold: Limbs,
}

impl Scalar {
    fn new(element: Fr) -> Self {
        let sixteenfold = to_limbs52(*(element * Fr::from(16_u64)).words());
        Self {
            element,
            sixteenfold,
        }
    }
}

/// Scalars of a program for one set of challenges.
#[derive(Debug, Clone)]
pub struct Scalars(Vec<Scalar>);

/// Weights of the outputs of a program.
#[derive(Debug, Clone)]
pub struct Weights(Vec<Scalar>);

impl Weights {
    /// One weight an output.
    #[must_use]
    pub fn new(weights: impl Iterator<Item = Fr>) -> Self {
        Self(weights.map(Scalar::new).collect())
    }
}

/// Reusable blocks.
#[derive(Debug, Clone, Default)]
pub struct Workspace {
    elements: Vec<[Fr; BLOCK]>,
    limbs: Vec<[Stored; BLOCK / LANES]>,
}

/// What is done with the outputs.
enum Sink<'a, 'b> {
    /// Their sum with these weights, row by row.
    Combine(&'a [Scalar], &'a mut [Fr]),
    /// Each is written to a slice of rows.
    Each(&'a mut [&'b mut [Fr]]),
}

/// A run of one block.
struct Run<'a, 'b> {
    program: &'a Lowered,
    scalars: &'a [Scalar],
    workspace: &'a mut Workspace,
    rows: usize,
    load: &'a mut dyn FnMut(Variable, &mut [Fr]),
    sink: Sink<'a, 'b>,
}

impl Lowered {
    /// Assigns blocks to the values of `program`.
    #[must_use]
    pub fn new(program: &Program) -> Self {
        compile::lower(program)
    }

    /// Computes what does not depend on the row.
    #[must_use]
    pub fn scalars(&self, challenge: impl Fn(usize) -> Fr) -> Scalars {
        let mut values: Vec<Fr> = Vec::with_capacity(self.scalars.len());
        for operation in &self.scalars {
            let at = |index: u32| values[index as usize];
            let value = match *operation {
                Operation::Constant(value) => value,
                Operation::Load(variable) => challenge(variable.index),
                Operation::Add(a, b) => at(a) + at(b),
                Operation::Sub(a, b) => at(a) - at(b),
                Operation::Mul(a, b) => at(a) * at(b),
                Operation::Neg(a) => -at(a),
            };
            values.push(value);
        }
        Scalars(values.into_iter().map(Scalar::new).collect())
    }

    /// `sum_i weights[i] * output i` on each of the rows of `sums`, at most [`BLOCK`]. `load` writes the rows of a column into the slice
    /// it is given.
    pub fn combine(
        &self,
        isa: Isa,
        scalars: &Scalars,
        workspace: &mut Workspace,
        (weights, sums): (&Weights, &mut [Fr]),
        mut load: impl FnMut(Variable, &mut [Fr]),
    ) {
        isa.dispatch(Run {
            program: self,
            scalars: &scalars.0,
            workspace,
            rows: sums.len().min(BLOCK),
            load: &mut load,
            sink: Sink::Combine(&weights.0, sums),
        });
    }

    /// Writes each output to its slice of `rows` rows, at most [`BLOCK`].
    pub fn evaluate(
        &self,
        isa: Isa,
        scalars: &Scalars,
        workspace: &mut Workspace,
        (rows, outputs): (usize, &mut [&mut [Fr]]),
        mut load: impl FnMut(Variable, &mut [Fr]),
    ) {
        isa.dispatch(Run {
            program: self,
            scalars: &scalars.0,
            workspace,
            rows: rows.min(BLOCK),
            load: &mut load,
            sink: Sink::Each(outputs),
        });
    }

    /// Number of outputs.
    #[must_use]
    pub const fn outputs(&self) -> usize {
        self.outputs.len()
    }
}

#[cfg(test)]
mod tests;
