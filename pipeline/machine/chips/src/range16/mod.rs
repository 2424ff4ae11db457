//! The table of values below `2^16`.
//!
//! Fixed column: the value; the last one is repeated up to the height. Main column: the value's
//! number of lookups. Every row receives its value `multiplicity` times; there are no constraints.
//!
//! The multiplicity is free: the bus balances only if the multiplicity is the number of times the
//! value was sent (the total of all multiplicities stays far below the field's characteristic), and
//! a value outside the table can't be received.

use crate::bus;
use crate::chip::{TableChip, TableInputs, TableRows, multiplicities};
use crate::heights::RowShare;
use alloc::vec::Vec;
use zkfabric_air::{Air, AirBuilder, AirError, Column, Trace, columns};
use zkfabric_vm::Program;

columns! {
    /// Columns of the verifying key.
    pub struct FixedColumns {
        /// The value.
        value: U16,
    }
}

columns! {
    /// Columns of the prover.
    pub struct Columns {
        /// Number of lookups.
        multiplicity: U32,
    }
}

/// Number of values.
pub const ROWS: usize = 1 << 16;

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct Range16;

impl TableChip for Range16 {
    fn name(&self) -> &'static str {
        "range16"
    }

    fn air(&self) -> Result<Air, AirError> {
        let mut b = AirBuilder::new(self.name(), Columns::specs(), FixedColumns::specs());
        b.receive(bus::RANGE16, b.main(0), [b.fixed(0)]);
        b.finish()
    }

    fn rows(&self, _: TableRows) -> usize {
        ROWS
    }

    fn fixed(&self, _: &Program, share: &RowShare) -> Result<Vec<Column>, AirError> {
        let c = FixedColumns::index();
        let mut trace = Trace::zeros(&FixedColumns::specs(), share.height());
        for row in 0..share.height() {
            let value = (share.first + row).min(ROWS - 1);
            trace.set(row, c.value, value as u64);
        }
        trace.finish()
    }

    fn main(&self, used: &TableInputs<'_>, share: &RowShare) -> Result<Vec<Column>, AirError> {
        Ok(multiplicities(&used.lookups.range16, share))
    }
}
