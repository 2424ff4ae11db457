//! Helper columns of the bus argument (`zkfabric_air::logup`).

use crate::ProveError;
use crate::key::ChipPrograms;
use crate::lowered::{BLOCK, Workspace};
use ark_bn254::Fr;
use ark_ff::{Field, Zero};
use rayon::prelude::*;
use zkfabric_air::{Air, Column, Kind, Variable, logup};
use zkfabric_kernels_cpu::{Isa, batch_invert, multiply_each};
use zkfabric_verifier::rounds::BusChallenges;

/// Helper columns of an instance, the running sum last, and the instance's bus sum.
#[derive(Debug, Clone)]
pub struct Helpers {
    /// The columns.
    pub columns: Vec<Vec<Fr>>,
    /// Sum of all fractions.
    pub sum: Fr,
}

/// Blocks of rows a task takes.
const BLOCKS_PER_TASK: usize = 32;

/// Challenge variable `index`; `share` is `sigma / n`.
#[must_use]
pub fn challenge(bus: &BusChallenges, share: Fr, index: usize) -> Fr {
    match index {
        logup::ALPHA => bus.alpha,
        logup::SHARE => share,
        _ => index
            .checked_sub(logup::BETA)
            .and_then(|power| bus.beta_powers.get(power))
            .copied()
            .unwrap_or_default(),
    }
}

/// Builds the helper columns of one instance.
pub(crate) fn helpers(
    air: &Air,
    programs: &ChipPrograms,
    main: &[Column],
    fixed: &[Column],
    bus: &BusChallenges,
) -> Result<Helpers, ProveError> {
    let groups = air.logup.groups.len();
    let height = main
        .iter()
        .chain(fixed)
        .map(Column::len)
        .next()
        .unwrap_or(0);
    if groups == 0 {
        return Ok(Helpers {
            columns: Vec::new(),
            sum: Fr::zero(),
        });
    }
    let program = &programs.fractions;
    let scalars = program.scalars(|index| challenge(bus, Fr::zero(), index));
    let isa = Isa::current();
    let task_rows = BLOCK * BLOCKS_PER_TASK;
    // Fractions by task: group-major within the task's rows.
    let tasks: Vec<Vec<Fr>> = (0..height.div_ceil(task_rows))
        .into_par_iter()
        .map_init(Workspace::default, |workspace, task| {
            let begin = task * task_rows;
            let rows = task_rows.min(height - begin);
            let mut denominators = vec![Fr::zero(); groups * rows];
            let mut numerators = denominators.clone();
            for start in (0..rows).step_by(BLOCK) {
                let block = start..rows.min(start + BLOCK);
                let mut outputs: Vec<&mut [Fr]> = denominators
                    .chunks_mut(rows)
                    .chain(numerators.chunks_mut(rows))
                    .map(|column| &mut column[block.clone()])
                    .collect();
                let outputs = (block.len(), outputs.as_mut_slice());
                program.evaluate(isa, &scalars, workspace, outputs, |variable, target| {
                    load(variable, main, fixed, begin + start, target);
                });
            }
            // A fingerprint is zero with negligible probability; zero stays zero.
            batch_invert(&mut denominators);
            multiply_each(&mut numerators, &denominators)?;
            Ok(numerators)
        })
        .collect::<Result<_, ProveError>>()?;

    let mut columns: Vec<Vec<Fr>> = vec![Vec::with_capacity(height); groups];
    for task in tasks {
        for (column, part) in columns.iter_mut().zip(task.chunks(task.len() / groups)) {
            column.extend_from_slice(part);
        }
    }
    let sum = running_sum(&mut columns, height);
    Ok(Helpers { columns, sum })
}

/// Writes the rows from `start` on of a column of values.
fn load(variable: Variable, main: &[Column], fixed: &[Column], start: usize, target: &mut [Fr]) {
    let columns = if variable.kind == Kind::Main {
        main
    } else {
        fixed
    };
    let Some(column) = columns.get(variable.index) else {
        return;
    };
    let end = start + target.len();
    match column {
        Column::Bit(v) | Column::U8(v) => convert(&v[start..end], target),
        Column::U16(v) => convert(&v[start..end], target),
        Column::U32(v) => convert(&v[start..end], target),
        Column::U64(v) => convert(&v[start..end], target),
        Column::Field(v) => target.copy_from_slice(&v[start..end]),
    }
}

fn convert<T: Copy + Into<u64>>(from: &[T], to: &mut [Fr]) {
    for (to, from) in to.iter_mut().zip(from) {
        *to = Fr::from((*from).into());
    }
}

/// Turns the last column of fractions into the running sum
/// `S_0 = 0, S_(i+1) = S_i + (all fractions of row i) - sigma / n`; returns `sigma`.
fn running_sum(columns: &mut [Vec<Fr>], height: usize) -> Fr {
    let mut rows = vec![Fr::zero(); height];
    for column in columns.iter() {
        for (row, value) in rows.iter_mut().zip(column) {
            *row += value;
        }
    }
    let sum: Fr = rows.iter().sum();
    let share = share(sum, height);
    if let Some(last) = columns.last_mut() {
        let mut running = Fr::zero();
        for (cell, row) in last.iter_mut().zip(rows) {
            *cell = running;
            running += row - share;
        }
    }
    sum
}

/// `sigma / n`.
#[must_use]
pub fn share(sum: Fr, height: usize) -> Fr {
    sum * Fr::from(height as u64).inverse().unwrap_or_default()
}
