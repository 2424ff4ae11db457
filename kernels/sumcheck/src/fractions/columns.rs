//! Passes over the columns: one task per range of groups of an instance, with all its fast
//! messages.

use core::ops::Range;

use ark_bn254::Fr;
use ark_ff::Zero as _;
use rayon::prelude::*;
use zkfabric_kernels_cpu::Isa;

use super::plan::{ALIGN, CHUNK, Plan, Source, Task};
use crate::{Form, Linear, Packed, PackedKernel, Stored, dispatch};

/// Prepares the denominators of the fast messages of each instance, times `scale`, and negated
/// where the numerator is a negated flag: `-1 / d = 1 / -d`, so that all numerators are flags. `eq`
/// are the weights of the groups that are bound into one.
pub(super) fn forms<'a>(plan: &'a Plan<'_>, scale: Fr, eq: &[Fr]) -> Vec<Vec<Form<'a>>> {
    let of_source = |source: &'a Source<'_>| {
        let form = |(message, _, negative): (usize, usize, bool)| {
            let denominator: &Linear = &source.messages[message].denominator;
            let scaled = denominator.scaled(if negative { -scale } else { scale });
            Form::new(&scaled, &source.columns, eq)
        };
        source.fast().map(form).collect()
    };
    plan.sources.par_iter().map(of_source).collect()
}

/// Input and output of a task.
#[derive(Debug)]
pub(super) struct Part<'a, 'm> {
    pub(super) source: &'a Source<'a>,
    pub(super) task: &'a Task,
    /// Memory per fast message and layer of the pass; empty where nothing is written.
    pub(super) memory: Vec<Vec<&'m mut [Stored]>>,
}

/// A batch of [`ALIGN`] neighbouring groups of a fast message.
#[derive(Debug)]
pub(super) struct Batch<'a> {
    /// Index of the message among the fast ones of its instance.
    pub(super) at: usize,
    /// Flag of the message, and whether the flag is negated.
    pub(super) flag: usize,
    pub(super) negative: bool,
    /// Groups of the chunk.
    pub(super) chunk: Range<usize>,
    /// First group of the batch, and the group's place among the leaves.
    pub(super) first: usize,
    pub(super) place: usize,
    /// Lane masks of the flag.
    pub(super) masks: &'a [u8],
}

/// Batches of a task: chunk by chunk, so that the columns of a chunk stay in the cache, and message
/// by message. A batch's values fit in the first cache, whose misses would double the cost of a
/// form.
#[derive(Debug)]
pub(super) struct Batches<'a> {
    source: &'a Source<'a>,
    groups: Range<usize>,
    chunk: Range<usize>,
    messages: Vec<(usize, usize, bool)>,
    at: usize,
    first: usize,
}

impl<'a> Batches<'a> {
    pub(super) fn new(source: &'a Source<'a>, groups: &Range<usize>) -> Self {
        Self {
            source,
            groups: groups.clone(),
            chunk: groups.start..groups.end.min(groups.start + CHUNK),
            messages: source.fast().collect(),
            at: 0,
            first: groups.start,
        }
    }
}

impl<'a> Iterator for Batches<'a> {
    type Item = Batch<'a>;

    fn next(&mut self) -> Option<Batch<'a>> {
        if self.first == self.chunk.end {
            self.at += 1;
            if self.at == self.messages.len() {
                self.at = 0;
                let start = self.chunk.end;
                self.chunk = start..self.groups.end.min(start + CHUNK);
            }
            self.first = self.chunk.start;
        }
        let (message, flag, negative) = *self.messages.get(self.at)?;
        let first = self.first;
        self.first += ALIGN;
        (first < self.groups.end).then(|| Batch {
            at: self.at,
            flag,
            negative,
            chunk: self.chunk.clone(),
            first,
            place: self.source.starts[message] + first,
            masks: &self.source.flags[flag][first..first + ALIGN],
        })
    }
}

/// Pairs each task with its part of the memory of each layer.
pub(super) fn parts<'a, 'm>(
    plan: &'a Plan<'a>,
    mut memory: Vec<Vec<Vec<&'m mut [Stored]>>>,
) -> Vec<Part<'a, 'm>> {
    let part = |(at, task): (usize, &'a Task)| Part {
        source: &plan.sources[task.instance],
        task,
        memory: memory
            .iter_mut()
            .map(|layer| core::mem::take(&mut layer[at]))
            .collect(),
    };
    plan.tasks.iter().enumerate().map(part).collect()
}

/// Runs a kernel on each task and sums the results.
pub(super) fn pass<'a, 'm, K>(
    isa: Isa,
    plan: &'a Plan<'a>,
    memory: Vec<Vec<Vec<&'m mut [Stored]>>>,
    kernel: impl Fn(Part<'a, 'm>) -> K + Sync,
) -> [Fr; 2]
where
    K: PackedKernel<Output = [Fr; 2]>,
{
    (parts(plan, memory).into_par_iter())
        .map(|part| dispatch(isa, kernel(part)))
        .reduce(|| [Fr::zero(); 2], |a, b| [a[0] + b[0], a[1] + b[1]])
}

/// Evaluates a form on pairs of neighbouring groups: pair `i` starts at group `first + stride i`,
/// and the bound groups are `distance` apart.
#[inline(always)]
pub(super) fn fill<P: Packed>(
    p: P,
    form: &Form<'_>,
    first: usize,
    [stride, distance]: [usize; 2],
    to: &mut [Stored],
) {
    for (at, to) in to.chunks_exact_mut(2).enumerate() {
        let [a, b] = p.form::<2>(form, first + stride * at, [1, distance]);
        p.store(a, &mut to[0]);
        p.store(b, &mut to[1]);
    }
}
