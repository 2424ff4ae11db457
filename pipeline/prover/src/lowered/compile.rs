//! From operations to steps: blocks by liveness, reductions by range.
//!
//! Ranges in the lanes, as multiples of the modulus `p`: a column is below `p`; a sum's bound is the sum of the bounds, a difference
//! `a - b + k p` with `k` the bound of `b`; a product of `a` below `x p` and `b` below `y p` is computed as `16 a b / 2^260`, which takes
//! `16 x <= 84` and gives less than `(16 x y / 84 + 2) p`. No value may reach `84 p`; where one would, an operand is reduced first, to less
//! than `2 p`.

use core::ops::Range;

use super::{Lowered, Operand, Place, Step};
use zkfabric_air::program::Operation;
use zkfabric_air::{Kind, Program};

/// No bound exceeds this.
const LIMIT: u64 = 84;
/// Largest bound of a factor that is multiplied by 16.
const FACTOR_LIMIT: u64 = 5;
/// Sum of the bounds of outputs that are combined without a reduction between: `6800 / 84 + 2 < 84`.
const COMBINED: u64 = 6800;
/// Outputs that are combined without a reduction between.
const PRODUCTS: usize = 256;
/// Bound after a reduction.
const REDUCED: u64 = 2;

#[derive(Debug)]
struct Compiler {
    lowered: Lowered,
    places: Vec<Place>,
    free: Vec<usize>,
}

/// See [`Lowered::new`].
pub(super) fn lower(program: &Program) -> Lowered {
    let operations = &program.operations;
    let mut last_use = vec![0_usize; operations.len()];
    for (index, operation) in operations.iter().enumerate() {
        for operand in operands(operation) {
            last_use[operand] = index;
        }
    }
    for &output in &program.outputs {
        last_use[output as usize] = usize::MAX;
    }
    let mut compiler = Compiler {
        lowered: Lowered {
            scalars: Vec::new(),
            steps: Vec::new(),
            blocks: 0,
            outputs: Vec::new(),
            batches: Vec::new(),
        },
        places: Vec::with_capacity(operations.len()),
        free: Vec::new(),
    };
    for (index, operation) in operations.iter().enumerate() {
        let place = compiler.place(operation);
        compiler.places.push(place);
        let mut ended = operands(operation);
        ended.retain(|operand| last_use[*operand] == index);
        ended.dedup();
        for operand in ended {
            if let Operand::Block(block) = compiler.places[operand].operand {
                compiler.free.push(block);
            }
        }
    }
    let mut lowered = compiler.lowered;
    lowered.outputs = program
        .outputs
        .iter()
        .map(|&output| compiler.places[output as usize])
        .collect();
    lowered.batches = batches(&lowered.outputs);
    lowered
}

/// Consecutive outputs whose weighted sum needs one reduction only: with weights below `p` and values below `y_i p` it gives less than
/// `(sum y_i / 84 + 2) p`, and columns take [`PRODUCTS`] products.
fn batches(outputs: &[Place]) -> Vec<Range<usize>> {
    let mut batches: Vec<Range<usize>> = Vec::new();
    let mut sum = 0;
    for (index, place) in outputs.iter().enumerate() {
        sum += place.bound;
        match batches.last_mut() {
            Some(batch) if sum <= COMBINED && batch.len() < PRODUCTS => batch.end = index + 1,
            _ => {
                batches.push(index..index + 1);
                sum = place.bound;
            }
        }
    }
    batches
}

impl Compiler {
    fn place(&mut self, operation: &Operation) -> Place {
        use Operand::{Block, Scalar};
        let at = |index: u32| self.places[index as usize].operand;
        match *operation {
            Operation::Constant(_) => self.scalar(*operation),
            Operation::Load(variable) if variable.kind == Kind::Challenge => {
                self.scalar(*operation)
            }
            Operation::Load(variable) => self.push(1, |to| Step::Load(variable, to)),
            Operation::Neg(a) => match at(a) {
                Scalar(a) => self.scalar(Operation::Neg(a)),
                Block(from) => {
                    let bound = self.bound(a);
                    self.push(bound, |to| Step::Neg(from, bound, to))
                }
            },
            Operation::Add(a, b) => match (at(a), at(b)) {
                (Scalar(a), Scalar(b)) => self.scalar(Operation::Add(a, b)),
                (x, y) => {
                    self.fit(a, b);
                    self.push(self.bound(a) + self.bound(b), |to| Step::Add(x, y, to))
                }
            },
            Operation::Sub(a, b) => match (at(a), at(b)) {
                (Scalar(a), Scalar(b)) => self.scalar(Operation::Sub(a, b)),
                (x, y) => {
                    self.fit(a, b);
                    let taken = self.bound(b);
                    self.push(self.bound(a) + taken, |to| Step::Sub(x, y, taken, to))
                }
            },
            Operation::Mul(a, b) => match (at(a), at(b)) {
                (Scalar(a), Scalar(b)) => self.scalar(Operation::Mul(a, b)),
                // The scalar is multiplied by 16 beforehand, so the product is below (84 / 84 + 2) p.
                (Scalar(scalar), Block(from)) | (Block(from), Scalar(scalar)) => {
                    self.push(3, |to| Step::Scale(scalar, from, to))
                }
                (Block(x), Block(y)) => self.multiply((a, x), (b, y)),
            },
        }
    }

    fn bound(&self, value: u32) -> u64 {
        self.places[value as usize].bound
    }

    fn scalar(&mut self, operation: Operation) -> Place {
        self.lowered.scalars.push(operation);
        Place {
            operand: Operand::Scalar(self.lowered.scalars.len() as u32 - 1),
            bound: 1,
        }
    }

    /// A step that writes a block of its own.
    fn push(&mut self, bound: u64, step: impl FnOnce(usize) -> Step) -> Place {
        let block = self.free.pop().unwrap_or_else(|| {
            self.lowered.blocks += 1;
            self.lowered.blocks - 1
        });
        self.lowered.steps.push(step(block));
        Place {
            operand: Operand::Block(block),
            bound,
        }
    }

    fn reduce(&mut self, value: u32) {
        let place = &mut self.places[value as usize];
        if let Operand::Block(block) = place.operand {
            place.bound = REDUCED;
            self.lowered.steps.push(Step::Reduce(block));
        }
    }

    /// Reduces the larger of the operands until their sum fits.
    fn fit(&mut self, a: u32, b: u32) {
        while self.bound(a) + self.bound(b) > LIMIT {
            self.reduce(if self.bound(a) >= self.bound(b) { a } else { b });
        }
    }

    /// A product of two values, with their blocks.
    fn multiply(&mut self, a: (u32, usize), b: (u32, usize)) -> Place {
        let (small, large) = if self.bound(a.0) <= self.bound(b.0) {
            (a, b)
        } else {
            (b, a)
        };
        if self.bound(small.0) > FACTOR_LIMIT {
            self.reduce(small.0);
        }
        let product = |compiler: &Self| {
            (16 * compiler.bound(small.0) * compiler.bound(large.0)).div_ceil(LIMIT) + 2
        };
        if product(self) > LIMIT {
            self.reduce(large.0);
        }
        let bound = product(self);
        self.push(bound, |to| Step::Mul(small.1, large.1, to))
    }
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
