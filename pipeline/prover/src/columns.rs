//! Columns as the kernels take them.

use zkfabric_air::Column;
use zkfabric_host::Scalars;
use zkfabric_kernels_cpu::Values;

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

/// The column as a term of a linear combination.
pub(crate) fn values(column: &Column) -> Values<'_> {
    match column {
        Column::Bit(v) | Column::U8(v) => Values::U8(v),
        Column::U16(v) => Values::U16(v),
        Column::U32(v) => Values::U32(v),
        Column::U64(v) => Values::U64(v),
        Column::Field(v) => Values::Field(v),
    }
}
