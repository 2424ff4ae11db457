//! Columns on a device.

use core::ops::Range;
use std::sync::Arc;

use ark_bn254::Fr;
use zkfabric_msm::Scalars;

use crate::{
    Device, Error, Timed, Width,
    device::Shared,
    driver::{check_reduced, field_bytes, field_bytes_mut},
    memory::Buffer,
    timing::Clock,
};

/// Returns the number of values in a range of a column with `len` values.
pub(crate) const fn slice_len(range: &Range<usize>, len: usize) -> Result<usize, Error> {
    if range.start > range.end || range.end > len {
        return Err(Error::OutOfRange {
            start: range.start,
            end: range.end,
            len,
        });
    }
    Ok(range.end - range.start)
}

/// A column on a device, or a part of one. Clones and slices share the memory, which the last of
/// them frees.
#[derive(Debug, Clone)]
pub struct Column {
    device: Arc<Shared>,
    buffer: Arc<Buffer>,
    width: Width,
    start: usize,
    len: usize,
}

impl Column {
    /// Allocates a column with unspecified values.
    pub(crate) fn empty(device: &Arc<Shared>, width: Width, len: usize) -> Result<Self, Error> {
        let buffer = device.buffer(width.bytes() * len)?;
        Ok(Self {
            device: Arc::clone(device),
            buffer: Arc::new(buffer),
            width,
            start: 0,
            len,
        })
    }

    /// Creates a column with these bytes.
    pub(crate) fn filled(
        device: &Arc<Shared>,
        width: Width,
        bytes: &[u8],
        clock: &mut Clock,
    ) -> Result<Self, Error> {
        let column = Self::empty(device, width, bytes.len() / width.bytes())?;
        device.write(&column.buffer, 0, bytes, clock)?;
        Ok(column)
    }

    /// Returns the width of the values.
    #[must_use]
    pub const fn width(&self) -> Width {
        self.width
    }

    /// Returns the number of values.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Returns whether the column is empty.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Returns a range of the column, in the same memory.
    ///
    /// # Errors
    /// [`Error::OutOfRange`].
    pub fn slice(&self, range: Range<usize>) -> Result<Self, Error> {
        let len = slice_len(&range, self.len)?;
        Ok(Self {
            start: self.start + range.start,
            len,
            ..self.clone()
        })
    }

    pub(crate) fn buffer(&self) -> &Buffer {
        &self.buffer
    }

    /// Returns the first value's position in the buffer, in values.
    pub(crate) const fn start(&self) -> usize {
        self.start
    }

    pub(crate) fn check_device(&self, device: &Device) -> Result<(), Error> {
        if Arc::ptr_eq(&self.device, &device.shared) {
            Ok(())
        } else {
            Err(Error::Foreign { what: "columns" })
        }
    }
}

/// Returns [`Error::NotABit`] unless every value of a column of bits is 0 or 1.
pub(crate) fn check_bits(column: usize, scalars: &Scalars<'_>) -> Result<(), Error> {
    if let Scalars::Bits(bits) = scalars
        && let Some((index, got)) = bits.iter().enumerate().find(|(_, bit)| **bit > 1)
    {
        return Err(Error::NotABit {
            column,
            index,
            got: *got,
        });
    }
    Ok(())
}

/// Returns the bytes of a column.
pub(crate) fn bytes<'a>(scalars: &Scalars<'a>) -> &'a [u8] {
    match scalars {
        Scalars::Bits(v) | Scalars::U8(v) => v,
        Scalars::U16(v) => bytemuck::cast_slice(v),
        Scalars::U32(v) => bytemuck::cast_slice(v),
        Scalars::U64(v) => bytemuck::cast_slice(v),
        Scalars::I8(v) => bytemuck::cast_slice(v),
        Scalars::I16(v) => bytemuck::cast_slice(v),
        Scalars::I32(v) => bytemuck::cast_slice(v),
        Scalars::I64(v) => bytemuck::cast_slice(v),
        Scalars::Field(v) => field_bytes(v),
    }
}

impl Device {
    /// Copies a column to the device.
    ///
    /// # Errors
    /// [`Error::NotABit`] as column 0, [`Error::OutOfMemory`], [`Error::Driver`].
    pub fn upload(&self, scalars: Scalars<'_>) -> Result<Timed<Column>, Error> {
        check_bits(0, &scalars)?;
        let _call = self.shared.call();
        let mut clock = Clock::default();
        let width = scalars.width();
        let column = Column::filled(&self.shared, width, bytes(&scalars), &mut clock)?;
        Ok(Timed::new(column, clock.read()?))
    }

    /// Copies a column on the device.
    ///
    /// # Errors
    /// [`Error::Foreign`], [`Error::OutOfMemory`], [`Error::Driver`].
    pub fn copy(&self, column: &Column) -> Result<Timed<Column>, Error> {
        column.check_device(self)?;
        let _call = self.shared.call();
        let copy = Column::empty(&self.shared, column.width, column.len)?;
        let mut clock = Clock::default();
        let bytes = column.width.bytes();
        if !column.is_empty() {
            let from = (column.buffer.memory(), bytes * column.start);
            let to = (copy.buffer.memory(), 0);
            let copied = self.shared.compute.copy(from, to, bytes * column.len)?;
            clock.kernel(copied, "clEnqueueCopyBuffer");
        }
        Ok(Timed::new(copy, clock.read()?))
    }

    /// Copies a column of field elements from the device.
    ///
    /// # Errors
    /// [`Error::WidthMismatch`] for narrow columns, [`Error::Foreign`], [`Error::Driver`],
    /// [`Error::WrongResult`] when an element is not reduced.
    pub fn download(&self, column: &Column) -> Result<Timed<Vec<Fr>>, Error> {
        column.check_device(self)?;
        if column.width != Width::Field {
            return Err(Error::WidthMismatch {
                expected: Width::Field.bits(),
                got: column.width.bits(),
            });
        }
        let mut values = vec![Fr::default(); column.len];
        let timing = self.download_bytes(column, field_bytes_mut(&mut values))?;
        check_reduced(&values)?;
        Ok(Timed::new(values, timing.timing))
    }

    /// Copies the bytes of a column of any width from the device, little-endian.
    ///
    /// # Errors
    /// [`Error::LengthMismatch`], [`Error::Foreign`], [`Error::Driver`].
    pub fn download_bytes(&self, column: &Column, to: &mut [u8]) -> Result<Timed<()>, Error> {
        let _call = self.shared.call();
        column.check_device(self)?;
        let bytes = column.width.bytes();
        if to.len() != bytes * column.len {
            return Err(Error::LengthMismatch {
                what: "the place of a column's bytes",
                expected: bytes * column.len,
                got: to.len(),
            });
        }
        let mut clock = Clock::default();
        let at = bytes * column.start;
        self.shared.read(&column.buffer, at, to, None, &mut clock)?;
        Ok(Timed::new((), clock.read()?))
    }
}
