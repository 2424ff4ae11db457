//! The table of powers of two, `2^0 ..= 2^64`.
//!
//! Fixed columns: `n`, `2^n`; the last power is repeated up to the height. Main column: the row's
//! number of lookups. Every row receives its message `multiplicity` times; there are no
//! constraints, and the multiplicity is free for the reason given in [`crate::range16`].

use crate::bus;
use crate::chip::{TableChip, TableInputs, TableRows, multiplicities};
use crate::heights::RowShare;
use crate::lookups::POWERS;
use alloc::vec::Vec;
use ark_bn254::Fr;
use zkfabric_air::{Air, AirBuilder, AirError, Column, Trace, columns};
use zkfabric_vm::Program;

columns! {
    /// Columns of the verifying key.
    pub struct FixedColumns {
        /// The exponent.
        exponent: U8,
        /// The power of two.
        power: Field,
    }
}

columns! {
    /// Columns of the prover.
    pub struct Columns {
        /// Number of lookups.
        multiplicity: U32,
    }
}

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct Power;

impl TableChip for Power {
    fn name(&self) -> &'static str {
        "power"
    }

    fn air(&self) -> Result<Air, AirError> {
        let mut b = AirBuilder::new(self.name(), Columns::specs(), FixedColumns::specs());
        b.receive(bus::POWER, b.main(0), [b.fixed(0), b.fixed(1)]);
        b.finish()
    }

    fn rows(&self, _: TableRows) -> usize {
        POWERS
    }

    fn fixed(&self, _: &Program, share: &RowShare) -> Result<Vec<Column>, AirError> {
        let c = FixedColumns::index();
        let mut trace = Trace::zeros(&FixedColumns::specs(), share.height());
        for row in 0..share.height() {
            let exponent = (share.first + row).min(POWERS - 1);
            trace.set(row, c.exponent, exponent as u64);
            trace.set_field(row, c.power, Fr::from(1u128 << exponent));
        }
        trace.finish()
    }

    fn main(&self, used: &TableInputs<'_>, share: &RowShare) -> Result<Vec<Column>, AirError> {
        Ok(multiplicities(&used.lookups.powers, share))
    }
}
