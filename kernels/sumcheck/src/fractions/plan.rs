//! Positions of the leaves, and their sources: columns or memory.
//!
//! A message is *fast* when its numerator is a flag, plus or minus a sum of bits that is 0 or 1,
//! and its denominator is linear in the columns. Fast leaves are recomputed wherever they are
//! needed, for [`ALIGN`] groups at a time, so that nodes of the lowest layers never mix two
//! messages. All other leaves, including the last groups of fast messages, are computed once and
//! *kept*.

use core::ops::Range;

use ark_bn254::Fr;
use ark_ff::One as _;
use rayon::prelude::*;

use super::{
    Error, Instance, Message,
    flags::{flag, masks},
    runs::Runs,
};
use crate::{Form, Linear, Operation, Program, Stored, Values};

/// Number of groups in which fast leaves are read: a quad of layer 4.
pub(super) const ALIGN: usize = 32;
/// Number of groups that a kernel takes through the layers while they are in the cache: 41 KB per
/// message.
pub(super) const CHUNK: usize = 128;
/// Round of the leaf layer that writes the quads.
pub(super) const WRITTEN: usize = 2;
/// Groups per task.
const TASK: usize = 16 * CHUNK;

/// Source of a message's leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// From the columns; the numerator is a flag of the instance, negated or not.
    Fast { flag: usize, negative: bool },
    /// From memory.
    Kept,
}

/// An instance prepared for the layers.
#[derive(Debug)]
pub(super) struct Source<'a> {
    pub(super) columns: Vec<Values<'a>>,
    pub(super) program: Program,
    pub(super) messages: Vec<Message>,
    pub(super) kinds: Vec<Kind>,
    /// First leaf group of each message.
    pub(super) starts: Vec<usize>,
    pub(super) groups: usize,
    /// Number of groups that fast messages read from the columns: a multiple of [`ALIGN`].
    pub(super) whole: usize,
    /// Lanes in which the flag is set, per flag and per one of the `whole` groups.
    pub(super) flags: Vec<Vec<u8>>,
}

impl Source<'_> {
    /// Iterates over the fast messages: index, flag, sign.
    pub(super) fn fast(&self) -> impl Iterator<Item = (usize, usize, bool)> + '_ {
        self.kinds
            .iter()
            .enumerate()
            .filter_map(|(message, kind)| match *kind {
                Kind::Fast { flag, negative } => Some((message, flag, negative)),
                Kind::Kept => None,
            })
    }

    /// Returns the groups of a message with kept leaves.
    pub(super) fn kept(&self, message: usize) -> Range<usize> {
        match self.kinds[message] {
            Kind::Fast { .. } => self.whole..self.groups,
            Kind::Kept => 0..self.groups,
        }
    }
}

/// Groups of an instance read from the columns by one task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Task {
    pub(super) instance: usize,
    pub(super) groups: Range<usize>,
}

/// Leaves and layers of all instances.
#[derive(Debug)]
pub(super) struct Plan<'a> {
    pub(super) sources: Vec<Source<'a>>,
    /// Real indices of layer `k`. As quads, pairs of siblings, the real indices are
    /// `layers[k + 1]`.
    pub(super) layers: Vec<Runs>,
    /// Indices of layer `k` up to 5 with kept leaves below. Up to layer 4, all leaves below them
    /// are kept.
    pub(super) kept: Vec<Runs>,
    /// Tasks by instance, then by group.
    pub(super) tasks: Vec<Task>,
    /// Instance and message of each block, in the order of the leaves.
    blocks: Vec<(usize, usize)>,
}

/// Returns sign and flag of a message with the form of a fast one, whose sums have room for all
/// rounds that read the columns.
pub(super) fn fast(message: &Message, columns: &[Values<'_>]) -> Option<(bool, Linear)> {
    let Message {
        numerator,
        denominator,
    } = message;
    let linear = denominator
        .terms
        .iter()
        .all(|(index, _)| *index < columns.len());
    let fits = || Form::new(denominator, columns, &[Fr::one(); 1 << WRITTEN]).fits();
    (linear && fits()).then(|| flag(numerator, columns))?
}

/// Returns instances and messages in the order of their blocks: by falling height.
pub(super) fn blocks(instances: &[Instance<'_>]) -> Vec<(usize, usize)> {
    let mut order: Vec<usize> = (0..instances.len()).collect();
    order.sort_by_key(|i| core::cmp::Reverse(log_groups(instances[*i].groups)));
    let messages = |i: usize| (0..instances[i].messages.len()).map(move |message| (i, message));
    order.into_iter().flat_map(messages).collect()
}

/// Returns log2 of the leaf groups of a block with `groups` real ones, at least one.
const fn log_groups(groups: usize) -> u32 {
    groups.next_power_of_two().trailing_zeros()
}

/// Returns the number of groups that fast messages read from the columns.
pub(super) const fn whole(groups: usize) -> usize {
    groups / ALIGN * ALIGN
}

/// Checks that all references of an instance are valid.
fn check(index: usize, instance: &Instance<'_>) -> Result<(), Error> {
    let columns = instance.columns.len();
    if instance.program.columns != columns {
        return Err(Error::ColumnCount {
            instance: index,
            expected: instance.program.columns,
            got: columns,
        });
    }
    for (column, values) in instance.columns.iter().enumerate() {
        if values.groups() < instance.groups {
            return Err(Error::ShortColumn {
                instance: index,
                column,
                expected: instance.groups,
                got: values.groups(),
            });
        }
    }
    let known = |operands: &[usize], expected: usize| {
        operands
            .iter()
            .copied()
            .find(|got| *got >= expected)
            .map_or(Ok(()), |got| {
                Err(Error::UnknownValue {
                    instance: index,
                    expected,
                    got,
                })
            })
    };
    let indices = |form: &Linear| form.terms.iter().map(|term| term.0).collect::<Vec<_>>();
    let operations = &instance.program.operations;
    for (at, operation) in operations.iter().enumerate() {
        match operation {
            Operation::Product(a, b) => known(&[*a, *b], columns + at)?,
            Operation::Linear(form) => known(&indices(form), columns + at)?,
        }
    }
    for message in &instance.messages {
        for form in [&message.numerator, &message.denominator] {
            known(&indices(form), columns + operations.len())?;
        }
    }
    Ok(())
}

impl<'a> Plan<'a> {
    /// Places the messages on `2^log` leaf groups.
    pub(super) fn new(instances: Vec<Instance<'a>>, log: u32) -> Result<Self, Error> {
        for (index, instance) in instances.iter().enumerate() {
            check(index, instance)?;
        }
        let blocks = blocks(&instances);
        let mut sources: Vec<Source<'a>> = instances.into_par_iter().map(Source::new).collect();
        let too_many = Error::TooManyGroups { log_groups: log };
        let room = 1_usize.checked_shl(log).ok_or(too_many)?;
        let mut next = 0_usize;
        for &(instance, message) in &blocks {
            let source = &mut sources[instance];
            source.starts[message] = next;
            next = source
                .groups
                .checked_next_power_of_two()
                .and_then(|size| next.checked_add(size))
                .filter(|next| *next <= room)
                .ok_or(too_many)?;
        }
        let leaves = Runs::new(blocks.iter().map(|&(i, message)| {
            let start = sources[i].starts[message];
            start..start + sources[i].groups
        }));
        let kept = Runs::new(blocks.iter().map(|&(i, message)| {
            let (start, kept) = (sources[i].starts[message], sources[i].kept(message));
            start + kept.start..start + kept.end
        }));
        let mut tasks = Vec::new();
        for (instance, source) in sources.iter().enumerate() {
            let whole = if source.fast().next().is_some() {
                source.whole
            } else {
                0
            };
            tasks.extend((0..whole).step_by(TASK).map(|start| Task {
                instance,
                groups: start..whole.min(start + TASK),
            }));
        }
        Ok(Self {
            sources,
            layers: halvings(leaves, log.max(3) + 1),
            kept: halvings(kept, 5),
            tasks,
            blocks,
        })
    }

    /// Returns instance and message of each block, in the order of the leaves.
    pub(super) fn blocks(&self) -> &[(usize, usize)] {
        &self.blocks
    }

    /// Returns whether any leaves are read from the columns.
    pub(super) fn reads_columns(&self) -> bool {
        !self.tasks.is_empty()
    }

    /// Carves the places of the fast leaves out of the memory of quads that span `2^log` groups
    /// each: per task, one slice per fast message.
    pub(super) fn carve<'m>(
        &self,
        memory: &'m mut [Stored],
        log: u32,
    ) -> Vec<Vec<&'m mut [Stored]>> {
        let runs = &self.layers[log as usize];
        let mut of_instance = vec![0..0; self.sources.len()];
        for (at, task) in self.tasks.iter().enumerate() {
            let range = &mut of_instance[task.instance];
            let start = if range.end > range.start {
                range.start
            } else {
                at
            };
            *range = start..at + 1;
        }
        let mut slices: Vec<Vec<&'m mut [Stored]>> =
            self.tasks.iter().map(|_| Vec::new()).collect();
        let mut memory = Carver::new(memory);
        for &(instance, message) in &self.blocks {
            let source = &self.sources[instance];
            if source.kinds[message] == Kind::Kept {
                continue;
            }
            for at in of_instance[instance].clone() {
                let groups = &self.tasks[at].groups;
                let place = runs.place((source.starts[message] + groups.start) >> log);
                let quads = groups.len() >> log;
                slices[at].extend(place.map(|place| memory.take(4 * place..4 * (place + quads))));
            }
        }
        slices
    }
}

impl<'a> Source<'a> {
    fn new(instance: Instance<'a>) -> Self {
        let mut flags: Vec<(Linear, Option<Vec<u8>>)> = Vec::new();
        let whole = whole(instance.groups);
        let mut kind = |message: &Message| {
            let (negative, sum) = fast(message, &instance.columns).filter(|_| whole > 0)?;
            let known = flags.iter().position(|(flag, _)| *flag == sum);
            let flag = known.unwrap_or_else(|| {
                let masks = masks(&sum, &instance.columns, whole);
                flags.push((sum, masks));
                flags.len() - 1
            });
            flags[flag]
                .1
                .is_some()
                .then_some(Kind::Fast { flag, negative })
        };
        let kinds = instance
            .messages
            .iter()
            .map(|message| kind(message).unwrap_or(Kind::Kept));
        Self {
            kinds: kinds.collect(),
            starts: vec![0; instance.messages.len()],
            groups: instance.groups,
            whole,
            flags: flags
                .into_iter()
                .map(|(_, masks)| masks.unwrap_or_default())
                .collect(),
            columns: instance.columns,
            program: instance.program,
            messages: instance.messages,
        }
    }
}

/// Returns the runs and `count` successive halvings of them.
pub(super) fn halvings(runs: Runs, count: u32) -> Vec<Runs> {
    let mut all = vec![runs];
    for _ in 0..count {
        all.extend(all.last().map(Runs::halved));
    }
    all
}

/// Slices of one memory, taken in rising order.
pub(super) struct Carver<'m> {
    rest: &'m mut [Stored],
    at: usize,
}

impl<'m> Carver<'m> {
    pub(super) fn new(memory: &'m mut [Stored]) -> Self {
        Self {
            rest: memory,
            at: 0,
        }
    }

    /// Takes the elements of a range that begins at or after the end of the last range.
    pub(super) fn take(&mut self, range: Range<usize>) -> &'m mut [Stored] {
        let (_, rest) = core::mem::take(&mut self.rest).split_at_mut(range.start - self.at);
        let (here, rest) = rest.split_at_mut(range.len());
        (self.rest, self.at) = (rest, range.end);
        here
    }
}
