//! Points at which sums are taken.

use ark_bn254::Fr;

/// Coordinates of a row.
#[derive(Debug, Clone, Copy)]
pub struct RowPoint<'a> {
    /// Group coordinates, from the lowest variable up.
    pub groups: &'a [Fr],
    /// Lane coordinates.
    pub lanes: &'a [Fr; 3],
}

/// Coordinates of a value in a column.
#[derive(Debug, Clone, Copy)]
pub struct ColumnPoint<'a> {
    /// The eight lowest coordinates, within a unit of 256 rows.
    pub low: &'a [Fr; 8],
    /// Coordinates of the unit.
    pub high: &'a [Fr],
}
