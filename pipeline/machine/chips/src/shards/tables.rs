//! The tables of the key with their counts.

use crate::chip::{TableInputs, TableRows};
use crate::chip_set::{table_chips, table_shares};
use crate::heights::Heights;
use alloc::vec::Vec;
use zkfabric_air::{AirError, Instance};
use zkfabric_vm::Program;

/// Returns the tables' row counts with their chips.
pub(super) fn rows(program: &Program) -> Vec<(usize, usize)> {
    let rows = TableRows::of(program);
    let tables = table_chips().map(|(chip, table)| (chip, table.rows(rows)));
    tables.collect()
}

/// Returns the instances in the order of [`crate::chip_set::ChipSet::fixed_instances`]; an error
/// comes with its chip.
pub(super) fn instances(
    used: &TableInputs<'_>,
    heights: Heights,
) -> Result<Vec<Instance>, (usize, AirError)> {
    let shares = table_shares(TableRows::of(used.program), heights).enumerate();
    let instances = shares.map(|(index, (chip, table, share))| {
        let main = table.main(used, &share);
        Ok(Instance {
            chip,
            fixed: Some(index),
            main: main.map_err(|source| (chip, source))?,
        })
    });
    instances.collect()
}
