//! A block on limbs, eight rows at a time.
//!
//! Values keep arkworks' representatives (times 2^256), not reduced; every one is carried. The compiler has placed the reductions, so
//! the ranges hold by the bounds in the steps.

use super::{BLOCK, Operand, Run, Scalar, Sink, Step};
use ark_bn254::Fr;
use ark_ff::Zero;
use zkfabric_kernels_cpu::field::{Element, Field, Modulus, Stored, to_limbs52};
use zkfabric_kernels_cpu::lanes::{Kernel, LANES, Lanes};

/// Groups of rows in a block.
const GROUPS: usize = BLOCK / LANES;
type Block = [Stored; GROUPS];

impl Kernel for Run<'_, '_> {
    type Output = ();

    fn portable(self) {
        self.run_portable();
    }

    #[inline(always)]
    fn run<L: Lanes>(self, lanes: L) {
        let f = Field::<L, Fr>::new(lanes);
        let Run {
            program,
            scalars,
            workspace,
            rows,
            load,
            sink,
        } = self;
        let groups = rows.div_ceil(LANES);
        let blocks = &mut workspace.limbs;
        blocks.resize(program.blocks.max(blocks.len()), [[[0; LANES]; 5]; GROUPS]);
        let mut target: Block = [[[0; LANES]; 5]; GROUPS];
        for step in &program.steps {
            let to = match *step {
                Step::Load(variable, to) => {
                    let mut values = [Fr::zero(); BLOCK];
                    load(variable, &mut values[..rows]);
                    for (target, values) in target.iter_mut().zip(values.as_chunks().0) {
                        f.put(f.load_elements(values), target);
                    }
                    to
                }
                Step::Add(a, b, to) => {
                    let (a, b) = (
                        Source::new(f, a, blocks, scalars),
                        Source::new(f, b, blocks, scalars),
                    );
                    for (group, target) in target.iter_mut().enumerate().take(groups) {
                        f.put(f.carry(f.add(a.get(f, group), b.get(f, group))), target);
                    }
                    to
                }
                Step::Sub(a, b, bound, to) => {
                    let (a, b) = (
                        Source::new(f, a, blocks, scalars),
                        Source::new(f, b, blocks, scalars),
                    );
                    let bound = f.multiple(bound);
                    for (group, target) in target.iter_mut().enumerate().take(groups) {
                        let difference = f.sub(f.add(a.get(f, group), bound), b.get(f, group));
                        f.put(f.carry(difference), target);
                    }
                    to
                }
                Step::Neg(a, bound, to) => {
                    let bound = f.multiple(bound);
                    for (target, a) in target.iter_mut().zip(&blocks[a]).take(groups) {
                        f.put(f.carry(f.sub(bound, f.get(a))), target);
                    }
                    to
                }
                Step::Mul(a, b, to) => {
                    for group in (0..groups).step_by(2) {
                        let (x, y) = (&blocks[a], &blocks[b]);
                        let products = f.mul_each(
                            &[f.times16(f.get(&x[group])), f.times16(f.get(&x[group + 1]))],
                            &[f.get(&y[group]), f.get(&y[group + 1])],
                        );
                        f.put(products[0], &mut target[group]);
                        f.put(products[1], &mut target[group + 1]);
                    }
                    to
                }
                Step::Scale(scalar, a, to) => {
                    let scalar = f.splat(&scalars[scalar as usize].sixteenfold);
                    for group in (0..groups).step_by(2) {
                        let a = &blocks[a];
                        let products = f
                            .mul_each(&[scalar, scalar], &[f.get(&a[group]), f.get(&a[group + 1])]);
                        f.put(products[0], &mut target[group]);
                        f.put(products[1], &mut target[group + 1]);
                    }
                    to
                }
                Step::Reduce(block) => {
                    for (target, value) in target.iter_mut().zip(&blocks[block]).take(groups) {
                        f.put(f.reduce(f.get(value)), target);
                    }
                    block
                }
            };
            blocks[to] = target;
        }
        let value = |operand, group: usize| Source::new(f, operand, blocks, scalars).get(f, group);
        match sink {
            Sink::Combine(weights, sums) => {
                for (group, sums) in sums.chunks_mut(LANES).enumerate() {
                    let mut total = f.zero();
                    for range in &program.batches {
                        let mut columns = f.start_columns(range.len() as u64);
                        let terms = program.outputs[range.clone()]
                            .iter()
                            .zip(&weights[range.clone()]);
                        for (place, weight) in terms {
                            let value = f.factors(value(place.operand, group));
                            f.mul_columns(
                                &mut columns,
                                &f.splat_factors(&weight.sixteenfold),
                                &value,
                            );
                        }
                        let sum = f.reduce(f.carry(f.reduce_columns(columns)));
                        total = f.reduce(f.carry(f.add(total, sum)));
                    }
                    write(f, total, sums);
                }
            }
            Sink::Each(outputs) => {
                for (output, place) in outputs.iter_mut().zip(&program.outputs) {
                    for (group, rows) in output[..rows].chunks_mut(LANES).enumerate() {
                        write(f, value(place.operand, group), rows);
                    }
                }
            }
        }
    }
}

/// An operand of a step.
enum Source<'a, L: Lanes> {
    Splat(Element<L>),
    Block(&'a Block),
}

impl<'a, L: Lanes> Source<'a, L> {
    #[inline(always)]
    fn new(f: Field<L, Fr>, operand: Operand, blocks: &'a [Block], scalars: &[Scalar]) -> Self {
        match operand {
            Operand::Scalar(scalar) => {
                let words = scalars[scalar as usize].element.words();
                Self::Splat(f.splat(&to_limbs52(*words)))
            }
            Operand::Block(block) => Self::Block(&blocks[block]),
        }
    }

    #[inline(always)]
    fn get(&self, f: Field<L, Fr>, group: usize) -> Element<L> {
        match self {
            Self::Splat(element) => *element,
            Self::Block(block) => f.get(&block[group]),
        }
    }
}

/// Writes up to eight rows.
#[inline(always)]
fn write<L: Lanes>(f: Field<L, Fr>, value: Element<L>, rows: &mut [Fr]) {
    let mut out = [Fr::zero(); LANES];
    f.store_elements(f.canonical(value), &mut out);
    for (row, out) in rows.iter_mut().zip(out) {
        *row = out;
    }
}
