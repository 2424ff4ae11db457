//! The tables of the key with their counts.

use crate::chip::{TableRows, Used};
use crate::heights::Heights;
use crate::machine::table_chips;
use alloc::vec::Vec;
use zkfabric_air::{AirError, Instance};
use zkfabric_vm::Program;

/// Rows of the tables with their chips.
pub(super) fn rows(program: &Program) -> Vec<(usize, usize)> {
    let rows = TableRows::of(program);
    let tables = table_chips().map(|(chip, table)| (chip, table.rows(rows)));
    tables.collect()
}

/// The instances in the order of [`crate::machine::Machine::fixed_instances`]; an error comes with the chip.
pub(super) fn instances(
    used: &Used<'_>,
    heights: Heights,
) -> Result<Vec<Instance>, (usize, AirError)> {
    let rows = TableRows::of(used.program);
    let mut instances = Vec::new();
    for (chip, table) in table_chips() {
        for piece in heights.pieces(table.rows(rows)) {
            let main = table.main(used, &piece);
            instances.push(Instance {
                chip,
                fixed: Some(instances.len()),
                main: main.map_err(|source| (chip, source))?,
            });
        }
    }
    Ok(instances)
}
