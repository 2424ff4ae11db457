//! A chip's rows.

use alloc::vec::Vec;

use crate::Column;

/// Base-2 logarithm of [`UNIT`].
pub const LOG_UNIT: u32 = 8;
/// Unit of heights: the proof system places this many rows in one piece.
pub const UNIT: usize = 1 << LOG_UNIT;

/// The main columns of one instance of a chip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instance {
    /// Index of the chip in its machine.
    pub chip: usize,
    /// Index among the machine's fixed instances, for a chip with fixed columns.
    pub fixed: Option<usize>,
    /// The main columns, all of the same length, a multiple of [`UNIT`].
    pub main: Vec<Column>,
}

impl Instance {
    /// Returns the number of rows, padding included.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.main.first().map_or(0, Column::len)
    }

    /// Returns the height in units of [`UNIT`] rows.
    #[must_use]
    pub fn units(&self) -> u32 {
        u32::try_from(self.rows() >> LOG_UNIT).unwrap_or(u32::MAX)
    }
}
