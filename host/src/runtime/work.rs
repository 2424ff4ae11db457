//! What a job computes, in items that devices share.

use core::ops::Range;
use std::sync::Arc;

use ark_bn254::{Fr, G1Affine, G1Projective};
use ark_ec::CurveGroup as _;
use ark_ff::Zero as _;

use super::bases::Loaded;
use super::device::Device;
use super::kind::{Kind, butterflies, permutations};
use crate::cpu::sums::gather_stacks;
use crate::scalars::{bytes, rows};
use crate::sums::{Column, Piece, Placed, Table};
use crate::{Bases, Direction, Error, OwnedScalars, Scalars};

/// Scalars of a column that one device takes at least.
const LEAST_ROWS: usize = 1 << 13;
/// Items that a job of few columns is cut into.
const ITEMS: usize = 16;
/// Bytes of stacks that are gathered at a time.
const GATHERED_BYTES: usize = 64 << 20;

/// Bases of a job: those of the runtime, and the range that counts.
#[derive(Debug, Clone)]
pub(super) struct JobBases {
    pub(super) loaded: Arc<Loaded>,
    pub(super) range: Range<usize>,
}

/// A stack's places, owned.
#[derive(Debug)]
pub(super) struct Stacks {
    pub(super) bases: JobBases,
    pub(super) columns: Vec<(Table, usize)>,
    pub(super) pieces: Vec<Piece>,
    pub(super) size: (usize, u32),
    /// Bits of the widest stack.
    pub(super) bits: u32,
}

/// A job's input, which stays until its output is known: any part can be done again.
#[derive(Debug)]
pub(super) enum Work {
    Msm {
        bases: JobBases,
        columns: Vec<OwnedScalars>,
        /// Items of a column.
        parts: usize,
    },
    Stacks(Stacks),
    Ntt {
        columns: Vec<Vec<Fr>>,
        direction: Direction,
        coset: Option<Fr>,
    },
    Keccak(Vec<Vec<u8>>),
}

/// What comes of some items.
#[derive(Debug)]
pub(super) enum Part {
    /// To be added to the sums of these columns.
    Sums(Vec<(usize, G1Affine)>),
    /// The columns from here on.
    Columns(usize, Vec<Vec<Fr>>),
    /// The digests from here on.
    Digests(usize, Vec<[u8; 32]>),
}

/// What comes of a job.
#[derive(Debug)]
pub(super) enum Output {
    Points(Vec<G1Affine>),
    Columns(Vec<Vec<Fr>>),
    Digests(Vec<[u8; 32]>),
}

impl Work {
    /// A multiplication, cut into items.
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
            Self::Stacks(stacks) => Kind::Msm(stacks.bits),
            Self::Ntt { .. } => Kind::Ntt,
            Self::Keccak(_) => Kind::Keccak,
        }
    }

    /// Number of items.
    pub(super) fn items(&self) -> usize {
        match self {
            Self::Msm { columns, parts, .. } => columns.len() * parts,
            Self::Stacks(stacks) => stacks.size.0,
            Self::Ntt { columns, .. } => columns.len(),
            Self::Keccak(messages) => messages.len(),
        }
    }

    /// Units of some items.
    pub(super) fn units(&self, items: Range<usize>) -> u64 {
        match self {
            Self::Msm { columns, parts, .. } => {
                let runs = runs(&items, columns, *parts);
                runs.iter().map(|run| run.rows.len() as u64).sum()
            }
            Self::Stacks(stacks) => (items.len() as u64) << stacks.size.1,
            Self::Ntt { columns, .. } => {
                butterflies(items.len(), columns.first().map_or(0, Vec::len))
            }
            Self::Keccak(messages) => {
                let messages = messages.get(items).unwrap_or_default();
                messages.iter().map(|message| permutations(message)).sum()
            }
        }
    }

    /// Bytes of the input, for the queue's bound.
    pub(super) fn bytes(&self) -> usize {
        match self {
            Self::Msm { columns, .. } => columns.iter().map(|column| bytes(&column.borrow())).sum(),
            Self::Stacks(_) => 0,
            Self::Ntt { columns, .. } => {
                columns.iter().map(Vec::len).sum::<usize>() * size_of::<Fr>()
            }
            Self::Keccak(messages) => messages.iter().map(Vec::len).sum(),
        }
    }

    /// Some items on a device, checked.
    pub(super) fn run(&self, items: Range<usize>, device: &Device) -> Result<Part, Error> {
        match self {
            Self::Msm {
                bases,
                columns,
                parts,
            } => {
                let runs = runs(&items, columns, *parts);
                let mut sums = Vec::with_capacity(runs.len());
                // Columns that are taken over the same rows go together.
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
            Self::Stacks(stacks) => stacks.run(items, device).map(Part::Sums),
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
                let messages = messages.get(items.clone()).unwrap_or_default();
                let messages: Vec<&[u8]> = messages.iter().map(Vec::as_slice).collect();
                Ok(Part::Digests(items.start, device.keccak256(&messages)?))
            }
        }
    }

    /// The output, from parts that cover all items once.
    pub(super) fn assemble(&self, parts: Vec<Part>) -> Output {
        match self {
            Self::Msm { columns, .. } => Output::Points(add(columns.len(), parts)),
            Self::Stacks(stacks) => Output::Points(add(stacks.size.0, parts)),
            Self::Ntt { columns, .. } => {
                let mut output = vec![Vec::new(); columns.len()];
                for part in parts {
                    if let Part::Columns(first, some) = part {
                        for (slot, column) in output.iter_mut().skip(first).zip(some) {
                            *slot = column;
                        }
                    }
                }
                Output::Columns(output)
            }
            Self::Keccak(messages) => {
                let mut output = vec![[0; 32]; messages.len()];
                for part in parts {
                    if let Part::Digests(first, some) = part {
                        for (slot, digest) in output.iter_mut().skip(first).zip(some) {
                            *slot = digest;
                        }
                    }
                }
                Output::Digests(output)
            }
        }
    }
}

impl Stacks {
    fn run(&self, items: Range<usize>, device: &Device) -> Result<Vec<(usize, G1Affine)>, Error> {
        let placed = self.columns.iter();
        let placed = placed.map(|(table, column)| Placed {
            table,
            column: *column,
        });
        let placed: Vec<Placed<'_>> = placed.collect();
        let mut sums = Vec::with_capacity(items.len());
        let mut gathered: Vec<(usize, Column)> = Vec::new();
        let mut held = 0;
        gather_stacks(&placed, &self.pieces, self.size, items, |index, stack| {
            held += bytes(&stack.scalars());
            gathered.push((index, stack));
            if held >= GATHERED_BYTES {
                self.commit(&core::mem::take(&mut gathered), device, &mut sums)?;
                held = 0;
            }
            Ok(())
        })?;
        self.commit(&gathered, device, &mut sums)?;
        Ok(sums)
    }

    fn commit(
        &self,
        stacks: &[(usize, Column)],
        device: &Device,
        sums: &mut Vec<(usize, G1Affine)>,
    ) -> Result<(), Error> {
        if stacks.is_empty() {
            return Ok(());
        }
        let scalars: Vec<Scalars<'_>> = stacks.iter().map(|(_, stack)| stack.scalars()).collect();
        let rows = 0..1_usize << self.size.1;
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

/// The rows that some items are, neighbours put together.
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

/// The range of a job's bases that lies behind a handle of the runtime.
pub(super) fn job_bases(bases: &Bases) -> Option<JobBases> {
    let loaded: &Arc<Loaded> = bases.storage()?;
    Some(JobBases {
        loaded: Arc::clone(loaded),
        range: bases.range(),
    })
}
