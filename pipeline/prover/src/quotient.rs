//! The quotient of one instance.
//!
//! `q = (sum gamma^i C_i) / (X^n - 1)` has degree at most `2n - 3`. It is evaluated on two cosets
//! `g H` and `g w_2n H` of the columns' subgroup `H`, which together are the coset `g H_2n`, and
//! interpolated there; `q = q_0 + X^n q_1`.

use crate::ProveError;
use crate::helper::challenge;
use crate::key::ChipPrograms;
use crate::lowered::{BLOCK, Weights, Workspace};
use crate::report::{Kernel, Report};
use ark_bn254::Fr;
use ark_ff::{FftField, Field, One, Zero};
use rayon::prelude::*;
use zkfabric_air::{Column, Kind, Variable};
use zkfabric_host::{Backend, Direction};
use zkfabric_kernels_cpu::{Isa, subgroup_generator};
use zkfabric_verifier::rounds::BusChallenges;

/// Blocks of rows a task takes.
const BLOCKS_PER_TASK: usize = 16;

/// One instance's columns and challenges.
pub(crate) struct Statement<'a> {
    pub(crate) programs: &'a ChipPrograms,
    pub(crate) log_height: u32,
    pub(crate) main: &'a [Column],
    pub(crate) fixed: &'a [Column],
    pub(crate) helpers: &'a [Vec<Fr>],
    pub(crate) bus: &'a BusChallenges,
    /// `sigma / n`.
    pub(crate) share: Fr,
    pub(crate) gamma: Fr,
}

/// Coefficients of the two chunks; `None` when the constraints do not hold on every row.
pub(crate) fn quotient(
    backend: &dyn Backend,
    statement: &Statement<'_>,
    report: &mut Report,
) -> Result<Option<[Vec<Fr>; 2]>, ProveError> {
    let n = 1usize << statement.log_height;
    let mut coefficients: Vec<Vec<Fr>> = statement
        .main
        .par_iter()
        .chain(statement.fixed)
        .map(Column::to_field)
        .chain(statement.helpers.par_iter().cloned())
        .collect();
    report.kernel_time(Kernel::Ntt, || {
        backend.ntt(&mut coefficients, Direction::Inverse, None)
    })?;

    let shift = Fr::GENERATOR;
    let half = subgroup_generator(statement.log_height + 1)?;
    let scalars = statement
        .programs
        .constraints
        .scalars(|index| challenge(statement.bus, statement.share, index));
    let mut values = vec![Fr::zero(); 2 * n];
    for (parity, coset) in [(0, shift), (1, shift * half)] {
        let mut columns = if parity == 0 {
            coefficients.clone()
        } else {
            core::mem::take(&mut coefficients)
        };
        report.kernel_time(Kernel::Ntt, || {
            backend.ntt(&mut columns, Direction::Forward, Some(coset))
        })?;
        report.kernel_time(Kernel::Constraints, || {
            let vanishing = coset.pow([n as u64]) - Fr::one();
            let inverse = vanishing.inverse().unwrap_or_default();
            combine(statement, &columns, &scalars, inverse, parity, &mut values);
        });
    }
    let mut interpolated = [values];
    report.kernel_time(Kernel::Ntt, || {
        backend.ntt(&mut interpolated, Direction::Inverse, Some(shift))
    })?;
    let [mut low] = interpolated;
    // Degree at most 2n - 3: with a violated constraint the division leaves a remainder, which shows
    // in the highest coefficients.
    if low
        .iter()
        .rev()
        .take(2)
        .any(|coefficient| !coefficient.is_zero())
    {
        return Ok(None);
    }
    let high = low.split_off(n);
    Ok(Some([low, high]))
}

/// Writes `inverse * sum gamma^i C_i` at every row of one coset to every second value.
fn combine(
    statement: &Statement<'_>,
    columns: &[Vec<Fr>],
    scalars: &crate::lowered::Scalars,
    inverse: Fr,
    parity: usize,
    values: &mut [Fr],
) {
    let program = &statement.programs.constraints;
    let n = values.len() / 2;
    let powers = core::iter::successors(Some(inverse), |power| Some(*power * statement.gamma));
    let weights = Weights::new(powers.take(program.outputs()));
    let isa = Isa::current();
    let fixed = statement.main.len();
    let helpers = fixed + statement.fixed.len();
    let column = |variable: Variable| match variable.kind {
        Kind::Main => columns.get(variable.index),
        Kind::Fixed => columns.get(fixed + variable.index),
        Kind::Helper => columns.get(helpers + variable.index),
        Kind::Challenge => None,
    };
    let task_rows = BLOCK * BLOCKS_PER_TASK;
    values
        .par_chunks_mut(2 * task_rows)
        .enumerate()
        .for_each_init(Workspace::default, |workspace, (task, values)| {
            for (block, values) in values.chunks_mut(2 * BLOCK).enumerate() {
                let start = task * task_rows + block * BLOCK;
                let mut sums = [Fr::zero(); BLOCK];
                let sums = &mut sums[..values.len() / 2];
                let combination = (&weights, &mut *sums);
                program.combine(isa, scalars, workspace, combination, |variable, target| {
                    let Some(column) = column(variable) else {
                        return;
                    };
                    let start = start + usize::from(variable.next);
                    for (row, to) in target.iter_mut().enumerate() {
                        *to = column[(start + row) % n];
                    }
                });
                for (pair, sum) in values.chunks_mut(2).zip(sums) {
                    pair[parity] = *sum;
                }
            }
        });
}
