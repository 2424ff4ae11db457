//! Sums over columns by the kernels of `zkfabric-sumcheck`.

use ark_bn254::{Fr, G1Affine};
use rayon::prelude::*;
use zkfabric_kernels_cpu::Isa;
use zkfabric_msm::{Bases, Scalars, msm};
use zkfabric_sumcheck::{
    Values,
    fractions::{self, Instance},
    rows::{self, prove_rows},
    stack,
};

use super::{NAME, table};
use crate::Error;
use crate::sums::{
    Bound, FractionInstance, Fractions, Piece, Placed, RowInstance, RowsOutcome, StackColumns,
    StacksOutcome,
};

impl From<fractions::Error> for Error {
    fn from(error: fractions::Error) -> Self {
        match error {
            fractions::Error::OutOfMemory(room) => Self::OutOfMemory {
                bytes: room.bytes as u64,
            },
            error => Self::Fractions(error),
        }
    }
}

impl From<stack::Error> for Error {
    fn from(error: stack::Error) -> Self {
        match error {
            stack::Error::OutOfMemory(room) => Self::OutOfMemory {
                bytes: room.bytes as u64,
            },
            error => Self::Stacks(error),
        }
    }
}

impl From<rows::Error> for Error {
    fn from(error: rows::Error) -> Self {
        Self::Rows(error)
    }
}

/// A tree with its instances.
#[derive(Debug)]
pub(super) struct Tree<'a>(fractions::Fractions<'a>);

pub(super) fn fractions<'a>(
    instances: &[FractionInstance<'a>],
    log_groups: u32,
) -> Result<Tree<'a>, Error> {
    let instances = instances.iter().map(|instance| {
        let columns = table::values(instance.tables)?;
        Ok(Instance {
            groups: columns.first().map_or(0, Values::groups),
            columns,
            program: instance.program.clone(),
            messages: instance.messages.clone(),
        })
    });
    let instances = instances.collect::<Result<_, Error>>()?;
    let tree = fractions::Fractions::build(Isa::current(), instances, log_groups)?;
    Ok(Tree(tree))
}

impl Fractions for Tree<'_> {
    fn root(&self) -> [[Fr; 8]; 2] {
        self.0.root()
    }

    fn layer(
        &mut self,
        k: u32,
        lambda: Fr,
        (groups, lanes): (&[Fr], &[Fr; 3]),
        challenge: &mut dyn FnMut([Fr; 2]) -> Fr,
    ) -> Result<[Fr; 4], Error> {
        Ok(self.0.layer(k, lambda, groups, lanes, challenge)?)
    }
}

/// The values of the columns' units, instance by instance.
struct Units(Vec<Vec<Vec<Fr>>>);

pub(super) fn sum_rows(
    instances: &[RowInstance<'_>],
    (z, lanes): (&[Fr], &[Fr; 3]),
    claim: Fr,
    challenge: &mut dyn FnMut([Fr; 3]) -> Fr,
) -> Result<RowsOutcome, Error> {
    let instances = instances.iter().map(|instance| {
        let columns = table::values(instance.tables)?;
        Ok(rows::Instance {
            groups: columns.first().map_or(0, Values::groups),
            columns,
            program: instance.program.clone(),
            leaf: instance.leaf.clone(),
            constraints: instance.constraints.clone(),
        })
    });
    let instances: Vec<rows::Instance<'_>> = instances.collect::<Result<_, Error>>()?;
    let outcome = prove_rows(Isa::current(), &instances, z, lanes, claim, challenge)?;
    Ok(RowsOutcome {
        groups: outcome.point,
        lanes: outcome.lanes,
        values: outcome.values,
        bound: Bound::new(Units(outcome.units)),
    })
}

fn layout<'a>(given: &StackColumns<'a>) -> stack::Stacks<'a> {
    stack::Stacks {
        pieces: given.pieces,
        stacks: given.stacks,
        log_stack: given.log_stack,
    }
}

pub(super) fn reduce_stacks(
    given: &StackColumns<'_>,
    bound: &Bound,
    weights: &[Fr],
    high: &[Fr],
    challenge: &mut dyn FnMut([Fr; 2]) -> Fr,
) -> Result<StacksOutcome, Error> {
    let Units(units) = bound
        .storage()
        .ok_or(Error::ForeignBases { backend: NAME })?;
    let columns: Vec<&[Fr]> = units.iter().flatten().map(Vec::as_slice).collect();
    let outcome = stack::reduce(&layout(given), &columns, weights, high, challenge)?;
    Ok(StacksOutcome {
        units: outcome.units,
        values: outcome.values,
    })
}

pub(super) fn combine_stacks(given: &StackColumns<'_>, weights: &[Fr]) -> Result<Vec<Fr>, Error> {
    let columns = table::placed(given.columns)?;
    Ok(stack::combine(&layout(given), &columns, weights)?)
}

/// Groups of eight rows in a unit.
const UNIT_GROUPS: usize = 32;

/// Copies each stack and commits to it.
pub(super) fn commit_stacks(
    bases: &Bases,
    columns: &[Placed<'_>],
    pieces: &[Piece],
    (stacks, log_stack): (usize, u32),
) -> Result<Vec<G1Affine>, Error> {
    let columns = table::placed(columns)?;
    let given = stack::Stacks {
        pieces,
        stacks,
        log_stack,
    };
    let units: Vec<usize> = columns.iter().map(|c| c.groups() / UNIT_GROUPS).collect();
    given.check(&units)?;
    // Stacks side by side: a multiplication by narrow scalars is short, and its last sums use one core.
    let commitments = (0..stacks).into_par_iter().map(|index| {
        let stack = stack::gather(&given, &columns, index)?;
        let scalars = match &stack {
            stack::Gathered::Bits(v) => Scalars::Bits(v),
            stack::Gathered::U8(v) => Scalars::U8(v),
            stack::Gathered::U16(v) => Scalars::U16(v),
            stack::Gathered::U32(v) => Scalars::U32(v),
            stack::Gathered::U64(v) => Scalars::U64(v),
            stack::Gathered::Field(v) => Scalars::Field(v),
        };
        let sums = msm(bases, &[scalars])?;
        let sum = sums.into_iter().next();
        sum.ok_or_else(|| Error::Internal {
            backend: NAME,
            reason: "a multiplication without a result".into(),
        })
    });
    commitments.collect()
}
