//! The columns of the growing shard.

use super::fill::ChipColumns;
use super::filling::Filling;
use crate::chip_set::ChipSet;
use crate::error::ShardError;
use crate::heights::RowShare;
use alloc::{vec, vec::Vec};
use rayon::prelude::*;
use zkfabric_air::{AirError, Column, Instance};

/// The main columns of every chip, without padding.
#[derive(Debug)]
pub(super) struct OpenShard {
    chips: Vec<Vec<Column>>,
}

/// Returns row counts by chip.
pub(super) fn rows(chips: usize, added: &[(usize, usize)]) -> Vec<usize> {
    with(vec![0; chips], added)
}

fn with(mut rows: Vec<usize>, added: &[(usize, usize)]) -> Vec<usize> {
    for &(chip, more) in added {
        if let Some(rows) = rows.get_mut(chip) {
            *rows += more;
        }
    }
    rows
}

impl OpenShard {
    pub(super) fn new(chip_set: &ChipSet) -> Self {
        let chips = chip_set.airs.iter().map(|air| {
            let columns = air.main.iter();
            columns.map(|spec| Column::zeros(spec.width, 0)).collect()
        });
        Self {
            chips: chips.collect(),
        }
    }

    /// Returns row counts by chip as they are after `added` is appended.
    pub(super) fn rows_with(&self, added: &[(usize, usize)]) -> Vec<usize> {
        let rows = |columns: &Vec<Column>| columns.first().map_or(0, Column::len);
        with(self.chips.iter().map(rows).collect(), added)
    }

    /// Appends rows; the rows of a chip come in order.
    pub(super) fn append(
        &mut self,
        filled: &[ChipColumns],
        chip_set: &ChipSet,
    ) -> Result<(), ShardError> {
        let mut parts = vec![Vec::new(); self.chips.len()];
        for part in filled {
            if let Some(parts) = parts.get_mut(part.chip) {
                parts.push(part.columns.as_slice());
            }
        }
        let chips = self.chips.par_iter_mut().zip(parts).enumerate();
        chips.try_for_each(|(chip, (columns, parts))| {
            let appended = append_all(columns, &parts);
            appended.map_err(|source| chip_set.trace_error(chip, source))
        })
    }

    /// Returns the instances, by chip; `only` says whether the shard is the only one of its
    /// execution.
    pub(super) fn close(
        self,
        chip_set: &ChipSet,
        (filling, only): (Filling<'_>, bool),
    ) -> Result<Vec<Instance>, ShardError> {
        let profile = filling.profile(chip_set, (&self.rows_with(&[]), only))?;
        let chips = self.chips.into_iter().zip(&chip_set.airs).enumerate();
        let instances = chips.flat_map(|(chip, (columns, air))| {
            let rows = columns.first().map_or(0, Column::len);
            cut(chip, columns, filling.shares((chip, air), rows, profile))
        });
        Ok(instances.collect())
    }
}

fn append_all(columns: &mut [Column], parts: &[&[Column]]) -> Result<(), AirError> {
    let columns = columns.par_iter_mut().enumerate();
    columns.try_for_each(|(index, column)| {
        let parts = parts.iter().filter_map(|part| part.get(index));
        parts.into_iter().try_for_each(|part| column.append(part))
    })
}

/// Cuts the rows of a chip into instances and adds padding.
fn cut(chip: usize, mut columns: Vec<Column>, shares: Vec<RowShare>) -> Vec<Instance> {
    let mut instances = Vec::new();
    for share in shares {
        let rest = columns.iter_mut().map(|column| {
            let rest = column.split_off(share.rows);
            column.resize(share.height());
            rest
        });
        let rest = rest.collect();
        instances.push(Instance {
            chip,
            fixed: None,
            main: core::mem::replace(&mut columns, rest),
        });
    }
    instances
}
