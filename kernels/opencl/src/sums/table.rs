//! Tables: columns of one height in one buffer.

use std::sync::Arc;

use zkfabric_msm::Scalars;

use crate::{
    Device, Error, Timed, Width,
    column::{bytes, check_bits},
    device::Shared,
    memory::Buffer,
    timing::Clock,
};

/// Rows of a unit; a table's height is a multiple of it.
pub(crate) const UNIT: usize = 256;
/// Unit of a descriptor, in bytes.
const WORD: usize = 8;

/// Columns of one height on a device, each with its own width. Clones share the memory.
#[derive(Debug, Clone)]
pub struct Table {
    pub(super) device: Arc<Shared>,
    pub(super) buffer: Arc<Buffer>,
    /// Descriptors of the columns, on the device.
    pub(super) descriptors: Arc<Buffer>,
    columns: Arc<[Place]>,
    rows: usize,
}

/// Location of a column.
#[derive(Debug, Clone, Copy)]
struct Place {
    width: Width,
    /// Offset in words of eight bytes.
    word: u32,
}

impl Place {
    const fn descriptor(self) -> [u32; 2] {
        [self.word, self.width.bytes() as u32]
    }
}

impl Table {
    /// Returns the number of columns.
    #[must_use]
    pub fn columns(&self) -> usize {
        self.columns.len()
    }

    /// Returns the number of rows.
    #[must_use]
    pub const fn rows(&self) -> usize {
        self.rows
    }

    /// Returns the width of a column.
    #[must_use]
    pub fn width(&self, column: usize) -> Option<Width> {
        self.columns.get(column).map(|place| place.width)
    }

    /// Returns the byte offset in the buffer of a row of a column.
    pub(super) fn byte(&self, column: usize, row: usize) -> Option<usize> {
        let place = self.columns.get(column)?;
        Some(WORD * place.word as usize + place.width.bytes() * row)
    }

    /// Returns the descriptors of some columns, all of which must exist.
    pub(super) fn descriptors_of(&self, columns: &[usize]) -> Vec<u32> {
        let place = |column: &usize| self.columns.get(*column);
        let places = columns.iter().filter_map(place);
        places.flat_map(|place| place.descriptor()).collect()
    }

    pub(super) fn check_device(&self, device: &Device) -> Result<(), Error> {
        if Arc::ptr_eq(&self.device, &device.shared) {
            Ok(())
        } else {
            Err(Error::Foreign { what: "tables" })
        }
    }
}

/// Returns the rows of the tables of `whole`, checked to be at least one table, all of one height
/// of at least a unit; `table` names one of them in errors.
pub(super) fn height(
    device: &Device,
    tables: &[&Table],
    [whole, table]: [&'static str; 2],
) -> Result<usize, Error> {
    let mismatch = |what, expected, got| {
        Err(Error::LengthMismatch {
            what,
            expected,
            got,
        })
    };
    let rows = tables.first().map_or(0, |table| table.rows());
    if rows == 0 {
        return mismatch(whole, UNIT, 0);
    }
    for other in tables {
        other.check_device(device)?;
        if other.rows() != rows {
            return mismatch(table, rows, other.rows());
        }
    }
    Ok(rows)
}

impl Device {
    /// Copies columns of one height, a multiple of 256 rows, to the device.
    ///
    /// # Errors
    /// [`Error::LengthMismatch`], [`Error::WidthMismatch`] for signed columns, [`Error::NotABit`],
    /// [`Error::OutOfMemory`], [`Error::Driver`].
    pub fn load_table(&self, columns: &[Scalars<'_>]) -> Result<Timed<Table>, Error> {
        let rows = columns.first().map_or(0, Scalars::len);
        let mismatch = |what, expected, got| Error::LengthMismatch {
            what,
            expected,
            got,
        };
        if !rows.is_multiple_of(UNIT) {
            let expected = rows.next_multiple_of(UNIT);
            return Err(mismatch("a table", expected, rows));
        }
        let mut places = Vec::with_capacity(columns.len());
        let mut at = 0;
        for (index, column) in columns.iter().enumerate() {
            if column.len() != rows {
                return Err(mismatch("a column of the table", rows, column.len()));
            }
            check_bits(index, column)?;
            let width = column.width();
            if width.is_signed() {
                return Err(Error::WidthMismatch {
                    expected: 64,
                    got: width.bits(),
                });
            }
            let word = u32::try_from(at / WORD);
            let word = word.map_err(|_| mismatch("a table in words", u32::MAX as usize, at))?;
            places.push(Place { width, word });
            at += width.bytes() * rows;
        }
        let _call = self.shared.call();
        let mut clock = Clock::default();
        let buffer = self.shared.buffer(at)?;
        for (place, column) in places.iter().zip(columns) {
            let to = WORD * place.word as usize;
            self.shared.write(&buffer, to, bytes(column), &mut clock)?;
        }
        let words: Vec<u32> = places.iter().flat_map(|place| place.descriptor()).collect();
        let words: &[u8] = bytemuck::cast_slice(&words);
        let descriptors = self.shared.buffer(words.len())?;
        self.shared.write(&descriptors, 0, words, &mut clock)?;
        let table = Table {
            device: Arc::clone(&self.shared),
            buffer: Arc::new(buffer),
            descriptors: Arc::new(descriptors),
            columns: places.into(),
            rows,
        };
        Ok(Timed::new(table, clock.read()?))
    }
}
