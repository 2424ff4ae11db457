//! Layers from 3 up. Layers 0 to 2 would be seven eighths of the tree: the rounds of layers 0 and 1
//! recompute their values from the columns, and layer 2 is recomputed for its proof, in the memory
//! of the layers above, which are no longer needed then. New memory costs more than the nodes in
//! it.
//!
//! # Ranges
//! A form is below `16 p`, so a node of layer 1 has `p` below `32 p` and `q` below
//! `(16 16 / 84.66 + 2) p < 5.1 p`; in layer 2 they are below `(2 32 5.1 / 84.66 + 2) p < 5.9 p`
//! and `(5.1 5.1 / 84.66 + 2) p < 2.4 p`, and in the layers above below `3 p`. Kept leaves are
//! reduced.

use ark_bn254::Fr;
use ark_ff::One as _;
use rayon::prelude::*;
use zkfabric_kernels_cpu::{Buffer, Isa, OutOfMemory};

use super::{
    columns::{Batch, Batches, Part, fill, forms, parts},
    plan::{ALIGN, Carver, Plan},
    runs::{Runs, Window},
};
use crate::{Form, Memory, Packed, PackedKernel, Stored, dispatch, memory::Lent};

/// Bound of the nodes in tenths of `p`.
pub(super) const NODE: u64 = 60;
/// Quads per task.
const SPAN: usize = 256;
/// Prefetch distance ahead of the current elements.
const AHEAD: usize = 32;

/// Memory of the layers from 3 up, with the start of each layer.
#[derive(Debug)]
pub(super) struct Tree {
    pub(super) memory: Lent,
    /// First element of layer `k`, whose quads are `layers[k + 1]`. Layers 0 to 2 are empty.
    pub(super) starts: Vec<usize>,
}

/// Returns the starts of the layers from 3 up, in elements, then the end.
fn starts(layers: &[Runs]) -> Vec<usize> {
    let mut starts = vec![0; 4];
    for quads in layers.iter().skip(4) {
        starts.push(starts.last().map_or(0, |start| start + 4 * quads.len()));
    }
    starts
}

/// Returns the number of elements of the quads that span eight groups: layer 2, and layers 0 and 1
/// once eight groups are bound into one.
pub(super) fn spans(layers: &[Runs]) -> usize {
    layers.get(3).map_or(0, |quads| 4 * quads.len())
}

/// Returns the number of elements of a tree's memory.
pub(super) fn elements(layers: &[Runs]) -> usize {
    let above = starts(layers).last().copied().unwrap_or_default();
    above.max(spans(layers))
}

/// Computes a node of layer 1 from two leaves with flags as numerators.
#[inline(always)]
fn flagged<P: Packed>(p: P, [a, b]: [P::Element; 2], [of_a, of_b]: [u8; 2]) -> [P::Element; 2] {
    [p.add(p.masked(of_a, b), p.masked(of_b, a)), p.mul(a, b)]
}

/// Returns the parent of two nodes.
#[inline(always)]
fn parent<P: Packed>(
    p: P,
    [p0, q0]: [P::Element; 2],
    [p1, q1]: [P::Element; 2],
) -> [P::Element; 2] {
    [p.dot2(p0, q1, p1, q0), p.mul(q0, q1)]
}

/// Returns the parent of a quad.
#[inline(always)]
fn parent_of<P: Packed>(p: P, quad: &[Stored]) -> [P::Element; 2] {
    parent(
        p,
        [p.load(&quad[0]), p.load(&quad[1])],
        [p.load(&quad[2]), p.load(&quad[3])],
    )
}

#[inline(always)]
fn store<P: Packed>(p: P, node: [P::Element; 2], to: &mut [Stored]) {
    p.store(node[0], &mut to[0]);
    p.store(node[1], &mut to[1]);
}

/// Computes the nodes of layer 2 over a batch from the leaves.
#[inline(always)]
fn second<P: Packed>(
    p: P,
    form: &Form<'_>,
    batch: &Batch<'_>,
    leaves: &mut [Stored; ALIGN],
    nodes: &mut [Stored],
) {
    fill(p, form, batch.first, [2, 0], leaves);
    let leaves = leaves.chunks_exact(4).zip(batch.masks.chunks_exact(4));
    for ((d, masks), to) in leaves.zip(nodes.chunks_exact_mut(2)) {
        let low = flagged(p, [p.load(&d[0]), p.load(&d[1])], [masks[0], masks[1]]);
        let high = flagged(p, [p.load(&d[2]), p.load(&d[3])], [masks[2], masks[3]]);
        store(p, parent(p, low, high), to);
    }
}

/// Layer 2, or layers 3 and 4, over the groups of a task.
struct Grow<'a, 'm> {
    part: Part<'a, 'm>,
    /// Denominators of the fast messages, with the sign of the numerator.
    forms: &'a [Form<'a>],
}

impl PackedKernel for Grow<'_, '_> {
    type Output = ();

    #[inline(always)]
    fn run<P: Packed>(self, p: P) {
        let (source, groups) = (self.part.source, &self.part.task.groups);
        let mut layers = self.part.memory;
        let mut leaves = [Stored::default(); ALIGN];
        let mut nodes = [Stored::default(); ALIGN / 2];
        for batch in Batches::new(source, groups) {
            // Layer 2 has half as many elements as groups.
            let here = |log: usize| {
                let first = (batch.first - groups.start) >> log;
                first..first + (ALIGN >> log)
            };
            match &mut layers[..] {
                [layer] => {
                    ahead(p, &layer[batch.at][here(1).end..], ALIGN / 2);
                    second(p, &self.forms[batch.at], &batch, &mut leaves, &mut nodes);
                    layer[batch.at][here(1)].copy_from_slice(&nodes);
                }
                [third, fourth] => {
                    ahead(p, &third[batch.at][here(2).end..], ALIGN / 4);
                    second(p, &self.forms[batch.at], &batch, &mut leaves, &mut nodes);
                    let third = &mut third[batch.at][here(2)];
                    for (quad, to) in nodes.chunks_exact(4).zip(third.chunks_exact_mut(2)) {
                        store(p, parent_of(p, quad), to);
                    }
                    let fourth = &mut fourth[batch.at][here(3)];
                    for (quad, to) in third.chunks_exact(4).zip(fourth.chunks_exact_mut(2)) {
                        store(p, parent_of(p, quad), to);
                    }
                }
                _ => {}
            }
        }
    }
}

/// Prefetches the memory of the next batch.
#[inline(always)]
fn ahead<P: Packed>(p: P, next: &[Stored], count: usize) {
    for next in next.iter().take(count) {
        p.prefetch(next);
    }
}

/// Quads of a layer from the quads of the layer below.
struct Combine<'m> {
    from: &'m [Stored],
    /// Quads of `from`.
    runs: &'m Runs,
    to: &'m mut [Stored],
    pad: &'m [Stored; 4],
}

impl PackedKernel for Combine<'_> {
    type Output = ();

    #[inline(always)]
    fn run<P: Packed>(self, p: P) {
        let mut to = self.to.chunks_exact_mut(4);
        for window in self.runs.windows::<2>() {
            match window {
                Window::Whole { count, at, .. } => {
                    for (i, to) in (0..count).zip(&mut to) {
                        let first = 4 * (at + 2 * i);
                        for ahead in self.from.iter().skip(first + AHEAD).take(8) {
                            p.prefetch(ahead);
                        }
                        let pair = &self.from[first..first + 8];
                        store(p, parent_of(p, &pair[..4]), to);
                        store(p, parent_of(p, &pair[4..]), &mut to[2..]);
                    }
                }
                Window::Edge { at, .. } => {
                    let Some(to) = to.next() else { continue };
                    for (at, to) in at.into_iter().zip(to.chunks_exact_mut(2)) {
                        match at {
                            Some(at) => {
                                store(p, parent_of(p, &self.from[4 * at..4 * at + 4]), to);
                            }
                            None => to.copy_from_slice(&self.pad[..2]),
                        }
                    }
                }
            }
        }
    }
}

/// Combines all quads of the next layer.
pub(super) fn combine(
    isa: Isa,
    runs: &Runs,
    pad: &[Stored; 4],
    from: &[Stored],
    to: &mut [Stored],
) {
    let parts = runs.cut(SPAN);
    let mut to = Carver::new(to);
    let (mut read, mut written) = (0, 0);
    let mut kernels = Vec::with_capacity(parts.len());
    for runs in &parts {
        let (reads, writes) = (4 * runs.len(), 4 * runs.halved().len());
        kernels.push(Combine {
            from: &from[read..read + reads],
            runs,
            to: to.take(written..written + writes),
            pad,
        });
        (read, written) = (read + reads, written + writes);
    }
    kernels
        .into_par_iter()
        .for_each(|kernel| dispatch(isa, kernel));
}

impl Tree {
    /// Builds all layers from 3 up; `pad` is a quad of padding, `leaves` are the quads of the kept
    /// leaves. Every element is written before it is read, so `memory` may hold anything.
    pub(super) fn new(
        isa: Isa,
        plan: &Plan<'_>,
        pad: &[Stored; 4],
        leaves: &[Stored],
        memory: &Memory,
    ) -> Result<Self, OutOfMemory> {
        let starts = starts(&plan.layers);
        let mut memory = memory.lend(elements(&plan.layers))?;
        let mut carver = Carver::new(&mut memory);
        let mut layers: Vec<&mut [Stored]> = starts
            .windows(2)
            .map(|ends| carver.take(ends[0]..ends[1]))
            .collect();
        // `layers[k]` is layer `k`; the first three are empty.
        if let [_, _, _, third, fourth, ..] = &mut layers[..] {
            grow(isa, plan, vec![plan.carve(third, 4), plan.carve(fourth, 5)]);
        }
        above_kept(isa, plan, pad, leaves, 4, |k, next| {
            if let Some(layer) = layers.get_mut(k).filter(|_| k >= 3) {
                put(&plan.kept[k + 1], next, &plan.layers[k + 1], layer);
            }
        })?;
        for k in 4..layers.len().saturating_sub(1) {
            let (below, above) = layers.split_at_mut(k + 1);
            combine(isa, &plan.layers[k + 1], pad, below[k], above[0]);
        }
        Ok(Self { memory, starts })
    }

    /// Computes the quads of layer 2 in the memory of the layers above; arguments as for
    /// [`Tree::new`].
    pub(super) fn second(
        &mut self,
        isa: Isa,
        plan: &Plan<'_>,
        pad: &[Stored; 4],
        leaves: &[Stored],
    ) -> Result<&mut [Stored], OutOfMemory> {
        let layer = &mut self.memory[..spans(&plan.layers)];
        grow(isa, plan, vec![plan.carve(layer, 3)]);
        above_kept(isa, plan, pad, leaves, 2, |k, next| {
            if k == 2 {
                put(&plan.kept[3], next, &plan.layers[3], layer);
            }
        })?;
        Ok(layer)
    }

    /// Returns the quad that holds the root; `None` where all leaves are padding.
    pub(super) fn root(&self) -> Option<&[Stored]> {
        let [.., start, end] = self.starts[..] else {
            return None;
        };
        (start < end).then(|| &self.memory[start..end])
    }
}

/// Writes the nodes computed from the columns.
fn grow(isa: Isa, plan: &Plan<'_>, memory: Vec<Vec<Vec<&mut [Stored]>>>) {
    let forms = forms(plan, Fr::one(), &[Fr::one()]);
    let kernel = |part: Part<'_, '_>| {
        let forms = &forms[part.task.instance];
        dispatch(isa, Grow { part, forms });
    };
    parts(plan, memory).into_par_iter().for_each(kernel);
}

/// Passes to `take` the quads of layers 1 up to `last` that have kept leaves below.
fn above_kept(
    isa: Isa,
    plan: &Plan<'_>,
    pad: &[Stored; 4],
    leaves: &[Stored],
    last: usize,
    mut take: impl FnMut(usize, &[Stored]),
) -> Result<(), OutOfMemory> {
    let mut below: Option<Buffer<Stored>> = None;
    for (k, runs) in plan.kept.iter().enumerate().take(last + 1).skip(1) {
        let mut next = Buffer::zeroed(4 * plan.kept[k + 1].len())?;
        let from = below.as_deref().unwrap_or(leaves);
        combine(isa, runs, pad, from, &mut next);
        take(k, &next);
        below = Some(next);
    }
    Ok(())
}

/// Copies quads to their places among all quads.
pub(super) fn put(runs: &Runs, from: &[Stored], all: &Runs, to: &mut [Stored]) {
    for run in runs.iter() {
        let count = run.end - run.start;
        if let Some(place) = all.place(run.start) {
            to[4 * place..4 * (place + count)]
                .copy_from_slice(&from[4 * run.at..4 * (run.at + count)]);
        }
    }
}
