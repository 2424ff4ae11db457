//! Leaves that are computed once: numerators and denominators of all messages other than a flag
//! over a linear form, and the last groups of the other messages.

use core::ops::Range;

use ark_bn254::Fr;
use rayon::prelude::*;
use zkfabric_kernels_cpu::{Buffer, Isa};

use super::{
    Error,
    plan::{Carver, Kind, Plan, Source},
    runs::Runs,
};
use crate::{
    Constant, Form, Linear, Operation, Packed, PackedKernel, Program, Stored, Values, dispatch,
};

/// Groups per task.
const TASK: usize = 512;
/// Maximum number of operation results in a form: together with a form over columns they stay far
/// below the 200 products and the ranges of a sum.
const RESULTS: usize = 128;

/// Linear form over columns and results of operations.
struct Affine<'a> {
    columns: Form<'a>,
    results: Vec<(usize, Constant)>,
}

/// A required operation.
enum Step<'a> {
    Product(Affine<'a>, Affine<'a>),
    Linear(Affine<'a>),
}

/// Operations and messages of an instance, prepared to run.
struct Code<'a> {
    steps: Vec<Step<'a>>,
    /// Numerators and denominators.
    messages: Vec<[Affine<'a>; 2]>,
}

/// Marks the operations on which the forms depend.
fn needed<'f>(program: &Program, forms: impl Iterator<Item = &'f Linear>) -> Vec<bool> {
    let mut needed = vec![false; program.operations.len()];
    let mark = |needed: &mut Vec<bool>, index: usize| {
        if let Some(at) = index.checked_sub(program.columns) {
            needed[at] = true;
        }
    };
    for form in forms {
        form.terms
            .iter()
            .for_each(|(index, _)| mark(&mut needed, *index));
    }
    for (at, operation) in program.operations.iter().enumerate().rev() {
        match operation {
            _ if !needed[at] => {}
            Operation::Product(a, b) => [*a, *b].into_iter().for_each(|i| mark(&mut needed, i)),
            Operation::Linear(form) => form.terms.iter().for_each(|t| mark(&mut needed, t.0)),
        }
    }
    needed
}

impl<'a> Code<'a> {
    fn new(index: usize, source: &Source<'a>, messages: &[usize]) -> Result<Self, Error> {
        let operations = &source.program.operations;
        let forms = messages.iter().flat_map(|m| {
            let message = &source.messages[*m];
            [&message.numerator, &message.denominator]
        });
        let needed = needed(&source.program, forms);
        let places: Vec<usize> = needed
            .iter()
            .scan(0, |next, needed| {
                let place = *next;
                *next += usize::from(*needed);
                Some(place)
            })
            .collect();
        let affine = |linear: &Linear| Affine::new(index, &source.columns, linear, &places);
        let mut steps = Vec::new();
        for (operation, _) in operations
            .iter()
            .zip(&needed)
            .filter(|(_, needed)| **needed)
        {
            steps.push(match operation {
                Operation::Product(a, b) => {
                    Step::Product(affine(&Linear::value(*a))?, affine(&Linear::value(*b))?)
                }
                Operation::Linear(form) => Step::Linear(affine(form)?),
            });
        }
        let mut code = Self {
            steps,
            messages: Vec::with_capacity(messages.len()),
        };
        for message in messages {
            let message = &source.messages[*message];
            code.messages
                .push([affine(&message.numerator)?, affine(&message.denominator)?]);
        }
        Ok(code)
    }
}

impl<'a> Affine<'a> {
    fn new(
        instance: usize,
        columns: &[Values<'a>],
        linear: &Linear,
        places: &[usize],
    ) -> Result<Self, Error> {
        let form = Form::new(linear, columns, &[Fr::from(1_u64)]);
        let results: Vec<_> = (linear.terms.iter())
            .filter_map(|(index, k)| {
                let place = places.get(index.checked_sub(columns.len())?)?;
                Some((*place, Constant::new(*k)))
            })
            .collect();
        if !form.fits() || results.len() > RESULTS {
            return Err(Error::LongForm {
                instance,
                got: linear.terms.len(),
            });
        }
        Ok(Self {
            columns: form,
            results,
        })
    }

    /// Returns the value at a group, reduced. Results are reduced: a sum of 128 of them is below
    /// `(128 / 84 + 2) p`, the form below `16 p`.
    #[inline(always)]
    fn value<P: Packed>(&self, p: P, group: usize, results: &[Stored]) -> P::Element {
        let [value] = p.form::<1>(&self.columns, group, [0, 0]);
        if self.results.is_empty() {
            return p.reduce(value);
        }
        let mut sum = p.sum();
        for (place, factor) in &self.results {
            p.accumulate_factor(&mut sum, &p.factor(factor), p.load(&results[*place]));
        }
        p.reduce(p.add(value, p.total_lazy(sum)))
    }
}

/// Leaves of neighbouring groups.
struct Leaves<'a, 'm> {
    code: &'a Code<'a>,
    groups: Range<usize>,
    /// Numerators and denominators in turn, per message.
    nodes: Vec<&'m mut [Stored]>,
}

impl PackedKernel for Leaves<'_, '_> {
    type Output = ();

    #[inline(always)]
    fn run<P: Packed>(mut self, p: P) {
        let mut results = vec![Stored::default(); self.code.steps.len()];
        for (at, group) in self.groups.enumerate() {
            for (place, step) in self.code.steps.iter().enumerate() {
                let mut factors = [p.zero(); 2];
                let operands = match step {
                    Step::Product(a, b) => [Some(a), Some(b)],
                    Step::Linear(a) => [Some(a), None],
                };
                for (factor, operand) in factors.iter_mut().zip(operands) {
                    if let Some(operand) = operand {
                        *factor = operand.value(p, group, &results);
                    }
                }
                let value = match step {
                    Step::Product(..) => p.reduce(p.mul(factors[0], factors[1])),
                    Step::Linear(_) => factors[0],
                };
                p.store(value, &mut results[place]);
            }
            for (nodes, message) in self.nodes.iter_mut().zip(&self.code.messages) {
                for (node, affine) in nodes[2 * at..2 * at + 2].iter_mut().zip(message) {
                    p.store(affine.value(p, group, &results), node);
                }
            }
        }
    }
}

/// Elements to store, each in all lanes.
struct Splat<'a>(&'a [Fr]);

impl PackedKernel for Splat<'_> {
    type Output = Vec<Stored>;

    fn run<P: Packed>(self, p: P) -> Vec<Stored> {
        let store = |value: &Fr| {
            let mut stored = Stored::default();
            p.store(p.splat(&Constant::new(*value)), &mut stored);
            stored
        };
        self.0.iter().map(store).collect()
    }
}

/// Returns four elements, each in all lanes.
pub(super) fn splat(isa: Isa, values: [Fr; 4]) -> [Stored; 4] {
    let mut quad = [Stored::default(); 4];
    quad.copy_from_slice(&dispatch(isa, Splat(&values)));
    quad
}

/// Computes numerators and denominators of the kept leaves, as quads: `2^1` groups each, in the
/// order of their runs.
pub(super) fn leaves(isa: Isa, plan: &Plan<'_>) -> Result<Buffer<Stored>, Error> {
    let quads = &plan.kept[1];
    let mut memory = Buffer::zeroed(4 * quads.len())?;
    let one = Fr::from(1_u64);
    let [zero, unit, ..] = splat(isa, [Fr::from(0_u64), one, one, one]);
    for node in pads(&plan.kept[0], quads) {
        memory[2 * node..2 * node + 2].copy_from_slice(&[zero, unit]);
    }
    let codes: Vec<_> = (plan.sources.par_iter().enumerate())
        .map(|(index, source)| {
            let all: Vec<usize> = (0..source.messages.len()).collect();
            let slow: Vec<usize> = all
                .iter()
                .copied()
                .filter(|m| source.kinds[*m] == Kind::Kept)
                .collect();
            let last = if source.whole < source.groups {
                &all[..]
            } else {
                &[]
            };
            Ok([
                Code::new(index, source, &slow)?,
                Code::new(index, source, last)?,
            ])
        })
        .collect::<Result<_, Error>>()?;
    let mut tasks: Vec<Leaves<'_, '_>> = Vec::new();
    // First task of each instance.
    let mut first = Vec::new();
    for (source, [slow, last]) in plan.sources.iter().zip(&codes) {
        first.push(tasks.len());
        let parts = [(slow, 0..source.whole), (last, source.whole..source.groups)];
        for (code, groups) in parts {
            if code.messages.is_empty() {
                continue;
            }
            tasks.extend(groups.clone().step_by(TASK).map(|start| Leaves {
                code,
                groups: start..groups.end.min(start + TASK),
                nodes: Vec::new(),
            }));
        }
    }
    let mut carver = Carver::new(&mut memory);
    for &(instance, message) in plan.blocks() {
        let source = &plan.sources[instance];
        let end = first.get(instance + 1).copied().unwrap_or(tasks.len());
        for task in &mut tasks[first[instance]..end] {
            let wanted = source.kept(message);
            if task.groups.start < wanted.start {
                continue;
            }
            let group = source.starts[message] + task.groups.start;
            if let Some(place) = quads.place(group / 2) {
                let node = 2 * place + group % 2;
                task.nodes
                    .push(carver.take(2 * node..2 * (node + task.groups.len())));
            }
        }
    }
    tasks.into_par_iter().for_each(|task| dispatch(isa, task));
    Ok(memory)
}

/// Returns the places of the nodes that complete the quads.
fn pads(nodes: &Runs, quads: &Runs) -> Vec<usize> {
    let node = |index: usize| Some(2 * quads.place(index / 2)? + index % 2);
    let before = |start: usize| (start % 2 == 1).then(|| start - 1);
    let after = |end: usize| (end % 2 == 1).then_some(end);
    (nodes.iter())
        .flat_map(|run| [before(run.start), after(run.end)])
        .flatten()
        .filter(|index| nodes.place(*index).is_none())
        .filter_map(node)
        .collect()
}
