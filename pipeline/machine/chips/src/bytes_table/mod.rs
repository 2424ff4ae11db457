//! The table of pairs of bytes with their conjunction.
//!
//! Fixed columns: `a`, `b`, `a & b` at row `256 a + b`; the last row is repeated up to the height.
//! Main column: the row's number of lookups. Every row receives its message `multiplicity` times;
//! there are no constraints, and the multiplicity is free for the reason given in
//! [`crate::range16`].

use crate::bus;
use crate::chip::{TableChip, TableInputs, TableRows, multiplicities};
use crate::heights::RowShare;
use alloc::vec::Vec;
use zkfabric_air::{Air, AirBuilder, AirError, Column, Trace, columns};
use zkfabric_vm::Program;

columns! {
    /// Columns of the verifying key.
    pub struct FixedColumns {
        /// First byte.
        a: U8,
        /// Second byte.
        b: U8,
        /// Bitwise conjunction.
        and: U8,
    }
}

columns! {
    /// Columns of the prover.
    pub struct Columns {
        /// Number of lookups.
        multiplicity: U32,
    }
}

/// Number of pairs.
pub const ROWS: usize = 1 << 16;

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct BytesTable;

impl TableChip for BytesTable {
    fn name(&self) -> &'static str {
        "bytes_table"
    }

    fn air(&self) -> Result<Air, AirError> {
        let mut b = AirBuilder::new(self.name(), Columns::specs(), FixedColumns::specs());
        b.receive(bus::BYTES, b.main(0), [b.fixed(0), b.fixed(1), b.fixed(2)]);
        b.finish()
    }

    fn rows(&self, _: TableRows) -> usize {
        ROWS
    }

    fn fixed(&self, _: &Program, share: &RowShare) -> Result<Vec<Column>, AirError> {
        let c = FixedColumns::index();
        let mut trace = Trace::zeros(&FixedColumns::specs(), share.height());
        for row in 0..share.height() {
            let index = (share.first + row).min(ROWS - 1) as u64;
            let (x, y) = (index >> 8, index & 0xff);
            trace.set(row, c.a, x);
            trace.set(row, c.b, y);
            trace.set(row, c.and, x & y);
        }
        trace.finish()
    }

    fn main(&self, used: &TableInputs<'_>, share: &RowShare) -> Result<Vec<Column>, AirError> {
        Ok(multiplicities(&used.lookups.bytes, share))
    }
}
