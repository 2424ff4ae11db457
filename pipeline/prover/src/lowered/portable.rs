//! A block on field elements.

use super::{BLOCK, Operand, Run, Scalar, Sink, Step};
use ark_bn254::Fr;
use ark_ff::Zero;

impl Run<'_, '_> {
    pub(super) fn run_portable(self) {
        let Run {
            program,
            scalars,
            workspace,
            rows,
            load,
            sink,
        } = self;
        let blocks = &mut workspace.elements;
        blocks.resize(program.blocks.max(blocks.len()), [Fr::zero(); BLOCK]);
        for step in &program.steps {
            let (to, target) = match *step {
                Step::Load(_, to)
                | Step::Add(_, _, to)
                | Step::Sub(_, _, _, to)
                | Step::Neg(_, _, to)
                | Step::Mul(_, _, to)
                | Step::Scale(_, _, to) => (to, &mut [Fr::zero(); BLOCK]),
                // Elements are always reduced.
                Step::Reduce(_) => continue,
            };
            let rows = &mut target[..rows];
            match *step {
                Step::Load(variable, _) => load(variable, rows),
                Step::Add(a, b, _) => binary(rows, a, b, blocks, scalars, |a, b| a + b),
                Step::Sub(a, b, _, _) => binary(rows, a, b, blocks, scalars, |a, b| a - b),
                Step::Neg(a, _, _) => {
                    for (to, a) in rows.iter_mut().zip(&blocks[a]) {
                        *to = -*a;
                    }
                }
                Step::Mul(a, b, _) => {
                    for ((to, a), b) in rows.iter_mut().zip(&blocks[a]).zip(&blocks[b]) {
                        *to = *a * b;
                    }
                }
                Step::Scale(scalar, a, _) => {
                    let scalar = scalars[scalar as usize].element;
                    for (to, a) in rows.iter_mut().zip(&blocks[a]) {
                        *to = scalar * a;
                    }
                }
                Step::Reduce(_) => {}
            }
            blocks[to] = *target;
        }
        let value = |operand, row: usize| match operand {
            Operand::Scalar(scalar) => scalars[scalar as usize].element,
            Operand::Block(block) => blocks[block][row],
        };
        match sink {
            Sink::Combine(weights, sums) => {
                for (row, sum) in sums.iter_mut().enumerate() {
                    let terms = program.outputs.iter().zip(weights);
                    *sum = terms
                        .map(|(o, weight)| weight.element * value(o.operand, row))
                        .sum();
                }
            }
            Sink::Each(outputs) => {
                for (output, place) in outputs.iter_mut().zip(&program.outputs) {
                    for (row, to) in output.iter_mut().take(rows).enumerate() {
                        *to = value(place.operand, row);
                    }
                }
            }
        }
    }
}

#[inline]
fn binary(
    target: &mut [Fr],
    a: Operand,
    b: Operand,
    blocks: &[[Fr; BLOCK]],
    scalars: &[Scalar],
    operation: impl Fn(Fr, Fr) -> Fr,
) {
    let scalar = |index: u32| scalars[index as usize].element;
    match (a, b) {
        (Operand::Block(a), Operand::Block(b)) => {
            for ((to, a), b) in target.iter_mut().zip(&blocks[a]).zip(&blocks[b]) {
                *to = operation(*a, *b);
            }
        }
        (Operand::Block(a), Operand::Scalar(b)) => {
            for (to, a) in target.iter_mut().zip(&blocks[a]) {
                *to = operation(*a, scalar(b));
            }
        }
        (Operand::Scalar(a), Operand::Block(b)) => {
            for (to, b) in target.iter_mut().zip(&blocks[b]) {
                *to = operation(scalar(a), *b);
            }
        }
        (Operand::Scalar(a), Operand::Scalar(b)) => {
            target.fill(operation(scalar(a), scalar(b)));
        }
    }
}
