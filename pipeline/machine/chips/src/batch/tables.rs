//! The tables of the key with their counts.

use crate::chip::{TableRows, Used};
use crate::heights::Heights;
use crate::machine::{table_chips, table_pieces};
use alloc::vec::Vec;
use zkfabric_air::{AirError, Instance};
use zkfabric_vm::Program;

/// Returns the tables' row counts with their chips.
pub(super) fn rows(program: &Program) -> Vec<(usize, usize)> {
    let rows = TableRows::of(program);
    let tables = table_chips().map(|(chip, table)| (chip, table.rows(rows)));
    tables.collect()
}

/// Returns the instances in the order of [`crate::machine::Machine::fixed_instances`]; an error
/// comes with its chip.
pub(super) fn instances(
    used: &Used<'_>,
    heights: Heights,
) -> Result<Vec<Instance>, (usize, AirError)> {
    let pieces = table_pieces(TableRows::of(used.program), heights).enumerate();
    let instances = pieces.map(|(index, (chip, table, piece))| {
        let main = table.main(used, &piece);
        Ok(Instance {
            chip,
            fixed: Some(index),
            main: main.map_err(|source| (chip, source))?,
        })
    });
    instances.collect()
}
