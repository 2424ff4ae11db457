//! Columns in the kernels' form.

use zkfabric_air::Column;
use zkfabric_host::sums::{self, Sums as _, Table};
use zkfabric_host::{Backend, Error};
use zkfabric_verifier::layout::{ColumnPiece, Layout};

/// Moves an instance's columns to the backend.
pub(crate) fn load(backend: &dyn Backend, columns: Vec<Column>) -> Result<Table, Error> {
    let convert = |column| match column {
        Column::Bit(v) => sums::Column::Bits(v),
        Column::U8(v) => sums::Column::U8(v),
        Column::U16(v) => sums::Column::U16(v),
        Column::U32(v) => sums::Column::U32(v),
        Column::U64(v) => sums::Column::U64(v),
        Column::Field(v) => sums::Column::Field(v),
    };
    backend.load_table(columns.into_iter().map(convert).collect())
}

/// Returns the places of a layout's columns.
pub(crate) fn pieces(layout: &Layout) -> Vec<sums::Piece> {
    let place = |piece: &ColumnPiece| place(piece.column, piece);
    layout.pieces.iter().map(place).collect()
}

/// Returns a piece of the column whose index in the kernels is `column`.
pub(crate) fn place(column: usize, piece: &ColumnPiece) -> sums::Piece {
    sums::Piece {
        column,
        first: piece.first as usize,
        units: 1 << piece.log_units,
        stack: piece.stack,
        offset: piece.offset as usize,
    }
}
