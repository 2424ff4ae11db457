//! Input and output of a job, in items that devices share.

use core::ops::Range;

use ark_bn254::{Fr, G1Affine, G1Projective};
use ark_ec::CurveGroup as _;
use ark_ff::Zero as _;

use super::bases::JobBases;
use super::device::Device;
use super::kind::{Kind, butterflies, permutations};
use super::spare::Spare;
use super::stacks::Stacks;
use crate::scalars::{bytes, each, rows};
use crate::sums::Column;
use crate::{DeviceColumn, Direction, Error, OwnedScalars, Scalars};

/// Least number of a column's scalars per device.
const LEAST_ROWS: usize = 1 << 13;
/// Number of items of a job of few columns.
const ITEMS: usize = 16;
/// Input of a job, kept until its output is known, so that any part can be repeated.
#[derive(Debug)]
pub(super) enum Work {
    Msm {
        bases: JobBases,
        columns: Vec<OwnedScalars>,
        /// Number of items per column.
        parts: usize,
    },
    /// Each column is an item: a device keeps whole columns.
    MsmColumns {
        bases: JobBases,
        columns: Vec<DeviceColumn>,
    },
    Stacks(Stacks),
    NttColumns {
        columns: Vec<DeviceColumn>,
        direction: Direction,
        coset: Option<Fr>,
    },
    Ntt {
        columns: Vec<Vec<Fr>>,
        direction: Direction,
        coset: Option<Fr>,
    },
    Keccak(Messages),
}

/// Messages, concatenated: separate copies would cost as much as the digests.
#[derive(Debug)]
pub(super) struct Messages {
    bytes: Vec<u8>,
    /// End of each message, and the permutations up to there.
    ends: Vec<(usize, u64)>,
}

impl Messages {
    pub(super) fn new<T: AsRef<[u8]>>(messages: &[T]) -> Self {
        let messages = || messages.iter().map(AsRef::as_ref);
        let mut bytes = Vec::with_capacity(messages().map(<[u8]>::len).sum());
        let mut count = 0;
        let ends = messages().map(|message| {
            bytes.extend_from_slice(message);
            count += permutations(message);
            (bytes.len(), count)
        });
        Self {
            ends: ends.collect(),
            bytes,
        }
    }

    /// Returns the start of the message of this index, and the permutations up to there.
    fn begin(&self, index: usize) -> (usize, u64) {
        let before = index
            .checked_sub(1)
            .and_then(|before| self.ends.get(before));
        before.copied().unwrap_or_default()
    }

    fn get(&self, items: Range<usize>) -> Vec<&[u8]> {
        let mut from = self.begin(items.start).0;
        let ends = self.ends.get(items).unwrap_or_default();
        let message = |(to, _): &(usize, u64)| {
            let message = self.bytes.get(from..*to).unwrap_or_default();
            from = *to;
            message
        };
        ends.iter().map(message).collect()
    }
}

/// Results of some items.
#[derive(Debug)]
pub(super) enum Part {
    /// Partial sums of these columns.
    Sums(Vec<(usize, G1Affine)>),
    /// Columns from this index on.
    Columns(usize, Vec<Vec<Fr>>),
    /// Handles from this index on.
    Handles(usize, Vec<DeviceColumn>),
    /// Digests from this index on.
    Digests(usize, Vec<[u8; 32]>),
}

/// Result of a job.
#[derive(Debug)]
pub(super) enum Output {
    Points(Vec<G1Affine>),
    Columns(Vec<Vec<Fr>>),
    Handles(Vec<DeviceColumn>),
    Digests(Vec<[u8; 32]>),
}

impl Work {
    /// Creates a multiplication, cut into items.
    pub(super) fn msm(bases: JobBases, columns: Vec<OwnedScalars>) -> Self {
        let longest = columns.iter().map(|column| column.borrow().len()).max();
        let most = longest.unwrap_or(0).div_ceil(LEAST_ROWS).max(1);
        let parts = ITEMS.div_ceil(columns.len().max(1)).min(most);
        Self::Msm {
            bases,
            columns,
            parts,
        }
    }

    pub(super) fn kind(&self) -> Kind {
        match self {
            Self::Msm { columns, .. } => {
                let widest = columns.iter().map(|column| column.borrow().bits()).max();
                Kind::Msm(widest.unwrap_or(1))
            }
            Self::MsmColumns { columns, .. } => {
                let widest = columns.iter().map(|column| column.width().bits()).max();
                Kind::Msm(widest.unwrap_or(1))
            }
            Self::Stacks(stacks) => Kind::Msm(stacks.bits),
            Self::Ntt { .. } | Self::NttColumns { .. } => Kind::Ntt,
            Self::Keccak(_) => Kind::Keccak,
        }
    }

    /// Returns the number of items.
    pub(super) fn items(&self) -> usize {
        match self {
            Self::Msm { columns, parts, .. } => columns.len() * parts,
            Self::Stacks(stacks) => stacks.stacks.stacks,
            Self::Ntt { columns, .. } => columns.len(),
            Self::MsmColumns { columns, .. } | Self::NttColumns { columns, .. } => columns.len(),
            Self::Keccak(messages) => messages.ends.len(),
        }
    }

    /// Returns the units of some items.
    pub(super) fn units(&self, items: Range<usize>) -> u64 {
        match self {
            Self::Msm { columns, parts, .. } => {
                let runs = runs(&items, columns, *parts);
                runs.iter().map(|run| run.rows.len() as u64).sum()
            }
            Self::MsmColumns { columns, .. } => {
                let columns = columns.get(items).unwrap_or_default();
                columns.iter().map(|column| column.len() as u64).sum()
            }
            Self::Stacks(stacks) => (items.len() as u64) << stacks.stacks.log_stack,
            Self::NttColumns { columns, .. } => {
                butterflies(items.len(), columns.first().map_or(0, DeviceColumn::len))
            }
            Self::Ntt { columns, .. } => {
                butterflies(items.len(), columns.first().map_or(0, Vec::len))
            }
            Self::Keccak(messages) => {
                let (from, to) = (messages.begin(items.start), messages.begin(items.end));
                to.1.saturating_sub(from.1)
            }
        }
    }

    /// Returns the bytes of the input, for the queue's bound.
    pub(super) fn bytes(&self) -> usize {
        match self {
            Self::Msm { columns, .. } => columns.iter().map(|column| bytes(&column.borrow())).sum(),
            // These inputs were not copied.
            Self::Stacks(_) | Self::MsmColumns { .. } | Self::NttColumns { .. } => 0,
            Self::Ntt { columns, .. } => {
                columns.iter().map(Vec::len).sum::<usize>() * size_of::<Fr>()
            }
            Self::Keccak(messages) => messages.bytes.len(),
        }
    }

    /// Computes some items on a device, with checks.
    pub(super) fn run(&self, items: Range<usize>, device: &Device) -> Result<Part, Error> {
        match self {
            Self::Msm {
                bases,
                columns,
                parts,
            } => {
                let runs = runs(&items, columns, *parts);
                let mut sums = Vec::with_capacity(runs.len());
                // Columns over the same rows go together.
                for same in runs.chunk_by(|a, b| a.rows == b.rows) {
                    let Some(Run { rows: range, .. }) = same.first() else {
                        continue;
                    };
                    let scalars = same.iter().filter_map(|run| columns.get(run.column));
                    let scalars: Vec<Scalars<'_>> = scalars
                        .map(|column| rows(column.borrow(), range.start, range.end))
                        .collect();
                    let some = device.msm(bases, range.clone(), &scalars)?;
                    sums.extend(same.iter().map(|run| run.column).zip(some));
                }
                Ok(Part::Sums(sums))
            }
            Self::MsmColumns { bases, columns } => {
                let some = columns.get(items.clone()).unwrap_or_default();
                let sums = device.msm_columns(bases, some)?;
                Ok(Part::Sums(items.zip(sums).collect()))
            }
            Self::Stacks(stacks) => stacks.run(items, device).map(Part::Sums),
            Self::NttColumns {
                columns,
                direction,
                coset,
            } => {
                let inputs = columns.get(items.clone()).unwrap_or_default();
                let outputs = device.ntt_columns(inputs, *direction, *coset)?;
                Ok(Part::Handles(items.start, outputs))
            }
            Self::Ntt {
                columns,
                direction,
                coset,
            } => {
                let inputs = columns.get(items.clone()).unwrap_or_default();
                let outputs = device.ntt(inputs, *direction, *coset)?;
                Ok(Part::Columns(items.start, outputs))
            }
            Self::Keccak(messages) => {
                let messages = messages.get(items.clone());
                Ok(Part::Digests(items.start, device.keccak256(&messages)?))
            }
        }
    }

    /// Gives the memory of the input back.
    pub(super) fn reclaim(self, spare: &Spare) {
        match self {
            Self::Msm { columns, .. } => {
                for column in columns {
                    each!(OwnedScalars, column, values => spare.give(values));
                }
            }
            Self::Ntt { columns, .. } => columns.into_iter().for_each(|column| spare.give(column)),
            Self::MsmColumns { .. }
            | Self::Stacks(_)
            | Self::NttColumns { .. }
            | Self::Keccak(_) => {}
        }
    }

    /// Returns the output, from parts that cover all items once.
    pub(super) fn assemble(&self, parts: Vec<Part>) -> Output {
        match self {
            Self::Msm { columns, .. } => Output::Points(add(columns.len(), parts)),
            Self::Stacks(stacks) => Output::Points(add(stacks.stacks.stacks, parts)),
            Self::MsmColumns { columns, .. } => Output::Points(add(columns.len(), parts)),
            Self::Ntt { .. } => Output::Columns(in_order(parts, |part| match part {
                Part::Columns(first, columns) => Some((first, columns)),
                _ => None,
            })),
            Self::NttColumns { .. } => Output::Handles(in_order(parts, |part| match part {
                Part::Handles(first, columns) => Some((first, columns)),
                _ => None,
            })),
            Self::Keccak(_) => Output::Digests(in_order(parts, |part| match part {
                Part::Digests(first, digests) => Some((first, digests)),
                _ => None,
            })),
        }
    }
}

/// Returns the items of parts that cover all items once.
fn in_order<T>(parts: Vec<Part>, of: impl Fn(Part) -> Option<(usize, Vec<T>)>) -> Vec<T> {
    let mut parts: Vec<(usize, Vec<T>)> = parts.into_iter().filter_map(of).collect();
    parts.sort_unstable_by_key(|(first, _)| *first);
    let mut parts = parts.into_iter().map(|(_, items)| items);
    let mut all = parts.next().unwrap_or_default();
    parts.for_each(|items| all.extend(items));
    all
}

impl Stacks {
    /// Commits to some stacks, from the device's own tables or else from values gathered here.
    fn run(&self, items: Range<usize>, device: &Device) -> Result<Vec<(usize, G1Affine)>, Error> {
        match device.commit_stacks(self, items.clone()) {
            Err(error) if error.is_refusal() => {}
            sums => return Ok(items.zip(sums?).collect()),
        }
        let mut sums = Vec::with_capacity(items.len());
        self.gather(items, |stacks| self.commit(stacks, device, &mut sums))?;
        Ok(sums)
    }

    fn commit(
        &self,
        stacks: &[(usize, Column)],
        device: &Device,
        sums: &mut Vec<(usize, G1Affine)>,
    ) -> Result<(), Error> {
        let scalars: Vec<Scalars<'_>> = stacks.iter().map(|(_, stack)| stack.scalars()).collect();
        let rows = 0..1_usize << self.stacks.log_stack;
        let some = device.msm(&self.bases, rows, &scalars)?;
        sums.extend(stacks.iter().map(|(index, _)| *index).zip(some));
        Ok(())
    }
}

/// Rows of a column.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Run {
    column: usize,
    rows: Range<usize>,
}

/// Returns the rows of some items, with neighbours merged.
fn runs(items: &Range<usize>, columns: &[OwnedScalars], parts: usize) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for item in items.clone() {
        let (column, part) = (item / parts, item % parts);
        let len = columns
            .get(column)
            .map_or(0, |column| column.borrow().len());
        let rows = len * part / parts..len * (part + 1) / parts;
        match runs.last_mut() {
            Some(last) if last.column == column => last.rows.end = rows.end,
            _ => runs.push(Run { column, rows }),
        }
    }
    runs
}

fn add(columns: usize, parts: Vec<Part>) -> Vec<G1Affine> {
    let mut sums = vec![G1Projective::zero(); columns];
    for part in parts {
        if let Part::Sums(some) = part {
            for (column, point) in some {
                if let Some(sum) = sums.get_mut(column) {
                    *sum += point;
                }
            }
        }
    }
    G1Projective::normalize_batch(&sums)
}
