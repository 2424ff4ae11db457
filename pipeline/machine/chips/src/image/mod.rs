//! The cells that exist from the start with a value from the verifying key: 34 registers, all zero,
//! then the words of the program's image.
//!
//! Fixed columns: [`FixedColumns`]. Main columns: [`Columns`]. A real row sends its cell with the
//! initial value at time 0 and receives it with the final value at the time of the last access;
//! there are no constraints.
//!
//! Final value and time are free. Every access of a cell takes one message
//! `(cell, previous, value)` and puts one `(cell, now, value)` with `now - previous` in
//! `1 ..= 2^48`; sums of fewer than `2^100` such differences do not wrap around the field's
//! characteristic, so accesses form no cycle. The cell's messages therefore balance only if its
//! accesses are one chain from the initial message to the final one, in order of time, and the
//! final message holds the value that the last access left. (A cell without accesses ends as it
//! started.) This argument needs each cell to be started once: no address occurs twice in this
//! table, and the cells of [`crate::memory`] lie outside the image.

use crate::bus;
use crate::chip::{TableChip, TableInputs, TableRows};
use crate::heights::RowShare;
use alloc::vec::Vec;
use zkfabric_air::{Air, AirBuilder, AirError, Column, Expr, Trace, columns};
use zkfabric_vm::Program;
use zkfabric_vm::isa::REGISTERS;
use zkfabric_vm::trace::{Cell, Space};

columns! {
    /// Columns of the verifying key.
    pub struct FixedColumns {
        /// 1 on a row with a cell.
        real: Bit,
        /// Kind of the cell.
        space: Bit,
        /// Register number or word address.
        address: U32,
        /// Value at time 0.
        initial: U64,
    }
}

columns! {
    /// One row: one cell.
    pub struct Columns {
        /// Value at the end.
        value: U64,
        /// Time of the last access.
        time: U64,
    }
}

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct Image;

impl TableChip for Image {
    fn name(&self) -> &'static str {
        "image"
    }

    fn air(&self) -> Result<Air, AirError> {
        let mut b = AirBuilder::new(self.name(), Columns::specs(), FixedColumns::specs());
        let f = FixedColumns::<Expr>::from_fn(|index| b.fixed(index));
        let c = Columns::<Expr>::from_fn(|index| b.main(index));
        let cell = [f.space, f.address];
        let message = |time, value| cell.clone().into_iter().chain([time, value]);
        b.send(
            bus::MEMORY,
            f.real.clone(),
            message(Expr::zero(), f.initial),
        );
        b.receive(bus::MEMORY, f.real, message(c.time, c.value));
        b.finish()
    }

    fn rows(&self, program: TableRows) -> usize {
        REGISTERS + program.image_words
    }

    fn fixed(&self, program: &Program, share: &RowShare) -> Result<Vec<Column>, AirError> {
        let c = FixedColumns::index();
        let mut trace = Trace::zeros(&FixedColumns::specs(), share.height());
        for row in 0..share.rows {
            let index = share.first + row;
            let (space, address, initial) = match index.checked_sub(REGISTERS) {
                None => (Space::Register, index as u64, 0),
                Some(word) => {
                    let initial = program.image.words.get(word).copied().unwrap_or_default();
                    let address = program.image.base_word.saturating_add(word as u64);
                    (Space::Memory, address, initial)
                }
            };
            trace.set(row, c.real, 1);
            trace.set(row, c.space, space as u64);
            trace.set(row, c.address, address);
            trace.set(row, c.initial, initial);
        }
        trace.finish()
    }

    fn main(&self, used: &TableInputs<'_>, share: &RowShare) -> Result<Vec<Column>, AirError> {
        let c = Columns::index();
        let mut trace = Trace::zeros(&Columns::specs(), share.height());
        let cells = used.state.registers.iter().chain(&used.state.image);
        for (row, cell) in cells.skip(share.first).take(share.rows).enumerate() {
            let Cell { value, time, .. } = *cell;
            trace.set(row, c.value, value);
            trace.set(row, c.time, time);
        }
        trace.finish()
    }
}
