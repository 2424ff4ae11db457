//! The weighted sum of stacks, see `zkfabric_sumcheck::stack`.

use ark_bn254::Fr;
use zkfabric_sumcheck::stack::Piece;

use super::{
    steps::Steps,
    table::{Table, UNIT},
};
use crate::{Device, Error, Timed, timing::Clock};

/// log2 of the values of a stack, at most.
const MAX_LOG_STACK: u32 = 32;

impl Device {
    /// The weighted sum of stacks of `2^log_stack` values: pieces of columns, a column being a table and its index there.
    ///
    /// # Errors
    /// [`Error::OutOfRange`] when a piece does not fit its column, its stack or the weights, [`Error::OutOfMemory`], [`Error::Foreign`],
    /// [`Error::Build`], [`Error::Driver`], [`Error::DeviceLost`], [`Error::WrongResult`].
    pub fn combine_stacks(
        &self,
        columns: &[(&Table, usize)],
        pieces: &[Piece],
        log_stack: u32,
        weights: &[Fr],
    ) -> Result<Timed<Vec<Fr>>, Error> {
        if log_stack > MAX_LOG_STACK {
            return Err(outside(log_stack as usize, 0, MAX_LOG_STACK as usize));
        }
        let size = 1_usize << log_stack;
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
