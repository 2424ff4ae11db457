//! Stacks of columns: one stack as a column, and weighted sums of stacks, see
//! `zkfabric_sumcheck::stack`.

use ark_bn254::Fr;
use zkfabric_sumcheck::stack::Piece;

use super::{
    steps::Steps,
    table::{Table, UNIT},
};
use crate::{Column, Device, Error, Timed, Width, timing::Clock};

/// Least and largest log2 of the values of a stack.
const MIN_LOG_STACK: u32 = UNIT.ilog2();
const MAX_LOG_STACK: u32 = 32;

impl Device {
    /// Builds a stack of `2^log_stack` values as a column, of the width that its columns share;
    /// values outside of the pieces are zero.
    ///
    /// # Errors
    /// [`Error::OutOfRange`] when a piece does not fit its column or the stack,
    /// [`Error::WidthMismatch`], [`Error::OutOfMemory`], [`Error::Foreign`], [`Error::Driver`],
    /// [`Error::DeviceLost`].
    pub fn stack(
        &self,
        columns: &[(&Table, usize)],
        pieces: &[Piece],
        log_stack: u32,
        stack: usize,
    ) -> Result<Timed<Column>, Error> {
        let size = size(log_stack)?;
        let mut width = None;
        let mut copies = Vec::new();
        for piece in pieces.iter().filter(|piece| piece.stack == stack) {
            check(self, columns, piece, (size, stack + 1))?;
            let Some((table, column)) = columns.get(piece.column) else {
                continue;
            };
            let (Some(got), Some(from)) = (
                table.width(*column),
                table.byte(*column, UNIT * piece.first),
            ) else {
                continue;
            };
            let expected = *width.get_or_insert(got);
            if got != expected {
                return Err(Error::WidthMismatch {
                    expected: expected.bits(),
                    got: got.bits(),
                });
            }
            let bytes = got.bytes() * UNIT;
            let from = (table.buffer.memory(), from);
            copies.push((from, bytes * piece.offset, bytes * piece.units));
        }
        let _call = self.shared.call();
        let mut clock = Clock::default();
        let width = width.unwrap_or(Width::Bits);
        let column = Column::empty(&self.shared, width, size)?;
        let to = column.buffer().memory();
        let queue = &self.shared.compute;
        clock.kernel(
            queue.clear(to, width.bytes() * size)?,
            "clEnqueueFillBuffer",
        );
        for (from, at, bytes) in copies {
            clock.kernel(queue.copy(from, (to, at), bytes)?, "clEnqueueCopyBuffer");
        }
        let timing = clock.read()?;
        Ok(Timed::new(column, timing))
    }

    /// Returns the weighted sum of stacks of `2^log_stack` values. Stacks are pieces of columns; a
    /// column is given by a table and its index there.
    ///
    /// # Errors
    /// [`Error::OutOfRange`] when a piece does not fit its column, its stack or the weights,
    /// [`Error::OutOfMemory`], [`Error::Foreign`], [`Error::Build`], [`Error::Driver`],
    /// [`Error::DeviceLost`], [`Error::WrongResult`].
    pub fn combine_stacks(
        &self,
        columns: &[(&Table, usize)],
        pieces: &[Piece],
        log_stack: u32,
        weights: &[Fr],
    ) -> Result<Timed<Vec<Fr>>, Error> {
        let size = size(log_stack)?;
        for piece in pieces {
            check(self, columns, piece, (size, weights.len()))?;
        }
        let steps = Steps::new(self)?;
        let _call = self.shared.call();
        let mut clock = Clock::default();
        let factors: Vec<[Fr; 2]> = (weights.iter())
            .map(|weight| steps.form.of_raw_for_host(*weight))
            .collect();
        let factors = steps.upload(factors.as_flattened(), &mut clock)?;
        let out = steps.zeros(size, &mut clock)?;
        for piece in pieces {
            let Some((table, column)) = columns.get(piece.column) else {
                continue;
            };
            let rows = (*column, UNIT * piece.first, UNIT * piece.units);
            let to = (&out, UNIT * piece.offset);
            steps.combine(table, rows, (&factors, 2 * piece.stack), to, &mut clock)?;
        }
        let values = steps.download_words(&out, 0, size, &mut clock)?;
        Ok(Timed::new(values, clock.read()?))
    }
}

/// Returns the number of values of a stack, at least a unit.
fn size(log_stack: u32) -> Result<usize, Error> {
    if (MIN_LOG_STACK..=MAX_LOG_STACK).contains(&log_stack) {
        Ok(1 << log_stack)
    } else {
        Err(outside(log_stack as usize, 0, MAX_LOG_STACK as usize))
    }
}

const fn outside(start: usize, count: usize, len: usize) -> Error {
    Error::OutOfRange {
        start,
        end: start.saturating_add(count),
        len,
    }
}

fn check(
    device: &Device,
    columns: &[(&Table, usize)],
    piece: &Piece,
    (size, stacks): (usize, usize),
) -> Result<(), Error> {
    let Some((table, column)) = columns.get(piece.column) else {
        return Err(outside(piece.column, 1, columns.len()));
    };
    table.check_device(device)?;
    let fits = |first: usize, count: usize, len: usize| {
        let end = first.checked_add(count);
        if end.is_some_and(|end| end <= len) {
            Ok(())
        } else {
            Err(outside(first, count, len))
        }
    };
    fits(*column, 1, table.columns())?;
    fits(piece.stack, 1, stacks)?;
    fits(piece.first, piece.units, table.rows() / UNIT)?;
    fits(piece.offset, piece.units, size / UNIT)
}
