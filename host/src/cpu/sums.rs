//! Sums over columns by the kernels of `zkfabric-sumcheck`.

use core::ops::Range;
use std::sync::Arc;

use ark_bn254::{Fr, G1Affine};
use rayon::prelude::*;
use zkfabric_kernels_cpu::Isa;
use zkfabric_msm::msm_from;
use zkfabric_sumcheck::{
    Memory, Values,
    fractions::{self, Instance},
    keccak, linear,
    rows::{self, prove_rows},
    stack::{self, Gathered, Layout},
};

use super::{Cpu, NAME, table};
use crate::sums::{
    Bound, Column, ColumnPoint, FractionInstance, Fractions, KeccakLayer, LinearPart, LinearSums,
    Permutations, RowInstance, RowPoint, RowsOutcome, StackColumns, StacksOutcome, Sums, Table,
};
use crate::{Bases, Error};

/// Converts a kernel's errors; insufficient memory becomes the backend's own error.
macro_rules! from_kernel {
    ($($kernel:ident as $variant:ident),*) => {$(
        impl From<$kernel::Error> for Error {
            fn from(error: $kernel::Error) -> Self {
                match error {
                    $kernel::Error::OutOfMemory(room) => room.into(),
                    error => Self::$variant(error),
                }
            }
        }
    )*};
}

from_kernel!(
    fractions as Fractions,
    keccak as Keccak,
    linear as Linear,
    rows as Rows,
    stack as Stacks
);

impl Sums for Cpu {
    fn load_table(&self, columns: Arc<[Column]>) -> Result<Table, Error> {
        table::load(columns)
    }

    /// Copies each stack and commits to it.
    fn commit_stacks(
        &self,
        bases: &Bases,
        stacks: &StackColumns<'_>,
    ) -> Result<Vec<G1Affine>, Error> {
        let loaded = super::loaded(bases)?;
        let columns = table::placed(stacks.columns)?;
        let layout = layout(&columns, stacks)?;
        // Stacks in parallel: a multiplication by narrow scalars is short, and its last sums use
        // one core.
        let commitments = (0..stacks.stacks).into_par_iter().map(|index| {
            let stack = gather(&layout, index)?;
            let scalars = [stack.scalars()];
            bases.check(&scalars)?;
            let sums = msm_from(loaded, bases.range().start, &scalars)?;
            let sum = sums.into_iter().next();
            sum.ok_or_else(|| Error::Internal {
                backend: NAME,
                reason: "a multiplication without a result".into(),
            })
        });
        commitments.collect()
    }

    fn fractions<'a>(
        &self,
        instances: &[FractionInstance<'a>],
        log_groups: u32,
    ) -> Result<Box<dyn Fractions + 'a>, Error> {
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
        let tree =
            fractions::Fractions::build_in(Isa::current(), instances, log_groups, &self.memory)?;
        Ok(Box::new(Tree(tree)))
    }

    fn permutations(&self, bits: &Table) -> Result<Box<dyn Permutations>, Error> {
        let columns = table::values(&[bits])?;
        let permutations = keccak::Permutations::new_in(Isa::current(), &columns, &self.memory)?;
        Ok(Box::new(permutations))
    }

    fn linear_sums(
        &self,
        parts: &[LinearPart<'_>],
        variables: usize,
    ) -> Result<Box<dyn LinearSums>, Error> {
        let parts = parts.iter().map(|part| {
            let columns = table::values(part.tables)?;
            Ok(linear::Part {
                groups: columns.first().map_or(0, Values::groups),
                columns,
                form: part.form.clone(),
                weights: part.weights.clone(),
            })
        });
        let parts: Vec<linear::Part<'_>> = parts.collect::<Result<_, Error>>()?;
        let sums = linear::LinearSums::new(Isa::current(), &parts, variables)?;
        Ok(Box::new(Rounds(sums)))
    }

    fn sum_rows(
        &self,
        instances: &[RowInstance<'_>],
        point: RowPoint<'_>,
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
        let point = (point.groups, point.lanes);
        let memory = &self.memory;
        let outcome = prove_rows(Isa::current(), memory, &instances, point, claim, challenge)?;
        Ok(RowsOutcome {
            groups: outcome.point,
            lanes: outcome.lanes,
            values: outcome.values,
            bound: Bound::new(Units(outcome.units)),
        })
    }

    fn reduce_stacks(
        &self,
        stacks: &StackColumns<'_>,
        bound: &Bound,
        weights: &[Fr],
        point: ColumnPoint<'_>,
        challenge: &mut dyn FnMut([Fr; 2]) -> Fr,
    ) -> Result<StacksOutcome, Error> {
        let columns = table::placed(stacks.columns)?;
        let layout = layout(&columns, stacks)?;
        reduce_stacks(&self.memory, &layout, bound, weights, point.high, challenge)
    }

    fn combine_stacks(&self, stacks: &StackColumns<'_>, weights: &[Fr]) -> Result<Vec<Fr>, Error> {
        let columns = table::placed(stacks.columns)?;
        let layout = layout(&columns, stacks)?;
        Ok(stack::combine(Isa::current(), &layout, weights)?)
    }
}

/// Tree with its instances.
#[derive(Debug)]
struct Tree<'a>(fractions::Fractions<'a>);

impl Fractions for Tree<'_> {
    fn root(&self) -> [[Fr; 8]; 2] {
        self.0.root()
    }

    fn layer(
        &mut self,
        k: u32,
        lambda: Fr,
        point: RowPoint<'_>,
        challenge: &mut dyn FnMut([Fr; 2]) -> Fr,
    ) -> Result<[Fr; 4], Error> {
        let RowPoint { groups, lanes } = point;
        Ok(self.0.layer(k, lambda, groups, lanes, challenge)?)
    }
}

impl Permutations for keccak::Permutations {
    fn layer(
        &mut self,
        k: usize,
        layer: &KeccakLayer,
        point: &[Fr],
        claim: Fr,
        challenge: &mut dyn FnMut(&[Fr]) -> Fr,
    ) -> Result<Vec<Fr>, Error> {
        Ok(Self::layer(self, k, layer, point, claim, challenge)?)
    }
}

/// Rounds of linear forms.
#[derive(Debug)]
struct Rounds(linear::LinearSums);

impl LinearSums for Rounds {
    fn value(&self) -> Fr {
        self.0.value()
    }

    fn message(&mut self) -> Result<[Fr; 2], Error> {
        Ok(self.0.message())
    }

    fn bind(&mut self, r: Fr) -> Result<(), Error> {
        self.0.bind(r);
        Ok(())
    }
}

/// Values of the columns' units, instance by instance, in this machine's memory whichever device
/// computed them.
pub(crate) struct Units(pub(crate) Vec<Vec<Vec<Fr>>>);

/// Returns the data kept by [`Sums::sum_rows`], computed from the columns and the challenges alone.
pub(crate) fn bound(
    instances: &[Vec<&Table>],
    RowPoint { groups, lanes }: RowPoint<'_>,
) -> Result<Bound, Error> {
    let units = instances.iter().map(|tables| {
        let columns = table::values(tables)?;
        Ok(rows::bind(Isa::current(), &columns, lanes, groups))
    });
    let units = units.collect::<Result<_, Error>>()?;
    Ok(Bound::new(Units(units)))
}

/// Returns the layout of stacks of these columns.
///
/// # Errors
/// A piece does not fit.
pub(crate) fn layout<'a>(
    columns: &'a [Values<'a>],
    given: &StackColumns<'a>,
) -> Result<Layout<'a>, Error> {
    Ok(Layout::new(
        columns,
        given.pieces,
        given.stacks,
        given.log_stack,
    )?)
}

/// Reduces to stacks; of the columns only the heights are read.
pub(crate) fn reduce_stacks(
    memory: &Memory,
    layout: &Layout<'_>,
    bound: &Bound,
    weights: &[Fr],
    high: &[Fr],
    challenge: &mut dyn FnMut([Fr; 2]) -> Fr,
) -> Result<StacksOutcome, Error> {
    let Units(units) = bound
        .storage()
        .ok_or(Error::ForeignBases { backend: NAME })?;
    let units: Vec<&[Fr]> = units.iter().flatten().map(Vec::as_slice).collect();
    let claims = stack::Claims {
        units: &units,
        weights,
        high,
    };
    let reduced = stack::reduce(Isa::current(), memory, layout, &claims, challenge)?;
    Ok(StacksOutcome {
        units: reduced.point,
        values: reduced.values,
    })
}

/// Returns the weights of the stacks' values at the end of a reduction, see [`stack::weights_at`].
pub(crate) fn weights_at(
    given: &StackColumns<'_>,
    weights: &[Fr],
    high: &[Fr],
    units: &[Fr],
) -> Result<Vec<Fr>, Error> {
    let columns = table::placed(given.columns)?;
    let layout = layout(&columns, given)?;
    Ok(stack::weights_at(&layout, weights, high, units)?)
}

/// Returns values of the weighted sum of the stacks at these places.
pub(crate) fn combined_at(
    given: &StackColumns<'_>,
    weights: &[Fr],
    places: &[usize],
) -> Result<Vec<Fr>, Error> {
    let columns = table::placed(given.columns)?;
    let layout = layout(&columns, given)?;
    let at = |place: &usize| {
        let terms = weights.iter().enumerate();
        let terms = terms.map(|(stack, weight)| stack::value_at(&layout, stack, *place, *weight));
        Ok(terms.sum::<Result<Fr, stack::Error>>()?)
    };
    places.iter().map(at).collect()
}

/// Copies some stacks' values from the columns in these stacks, one stack after the other.
pub(crate) fn gather_stacks(
    given: &StackColumns<'_>,
    range: Range<usize>,
    mut each: impl FnMut(usize, Column) -> Result<(), Error>,
) -> Result<(), Error> {
    let columns = table::placed(given.columns)?;
    let layout = layout(&columns, given)?;
    for index in range {
        each(index, gather(&layout, index)?)?;
    }
    Ok(())
}

/// Returns the bits of the widest column in the stacks; checks that the pieces fit.
pub(crate) fn widest(given: &StackColumns<'_>) -> Result<u32, Error> {
    let columns = table::placed(given.columns)?;
    layout(&columns, given)?;
    let widths = given
        .pieces
        .iter()
        .filter_map(|piece| columns.get(piece.column));
    let widths = widths.map(|values| values.width().bits());
    Ok(widths.max().unwrap_or(1))
}

fn gather(layout: &Layout<'_>, index: usize) -> Result<Column, Error> {
    Ok(match stack::gather(layout, index)? {
        Gathered::Bits(v) => Column::Bits(v.into_flattened()),
        Gathered::U8(v) => Column::U8(v.into_flattened()),
        Gathered::U16(v) => Column::U16(v.into_flattened()),
        Gathered::U32(v) => Column::U32(v.into_flattened()),
        Gathered::U52(v) | Gathered::U64(v) => Column::U64(v.into_flattened()),
        Gathered::Field(v) => Column::Field(v.into_flattened()),
    })
}
