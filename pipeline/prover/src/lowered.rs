//! Constraint programs run on blocks of rows.
//!
//! What does not depend on the row (constants, challenges and what is made of them) is computed once;
//! the rest runs operation by operation over [`BLOCK`] rows, so that the interpreter's cost is shared
//! and the working set (one block a live value) stays in the cache.

use ark_bn254::Fr;
use ark_ff::Zero;
use zkfabric_air::program::Operation;
use zkfabric_air::{Kind, Program, Variable};

/// Rows a block has at most.
pub const BLOCK: usize = 64;

/// A value: the same on all rows, or a block of its own.
#[derive(Debug, Clone, Copy)]
enum Operand {
    /// Index among the scalars.
    Scalar(usize),
    /// Index of the block.
    Block(usize),
}

#[derive(Debug, Clone, Copy)]
enum Step {
    Load(Variable, usize),
    Add(Operand, Operand, usize),
    Sub(Operand, Operand, usize),
    Mul(Operand, Operand, usize),
    Neg(Operand, usize),
}

/// A program whose values are assigned to reusable blocks.
#[derive(Debug, Clone)]
pub struct Lowered {
    scalars: Vec<Operation>,
    steps: Vec<Step>,
    blocks: usize,
    outputs: Vec<Operand>,
}

/// Scalars of a program for one set of challenges.
#[derive(Debug, Clone)]
pub struct Scalars(Vec<Fr>);

/// Reusable blocks.
#[derive(Debug, Clone, Default)]
pub struct Workspace {
    blocks: Vec<Vec<Fr>>,
}

/// A value of an output on the rows of a block.
#[derive(Debug, Clone, Copy)]
pub enum Output<'a> {
    /// The same on all rows.
    Scalar(Fr),
    /// One value a row.
    Block(&'a [Fr]),
}

impl Output<'_> {
    /// The value on row `index` of the block.
    #[inline]
    #[must_use]
    pub fn at(&self, index: usize) -> Fr {
        match self {
            Self::Scalar(value) => *value,
            Self::Block(values) => values[index],
        }
    }
}

impl Lowered {
    /// Assigns blocks to the values of `program`.
    #[must_use]
    pub fn new(program: &Program) -> Self {
        let operations = &program.operations;
        let mut last_use = vec![0usize; operations.len()];
        for (index, operation) in operations.iter().enumerate() {
            for operand in operands(operation) {
                last_use[operand] = index;
            }
        }
        for &output in &program.outputs {
            last_use[output as usize] = usize::MAX;
        }
        let mut lowered = Self {
            scalars: Vec::new(),
            steps: Vec::new(),
            blocks: 0,
            outputs: Vec::new(),
        };
        let mut places: Vec<Operand> = Vec::with_capacity(operations.len());
        let mut free = Vec::new();
        for (index, operation) in operations.iter().enumerate() {
            let place = lowered.place(operation, &places, &mut free);
            places.push(place);
            let mut ended: Vec<usize> = operands(operation)
                .into_iter()
                .filter(|&o| last_use[o] == index)
                .collect();
            ended.dedup();
            free.extend(
                ended
                    .into_iter()
                    .filter_map(|operand| match places[operand] {
                        Operand::Block(block) => Some(block),
                        Operand::Scalar(_) => None,
                    }),
            );
        }
        lowered.outputs = program
            .outputs
            .iter()
            .map(|&output| places[output as usize])
            .collect();
        lowered
    }

    fn place(
        &mut self,
        operation: &Operation,
        places: &[Operand],
        free: &mut Vec<usize>,
    ) -> Operand {
        let at = |index: u32| places[index as usize];
        let scalar = |index: u32| match at(index) {
            Operand::Scalar(scalar) => u32::try_from(scalar).ok(),
            Operand::Block(_) => None,
        };
        let as_scalar = match *operation {
            Operation::Constant(_) => Some(*operation),
            Operation::Load(v) => (v.kind == Kind::Challenge).then_some(*operation),
            Operation::Add(a, b) => scalar(a).zip(scalar(b)).map(|(a, b)| Operation::Add(a, b)),
            Operation::Sub(a, b) => scalar(a).zip(scalar(b)).map(|(a, b)| Operation::Sub(a, b)),
            Operation::Mul(a, b) => scalar(a).zip(scalar(b)).map(|(a, b)| Operation::Mul(a, b)),
            Operation::Neg(a) => scalar(a).map(Operation::Neg),
        };
        if let Some(operation) = as_scalar {
            self.scalars.push(operation);
            return Operand::Scalar(self.scalars.len() - 1);
        }
        let block = free.pop().unwrap_or_else(|| {
            self.blocks += 1;
            self.blocks - 1
        });
        self.steps.push(match *operation {
            Operation::Load(variable) => Step::Load(variable, block),
            Operation::Add(a, b) => Step::Add(at(a), at(b), block),
            Operation::Sub(a, b) => Step::Sub(at(a), at(b), block),
            Operation::Mul(a, b) => Step::Mul(at(a), at(b), block),
            Operation::Neg(a) => Step::Neg(at(a), block),
            Operation::Constant(_) => unreachable_constant(),
        });
        Operand::Block(block)
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
        Scalars(values)
    }

    /// Runs `rows <= BLOCK` rows. `load` writes the rows of a column into the slice it is given.
    pub fn run(
        &self,
        scalars: &Scalars,
        workspace: &mut Workspace,
        rows: usize,
        mut load: impl FnMut(Variable, &mut [Fr]),
    ) {
        let blocks = &mut workspace.blocks;
        blocks.resize_with(self.blocks.max(blocks.len()), || vec![Fr::zero(); BLOCK]);
        for step in &self.steps {
            let to = match *step {
                Step::Load(_, to)
                | Step::Add(_, _, to)
                | Step::Sub(_, _, to)
                | Step::Mul(_, _, to)
                | Step::Neg(_, to) => to,
            };
            // The target never is an operand: blocks are freed after the step that used them last.
            let mut out = core::mem::take(&mut blocks[to]);
            let target = &mut out[..rows];
            match *step {
                Step::Load(variable, _) => load(variable, target),
                Step::Add(a, b, _) => binary(target, a, b, blocks, scalars, |a, b| a + b),
                Step::Sub(a, b, _) => binary(target, a, b, blocks, scalars, |a, b| a - b),
                Step::Mul(a, b, _) => binary(target, a, b, blocks, scalars, |a, b| a * b),
                Step::Neg(Operand::Block(a), _) => {
                    for (to, from) in target.iter_mut().zip(&blocks[a]) {
                        *to = -*from;
                    }
                }
                Step::Neg(Operand::Scalar(a), _) => target.fill(-scalars.0[a]),
            }
            blocks[to] = out;
        }
    }

    /// Output `index` of the last run of `rows` rows.
    #[must_use]
    pub fn output<'a>(
        &self,
        scalars: &Scalars,
        workspace: &'a Workspace,
        rows: usize,
        index: usize,
    ) -> Output<'a> {
        match self.outputs[index] {
            Operand::Scalar(scalar) => Output::Scalar(scalars.0[scalar]),
            Operand::Block(block) => Output::Block(&workspace.blocks[block][..rows]),
        }
    }

    /// Number of outputs.
    #[must_use]
    pub const fn outputs(&self) -> usize {
        self.outputs.len()
    }
}

// Constants never reach the row steps: `place` returns them as scalars.
fn unreachable_constant() -> Step {
    Step::Neg(Operand::Scalar(0), 0)
}

fn operands(operation: &Operation) -> Vec<usize> {
    match *operation {
        Operation::Constant(_) | Operation::Load(_) => Vec::new(),
        Operation::Add(a, b) | Operation::Sub(a, b) | Operation::Mul(a, b) => {
            vec![a as usize, b as usize]
        }
        Operation::Neg(a) => vec![a as usize],
    }
}

#[inline]
fn binary(
    target: &mut [Fr],
    a: Operand,
    b: Operand,
    blocks: &[Vec<Fr>],
    scalars: &Scalars,
    operation: impl Fn(Fr, Fr) -> Fr,
) {
    match (a, b) {
        (Operand::Block(a), Operand::Block(b)) => {
            for ((to, a), b) in target.iter_mut().zip(&blocks[a]).zip(&blocks[b]) {
                *to = operation(*a, *b);
            }
        }
        (Operand::Block(a), Operand::Scalar(b)) => {
            let b = scalars.0[b];
            for (to, a) in target.iter_mut().zip(&blocks[a]) {
                *to = operation(*a, b);
            }
        }
        (Operand::Scalar(a), Operand::Block(b)) => {
            let a = scalars.0[a];
            for (to, b) in target.iter_mut().zip(&blocks[b]) {
                *to = operation(a, *b);
            }
        }
        (Operand::Scalar(a), Operand::Scalar(b)) => {
            target.fill(operation(scalars.0[a], scalars.0[b]));
        }
    }
}
