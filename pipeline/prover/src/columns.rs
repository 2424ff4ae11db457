//! Columns as scalars of the backend.

use ark_bn254::Fr;
use rayon::prelude::*;
use zkfabric_air::Column;
use zkfabric_host::Scalars;

/// The column with its width, as the backend takes it.
pub(crate) fn scalars(column: &Column) -> Scalars<'_> {
    match column {
        Column::Bit(v) => Scalars::Bits(v),
        Column::U8(v) => Scalars::U8(v),
        Column::U16(v) => Scalars::U16(v),
        Column::U32(v) => Scalars::U32(v),
        Column::U64(v) => Scalars::U64(v),
        Column::Field(v) => Scalars::Field(v),
    }
}

/// `sum += weight * column`.
pub(crate) fn accumulate(sum: &mut [Fr], column: &Column, weight: Fr) {
    match column {
        Column::Bit(v) => sum
            .par_iter_mut()
            .zip(v)
            .with_min_len(MIN)
            .for_each(|(sum, &bit)| {
                if bit != 0 {
                    *sum += weight;
                }
            }),
        Column::U8(v) => narrow(sum, v, weight),
        Column::U16(v) => narrow(sum, v, weight),
        Column::U32(v) => narrow(sum, v, weight),
        Column::U64(v) => narrow(sum, v, weight),
        Column::Field(v) => accumulate_field(sum, v, weight),
    }
}

/// `sum += weight * values`.
pub(crate) fn accumulate_field(sum: &mut [Fr], values: &[Fr], weight: Fr) {
    sum.par_iter_mut()
        .zip(values)
        .with_min_len(MIN)
        .for_each(|(sum, value)| {
            *sum += weight * value;
        });
}

fn narrow<T: Copy + Into<u64> + Sync>(sum: &mut [Fr], values: &[T], weight: Fr) {
    sum.par_iter_mut()
        .zip(values)
        .with_min_len(MIN)
        .for_each(|(sum, &value)| {
            let value = value.into();
            if value != 0 {
                *sum += weight * Fr::from(value);
            }
        });
}

/// Rows a task takes at least: below that the pool costs more than it saves.
const MIN: usize = 1 << 11;
