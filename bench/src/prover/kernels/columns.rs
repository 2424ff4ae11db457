//! Whole columns, per cell: their values at a point, the reduction to stacks, the weighted sum of
//! the stacks.

use ark_bn254::Fr;
use rayon::prelude::*;
use std::hint::black_box;
use zkfabric_host::{
    Backend,
    sums::{Column, ColumnPoint, ColumnRef, StackColumns, Sums as _},
};
use zkfabric_kernels_cpu::Isa;
use zkfabric_sumcheck::{
    Values,
    rows::{bind, column_values},
};

use super::{Case, OwnedPlace, Recorded, Session, challenge, fit_one_limb, limbs, products};
use crate::{Error, inputs::Words, limit::NARROW};

/// Rows of a unit of stacks.
pub(super) const UNIT: usize = 256;

pub(super) fn run(
    session: &mut Session<'_>,
    backend: &dyn Backend,
    recorded: &Recorded,
) -> Result<(), Error> {
    values(session, recorded)?;
    let call = &recorded.reduction;
    let columns: Vec<ColumnRef<'_>> = call.columns.iter().map(OwnedPlace::borrow).collect();
    let stacks = StackColumns {
        columns: &columns,
        pieces: &call.pieces,
        stacks: call.stacks,
        log_stack: call.log_stack,
    };
    let cells = UNIT * call.pieces.iter().map(|piece| piece.units).sum::<usize>();
    let reduction = Case {
        name: "kernel/reduction/cell",
        units: cells,
        limit: None,
    };
    reduction.run(session, || {
        let mut words = Words::new(13);
        let mut challenge = challenge(&mut words);
        let point = ColumnPoint {
            low: &call.low,
            high: &call.high,
        };
        let weights = call.weights.as_slice();
        backend.reduce_stacks(&stacks, &call.bound, weights, point, &mut challenge)?;
        Ok(())
    })?;
    let combine = Case {
        name: "kernel/combine/cell",
        units: cells,
        limit: Some(once(session, recorded)),
    };
    combine.run(session, || {
        black_box(backend.combine_stacks(&stacks, &recorded.combine)?);
        Ok(())
    })
}

/// Measures the main columns' values at a point, the last step of the sum over rows.
fn values(session: &mut Session<'_>, recorded: &Recorded) -> Result<(), Error> {
    let columns = || recorded.commit.instances.iter().map(AsRef::as_ref);
    let instances: Vec<Vec<Values<'_>>> = columns()
        .map(|columns: &[Column]| columns.iter().map(as_values).collect())
        .collect();
    let (groups, lanes) = (&recorded.rows.groups, &recorded.rows.lanes);
    let values = Case {
        name: "kernel/values/cell",
        units: columns().flatten().map(Column::len).sum(),
        limit: Some(once(session, recorded)),
    };
    values.run(session, || {
        let of_instance = |columns: &Vec<Values<'_>>| -> Vec<Fr> {
            let units = bind(Isa::current(), columns, lanes, groups);
            column_values(&units, groups)
        };
        let values: Vec<Vec<Fr>> = instances.par_iter().map(of_instance).collect();
        black_box(values);
        Ok(())
    })
}

/// Returns the minimum time to multiply each cell of the main columns by a weight and add up the
/// products.
fn once(session: &Session<'_>, recorded: &Recorded) -> f64 {
    let columns = recorded
        .commit
        .instances
        .iter()
        .flat_map(|columns| columns.iter());
    columns
        .map(|column| {
            let cell = session
                .limit
                .multiplication(products(limbs(column), NARROW));
            column.len() as f64 * cell
        })
        .sum()
}

/// Returns a column in groups of eight rows.
fn as_values(column: &Column) -> Values<'_> {
    match column {
        Column::Bits(v) => Values::Bits(v.as_chunks().0),
        Column::U8(v) => Values::U8(v.as_chunks().0),
        Column::U16(v) => Values::U16(v.as_chunks().0),
        Column::U32(v) => Values::U32(v.as_chunks().0),
        Column::U64(v) if fit_one_limb(v) => Values::U52(v.as_chunks().0),
        Column::U64(v) => Values::U64(v.as_chunks().0),
        Column::Field(v) => Values::Field(v.as_chunks().0),
    }
}
