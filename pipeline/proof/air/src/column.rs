//! Columns of values, and traces made of such columns.

use crate::{AirError, ColumnSpec, RowFault, Width};
use alloc::{vec, vec::Vec};
use ark_bn254::Fr;
use ark_ff::{Field, Zero};

/// The values of a column, one per row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Column {
    /// Zeros and ones.
    Bit(Vec<u8>),
    /// Values below `2^8`.
    U8(Vec<u8>),
    /// Values below `2^16`.
    U16(Vec<u16>),
    /// Values below `2^32`.
    U32(Vec<u32>),
    /// Values below `2^64`.
    U64(Vec<u64>),
    /// Field elements in arkworks' Montgomery form.
    Field(Vec<Fr>),
}

impl Column {
    /// Returns a column of zeros.
    #[must_use]
    pub fn zeros(width: Width, height: usize) -> Self {
        match width {
            Width::Bit => Self::Bit(vec![0; height]),
            Width::U8 => Self::U8(vec![0; height]),
            Width::U16 => Self::U16(vec![0; height]),
            Width::U32 => Self::U32(vec![0; height]),
            Width::U64 => Self::U64(vec![0; height]),
            Width::Field => Self::Field(vec![Fr::zero(); height]),
        }
    }

    /// Returns the width of the column's values.
    #[must_use]
    pub const fn width(&self) -> Width {
        match self {
            Self::Bit(_) => Width::Bit,
            Self::U8(_) => Width::U8,
            Self::U16(_) => Width::U16,
            Self::U32(_) => Width::U32,
            Self::U64(_) => Width::U64,
            Self::Field(_) => Width::Field,
        }
    }

    /// Appends the values of a column of the same width after the last row.
    ///
    /// # Errors
    /// [`AirError::Width`] for another width.
    pub fn append(&mut self, more: &Self) -> Result<(), AirError> {
        match (&mut *self, more) {
            (Self::Bit(into), Self::Bit(more)) | (Self::U8(into), Self::U8(more)) => {
                into.extend_from_slice(more);
            }
            (Self::U16(into), Self::U16(more)) => into.extend_from_slice(more),
            (Self::U32(into), Self::U32(more)) => into.extend_from_slice(more),
            (Self::U64(into), Self::U64(more)) => into.extend_from_slice(more),
            (Self::Field(into), Self::Field(more)) => into.extend_from_slice(more),
            (into, more) => {
                return Err(AirError::Width {
                    expected: into.width(),
                    got: more.width(),
                });
            }
        }
        Ok(())
    }

    /// Appends rows of zeros or drops the last rows until there are `rows`.
    pub fn resize(&mut self, rows: usize) {
        match self {
            Self::Bit(v) | Self::U8(v) => v.resize(rows, 0),
            Self::U16(v) => v.resize(rows, 0),
            Self::U32(v) => v.resize(rows, 0),
            Self::U64(v) => v.resize(rows, 0),
            Self::Field(v) => v.resize(rows, Fr::zero()),
        }
    }

    /// Removes the rows from `row` on and returns them; empty if the column has no such row.
    #[must_use]
    pub fn split_off(&mut self, row: usize) -> Self {
        let row = row.min(self.len());
        match self {
            Self::Bit(v) => Self::Bit(v.split_off(row)),
            Self::U8(v) => Self::U8(v.split_off(row)),
            Self::U16(v) => Self::U16(v.split_off(row)),
            Self::U32(v) => Self::U32(v.split_off(row)),
            Self::U64(v) => Self::U64(v.split_off(row)),
            Self::Field(v) => Self::Field(v.split_off(row)),
        }
    }

    /// Returns the number of rows.
    #[must_use]
    pub const fn len(&self) -> usize {
        match self {
            Self::Bit(v) | Self::U8(v) => v.len(),
            Self::U16(v) => v.len(),
            Self::U32(v) => v.len(),
            Self::U64(v) => v.len(),
            Self::Field(v) => v.len(),
        }
    }

    /// Returns whether the column has no rows.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the value at `row` as a field element.
    #[must_use]
    pub fn get(&self, row: usize) -> Option<Fr> {
        match self {
            Self::Bit(v) | Self::U8(v) => v.get(row).map(|&x| Fr::from(x)),
            Self::U16(v) => v.get(row).map(|&x| Fr::from(x)),
            Self::U32(v) => v.get(row).map(|&x| Fr::from(x)),
            Self::U64(v) => v.get(row).map(|&x| Fr::from(x)),
            Self::Field(v) => v.get(row).copied(),
        }
    }

    /// Returns all values as field elements.
    #[must_use]
    pub fn to_field(&self) -> Vec<Fr> {
        match self {
            Self::Bit(v) | Self::U8(v) => {
                // 256 conversions instead of one per row.
                let table: Vec<Fr> = (0..=255u8).map(Fr::from).collect();
                v.iter()
                    .map(|&x| table.get(usize::from(x)).copied().unwrap_or_default())
                    .collect()
            }
            Self::U16(v) => v.iter().map(|&x| Fr::from(x)).collect(),
            Self::U32(v) => v.iter().map(|&x| Fr::from(x)).collect(),
            Self::U64(v) => v.iter().map(|&x| Fr::from(x)).collect(),
            Self::Field(v) => v.clone(),
        }
    }

    /// Converts the column to field elements and sets `row` to `value` (for tests that tamper).
    pub fn set_any(&mut self, row: usize, value: Fr) {
        let mut values = self.to_field();
        if let Some(cell) = values.get_mut(row) {
            *cell = value;
        }
        *self = Self::Field(values);
    }
}

/// The main columns of one chip instance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trace {
    columns: Vec<Column>,
    height: usize,
    // First fault, reported by `finish`, so that filling code stays free of `?`.
    error: Option<AirError>,
}

impl Trace {
    /// Creates a trace of zeros.
    #[must_use]
    pub fn zeros(specs: &[ColumnSpec], height: usize) -> Self {
        let columns = specs
            .iter()
            .map(|spec| Column::zeros(spec.width, height))
            .collect();
        Self {
            columns,
            height,
            error: None,
        }
    }

    /// Writes a narrow value. [`Self::finish`] reports a value too wide for its column or a cell
    /// outside the trace.
    #[inline]
    pub fn set(&mut self, row: usize, column: usize, value: u64) {
        let fits = match self.columns.get_mut(column) {
            Some(Column::Bit(v)) => v.get_mut(row).map(|cell| store(cell, value, value < 2)),
            Some(Column::U8(v)) => v.get_mut(row).map(|cell| store(cell, value, true)),
            Some(Column::U16(v)) => v.get_mut(row).map(|cell| store(cell, value, true)),
            Some(Column::U32(v)) => v.get_mut(row).map(|cell| store(cell, value, true)),
            Some(Column::U64(v)) => v.get_mut(row).map(|cell| store(cell, value, true)),
            Some(Column::Field(v)) => v.get_mut(row).map(|cell| {
                *cell = Fr::from(value);
                true
            }),
            None => None,
        };
        match fits {
            Some(true) => {}
            Some(false) => self.record(AirError::ValueTooWide { column, row, value }),
            None => self.record(AirError::OutsideTrace { column, row }),
        }
    }

    /// Writes bit `z` of `words[i]` to row `row + i` of column `columns[z]`, for up to 64 columns
    /// of width [`Width::Bit`].
    pub fn set_bits(&mut self, row: usize, columns: &[usize], words: &[u64]) {
        for (bit, &column) in (0..u64::BITS).zip(columns) {
            let rows = row..row.saturating_add(words.len());
            match self.columns.get_mut(column) {
                Some(Column::Bit(values)) => match values.get_mut(rows) {
                    Some(cells) => {
                        for (cell, word) in cells.iter_mut().zip(words) {
                            *cell = (word >> bit & 1) as u8;
                        }
                    }
                    None => self.record(AirError::OutsideTrace { column, row }),
                },
                _ => self.record(AirError::OutsideTrace { column, row }),
            }
        }
    }

    /// Writes bit `z` of a word to row `row + z` of a column of width [`Width::Bit`].
    pub fn set_word(&mut self, row: usize, column: usize, word: u64) {
        let rows = row..row.saturating_add(u64::BITS as usize);
        let cells = match self.columns.get_mut(column) {
            Some(Column::Bit(values)) => values.get_mut(rows),
            _ => None,
        };
        match cells {
            Some(cells) => {
                for (cell, bit) in cells.iter_mut().zip(0..u64::BITS) {
                    *cell = (word >> bit & 1) as u8;
                }
            }
            None => self.record(AirError::OutsideTrace { column, row }),
        }
    }

    /// Writes a field element into a column of width [`Width::Field`].
    pub fn set_field(&mut self, row: usize, column: usize, value: Fr) {
        match self.columns.get_mut(column) {
            Some(Column::Field(v)) if row < v.len() => {
                if let Some(cell) = v.get_mut(row) {
                    *cell = value;
                }
            }
            _ => self.record(AirError::OutsideTrace { column, row }),
        }
    }

    /// Replaces every non-zero value of a field column by its inverse, with one inversion.
    pub fn invert_column(&mut self, column: usize) {
        match self.columns.get_mut(column) {
            Some(Column::Field(values)) => batch_inverse_nonzero(values),
            _ => self.record(AirError::OutsideTrace { column, row: 0 }),
        }
    }

    /// Notes that the chip has no row for a step or a call; [`Self::finish`] reports it.
    pub fn fail(&mut self, row: usize, fault: RowFault) {
        self.record(AirError::Row { row, fault });
    }

    fn record(&mut self, error: AirError) {
        self.error.get_or_insert(error);
    }

    /// Returns the finished columns.
    ///
    /// # Errors
    /// The first write that did not fit its column, or the first row that the chip does not have.
    pub fn finish(self) -> Result<Vec<Column>, AirError> {
        match self.error {
            Some(error) => Err(error),
            None => Ok(self.columns),
        }
    }

    /// Returns the number of rows.
    #[must_use]
    pub const fn height(&self) -> usize {
        self.height
    }
}

#[inline]
fn store<T: TryFrom<u64>>(cell: &mut T, value: u64, allowed: bool) -> bool {
    match T::try_from(value) {
        Ok(narrow) if allowed => {
            *cell = narrow;
            true
        }
        _ => false,
    }
}

/// Inverts the non-zero values in place (Montgomery's trick: one inversion in all).
fn batch_inverse_nonzero(values: &mut [Fr]) {
    let mut prefixes = Vec::with_capacity(values.len());
    let mut product = Fr::from(1u64);
    for value in values.iter() {
        prefixes.push(product);
        if !value.is_zero() {
            product *= value;
        }
    }
    let Some(mut inverse) = product.inverse() else {
        return;
    };
    for (value, prefix) in values.iter_mut().zip(prefixes).rev() {
        if !value.is_zero() {
            let next = inverse * *value;
            *value = inverse * prefix;
            inverse = next;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WIDTHS: [Width; 6] = [
        Width::Bit,
        Width::U8,
        Width::U16,
        Width::U32,
        Width::U64,
        Width::Field,
    ];

    #[test]
    fn columns_grow_and_are_cut() {
        for width in WIDTHS {
            let specs = [ColumnSpec {
                name: "column".into(),
                width,
            }];
            let make = |values: &[u64]| {
                let mut trace = Trace::zeros(&specs, values.len());
                for (row, value) in values.iter().enumerate() {
                    trace.set(row, 0, *value);
                }
                trace.finish().unwrap().remove(0)
            };
            let mut column = Column::zeros(width, 0);
            assert_eq!(column.width(), width);
            column.append(&make(&[1, 0])).unwrap();
            column.append(&make(&[])).unwrap();
            column.append(&make(&[0, 1, 1])).unwrap();
            assert_eq!(column, make(&[1, 0, 0, 1, 1]));
            assert_eq!(column.split_off(3), make(&[1, 1]));
            assert!(column.split_off(9).is_empty());
            column.resize(5);
            assert_eq!(column, make(&[1, 0, 0, 0, 0]));
            for other in WIDTHS.into_iter().filter(|other| *other != width) {
                let (expected, got) = (width, other);
                let refused = column.append(&Column::zeros(other, 1));
                assert_eq!(refused, Err(AirError::Width { expected, got }));
            }
        }
    }

    #[test]
    fn widths_are_what_the_columns_hold() {
        for width in WIDTHS {
            let bytes = match Column::zeros(width, 1) {
                Column::Bit(v) | Column::U8(v) => size_of_val(v.as_slice()),
                Column::U16(v) => size_of_val(v.as_slice()),
                Column::U32(v) => size_of_val(v.as_slice()),
                Column::U64(v) => size_of_val(v.as_slice()),
                Column::Field(v) => size_of_val(v.as_slice()),
            };
            assert_eq!(width.bytes(), bytes);
        }
    }
}
