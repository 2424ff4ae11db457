//! Sums of fractions by GKR, see `zkfabric_sumcheck::fractions` for leaves, layers and messages.
//!
//! All layers are kept, numerators and denominators, group by group; node `i` of a layer has the
//! parents' nodes `2 i` and `2 i + 1`. A layer's rounds bind pairs of nodes and keep them
//! interleaved, so that every round reads the same layout. The host processes the eight lanes of
//! the last two nodes.

use ark_bn254::Fr;
use ark_ff::{One as _, Zero as _};
use zkfabric_sumcheck::{Linear, Program as RowProgram, eq::eq_table, fractions::Message};

use super::{
    code::{Code, Reader},
    lanes::{at, fold},
    steps::{ELEMENT, GROUP, Steps, TableColumns, by_table},
    table::{Table, height},
};
use crate::{
    Device, Error, Timed, Timing, driver::Argument, memory::Buffer, program::Program,
    source::Source, timing::Clock,
};

/// log2 of the largest tree: nodes are counted in 32 bits, lane by lane.
const MAX_LOG_GROUPS: u32 = 28;
const KERNELS: [&str; 1] = ["leaves"];

/// Rows of one table and their messages.
#[derive(Debug, Clone, Copy)]
pub struct FractionSum<'a> {
    /// Tables of one height, at least a unit. The tables' columns are numbered in order.
    pub tables: &'a [&'a Table],
    /// Code over the columns of a row.
    pub program: &'a RowProgram,
    /// Messages, one fraction each, linear in the values of the code.
    pub messages: &'a [Message],
}

/// Layer: numerators and denominators of its groups.
#[derive(Debug)]
struct Layer {
    parts: [Buffer; 2],
    /// Number of nodes.
    groups: usize,
}

/// Tree of fractions on a device.
#[derive(Debug)]
pub struct Fractions {
    device: Device,
    steps: Steps,
    /// Layers from the leaves up; proven layers are dropped.
    layers: Vec<Layer>,
    root: [[Fr; GROUP]; 2],
}

impl Device {
    /// Sums the fractions of all messages: a tree over `2^log_groups` groups of leaves, with one
    /// block for each message of each instance, ordered by falling number of group variables.
    ///
    /// # Errors
    /// [`Error::LengthMismatch`] when the tables of an instance differ in height or the blocks do
    /// not fit, [`Error::OutOfMemory`], [`Error::Foreign`], [`Error::Build`], [`Error::Driver`],
    /// [`Error::DeviceLost`], [`Error::WrongResult`].
    pub fn fractions(
        &self,
        instances: &[FractionSum<'_>],
        log_groups: u32,
    ) -> Result<Timed<Fractions>, Error> {
        let blocks = blocks(self, instances, log_groups)?;
        // Errors are found before anything is compiled.
        let codes: Vec<Code> = (instances.iter())
            .map(|instance| code(instance.program, instance.messages))
            .collect();
        codes.iter().try_for_each(|code| code.check(&self.shared))?;
        let steps = Steps::new(self)?;
        let sources = (instances.iter().zip(&codes))
            .filter(|(instance, _)| !instance.messages.is_empty())
            .map(|(_, code)| Source::leaves(&code.text, steps.variant));
        let sources: Vec<Source> = sources.collect();
        // Before the call, so that other calls do not wait for the compiler.
        let mut programs = self.shared.programs.get_all(&sources)?.into_iter();
        let _call = self.shared.call();
        let mut timing = Timing::default();
        let mut clock = Clock::default();
        let mut layers = vec![padding(&steps, 1 << log_groups, &mut clock)?];
        timing += clock.read()?;
        for ((instance, code), blocks) in instances.iter().zip(&codes).zip(&blocks) {
            if instance.messages.is_empty() {
                continue;
            }
            if let (Some(leaves), Some(program)) = (layers.first(), programs.next()) {
                let mut clock = Clock::default();
                let leaves = (leaves, blocks.as_slice());
                fill(&steps, (instance, code, &program), leaves, &mut clock)?;
                timing += clock.read()?;
            }
        }
        let mut clock = Clock::default();
        for _ in 0..log_groups {
            let Some(below) = layers.last() else { break };
            let next = parents(&steps, below, &mut clock)?;
            layers.push(next);
        }
        let mut root = [[Fr::zero(); GROUP]; 2];
        if let Some(layer) = layers.last() {
            for (values, part) in root.iter_mut().zip(&layer.parts) {
                values.copy_from_slice(&steps.download(part, 0, GROUP, &mut clock)?);
            }
        }
        timing += clock.read()?;
        layers.pop();
        let tree = Fractions {
            device: self.clone(),
            steps,
            layers,
            root,
        };
        Ok(Timed::new(tree, timing))
    }
}

/// Returns the first group of each message's block.
fn blocks(
    device: &Device,
    instances: &[FractionSum<'_>],
    log_groups: u32,
) -> Result<Vec<Vec<u32>>, Error> {
    let mismatch = |what, expected, got| Error::LengthMismatch {
        what,
        expected,
        got,
    };
    if log_groups > MAX_LOG_GROUPS {
        let (expected, got) = (MAX_LOG_GROUPS as usize, log_groups as usize);
        return Err(mismatch("the tree's exponent", expected, got));
    }
    let mut order = Vec::new();
    for (index, instance) in instances.iter().enumerate() {
        let names = ["an instance of fractions", "a table of the instance"];
        let rows = height(device, instance.tables, names)?;
        let groups = (rows / GROUP).next_power_of_two();
        order.extend(instance.messages.iter().map(|_| (groups, index)));
    }
    order.sort_by_key(|(groups, _)| core::cmp::Reverse(*groups));
    let mut blocks = vec![Vec::new(); instances.len()];
    let mut next = 0;
    for (groups, index) in order {
        // Checked against 2^28 below.
        blocks[index].push(next as u32);
        next += groups;
    }
    if next > 1 << log_groups {
        return Err(mismatch("the leaves of the tree", 1 << log_groups, next));
    }
    Ok(blocks)
}

/// Creates a layer of fractions 0/1.
fn padding(steps: &Steps, groups: usize, clock: &mut Clock) -> Result<Layer, Error> {
    let layer = layer(steps, groups)?;
    for (part, value) in layer.parts.iter().zip([Fr::zero(), Fr::one()]) {
        let value = steps.upload(&[value], clock)?;
        let arguments = [
            Argument::Memory(value.memory()),
            Argument::Memory(part.memory()),
        ];
        steps.run("fill", &arguments, groups * steps.per_slot(), clock)?;
    }
    Ok(layer)
}

fn layer(steps: &Steps, groups: usize) -> Result<Layer, Error> {
    let part = || steps.shared.buffer(ELEMENT * GROUP * groups);
    Ok(Layer {
        parts: [part()?, part()?],
        groups,
    })
}

/// Generates the code of messages.
pub(crate) fn code(program: &RowProgram, messages: &[Message]) -> Code {
    let forms: Vec<&Linear> = (messages.iter())
        .flat_map(|message| [&message.numerator, &message.denominator])
        .collect();
    Code::new(program, &forms, Reader::Row, |index, name| {
        let part = if index % 2 == 0 { 'p' } else { 'q' };
        let message = index / 2;
        format!("  fe_store(fe_canonical({name}), {part} + 32 * (ulong)blocks[{message}]);\n")
    })
}

/// Writes the leaves of an instance.
fn fill(
    steps: &Steps,
    (instance, code, program): (&FractionSum<'_>, &Code, &Program),
    (leaves, blocks): (&Layer, &[u32]),
    clock: &mut Clock,
) -> Result<(), Error> {
    let local = steps.local_of(program, &KERNELS)?;
    let coefficients = steps.upload(&code.coefficients, clock)?;
    let blocks = steps.upload_u32(blocks, clock)?;
    let rows = instance.tables.first().map_or(0, |table| table.rows());
    let mut tables = Vec::new();
    for (table, columns) in (instance.tables.iter()).zip(by_table(instance.tables, &code.columns)) {
        tables.push(TableColumns::new(steps, table, &columns, clock)?);
    }
    let used = code.columns.len();
    let most = steps.tile(used, GROUP).min(rows / GROUP);
    let stride = GROUP * most;
    let values = steps.shared.buffer(ELEMENT * used * stride)?;
    for first in (0..rows / GROUP).step_by(most) {
        let groups = most.min(rows / GROUP - first);
        let mut to = 0;
        for columns in &tables {
            let rows = (GROUP * first, GROUP * groups);
            steps.widen(columns, rows, &values, (to * stride, stride), clock)?;
            to += columns.count;
        }
        let arguments = [
            Argument::Memory(values.memory()),
            Argument::U64(4 * stride as u64),
            Argument::Memory(coefficients.memory()),
            Argument::Memory(leaves.parts[0].memory()),
            Argument::Memory(leaves.parts[1].memory()),
            Argument::Memory(blocks.memory()),
            Argument::U64(first as u64),
        ];
        let items = (groups * steps.per_slot(), local);
        steps.run_of(program, KERNELS[0], &arguments, items, clock)?;
    }
    Ok(())
}

fn parents(steps: &Steps, below: &Layer, clock: &mut Clock) -> Result<Layer, Error> {
    let layer = layer(steps, below.groups / 2)?;
    let parts = below.parts.iter().chain(&layer.parts);
    let arguments: Vec<Argument<'_>> = parts.map(|p| Argument::Memory(p.memory())).collect();
    let items = layer.groups * steps.per_slot();
    steps.run("parents", &arguments, items, clock)?;
    Ok(layer)
}

impl Fractions {
    /// Returns numerators and denominators of the root, lane by lane.
    #[must_use]
    pub const fn root(&self) -> [[Fr; GROUP]; 2] {
        self.root
    }

    /// Proves layer `k` given a claim on the layer above at `z` (group coordinates) and `lanes`. A
    /// round's message is `t(0)` and the coefficient of `X^2`, without the factor eq of its
    /// variable. Returns `p0, q0, p1, q1` at the challenges. Layers are proven from the root down.
    ///
    /// # Errors
    /// [`Error::LengthMismatch`] when the layer is not the next one or the point has another
    /// length, [`Error::OutOfMemory`], [`Error::Driver`], [`Error::DeviceLost`],
    /// [`Error::WrongResult`]. The tree is unusable after an error.
    pub fn layer(
        &mut self,
        k: u32,
        lambda: Fr,
        (z, lanes): (&[Fr], &[Fr; 3]),
        challenge: &mut dyn FnMut([Fr; 2]) -> Fr,
    ) -> Result<Timed<[Fr; 4]>, Error> {
        let mismatch = |what, expected, got| {
            Err(Error::LengthMismatch {
                what,
                expected,
                got,
            })
        };
        let left = self.layers.len();
        if k as usize + 1 != left {
            return mismatch(
                "the layers that are left above this one",
                left,
                k as usize + 1,
            );
        }
        let nodes = self.layers.last().map_or(0, |layer| layer.groups);
        let variables = nodes.ilog2() as usize - 1;
        if z.len() != variables {
            return mismatch("the point", variables, z.len());
        }
        let Some(mut layer) = self.layers.pop() else {
            return mismatch("the tree", 1, 0);
        };
        let mut timing = Timing::default();
        let in_lanes = eq_table(lanes);
        let steps = &self.steps;
        for round in 0..variables {
            let message = {
                let _call = self.device.shared.call();
                let mut clock = Clock::default();
                let sums = round_sums(steps, &layer, lambda, &z[round + 1..], &mut clock)?;
                timing += clock.read()?;
                sums.map(|sum| sum.iter().zip(&in_lanes).map(|(v, w)| *v * w).sum())
            };
            let r = challenge(message);
            let _call = self.device.shared.call();
            let mut clock = Clock::default();
            layer = bind(steps, &layer, r, &mut clock)?;
            timing += clock.read()?;
        }
        let mut clock = Clock::default();
        let mut ends = Vec::with_capacity(4);
        {
            let _call = self.device.shared.call();
            for part in &layer.parts {
                ends.push(steps.download(part, 0, 2 * GROUP, &mut clock)?);
            }
            timing += clock.read()?;
        }
        // p0, q0, p1, q1.
        let mut values = [0, 1, 2, 3].map(|index: usize| -> Vec<Fr> {
            let node = index / 2 * GROUP;
            let of_part = ends
                .get(index % 2)
                .and_then(|part| part.get(node..node + GROUP));
            of_part.unwrap_or_default().to_vec()
        });
        for round in 0..3 {
            let mut message = [Fr::zero(); 2];
            for (pair, weight) in eq_table(&lanes[round + 1..]).into_iter().enumerate() {
                let near = values.each_ref().map(|v| at(v, pair, Fr::zero()));
                let far = values.each_ref().map(|v| at(v, pair, Fr::one()));
                let difference = [0, 1, 2, 3].map(|i: usize| far[i] - near[i]);
                for (value, quad) in message.iter_mut().zip([near, difference]) {
                    *value += weight * sum(quad, lambda);
                }
            }
            let r = challenge(message);
            values.iter_mut().for_each(|values| fold(values, r));
        }
        let end = values.map(|values| values.first().copied().unwrap_or_default());
        Ok(Timed::new(end, timing))
    }
}

fn sum([p0, q0, p1, q1]: [Fr; 4], lambda: Fr) -> Fr {
    p0 * q1 + p1 * q0 + lambda * q0 * q1
}

/// Returns `t(0)` and the coefficient of `X^2`, lane by lane.
fn round_sums(
    steps: &Steps,
    layer: &Layer,
    lambda: Fr,
    rest: &[Fr],
    clock: &mut Clock,
) -> Result<[[Fr; GROUP]; 2], Error> {
    let pairs = layer.groups / 4;
    let weights = steps.eq(rest, pairs, clock)?;
    let lambda = steps.upload(&[lambda], clock)?;
    let slots = steps.slots(pairs);
    let sums = steps.shared.buffer(ELEMENT * GROUP * 2 * slots)?;
    let arguments = [
        Argument::Memory(layer.parts[0].memory()),
        Argument::Memory(layer.parts[1].memory()),
        Argument::Memory(lambda.memory()),
        Argument::Memory(weights.buffer.memory()),
        Argument::U32(weights.bits),
        Argument::U64(pairs as u64),
        Argument::U32(slots as u32),
        Argument::Memory(sums.memory()),
    ];
    let items = slots * steps.per_slot();
    steps.run("fraction_round", &arguments, items, clock)?;
    let totals = steps.totals(sums, (slots, 2), clock)?;
    totals.try_into().map_err(|_| Error::WrongResult {
        what: "the number of a round's values",
    })
}

/// Binds the lowest variable of the pairs.
fn bind(steps: &Steps, layer: &Layer, r: Fr, clock: &mut Clock) -> Result<Layer, Error> {
    let next = self::layer(steps, layer.groups / 2)?;
    let r = steps.upload(&[r], clock)?;
    for (from, to) in layer.parts.iter().zip(&next.parts) {
        let arguments = [
            Argument::Memory(from.memory()),
            Argument::Memory(to.memory()),
            Argument::Memory(r.memory()),
        ];
        let items = next.groups * steps.per_slot();
        steps.run("fraction_fold", &arguments, items, clock)?;
    }
    Ok(next)
}
